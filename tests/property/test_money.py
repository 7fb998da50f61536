"""Money and law: a currency is only a unit, and an admission costs in court alone."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.cost import Component
from game.engine.trust.legal import chance_of_loss
from game.engine.trust.setting import Floats, Kind
from tests.property.histories import SORTS
from tests.property.ways import SOME, beside, doing, more, never_above, where
from tests.property.worlds import World, worlds

MONEY = {
    "groups": ("margin", "loss"),
    "economy": ("fix_cost", "quantum", "fine", "spend_reference"),
    "": ("preparation",),
}


def times(world: World, factor: float) -> World:
    """Return `world` with all money counted in a currency that is worth less."""
    for part, names in MONEY.items():
        holder = getattr(world.setting, part) if part else world.setting
        world = where(world, part, **{name: factor * getattr(holder, name) for name in names})
    for turn, deeds in enumerate(world.deeds):
        sums = {name: factor * getattr(deeds, name) for name in ("spent", "prepares", "regain")}
        world = doing(world, turn, **sums)
    return world


@SOME
@given(worlds(), st.sampled_from([0.01, 7.0, 1e6]))
def test_the_currency_is_only_a_unit(world: World, factor: float) -> None:
    """P36."""
    for one, other in beside(world, times(world, factor)):
        for name in ("trust", "intent", "loyalty", "media"):
            assert np.abs(getattr(one, name) - getattr(other, name)).max() <= 1e-12, name
        assert np.allclose(factor * one.cost, other.cost, rtol=1e-9, atol=1e-9 * factor)


@SOME
@given(worlds())
def test_admitting_fault_moves_nobodys_trust_but_the_regulators_and_costs_in_court_alone(
    world: World,
) -> None:
    """P39. The regulator alone thinks better of it."""
    frank = more(world, "admits")
    others = world.of_kind(*(kind for kind in Kind if kind is not Kind.REGULATOR))
    regulator = world.of_kind(Kind.REGULATOR)
    courts = (Component.LEGAL, Component.REGULATORY)
    for silent, admitting in beside(world, frank):
        for name in ("trust", "intent", "loyalty"):
            less, same = getattr(silent, name), getattr(admitting, name)
            assert np.array_equal(less[:, others], same[:, others]), name
            never_above(less[:, regulator], same[:, regulator], name)
        assert np.array_equal(silent.media, admitting.media)
        for component in Component:
            if component not in courts:
                assert np.array_equal(silent.cost[:, component], admitting.cost[:, component])


@SOME
@given(worlds(sorts=[sort for sort in SORTS if sort != "concealed"]))
def test_admitting_what_is_proven_costs_nothing_more(world: World) -> None:
    """P40: all is proven before anything is admitted.

    In all, up to any turn: a fine that a milder regulator did not ask for may be asked for later.
    Nothing is concealed meanwhile, which would make that later fine a larger one.
    """
    world = doing(world, 0, evidence=1.0)
    extra: Floats = np.zeros(1)
    for silent, admitting in beside(world, more(world, "admits")):
        extra = extra + (admitting.cost - silent.cost)
        never_above(extra, 1e-9 * np.maximum(silent.cost, 1), "cost so far")


@SOME
@given(worlds())
def test_admitting_what_is_not_proven_never_lowers_the_chance_of_losing(world: World) -> None:
    """P39: what it may cost is the case; with an offer, it saves lawyers (E26)."""
    for silent, admitting in beside(world, more(world, "admits")):
        risks = [
            chance_of_loss(turned.setting.parameters, turned.state)
            for turned in (silent, admitting)
        ]
        silent_risk, admitted_risk = risks
        never_above(silent_risk, admitted_risk, "chance of losing")
