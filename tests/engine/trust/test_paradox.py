from dataclasses import replace

import pytest

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.paradox import excellence, gained, handling
from game.engine.trust.plain import plain, row
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from tests.engine.trust.small import cell, running, vector


def mild(stable: float = 0.3, integrity: float = 0.0) -> Setting:
    setting = plain()
    cases = replace(
        setting.incidents, severity=cell(0.2), stable=row(stable), integrity=row(integrity)
    )
    return replace(setting, incidents=cases)


def gain(setting: Setting, *, days: float = 0.0, unmet: float = 0.0, failed: float = 0.0) -> Floats:
    state, harm = running(setting, days_since=row(days))
    after = whole(1.0) | {
        "unmet_need": cell(unmet),
        "double_deviation": cell(failed),
        "credibility": vector(0.6),
    }
    return gained(setting, state, harm, after)


def whole(share: float) -> dict[str, Floats]:
    """Return so large a share of all that could be done and said."""
    deeds = {"share_fixed": cell(share), "paid": cell(share)}
    return deeds | {"said": row(share), "opened": row(share)}


def test_handling_weighs_deeds_above_words_above_procedure() -> None:
    done = {
        "share_fixed": cell(1.0),
        "paid": cell(0.5),
        "said": row(0.8),
        "opened": row(0.6),
    }

    # .34 * 1 + .22 * .5 + .29 * .8 + .15 * .6
    assert handling(DEFAULT, done) == pytest.approx(0.772)


@pytest.mark.parametrize(("handled", "share"), [(0.5, 0.0), (0.6, 0.0), (0.8, 0.5), (1.0, 1.0)])
def test_only_excellent_handling_counts(handled: float, share: float) -> None:
    assert excellence(DEFAULT, cell(handled)) == pytest.approx(share)


def test_a_mild_first_failure_met_at_once_leaves_people_better_off() -> None:
    # .22 * (1 - .2)^2 * (1 - .3) * 1 * .6
    assert gain(mild()) == pytest.approx(0.059136)


def test_two_tempos_later_little_of_it_is_left() -> None:
    # .059136 * exp(-2 / 2)
    assert gain(mild(), days=2.0) == pytest.approx(0.021755, abs=1e-6)


@pytest.mark.parametrize(
    ("setting", "unmet", "failed"),
    [
        (mild(stable=1.0), 0.0, 0.0),  # it is likely to happen again
        (mild(integrity=1.0), 0.0, 0.0),  # deceit is never forgotten so
        (mild(), 0.2, 0.0),  # the need is still open
        (mild(), 0.0, 0.1),  # recovery failed once already
    ],
)
def test_it_never_comes_where_the_gates_are_shut(
    setting: Setting, unmet: float, failed: float
) -> None:
    assert gain(setting, unmet=unmet, failed=failed) == 0


def test_it_stays_once_it_is_there() -> None:
    setting = mild()
    state, harm = running(setting, paradox=row(0.1))

    assert keeps(setting, state, harm.hurt) == pytest.approx(0.1)


def keeps(setting: Setting, state: TrustState, hurt: Floats) -> Floats:
    _, harm = running(setting)
    after = whole(0.0) | {
        "unmet_need": hurt,
        "double_deviation": 0 * hurt,
        "credibility": vector(0.6),
    }
    return gained(setting, state, harm, after)
