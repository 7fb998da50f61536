"""How sure it is what another plan would have come to: in the worlds in which plans are judged."""

from functools import cache

import numpy as np
import pytest

from game.base.ids import CardId
from game.debrief.review.carried import Line, ended, side_by_side
from game.debrief.review.worlds import WORLDS, worlds
from game.debrief.spread import METERS, Spread, spread
from tests.debrief.ferry import ferry

RECORD = ferry(["send-boats", "promise-word"], ["pay-back"], ["drill"])


@cache
def found(turn: int, *cards: str) -> Spread:
    *waited, last = spread(RECORD, turn, map(CardId, cards))
    assert waited == [None] * WORLDS  # so that it can be stopped soon
    assert last
    return last


def test_what_was_played_comes_to_the_same_in_every_world() -> None:
    ends = found(1, "pay-back").ends

    for band in (ends.loyalty, ends.media, ends.cost):
        assert (band.low, band.mean, band.high) == (0, 0, 0)


def test_the_difference_at_the_end_is_that_of_the_worlds_of_the_verdicts() -> None:
    nothing = np.zeros(len(RECORD.scenario.cards), dtype=bool)
    lines = side_by_side(RECORD, [Line(1, {1: nothing}), Line(1, {})])
    apart = [-float(np.diff(ended(world, lines).loyalty)[0]) for world in worlds(RECORD.case)]
    told = found(1).ends.loyalty

    assert told.mean == pytest.approx(np.mean(apart))
    assert told.low == pytest.approx(min(np.mean(apart), np.quantile(apart, 0.1)))
    assert told.high == pytest.approx(max(np.mean(apart), np.quantile(apart, 0.9)))


def test_other_constants_of_the_model_open_a_band_on_every_turn_from_the_changed_one_on() -> None:
    for meter in METERS:
        low, high = found(1).low[meter], found(1).high[meter]
        assert low.shape == high.shape == (2,)
        assert (low < high).all()
