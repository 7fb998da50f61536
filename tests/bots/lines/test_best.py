"""A whole line at any moment, the same every time, as good as any bot's, and sure where it says."""

from dataclasses import replace

import pytest

from game.bots.lines.aim import Aim, Found, Step, replayed
from game.bots.lines.best import Best, Effort, Way, best_from
from game.bots.lines.elsewhere import under_other_luck
from game.bots.registry import BOTS, Given, sits
from game.bots.search import Plays, line_of, played
from game.bots.utility import utility
from game.engine.luck import deal
from game.scenario.weights import Weights
from tests.bots.lines.looking import LUCK, QUICK, TUTORIAL, after, aim_at, last
from tests.scenarios.playing import EVERY, sound

OWN = 99


def end_value(aim: Aim, plays: Plays) -> float:
    state = replayed(aim, plays)[-1].state
    return float(utility(aim.case, state, aim.weights)[0])


@pytest.mark.parametrize(
    "name",
    [TUTORIAL, *(pytest.param(name, marks=pytest.mark.long) for name in EVERY if name != TUTORIAL)],
)
def test_no_bot_ends_higher(name: str) -> None:
    """The planner too, though it knows the luck of the game here."""
    aim, files = aim_at(name), sound(name)
    best = last(best_from(aim, replace(QUICK, width=12, games=4_000)))
    count = 1 + len(aim.case.scenario.cards)
    own = deal([OWN], aim.case.turns, max(count, aim.luck.table.shape[2]))

    for bot in BOTS:
        luck = aim.luck if bot in {"planner", "greedy"} else own
        given = Given(luck, files.history.cards if files.history else None)
        if sits(bot, given):
            end = played(aim.case, aim.luck, BOTS[bot].make(given))[-1].state
            assert best.found.value >= utility(aim.case, end)[0] - 1e-9, bot


@pytest.mark.parametrize("turn", [0, 3])
def test_what_is_found_comes_to_just_what_it_says(turn: int) -> None:
    aim = aim_at("jetblue-2007", turn)
    best = last(best_from(aim, replace(QUICK, width=1, games=1_000)))
    line = line_of(aim.case, replayed(aim, best.found.plays))

    assert len(best.found.plays) == 8 - turn
    assert len(line.loyalty) == 9 - turn
    assert best.found.value == end_value(aim, best.found.plays)
    assert line.loyalty[0] == float(aim.start.loyalty[0])


def test_the_same_search_finds_the_same_step_by_step() -> None:
    one, other = (list(best_from(aim_at(TUTORIAL), QUICK)) for _ in range(2))

    assert one == other


def test_another_seed_draws_other_games() -> None:
    aim = aim_at("jetblue-2007", 5)
    one, other = (after(8, aim, replace(QUICK, games=1_000, seed=seed)) for seed in (1, 2))

    assert one.steps[Way.SAMPLED].found != other.steps[Way.SAMPLED].found
    assert one.steps[Way.BEAM].found == other.steps[Way.BEAM].found


@pytest.mark.parametrize("count", [1, 2, 3, 9])
def test_stopped_early_it_has_a_whole_line_that_may_be_played(count: int) -> None:
    aim = aim_at("jetblue-2007", 1)
    best = after(count, aim)

    assert not best.finished
    assert not best.proven
    assert len(best.found.plays) == 7
    assert best.found.value == pytest.approx(end_value(aim, best.found.plays), abs=1e-12)


def test_it_only_gets_better_and_ends_finished() -> None:
    found = list(best_from(aim_at("jetblue-2007", 4), QUICK))
    values = [best.found.value for best in found]

    assert values == sorted(values)
    assert [best.finished for best in found] == [False] * (len(found) - 1) + [True]
    assert all(step.done == 1 for step in found[-1].steps.values())


def test_the_two_searches_begin_together() -> None:
    assert set(after(2, aim_at(TUTORIAL)).steps) == {Way.BEAM, Way.SAMPLED}


def test_other_weights_find_another_line() -> None:
    """Who counts nothing but money finds a line that costs less and keeps fewer people."""
    usual, thrifty = aim_at(TUTORIAL), aim_at(TUTORIAL, weights=Weights(loyalty=0.1, cost=9))
    dear, cheap = (
        replayed(aim, last(best_from(aim, QUICK)).found.plays)[-1].state for aim in (usual, thrifty)
    )

    assert cheap.cost[0] < dear.cost[0]
    assert cheap.loyalty[0] < dear.loyalty[0]


def test_from_the_last_turn_the_best_of_its_plans_is_found_and_proven() -> None:
    aim = aim_at(TUTORIAL, 3)
    best = last(best_from(aim, Effort(games=1_000)))

    assert best.proven
    assert best.lines == best.steps[Way.EVERY].games
    assert best.missed == best.apart == 0


def test_many_lines_are_not_all_looked_at() -> None:
    best = last(best_from(aim_at(TUTORIAL), QUICK))

    assert best.lines == pytest.approx(9_600_000, rel=0.2)
    assert Way.EVERY not in best.steps
    assert best.missed is None


def test_the_gaps_are_shares_of_the_best() -> None:
    """1.0 and 1.2 of two searches are a sixth apart; an optimum of 1.25 is .05 of 1.25 above."""
    ends = {Way.BEAM: 1.0, Way.SAMPLED: 1.2, Way.EVERY: 1.25}
    steps = {way: Step(Found((), value), 1.0, 1) for way, value in ends.items()}
    best = Best(steps, 9.0, finished=True)

    assert best.apart == pytest.approx(1 / 6)
    assert best.missed == pytest.approx(0.04)
    assert Best(steps, 9.0).missed is None
    assert Best({Way.BEAM: steps[Way.BEAM]}).apart is None


def test_a_line_is_judged_under_other_luck_too() -> None:
    """In the small case a picture goes round by chance, and what is said of it costs effort."""
    aim = aim_at("late-train")
    found = last(best_from(aim, Effort(games=1_000))).found
    spread = under_other_luck(aim, found.plays)

    assert spread.low <= spread.middle <= spread.high
    assert spread.low < spread.high
    assert spread == under_other_luck(aim, found.plays)
    alone = under_other_luck(replace(aim, luck=deal([1], 3, 1)), found.plays, LUCK, 1)
    assert alone.middle == pytest.approx(found.value)
