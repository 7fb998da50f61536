"""What a card of a decision would have come to on the decision before.

Where effort and money were left there, it comes on top. Where they were not, one of the cards that
were played there gives way: it comes a turn later instead, or not at all if it could not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from game.base.records import changed
from game.debrief.honest import tempts
from game.debrief.record import Record
from game.debrief.review.carried import Line
from game.engine.plan import legal
from game.engine.state import chosen
from game.engine.trust.setting import Bools, Floats


@dataclass(frozen=True, slots=True, eq=False)
class Sooner:
    """One card of a decision, played on the decision before."""

    card: int
    line: Line
    gave_way: int | None = None  # a card that was played there, where not both could be
    later: bool = False  # that one comes a turn later instead


def ways(record: Record, turn: int) -> list[Sooner]:
    """Return every way in which a card could have come sooner; several where another gives way.

    Nobody is told to be tempted sooner.
    """
    place = record.case.place(turn)
    if not place:
        return []
    here, there = (record.turned[each].plans[record.row] for each in (turn, _before(record, turn)))
    cards = np.flatnonzero(here & ~there & ~tempts(record)).tolist()
    return [way for card in cards for way in _of(record, turn, card)]


def weakest_first(tried: Sequence[Sooner], came_to: Floats) -> tuple[Sooner, ...]:
    """Return one way for each card: that in which the weakest card of the turn before gives way.

    `came_to` (ways,) is what each way came to as the game went.
    """
    best: dict[int, tuple[float, Sooner]] = {}
    for way, worth in zip(tried, came_to.tolist(), strict=True):
        if way.card not in best or worth > best[way.card][0]:
            best[way.card] = worth, way
    return tuple(way for _worth, way in best.values())


def _before(record: Record, turn: int) -> int:
    return record.case.plays[record.case.place(turn) - 1]


def _of(record: Record, turn: int, card: int) -> Iterator[Sooner]:
    """Yield the way of a card that came on top, or those in which another gives way to it."""
    before = _before(record, turn)
    here, there = (record.turned[each].plans[record.row].copy() for each in (turn, before))
    here[card], there[card] = False, True
    if _could(record, before, there):
        yield Sooner(card, Line(before, {before: there, turn: here}))
        return
    for other in np.flatnonzero(record.turned[before].plans[record.row]).tolist():
        less, more = there.copy(), here.copy()
        less[other] = False
        if _could(record, before, less):
            more[other] = True
            later = not here[other] and _could_later(record, turn, more, (card, other))
            then = more if later else here
            yield Sooner(card, Line(before, {before: less, turn: then}), other, later)


def _could(record: Record, turn: int, plan: Bools) -> bool:
    opening = chosen(record.turned[turn].before, [record.row])
    return bool(legal(record.case, opening, plan[None])[0])


def _could_later(record: Record, turn: int, plan: Bools, cards: tuple[int, int]) -> bool:
    """Tell whether a plan could be played, had the first card come on the turn before.

    The second has not been played then.
    """
    case, (sooner, later) = record.case, cards
    opening = chosen(record.turned[turn].before, [record.row])
    played = opening.played.copy(order="F")
    played[:, sooner], played[:, later] = _before(record, turn), -1
    money = opening.card_money + case.card_price[sooner] - case.card_price[later]
    instead = changed(opening, {"played": played, "card_money": money})
    return bool(legal(case, instead, plan[None])[0])
