"""What every bot promises in every case: it plays by the rules, to the end, and never peeks."""

from functools import cache

import numpy as np
import pytest

from game.base import records
from game.bots.belief import SEEN, SEEN_OF_TRUST
from game.bots.policies import Policy
from game.bots.registry import BOTS, Given, sits
from game.bots.search import played
from game.bots.utility import utility
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.observe import observe
from game.engine.state import State
from game.engine.trust.state import changed
from game.engine.turn import Turned
from game.library.read import CaseFiles
from game.scenario.acts import Happens
from game.scenario.card import Card
from game.scenario.condition import Condition
from game.scenario.scenario import Scenario
from game.scenario.story import Fact
from game.scenario.weights import Weights
from tests.scenarios.playing import EVERY, sound

OWN, OF_THE_GAME = 99, 7
ROWS = 2
POINT = 0.01  # of a weighed outcome: less is not seen on any page
BLOW = Happens(evidence=0.9, new_information=9.0, effort=-3, cost=1e9)


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


def game(case: Case, policy: Policy, rows: int = 1) -> list[Turned]:
    luck = deal(range(OF_THE_GAME, OF_THE_GAME + rows), case.turns, purposes(case))
    return played(case, luck, policy, rows)


def ends(case: Case, policy: Policy, rows: int = 1) -> State:
    return game(case, policy, rows)[-1].state


@cache
def alone(case: str, name: str) -> list[Turned]:
    """Return the game of a bot in a case; several promises are held against it."""
    files = sound(case)
    made = compiled(files.scenario)
    return game(made, seated(name, made, files))


@pytest.fixture(scope="module", params=BOTS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def turns(name: str, files: CaseFiles) -> list[Turned]:
    return alone(files.scenario.id, name)


def test_it_plays_every_case_to_its_end_by_the_rules(
    name: str, case: Case, turns: list[Turned]
) -> None:
    """`played` raises where a plan is refused."""
    end = turns[-1].state

    assert end.turn == case.turns
    assert (name == "silent") == (not (end.played >= 0).any())


def test_many_rows_play_as_each_would_alone(
    name: str, case: Case, files: CaseFiles, turns: list[Turned]
) -> None:
    """And so does the same luck give the same game."""
    together = ends(case, seated(name, case, files, ROWS), ROWS)

    assert (together.played[0] == turns[-1].state.played[0]).all()


def test_what_a_seat_cannot_know_changes_no_plan(
    name: str, case: Case, files: CaseFiles, turns: list[Turned]
) -> None:
    """Neither what is hidden in the state nor what the case still has in store.

    A bot sits at the table: it has no role, and nobody's private news.
    """
    bot = seated(name, case, files)
    for turned in turns:
        state = turned.before
        other, behind = in_store(files.scenario, state), hidden(state)
        assert observe(case, state) == observe(other, behind)
        assert (turned.plans == bot(other, behind)).all()


def in_its_own_words(scenario: Scenario) -> Scenario:
    """Return a case whose turns read alike to every team, whatever hidden figures they hang on."""
    turns = (turn.model_copy(update={"instead": ()}) for turn in scenario.turns)
    return scenario.model_copy(update={"turns": tuple(turns)})


def hidden(state: State) -> State:
    """Return `state` with other figures wherever no seat may look."""
    trust = {
        name: values for name, values in vars(state.trust).items() if name not in SEEN_OF_TRUST
    }
    ledgers = changed(state.trust, {name: values + 0.3 for name, values in trust.items()})
    behind = {
        name: ~values if values.dtype == bool else values + 1
        for name, values in vars(state).items()
        if isinstance(values, np.ndarray) and name not in SEEN
    }
    return records.changed(state, behind | {"trust": ledgers})


def in_store(scenario: Scenario, state: State) -> Case:
    """Return a case that differs in all that nobody has learnt or met by `state`."""
    after = scenario.turns[state.turn + 1 :]
    to_come = [turn.id for turn in after]
    facts = (
        fact.model_copy(update=_comes_out(fact, to_come) if known else _otherwise(fact, to_come))
        for fact, known in zip(scenario.facts, state.known[0], strict=True)
    )
    injects = (
        inject if fired else inject.model_copy(update={"when": Condition(), "happens": BLOW})
        for inject, fired in zip(scenario.injects, state.fired[0], strict=True)
    )
    queues = scenario.caseload.queues if scenario.caseload else ()
    harder = {
        "starts": tuple(incident.id for incident in scenario.incidents),
        "cases": {queue.id: 1e6 for queue in queues},
    }
    later = (turn.model_copy(update=harder) for turn in after)
    return compiled(
        scenario.model_copy(
            update={
                "facts": tuple(facts),
                "injects": tuple(injects),
                "turns": (*scenario.turns[: state.turn + 1], *later),
                "cards": tuple(_dearer(card, to_come) for card in scenario.cards),
            }
        )
    )


def _dearer(card: Card, to_come: list[str]) -> Card:
    """Let a card that no hand has held yet cost what nobody would pay."""
    return card.model_copy(update={"cost": card.cost + 1e9}) if card.from_ in to_come else card


def _comes_out(fact: Fact, to_come: list[str]) -> dict[str, object]:
    """Let a fact that is not out yet come out on another turn."""
    out = fact.public_on is not None and fact.public_on not in to_come
    other = (turn for turn in to_come if turn != fact.public_on)
    return {} if out else {"public_on": next(other, None)}


def _otherwise(fact: Fact, to_come: list[str]) -> dict[str, object]:
    other = {"holds": not fact.holds, "evidence": 0.9, "news": 9.0}
    return _comes_out(fact, to_come) | other


def test_nobody_passes_the_planner_by_a_point(case: Case, files: CaseFiles) -> None:
    """Who thinks the whole game through is no weaker rival than a simple taste."""
    names = [name for name in BOTS if name != "history" or files.history]

    played_out = {name: alone(files.scenario.id, name)[-1].state for name in names}
    reached = {name: float(utility(case, end)[0]) for name, end in played_out.items()}

    assert reached["planner"] > max(reached.values()) - POINT, reached


def test_nobody_is_stronger_than_the_planner_in_the_short_games_together() -> None:
    """In one of them a taste may be luckier: what comes on a turn that passes meets no answer."""
    reached: dict[str, list[float]] = {name: [] for name in BOTS if name != "history"}
    for files in map(sound, EVERY):
        for short in short_games(files):
            for name, values in reached.items():
                end = ends(short, seated(name, short, files))
                values.append(float(utility(short, end)[0]))

    means = {name: sum(values) / len(values) for name, values in reached.items()}

    assert means.pop("planner") > max(means.values()) + POINT, means


def short_games(files: CaseFiles) -> list[Case]:
    """Return the cuts of a case on which some turns pass undecided, each once."""
    case = compiled(files.scenario)
    cuts = {cut.turns for cut in files.guide.cuts} if files.guide else set()
    return [cut_to(case, turns) for turns in sorted(cuts) if len(turns) < case.turns]


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
