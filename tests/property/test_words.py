"""What words can do: candour helps, denial lasts until it is refuted, sorry wears out."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from game.engine.trust.causes import Cause
from game.engine.trust.harm import harm_of
from game.engine.trust.setting import Floats, Kind
from game.engine.trust.stepped import Stepped
from game.engine.trust.trust import ledger
from tests.property.histories import NEWS, SORTS
from tests.property.ways import (
    OPINIONS,
    ROUNDING,
    SOME,
    SPEECH,
    beside,
    doing,
    more,
    never_above,
    never_better,
    never_louder,
    play,
    starting,
    then,
    where,
    without,
)
from tests.property.worlds import ANYBODY, World, worlds


@SOME
@given(worlds())
def test_telling_it_first_is_never_worse_than_being_found_out_on_the_same_day(
    world: World,
) -> None:
    """P17. X5: the incident comes to light in both worlds."""
    candid = more(world, "first")
    never_better(world, candid)
    never_louder(candid, world)


@st.composite
def denied(draw: st.DrawFn, people: Sequence[Kind] = ANYBODY) -> tuple[World, World, int, int]:
    """Draw a world, the same with one denial in it, and the turns of denial and of proof."""
    sorts = [sort for sort in SORTS if sort != "denials"]
    world = draw(worlds(sorts=sorts, turns=(2, 18), people=people))
    said = draw(st.integers(0, len(world.days) - 2))
    proof = draw(st.integers(said + 1, len(world.days) - 1))
    world = doing(world, said, speaks=1.0, posture=0.0, quality=0.0)
    return world, doing(world, said, denies=1.0), said, proof


@SOME
@given(denied())
def test_a_denial_proven_false_is_never_better_than_no_denial(
    case: tuple[World, World, int, int],
) -> None:
    """P18, from proof on; what people do lags, and may still follow the denial.

    Nothing else is said while the denial stands: such words are held against less blame.
    """
    refuted(*case)


@SOME
@given(denied(people=(Kind.CUSTOMER, Kind.REGULATOR)))
def test_a_denial_proven_false_gains_nothing_where_a_clash_of_words_wounds_nobody(
    case: tuple[World, World, int, int],
) -> None:
    """P18: what a denial spared comes due, whatever the clash costs on top.

    For those who only judge: hands that are willing for longer do more meanwhile, and that stays.
    """
    open_, denying, said, proof = case
    known = replace(open_.setting.parameters, contradiction_wound=0.0)
    setting = replace(open_.setting, parameters=known)
    refuted(replace(open_, setting=setting), replace(denying, setting=setting), said, proof)


def refuted(open_: World, denying: World, said: int, proof: int) -> None:
    """Fail where a denial on turn `said` is better than none from turn `proof` on."""
    between = range(said + 1, proof)
    open_, denying = (without(world, *SPEECH, turns=between) for world in (open_, denying))
    clean = [np.minimum(deeds.evidence, 0) for deeds in open_.deeds]
    for turn in open_.turns:
        now = 1.0 if turn == proof else clean[turn]
        open_, denying = doing(open_, turn, evidence=now), doing(denying, turn, evidence=now)
    never_better(denying, open_, since=proof, readings=OPINIONS)


@SOME
@given(denied())
def test_a_denial_that_nothing_refutes_never_lowers_trust(
    case: tuple[World, World, int, int],
) -> None:
    """P19: fighting is right while the facts are on your side."""
    open_, denying, said, _proof = case
    for turn in range(said + 1, len(open_.days)):
        now = np.minimum(open_.deeds[turn].evidence, 0)
        open_, denying = doing(open_, turn, evidence=now), doing(denying, turn, evidence=now)
    never_better(open_, denying)
    never_louder(denying, open_)


@st.composite
def apologies(draw: st.DrawFn) -> tuple[World, int]:
    """Draw a world in which the same words are said on every turn and nothing is ever done."""
    world = draw(worlds(sorts=NEWS, turns=(2, 8)))
    words = draw(st.floats(0.1, 1))
    world = starting(world, range(1, len(world.days)))
    world = without(world, "evidence", "contradiction", turns=range(1, len(world.days)))
    return doing(world, world.turns, speaks=1.0, posture=1.0, quality=words), draw(
        st.integers(1, len(world.days) - 1)
    )


@SOME
@given(apologies())
def test_the_same_apology_again_gains_nothing_and_from_the_fourth_on_it_hurts(
    case: tuple[World, int],
) -> None:
    """P20. X1: nothing new happens between them."""
    world, turn = case
    for later in range(turn + 1, len(world.days)):
        world = without(world, *SPEECH, turns=[later])
    fewer = without(world, *SPEECH, turns=[turn])
    for said, silent in beside(world, fewer, since=turn):
        if turn < 3:
            assert np.abs(said.trust - silent.trust).max() <= ROUNDING
        else:
            known = (said.state.exposure > 0.01) & (silent.trust > 0.01)
            never_above(said.trust, silent.trust, "trust")
            assert (said.trust[known] < silent.trust[known]).all()


@SOME
@given(worlds(sorts=[sort for sort in SORTS if sort != "denials"]))
def test_more_credibility_at_the_start_never_lowers_trust(world: World) -> None:
    """P29. X6: without denials, which credibility makes more effective, until they are refuted."""
    credible = world.setting.credibility
    better = where(world, "", credibility=credible + world.dice.share() * (1 - credible))
    never_better(world, better)


@SOME
@given(worlds())
def test_a_statement_with_a_deed_that_shows_never_counts_as_words_alone(world: World) -> None:
    """P49."""
    for turned, deeds in zip(play(world), world.deeds, strict=True):
        shown = np.minimum((turned.state.fixed_seen + turned.state.paid_seen).max(axis=1), 1)
        alone = turned.state.empty_words - turned.before.empty_words
        wound = turned.state.backfire - turned.before.backfire
        seen = shown >= turned.setting.parameters.deed_threshold
        assert (alone[seen] == 0).all()
        assert (wound[seen] == 0).all()
        assert (alone <= deeds.speaks).all()


@SOME
@given(worlds())
def test_a_statement_on_the_day_of_a_payment_is_never_words_alone(world: World) -> None:
    """P49: the whole loss, paid to everybody when the words are said."""
    turn = world.seed % len(world.days)
    world = doing(world, turn, speaks=1.0, quality=1.0, compensation=1.0)
    turned = play(world)[turn]
    hit = harm_of(turned.setting, turned.state.started).hurt.max(axis=(1, 2)) > 0
    same = turned.state.empty_words == turned.before.empty_words
    assert same[hit].all()


@SOME
@given(worlds())
def test_wounds_of_conduct_shrink_in_quiet_time_and_a_new_lapse_opens_them_again(
    world: World,
) -> None:
    """P50, for the harmed, who heard at once: others may hear of an old lapse in quiet time."""
    lapse = then(then(then(world, 30.0), 60.0), 1.0, contradiction=0.001)
    *_, earlier, later, reopened = play(lapse)
    known = earlier.state.exposure == later.state.exposure
    harmed = harm_of(later.setting, later.state.started).hurt.max(axis=2) > 0
    for cause in (Cause.CONTRADICTION, Cause.BROKEN, Cause.SCAPEGOAT, Cause.UNFAIRNESS):
        before, after, again = (wound(turned, cause) for turned in (earlier, later, reopened))
        felt = harmed & known & (before > 1e-6)
        assert (after[felt] < before[felt]).all(), cause
        assert (again[felt] > before[felt]).all(), cause


def wound(turned: Stepped, cause: Cause) -> Floats:
    """Return what is left of a wound of conduct after a turn, (rows, groups)."""
    harm = harm_of(turned.setting, turned.state.started)
    return ledger(turned.setting, turned.state, harm).conduct[cause]
