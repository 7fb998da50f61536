"""What the company is able to do, and who waits to be served, on bars."""

from collections.abc import Sequence

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import ChangeView, WorkView
from game.present.wording import work as words
from game.present.wording.figures import change_view, points

LEAST = 10.0  # cases that fill a bar, so that a handful does not look like a flood


def abilities(record: Record) -> tuple[WorkView, ...]:
    """Return every capability, what is on its way, and how it moved in the last turn."""
    now, before = record.work[-1].abilities, record.work[-2:][0].abilities
    names = {each.id: each.name for each in record.scenario.capabilities}
    low = lowest(record)
    return tuple(
        WorkView(
            id=each.id,
            name=names[each.id],
            figure=words.able(percent(each.now), percent(each.coming)),
            number=str(percent(each.now)),
            unit=words.of_all(percent(each.coming)),
            share=each.now,
            coming=each.coming,
            change=points(old.now, each.now, more_is_good=True) if record.turn else None,
            note=words.lowest() if each.id in low else "",
        )
        for each, old in zip(now, before, strict=True)
    )


def lowest(record: Record) -> frozenset[str]:
    """Return the capabilities that hold others back: the lowest of any that limit work together."""
    now = {each.id: each.now for each in record.work[-1].abilities}
    return frozenset(min(each, key=lambda name: now[name]) for each in limits(record))


def limits(record: Record) -> tuple[tuple[str, ...], ...]:
    """Return the capabilities that limit work together: it goes at the pace of the lowest."""
    load = record.scenario.caseload
    found = [tuple(card.acts.fix.limited_by) for card in record.scenario.cards if card.acts.fix]
    found += [tuple(load.limited_by)] if load else []
    return tuple(dict.fromkeys(each for each in found if len(each) > 1))


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
            number=f"{round(each.waiting):,}",
            unit=words.wait(round(each.waiting)),
            share=each.waiting / most,
            coming=0.0,
            change=_more(old.waiting, each.waiting) if record.turn else None,
            note="",
        )
        for each, old in zip(now, before, strict=True)
    )


def service(record: Record) -> tuple[str, ...]:
    """Return how much work waits, how many hours there are for it, and who comes first."""
    load = record.scenario.caseload
    if load is None:
        return ()
    able = {each.id: each.now for each in record.work[-1].abilities}
    waiting = {each.id: each.waiting for each in record.work[-1].queues}
    work = sum(waiting[queue.id] * queue.hours for queue in load.queues)
    held = min(load.limited_by, key=lambda name: able[name], default="")
    there = load.hours * able.get(held, 1.0)
    abilities = {each.id: each.name for each in record.scenario.capabilities}
    names = {queue.id: queue.name for queue in load.queues}
    return (
        words.in_hand(work, work / max(there, 1.0)),
        words.hours_a_day(there, load.hours, abilities.get(held, ""), percent(able.get(held, 1.0))),
        words.served_first([names[name] for name in record.served_first]),
    )


def _more(before: float, now: float) -> ChangeView:
    """Return how many more wait than before; more is worse."""
    step = round(now) - round(before)
    return change_view(step, f"{abs(step):,}", more_is_good=False)


def _longest(lengths: Sequence[float]) -> float:
    return max([LEAST, *lengths])
