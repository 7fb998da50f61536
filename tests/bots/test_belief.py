"""What somebody who looks ahead believes: the table as it is, the rest by reckoning."""

from dataclasses import replace

import numpy as np
import pytest

from game.bots.belief import SEEN, SEEN_OF_TRUST, believed
from game.bots.plans import options
from game.bots.policies import drawn, silent
from game.bots.search import played
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.state import State, chosen
from game.engine.turn import advance, moved
from tests.scenarios.playing import EVERY, sound


def middle_of(name: str) -> tuple[Case, State]:
    """Return a game by chance, halfway through."""
    case = compiled(sound(name).scenario)
    own = deal([5], case.turns, 1 + len(case.scenario.cards))
    turns = played(case, deal([7], case.turns, purposes(case)), drawn(own))
    return case, turns[case.turns // 2].before


@pytest.mark.parametrize("name", EVERY)
def test_the_table_is_right_and_allows_the_same_plans(name: str) -> None:
    case, state = middle_of(name)
    belief = believed(case, state)

    for figure in SEEN:
        if figure != "incoming":
            assert (getattr(belief.state, figure) == getattr(state, figure)).all(), figure
    for figure in SEEN_OF_TRUST:
        assert (getattr(belief.state.trust, figure) == getattr(state.trust, figure)).all(), figure
    assert (state.incoming <= belief.state.incoming).all()
    assert (options(belief.case, belief.state) == options(case, state)).all()


def test_where_nothing_is_left_to_luck_the_ledgers_are_reckoned_rightly() -> None:
    case, state = middle_of("bad-tuesday")
    forgotten = replace(state.trust, **{name: v * 0 for name, v in vars(state.trust).items()})

    found = believed(case, replace(state, trust=forgotten)).state.trust

    for name, values in vars(state.trust).items():
        if name not in SEEN_OF_TRUST:
            assert getattr(found, name) == pytest.approx(values), name


def test_nothing_is_expected_that_has_not_come() -> None:
    """Not even by somebody who plays the believed game to its end, whatever luck there is."""
    for name in EVERY:
        case, state = middle_of(name)
        world, opened, _luck = believed(case, state)
        lucky = deal(range(9), case.turns, purposes(case))
        end = played_on(world, chosen(opened, [0] * 9), lucky)

        assert (end.fired <= state.fired).all(), name


def played_on(case: Case, state: State, luck: Luck) -> State:
    while state.turn < case.turns:
        state = moved(advance(case, state, silent(case, state), luck)).state
    return state


def test_what_came_in_for_no_reason_that_it_knows_is_taken_as_coming_in_now() -> None:
    case, state = middle_of("jetblue-2007")
    missing = np.flatnonzero(~state.fired[0])[:1]
    fired = state.fired.copy()
    fired[:, missing] = True

    belief = believed(case, replace(state, fired=fired))

    assert belief.state.incoming[0, missing].all()
    assert belief.state.fired[0, missing].all()
