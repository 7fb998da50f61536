"""Every card can be played, and takes effect while there is time."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER
from game.scenario.card import Card
from game.scenario.composed import own


def names_are_free(sheet: Sheet) -> Iterator[Problem]:
    """No card is called what cards are called that are thought of at the table."""
    for place, card in enumerate(sheet.scenario.cards):
        if own(card.id):
            what = "is what the first responses of a table are called"
            yield sheet.problem(("cards", place, "id"), what, "say in its name what it does")


def windows_open_before_they_close(sheet: Sheet) -> Iterator[Problem]:
    """`from` is no later than `until`."""
    for place, card in enumerate(sheet.scenario.cards):
        if not sheet.timing.window(card):
            what = f"is {card.until}, before `from`, which is {card.from_}"
            yield sheet.problem(("cards", place, "until"), what, "exchange them, or leave one out")


def effort_is_ever_there(sheet: Sheet) -> Iterator[Problem]:
    """On some turn of its window there is effort enough for the card."""
    extra = max([inject.happens.effort for inject in sheet.scenario.injects], default=0)
    for place, card in enumerate(sheet.scenario.cards):
        window = sheet.timing.window(card)
        most = max([sheet.effort(turn) for turn in window], default=99) + max(extra, 0)
        if card.effort > most:
            what = f"is {card.effort}; no turn of this card has more than {most}"
            yield sheet.problem(("cards", place, "effort"), what, "lower it, or give a turn more")


def needs_can_be_met(sheet: Sheet) -> Iterator[Problem]:
    """What a card needs can be there before its window closes."""
    for place, card in enumerate(sheet.scenario.cards):
        for index, name in enumerate(card.needs):
            moment = sheet.timing.ready(name)
            window = sheet.timing.window(card)
            late = window and moment >= window.stop
            if late and not (moment == NEVER and _follows(sheet, name, card.id)):
                what = f"`{name}` comes {_when(sheet, moment)} for this card"
                cure = "let it come in time, or take the need out"
                yield sheet.problem(("cards", place, "needs", index), what, cure)


def needs_are_not_excluded(sheet: Sheet) -> Iterator[Problem]:
    """No card rules out what it needs, over others or at once, nor itself."""
    for place, card in enumerate(sheet.scenario.cards):
        needed = _all_needs(sheet, card)
        for index, name in enumerate(card.excludes):
            if name == card.id or name in needed:
                own = "itself" if name == card.id else f"`{name}`, which it needs"
                spot = ("cards", place, "excludes", index)
                yield sheet.problem(spot, f"this card rules out {own}", "take it out of `excludes`")


def effects_come_in_time(sheet: Sheet) -> Iterator[Problem]:
    """A card that can be played can also take effect before the case is over."""
    timing = sheet.timing
    for place, card in enumerate(sheet.scenario.cards):
        if timing.opens[card.id] < NEVER and timing.done[card.id] == NEVER:
            what = f"is {card.hours:g}; the case is over before the card takes effect"
            cure = "lower it, or open the card earlier"
            yield sheet.problem(("cards", place, "hours"), what, cure)


def _follows(sheet: Sheet, name: str, own: str) -> bool:
    """Say whether what never comes hangs on another card that never opens: that is reported."""
    timing = sheet.timing
    tellers = [card for card in timing.tellers.get(name, ()) if card != own]
    return name in timing.opens or any(timing.opens[card] == NEVER for card in tellers)


def _when(sheet: Sheet, moment: float) -> str:
    if moment < len(sheet.scenario.turns):
        return f"on turn {sheet.title(int(moment))} at best, too late"
    return "never in time"


def _all_needs(sheet: Sheet, card: Card) -> set[str]:
    cards = {each.id: each for each in sheet.scenario.cards}
    found: set[str] = set()
    waiting = list(card.needs)
    while waiting:
        name = waiting.pop()
        if name in cards and name not in found:
            found.add(name)
            waiting.extend(cards[name].needs)
    return found
