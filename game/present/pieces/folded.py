"""Many causes in few rows: what the cards of a turn did keeps its name, all else is joined first.

A joined row says how many causes it stands for and how far each goes at most. What cards did and
what would have happened anyway are never joined with each other.
"""

from collections.abc import Sequence

from game.present.pieces.gauges import Gauge
from game.present.pieces.rows import Row, helps_first
from game.present.wording import causes as words
from game.present.wording import review as review_words


def least(gauge: Gauge, every: Sequence[Row]) -> int:
    """Return in how many rows all causes can be told, so that each card keeps its own."""
    cards, others = _parted(every)
    return len(cards) + len(_merged(gauge, others))


def short_list(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, helps first; what helped is never joined with what hurt.

    Promises, and the largest of what else no card did, are named as far as there is room. Only
    where there are more cards than rows are the least of them joined, too, among themselves.
    """
    cards, others = _parted(every)
    for kept in range(len(every), -1, -1):
        named, own = max(kept - len(cards), 0), min(kept, len(cards))
        rest = [*_merged(gauge, cards[own:]), *_merged(gauge, others[named:])]
        if own + named + len(rest) <= most:
            break
    found = sorted([*cards[:own], *others[:named]], key=_size)
    return helps_first(gauge, [*found, *rest])


def netted(every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, the largest first, then what is left of cards and of all else.

    What is left is told as one figure, whichever way it goes, and not at all if it is none.
    """
    cards, others = _parted(every)
    room = most - bool(others)
    own = len(cards) if len(cards) <= room else room - 1
    room = most - own - (own < len(cards))
    named = len(others) if len(others) <= room else room - 1
    rest = [
        *_net(cards[own:], review_words.other_cards()),
        *_net(others[named:], review_words.the_rest()),
    ]
    return (*sorted([*cards[:own], *others[:named]], key=_size), *rest)


def _parted(every: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return what cards did, and what no card did: promises that were decided, then the rest."""
    ordered = sorted(every, key=lambda row: (not row.promise, _size(row)))
    return [row for row in ordered if row.card], [row for row in ordered if not row.card]


def _merged(gauge: Gauge, rest: Sequence[Row]) -> list[Row]:
    """Return one row for all that helped and one for all that hurt; a single one keeps its name."""
    found: list[Row] = []
    for helps in (True, False):
        same = [row for row in rest if gauge.helps(row.steps) is helps]
        if len(same) > 1:
            largest, alike = min(same, key=_size).steps, len({row.steps for row in same}) == 1
            label = words.joined(len(same), gauge.printed(largest), alike=alike, cards=same[0].card)
            total = sum(row.steps for row in same)
            found.append(Row(label, total, "", words.joined_why(), same[0].card))
        else:
            found += same
    return found


def _net(rest: Sequence[Row], label: str) -> list[Row]:
    if len(rest) < 2:
        return list(rest)
    steps = sum(row.steps for row in rest)
    return [Row(label, steps, "", "", rest[0].card)] if steps else []


def _size(row: Row) -> int:
    return -abs(row.steps)
