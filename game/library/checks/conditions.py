"""Conditions can hold."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER, is_empty
from game.library.tree import Trail
from game.scenario.condition import Condition


def ranges_hold_something(sheet: Sheet) -> Iterator[Problem]:
    """`above` is less than `below`."""
    for path, part in sheet.ranges:
        if is_empty(part):
            what = f"nothing is above {part.above:g} and below {part.below:g}"
            yield sheet.problem(path, what, "exchange them, or leave one out")


def ranges_say_something(sheet: Sheet) -> Iterator[Problem]:
    """A range has a limit, and one that its meter can cross."""
    for path, part in sheet.ranges:
        limits = [limit for limit in (part.above, part.below) if limit is not None]
        if not limits:
            yield sheet.problem(path, "has no limit", "write `above`, `below` or both")
        if not _counts(path) and any(not 0 <= limit <= 100 for limit in limits):
            what = "lies outside 0 to 100"
            yield sheet.problem(path, what, "meters, trust and `met` run from 0 to 100")


def _counts(path: Trail) -> bool:
    """Say whether a range is of currency or of cases, which have no end at 100."""
    return path[-1] == "cost" or path[-2] == "waiting"


def played_and_not_played(sheet: Sheet) -> Iterator[Problem]:
    """No card is asked to be played and not played."""
    for path, when in sheet.conditions:
        for index, name in enumerate(when.not_played):
            if name in when.played:
                what = f"`{name}` is under `played` too, so this never holds"
                yield sheet.problem((*path, "not_played", index), what, "take one of them out")


def chances_are_open(sheet: Sheet) -> Iterator[Problem]:
    """A chance is neither nothing nor certain."""
    for path, when in sheet.conditions:
        if when.chance in (0, 1):
            what = "never happens" if when.chance == 0 else "always happens"
            cure = "write a share between 0 and 1, or leave the chance out"
            yield sheet.problem((*path, "chance"), f"a chance of {when.chance:g} {what}", cure)


def injects_can_come_in(sheet: Sheet) -> Iterator[Problem]:
    """Every inject can come in on some turn."""
    for place, inject in enumerate(sheet.scenario.injects):
        if sheet.timing.fired[inject.id] == NEVER:
            what = "can never hold, so this never comes in"
            cure = "ask for what can have happened by then"
            yield sheet.problem(("injects", place, "when"), what, cure)


def voices_can_be_heard(sheet: Sheet) -> Iterator[Problem]:
    """Everything that a persona may say can be said after some turn."""
    for place, persona in enumerate(sheet.scenario.personas):
        for index, voice in enumerate(persona.voices):
            if voice.when and not _after_some_turn(sheet, voice.when):
                path = ("personas", place, "voices", index, "when")
                what = "can never hold, so this is never said"
                yield sheet.problem(path, what, "ask for what can have happened by then")


def _after_some_turn(sheet: Sheet, when: Condition) -> bool:
    return any(_after(sheet, when, place) for place in range(len(sheet.scenario.turns)))


def _after(sheet: Sheet, when: Condition, turn: int) -> bool:
    """Say whether something can be so when the news of a turn is read."""
    end = turn + 1
    return sheet.timing.may(when, turn, end) or sheet.timing.may(when, end, end)


def front_pages_can_be_printed(sheet: Sheet) -> Iterator[Problem]:
    """Every front page can be printed after its turn."""
    for place, turn in enumerate(sheet.scenario.turns):
        for index, page in enumerate(turn.front_pages):
            if not _after(sheet, page.when, place):
                path = ("turns", place, "front_pages", index, "when")
                what = "can never hold after this turn, so this page is never printed"
                yield sheet.problem(path, what, "ask for what can have happened by then")
