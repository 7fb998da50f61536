"""The hand-written kernel comes to the figures of the engine, so that their speeds compare."""

from dataclasses import replace

import numpy as np
import pytest

from game.commands.shelf import FIRST, found
from game.engine.case import Case, compiled
from game.engine.trust.step import step
from tests.bench.turns import read, turn_of

kernel = pytest.importorskip("tests.bench.kernel", exc_type=ImportError)

pytestmark = pytest.mark.slow  # it compiles for minutes


@pytest.fixture(scope="module")
def case() -> Case:
    return compiled(found(FIRST).scenario)


def test_the_kernel_comes_to_the_figures_of_the_engine(case: Case) -> None:
    turn = turn_of(case, 100)
    ours = step(*turn)
    theirs = read(turn)
    kernel.step(*theirs)

    assert theirs.out.cost == pytest.approx(ours.cost, rel=1e-9, abs=1e-6)
    for name, values in vars(ours.state).items():
        assert getattr(theirs.out, name) == pytest.approx(values, rel=1e-9, abs=1e-12), name


def test_other_deeds_come_to_other_figures(case: Case) -> None:
    turn = turn_of(case, 5)
    louder = turn._replace(deeds=replace(turn.deeds, contradiction=np.ones(5)))
    plain, other = read(turn), read(louder)
    kernel.step(*plain)
    kernel.step(*other)

    assert np.all(other.out.trust <= plain.out.trust)
    assert (other.out.trust < plain.out.trust).any()
