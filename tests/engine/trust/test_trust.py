from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.causes import Cause
from game.engine.trust.harm import Harm
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Kind, Setting
from game.engine.trust.stakeholders import Leanings, leanings
from game.engine.trust.state import TrustState, changed
from game.engine.trust.trust import (
    Ledger,
    ledger,
    net_wound,
    position,
    repairs,
    saturated,
    trust,
    wounds,
)
from tests.engine.trust.small import cell, running, vector


def private(setting: Setting) -> tuple[TrustState, Harm]:
    """Return a harm that nobody reads about, blame .5."""
    return running(
        setting,
        responsibility=vector(0.5),
        blame_at_onset=row(*[0.5] * setting.incidents.need.shape[2]),
        awareness=np.ones(setting.incidents.need.shape[:2]),
    )


def test_a_harm_hurts_by_its_severity_and_in_part_by_blame() -> None:
    setting = plain()
    state, harm = private(setting)

    dealt = wounds(setting, state, harm)

    # 5.9 * .6 * (.35 + .65 * .5)
    assert dealt[Cause.EVENT] == pytest.approx(2.3895)
    assert dealt[Cause.EVIDENCE] == 0
    # logit(.78) = 1.2657; 1 / (1 + exp(-(1.2657 - 2.3895)))
    assert trust(setting, ledger(setting, state, harm)) == pytest.approx(0.2453, abs=1e-4)


def test_new_evidence_prices_an_old_harm_again() -> None:
    setting = plain()
    state, harm = private(setting)

    dealt = wounds(setting, changed(state, {"responsibility": vector(0.8)}), harm)

    assert dealt[Cause.EVENT] == pytest.approx(2.3895)
    assert dealt[Cause.EVIDENCE] == pytest.approx(0.6903)  # 5.9 * .6 * .65 * (.8 - .5)


def test_onlookers_feel_what_they_follow_half_of_it_while_it_is_in_the_news() -> None:
    setting = plain(groups=2)
    state, harm = private(setting)
    heard = changed(state, {"news_weight": row(0.7), "awareness": row(1, 0.5)})

    dealt = wounds(setting, heard, harm)
    found = ledger(setting, changed(heard, {"vividness": vector(0.5)}), harm)

    # 4.8 * .7 * .5 * .5, of which .7 is followed
    assert dealt[Cause.NEWS][0, 1, 0] == pytest.approx(0.588)
    assert found.presence[0, :, 0] == pytest.approx([1.0, 0.75])  # .5 + .5 * .5
    assert net_wound(found)[0, 1] == pytest.approx(0.441)  # .588 * .75


def test_own_experience_weighs_against_the_news() -> None:
    setting = plain(groups=2)
    setting = replace(setting, groups=replace(setting.groups, experience=row(0, 0.6)))
    state, harm = private(setting)
    heard = changed(state, {"news_weight": row(0.7), "awareness": row(1, 0.5)})

    # 4.8 * .7 * .5 * .5 * (1 - .5 * .6), of which .7 + .3 * .6 is followed
    assert wounds(setting, heard, harm)[Cause.NEWS][0, 1, 0] == pytest.approx(0.51744)


def test_of_the_same_news_a_customer_feels_less_than_a_stranger() -> None:
    setting = plain(groups=12)  # of whom the first is hit, and the others know it better and better
    experience = row(0, *np.linspace(0, 1, 11))
    setting = replace(setting, groups=replace(setting.groups, experience=experience))
    state, harm = private(setting)
    heard = changed(state, {"news_weight": row(0.7)})

    felt = wounds(setting, heard, harm)[Cause.NEWS][0, 1:, 0]

    assert (np.diff(felt) < 0).all()
    assert felt[-1] > 0


def test_a_harm_told_first_hurts_less() -> None:
    setting = plain()
    state, harm = private(setting)
    told = changed(state, {"disclosure": row(0.85)})

    assert wounds(setting, told, harm)[Cause.EVENT] == pytest.approx(2.031075)  # 2.3895 * .85


def test_repair_saturates_at_what_can_be_repaired() -> None:
    # 2 * (1 - exp(-2 / 2)), 2 * (1 - exp(-20 / 2))
    assert saturated(cell(2), cell(2)) == pytest.approx(1.2642, abs=1e-4)
    assert saturated(cell(2), cell(20)) == pytest.approx(1.9999, abs=1e-4)
    assert saturated(cell(0), cell(0)) == 0


def test_meeting_the_whole_need_at_once_mends_much_of_a_harm() -> None:
    setting = plain()
    state, harm = private(setting)
    mended = changed(state, {"fix_credit": cell(1), "share_fixed": cell(1)})

    # stake 3 * 5.9 * .6 = 10.62; * .34 = 3.6108; capacity .88 * 2.3895 = 2.10276
    # 2.10276 * (1 - exp(-1.7172)) = 1.7252; 1.2657 - (2.3895 - 1.7252) = .6014
    assert trust(setting, ledger(setting, mended, harm)) == pytest.approx(0.6460, abs=1e-4)


@pytest.mark.parametrize(("share_fixed", "worth"), [(0.0, 0.93626), (1.0, 1.87252)])
def test_deeds_validate_words(share_fixed: float, worth: float) -> None:
    setting = plain()
    state, harm = private(setting)
    spoken = changed(
        state,
        {"words_credit": row(0.8), "share_fixed": cell(share_fixed), "credibility": vector(0.6)},
    )

    found = repairs(setting, spoken, harm, ledger_people(setting))

    # 10.62 * .29 * .8 * (.4 + .6 * .6) * (.5 or 1)
    assert found[Cause.WORDS] == pytest.approx(worth, abs=1e-5)


def test_where_money_was_lost_deeds_count_more_and_words_less() -> None:
    setting = plain()
    setting = replace(setting, groups=replace(setting.groups, monetary=row(1)))
    state, harm = private(setting)
    done = changed(state, {"fix_credit": cell(1), "words_credit": row(1)})

    found = repairs(setting, done, harm, ledger_people(setting))

    assert found[Cause.FIX] == pytest.approx(4.1418)  # 10.62 * (.34 + .05)
    # 10.62 * (.29 - .05) * .5 * .76
    assert found[Cause.WORDS] == pytest.approx(0.96854, abs=1e-5)


def ledger_people(setting: Setting) -> Leanings:
    return leanings(setting.parameters, setting.groups.kind)


def test_promise_credit_offsets_wounds_but_lifts_nobody_above_the_start() -> None:
    setting = plain()
    state, harm = private(setting)
    found = ledger(setting, state, harm)
    generous = found._replace(credits={Cause.PROMISE: row(9)})
    modest = found._replace(credits={Cause.PROMISE: row(1)})

    assert net_wound(generous) == 0
    assert net_wound(modest) == pytest.approx(1.3895)  # 2.3895 - 1


def test_only_the_paradox_lifts_trust_above_the_start() -> None:
    setting = plain()
    state, _ = running(setting, paradox=row(0.1))

    # nobody has heard and no blame is given: only what is felt without blame, 5.9 * .6 * .35
    assert net_wound(ledger(setting, state, harm_in(setting))) == pytest.approx(1.139)


def harm_in(setting: Setting) -> Harm:
    return running(setting)[1]


def test_trust_is_never_certain() -> None:
    setting = plain()

    assert position(setting, row(100)) == -8
    assert position(setting, row(-100)) == 8


def test_time_takes_wounds_and_repairs_alike() -> None:
    setting = plain()
    state, harm = private(setting)
    later = changed(state, {"healing": cell(np.log(2)), "calm": row(np.log(2))})
    silent = changed(later, {"silence": row(0.2)})

    # half of 2.3895, and half of .2 besides
    assert net_wound(ledger(setting, later, harm)) == pytest.approx(1.19475)
    assert net_wound(ledger(setting, silent, harm)) == pytest.approx(1.29475)


def test_a_scapegoat_feels_it_as_a_broken_promise() -> None:
    setting = plain()
    kinds = (Kind.EMPLOYEES,)
    setting = replace(setting, groups=replace(setting.groups, kind=kinds))
    state, harm = running(setting, scapegoated=row(1), exposure=row(0.6))

    found: Ledger = ledger(setting, state, harm)

    assert found.conduct[Cause.SCAPEGOAT] == pytest.approx(0.54)  # .9 * 1 * .6
