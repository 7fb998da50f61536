"""Another plan on one turn, in words and lines."""

from game.base.ids import CardId
from game.present.moments.whatif import tried
from game.present.parts import Meter
from tests.debrief.ferry import ferry

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


def test_every_meter_has_both_lines_and_a_band_from_the_changed_turn_on() -> None:
    view = tried(RECORD, 1, ())

    assert not view.same
    assert [each.meter for each in view.lines] == list(Meter)
    for each in view.lines:
        assert [line.name for line in each.chart.lines] == ["What if", "You"]
        assert each.low[:2] == each.high[:2] == (None, None)
        assert all(value is not None for value in (*each.low[2:], *each.high[2:]))
        assert len(each.low) == len(each.high) == len(each.chart.turns)


def test_the_figures_are_those_of_the_game_played_so() -> None:
    (loyalty, _media, cost) = tried(RECORD, 0, ()).lines
    other = ferry([], *PLAYED[1:])
    now, was = (round(100 * record.figures[-1].loyalty) for record in (other, RECORD))

    assert loyalty.ends == f"{now} instead of {was}"
    assert loyalty.change in {f"+{now - was}", f"−{was - now}", "0"}
    assert "instead of" in cost.ends


def test_what_the_rules_do_not_allow_is_left_away_and_says_why() -> None:
    every = tuple(CardId(card.id) for card in RECORD.scenario.cards)
    view = tried(RECORD, 0, every)

    assert set(view.plan) < set(every)
    assert all(card.why for card in view.cards if not card.tried)
    assert all(not card.why for card in view.cards if card.tried)
