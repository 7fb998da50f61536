"""What the company was able to do, over the whole game: each capability, and which held it back."""

from collections.abc import Iterator, Mapping, Sequence

from game.base.scale import percent, ticks
from game.debrief import own
from game.debrief.history import Past
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.pieces.charts import turns
from game.present.pieces.scales import ends
from game.present.pieces.work import limits
from game.present.review import ChartView, LineView
from game.present.wording import conduct as words
from game.present.wording import review


def able(record: Record, past: Past | None) -> Iterator[str]:
    """Yield how each capability grew, and which was the lowest of those that limit each other."""
    names = {each.id: each.name for each in record.scenario.capabilities}
    later = record.since > 0
    first, last = record.work[own.since(record)].abilities, record.work[-1].abilities
    beside = past if not later else None  # what it built before that, the team could not
    theirs = {one.id: one.now for one in beside.record.work[-1].abilities} if beside else {}
    for before, after in zip(first, last, strict=True):
        name, ends = names[after.id], (percent(before.now), percent(after.now))
        if beside and after.id in theirs:
            yield words.able_beside(name, *ends, beside.who, percent(theirs[after.id]))
        else:
            yield words.able(name, *ends, later=later)
    for group in limits(record):
        lowest = [(names[one], on) for one, on in _lowest(record, group).items()]
        yield words.held_back([names[one] for one in group], lowest)


def able_chart(record: Record) -> ChartView | None:
    """Return every capability over the turns, where a case has several."""
    names = {each.id: each.name for each in record.scenario.capabilities}
    if len(names) < 2:
        return None
    traces = {
        name: tuple(work.abilities[place].now for work in record.work)
        for place, name in enumerate(names.values())
    }
    lines = tuple(
        LineView(name, "segment", values, str(percent(values[-1])))
        for name, values in traces.items()
    )
    low, high = ends(Meter.LOYALTY, lines)
    return ChartView(
        meter=Meter.LOYALTY,
        name=words.headings()["able"],
        ticks=tuple((mark, str(percent(mark))) for mark in ticks(low, high)),
        turns=(review.start(), *turns(record.case)),
        lines=lines,
        low=low,
        high=high,
    )


def _lowest(record: Record, group: Sequence[str]) -> Mapping[str, Sequence[int]]:
    """Return the turns that were decided on, from 1, by which of a group was lowest on them."""
    found: dict[str, list[int]] = {}
    for turn in (each for each in record.case.plays if record.since <= each < record.turn):
        now = {each.id: each.now for each in record.work[turn].abilities}
        lowest = min(group, key=lambda name: now[name])
        found.setdefault(lowest, []).append(record.case.place(turn) + 1)
    return found
