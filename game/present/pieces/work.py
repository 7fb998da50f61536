"""What the company is able to do, and who waits to be served, on bars."""

from collections.abc import Sequence

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import WorkView
from game.present.wording import work as words
from game.present.wording.figures import points

LEAST = 10.0  # cases that fill a bar, so that a handful does not look like a flood


def abilities(record: Record) -> tuple[WorkView, ...]:
    """Return every capability, what is on its way, and how it moved in the last turn."""
    now, before = record.work[-1].abilities, record.work[-2:][0].abilities
    names = {each.id: each.name for each in record.scenario.capabilities}
    return tuple(
        WorkView(
            id=each.id,
            name=names[each.id],
            figure=words.able(percent(each.now), percent(each.coming)),
            share=each.now,
            coming=each.coming,
            change=points(percent(old.now), percent(each.now), more_is_good=True)
            if record.turn
            else None,
        )
        for each, old in zip(now, before, strict=True)
    )


def queues(record: Record) -> tuple[WorkView, ...]:
    """Return every queue and how it moved in the last turn; bars share one scale."""
    load = record.scenario.caseload
    names = {queue.id: queue.name for queue in load.queues} if load else {}
    now, before = record.work[-1].queues, record.work[-2:][0].queues
    most = _longest([each.waiting for turn in record.work for each in turn.queues])
    return tuple(
        WorkView(
            id=each.id,
            name=names[each.id],
            figure=words.waiting(round(each.waiting)),
            share=each.waiting / most,
            coming=0.0,
            change=points(round(old.waiting), round(each.waiting), more_is_good=False)
            if record.turn
            else None,
        )
        for each, old in zip(now, before, strict=True)
    )


def _longest(lengths: Sequence[float]) -> float:
    return max([LEAST, *lengths])
