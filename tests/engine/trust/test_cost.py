from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.cost import (
    Component,
    bill,
    compensation,
    lost_margin,
    marketing,
    operations,
    price_of_work,
    still_to_come,
    strain,
)
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain, plain_economy, plain_groups, row
from tests.engine.trust.small import cell, did, vector


@pytest.mark.parametrize(
    ("asked", "surge", "price"),
    [
        (0.0, 1.0, 1.0),
        (0.1, 1.0, 1.5),  # at full capacity: 1 + .5 * 1
        (0.2, 1.0, 3.0),  # at twice: 1 + .5 * 4
        (0.2, 1.6, 1.78125),  # readiness raised what is easy: 1 + .5 * 1.25^2
    ],
)
def test_work_is_dearer_under_strain(asked: float, surge: float, price: float) -> None:
    found = strain(DEFAULT, plain_economy(1), cell(asked), vector(surge))

    assert found == pytest.approx(price)


@pytest.mark.parametrize(
    ("hired", "price"),
    [
        (0.0, 3.0),  # .2 a day at an ease of .1: 1 + .5 * 4
        (0.1, 1.25),  # half of it is own work at full capacity, 1.5; the rest costs 1
        (0.2, 1.0),  # all of it is done by others
    ],
)
def test_what_others_do_puts_no_strain_on_the_company(hired: float, price: float) -> None:
    deeds = did(plain(), 1, fix=cell(0.2), hired=cell(hired))

    assert price_of_work(DEFAULT, plain_economy(1), deeds, vector(1.0)) == pytest.approx(price)


def test_work_costs_by_the_people_whose_need_was_met() -> None:
    # 20 each * 1000 people * .25 of the need * 1.5
    found = operations(plain_groups(1), plain_economy(1), cell(0.25), cell(1.5))

    assert found == pytest.approx(7500)


def test_compensation_is_dearer_once_threats_were_learned() -> None:
    # 1000 people * 50 * .8 of the loss; then * (1 + .15 * .5)
    groups = plain_groups(1)

    assert compensation(DEFAULT, groups, row(0.8), vector(0)) == pytest.approx(40_000)
    assert compensation(DEFAULT, groups, row(0.8), vector(0.5)) == pytest.approx(43_000)


def test_margin_is_lost_for_as_long_as_customers_stay_away() -> None:
    # 1000 people * 100 a year * (.9 - .5) * 73 / 365
    assert lost_margin(plain_groups(1), row(0.5), 73.0) == pytest.approx(8000)
    assert lost_margin(plain_groups(1), row(0.95), 73.0) == 0


def test_marketing_works_worse_on_low_trust() -> None:
    # half of the trust is lost: 10 000 * (1 + .5 * .5)
    assert marketing(DEFAULT, plain_groups(1), row(0.39), vector(10_000)) == pytest.approx(12_500)


@pytest.mark.parametrize(
    ("loyalty", "goal"),
    [
        (0.5, 0.5),  # as few buy as trust lets
        (0.8, 0.5),  # more will stop buying
        (0.5, 0.8),  # some are on their way back
    ],
)
def test_margin_still_to_come_follows_trust_as_it_heals(loyalty: float, goal: float) -> None:
    setting = plain()
    found = still_to_come(setting, row(loyalty), row(goal))

    away, missing, lost, day = 0.9 - loyalty, 0.9 - goal, 0.0, 0.05
    follows = 14 if goal < loyalty else 42  # days: leaving, or coming back
    for passed in np.arange(0, 365, day):
        lost += away * day
        away += (missing * 2 ** (-passed / 240) - away) * day / follows
    assert found == pytest.approx(1000 * 100 * lost / 365, rel=2e-3)


def test_people_who_only_buy_rarely_are_away_for_as_long_as_that_takes() -> None:
    setting = plain()
    rare = replace(setting, groups=replace(setting.groups, cycle=row(240 / np.log(2) / 3)))
    near = replace(setting, groups=replace(setting.groups, cycle=row(240 / np.log(2) / 3 + 5)))

    one, other = (still_to_come(case, row(0.5), row(0.5)) for case in (rare, near))

    assert one == pytest.approx(other, rel=0.02)  # where both clocks run alike, too


def test_a_case_may_count_nothing_after_the_last_turn() -> None:
    setting = plain()
    economy = replace(setting.economy, terminal_years=vector(0))
    setting = replace(setting, economy=economy)

    assert still_to_come(setting, row(0.5), row(0.5)) == 0


def test_a_bill_has_a_column_for_each_component() -> None:
    found = bill({Component.LEGAL: vector(3, 4)})

    assert found.shape == (2, 7)
    assert np.all(found[:, Component.LEGAL] == [3, 4])
    assert found.sum() == 7
