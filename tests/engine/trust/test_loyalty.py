from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.harm import harm_of
from game.engine.trust.loyalty import (
    deed,
    followed,
    intent,
    mean_on_the_way,
    meter,
    pace,
    pull,
)
from game.engine.trust.plain import plain, plain_groups, row, table


@pytest.mark.parametrize(
    ("switching", "left"),
    [
        (0.0, 0.53),  # 1 - .94 * .5
        (0.1, 0.577),  # 1 - .9 * .94 * .5
        (1.0, 1.0),  # captive customers stay
    ],
)
def test_intent_falls_with_trust_as_far_as_people_are_free(switching: float, left: float) -> None:
    groups = replace(plain_groups(1), switching=row(switching))

    assert pull(DEFAULT, groups, row(0.39)) == pytest.approx(left)  # half of .78


@pytest.mark.parametrize(
    ("trust", "gain"),
    [
        (0.78, 1.0),
        (0.8075, 1.015),  # half of a quarter of the room above: .0275 of .055
        (0.9, 1.03),  # three hundredths at most
    ],
)
def test_intent_gains_little_above_the_start(trust: float, gain: float) -> None:
    assert pull(DEFAULT, plain_groups(1), row(trust)) == pytest.approx(gain)


def test_the_worse_people_were_hit_the_more_they_do_as_they_say() -> None:
    setting = plain(groups=2)
    known = replace(DEFAULT, loyalty_pass=0.9, onlooker_pass=0.3)
    groups, half = replace(setting.groups, switching=row(0, 0)), row(0.39, 0.39)
    before, begun = (harm_of(setting, row(started)) for started in (0, 1))

    assert pull(known, groups, half) == pytest.approx(row(0.55, 0.55))  # 1 - .9 * .5
    # .3 + .6 * .6 of the lost half is acted on by those hit at severity .6
    assert deed(known, groups, begun, half) == pytest.approx(row(0.67, 0.85))  # 1 - .3 * .5
    assert deed(known, groups, before, half) == pytest.approx(row(0.85, 0.85))


def test_only_those_hit_as_hard_as_can_be_do_all_that_they_say() -> None:
    setting = plain(groups=2)
    struck = replace(setting.incidents, severity=table([[1.0], [1.0]]))
    harm, trust = harm_of(replace(setting, incidents=struck), row(1)), row(0.2, 0.5)
    said = pull(DEFAULT, setting.groups, trust)

    assert deed(DEFAULT, setting.groups, harm, trust)[0, 0] == said[0, 0]
    assert deed(DEFAULT, setting.groups, harm, trust)[0, 1] > said[0, 1]  # spared


def test_intent_is_what_trust_and_fear_leave_of_loyalty() -> None:
    assert intent(plain_groups(1), row(0.577), row(0.5)) == pytest.approx(0.25965)  # .9 * both
    assert intent(plain_groups(1), row(1.5), row(1)) == 1


def test_people_come_back_three_times_slower_than_they_left() -> None:
    groups = plain_groups(2)

    assert pace(DEFAULT, groups, row(0.9, 0.5), row(0.5, 0.9)).tolist() == [[14, 42]]


def test_behaviour_follows_intent() -> None:
    # one time constant: .5 + .4 / e; its mean on the way: .5 + .4 * (1 - 1/e)
    assert followed(row(0.9), row(0.5), row(1)) == pytest.approx(0.64715, abs=1e-5)
    assert mean_on_the_way(row(0.9), row(0.5), row(1)) == pytest.approx(0.75285, abs=1e-5)


def test_the_meter_weighs_groups_as_the_case_says() -> None:
    groups = replace(plain_groups(2), meter_weight=row(0.25, 0.75))

    assert meter(groups, row(0.4, 0.8)) == pytest.approx(0.7)  # .25 * .4 + .75 * .8
