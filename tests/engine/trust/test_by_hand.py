"""The engine comes to the figures of its laws written out by hand, row by row."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from game.commands.shelf import FIRST, found
from game.engine.case import Case, compiled
from game.engine.trust.state import changed
from game.engine.trust.step import step
from tests.engine.trust import by_hand
from tests.engine.trust.hand_turns import read, turn_of


@pytest.fixture(scope="module")
def case() -> Case:
    return compiled(found(FIRST).scenario)


def test_the_engine_comes_to_the_figures_of_its_laws_by_hand(case: Case) -> None:
    given = turn_of(case, range(70), case.turns - 1)
    ours = step(*given)
    theirs = read(given)
    by_hand.step(*theirs)

    assert_allclose(theirs.out["cost"], ours.cost, rtol=1e-9, atol=1e-6)
    for name, values in vars(ours.state).items():
        assert_allclose(theirs.out[name], values, rtol=1e-9, atol=1e-12, err_msg=name)


def test_what_a_denial_spared_comes_due_by_hand_too(case: Case) -> None:
    turn = turn_of(case, range(70), 3)
    share = np.linspace(0, 1, 70)
    groups, incidents = turn.setting.incidents.need.shape[1:]
    one = np.ones((70, groups, incidents)) * share[:, None, None]
    state = changed(
        turn.state,
        {
            "denial": 0.25 * share,
            "denied": share,
            "silence_spared": 0.02 * one[..., 0],
            "mismatch_spared": 0.05 * one[..., 0],
            "deviation_spared": 0.1 * one * turn.state.started[:, None, :],
        },
    )
    deeds = replace(turn.deeds, denies=turn.deeds.speaks * share, evidence=share[::-1] - 0.3)
    given = turn._replace(state=state, deeds=deeds)
    ours = step(*given)
    theirs = read(given)
    by_hand.step(*theirs)

    assert ours.state.silence_spared.any()
    for name, values in vars(ours.state).items():
        assert_allclose(theirs.out[name], values, rtol=1e-9, atol=1e-12, err_msg=name)


def test_other_deeds_come_to_other_figures(case: Case) -> None:
    turn = turn_of(case, range(5), case.turns - 1)
    louder = turn._replace(deeds=replace(turn.deeds, contradiction=np.ones(5)))
    plain, other = read(turn), read(louder)
    by_hand.step(*plain)
    by_hand.step(*other)

    assert np.all(other.out.trust <= plain.out.trust)
    assert (other.out.trust < plain.out.trust).any()
