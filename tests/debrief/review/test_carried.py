"""Games that differ in one decision, carried to their end side by side."""

import numpy as np
import pytest

from game.debrief.record import Record, one_luck
from game.debrief.review.carried import Line, carried, each_once, ended, side_by_side
from game.debrief.review.worlds import World
from game.engine.state import chosen, joined
from game.engine.trust.setting import Bools
from tests.debrief.ferry import begun, case_of, ferry, play
from tests.debrief.storms import GOOD, storm

PLANS = (("send-boats",), ("pay-back",), ("drill",))


def plan(record: Record, *names: str) -> Bools:
    chosen_ = np.zeros(len(record.scenario.cards), dtype=bool)
    chosen_[[record.case.index.cards[name] for name in names]] = True
    return chosen_


def as_it_was(record: Record) -> World:
    return World(record.case, one_luck(record))


@pytest.mark.parametrize("opens", [0, 3, 7])
def test_a_line_that_differs_in_nothing_ends_as_the_game_did(opens: int) -> None:
    record = storm(GOOD)
    end = ended(as_it_was(record), side_by_side(record, [Line(opens, {})]))

    assert end.loyalty[0] == record.state.loyalty[0]
    assert end.cost[0] == record.state.cost[0]


def test_games_side_by_side_end_as_each_does_alone() -> None:
    record = ferry(*PLANS)
    world = as_it_was(record)
    lines = [Line(2, {2: plan(record)}), Line(0, {0: plan(record, "say-sorry")}), Line(1, {})]
    together = side_by_side(record, lines)
    end = ended(world, together)

    for row, line in zip(together.rows, lines, strict=True):
        alone = ended(world, side_by_side(record, [line]))
        assert end.loyalty[row] == alone.loyalty[0]


def test_games_that_are_one_and_the_same_are_played_once() -> None:
    record = ferry(*PLANS)
    world = as_it_was(record)
    lines = [
        Line(1, {1: plan(record, "pay-back")}),  # as it was played
        Line(2, {2: plan(record)}),
        Line(1, {}),
        Line(2, {}),  # as it was played, too, but from later on
        Line(2, {2: plan(record)}),
    ]
    once = each_once(record, lines, [0] * len(lines))
    each = side_by_side(record, lines)
    ends = ended(world, once).loyalty, ended(world, each).loyalty

    assert [ends[0][row] for row in once.rows] == [ends[1][row] for row in each.rows]
    assert [once.rows.index(row) for row in once.rows] == [0, 1, 0, 3, 1]
    assert len(ends[0]) == len(set(once.rows)) == 3


def test_a_card_that_the_rules_no_longer_allow_is_left_out_and_nothing_takes_its_place() -> None:
    """Paid back once, the fares cannot be paid back again a turn later."""
    record = ferry(*PLANS)
    line = Line(0, {0: plan(record, "send-boats", "pay-back")})
    played = [
        turned.plans[0] for turned in carried(as_it_was(record), side_by_side(record, [line]))
    ]

    assert not played[1].any()
    assert (played[2] == plan(record, "drill")).all()


def test_joined_rows_are_those_of_both_states() -> None:
    first, more = (play(begun(case_of()), cards).state for cards in (["send-boats"], ["say-sorry"]))
    both = joined(first, more)

    assert both.rows == 2
    for row, state in enumerate((first, more)):
        again = chosen(both, [row])
        assert (again.trust.intent == state.trust.intent).all()
        assert again.loyalty == state.loyalty
        assert (again.played == state.played).all()
    with pytest.raises(ValueError, match="read-only"):
        both.loyalty[0] = 0.0
