"""Fields of work that somebody has named: which cards of each were played, and where none was."""

from collections.abc import Iterator, Mapping, Sequence

from game.debrief.record import Record
from game.present.wording import conduct as words
from game.scenario.history import Area, Areas


def areas(record: Record, told: Areas | None) -> Iterator[str]:
    """Yield field by field what was played of it; nothing where a case names none."""
    if told is None:
        return
    yield told.about
    none = []
    for area in told.fields:
        titles = _played(record, area)
        yield words.area(area.name, [*titles.items()], len(area.cards))
        if not titles:
            none.append(area.name)
    yield words.areas_left(none)


def _played(record: Record, area: Area) -> Mapping[str, Sequence[int]]:
    """Return the cards of a field that were played, and on which turns, from 1."""
    found: dict[str, list[int]] = {}
    for turn, card in record.played():
        if card.id in area.cards:
            found.setdefault(card.title, []).append(record.case.place(turn) + 1)
    return found
