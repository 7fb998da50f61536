"""How a company went about it: words beside deeds, the first word, whom help reached.

These are facts of the log, not marks: the rubric weighs some of them, and a team can weigh all.
"""

from dataclasses import dataclass

from game.debrief import deeds, own
from game.debrief.failures import days_after, failures
from game.debrief.handled import first_answer
from game.debrief.helped import helped, helping, no_help, unhelped
from game.debrief.record import Record
from game.debrief.uttered import Uttered, uttered


@dataclass(frozen=True, slots=True)
class First:
    """The first time that something was done."""

    turn: int  # from 0
    days: float  # after the first failure; 0 before it
    card: str = ""  # its title, where that is told


@dataclass(frozen=True, slots=True)
class Watched:
    """Those whom nothing, or least of all, had gone wrong for: they make no noise."""

    segment: str
    before: float  # loyalty, 0-1
    after: float
    hurt: bool  # something had gone wrong for them as well


@dataclass(frozen=True, slots=True)
class Conduct:
    """How one company went about it; turns count from 0."""

    spoke: tuple[int, ...]  # turns with a statement
    otherwise: Uttered  # what was said beside statements
    acted: tuple[int, ...]  # turns with a card that does something for people
    not_counted: tuple[str, ...]  # titles of cards for people that were no help
    alone: tuple[int, ...]  # turns with a statement and hardly a deed to be seen
    words: int  # effort
    deeds: int  # effort
    word: First | None  # that answered those who were let down
    deed: First | None
    helped: tuple[tuple[str, int | None], ...]  # by segment: the turn of the first help, if any
    watched: Watched | None


def conduct(record: Record) -> Conduct:
    """Return how the company went about it so far."""
    played, first = record.played(), next(iter(failures(record)), None)
    is_help, answer = helping(record, deeds.acts_for_people), first_answer(record, first)

    def since(turn: int | None, title: str = "") -> First | None:
        if turn is None:
            return None
        return First(turn, days_after(record, first, turn) if first else 0.0, title)

    return Conduct(
        spoke=_turns(record, deeds.speaks),
        otherwise=uttered(record),
        acted=tuple(turn for turn in range(record.turn) if helped(record, turn)),
        not_counted=no_help(record, deeds.acts_for_people),
        alone=unhelped(record),
        words=sum(card.effort for _turn, card in played if deeds.speaks(card)),
        deeds=sum(c.effort for _turn, c in played if is_help(c) and not deeds.speaks(c)),
        word=since(answer.turn, answer.name) if answer else None,
        deed=since(deeds.first_turn(record, is_help)),
        helped=_helped(record),
        watched=_watched(record),
    )


def _turns(record: Record, asks: deeds.Asks) -> tuple[int, ...]:
    return tuple(turn for turn in range(record.turn) if any(map(asks, record.cards(turn))))


def _helped(record: Record) -> tuple[tuple[str, int | None], ...]:
    """Return every segment that a team had help on offer for, the first helped first."""
    parts = (part.id for part in record.scenario.segments)
    asked = {name: helping(record, deeds.helps(name)) for name in parts}
    found = [
        (name, deeds.first_turn(record, asks))
        for name, asks in asked.items()
        if deeds.offered_since_it_came(record, asks)
    ]
    return tuple(sorted(found, key=lambda one: record.turn if one[1] is None else one[1]))


def _watched(record: Record) -> Watched | None:
    """Return the segment that was hurt least; None where nobody else was hurt more."""
    began = [record.scenario.incidents[one.place] for one in failures(record)]
    hurt = {
        part.id: sum(
            harm.share * harm.severity
            for incident in began
            if (harm := incident.harms.get(part.id))
        )
        for part in record.scenario.segments
    }
    least = min(hurt, key=lambda name: hurt[name])
    if max(hurt.values()) <= hurt[least]:
        return None
    place = list(hurt).index(least)
    ends = record.figures[own.since(record)], record.figures[-1]
    before, after = (figures.intent[place] for figures in ends)
    return Watched(least, before, after, hurt=hurt[least] > 0)
