from dataclasses import replace

import pytest

from game.engine.trust.awareness import awareness, heard, vividness
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.harm import harm_of
from game.engine.trust.plain import plain, row
from tests.engine.trust.small import running, vector, with_state


def test_people_hear_of_it_from_the_news() -> None:
    state, _ = running(plain(groups=2))

    found = awareness(DEFAULT, state, row(0, 0), vector(0.5), days=4.0)

    assert found == pytest.approx(row(0.3935, 0.3935), abs=1e-4)  # 1 - exp(-.25 * .5 * 4)


def test_those_hit_know_at_once_of_what_hit_them_and_of_the_rest_as_others_do() -> None:
    setting = plain(groups=2, incidents=2)
    need = setting.incidents.need.copy()
    need[0, 0, 1], need[0, 1, 1] = 0.0, 1.0  # the second hits the other group
    setting = replace(setting, incidents=replace(setting.incidents, need=need))
    harm = harm_of(setting, row(1, 1))

    found = heard(row(0.2, 0.2), harm)

    assert found[0].tolist() == [[1, 0.2], [0.2, 1]]


def test_those_who_follow_the_company_for_a_living_know_at_once() -> None:
    state, _ = running(plain(groups=2))

    found = awareness(DEFAULT, state, row(0, 1), vector(0), days=1.0)

    assert found.tolist() == [[0, 1]]


def test_nobody_has_heard_before_anything_began() -> None:
    state = with_state(plain(groups=2))

    assert awareness(DEFAULT, state, row(0, 1), vector(0), days=9.0).tolist() == [[0, 0]]


@pytest.mark.parametrize(
    ("vivid", "seen", "days", "then"),
    [
        (0.0, 0.15, 1.0, 0.4323),  # half way is its goal: .5 * (1 - exp(-1 / .5))
        (0.5, 0.0, 15.0, 0.1839),  # it pales: .5 * exp(-15 / 15)
    ],
)
def test_it_comes_to_mind_quickly_and_pales_slowly(
    vivid: float, seen: float, days: float, then: float
) -> None:
    found = vividness(DEFAULT, vector(vivid), vector(seen), days)

    assert found == pytest.approx(then, abs=1e-4)
