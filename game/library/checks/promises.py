"""Promises can be made in time, and kept."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER
from game.library.page import conditions
from game.scenario.acts import Promise


def promises_come_before_they_are_due(sheet: Sheet) -> Iterator[Problem]:
    """The card that makes a promise can be played before the promise is due."""
    for path, promise in sheet.promises:
        first = _made(sheet, promise)
        if _due(sheet, promise) < first < NEVER:
            turn = sheet.title(int(first))
            what = f"is {promise.due}, but the promise cannot be made before {turn}"
            cure = "let it be due later, or open the card earlier"
            yield sheet.problem((*path, "due"), what, cure)


def promises_can_be_kept(sheet: Sheet) -> Iterator[Problem]:
    """Something that a team may do keeps the promise by its due turn, or in each until then."""
    for path, promise in sheet.promises:
        turns = _judged(sheet, promise)
        may = [sheet.timing.may(promise.asks, turn, turn + 1) for turn in turns]
        if turns and not (all(may) if promise.each_turn else any(may)):
            by = f"by the end of turn {promise.due}"
            if promise.each_turn:
                by = f"in turn {sheet.title(turns[may.index(False)])}"
            cure = "ask for what a team can have done by then, or let it be due later"
            yield sheet.problem((*path, _key(promise)), f"cannot come true {by}", cure)


def promises_for_each_turn_can_be_kept_again(sheet: Sheet) -> Iterator[Problem]:
    """What is promised for each turn can be played in more turns than one, and there are turns."""
    for path, promise in sheet.promises:
        for name in promise.asks.this_turn if promise.each_turn else ():
            if sheet.timing.cards[name].once:
                place = list(sheet.timing.cards).index(name)
                what = f"is played once, but the promise {promise.id} asks for it in each turn"
                yield sheet.problem(("cards", place, "once"), what, "write `once: false`")
        if promise.each_turn and _made(sheet, promise) == _due(sheet, promise):
            what = f"is {promise.due}; made on that turn, it leaves none to keep it"
            yield sheet.problem((*path, "due"), what, "let it be due later")


def promises_hang_on_deeds(sheet: Sheet) -> Iterator[Problem]:
    """A promise does not hang on chance, and is not kept before anything is done."""
    for path, promise in sheet.promises:
        for spot, when in conditions(promise, path):
            if when.chance is not None:
                what, cure = "a promise does not hang on chance", "say what must be done"
                yield sheet.problem((*spot, "chance"), what, cure)
        if not promise.asks.model_fields_set:
            what = "nothing is asked, so the promise is kept at once"
            yield sheet.problem(
                (*path, _key(promise)), what, "say what must be done, such as `met`"
            )


def promises_are_made_in_time(sheet: Sheet) -> Iterator[Problem]:
    """A promise cannot be made any more when it is due already."""
    for path, promise in sheet.promises:
        card = sheet.scenario.cards[int(path[1])]
        last = sheet.timing.window(card)[-1:]
        due = _due(sheet, promise)
        if _made(sheet, promise) <= due and last and last[0] > due:
            what = f"is {promise.due}, but the promise can still be made on {sheet.title(last[0])}"
            yield sheet.problem((*path, "due"), what, f"close the card with `until: {promise.due}`")


def _key(promise: Promise) -> str:
    """Return under which key stands what the promise asks."""
    return "partly_when" if promise.kept_when is None else "kept_when"


def _made(sheet: Sheet, promise: Promise) -> float:
    """Return the first turn on which the card that makes the promise can take effect."""
    return sheet.timing.done[sheet.timing.promisers[promise.id]] - 1


def _judged(sheet: Sheet, promise: Promise) -> range:
    """Return the turns at whose end it is asked whether the promise holds; none if never made."""
    first = _made(sheet, promise)
    if first == NEVER:
        return range(0)
    return range(int(first) + promise.each_turn, _due(sheet, promise) + 1)


def _due(sheet: Sheet, promise: Promise) -> int:
    return sheet.timing.turns[promise.due]
