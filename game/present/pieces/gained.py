"""Which cards were worth a point or more to a team: by its verdicts, or in the best line found.

What a team is told to prepare has to be one of them. A card may raise loyalty on its turn, or keep
a failure away, and take as much of the other goals by the end.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.debrief.failures import failures
from game.debrief.record import Record
from game.present.parts import Tone
from game.present.pieces.sittings import Player
from game.scenario.card import Card


class Gained(NamedTuple):
    """What verdicts and the best line tell of cards and failures, by their titles."""

    cards: frozenset[str]  # that brought a team something, or would have
    came: frozenset[str]  # failures of the best line that no verdict's better plan keeps away
    paid: Mapping[
        str, int
    ] = {}  # cards that took no points: those of their best turn, if no mistake
    dear: frozenset[str] = frozenset()  # failures that no verdict's better plan keeps away
    well: frozenset[int] = frozenset()  # turns, from 0, that were judged best or good
    asked: frozenset[str] = frozenset()  # cards that a verdict tells of, beside the best line


def gained(one: Player) -> Gained | None:
    """Return what was worth it to a team; None where nobody asked for verdicts."""
    if one.judged is None or not one.judged.judged:
        return None
    brought = {title for verdict in one.judged.judged for title in verdict.gained}
    best = one.best.record if one.best else None
    played = {card.title for _turn, card in best.led()} if best else set[str]()
    took = {title for verdict in one.judged.judged for title in verdict.took}
    kept = {title for verdict in one.judged.judged for title in verdict.spares}
    came = _came(best) - kept if best else frozenset[str]()
    every = {incident.title for incident in one.record.scenario.incidents}
    plays = one.record.case.plays
    well = {plays[each.turn - 1] for each in one.judged.judged if each.tone is Tone.HELPS}
    paid: dict[str, int] = {}
    fine = (each for each in one.judged.judged if each.tone is not Tone.HURTS)
    for title, points in (each for verdict in fine for each in verdict.paid):
        if title not in took:
            paid[title] = max(points, paid.get(title, 0))
    all_, asked = frozenset(brought | played), frozenset(brought)
    return Gained(all_, came, paid, frozenset(every - kept), frozenset(well), asked)


def _came(best: Record) -> frozenset[str]:
    return frozenset(best.scenario.incidents[one.place].title for one in failures(best))


def worth_it(cards: Sequence[Card], known: Gained | None) -> list[Card]:
    """Return those of some cards that were worth it; all of them where nobody knows."""
    return [card for card in cards if known is None or card.title in known.cards]
