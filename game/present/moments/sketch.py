"""The sketch of loyalty as a view."""

from dataclasses import replace

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.pieces.charts import turns
from game.present.pieces.meters import values
from game.present.review import LineView
from game.present.sketch import SketchView
from game.present.wording import review as review_words
from game.present.wording import sketch as words


def sketch(record: Record, drawn: tuple[int, ...] | None = None) -> SketchView:
    """Return the sketch of a finished game.

    Args:
        record: the game of one team.
        drawn: loyalty after each turn as the team thought it was, 0-100; nothing if it would
            rather not; None while nobody has been asked.
    """
    start, *real = (percent(value) for value in values(record, Meter.LOYALTY))
    asked = SketchView(
        team=record.row,
        title=words.title(record.name),
        about=words.about(start, len(real)),
        turns=(review_words.start(), *turns(record.case)),
        start=start,
        asked=drawn is None,
    )
    if drawn is None:
        return asked
    told = replace(asked, drawn=drawn, real=tuple(real))
    return replace(told, said=_said(record, told)) if drawn else told


def line(view: SketchView) -> LineView:
    """Return what was sketched as a line of the timeline."""
    points = (view.start, *view.drawn)
    return LineView(words.name(), "sketch", tuple(each / 100 for each in points), str(points[-1]))


def _said(record: Record, view: SketchView) -> str:
    """Return where the lines differ most; of equals the first turn."""
    off = [abs(real - drawn) for real, drawn in zip(view.real, view.drawn, strict=True)]
    turn = off.index(max(off))
    if not off[turn]:
        return words.same()
    label, decided = view.turns[turn + 1], turn in record.case.plays
    where = words.after_turn(label) if decided else words.on_day(label)
    return words.apart(where, view.drawn[turn], view.real[turn])
