"""What a chooser that looks ahead believes of a game which it sees from a seat at the table.

Known to it is what lies open to everybody: the rules and the trust model; the case as its handbook
tells it, with the people and the calendar; the cards that have been on offer by now, but none that
only come into the hand later; and what the game has shown so far, which is the meters, the bill,
the capabilities, the queues, how each promise stands, what has come in, what was found out, on
which turn each card was last played and which have taken effect.

Believed is all the rest. It goes through the game once more in its head, by the rules, with the
cards that were played and what has come in, and where the table shows another figure, the table is
right. So the ledgers behind the meters are its own reckoning, never a look at the true ones. It
guesses at nothing that is still to come: no news, no trouble and no rush of calls beyond those of
now, and no fact that comes out by itself. A question that is open proves nothing, and it is taken
for the rumour, or for bad news, until it is settled. Of promises it trusts that what they hang on
and no hand has held yet will come in time (see `word`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from game.base.records import changed
from game.bots.policies import allowed
from game.bots.word import trusted
from game.engine.injects import purposes
from game.engine.luck import Luck
from game.engine.state import State, chosen, sealed
from game.engine.trust import state as trusts
from game.engine.turn import advance, moved, opening
from game.scenario.condition import Condition

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.queues import Queues
    from game.engine.trust.setting import Bools, Floats
    from game.scenario.scenario import Scenario
    from game.scenario.story import Fact

METERS = ("loyalty", "media", "heard", "costs", "card_money")
DEEDS = ("played", "done", "effort", "able", "growing", "word")
EVENTS = ("cases", "known", "fired", "incoming")
SEEN = (*METERS, *DEEDS, *EVENTS)  # of a state: what the table shows, or has shown as it came
SEEN_OF_TRUST = ("trust", "intent", "loyalty")  # of the trust state: the figures of each group
NEVER = Condition(not_=Condition())


class Belief(NamedTuple):
    """A game as it looks from a seat, one row of it, to go on with in one's head."""

    case: Case
    state: State
    luck: Luck  # nothing hangs on it: what has not come is not expected


def believed(case: Case, state: State, row: int = 0) -> Belief:
    """Return what a seat of `row` believes; nothing is read but what that seat may know."""
    seen = chosen(state, [row])
    told = _as_told(case, seen)
    luck = Luck(np.zeros((1, case.turns, max(purposes(case), 1))))
    return Belief(told, _put_right(_gone_through(told, seen, luck), seen), luck)


def _as_told(case: Case, seen: State) -> Case:
    """Return the case without what nobody at the table has heard of yet."""
    queues = case.queues and replace(case.queues, a_day=_as_now(case.queues, seen.turn))
    unseen: Bools = np.logical_not(case.card_window[: seen.turn + 1].any(axis=0))
    return replace(
        case,
        scenario=_without_surprises(case.scenario, seen),
        queues=queues,
        card_window=case.card_window & ~unseen,
        pledges=trusted(case, unseen, seen.turn),
    )


def _as_now(queues: Queues, now: int) -> Floats:
    """Return the new cases of each turn if they go on as they come `now`, (turns, queues)."""
    flow: Floats = queues.a_day[np.minimum(np.arange(len(queues.a_day)), now)]
    return flow


def _without_surprises(scenario: Scenario, seen: State) -> Scenario:
    """Leave out what nobody has learnt; what comes in just now is put in by `_put_right`."""
    told = {turn.id for turn in scenario.turns[: seen.turn + 1]}
    came = seen.fired[0] & ~seen.incoming[0]
    facts = (
        _settled(fact, told) if known else _open(fact)
        for fact, known in zip(scenario.facts, seen.known[0], strict=True)
    )
    injects = (
        inject if here else inject.model_copy(update={"when": NEVER})
        for inject, here in zip(scenario.injects, came, strict=True)
    )
    turns = (
        turn if turn.id in told else turn.model_copy(update={"starts": ()})
        for turn in scenario.turns
    )
    known = {"facts": tuple(facts), "injects": tuple(injects), "turns": tuple(turns)}
    return scenario.model_copy(update=known)


def _settled(fact: Fact, told: set[str]) -> Fact:
    """Return a fact that the team has settled; whether it will come out is not known."""
    return fact if fact.public_on in told else fact.model_copy(update={"public_on": None})


def _open(fact: Fact) -> Fact:
    guess = {"holds": True, "public_on": None, "evidence": 0.0, "news": 0.0}
    return fact.model_copy(update=guess)


def _gone_through(case: Case, seen: State, luck: Luck) -> State:
    """Return the game played once more up to now with the cards that were played."""
    unhurried = replace(case, effort=np.full(case.turns, np.inf))  # what was played had its effort
    state = opening(unhurried, luck)
    for turn in range(seen.turn):
        plans = allowed(unhurried, state, np.asfortranarray(seen.played == turn))
        state = moved(advance(unhurried, state, plans, luck)).state
    return state


def _put_right(believed: State, seen: State) -> State:
    """Return `believed` with all that the table shows as the table shows it.

    What has come in, and would not have by the beliefs so far, is taken as coming in now.
    """
    figures = {name: getattr(seen.trust, name) for name in SEEN_OF_TRUST}
    shown = {name: getattr(seen, name) for name in SEEN}
    late = {"incoming": seen.incoming | (seen.fired & ~believed.fired)}
    trust = trusts.changed(believed.trust, figures)
    return sealed(changed(believed, shown | late | {"trust": trust}))
