from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, plain_groups, row
from game.engine.trust.setting import Kind, Setting
from game.engine.trust.stakeholders import (
    Distrust,
    announced,
    cost_alarm,
    dearer_money,
    distrust,
    hands,
    hearing,
    leanings,
    loss_alarm,
    lost_value,
    vigilance,
)
from tests.engine.trust.small import WORDS, after, vector, with_state

EVERYBODY = tuple(Kind)


def lost(**shares: float) -> Distrust:
    nothing = Distrust(*[vector(0)] * 5)
    return nothing._replace(**{kind: vector(share) for kind, share in shares.items()})


def test_every_kind_weighs_the_four_repairs_to_one() -> None:
    people = leanings(DEFAULT, EVERYBODY)
    whole = people.fix + people.pay + people.words + people.procedure

    assert whole == pytest.approx(row(1, 1, 1, 1, 1, 1))


def test_customers_weigh_them_as_measured() -> None:
    people = leanings(DEFAULT, (Kind.CUSTOMER,))

    weights = (people.fix, people.pay, people.words, people.procedure)
    assert [weight.item() for weight in weights] == pytest.approx([0.34, 0.22, 0.29, 0.15])


def test_a_regulator_looks_at_procedure_first() -> None:
    people = leanings(DEFAULT, (Kind.REGULATOR,))

    # .34 + .22 * .5 + .29 + .15 * 3 = 1.19; .45 / 1.19
    assert people.procedure.item() == pytest.approx(0.3782, abs=1e-4)
    assert people.pay.item() == pytest.approx(0.0924, abs=1e-4)  # .11 / 1.19


def test_only_customers_have_to_hear_of_it() -> None:
    assert leanings(DEFAULT, EVERYBODY).close.tolist() == [[0, 1, 1, 1, 1, 1]]


def test_distrust_is_the_mean_share_of_opening_trust_lost() -> None:
    groups = replace(
        plain_groups(3),
        kind=(Kind.EMPLOYEES, Kind.EMPLOYEES, Kind.REGULATOR),
        trust=row(0.8, 0.8, 0.5),
    )

    found = distrust(groups, row(0.4, 0.8, 0.6))

    assert found.employees == pytest.approx(0.25)  # (.5 + 0) / 2
    assert found.regulator == 0  # gained, not lost
    assert found.press == 0  # there is none


def test_distrustful_employees_and_partners_mend_more_slowly() -> None:
    # (1 - .4 * .5) * (1 - .2 * .5)
    assert hands(DEFAULT, lost(employees=0.5, partners=0.5)) == pytest.approx(0.72)


def test_a_distrustful_regulator_looks_more_closely() -> None:
    assert vigilance(DEFAULT, lost(regulator=0.5)) == pytest.approx(1.5)  # 1 + 1 * .5


def test_distrustful_investors_make_money_dearer() -> None:
    assert dearer_money(DEFAULT, lost(investors=0.5)) == pytest.approx(1.05)  # 1 + .1 * .5


def test_a_distrustful_press_leaves_good_deeds_unreported_for_good() -> None:
    worse = hearing(DEFAULT, vector(1), lost(press=0.5))

    assert worse == pytest.approx(0.85)  # 1 - .3 * .5
    assert hearing(DEFAULT, worse, lost()) == pytest.approx(0.85)


def test_investors_are_alarmed_by_cost_and_by_lost_loyalty() -> None:
    setting = investors()
    people = leanings(DEFAULT, setting.groups.kind)
    state = with_state(setting, announced=vector(0.1), value_lost=vector(0.25))

    assert cost_alarm(setting, people, state) == pytest.approx(row(0, 0.75))  # 1.5 * 1 / (1 + 1)
    assert loss_alarm(setting, people, state) == pytest.approx(row(0, 0.5))  # 2 * .25


def test_cost_is_announced_in_years_of_margin() -> None:
    groups = replace(plain_groups(1), size=row(2000), margin=row(50))

    assert announced(groups, vector(25_000)) == pytest.approx(0.25)  # of 2000 * 50
    assert announced(replace(groups, size=row(0)), vector(25_000)) == 0


def test_lost_value_is_weighed_like_the_meter() -> None:
    groups = replace(plain_groups(2), meter_weight=row(0.25, 0.75))

    # (.25 * .9 + .75 * .6) / .9 = .75
    assert lost_value(groups, row(0.9, 0.6)) == pytest.approx(0.25)


def investors() -> Setting:
    setting = plain(groups=2)
    kinds = (Kind.CUSTOMER, Kind.INVESTORS)
    groups = replace(setting.groups, kind=kinds, meter_weight=row(1, 0), size=row(1000, 0))
    return replace(setting, groups=groups)


def test_investors_dislike_a_costly_recall_at_first_and_like_it_in_the_end() -> None:
    setting = investors()
    idle = after(setting, WORDS, *[{}] * 400)
    recall = after(
        setting,
        {**WORDS, "spent": 20_000, "compensation": [[1, 0]], "fix": 0.7},
        *[{"fix": 0.7}] * 400,
    )

    assert recall[0].trust[0, 1] < idle[0].trust[0, 1]
    assert recall[-1].trust[0, 1] > idle[-1].trust[0, 1]


def test_investors_like_a_repair_better_than_a_refund() -> None:
    setting = investors()
    quiet = after(setting, WORDS)[0]
    refund = after(setting, {**WORDS, "compensation": [[0.2, 0]]})[0]
    repair = after(setting, {**WORDS, "fix": 0.1})[0]

    # both cost about a tenth of a year's margin
    assert refund.trust[0, 1] < quiet.trust[0, 1]
    assert refund.trust[0, 1] < repair.trust[0, 1]


def test_a_regulator_alone_warms_to_an_admission() -> None:
    setting = plain(groups=2)
    kinds = (Kind.CUSTOMER, Kind.REGULATOR)
    setting = replace(setting, groups=replace(setting.groups, kind=kinds))
    plainly = after(setting, WORDS)[0]
    admitting = after(setting, {**WORDS, "admits": 1})[0]

    assert admitting.trust[0, 0] == plainly.trust[0, 0]
    assert admitting.trust[0, 1] > plainly.trust[0, 1]
