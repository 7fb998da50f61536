"""The questions of the guide, for the talk after the game."""

from collections.abc import Iterator

from game.debrief.record import Record
from game.present.wording import report as words
from game.scenario.guide import Guide

Questions = tuple[tuple[str, tuple[str, ...]], ...]


def questions(record: Record, guide: Guide | None) -> Questions:
    """Return what the guide asks about each turn that was decided on and is over."""
    return tuple(_asked(record, guide)) if guide else ()


def _asked(record: Record, guide: Guide) -> Iterator[tuple[str, tuple[str, ...]]]:
    for turn in record.case.plays:
        helps = guide.turns.get(record.scenario.turns[turn].id)
        if helps and turn < record.turn:
            yield words.turn(record.case.place(turn)), helps.questions
