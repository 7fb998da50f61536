"""What to prepare: responses that stayed in the hand, always asked for in the same words."""

from collections.abc import Sequence
from dataclasses import replace

from game.base import typography
from game.debrief.record import Record
from game.present.pieces.gained import Gained, worth_it
from game.present.report import FindingView
from game.present.wording import objectives as words
from game.scenario.card import Card


def worth_most(record: Record, cards: Sequence[Card], known: Gained | None) -> list[Card]:
    """Return the cards that were worth it: first what verdicts ask for, then the soonest."""
    asked = known.asked if known else frozenset[str]()

    def order(card: Card) -> tuple[bool, int]:
        return card.title not in asked, first_led(record, [card])

    return sorted(worth_it(cards, known), key=order)


def prepared(record: Record, found: FindingView, cards: Sequence[Card]) -> FindingView:
    """Return an area with what to do about it: to prepare some cards; for none as it is."""
    if not cards:
        return found
    return replace(
        found,
        remedy=words.prepare(quoted(cards), first_led(record, cards)),
        apart=tuple(words.prepare(quoted([card]), first_led(record, [card])) for card in cards),
        cards=titles(cards),
    )


def first_led(record: Record, cards: Sequence[Card]) -> int:
    """Return on which turn that it led, as people count, a team had one of the cards first."""
    places = [record.case.index.cards[card.id] for card in cards]
    led = (turn for turn in record.case.plays if turn >= record.since)
    offered = (turn for turn in led if record.case.card_window[turn, places].any())
    return record.case.place(next(offered, 0))


def titles(cards: Sequence[Card]) -> tuple[str, ...]:
    """Return the titles of some cards."""
    return tuple(card.title for card in cards)


def quoted(cards: Sequence[Card]) -> str:
    """Return one card or another in quotes; nothing for none."""
    return words.either([typography.quoted(card.title) for card in cards])
