"""What every bot promises in every case: it plays by the rules, to the end, and sees no cards."""

from dataclasses import replace

import numpy as np
import pytest

from game.bots.policies import Policy
from game.bots.registry import BOTS, Given, sits
from game.bots.search import played
from game.bots.utility import utility
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.state import State
from game.engine.trust.state import changed
from game.library.read import CaseFiles
from game.scenario.weights import Weights
from tests.scenarios.playing import EVERY, sound

OWN, OF_THE_GAME = 99, 7
QUICK = [name for name in BOTS if name != "planner"]
SEEN = {"trust", "intent", "loyalty"}  # of the trust state: what the meters of the groups show


@pytest.fixture(scope="module", params=EVERY)
def files(request: pytest.FixtureRequest) -> CaseFiles:
    return sound(request.param)


@pytest.fixture(scope="module")
def case(files: CaseFiles) -> Case:
    return compiled(files.scenario)


def seated(name: str, case: Case, files: CaseFiles, rows: int = 1) -> Policy:
    count = max(purposes(case), 1 + len(case.scenario.cards))
    own = deal(range(OWN, OWN + rows), case.turns, count)
    history = files.history.cards if files.history else None
    given = Given(own, history)
    if not sits(name, given):
        pytest.skip("nobody wrote down what was done")
    return BOTS[name].make(given)


def ends(case: Case, policy: Policy, rows: int = 1) -> State:
    luck = deal(range(OF_THE_GAME, OF_THE_GAME + rows), case.turns, purposes(case))
    return played(case, luck, policy, rows)[-1].state


@pytest.mark.parametrize("name", BOTS)
def test_it_plays_every_case_to_its_end_by_the_rules(
    name: str, case: Case, files: CaseFiles
) -> None:
    """`played` raises where a plan is refused."""
    end = ends(case, seated(name, case, files))

    assert end.turn == case.turns
    assert (name == "silent") == (not (end.played >= 0).any())


@pytest.mark.parametrize("name", QUICK)
def test_the_same_luck_gives_the_same_game(name: str, case: Case, files: CaseFiles) -> None:
    one, other = (ends(case, seated(name, case, files)) for _ in range(2))

    assert (one.played == other.played).all()


@pytest.mark.parametrize("name", [name for name in QUICK if name != "greedy"])
def test_many_rows_play_as_each_would_alone(name: str, case: Case, files: CaseFiles) -> None:
    rows = 5
    together = ends(case, seated(name, case, files, rows), rows)
    alone = ends(case, seated(name, case, files))

    assert (together.played[0] == alone.played[0]).all()


@pytest.mark.parametrize("name", [name for name in QUICK if name != "greedy"])
def test_what_a_seat_cannot_know_changes_no_plan(name: str, case: Case, files: CaseFiles) -> None:
    """Ledgers behind the meters, what is being found out, and who left without a word."""
    bot = seated(name, case, files)
    luck = deal([OF_THE_GAME], case.turns, purposes(case))
    for turned in played(case, luck, bot)[:-1]:
        state = turned.state
        assert (bot(case, state) == bot(case, hidden(state))).all()


def hidden(state: State) -> State:
    """Return `state` with other figures wherever no seat may look."""
    trust = vars(state.trust)
    other = {name: values + 0.3 for name, values in trust.items() if name not in SEEN}
    return replace(
        state,
        trust=changed(state.trust, other),
        finding=np.where(np.isinf(state.finding), 5.0, np.inf),
        claimed=state.claimed + 1,
        left=state.left + 100,
        stance=state.stance + 0.1,
    )


def test_the_planner_beats_everybody_in_the_tutorial() -> None:
    files = sound("bad-tuesday")
    case = compiled(files.scenario)

    reached = {
        name: float(utility(case, ends(case, seated(name, case, files)))[0])
        for name in BOTS
        if name != "history"
    }

    assert max(reached, key=reached.__getitem__) == "planner"


def test_those_that_search_aim_by_the_weights_that_they_are_given() -> None:
    files = sound("bad-tuesday")
    case = compiled(files.scenario)
    mean = Weights(loyalty=0.01, media=0, cost=9, promises=0)
    own = deal([OWN], case.turns, max(purposes(case), 1 + len(case.scenario.cards)))
    for name in ("greedy", "planner"):
        costs = [
            float(ends(case, BOTS[name].make(Given(own, weights=weights))).cost[0])
            for weights in (mean, None)
        ]
        assert costs[0] < costs[1], name


def test_each_has_a_name_and_one_sentence_of_its_own() -> None:
    names = [bot.name() for bot in BOTS.values()]
    ways = [bot.way() for bot in BOTS.values()]

    assert len({*names}) == len({*ways}) == len(BOTS) == 12
    assert all(way.endswith(".") and way.count(".") == 1 for way in ways)
