"""A response on no card: what it does is said in a few words, and how much is that of its case.

Each word stands for an act. How strong that act is, what effort it takes and what it costs is what
it is in the middle of the case's own cards, so that nobody has to know the model, and an idea of
the table is neither stronger nor cheaper than what the case offers. Effort and cost may be changed.
"""

from __future__ import annotations

import re
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from game.base.ids import CardId
from game.base.typography import typographic, within_quotes
from game.scenario.acts import Acts, Fix, Give, Investigate, Open, Posture, Prepare, Say
from game.scenario.card import Card, CardKind, Phase, Priority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from game.scenario.scenario import Scenario
    from game.scenario.story import Turn

MOST_EFFORT = 8  # of one card
_ID = re.compile(r"own-[0-9]+")  # of a card that was thought of at the table; no case may use it


class Doing(StrEnum):
    """What a response can be composed of."""

    OWN = "own"  # say that we are sorry and that it is ours
    EXPLAIN = "explain"  # say what happened, and what is not known
    FIX = "fix"  # work at the need itself
    GIVE = "give"  # make up for what was lost
    HEAR = "hear"  # a fair way to be heard
    FIND_OUT = "find-out"  # settle what is not known
    READY = "ready"  # be ready for the next time


_KINDS: Mapping[Doing, CardKind] = {
    Doing.FIX: CardKind.FIX,
    Doing.GIVE: CardKind.MAKE_UP,
    Doing.OWN: CardKind.SAY,
    Doing.EXPLAIN: CardKind.SAY,
    Doing.FIND_OUT: CardKind.FIND_OUT,
    Doing.HEAR: CardKind.GUARD,
    Doing.READY: CardKind.PREPARE,
}


def offered(scenario: Scenario, turn: Turn) -> tuple[Doing, ...]:
    """Return what a response can be composed of on a turn: what the cards of the case do."""
    known = {doing for doing in Doing if _like(scenario, doing)}
    if not _looked_into(scenario, turn).facts:
        known.discard(Doing.FIND_OUT)
    return tuple(doing for doing in Doing if doing in known)


def proposed(scenario: Scenario, does: Iterable[Doing]) -> tuple[int, float]:
    """Return the effort and the cost in currency of a response that does all of this.

    Each act takes what the cards with that act take in the middle; after the first, an act takes
    half, since one meeting serves them all.
    """
    taken = sorted((_taken(scenario, doing) for doing in set(does)), reverse=True)
    effort = sum(each[0] * (1 if place == 0 else 0.5) for place, each in enumerate(taken))
    return min(round(effort), MOST_EFFORT), sum(each[1] for each in taken)


def composed(
    scenario: Scenario, turn: Turn, title: str, does: Sequence[Doing], *, effort: int, cost: float
) -> Card:
    """Return the card of a response that was thought of at the table, on offer on one turn.

    `does` is not empty and all of it is `offered`. Its title is told in quotes where it is named.
    """
    title = within_quotes(typographic(title))
    return Card(
        id=f"own-{1 + sum(own(card.id) for card in scenario.cards)}",
        title=title,
        text=title,
        more=title,
        kind=next(kind for doing, kind in _KINDS.items() if doing in does),
        effort=effort,
        cost=cost,
        from_=turn.id,
        until=turn.id,
        acts=_acts(scenario, turn, does),
        why=title,
        phase=Phase.RESPOND,
        objective=scenario.objectives[0].id,
        priority=Priority.CUSTOMER,
    )


def own(card: CardId | str) -> bool:
    """Tell whether a card was thought of at the table."""
    return _ID.fullmatch(card) is not None


def does(card: Card) -> tuple[Doing, ...]:
    """Return what a response on no card was composed of."""
    return tuple(doing for doing in Doing if _DOES[doing](card.acts))


def _like(scenario: Scenario, doing: Doing) -> list[Card]:
    """Return the cards of the case that do it."""
    return [card for card in scenario.cards if not own(card.id) and _DOES[doing](card.acts)]


def _owns(acts: Acts) -> bool:
    return acts.say is not None and acts.say.posture is Posture.REBUILD


def _explains(acts: Acts) -> bool:
    return acts.say is not None and max(acts.say.explanation, acts.say.transparency) > 0


_DOES: Mapping[Doing, Callable[[Acts], bool]] = {
    Doing.OWN: _owns,
    Doing.EXPLAIN: _explains,
    Doing.FIX: lambda acts: acts.fix is not None,
    Doing.GIVE: lambda acts: acts.give is not None,
    Doing.HEAR: lambda acts: acts.open is not None,
    Doing.FIND_OUT: lambda acts: acts.investigate is not None,
    Doing.READY: lambda acts: acts.prepare is not None,
}


def _taken(scenario: Scenario, doing: Doing) -> tuple[float, float]:
    cards = _like(scenario, doing)
    return median(card.effort for card in cards), median(card.cost for card in cards)


def _acts(scenario: Scenario, turn: Turn, does: Sequence[Doing]) -> Acts:
    return Acts(
        say=_said(scenario, does),
        fix=_fixed(scenario) if Doing.FIX in does else None,
        give=_given(scenario) if Doing.GIVE in does else None,
        open=_opened(scenario) if Doing.HEAR in does else None,
        investigate=_looked_into(scenario, turn) if Doing.FIND_OUT in does else None,
        prepare=_readied(scenario) if Doing.READY in does else None,
    )


def _said(scenario: Scenario, does: Sequence[Doing]) -> Say | None:
    owns, explains = Doing.OWN in does, Doing.EXPLAIN in does
    if not owns and not explains:
        return None
    warm = [card.acts.say for card in _like(scenario, Doing.OWN) if owns]
    clear = [card.acts.say for card in _like(scenario, Doing.EXPLAIN) if explains]
    return Say(
        posture=Posture.REBUILD if owns else Posture.CONCERN,
        empathy=_middle(say.empathy for say in warm if say),
        explanation=_middle(say.explanation for say in clear if say),
        transparency=_middle(say.transparency for say in clear if say),
    )


def _fixed(scenario: Scenario) -> Fix:
    works = [card.acts.fix for card in _like(scenario, Doing.FIX)]
    paces = [work.pace for work in works if work]
    days = [work.days for work in works if work and work.days is not None]
    spread = median(len(pace) for pace in paces) / len(_each(paces))  # over all, not over a few
    pace = {group: share * spread for group, share in _each(paces).items()}
    return Fix(pace=pace, days=median(days) if days else None)


def _given(scenario: Scenario) -> Give:
    gifts = [card.acts.give for card in _like(scenario, Doing.GIVE)]
    return Give(to=_each([gift.to for gift in gifts if gift]))


def _opened(scenario: Scenario) -> Open:
    ways = [card.acts.open for card in _like(scenario, Doing.HEAR)]
    return Open(fairness=_middle(way.fairness for way in ways if way))


def _looked_into(scenario: Scenario, turn: Turn) -> Investigate:
    """Return a look into what the turn leaves open; nobody asks what nobody has heard of."""
    looks = [card.acts.investigate for card in _like(scenario, Doing.FIND_OUT)]
    hours = _each([look.facts for look in looks if look])
    return Investigate(facts={name: hours[name] for name in turn.situation.facts if name in hours})


def _readied(scenario: Scenario) -> Prepare:
    plans = [card.acts.prepare for card in _like(scenario, Doing.READY)]
    spent = [plan.model_dump() for plan in plans if plan]
    return Prepare(**{purse: median(each[purse] for each in spent) for purse in spent[0]})


def _each(parts: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return by name what the cards that name it say in the middle."""
    names = dict.fromkeys(name for part in parts for name in part)
    return {name: median(part[name] for part in parts if name in part) for name in names}


def _middle(values: Iterable[float]) -> float:
    found = list(values)
    return median(found) if found else 0.0
