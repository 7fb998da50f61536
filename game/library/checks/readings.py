"""What was measured is held against a figure that can stand for it, on a day of the case."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.page import Page
from game.library.tree import Trail
from game.scenario.against import Against, Figure
from game.scenario.history import History

Reading = tuple[Trail, Against]  # where it stands, and what is read


def facts_stand_somewhere(history: History, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """A fact is held against a figure, or says why it is not; in an invented case none is."""
    if not any(fact.against for fact in history.measured):
        return
    for place, fact in enumerate(history.measured):
        if not fact.against and not fact.apart:
            what = "is held against nothing, and does not say why"
            cure = "add `against`, or the reason as `apart`"
            yield page.problem(("measured", place), what, cure)


def readings_lie_in_their_turns(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """A figure is read on a day that lies in the turn it is read in."""
    for path, against in _readings(history):
        length = sheet.scenario.turns[sheet.timing.turns[against.at]].length
        if against.day is not None and against.day > length:
            what = f"turn {against.at} ends with day {length:g}"
            yield page.problem((*path, "day"), what, "give a day in it, or a later turn")


def changes_run_forward(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """A change is read from a turn that is over before."""
    turns = sheet.timing.turns
    for path, against in _readings(history):
        if against.since is not None and turns[against.since] >= turns[against.at]:
            what = f"{against.since} ends no sooner than what is read in {against.at}"
            yield page.problem((*path, "since"), what, "say an earlier turn, or leave it out")


def means_are_of_the_case(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """At least half of the days of a mean lie in the case: the others are all as it opens."""
    turns = sheet.scenario.turns
    for path, against in _readings(history):
        place = sheet.timing.turns[against.at]
        into = turns[place].length if against.day is None else against.day
        days = sum(turn.length for turn in turns[:place]) + into
        if against.mean is not None and against.mean > 2 * days:
            what = f"more than half of these days lie before the case, which has {days:g} by then"
            yield page.problem((*path, "mean"), what, "take a mean of fewer days, or a later day")


def what_is_met_was_needed(history: History, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """Of those whose need is read as met, each group has one."""
    scenario = sheet.scenario
    for path, against in _readings(history):
        if against.figure is not Figure.MET:
            continue
        struck = [one for one in scenario.incidents if one.id in (against.incidents or {one.id})]
        hit = {group for one in struck for group, harm in one.harms.items() if harm.share > 0}
        for group in against.groups:
            if group not in hit:
                what = f"none of these incidents leaves {group} in need, so it reads as met"
                yield page.problem(path, what, "say whose need it is")


def orders_hold_like_against_like(history: History, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """An order compares two figures of one kind."""
    for place, order in enumerate(history.orders):
        more, than = order.more, order.than
        if more and than and more.kind != than.kind:
            what = f"{more.kind} cannot be more or less than {than.kind}"
            yield page.problem(("orders", place), what, "compare two figures of one kind")


def _readings(history: History) -> Iterator[Reading]:
    for kind, sides in (("measured", ("against",)), ("orders", ("more", "than"))):
        for place, told in enumerate(getattr(history, kind)):
            for side in sides:
                path: Trail = (kind, place, side)
                against = getattr(told, side)
                while against:
                    yield path, against
                    path, against = (*path, "over"), against.over
