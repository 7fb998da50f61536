"""Where every line is looked at, none is left out and none is better."""

from itertools import chain, combinations

import pytest

from game.bots.lines.aim import Aim
from game.bots.lines.best import Effort, Way, best_from
from game.bots.lines.every import about, all_lines
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import Turned, advance
from tests.bots.lines.looking import TUTORIAL, aim_at, last


def by_hand(aim: Aim, state: State) -> list[float]:
    """Return what every game comes to, each set of cards on each turn tried one by one."""
    if state.turn == aim.case.turns:
        return [float(aim.value(state)[0])]
    cards = [card.id for card in aim.case.scenario.cards]
    sets = chain.from_iterable(combinations(cards, size) for size in range(len(cards) + 1))
    tried = [advance(aim.case, state, plans_of(aim.case, [some]), aim.luck) for some in sets]
    return [
        value
        for turned in tried
        if isinstance(turned, Turned)
        for value in by_hand(aim, turned.state)
    ]


def test_none_is_left_out_and_none_is_better() -> None:
    aim = aim_at("late-train", 1)
    values = by_hand(aim, aim.start)
    *_before, step = all_lines(aim)

    assert step.games == len(values)
    assert step.found.value == pytest.approx(max(values), abs=1e-12)
    assert step.done == 1


def test_the_number_of_lines_is_about_right() -> None:
    aim = aim_at("late-train")
    *_before, step = all_lines(aim)

    assert about(aim) == pytest.approx(step.games, rel=0.2)


def test_in_small_blocks_the_work_only_grows_and_comes_to_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    aim = aim_at("late-train")
    (whole,) = all_lines(aim_at("late-train", 1))
    *_before, at_once = all_lines(aim)
    monkeypatch.setattr("game.bots.search.SIDE_BY_SIDE", 20)
    steps = list(all_lines(aim))

    assert len(steps) > 10
    assert [step.found.value for step in steps] == sorted(step.found.value for step in steps)
    assert [step.done for step in steps] == sorted({step.done for step in steps})
    assert steps[-1] == at_once
    assert whole.games < at_once.games


def test_no_search_ends_above_all_lines_and_the_gap_says_how_far_below() -> None:
    """On the last two turns of the tutorial, after two on which nothing was done."""
    best = last(best_from(aim_at(TUTORIAL, 2), Effort(games=1_000)))
    ends = {way: step.found.value for way, step in best.steps.items()}

    assert best.proven
    assert ends[Way.EVERY] >= max(ends.values()) - 1e-12
    assert best.missed is not None
    assert best.missed < 0.01


@pytest.mark.long
def test_in_the_tutorial_the_search_is_within_a_hundredth_of_the_optimum() -> None:
    best = last(best_from(aim_at(TUTORIAL)))

    assert best.proven
    assert best.steps[Way.EVERY].games > 6_000_000
    assert best.missed is not None
    assert best.missed < 0.01
