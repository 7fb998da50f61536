from dataclasses import replace

import pytest

from game.engine.trust.plain import plain, row
from game.engine.trust.timeliness import response_days, timeliness
from tests.engine.trust.small import running, vector, with_state


@pytest.mark.parametrize(
    ("tempo", "days", "weight"),
    [
        (1.0, 0.0, 1.0),
        (1.0, 18.0, 0.4627),  # .15 + .85 * exp(-18 / 18)
        (0.1, 1.8, 0.4627),  # at an airport the same after less than two days
        (1.0, 1e6, 0.15),
    ],
)
def test_a_late_deed_earns_less(tempo: float, days: float, weight: float) -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, tempo=row(tempo)))
    state, _ = running(setting, days_since=row(days))

    assert timeliness(setting, state, vector(0)) == pytest.approx(weight, abs=1e-4)


def test_before_anything_began_a_deed_earns_nothing() -> None:
    setting = plain()

    assert timeliness(setting, with_state(setting), vector(0)) == 0


def test_a_head_start_counts_in_tempos() -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, tempo=row(2)))

    assert response_days(setting, row(3), vector(0.5)) == pytest.approx(2.0)  # 3 - .5 * 2
    assert response_days(setting, row(0.5), vector(0.5)) == 0
