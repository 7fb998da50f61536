"""Segments and other stakeholders on their bars."""

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import DeedView, GroupView
from game.present.wording import meters as meter_words
from game.present.wording.figures import points


def segments(record: Record) -> tuple[GroupView, ...]:
    """Return every segment with what share of it would choose the company again."""
    return tuple(
        _group(record, place, part.id, (part.name, part.short, part.icon))
        for place, part in enumerate(record.scenario.segments)
    )


def others(record: Record) -> tuple[GroupView, ...]:
    """Return every other stakeholder with their trust."""
    first = len(record.scenario.segments)
    return tuple(
        _group(record, first + place, part.id, (part.name, part.name, part.icon))
        for place, part in enumerate(record.scenario.stakeholders)
    )


def everybody(record: Record) -> tuple[GroupView, ...]:
    """Return segments, then other stakeholders: the order of groups in the engine."""
    return segments(record) + others(record)


def is_segment(record: Record, place: int) -> bool:
    """Tell whether the group at `place` are customers."""
    return place < len(record.scenario.segments)


def values(record: Record, place: int) -> tuple[float, ...]:
    """Return the figure of the group at `place` over the turns: intent, or trust."""
    if is_segment(record, place):
        return tuple(figures.intent[place] for figures in record.figures)
    return tuple(figures.trust[place] for figures in record.figures)


def name(record: Record, place: int) -> str:
    """Return what the group at `place` is called."""
    if is_segment(record, place):
        return record.scenario.segments[place].name
    return record.scenario.stakeholders[place - len(record.scenario.segments)].name


def _group(record: Record, place: int, id_: str, words: tuple[str, str, str]) -> GroupView:
    trace = values(record, place)
    now = percent(trace[-1])
    return GroupView(
        id=id_,
        name=words[0],
        short=words[1],
        icon=words[2],
        figure=now,
        change=points(trace[-2], trace[-1], more_is_good=True) if record.turn else None,
        deed=deed(record, place),
    )


def deed(record: Record, place: int) -> DeedView | None:
    """Return what the segment at `place` does, as a share of what it did before, if it is told."""
    told = record.scenario.segments[place].deed if is_segment(record, place) else None
    if told is None:
        return None
    before, now = record.figures[0].doing[place], record.figures[-1].doing[place]
    return DeedView(now, meter_words.deed(percent(now / before) if before else 0, told))
