"""How the parts of a case are called on the facilitator's sheets: turns, numbers, names."""

from game.base.words import _
from game.engine.case import Case
from game.engine.people import people
from game.present.pieces.masthead import opens
from game.present.pieces.number import numbers
from game.present.wording import dates
from game.present.wording.conditions import Known
from game.present.wording.currency import currency
from game.present.wording.headings import turn_alone
from game.study.paper.asked import first_turn


def turn_name(case: Case, turn: int) -> str:
    """Return how a turn is called on paper; one that passes undecided by when it opens."""
    if turn in case.plays:
        return turn_alone(case.place(turn))
    return _("Turn of {day}, which passes").format(day=dates.dated(opens(case, turn)))


def spoken(case: Case, turn: int) -> str:
    """Return how a turn is called within a sentence."""
    if turn in case.plays:
        return turn_name(case, turn).lower()
    return _("the turn of {day}").format(day=dates.dated(opens(case, turn)))


def dated(case: Case, turn: int) -> str:
    """Return how a turn is called, with the day on which it opens."""
    at, long = opens(case, turn), sum(case.days) > dates.LONG
    return f"{turn_name(case, turn)} · {dates.dated(at) if long else dates.short(at)}"


def known_in(case: Case) -> Known:
    """Return what conditions of a case may speak of, and how it is called."""
    scenario, found = case.scenario, numbers(case)
    promised = {card.acts.promise.id: card.id for card in scenario.cards if card.acts.promise}
    queues = scenario.caseload.queues if scenario.caseload else ()
    return Known(
        numbers=found,
        turns={turn.id: spoken(case, place) for place, turn in enumerate(scenario.turns)},
        groups={group.id: group.name for group in people(scenario)},
        abilities={one.id: one.name for one in scenario.capabilities},
        queues={one.id: one.name for one in queues},
        promises={name: found[card] for name, card in promised.items()},
        injects=_in_order(case),
        incidents={one.id: one.title for one in scenario.incidents},
        facts={fact.id: place for place, fact in enumerate(scenario.facts, 1)},
        money=currency(scenario).amount,
    )


def _in_order(case: Case) -> dict[str, int]:
    """Return the number of each inject: those that may come in first are first."""
    ordered = sorted(case.scenario.injects, key=lambda inject: first_turn(case, inject))
    return {inject.id: place for place, inject in enumerate(ordered, 1)}
