"""Readiness pays, and each further sum pays less (P41)."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.bots.search import line_of, played
from game.engine.case import compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.deeds import Purse
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.preparedness import readiness
from game.library.read import CaseFiles
from game.study.spread import named_policies

SPENT = st.lists(st.integers(0, 500), min_size=3, max_size=20, unique=True).map(sorted)


@given(SPENT)
def test_each_purse_changes_more_and_more_slowly(percent: list[int]) -> None:
    """P41: of the most that readiness changes, the reference sum buys 86 %."""
    sums = np.array(percent) / 100
    ready = readiness(DEFAULT, np.repeat(sums[:, None], len(Purse), axis=1), np.ones((1, 4)))
    for name in ("head_start", "surge", "fairness"):
        slopes = np.diff(getattr(ready, name)) / np.diff(sums)
        assert (slopes > 0).all()
        assert (np.diff(slopes) < 0).all()


def total_cost(files: CaseFiles, policy: str, references: float) -> float:
    """Return what a policy costs in all if this many reference sums were spent on each purse."""
    economy = files.scenario.economy
    ready = economy.model_copy(update={"prepared": references * economy.preparation})
    case = compiled(files.scenario.model_copy(update={"economy": ready}))
    luck = deal([1], case.turns, purposes(case))
    return line_of(case, played(case, luck, named_policies()[policy])).cost[-1]


@pytest.mark.parametrize("policy", named_policies())
def test_every_further_sum_for_readiness_saves_less_than_the_one_before(
    jetblue: CaseFiles, policy: str
) -> None:
    """P41, on the whole bill of a real case, a reference sum at a time."""
    bills = np.array([total_cost(jetblue, policy, spent) for spent in (0, 1, 2, 3)])
    saved = -np.diff(bills)
    assert (saved > 0).all()
    assert (np.diff(saved) < 0).all()
