"""What the company was able to do, over the whole game: each capability, and which held it back."""

from collections.abc import Iterator, Mapping, Sequence

from game.base.scale import percent
from game.debrief.record import Record
from game.present.pieces.work import limits
from game.present.wording import conduct as words


def able(record: Record, history: Record | None) -> Iterator[str]:
    """Yield how each capability grew, and which was the lowest of those that limit each other."""
    names = {each.id: each.name for each in record.scenario.capabilities}
    first, last = record.work[0].abilities, record.work[-1].abilities
    theirs = {each.id: each.now for each in history.work[-1].abilities} if history else {}
    for before, after in zip(first, last, strict=True):
        name, ends = names[after.id], (percent(before.now), percent(after.now))
        if after.id in theirs:
            whose = (record.scenario.company, percent(theirs[after.id]))
            yield words.able_beside(name, *ends, *whose)
        else:
            yield words.able(name, *ends)
    for group in limits(record):
        yield words.held_back(
            [(names[one], turns) for one, turns in _lowest(record, group).items()]
        )


def _lowest(record: Record, group: Sequence[str]) -> Mapping[str, Sequence[int]]:
    """Return the turns that were decided on, from 1, by which of a group was lowest on them."""
    found: dict[str, list[int]] = {}
    for turn in (each for each in record.case.plays if each < record.turn):
        now = {each.id: each.now for each in record.work[turn].abilities}
        lowest = min(group, key=lambda name: now[name])
        found.setdefault(lowest, []).append(record.case.place(turn) + 1)
    return found
