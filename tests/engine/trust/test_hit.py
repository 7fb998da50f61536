"""Those whom no incident can hit are left out of the laws of needs, and that changes nothing."""

from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust import hit
from game.engine.trust.narrow import FEW
from game.engine.trust.outlook import outlook
from game.engine.trust.plain import plain
from game.engine.trust.setting import Setting
from game.engine.trust.state import opening
from game.engine.trust.step import concluded, step
from game.engine.trust.stepped import Stepped
from tests.engine.trust.chance import DAYS, random_deeds, random_setting
from tests.engine.trust.small import did, started
from tests.engine.trust.test_batch import readings, same_bits

ROWS = FEW + 1


def few_hit(count: int) -> Setting:
    """Return a case of chance in which only the first `count` groups can be hit."""
    setting = random_setting(5)
    need = setting.incidents.need.copy(order="F")
    need[:, count:] = 0
    return replace(setting, incidents=replace(setting.incidents, need=need))


def played(setting: Setting) -> list[Stepped]:
    state, turns = opening(setting, ROWS), []
    for number, days in enumerate(DAYS):
        turns.append(step(setting, state, random_deeds(number, ROWS), days))
        state = turns[-1].state
    return turns


def test_the_groups_up_to_the_last_that_can_be_hit_are_worked_on() -> None:
    assert hit.reach(plain(groups=4)) == 1
    assert hit.reach(few_hit(3)) == 3
    assert hit.reach(few_hit(0)) == 1  # the laws take a maximum over groups, so there must be one


def test_their_part_of_the_state_is_a_view_of_it() -> None:
    setting = plain(groups=4)
    part = hit.hit_of(outlook(setting, opening(setting, ROWS), did(setting, ROWS), 1.0).turn)

    assert part.groups == 1
    assert part.setting.groups.kind == setting.groups.kind[:1]
    assert part.deeds.fix.shape == (ROWS, 1, 1)
    assert part.state.unmet_need.base is not None


@pytest.mark.parametrize("count", [1, 3, 8])
def test_a_turn_without_the_others_comes_to_the_same_bit_for_bit(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting = few_hit(count)
    without = played(setting)
    monkeypatch.setattr("game.engine.trust.hit.FEW", ROWS)
    whole = played(setting)

    for one, other in zip(without, whole, strict=True):
        for (name, values), (_, same) in zip(readings(one), readings(other), strict=True):
            assert same_bits(values, same), name


def test_a_turn_looked_at_first_and_then_gone_on_with_is_the_turn() -> None:
    setting = plain(groups=3)
    asked = started(setting, [0], did(setting, ROWS, fix=0.3, speaks=1, quality=0.7))
    deeds = replace(asked, promised=np.ones(ROWS), double_deviation=np.ones((ROWS, 3)))
    state = opening(setting, ROWS)

    ahead = outlook(setting, state, asked, 2.0)
    gone_on, whole = concluded(ahead.judged(deeds)), step(setting, state, deeds, 2.0)

    assert same_bits(ahead.state.unmet_need, whole.state.unmet_need)
    for name, values in vars(whole.state).items():
        assert same_bits(getattr(gone_on.state, name), values), name
