"""What holds in every state whatever is done: bounds, sums, limits of speed."""

from dataclasses import replace

import numpy as np
from hypothesis import given

from game.engine.trust.arrays import logistic, logit
from game.engine.trust.causes import Cause
from game.engine.trust.cost import Component
from game.engine.trust.harm import harm_of
from game.engine.trust.media import attention
from game.engine.trust.setting import Kind
from game.engine.trust.state import TrustState
from game.engine.trust.stepped import Stepped
from tests.property.histories import HIRED, PROMISES, SORTS
from tests.property.ways import (
    ROUNDING,
    SOME,
    Value,
    beside,
    doing,
    never_above,
    play,
    starting,
    then,
    usual,
    where,
)
from tests.property.worlds import World, worlds

SHARES = [
    "started",
    "unmet_need",
    "need_at_onset",
    "share_fixed",
    "blame_at_onset",
    "disclosure",
    "news_weight",
    "repeat",
    "told_first",
    "believed",
    "proven",
    "denial",
    "denied",
    "responsibility",
    "awareness",
    "vividness",
    "exposure",
    "spoken",
    "paid",
    "said",
    "opened",
    "admitted",
    "fixed_seen",
    "paid_seen",
    "words_credit",
    "procedure_credit",
    "admission_credit",
    "credibility",
    "safe",
    "threats_learned",
    "hearing",
    "value_lost",
    "liable",
    "concealed",
    "unfined",
    "trust",
    "intent",
    "loyalty",
]


@SOME
@given(worlds())
def test_every_figure_is_finite_and_within_its_bounds(world: World) -> None:
    """P01."""
    for turned in play(world):
        for name, values in vars(turned.state).items():
            assert np.isfinite(values).all(), name
            never_above(0 * values, values, f"{name} below 0")
        for name in SHARES:
            values = getattr(turned.state, name)
            never_above(values, 0 * values + 1, f"{name} above 1")
        assert (turned.trust > 0).all()
        assert (turned.trust < 1).all()
        assert (turned.media < 1).all()
        never_above(turned.media, turned.media_peak, "mean above peak")


@SOME
@given(worlds())
def test_wounds_and_repairs_stay_below_their_ceilings(world: World) -> None:
    """P01: what is bounded by one turn's law stays bounded over many."""
    for turned in play(world):
        known, state = turned.setting.parameters, turned.state
        harm = harm_of(turned.setting, state.started)
        never_above(state.waiting, known.waiting_wound * harm.severity, "waiting")
        deepest = known.silence_wound * max(known.regulator_silence, 1)
        never_above(state.silence, 0 * state.silence + deepest, "silence")
        sternest = known.mismatch_wound * max(known.employees_posture, known.partners_posture, 1)
        never_above(state.mismatch, sternest * state.exposure, "mismatch")
        never_above(state.paradox, known.paradox_ceiling * np.ones_like(state.paradox), "paradox")


@SOME
@given(worlds())
def test_nobody_trusts_more_than_before_by_more_than_one_excellent_answer(world: World) -> None:
    """P22: the most to gain, for one failure that was met well, and never if its cause stays."""
    start = logit(world.setting.groups.trust)
    for turned in play(world):
        known = turned.setting.parameters
        never_above(turned.trust, logistic(start + known.paradox_ceiling), "trust")
        harm = harm_of(turned.setting, turned.state.started)
        failed_once = harm.hurt.sum(axis=2) == 1
        twice = turned.state.double_deviation.max(axis=2) > 0
        above = turned.trust > logistic(start) + ROUNDING
        assert (failed_once | ~above).all()
        assert not (above & twice).any()


@SOME
@given(worlds())
def test_nobody_trusts_more_than_before_while_the_cause_stays(world: World) -> None:
    """P22."""
    world = where(world, "incidents", stable=1.0)
    start = logistic(logit(world.setting.groups.trust))
    for turned in play(world):
        never_above(turned.trust, start, "trust")


PERFECT: dict[str, Value] = {
    "speaks": 1.0,
    "posture": 1.0,
    "quality": 1.0,
    "procedure": 1.0,
    "fix": 1e6,
    "compensation": 1.5,
}


@SOME
@given(worlds(sorts=(), turns=(2, 2), incidents=(2, 2), people=(Kind.CUSTOMER,)))
def test_a_mild_failure_met_perfectly_leaves_people_better_off_once_and_never_twice(
    world: World,
) -> None:
    """P22: for a cause that will not return, that nobody is to blame for, on quick tempo."""
    world = where(world, "incidents", need=0.5, severity=0.05, fixable=1.0, stable=0.0)
    world = where(world, "incidents", felt_after=0.0)
    world = where(world, "incidents", integrity=0.0, newsworthiness=0.0, tempo=1.0)
    world = where(where(world, "", credibility=1.0), "groups", trust=0.5)
    world = doing(world, world.turns, evidence=-1.0, **PERFECT)
    once = starting(starting(world, [1]), [0], marks=np.array([1.0, 0.0]))
    twice = starting(once, [1], marks=np.array([0.0, 1.0]))
    after_one, after_two = play(once)[-1], play(twice)[-1]
    assert (after_one.trust > 0.5).all()
    assert (after_two.trust <= 0.5).all()


@SOME
@given(worlds())
def test_what_moved_a_meter_adds_up_to_how_far_it_moved(world: World) -> None:
    """P26."""
    for turned in play(world):
        why = turned.causes
        moves = (
            (why.trust, turned.trust - turned.before.trust),
            (why.intent, turned.intent - turned.before.intent),
            (why.media, turned.media - attention(turned.before.media_mean)),
        )
        for parts, moved in moves:
            assert np.abs(sum(parts.values()) - moved).max() <= 1e-15 * len(parts)
        meter = turned.meter - total_meter(turned, turned.before)
        assert np.abs(sum(why.meter.values()) - meter).max() <= 1e-14
        assert np.array_equal(sum(why.cost.values()), turned.cost.sum(axis=1)) or np.allclose(
            sum(why.cost.values()), turned.total_cost, rtol=1e-14
        )


@SOME
@given(worlds(sorts=[sort for sort in SORTS if sort not in PROMISES]))
def test_where_no_limit_binds_the_named_causes_explain_all_of_it(world: World) -> None:
    """P26: without promises, whose credit lifts nobody above the start, only the bound is left."""
    for turned in play(world):
        bound = turned.setting.parameters.logit_bound - 1e-6
        free = [np.abs(logit(trust)) < bound for trust in (turned.before.trust, turned.trust)]
        limits = turned.causes.trust[Cause.CAP][free[0] & free[1]]
        assert np.abs(limits).max(initial=0) <= 1e-12


def total_meter(turned: Stepped, state: TrustState) -> np.ndarray:
    weighted: np.ndarray = (state.intent * turned.setting.groups.meter_weight).sum(axis=1)
    return weighted


@SOME
@given(worlds())
def test_loyalty_follows_intent_no_faster_than_people_buy_and_never_beyond_it(
    world: World,
) -> None:
    """P27: downwards with the purchase cycle, upwards in three times the time.

    Onlookers act here on all that they say; where they act on less, they fall short of intent.
    """
    known = world.setting.parameters
    acted = replace(known, onlooker_pass=known.loyalty_pass)
    world = replace(world, setting=replace(world.setting, parameters=acted))
    for turned, days in zip(play(world), world.days, strict=True):
        before, after, goal = turned.before.loyalty, turned.loyalty, turned.intent
        cycle = world.setting.groups.cycle
        slow = turned.setting.parameters.return_slowness
        down, up = 1 - np.exp(-days / cycle), 1 - np.exp(-days / (slow * cycle))
        never_above((before - after), np.maximum((before - goal) * down, 0), "fell")
        never_above((after - before), np.maximum((goal - before) * up, 0), "rose")
        never_above(np.minimum(before, goal), after, "beyond intent")
        never_above(after, np.maximum(before, goal), "beyond intent")


@SOME
@given(worlds())
def test_those_who_can_hardly_leave_lose_less_loyalty(world: World) -> None:
    """P28."""
    now, groups = world.setting.groups.switching, world.setting.groups
    customers = np.array([not place for place in groups.kind], dtype=float)
    captive = where(
        world, "groups", switching=now + world.dice.share(now.shape[1]) * (1 - now) * customers
    )
    people = world.but_investors
    for free, bound in beside(world, captive):
        for name in ("intent", "loyalty"):
            lost = [(groups.loyalty - getattr(turned, name))[:, people] for turned in (bound, free)]
            bound_lost, free_lost = lost
            never_above(bound_lost, free_lost, f"{name} lost")
        assert np.array_equal(free.trust[:, people], bound.trust[:, people])


@SOME
@given(worlds(sorts=()))
def test_where_nothing_begins_nothing_moves_and_nothing_costs(world: World) -> None:
    """P30."""
    world = starting(world, world.turns)
    yearly = (world.setting.groups.size * world.setting.groups.margin).sum(axis=1)
    for turned in play(world):
        for name in ("trust", "intent", "loyalty"):
            before, after = getattr(turned.before, name), getattr(turned.state, name)
            assert np.abs(after - before).max() <= ROUNDING, name
        assert (turned.media == 0).all()
        never_above(turned.total_cost, ROUNDING * yearly, "cost")


@SOME
@given(worlds(sorts=(*SORTS, HIRED)))
def test_costs_are_never_negative_and_add_up_to_the_total(world: World) -> None:
    """P38."""
    for turned in play(world):
        assert turned.cost.shape[1] == len(Component)
        assert (turned.cost >= 0).all()
        added = sum(turned.cost[:, component] for component in Component)
        assert np.allclose(added, turned.total_cost, rtol=1e-14, atol=0)


@SOME
@given(worlds())
def test_thirty_days_after_the_last_need_was_met_the_media_have_moved_on(world: World) -> None:
    """P44, at the branching ratio of a story that nothing keeps alive, once that is felt."""
    world = where(usual(world), "incidents", fixable=1.0, felt_after=0.0)
    met = then(world, 1 / 24, fix=1e6)
    turns = play(then(met, 30.0))
    peak = np.max([turned.media_peak for turned in turns], axis=0)
    never_above(attention(turns[-1].state.media_intensity), 0.05 * peak, "media after 30 days")
