from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.fear import courage, fear, proven_safe
from game.engine.trust.harm import harm_of
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Setting
from tests.engine.trust.small import running


def dangerous() -> Setting:
    setting = plain()
    return replace(setting, incidents=replace(setting.incidents, danger=row(0.8)))


@pytest.mark.parametrize(
    ("safe", "days", "aware", "felt"),
    [
        (0.0, 0.0, 1.0, 0.8),
        (0.0, 120.0, 1.0, 0.4),  # half after 120 days
        (0.5, 0.0, 1.0, 0.4),  # half take it to be safe
        (0.0, 0.0, 0.5, 0.4),  # half have heard of it
        (1.0, 0.0, 1.0, 0.0),
    ],
)
def test_fear_follows_danger_until_safety_is_proven(
    safe: float, days: float, aware: float, felt: float
) -> None:
    setting = dangerous()
    state, _ = running(setting, safe=row(safe), days_since=row(days), awareness=row(aware))
    spared = harm_of(setting, row(0))  # those who only heard of it; the hit know at once

    assert fear(setting, state, spared) == pytest.approx(felt)


def test_those_hit_fear_it_though_no_paper_wrote_of_it() -> None:
    setting = dangerous()
    state, harm = running(setting, awareness=row(0))

    assert fear(setting, state, harm) == pytest.approx(0.8)


def test_proof_adds_to_proof() -> None:
    state, _ = running(dangerous(), safe=row(0.5))

    assert proven_safe(DEFAULT, state, row(0.6)) == pytest.approx(0.65)  # .5 + .5 * (.5 * .6)


def test_the_captive_have_less_choice_in_their_fear() -> None:
    # 1 - .9 * (1 - .5 * .4) * .2; 1 - .9 * .2
    found = courage(DEFAULT, row(0.4, 0.0), row(0.2, 0.2))

    assert found == pytest.approx(row(0.856, 0.82))
