"""Nothing waits for itself."""

from collections.abc import Iterator, Mapping, Sequence

from game.base.problems import Problem
from game.library.checks.sheet import Sheet

Arrows = Mapping[str, Sequence[str]]


def cards_that_need_themselves(sheet: Sheet) -> Iterator[Problem]:
    """No card needs, over others or at once, that it was played already."""
    cards = sheet.scenario.cards
    places = {card.id: place for place, card in enumerate(cards)}
    arrows = {card.id: [name for name in card.needs if name in places] for card in cards}
    for ring in rings(arrows):
        what = f"waits for itself: {' needs '.join([*ring, ring[0]])}"
        yield sheet.problem(("cards", places[ring[0]], "needs"), what, "take one need out")


def tests_that_beat_themselves(sheet: Sheet) -> Iterator[Problem]:
    """No test beats, over others or at once, itself."""
    arrows = {trial.name: trial.beats for trial in sheet.scenario.tests}
    places = {trial.name: place for place, trial in enumerate(sheet.scenario.tests)}
    for ring in rings(arrows):
        what = f"must beat itself: {' beats '.join([*ring, ring[0]])}"
        yield sheet.problem(("tests", places[ring[0]], "beats"), what, "take one `beats` out")


def injects_that_wait_for_themselves(sheet: Sheet) -> Iterator[Problem]:
    """No inject waits until it, or one that waits for it, has come in."""
    injects = sheet.scenario.injects
    places = {inject.id: place for place, inject in enumerate(injects)}
    for ring in rings({inject.id: inject.when.fired for inject in injects}):
        what = f"waits for itself: {' waits for '.join([*ring, ring[0]])}"
        yield sheet.problem(("injects", places[ring[0]], "when"), what, "take one `fired` out")


def promises_that_keep_themselves(sheet: Sheet) -> Iterator[Problem]:
    """No promise is kept once it is kept."""
    for path, promise in sheet.promises:
        for field in ("promise_kept", "promise_broken"):
            if promise.kept_when and getattr(promise.kept_when, field) == promise.id:
                cure = "say what must be done, such as `met` or `played`"
                spot = (*path, "kept_when", field)
                yield sheet.problem(spot, "the promise waits for itself", cure)


def rings(arrows: Arrows) -> list[list[str]]:
    """Return each ring of arrows once, beginning with its first member in the given order."""
    found: dict[frozenset[str], list[str]] = {}
    for start in arrows:
        ring = _way_back(start, arrows)
        if ring:
            found.setdefault(frozenset(ring), ring)
    return list(found.values())


def _way_back(start: str, arrows: Arrows) -> list[str]:
    """Return the shortest way from `start` to itself, without the last step; empty if none."""
    ways, seen = [[start]], {start}
    while ways:
        way = ways.pop(0)
        for step in arrows.get(way[-1], ()):
            if step == start:
                return way
            if step not in seen:
                seen.add(step)
                ways.append([*way, step])
    return []
