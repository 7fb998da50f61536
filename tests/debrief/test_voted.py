from game.base.ids import CardId
from game.debrief.voted import best_voted, fitting, weighed
from game.debrief.votes import Cast
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


def test_what_most_wanted_stands_beside_the_best_vote_and_what_was_played() -> None:
    record = ferry(["blame-tide"], ["pay-back"])
    came = {card: float(ferry([card]).state.loyalty[0]) for card in (SORRY, BLAME, BOATS)}
    cast = (
        Cast("a", frozenset({BOATS}), frozenset({BLAME})),
        Cast("b", frozenset({BLAME}), None),
        Cast("c", frozenset({SORRY}), None),
    )
    found = weighed(record, 0, cast)

    assert found.wanted == found.came == came[BLAME]
    assert found.best == max(came.values())
    assert found.votes.changed == ("a",)


def test_cards_that_cannot_be_played_together_are_wanted_as_far_as_they_fit() -> None:
    record = ferry(["blame-tide"])

    assert fitting(record, 0, ["drill", "say-sorry"]) == (SORRY,)
    assert weighed(record, 0, (Cast("a", None, frozenset()),)).wanted is None
