from dataclasses import replace

import pytest

from game.engine.trust.healing import healed
from game.engine.trust.plain import plain, row
from tests.engine.trust.small import cell, running


@pytest.mark.parametrize(
    ("unmet", "integrity", "exponent"),
    [
        (0.0, 0.0, 0.6931),  # ln 2 * 240 / 240
        (0.5, 0.0, 0.3466),  # half of the need is open: half the pace
        (1.0, 0.0, 0.0),
        (0.0, 1.0, 0.2310),  # deceit: ln 2 * 240 / (240 * 3)
    ],
)
def test_time_heals_what_is_met(unmet: float, integrity: float, exponent: float) -> None:
    setting = plain()
    setting = replace(setting, incidents=replace(setting.incidents, integrity=row(integrity)))
    state, _ = running(setting)

    found = healed(setting, state, cell(unmet), 240.0)

    assert found == pytest.approx(exponent, abs=1e-4)
