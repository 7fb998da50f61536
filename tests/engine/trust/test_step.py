from dataclasses import fields, replace

import numpy as np
import pytest

from game.engine.trust.cost import Component
from game.engine.trust.plain import plain, row, table
from game.engine.trust.setting import Floats, Kind, Setting
from game.engine.trust.state import opening
from game.engine.trust.step import step
from tests.engine.trust.chance import random_deeds, random_play, random_setting
from tests.engine.trust.small import WORDS, Value, after, did, started, vector


def test_nothing_that_is_handed_in_is_written_to() -> None:
    setting = random_setting(1)
    state = opening(setting, 3)
    deeds = random_deeds(2, 3)
    before = {entry.name: getattr(deeds, entry.name).copy() for entry in fields(deeds)}
    start = {name: values.copy() for name, values in vars(state).items()}

    step(setting, state, deeds, 1.0)

    assert all((getattr(deeds, name) == values).all() for name, values in before.items())
    assert all((getattr(state, name) == values).all() for name, values in start.items())


def test_a_state_cannot_be_written_to() -> None:
    state = after(plain(), WORDS)[0].state

    with pytest.raises(ValueError, match="read-only"):
        state.trust[0, 0] = 1
    assert not any(values.flags.writeable for values in vars(state).values())


def test_the_same_turn_twice_comes_out_the_same() -> None:
    one, other = (random_play(3, 4, one_setting_a_row=False)[-1] for _ in range(2))

    assert np.array_equal(one.trust, other.trust)
    assert np.array_equal(one.cost, other.cost)


def test_a_quiet_turn_before_anything_began_changes_nothing() -> None:
    setting = random_setting(4)
    state = opening(setting, 2)
    quiet = step(setting, state, did(setting, 2), 90.0)

    assert all((vars(quiet.state)[name] == values).all() for name, values in vars(state).items())
    assert not quiet.cost.any()
    assert not quiet.media.any()


def test_every_meter_stays_within_bounds_whatever_happens() -> None:
    for seed in range(6):
        for turn in random_play(seed, 40, one_setting_a_row=True):
            for values in (turn.trust, turn.intent, turn.loyalty, turn.media, turn.media_peak):
                assert ((values >= 0) & (values <= 1)).all()
            assert (turn.cost >= 0).all()
            assert all(np.isfinite(values).all() for values in vars(turn.state).values())


def test_the_bill_adds_up() -> None:
    turn = random_play(5, 8, one_setting_a_row=False)[-1]

    assert turn.cost.shape == (8, 7)
    assert turn.total_cost == pytest.approx(turn.cost.sum(axis=1))


def test_a_quarter_in_one_turn_comes_near_a_quarter_in_days() -> None:
    setting = plain(groups=2)
    first = after(setting, {**WORDS, "fix": 0.1, "procedure": 0.5})[0].state

    whole = step(setting, first, did(setting, 1), 90.0).state
    daily = first
    for _ in range(90):
        daily = step(setting, daily, did(setting, 1), 1.0).state

    assert whole.trust == pytest.approx(daily.trust, abs=0.02)
    assert whole.loyalty == pytest.approx(daily.loyalty, abs=0.02)


def test_an_incident_can_be_told_from_its_twin_by_its_tempo() -> None:
    setting = plain()
    hasty = replace(setting, incidents=replace(setting.incidents, tempo=row(0.1)))
    late: list[dict[str, Value]] = [{}, {}, {**WORDS, "fix": 0.5}, {"fix": 0.5}]

    assert after(hasty, *late)[-1].trust < after(setting, *late)[-1].trust


def test_deceit_in_one_incident_leaves_repair_of_the_other_as_it_is() -> None:
    setting = plain(incidents=2)
    cases = replace(setting.incidents, need=table([[1, 0]]), integrity=row(0, 1))
    mixed = replace(setting, incidents=cases)
    clean = replace(setting, incidents=replace(cases, integrity=row(0, 0)))

    def repaired(case: Setting) -> Floats:
        state = opening(case, 1)
        both = started(case, [0, 1], did(case, 1, **WORDS, fix=0.7, compensation=1))
        state = step(case, state, both, 1.0).state
        return state.fix_credit[:, :, 0]

    assert repaired(mixed) == repaired(clean)


def test_a_second_failure_of_the_same_people_hurts_more_than_twice_the_news() -> None:
    setting = plain(groups=2, incidents=2)
    state = step(setting, opening(setting, 1), started(setting, [0], did(setting, 1)), 1.0).state
    twice = step(setting, state, started(setting, [1], did(setting, 1)), 1.0)
    once = step(setting, state, did(setting, 1), 1.0)

    assert (twice.trust < once.trust).all()
    assert twice.media > once.media


def test_stakeholders_act_on_what_they_think() -> None:
    setting = plain(groups=2)
    kinds = (Kind.CUSTOMER, Kind.EMPLOYEES)
    setting = replace(setting, groups=replace(setting.groups, kind=kinds))
    first = after(setting, {"scapegoats": [[0, 1]]})[0].state
    fond = after(setting, {})[0].state

    blamed = step(setting, first, did(setting, 1, fix=0.2), 1.0).state
    helped = step(setting, fond, did(setting, 1, fix=0.2), 1.0).state

    assert blamed.unmet_need[0, 0, 0] > helped.unmet_need[0, 0, 0]


def test_currency_may_be_counted_in_any_unit() -> None:
    setting, dearer = random_setting(7), _scaled(random_setting(7), 1000.0)
    deeds = random_deeds(8, 5)
    state = step(setting, opening(setting, 5), deeds, 2.0)
    more = replace(
        deeds, spent=1000 * deeds.spent, prepares=1000 * deeds.prepares, regain=1000 * deeds.regain
    )
    scaled = step(dearer, opening(dearer, 5), more, 2.0)

    assert scaled.trust == pytest.approx(state.trust, abs=1e-12)
    assert scaled.media == pytest.approx(state.media, abs=1e-12)
    assert scaled.cost == pytest.approx(1000 * state.cost, rel=1e-9)


def _scaled(setting: Setting, by: float) -> Setting:
    groups, economy = setting.groups, setting.economy
    return replace(
        setting,
        groups=replace(groups, margin=by * groups.margin, loss=by * groups.loss),
        economy=replace(
            economy,
            fix_cost=by * economy.fix_cost,
            quantum=by * economy.quantum,
            fine=by * economy.fine,
            spend_reference=by * economy.spend_reference,
        ),
        preparation=by * setting.preparation,
    )


def test_a_group_that_nothing_befalls_and_nobody_counts_changes_nothing() -> None:
    setting, wider = plain(groups=1), plain(groups=2)
    wider = replace(
        wider,
        groups=replace(
            wider.groups, size=row(1000, 0), media_weight=row(1, 0), meter_weight=row(1, 0)
        ),
    )
    turns: list[dict[str, Value]] = [{**WORDS, "fix": 0.1}, {"broken": 0.5}, {"fix": 0.1}]
    alone, joined = after(setting, *turns)[-1], after(wider, *turns)[-1]

    assert joined.trust[:, 0] == alone.trust[:, 0]
    assert joined.media == alone.media
    assert joined.cost == pytest.approx(alone.cost)
    assert vector(joined.meter.item()) == pytest.approx(alone.meter)


def test_what_onlookers_do_lags_what_they_say_and_they_say_the_same() -> None:
    as_it_is = plain(groups=2)
    told = replace(as_it_is, parameters=replace(as_it_is.parameters, onlooker_pass=0.9))
    fewer, most = (after(setting, {}, {}, days=30)[-1] for setting in (as_it_is, told))
    kept = fewer.loyalty - most.loyalty

    assert (fewer.intent == most.intent).all()
    assert (kept > 0.05).all()
    assert fewer.cost[0, Component.LOST_MARGIN] < most.cost[0, Component.LOST_MARGIN]
