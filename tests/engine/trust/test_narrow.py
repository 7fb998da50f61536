"""Incidents that have not begun are left out of a turn, and that changes nothing."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust import narrow
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Setting
from game.engine.trust.state import TrustState, changed, opening
from game.engine.trust.step import step
from tests.engine.trust.small import did, started
from tests.engine.trust.test_batch import same_bits

ROWS = narrow.FEW + 1


def two_of_three() -> tuple[Setting, TrustState]:
    """Return many rows of a case in which the first of three incidents runs."""
    setting = plain(groups=2, incidents=3)
    begins = started(setting, [0], did(setting, ROWS, speaks=1, posture=1, quality=0.8))
    return setting, step(setting, opening(setting, ROWS), begins, 1.0).state


def test_what_runs_or_begins_now_is_worked_on_and_nothing_else() -> None:
    setting, state = two_of_three()
    nothing, third = did(setting, ROWS), started(setting, [2], did(setting, ROWS))

    assert narrow.running(state, nothing) == (0,)
    assert narrow.running(state, third) == (0, 2)
    assert narrow.running(opening(setting, ROWS), nothing) == (0,)  # there must be one
    assert narrow.running(changed(state, {"started": np.ones((ROWS, 3))}), nothing) is None


def test_few_rows_are_worked_with_all_incidents() -> None:
    setting = plain(incidents=3)

    assert narrow.running(opening(setting, narrow.FEW), did(setting, narrow.FEW)) is None


@pytest.mark.parametrize("begins", [[], [1], [2], [1, 2]])
def test_a_turn_without_them_comes_to_the_same_bit_for_bit(
    begins: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    setting, state = two_of_three()
    deeds = started(setting, begins, did(setting, ROWS, fix=0.3, compensation=0.5))
    deeds = replace(deeds, promised_by=np.full((ROWS, 3), 2.0), hired=deeds.fix * 0.5)

    without = step(setting, state, deeds, 7.0)
    monkeypatch.setattr(narrow, "FEW", ROWS)
    whole = step(setting, state, deeds, 7.0)

    for name, values in vars(whole.state).items():
        assert same_bits(getattr(without.state, name), values), name
    assert same_bits(without.cost, whole.cost)
    for meter, causes in whole.causes._asdict().items():
        for cause, part in causes.items():
            assert same_bits(getattr(without.causes, meter)[cause], part), (meter, cause)


def test_a_setting_of_some_incidents_keeps_what_holds_for_all() -> None:
    setting = plain(incidents=3)
    setting = replace(setting, incidents=replace(setting.incidents, tempo=row(1, 2, 3)))

    some = narrow.setting_of(setting, (0, 2))

    assert some.incidents.tempo.tolist() == [[1, 3]]
    assert some.incidents.eases.shape == setting.incidents.eases.shape  # one for all of them
    assert some.groups is setting.groups
