"""Which cards are called of no use: each game with a card beside the same game without it."""

from dataclasses import replace

import pytest

from game.engine.case import Case, compiled
from game.scenario.acts import Acts, Investigate
from game.study.balance.alone import Alone, alone
from game.study.balance.bait import Bait, Effect
from tests.debrief.ferry import case_of

COSTS = Effect(100, -0.03, -0.05, -0.01, 0.0, better=2, worse=90)
STILL = replace(COSTS, better=1, worse=1)


def card(by_chance: Effect, in_good: Effect | None) -> Alone:
    """Return an honest card of two kinds of games."""
    good = Bait(in_good, in_good) if in_good else None
    both = Bait(by_chance, by_chance)
    return Alone("raft", tempts=False, finds_out=False, by_chance=both, in_good=good)


def test_a_card_is_dominated_that_helps_in_hardly_a_game_of_either_kind() -> None:
    raft = card(COSTS, COSTS)

    assert (raft.dominated, raft.idle) == (True, False)
    for other in (
        card(replace(COSTS, better=3), COSTS),  # three games in a hundred end the better for it
        card(COSTS, replace(COSTS, better=3)),
        card(COSTS, None),  # no good game has it
        card(COSTS, replace(COSTS, games=29, better=0)),  # too few to tell
        replace(raft, tempts=True),  # it is meant to
        replace(raft, finds_out=True),  # it pays by what is learnt
    ):
        assert not other.dominated
        assert not other.idle


def test_a_card_is_idle_that_moves_hardly_a_game_of_either_kind() -> None:
    raft = card(STILL, STILL)

    assert (raft.dominated, raft.idle) == (False, True)
    assert (raft.games, raft.better, raft.moved) == (200, 2, 4)
    for other in (replace(raft, tempts=True), replace(raft, finds_out=True), card(STILL, None)):
        assert not other.idle
    costs_some = card(STILL, replace(STILL, worse=9))
    assert (costs_some.dominated, costs_some.idle) == (True, False)


@pytest.fixture(scope="module")
def found() -> dict[str, Alone]:
    return {one.card: one for one in alone(with_rafts())}


def with_rafts() -> Case:
    """Return the ferry with cards that only cost, or do nothing at all, beside its own."""
    scenario = case_of().scenario
    dear, first = scenario.goals.cost, scenario.turns[0].id
    plain = {"acts": Acts(), "effort": 0, "needs": (), "excludes": (), "from_": first}
    rafts: dict[str, dict[str, object]] = {
        "dear": {"cost": dear},
        "empty": {"cost": 0.0},
        "dear-lure": {"cost": dear, "temptation": True},
        "asks": {"cost": 0.0, "acts": Acts(investigate=Investigate(facts={}))},
    }
    more = (
        scenario.cards[0].model_copy(update={"id": name, **plain, **rest})
        for name, rest in rafts.items()
    )
    return compiled(scenario.model_copy(update={"cards": (*scenario.cards, *more)}))


def test_what_only_costs_and_what_does_nothing_is_found(found: dict[str, Alone]) -> None:
    assert found["dear"].dominated
    assert found["empty"].idle


def test_what_helps_tempts_or_finds_out_is_not(found: dict[str, Alone]) -> None:
    for name in ("send-boats", "second-ship", "promise-word", "dear-lure", "asks"):
        assert not found[name].dominated, name
        assert not found[name].idle, name
    assert found["dear-lure"].never_helps
    assert found["asks"].finds_out
    assert found["asks"].never_helps
