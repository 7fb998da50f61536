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


def test_by_verdicts_only_what_brought_something_by_the_end_is_kept() -> None:
    record = played("jetblue-2007", 5)
    (first, *_rest) = kept(record, credits_of(record))
    worth = Gained(frozenset(), frozenset(), paid=frozenset({first[0]}))

    assert kept(record, credits_of(record), worth) == [first]
    assert kept(record, credits_of(record), Gained(frozenset(), frozenset())) == []


def test_it_is_told_with_its_points_and_nothing_where_nothing_earned_any() -> None:
    assert words.keep([("A word every hour", 5)]) == "“A word every hour” (+5) loyalty"
    assert not words.keep([])
