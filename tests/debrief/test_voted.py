from game.base.ids import CardId
from game.debrief.voted import best_voted
from tests.debrief.ferry import begun, case_of, ferry, play

SORRY, BLAME, BOATS = (CardId(name) for name in ("say-sorry", "blame-tide", "send-boats"))


def test_the_best_of_plans_comes_to_what_it_comes_to_when_it_is_played() -> None:
    record = ferry(["blame-tide"], ["pay-back"])
    came = {card: float(ferry([card]).state.loyalty[0]) for card in (SORRY, BLAME, BOATS)}

    assert best_voted(record, 0, [(SORRY,), (BLAME,)]) == max(came[SORRY], came[BLAME])
    assert best_voted(record, 0, [(BLAME,)]) == came[BLAME]


def test_it_is_asked_of_the_row_of_the_team() -> None:
    two = play(begun(case_of(), rows=2), ["blame-tide"], ["pay-back"])
    alone = best_voted(ferry(["blame-tide"], ["pay-back"]), 1, [(BOATS,)])

    assert best_voted(two, 1, [(BOATS,)]) == alone


def test_without_votes_or_with_one_that_cannot_be_there_is_none() -> None:
    record = ferry(["blame-tide"])

    assert best_voted(record, 0, []) is None
    assert best_voted(record, 0, [(CardId("drill"),)]) is None
