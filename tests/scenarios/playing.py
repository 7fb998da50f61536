"""Cases of the shelf as their tests read and play them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from game.bots.utility import utility
from game.engine.case import Case
from game.engine.conditions import holds
from game.engine.ended import ended
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.state import State
from game.engine.turn import Turned, advance, moved, opening
from game.engine.word import Word
from game.library.read import CaseFiles
from game.scenario.card import Card
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.scenario.story import Turn
from tests.read_once import read_once

SHELF = Path(__file__).parents[2] / "scenarios"
EVERY = sorted(path.parent.name for path in SHELF.glob("*/scenario.yaml"))

Plays = Mapping[str, Sequence[str]]
NOTHING: Plays = {}


@cache
def sound(name: str) -> CaseFiles:
    """Return the files of a case in which nothing is amiss."""
    read = read_once(SHELF / name)
    assert [str(problem) for problem in (*read.problems, *read.warnings)] == []
    assert read.value is not None
    return read.value


def promises(scenario: Scenario) -> Mapping[str, Card]:
    """Return the cards that promise something, by their promise."""
    return {card.acts.promise.id: card for card in scenario.cards if card.acts.promise}


def line_of(name: str, scenario: Scenario, history: History) -> Plays:
    """Return what history played, or a test of the case; nothing if there is no such test."""
    if name == "history":
        return {turn: did.cards for turn, did in history.plays.items()}
    return {trial.name: trial.play for trial in scenario.tests}.get(name, NOTHING)


def hands(scenario: Scenario, plays: Plays) -> Iterator[tuple[Turn, list[Card]]]:
    """Yield each turn with the cards that can be played, if `plays` was played before it.

    Cards that need a fact count as locked: nobody has found out anything.
    """
    places = {turn.id: place for place, turn in enumerate(scenario.turns)}
    played: set[str] = set()
    for turn in scenario.turns:
        here = places[turn.id]
        yield (
            turn,
            [
                card
                for card in scenario.cards
                if places.get(card.from_ or "", 0) <= here <= places.get(card.until or "", here)
                and not (card.once and card.id in played)
                and played.issuperset(card.needs)
                and played.isdisjoint(card.excludes)
            ],
        )
        played.update(plays.get(turn.id, ()))


def turns(case: Case, plays: Plays) -> Iterator[Turned]:
    """Yield the turns of a game on one seed."""
    luck = deal([1], case.turns, purposes(case))
    state = opening(case, luck)
    for turn in case.scenario.turns:
        turned = moved(advance(case, state, plans_of(case, [plays.get(turn.id, ())]), luck))
        state = turned.state
        yield turned


def played(case: Case, plays: Plays) -> State:
    """Return the end of a game."""
    return list(turns(case, plays))[-1].state


def began(case: Case, plays: Plays) -> set[str]:
    """Return which incidents began in a game."""
    started = played(case, plays).started[0]
    return {case.scenario.incidents[place].id for place in np.flatnonzero(started)}


def came(case: Case, plays: Plays) -> set[str]:
    """Return what came in during a game."""
    fired = played(case, plays).fired[0]
    return {case.scenario.injects[place].id for place in np.flatnonzero(fired)}


def word(case: Case, plays: Plays, promise: str) -> Word:
    """Return how a promise stands at the end of a game."""
    return Word(int(played(case, plays).word[0, case.index.promises[promise]]))


def headline(case: Case, plays: Plays, turn: str) -> str:
    """Return the headline after a turn of a game."""
    turned = list(turns(case, plays))[case.index.turns[turn]]
    state = ended(case, turned)
    pages = case.scenario.turns[case.index.turns[turn]].front_pages
    return next(page.headline for page in pages if holds(page.when, case, state).all())


def worth(case: Case, plays: Plays, turn: str, card: str) -> float:
    """Return the points that a card of a game adds to it: the rest is played alike without it."""
    others = {**plays, turn: [other for other in plays[turn] if other != card]}
    return score(case, plays) - score(case, others)


def score(case: Case, plays: Plays) -> float:
    """Return what a game comes to in points; 100 where it just reaches every goal."""
    return 100 * float(utility(case, played(case, plays))[0])


def reached(case: Case, plays: Plays) -> bool:
    """Return whether a game reaches its case's goals of loyalty, media attention and cost."""
    end, goals = played(case, plays), case.scenario.goals
    return bool(
        end.loyalty[0] >= goals.loyalty / 100
        and end.mean_media[0] <= goals.media / 100
        and end.cost[0] <= goals.cost
    )
