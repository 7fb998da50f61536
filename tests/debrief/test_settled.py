"""What hangs on a promise that was decided is told as one; the sum of a run never changes."""

import numpy as np
import pytest

from game.debrief.settled import settled
from game.engine.trust.causes import Cause


def row(**parts: float) -> dict[Cause, float]:
    ledger = {Cause[name]: np.array([value]) for name, value in parts.items()}
    found = {cause: float(part[0]) for cause, part in settled(ledger).items()}
    assert sum(found.values()) == pytest.approx(sum(parts.values()), abs=1e-15)
    return found


def test_the_ceiling_takes_from_a_kept_promise_at_most_what_it_is_worth() -> None:
    assert row(KEPT=0.05, CAP=-0.03, BROKEN=0.0)[Cause.KEPT] == pytest.approx(0.02)
    over = row(KEPT=0.05, CAP=-0.08, BROKEN=0.0)
    assert over[Cause.KEPT] == 0.0
    assert over[Cause.CAP] == pytest.approx(-0.03)


def test_hope_ends_with_the_promise_that_was_broken_and_the_ceiling_spares_what_it_held() -> None:
    found = row(BROKEN=-0.02, PROMISE=-0.03, CAP=0.04, KEPT=0.0)

    assert found[Cause.BROKEN] == pytest.approx(-0.01)
    assert (found[Cause.PROMISE], found[Cause.CAP]) == (0.0, 0.0)


def test_hope_that_a_kept_promise_leaves_standing_stays_its_own_cause() -> None:
    assert row(KEPT=0.05, PROMISE=-0.01, CAP=0.0, BROKEN=0.0)[Cause.PROMISE] == -0.01


def test_a_ledger_without_hope_or_ceiling_is_left_alone() -> None:
    assert row(BROKEN=0.03, STORY=0.2) == {Cause.BROKEN: 0.03, Cause.STORY: 0.2}
