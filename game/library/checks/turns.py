"""Every turn is a choice, and its situation fits the table."""

from collections.abc import Iterator, Mapping

from game.base.problems import Problem
from game.engine.clashes import pairs
from game.engine.retold import with_words
from game.library.checks.sheet import Sheet
from game.library.tree import Trail
from game.scenario.card import Card
from game.scenario.story import Standing, Turn

_FEWEST_CARDS = 3
_MOST_ITEMS = 2


def situations_fit(sheet: Sheet) -> Iterator[Problem]:
    """No column of a situation holds more items than the table shows."""
    for place, turn in enumerate(sheet.scenario.turns):
        own = ("turns", place, "situation")
        yield from _full(sheet, own, _columns(sheet, place, turn))
        for index, each in enumerate(turn.instead):
            counts = _columns(sheet, place, with_words(turn, [each]))
            new = {column: counts[column] for column in counts.keys() & each.model_fields_set}
            yield from _full(sheet, ("turns", place, "instead", index), new)


def _full(sheet: Sheet, path: Trail, counts: Mapping[str, int]) -> Iterator[Problem]:
    for column, count in counts.items():
        if count > _MOST_ITEMS:
            what = f"has {count} items under {column}; {_MOST_ITEMS} fit"
            cure = "keep what matters for this decision; facts count where they stand by then"
            yield sheet.problem((*path, column), what, cure)


def turns_offer_a_choice(sheet: Sheet) -> Iterator[Problem]:
    """On every turn there are cards enough to choose from."""
    for place in range(len(sheet.scenario.turns)):
        count = len(_offered(sheet, place))
        if count < _FEWEST_CARDS:
            what = f"at most {count} can be played on this turn; {_FEWEST_CARDS} make a choice"
            yield sheet.problem(("turns", place), what, "open more cards on it")


def turns_are_tight(sheet: Sheet) -> Iterator[Problem]:
    """On no turn can everything be played at once: then there is nothing to decide."""
    for place in range(len(sheet.scenario.turns)):
        cards = _offered(sheet, place)
        total = sum(card.effort for card in cards)
        if len(cards) >= _FEWEST_CARDS and total <= sheet.effort(place) and not pairs(cards):
            what = f"all {len(cards)} cards cost {total} effort together, and there are"
            cure = "lower the effort of the turn, or offer more"
            spot = ("turns", place, "effort")
            yield sheet.problem(spot, f"{what} {sheet.effort(place)}", cure)


def _offered(sheet: Sheet, turn: int) -> list[Card]:
    return [card for card in sheet.scenario.cards if sheet.timing.playable(card, turn)]


def _columns(sheet: Sheet, place: int, turn: Turn) -> dict[str, int]:
    shown = turn.situation
    counts = {
        "known": len(shown.known),
        "rumour": len(shown.rumour),
        "unknown": len(shown.unknown),
    }
    for fact in sheet.scenario.facts:
        if fact.id in shown.facts:
            public = fact.public_on and sheet.timing.turns[fact.public_on] <= place
            counts[Standing.KNOWN if public else fact.open_as] += 1
    return counts
