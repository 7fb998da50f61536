"""What holds of the model as a whole (P01, P14, P21, P22, P25-P30, P33, P34, P35, P37-P41, P44)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from game.engine.trust.cost import Component
from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.justice import satisfaction
from game.engine.trust.preparedness import readiness
from game.engine.trust.setting import Groups, Incidents, Kind, Setting
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped
from tests.property.worlds import (
    CUSTOMERS,
    EVERYBODY,
    EXACT,
    ROWS,
    World,
    apology,
    busy,
    eventful,
    held,
    intent,
    media,
    never_lower,
    run,
    seeds,
    silent,
    trust,
)

turns = st.integers(0, 6)


@held(seeds, st.integers(1, 4))
def test_every_meter_stays_within_its_bounds(seed: int, incidents: int) -> None:
    """P01."""
    for turn in run(eventful(seed, incidents=incidents)):
        for share in (turn.trust, turn.intent, turn.loyalty, turn.media, turn.media_peak):
            assert np.isfinite(share).all()
            assert share.min() >= 0
            assert share.max() <= 1
        assert turn.media.max() < 1
        assert np.isfinite(turn.cost).all()


@held(seeds)
def test_costs_are_never_negative_and_add_up(seed: int) -> None:
    """P38."""
    for turn in run(eventful(seed)):
        assert (turn.cost >= 0).all()
        assert np.allclose(turn.cost.sum(axis=1), turn.total_cost, rtol=1e-12)


@held(seeds)
def test_the_causes_add_up_to_every_change(seed: int) -> None:
    """P26. For trust and intent of everybody, and for all three meters."""
    turns_ = run(eventful(seed))
    heard = np.zeros(ROWS)
    for turn in turns_:
        causes, before = turn.causes, turn.before
        assert np.abs(sum(causes.trust.values()) - (turn.trust - before.trust)).max() < 1e-12
        assert np.abs(sum(causes.intent.values()) - (turn.intent - before.intent)).max() < 1e-12
        assert np.abs(sum(causes.media.values()) - (turn.media - heard)).max() < 1e-12
        assert np.allclose(sum(causes.cost.values()), turn.total_cost, rtol=1e-12)
        heard = turn.media


@held(seeds)
def test_where_nothing_begins_nothing_moves(seed: int) -> None:
    """P30."""
    world = silent(seed, kinds=EVERYBODY)
    still = world.with_deeds(0, starts=np.zeros((ROWS, 1), dtype=bool))
    for turn in run(still):
        assert np.allclose(turn.trust, world.setting.groups.trust, atol=EXACT)
        assert np.allclose(turn.intent, world.setting.groups.loyalty, atol=EXACT)
        assert (turn.media == 0).all()
        assert turn.cost.max() < 1e-6, "what rounding makes of no loss at all"


@held(seeds)
def test_breaking_a_promise_costs_credibility_and_keeping_one_never_does(seed: int) -> None:
    """P14."""
    world = busy(seed)
    some = np.full(ROWS, 0.5)
    given_ = world.with_deeds(0, promised=some)
    none = run(given_)[5].state.credibility
    assert (run(given_.with_deeds(5, broken=some))[5].state.credibility < none).all()
    assert (run(given_.with_deeds(5, kept=some))[5].state.credibility >= none).all()


def test_payment_satisfies_ever_less_and_nothing_past_half_as_much_again() -> None:
    """P21."""
    given_ = np.linspace(0, 3, 301)
    curve = satisfaction(DEFAULT, given_)
    rises = np.diff(curve)
    assert (rises >= 0).all()
    assert (np.diff(rises) <= EXACT).all()
    assert np.ptp(curve[given_ >= 1.5]) == 0


@held(seeds)
def test_trust_ends_above_its_start_only_after_one_mended_failure(seed: int) -> None:
    """P22. Never if the cause is stable, never past the ceiling of the paradox."""
    world = eventful(seed, kinds=CUSTOMERS)
    start = np.asarray(world.setting.groups.trust)
    ceiling = 1 / (1 + np.exp(-(np.log(start / (1 - start)) + DEFAULT.paradox_ceiling)))
    for turn in run(world):
        never_lower(ceiling, turn.trust)
    stable = world.with_incidents(stable=np.ones((1, 3)))
    for turn in run(stable):
        never_lower(start, turn.trust)


@held(seeds)
def test_halving_a_day_changes_little(seed: int) -> None:
    """P25. Customers, who do not act back on the pace of the fix; tempo of days, not minutes."""
    world = busy(seed, turns=6).with_incidents(tempo=np.full((1, 1), 1.0))
    whole = replace(world, days=(1.0,) * 6)
    halves = [half for deeds in whole.deeds for half in (deeds, _going_on(deeds))]
    split = World(world.setting, tuple(halves), (0.5,) * 12)
    assert np.abs(run(whole)[-1].trust - run(split)[-1].trust).max() < 0.03


def _going_on(deeds: Deeds) -> Deeds:
    """Return the second half of a turn: work and news go on, nothing is said or given anew."""
    later = quiet(ROWS, deeds.fix.shape[1], deeds.fix.shape[2])
    return replace(later, fix=deeds.fix, new_information=deeds.new_information)


@held(seeds)
def test_loyalty_never_runs_faster_than_its_cycle(seed: int) -> None:
    """P27. Down by the purchase cycle, up three times slower."""
    world = eventful(seed, kinds=CUSTOMERS)
    cycle = np.asarray(world.setting.groups.cycle)
    for turn, days in zip(run(world), world.days, strict=True):
        before = turn.before.loyalty
        slow = np.where(turn.intent < before, 1.0, DEFAULT.return_slowness)
        most = np.abs(turn.intent - before) * -np.expm1(-days / (cycle * slow))
        assert (np.abs(turn.loyalty - before) <= most + EXACT).all()


@held(seeds)
def test_the_more_leaving_costs_the_less_loyalty_is_lost(seed: int) -> None:
    """P28."""
    world = eventful(seed, kinds=CUSTOMERS)
    captive = world.with_groups(switching=(1 + world.setting.groups.switching) / 2)
    never_lower(intent(run(captive)), np.minimum(intent(run(world)), world.setting.groups.loyalty))


@held(seeds)
def test_more_credibility_at_the_start_never_lowers_trust(seed: int) -> None:
    """P29. Nobody denies."""
    world = busy(seed)
    believed = replace(world.setting, credibility=(1 + world.setting.credibility) / 2)
    never_lower(trust(run(replace(world, setting=believed))), trust(run(world)))


@held(seeds)
def test_more_preparation_never_lowers_trust(seed: int) -> None:
    """P33."""
    world = busy(seed)
    ready = replace(world.setting, preparation=world.setting.preparation + 5000)
    never_lower(trust(run(replace(world, setting=ready))), trust(run(world)))


@held(seeds)
def test_even_a_perfect_recovery_leaves_part_of_the_wound(seed: int) -> None:
    """P34. Of a stable cause: what strikes again is not forgiven whole."""
    world = silent(seed).with_incidents(stable=np.ones((1, 1)), fixable=np.ones((1, 1, 1)))
    world = apology(world, 0, np.ones(ROWS))
    perfect = world.with_deeds(
        0,
        fix=np.full((ROWS, 3, 1), 1000.0),
        compensation=np.full((ROWS, 3), 1.5),
        procedure=np.ones(ROWS),
    )
    end = run(perfect)[0].trust[:, 0]
    assert (end < np.asarray(world.setting.groups.trust)[:, 0]).all()


@held(seeds, st.permutations(range(len(EVERYBODY))))
def test_the_order_of_groups_changes_nothing(seed: int, order: list[int]) -> None:
    """P35."""
    world = eventful(seed)
    mixed = run(_regrouped(world, order))
    for turn, other in zip(run(world), mixed, strict=True):
        assert np.abs(turn.trust[:, order] - other.trust).max() < 1e-9
        assert np.abs(turn.intent[:, order] - other.intent).max() < 1e-9
        assert np.abs(turn.media - other.media).max() < 1e-9


@held(seeds)
def test_a_group_of_nobody_changes_nothing_for_the_others(seed: int) -> None:
    """P37. Nobody in it, nothing lost by it, no weight of its own, and nobody to pay."""
    world = eventful(seed, kinds=(*CUSTOMERS, Kind.CUSTOMER))
    paid = np.array([1.0, 1.0, 1.0, 0.0])
    world = world.each_turn(lambda d: replace(d, compensation=d.compensation * paid))
    setting = world.setting
    none = np.array([1.0, 1.0, 1.0, 0.0])
    groups = replace(
        setting.groups,
        size=setting.groups.size * none,
        media_weight=np.array([[1, 1, 1, 0]]) / 3,
        meter_weight=np.array([[1, 1, 1, 0]]) / 3,
    )
    need = setting.incidents.need * none[:, None]
    empty = replace(setting, groups=groups, incidents=replace(setting.incidents, need=need))
    whole, without = run(replace(world, setting=empty)), run(_fewer(world, empty))
    for turn, other in zip(whole, without, strict=True):
        assert np.abs(turn.trust[:, :3] - other.trust).max() < 1e-9
        assert np.abs(turn.media - other.media).max() < 1e-9
        assert np.allclose(turn.cost, other.cost, rtol=1e-9)


@held(seeds)
def test_admitting_never_moves_customers_and_costs_only_while_unproven(seed: int) -> None:
    """P39, P40."""
    world = apology(silent(seed), 1, np.full(ROWS, 0.5))
    admits = run(world.with_deeds(1, admits=np.ones(ROWS)))
    plain = run(world)
    assert np.array_equal(trust(admits), trust(plain))
    legal = [Component.LEGAL, Component.REGULATORY]
    assert all(
        (a.cost[:, legal] >= p.cost[:, legal]).all() for a, p in zip(admits, plain, strict=True)
    )
    proven = world.with_deeds(0, evidence=np.ones(ROWS))
    known = run(proven.with_deeds(1, admits=np.ones(ROWS)))
    for turn, other in zip(known, run(proven), strict=True):
        assert np.allclose(turn.cost, other.cost, rtol=1e-9)


def test_preparing_pays_less_the_more_is_spent() -> None:
    """P41. The curve of every purse rises ever more slowly."""
    spent = np.linspace(0, 50_000, 51)[:, None] * np.ones(4)
    ready = readiness(DEFAULT, spent, np.full((1, 4), 10_000.0))
    gains = np.diff(np.asarray(ready.surge))
    assert (gains > 0).all()
    assert (np.diff(gains) < EXACT).all()


@held(seeds)
def test_a_story_with_nothing_left_to_tell_is_over_in_thirty_quiet_days(seed: int) -> None:
    """P44. The need is met and explained on the first day."""
    world = replace(silent(seed, turns=31), days=(1.0,) * 31)
    world = world.with_incidents(fixable=np.ones((1, 1, 1)))
    world = apology(world, 0, np.ones(ROWS)).with_deeds(0, fix=np.full((ROWS, 3, 1), 50.0))
    seen = media(run(world))
    assert (seen[30] < 0.05 * seen.max(axis=0)).all()


@pytest.mark.parametrize("rows", [1, 2, 3, 7, 16, 33])
@held(seed=seeds)
def test_a_batch_equals_its_rows_alone(seed: int, rows: int) -> None:
    """P42, of the trust model: bit for bit, in any number of rows."""
    world = eventful(seed, turns=5)
    together = run(world)
    alone = _only(world, slice(0, rows))
    for turn, other in zip(together, _run_rows(alone, rows), strict=True):
        assert np.array_equal(turn.trust[:rows], other.trust)
        assert np.array_equal(turn.intent[:rows], other.intent)
        assert np.array_equal(turn.media[:rows], other.media)
        assert np.array_equal(turn.cost[:rows], other.cost)


def _regrouped(world: World, order: list[int]) -> World:
    groups, incidents = world.setting.groups, world.setting.incidents
    economy = world.setting.economy
    names = [name for name in Groups.__dataclass_fields__ if name != "kind"]
    mixed = {name: np.asfortranarray(getattr(groups, name)[:, order]) for name in names}
    kinds = tuple(groups.kind[place] for place in order)
    harms = ("need", "severity", "fixable", "eases")
    struck = {name: np.asfortranarray(getattr(incidents, name)[:, order]) for name in harms}
    setting = replace(
        world.setting,
        groups=replace(groups, kind=kinds, **mixed),
        incidents=replace(incidents, **struck),
        economy=replace(economy, fix_cost=economy.fix_cost[:, order]),
    )
    deeds = tuple(
        replace(
            done,
            compensation=np.asfortranarray(done.compensation[:, order]),
            scapegoats=np.asfortranarray(done.scapegoats[:, order]),
            double_deviation=np.asfortranarray(done.double_deviation[:, order]),
            fix=np.asfortranarray(done.fix[:, order]),
        )
        for done in world.deeds
    )
    return replace(world, setting=setting, deeds=deeds)


def _fewer(world: World, setting: Setting) -> World:
    return _regrouped(replace(world, setting=setting), [0, 1, 2])


def _only(world: World, rows: slice) -> World:
    setting = replace(
        world.setting,
        groups=replace(world.setting.groups, **_cut(world.setting.groups, rows)),
        incidents=replace(world.setting.incidents, **_cut(world.setting.incidents, rows)),
        **_cut(world.setting, rows),
    )
    deeds = tuple(replace(done, **_cut(done, rows)) for done in world.deeds)
    return World(setting, deeds, world.days)


def _cut(holder: Setting | Groups | Incidents | Deeds, rows: slice) -> dict[str, Any]:
    """Return these rows of every array that has one entry a row."""
    held_ = {name: getattr(holder, name) for name in holder.__dataclass_fields__}
    return {
        name: np.asfortranarray(values[rows])
        for name, values in held_.items()
        if isinstance(values, np.ndarray) and values.shape[0] == ROWS
    }


def _run_rows(world: World, rows: int) -> Iterator[Stepped]:
    state = opening(world.setting, rows)
    for deeds, days in zip(world.deeds, world.days, strict=True):
        turn = step(world.setting, state, deeds, days)
        state = turn.state
        yield turn
