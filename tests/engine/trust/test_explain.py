from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.causes import SOURCES, Cause
from game.engine.trust.media import attention
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Floats
from tests.engine.trust.chance import random_play
from tests.engine.trust.small import WORDS, after

EXACT = 1e-12


def whole(parts: dict[Cause, Floats]) -> Floats:
    return np.array(sum(parts.values()))


@pytest.mark.parametrize("seed", range(8))
def test_causes_add_up_to_what_changed_whatever_happened(seed: int) -> None:
    for turn in random_play(seed, 25, one_setting_a_row=True):
        before, causes = turn.before, turn.causes
        weights = turn.setting.groups.meter_weight
        meter_before = (before.intent * weights).sum(axis=1)

        assert whole(causes.trust) == pytest.approx(turn.trust - before.trust, abs=EXACT)
        assert whole(causes.intent) == pytest.approx(turn.intent - before.intent, abs=EXACT)
        assert whole(causes.meter) == pytest.approx(turn.meter - meter_before, abs=EXACT)
        heard = turn.media - attention(before.media_mean)
        assert whole(causes.media) == pytest.approx(heard, abs=EXACT)
        assert whole(causes.cost) == pytest.approx(turn.total_cost, rel=EXACT)


def test_causes_add_up_over_turns() -> None:
    turns = random_play(9, 5, one_setting_a_row=False)
    over_all = sum(whole(turn.causes.trust) for turn in turns)

    assert over_all == pytest.approx(turns[-1].trust - turns[0].before.trust, abs=EXACT)


def test_the_limits_take_nothing_while_no_limit_is_reached() -> None:
    turn = after(plain(groups=2), WORDS | {"fix": 0.2})[0]

    assert np.abs(turn.causes.trust[Cause.CAP]).max() < EXACT
    assert np.abs(turn.causes.intent[Cause.CAP]).max() < EXACT


def test_the_limits_hold_what_a_promise_could_not_lift() -> None:
    setting = plain()
    cases = replace(setting.incidents, severity=np.full((1, 1, 1), 0.05), newsworthiness=row(0))
    turn = after(replace(setting, incidents=cases), {"kept": 9.0})[0]

    assert turn.causes.trust[Cause.KEPT] > 0
    assert turn.causes.trust[Cause.CAP] < 0
    assert turn.trust <= 0.78


def test_wounds_count_down_and_repairs_up() -> None:
    first, second = after(plain(groups=2), {}, WORDS | {"fix": 0.3, "compensation": [[1, 0]]})
    struck, mended = first.causes.trust, second.causes.trust

    assert struck[Cause.EVENT][0, 0] < 0
    assert struck[Cause.NEWS][0, 1] < 0
    assert struck[Cause.SILENCE][0, 0] < 0
    assert mended[Cause.WORDS][0, 0] > 0
    assert mended[Cause.FIX][0, 0] > 0
    assert mended[Cause.PAY][0, 0] > 0


def test_evidence_is_told_apart_from_the_event() -> None:
    turn = after(plain(), {}, {"evidence": 0.6})[1]

    assert turn.causes.trust[Cause.EVIDENCE] < 0
    assert turn.causes.trust[Cause.EVENT] == pytest.approx(0, abs=1e-3)  # healing alone


def test_fear_lowers_intent_and_leaves_trust_alone() -> None:
    setting = plain()
    scary = replace(setting, incidents=replace(setting.incidents, danger=row(0.8)))
    calm, afraid = after(setting, {})[0], after(scary, {})[0]

    assert afraid.trust == calm.trust
    assert afraid.causes.intent[Cause.FEAR] < -0.1
    assert Cause.FEAR not in afraid.causes.trust


def test_attention_is_explained_by_its_sources() -> None:
    first, second = after(plain(), {"contradiction": 1}, {"new_information": 0.5})

    assert first.causes.media[Cause.STORY] > first.causes.media[Cause.CONTRADICTION] > 0
    assert first.causes.media[Cause.OPEN_NEED] > 0
    assert second.causes.media[Cause.NEW_INFORMATION] > 0


def test_cost_is_explained_by_its_components() -> None:
    turn = after(plain(), {"spent": 500.0, "fix": 0.1})[0]

    assert turn.causes.cost[Cause.RESPONSE] == 500
    assert turn.causes.cost[Cause.OPERATIONS] > 0
    assert turn.causes.cost[Cause.LOST_MARGIN] > 0


def test_every_cause_names_the_findings_behind_it() -> None:
    assert set(SOURCES) == set(Cause)
    assert all(source.evidence for source in SOURCES.values())


@pytest.mark.parametrize("cause", [Cause.PARADOX, Cause.THREATS, Cause.UNFAIRNESS])
def test_the_paradox_and_the_squeaky_wheel_are_called_weak(cause: Cause) -> None:
    assert SOURCES[cause].weak
