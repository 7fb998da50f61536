"""Dates run forward, and lengths agree with them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.scenario.story import Turn

_TOLERANCE = timedelta(minutes=1)


def real_dates(sheet: Sheet) -> Iterator[Problem]:
    """Every turn opens on a day that the calendar has, at an hour that the clock has."""
    for place, turn in enumerate(sheet.scenario.turns):
        if _opens(turn) is None:
            what = f"there is no {turn.at}"
            yield sheet.problem(("turns", place, "at"), what, "check the month, the day, the hour")


def turns_in_order(sheet: Sheet) -> Iterator[Problem]:
    """Every turn opens after the one before it."""
    for place, (turn, after) in enumerate(pairwise(sheet.scenario.turns), 1):
        start, end = _opens(turn), _opens(after)
        if start and end and end <= start:
            what = f"is {after.at}, not after turn {turn.id} on {turn.at}"
            yield sheet.problem(("turns", place, "at"), what, "let the dates run forward")


def lengths_fit_dates(sheet: Sheet) -> Iterator[Problem]:
    """A turn lasts until the next one opens."""
    for place, (turn, after) in enumerate(pairwise(sheet.scenario.turns)):
        start, end = _opens(turn), _opens(after)
        if start and end and end > start:
            gap = end - start
            if abs(gap - timedelta(days=turn.length)) > _TOLERANCE:
                yield _misfit(sheet, place, gap, after.id)


def _misfit(sheet: Sheet, place: int, gap: timedelta, after: str) -> Problem:
    turn = sheet.scenario.turns[place]
    unit = "hours" if turn.hours is not None else "days"
    what = f"is {turn.hours or turn.days:g}, but turn {after} opens {_said(gap)} later"
    cure = f"write `{unit}: {_in(unit, gap)}`, or move turn {after}"
    return sheet.problem(("turns", place, unit), what, cure)


def _opens(turn: Turn) -> datetime | None:
    try:
        return datetime.fromisoformat(turn.at)
    except ValueError:
        return None


def _in(unit: str, gap: timedelta) -> str:
    return f"{round(gap / timedelta(**{unit: 1}), 4):g}"


def _said(gap: timedelta) -> str:
    unit = "hours" if gap < timedelta(days=2) else "days"
    return f"{_in(unit, gap)} {unit}"
