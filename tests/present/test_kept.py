"""What a report tells a team to keep."""

from game.debrief.credit import credits_of
from game.present.pieces.gained import Gained
from game.present.pieces.kept import MOST, WORTH, kept
from game.present.wording import report as words
from tests.debrief.cases import played


def test_what_earned_most_is_kept_and_no_temptation_is() -> None:
    record = played("jetblue-2007", 5)
    found = kept(record, credits_of(record))
    tempts = {card.title for card in record.scenario.cards if card.temptation}

    assert 0 < len(found) <= MOST
    assert [points for _title, points in found] == sorted([each[1] for each in found], reverse=True)
    assert all(points >= WORTH and title not in tempts for title, points in found)


def test_by_verdicts_it_goes_by_points_at_the_end() -> None:
    record = played("jetblue-2007", 5)
    led = list(dict.fromkeys(card.title for _turn, card in record.led() if not card.temptation))
    worth = Gained(frozenset(), frozenset(), paid={led[0]: 3, led[1]: 1, led[2]: 9, "Other": 5})

    assert kept(record, credits_of(record), worth) == [(led[2], 9), (led[0], 3)]
    assert kept(record, credits_of(record), Gained(frozenset(), frozenset())) == []


def test_it_is_told_with_its_points_and_nothing_where_nothing_brought_any() -> None:
    one = [("A word every hour", 5)]

    assert words.keep(one, judged=False) == "“A word every hour” (+5) loyalty"
    assert words.keep(one, judged=True) == "“A word every hour” (+5) points by the end"
    assert not words.keep([], judged=True)
