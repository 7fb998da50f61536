"""Doing more is never worse for those it is done for, and for those who look on."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.harm import harm_of
from game.engine.trust.justice import satisfaction
from tests.property.ways import (
    SOME,
    SPEECH,
    at_most,
    beside,
    doing,
    more,
    never_above,
    never_better,
    never_louder,
    where,
    without,
)
from tests.property.worlds import World, worlds


@SOME
@given(worlds())
def test_more_compensation_never_lowers_trust_or_loyalty(world: World) -> None:
    """P05. Investors are left out, X11: they count the money."""
    never_better(world, more(world, "compensation", most=None))


@SOME
@given(worlds())
def test_faster_work_never_lowers_trust_and_never_makes_news_or_need(world: World) -> None:
    """P06. X9 asks for no exception: no law counts a repeat by what was mended before."""
    faster = more(world, "fix", most=None)
    never_better(world, faster)
    never_louder(faster, world)
    for quick, slow in beside(faster, world):
        never_above(quick.state.unmet_need, slow.state.unmet_need, "unmet need")


@SOME
@given(worlds())
def test_more_empathy_never_lowers_trust(world: World) -> None:
    """P07, but X7: three statements at most, since the fourth without a deed does harm."""
    world = at_most(world, 3)
    kinder = more(world, "quality")
    never_better(world, kinder)
    never_louder(kinder, world)


@SOME
@given(worlds())
def test_a_more_accommodating_posture_never_lowers_trust(world: World) -> None:
    """P08, also where it goes further than the blame asks for."""
    never_better(world, more(world, "posture"))


@SOME
@given(worlds())
def test_doing_more_for_the_harmed_never_lowers_onlookers_trust(world: World) -> None:
    """P48. Investors are left out, X11."""
    harmed = harm_of(world.setting, np.ones_like(world.setting.incidents.tempo)).hurt
    helped = more(more(world, "fix", most=None), "compensation", most=None)
    only = [
        {"fix": deeds.fix * harmed, "compensation": deeds.compensation * harmed.max(axis=2)}
        for deeds in helped.deeds
    ]
    base = [
        {"fix": deeds.fix * harmed, "compensation": deeds.compensation * harmed.max(axis=2)}
        for deeds in world.deeds
    ]
    for turn in world.turns:
        helped = doing(helped, turn, **only[turn])
        world = doing(world, turn, **base[turn])
    never_better(world, helped)


@SOME
@given(worlds())
def test_more_preparedness_never_lowers_trust(world: World) -> None:
    """P33. Investors are left out, X11: faster work costs more."""
    spent = world.setting.preparation
    extra = world.dice.flip(0.6, 4) * world.dice.wide(100, 1e6, 4)
    never_better(world, where(world, "", preparation=spent + extra))


@SOME
@given(worlds())
def test_proof_of_safety_never_lowers_intent_and_leaves_trust_alone(world: World) -> None:
    """P46. Investors are left out: they trust by what customers do."""
    safer = more(world, "safe")
    people = world.but_investors
    for before, after in beside(world, safer):
        never_above(before.intent[:, people], after.intent[:, people], "intent")
        assert np.array_equal(before.trust[:, people], after.trust[:, people])


@SOME
@given(worlds())
def test_acknowledging_is_never_worse_than_silence(world: World) -> None:
    """P31, for a posture that meets the blame; one below it is a stance of its own (P08).

    X7 does not apply: nothing else is said.
    """
    silent = without(world, *SPEECH)
    turn = world.seed % len(world.days)
    said = doing(silent, turn, speaks=1.0, posture=1.0, quality=world.dice.share())
    never_better(silent, said)
    never_louder(said, silent)


SUMS = st.lists(st.floats(0, 5), min_size=2, max_size=30).map(sorted)


@given(SUMS)
def test_compensation_satisfies_more_and_more_slowly_and_no_further_than_half_as_much_again(
    sums: list[float],
) -> None:
    """P21."""
    given_ = np.array(sums)
    worth = satisfaction(DEFAULT, given_)
    rise = np.diff(worth)
    assert (rise >= 0).all()
    slopes = rise / np.maximum(np.diff(given_), 1e-9)
    assert (np.diff(slopes[np.diff(given_) > 1e-6]) <= 1e-6).all()
    assert np.ptp(worth[given_ >= 1.5]) == 0 if (given_ >= 1.5).any() else True


@SOME
@given(worlds())
def test_money_beyond_half_as_much_again_changes_no_trust(world: World) -> None:
    """P21 in play; X8 is no law here: nobody is insulted by too much."""
    world = without(world, "compensation")
    turn = world.seed % len(world.days)
    enough = doing(world, turn, compensation=1.5)
    lavish = doing(world, turn, compensation=1.5 + world.dice.wide(0.01, 10, 1))
    for one, other in beside(enough, lavish):
        people = world.but_investors
        assert np.array_equal(one.trust[:, people], other.trust[:, people])
