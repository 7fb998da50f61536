"""Bars of a waterfall: they give way to the amounts beside them."""

import pytest

from game.window.assets import Assets
from game.window.geometry import Rect
from game.window.scale import Scale
from game.window.text import Type
from game.window.waterfall import Cause, Waterfall


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_bars_give_way_to_a_long_amount_and_to_no_short_one(
    assets: Assets, size: tuple[int, int]
) -> None:
    type_ = Type(assets, Scale(*size))
    place = Rect(0, 0, 560, 200)
    short, long = (
        Waterfall((Cause("Claims", 1.0, said, good=False),)) for said in ("+3", "+C$1,313.65m")
    )

    assert short._ends(type_, place) == short.end
    assert short.start < long._ends(type_, place) < long.end
    assert not short.spill(type_, place)
    assert not long.spill(type_, place)
    assert long.spill(type_, Rect(0, 0, 240, 200)) == "amount too long: '+C$1,313.65m'"
