"""The compiled laws come to the figures of the engine, so that their speeds compare."""

import pytest
from numpy.testing import assert_allclose

from game.commands.shelf import FIRST, found
from game.engine.case import Case, compiled
from game.engine.trust.step import step
from tests.engine.trust.hand_turns import read, turn_of

pytest.importorskip("numba", reason="numba is no part of the game: pip install numba")

from tests.engine.trust import kernel, race  # they need numba

pytestmark = pytest.mark.slow  # it compiles for half a minute, the first time


@pytest.fixture(scope="module")
def case() -> Case:
    return compiled(found(FIRST).scenario)


@pytest.mark.parametrize("turns_to_go", [4, 1])
def test_the_kernel_comes_to_the_figures_of_the_engine(case: Case, turns_to_go: int) -> None:
    turn = turn_of(case, range(2_000), case.turns - turns_to_go)
    ours, theirs = step(*turn), read(turn)
    kernel.compiled().step(*theirs)

    assert_allclose(theirs.out["cost"], ours.cost, rtol=1e-9, atol=1e-6)
    for name, values in vars(ours.state).items():
        assert_allclose(theirs.out[name], values, rtol=1e-9, atol=1e-12, err_msg=name)


def test_the_rows_of_the_race_are_cut_without_losing_one(case: Case) -> None:
    whole = read(turn_of(case, range(601), 1))
    cut = list(race.parts(whole))

    assert [part.states.size for part in cut] == [250, 250, 101]
    assert [row for part in cut for row in part.states.trust.tolist()] == (
        whole.states.trust.tolist()
    )
