"""Names, order and company change nothing: a row is a playthrough, a group is its figures."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

import numpy as np
from hypothesis import given

from game.engine.trust.setting import Kind
from tests.property.ways import SOME, beside, play
from tests.property.worlds import World, worlds

T = TypeVar("T")
GROUPED: tuple[str, ...] = (
    "need",
    "severity",
    "fixable",
    "eases",
    "felt_after",
    "scapegoats",
    "compensation",
    "fix",
)
GROUPED += ("double_deviation", "fix_cost")


def picked(part: T, order: Sequence[int], axis: int, names: tuple[str, ...] = ()) -> T:
    """Return a part of a world with some of its arrays taken in another order along an axis."""
    new = {
        entry.name: np.asfortranarray(np.take(getattr(part, entry.name), list(order), axis=axis))
        for entry in fields(part)  # type: ignore[arg-type]  # parts are dataclasses
        if isinstance(getattr(part, entry.name), np.ndarray) and (not names or entry.name in names)
    }
    return replace(part, **new)  # type: ignore[type-var]  # so is the type of them


def rows_of(world: World, rows: Sequence[int]) -> World:
    """Return these rows of a world, in this order."""
    setting = picked(world.setting, rows, 0)
    setting = replace(
        setting,
        groups=picked(setting.groups, rows, 0),
        incidents=picked(setting.incidents, rows, 0),
        economy=picked(setting.economy, rows, 0),
    )
    return replace(world, setting=setting, deeds=tuple(picked(d, rows, 0) for d in world.deeds))


def groups_of(world: World, order: Sequence[int]) -> World:
    """Return a world with its groups in another order."""
    setting = world.setting
    kinds = tuple(setting.groups.kind[int(place)] for place in order)
    return replace(
        world,
        setting=replace(
            setting,
            groups=replace(picked(setting.groups, order, 1), kind=kinds),
            incidents=picked(setting.incidents, order, 1, GROUPED),
            economy=picked(setting.economy, order, 1, ("fix_cost",)),
        ),
        deeds=tuple(picked(deeds, order, 1, GROUPED) for deeds in world.deeds),
    )


@SOME
@given(worlds())
def test_rows_in_another_order_come_to_the_same_in_that_order(world: World) -> None:
    """P35, bit for bit."""
    order = world.dice.random.permutation(world.dice.rows).tolist()
    for turned, shuffled in beside(world, rows_of(world, order)):
        for name, values in vars(turned.state).items():
            assert np.array_equal(values[order], getattr(shuffled.state, name)), name
        assert np.array_equal(turned.cost[order], shuffled.cost)


@SOME
@given(worlds(crowd=12))
def test_a_batch_comes_to_the_same_as_one_of_its_rows_alone(world: World) -> None:
    """P42, bit for bit."""
    row = world.seed % world.dice.rows
    for turned, alone in beside(world, rows_of(world, [row])):
        for name, values in vars(turned.state).items():
            assert np.array_equal(values[[row]], getattr(alone.state, name)), name
        assert np.array_equal(turned.cost[[row]], alone.cost)


@SOME
@given(worlds())
def test_groups_in_another_order_come_to_the_same_in_that_order(world: World) -> None:
    """P35, but for the rounding of sums that are added in another order."""
    order = world.dice.random.permutation(len(world.setting.groups.kind)).tolist()
    for turned, shuffled in beside(world, groups_of(world, order)):
        for name in ("trust", "intent", "loyalty"):
            one, other = getattr(turned, name)[:, order], getattr(shuffled, name)
            assert np.abs(one - other).max() <= 1e-9, name
        assert np.abs(turned.media - shuffled.media).max() <= 1e-9
        assert np.allclose(turned.cost, shuffled.cost, rtol=1e-9, atol=1e-6)


NOBODY = ("size", "media_weight", "meter_weight")


@SOME
@given(worlds())
def test_a_segment_with_nobody_in_it_changes_nothing(world: World) -> None:
    """P37: it is not hit, and nobody pays it, since there is nobody."""
    first = len(world.setting.groups.kind)
    wider = groups_of(world, [*range(first), 0])
    groups, cases = wider.setting.groups, wider.setting.incidents
    assert groups.kind[first] is Kind.CUSTOMER
    for name in NOBODY:
        getattr(groups, name)[:, first] = 0
    for name in ("need", "severity"):
        getattr(cases, name)[:, first] = 0
    for deeds in wider.deeds:
        for name in ("scapegoats", "compensation", "fix", "double_deviation"):
            getattr(deeds, name)[:, first] = 0
    for without, beside_nobody in beside(world, wider):
        for name in ("trust", "intent", "loyalty"):
            kept = getattr(beside_nobody, name)[:, :first]
            assert np.array_equal(getattr(without, name), kept), name
        assert np.array_equal(without.media, beside_nobody.media)
        assert np.array_equal(without.cost, beside_nobody.cost)


@SOME
@given(worlds())
def test_playing_changes_nothing_that_was_handed_in(world: World) -> None:
    """P42: the same world played again comes to the same, bit for bit."""
    once, again = play(world), play(replace(world))
    for one, other in zip(once, again, strict=True):
        for name, values in vars(one.state).items():
            assert np.array_equal(values, getattr(other.state, name)), name
