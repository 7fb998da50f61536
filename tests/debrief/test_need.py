"""Need counts as met only where the company's work met it, and by how soon."""

from dataclasses import replace

import pytest

from game.debrief.need import met, met_in_time
from game.engine.conditions import met as over
from tests.debrief.cases import opened
from tests.debrief.ferry import ferry, play


def test_need_that_ended_by_itself_is_nobodys_merit() -> None:
    """In the end there is light again everywhere, though nobody helped."""
    start, _history = opened("con-edison-2006")
    record = play(start, *[[]] * start.case.turns)

    assert over(record.state)[0].min() > 0.95
    assert met(record) == met_in_time(record) == 0


def test_everyday_work_counts_also_where_no_card_was_played() -> None:
    """Agents answer calls on any day; without a card they answer some of them."""
    start, _history = opened("jetblue-2007")
    record = play(start, *[[]] * start.case.turns)

    assert 0 < met_in_time(record) < met(record) < 0.3


def test_work_is_counted_and_late_work_counts_for_less() -> None:
    early = ferry(["send-boats"], ["second-ship"], [])
    late = ferry([], ["second-ship"], ["send-boats"])

    assert met(early.upto(1)) > met(late.upto(1)) == 0
    assert met_in_time(early) == pytest.approx(met(early), abs=0.05)
    assert met_in_time(late) < 0.7 * met(late)


def test_a_team_that_came_later_counts_the_need_that_was_open_then() -> None:
    whole = ferry(["send-boats"], ["second-ship"], [])
    later, idle = replace(whole, since=1), replace(ferry(["send-boats"], [], []), since=1)

    assert 0 < met(idle) < met(later) <= 1
    assert 0 < met_in_time(idle) < met_in_time(later)
    assert met(whole) != met(later)


def test_before_anything_went_wrong_no_need_is_open() -> None:
    assert met(ferry()) == met_in_time(ferry()) == 1
