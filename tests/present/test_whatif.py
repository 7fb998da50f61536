"""Another plan on one turn, in words and lines."""

from dataclasses import replace

from game.base.ids import CardId
from game.debrief.whatif import what_if
from game.present.moments.whatif import _line, tried
from game.present.parts import Meter, Tone
from tests.debrief.ferry import ferry
from tests.debrief.storms import GOOD, storm

PLAYED = (["send-boats", "promise-word"], ["pay-back"], ["drill"])
RECORD = ferry(*PLAYED)


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
    found = what_if(RECORD, 1, ())
    wide = {"loyalty": found.low["loyalty"] + 0.05}

    line = _line(RECORD, replace(found, high={**found.high, **wide}), 1, Meter.LOYALTY)

    assert line.low[:2] == line.high[:2] == (None, None)
    assert all(value is not None for value in (*line.low[2:], *line.high[2:]))
    assert line.banded == "The band is where this line lies in four of five other lucks."


def test_the_figures_are_those_of_the_game_played_so() -> None:
    (loyalty, _media, cost) = tried(RECORD, 0, ()).lines
    other = ferry([], *PLAYED[1:])
    now, was = (round(100 * record.figures[-1].loyalty) for record in (other, RECORD))

    assert loyalty.ends == f"{now} instead of {was}"
    assert loyalty.change in {f"+{now - was}", f"−{was - now}", "0"}
    assert "instead of" in cost.ends


def test_where_luck_hardly_moves_a_line_no_band_is_promised() -> None:
    lines = tried(storm(GOOD), 6, ()).lines

    for each in lines:
        assert set(each.low) == set(each.high) == {None}
        assert each.banded == "Luck hardly moves this line, so there is no band around it."


def test_a_few_of_millions_are_no_change_of_the_cost() -> None:
    record = storm(GOOD)
    found = what_if(record, 6, record.plan(6))
    state = found.record.state
    few = replace(state, costs=state.costs + 37.0 / state.costs.shape[-1])
    last = replace(found.record.turned[-1], state=few)
    changed = replace(found.record, turned=(*found.record.turned[:-1], last))

    line = _line(record, replace(found, record=changed), 6, Meter.COST)

    assert (line.change, line.tone) == ("$0", Tone.NEUTRAL)


def test_what_the_rules_do_not_allow_is_left_away_and_says_why() -> None:
    every = tuple(CardId(card.id) for card in RECORD.scenario.cards)
    view = tried(RECORD, 0, every)

    assert set(view.plan) < set(every)
    assert all(card.why for card in view.cards if not card.tried)
    assert all(not card.why for card in view.cards if card.tried)
