"""Another plan on one turn, in words and lines."""

from dataclasses import replace

import numpy as np

from game.base.ids import CardId
from game.debrief.spread import Spread, spread
from game.debrief.whatif import what_if
from game.present.moments.whatif import _line, tried
from game.present.parts import Meter, Tone
from game.present.pieces.meters import values
from game.present.pieces.scales import steady, steady_top
from tests.debrief.ferry import ferry
from tests.debrief.storms import GOOD, storm

PLAYED = (["send-boats", "promise-word"], ["pay-back"], ["drill"])
RECORD = ferry(*PLAYED)


def sure(turn: int) -> Spread:
    """Return what many worlds make of a turn that is let pass."""
    *_waited, found = spread(RECORD, turn, ())
    assert found
    return found


def test_at_first_it_is_what_was_played_and_says_so() -> None:
    view = tried(RECORD, 0)

    assert view.same
    assert view.said == (
        "This is what you played. Take a card back or add one to see what it would change.",
    )
    assert {card.id for card in view.cards if card.tried} == set(PLAYED[0])
    assert [each.change for each in view.lines] == ["0", "0", "$0"]
    assert view.title.startswith("What if? Turn 1 · ")


def test_every_meter_has_both_lines_and_a_place_for_a_band_on_each_turn() -> None:
    view = tried(RECORD, 1, ())

    assert not view.same
    assert [each.meter for each in view.lines] == list(Meter)
    for each in view.lines:
        assert [line.name for line in each.chart.lines] == ["What if", "You"]
        assert len(each.low) == len(each.high) == len(each.chart.turns)


def test_a_band_that_is_wide_enough_to_be_seen_is_drawn_from_the_changed_turn_on() -> None:
    line = tried(RECORD, 1, (), sure(1)).lines[0]
    here = line.chart.lines[0].values

    assert None not in (*line.low[1:], *line.high[1:])
    assert (line.low[0], line.high[0]) == (None, None)
    assert line.low[1] == line.high[1] == here[1]
    for low, value, high in zip(line.low[2:], here[2:], line.high[2:], strict=True):
        assert (low or 0) <= (value or 0) <= (high or 0)
    assert line.banded.startswith("The band is where this line lies in four of five of 24 worlds")
    assert " to " in line.between
    assert line.between.endswith(" in other worlds")
    assert line.edges[:2] == ("", "")
    assert all(" to " in each for each in line.edges[2:])


def test_until_the_band_is_worked_out_the_lines_stand_without_it_and_say_so() -> None:
    for each in tried(RECORD, 1, ()).lines:
        assert set(each.low) == set(each.high) == {None}
        assert (each.between, each.edges) == ("", ())
        assert each.banded == "The band around this line is being worked out."


def test_the_figures_are_those_of_the_game_played_so() -> None:
    (loyalty, _media, cost) = tried(RECORD, 0, ()).lines
    other = ferry([], *PLAYED[1:])
    now, was = (round(100 * record.figures[-1].loyalty) for record in (other, RECORD))

    assert loyalty.ends == f"{now} instead of {was}"
    assert loyalty.change in {f"+{now - was}", f"−{was - now}", "0"}
    assert "instead of" in cost.ends


def test_where_other_worlds_hardly_move_a_line_no_band_is_promised() -> None:
    there = what_if(RECORD, 1, ()).record
    narrow = {meter.value: np.array(values(there, meter)[2:]) for meter in Meter}

    for line in tried(RECORD, 1, (), replace(sure(1), low=narrow, high=narrow)).lines:
        assert set(line.low) == set(line.high) == {None}
        assert line.banded.endswith("so there is no band around it.")


def test_a_few_of_millions_are_no_change_of_the_cost() -> None:
    record = storm(GOOD)
    found = what_if(record, 6, record.plan(6))
    state = found.record.state
    few = replace(state, costs=state.costs + 37.0 / state.costs.shape[-1])
    last = replace(found.record.turned[-1], state=few)
    changed = replace(found.record, turned=(*found.record.turned[:-1], last))

    line = _line(record, replace(found, record=changed), None, 6, Meter.COST)

    assert (line.change, line.tone) == ("$0", Tone.NEUTRAL)


def test_what_the_rules_do_not_allow_is_left_away_and_says_why() -> None:
    every = tuple(CardId(card.id) for card in RECORD.scenario.cards)
    view = tried(RECORD, 0, every)

    assert set(view.plan) < set(every)
    assert all(card.why for card in view.cards if not card.tried)
    assert all(not card.why for card in view.cards if card.tried)


def test_the_scale_holds_the_band_and_stands_still_under_most_plans() -> None:
    """A band cut at the frame would look as if it ended there."""
    found = sure(1)
    wide = replace(
        found,
        low={name: low * 0.4 for name, low in found.low.items()},
        high={name: high * 1.6 for name, high in found.high.items()},
    )
    plain, banded = tried(RECORD, 1, ()), tried(RECORD, 1, (), wide)
    for before, line in zip(plain.lines, banded.lines, strict=True):
        chart, edges = line.chart, [*line.low[1:], *line.high[1:]]
        assert all(edge is not None and chart.low <= edge <= chart.high for edge in edges)
        assert all(chart.low <= mark <= chart.high for mark, _text in chart.ticks)
        assert chart.low <= before.chart.low
    scales = {
        (line.meter, line.chart.low, line.chart.high, line.chart.ticks)
        for card in ("pay-back", "second-ship", "say-sorry")
        for line in tried(RECORD, 1, (CardId(card),)).lines
    }
    assert len(scales) == len(Meter)


def test_a_steady_scale_ends_on_round_figures() -> None:
    assert steady([0.41, 0.62]) == (0.25, 0.75)
    assert steady([0.5, 0.5]) == (0.5, 0.75)
    assert steady([1.0, 1.0]) == (0.75, 1.0)
    assert [steady_top(each) for each in (0, 9, 10, 11, 126)] == [1, 10, 10, 12.5, 150]
