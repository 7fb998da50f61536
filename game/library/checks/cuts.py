"""A case is there in the usual lengths, and each of them can be played."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER, Timing
from game.library.page import Page
from game.scenario.acts import Promise
from game.scenario.card import Card
from game.scenario.guide import Guide

USUAL = (20, 60, 120)  # minutes that people have: a taste, an hour, an afternoon
_CLOCK = re.compile(r"(\d+):([0-5]\d)\b")


def guide_has_every_usual_cut(guide: Guide, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """There is a way to play in each of the times that people usually have."""
    there = {cut.minutes for cut in guide.cuts}
    for minutes in USUAL:
        if minutes not in there:
            cure = f"add one with `minutes: {minutes}`; it may play every turn"
            yield page.problem(("cuts",), f"there is no cut for {minutes} minutes", cure)


def cuts_are_told_apart(guide: Guide, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """No two cuts take the same minutes: that is what a cut is chosen by."""
    first: dict[int, int] = {}
    for index, cut in enumerate(guide.cuts):
        if cut.minutes in first:
            what = f"cut {first[cut.minutes] + 1} takes {cut.minutes} minutes too"
            yield page.problem(("cuts", index, "minutes"), what, "give one of them other minutes")
        first.setdefault(cut.minutes, index)


def cuts_run_forward(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """A cut plays its turns in order, each once."""
    places = sheet.timing.turns
    for index, cut in enumerate(guide.cuts):
        for place, (turn, after) in enumerate(pairwise(cut.turns), 1):
            if places[after] <= places[turn]:
                what = f"`{after}` does not come after `{turn}`"
                path = ("cuts", index, "turns", place)
                yield page.problem(path, what, "write the turns in the order of the case")


def agendas_run_to_time(guide: Guide, page: Page, _sheet: Sheet) -> Iterator[Problem]:
    """Where an agenda names minutes, they run forward and end within those of the cut."""
    for index, cut in enumerate(guide.cuts):
        last = -1
        for place, line in enumerate(cut.agenda):
            begins = _begins(line)
            if begins is None:
                continue
            path = ("cuts", index, "agenda", place)
            if begins <= last:
                yield page.problem(path, "begins no later than what comes before", "set its time")
            if begins >= cut.minutes:
                what = f"begins when the {cut.minutes} minutes of this cut are over"
                yield page.problem(path, what, "begin it earlier, or give the cut more minutes")
            last = max(last, begins)


def cuts_keep_what_is_needed(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """What a card needs can be there in a cut that plays a turn on which the card could be."""
    for index, timing in _shorter(guide, sheet):
        for card in sheet.scenario.cards:
            could = any(sheet.timing.playable(card, turn) for turn in timing.decided)
            if could and timing.opens[card.id] == NEVER:
                what = f"leaves out what `{card.id}` needs: {', '.join(_missing(timing, card))}"
                cure = "add the turn that brings it, or ask for less under `needs`"
                yield page.problem(("cuts", index, "turns"), what, cure)


def cuts_leave_room_for_promises(guide: Guide, page: Page, sheet: Sheet) -> Iterator[Problem]:
    """What can be promised in a cut can come true in it by the turn that is asked."""
    for index, timing in _shorter(guide, sheet):
        for _path, promise in sheet.promises:
            asked = _asked(timing, promise)
            may = [timing.may(promise.asks, turn, turn + 1) for turn in asked]
            if asked and not (all(may) if promise.each_turn else any(may)):
                what = f"leaves out what keeps the promise `{promise.id}`, due on {promise.due}"
                cure = "add the turn on which it can be kept, or leave out where it is given"
                yield page.problem(("cuts", index, "turns"), what, cure)


def _begins(line: str) -> int | None:
    """Return after how many minutes a line of an agenda begins, if it says so."""
    found = _CLOCK.match(line)
    return int(found[1]) * 60 + int(found[2]) if found else None


def _shorter(guide: Guide, sheet: Sheet) -> Iterator[tuple[int, Timing]]:
    """Yield the cuts that leave turns out: their place, and how early things can be in them."""
    for index, cut in enumerate(guide.cuts):
        if cut.plays(len(sheet.scenario.turns)):
            yield index, sheet.cut(cut.turns)


def _missing(timing: Timing, card: Card) -> list[str]:
    """Return what the card needs and what comes, if ever, after the last turn that it is on."""
    last = max(timing.decided & set(timing.window(card)))
    return [f"`{name}`" for name in card.needs if timing.ready(name) > last]


def _asked(timing: Timing, promise: Promise) -> Sequence[int]:
    """Return the turns at whose end it can be asked whether a promise holds; none if never made.

    Late is better than never: there is grace up to the next turn that is decided on. What must be
    kept in each turn is asked for on turns that are decided on alone.
    """
    made = timing.done[timing.promisers[promise.id]]
    if made == NEVER:
        return ()
    first, due = int(made) - 1, timing.turns[promise.due]
    if promise.each_turn:
        return [turn for turn in sorted(timing.decided) if first < turn <= due]
    grace = min((turn for turn in timing.decided if turn > due), default=due)
    return range(first, grace + 1)
