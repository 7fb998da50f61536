"""The hot wash as a view."""

from collections.abc import Sequence

from game.debrief.hotwash import ROOM, Line
from game.debrief.record import Record
from game.present.hotwash import HotWashView, WashPart
from game.present.pieces.questions import questions
from game.present.wording import hotwash as words
from game.present.wording import report as report_words
from game.scenario.guide import Guide


def hot_wash(record: Record, guide: Guide | None, written: Sequence[Line]) -> HotWashView:
    """Return the lines of one table, and what its guide asks."""
    asked = questions(record, guide)
    return HotWashView(words.title(), words.about(), parts((written,)), asked)


def parts(tables: Sequence[Sequence[Line]]) -> tuple[WashPart, ...]:
    """Return the lines of one table, each in its place, or what several wrote, table by table."""
    heads = words.sides()
    if len(tables) == 1:
        there = {(each.side, each.place): each.text for each in tables[0]}
        return tuple(
            WashPart(side, heads[side], tuple(there.get((side, i), "") for i in range(room)))
            for side, room in ROOM.items()
        )
    found = []
    for side, room in ROOM.items():
        said = [
            words.at_table(report_words.table(number), each.text)
            for number, lines in enumerate(tables, 1)
            for each in lines
            if each.side is side
        ]
        found.append(WashPart(side, heads[side], (*said, *("",) * (room - len(said)))))
    return tuple(found)
