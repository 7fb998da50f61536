"""What a team said where it made no statement: blame on others, facts that it told, its word."""

from enum import StrEnum

from game.debrief import deeds
from game.debrief.record import Record
from game.scenario.card import Card


class Utterance(StrEnum):
    """What words do that no statement holds."""

    BLAME = "blame"
    FACTS = "facts"
    PROMISE = "promise"


Uttered = tuple[tuple[Utterance, tuple[int, ...]], ...]  # each with its turns, from 0


def uttered(record: Record) -> Uttered:
    """Return what was said beside statements, and on which turns; what never was is left out."""
    silent = [(turn, card) for turn, card in record.played() if not deeds.speaks(card)]
    found = {
        kind: dict.fromkeys(turn for turn, card in silent if _holds(card, kind))
        for kind in Utterance
    }
    return tuple((kind, tuple(turns)) for kind, turns in found.items() if turns)


def _holds(card: Card, kind: Utterance) -> bool:
    acts = card.acts
    return {
        Utterance.BLAME: acts.blame,
        Utterance.FACTS: acts.disclose,
        Utterance.PROMISE: acts.promise,
    }[kind] is not None
