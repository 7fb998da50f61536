"""Many causes in few rows: the largest keep their names, the smallest are joined.

No joined row hides what weighs more than a row that is named on its side, nor, as far as there is
room, a good part of the largest of all. What cards did and what would have happened anyway stand in
rows of their own, so that what cards did can be added up; only where that would hide something
large, or larger than a small card, does the card join the others.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from game.present.pieces.gauges import Gauge
from game.present.pieces.rows import Row, helps_first
from game.present.wording import causes as words
from game.present.wording import review as review_words

QUARTERS = 4  # a cause of less than one of the largest of all is small


class _Told(NamedTuple):
    """One way to tell many rows in few."""

    named: Sequence[Row]  # largest first
    left: Sequence[Row]  # all others
    rest: Sequence[Row]  # what these are joined to; one that stands alone keeps its name
    plain: bool = True  # it is how they are joined as a rule


_Join = Callable[[Gauge, Sequence[Row], Sequence[Row]], list[Row]]  # what is left, what is named


def short_list(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, helps first; what helped is never joined with what hurt."""
    told = _best(gauge, every, most, (_by_kind, _by_side))
    return helps_first(gauge, [*told.named, *told.rest])


def netted(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, the largest first, then what is left of cards and of all else.

    What is left is told as one figure, whichever way it goes, and not at all if it is none.
    """
    told = _best(gauge, every, most, (_net, _net_of_any))
    return (*told.named, *told.rest)


def led_by_names(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return the same in at most `most` rows, or in as many more as it takes for names to lead.

    A row that stands for several is never the largest figure of the list.
    """
    for rows in range(most, len(every)):
        told = netted(gauge, every, rows)
        named = max((abs(row.steps) for row in told if not row.joined), default=0)
        if all(abs(row.steps) <= named for row in told if row.joined):
            return told
    return netted(gauge, every, max(most, len(every)))


def _best(gauge: Gauge, every: Sequence[Row], most: int, joins: Sequence[_Join]) -> _Told:
    """Return what tells most of all that fits and hides nothing larger than what it names.

    The first of `joins` is how rows are joined as a rule.
    """
    fitting = (
        told
        for named, left in _parted(gauge, every)
        for join in joins
        for told in [_Told(named, left, join(gauge, left, named), plain=join is joins[0])]
        if len(told.named) + len(told.rest) <= most and _is_fair(gauge, told)
    )
    return max(fitting, key=lambda told: _worth(gauge, told))


def _parted(gauge: Gauge, every: Sequence[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Yield each way to name the largest of what helped, and of what hurt, and leave the rest."""
    ordered = sorted(every, key=lambda row: (_size(row), not row.promise, not row.card))
    helped, hurt = _sides(gauge, ordered)
    for for_, against in product(range(len(helped) + 1), range(len(hurt) + 1)):
        named = sorted([*helped[:for_], *hurt[:against]], key=_size)
        yield named, [*helped[for_:], *hurt[against:]]


def _is_fair(gauge: Gauge, told: _Told) -> bool:
    """Tell whether nothing is hidden that is larger than a row named on the same side."""
    single, hidden = _apart(told)
    return all(
        abs(one.steps) >= abs(row.steps)
        for one, row in product((*told.named, *single), hidden)
        if gauge.helps(one.steps) is gauge.helps(row.steps)
    )


def _worth(gauge: Gauge, told: _Told) -> tuple[int, int, bool, bool, int, bool, int]:
    """Return how much is told by its name.

    The largest for and the largest against come first; then that nothing large is hidden; then that
    no promise is hidden beside a smaller card, wherever that stands; then what cards did, apart
    from all else; then promises that were decided, cards as large as what is named, and as much as
    can be named.
    """
    single, hidden = _apart(told)
    listed = (*told.named, *single)
    least_card = min((abs(row.steps) for row in listed if row.card), default=None)
    kept_back = [abs(row.steps) for row in hidden if row.promise]
    least = min((abs(row.steps) for row in told.named), default=0)
    return (
        len({gauge.helps(row.steps) for row in told.named}),
        -_hides(told),
        least_card is None or all(steps <= least_card for steps in kept_back),
        told.plain,
        sum(row.promise for row in listed),
        all(abs(row.steps) < least for row in hidden if row.card),
        -sum(map(_size, told.named)),
    )


def _hides(told: _Told) -> int:
    """Return how large the largest is that is hidden, in whole quarters of the largest of all."""
    _single, hidden = _apart(told)
    largest = max((-_size(row) for row in (*told.named, *told.left)), default=1)
    return QUARTERS * max((-_size(row) for row in hidden), default=0) // largest


def _apart(told: _Told) -> tuple[list[Row], list[Row]]:
    """Return of what is left the rows that keep their name, and those that are hidden."""
    single = [row for row in told.rest if not row.joined]
    return single, [row for row in told.left if row not in single]


def _by_kind(gauge: Gauge, left: Sequence[Row], named: Sequence[Row]) -> list[Row]:
    """Return a row for the cards and one for all else, of what helped and of what hurt."""
    more = any(row.card for row in named)
    return [
        row
        for side, card in product(_sides(gauge, left), (True, False))
        for row in _one(gauge, [row for row in side if row.card is card], cards=card, more=more)
    ]


def _by_side(gauge: Gauge, left: Sequence[Row], _named: Sequence[Row]) -> list[Row]:
    """Return one row for what helped and one for what hurt, cards or not."""
    return [
        row for side in _sides(gauge, left) for row in _one(gauge, side, cards=False, more=False)
    ]


def _sides(gauge: Gauge, found: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """Return what helped and what hurt."""
    helped = [row for row in found if gauge.helps(row.steps)]
    return helped, [row for row in found if not gauge.helps(row.steps)]


def _one(gauge: Gauge, same: Sequence[Row], *, cards: bool, more: bool) -> Sequence[Row]:
    """Return rows as one; a single one stays as it is, since to join it would win no room."""
    if len(same) <= 1:
        return same
    largest, alike = min(same, key=_size).steps, len({row.steps for row in same}) == 1
    each = words.each(gauge.printed(largest), alike=alike)
    label = words.cards_joined(each, more=more) if cards else words.joined(len(same), each)
    total = sum(row.steps for row in same)
    return [Row(label, total, "", words.joined_why(), cards, joined=True)]


def _net(_gauge: Gauge, left: Sequence[Row], named: Sequence[Row]) -> list[Row]:
    """Return what is left of the cards, and of all else, as one figure each."""
    return _netted(left, named, alone=1)


def _net_of_any(_gauge: Gauge, left: Sequence[Row], named: Sequence[Row]) -> list[Row]:
    """Return the same, where one that is left alone gives up its name, too."""
    return _netted(left, named, alone=0)


def _netted(left: Sequence[Row], named: Sequence[Row], alone: int) -> list[Row]:
    found, more = list[Row](), any(row.card for row in named)
    for card in (True, False):
        same = [row for row in left if row.card is card]
        steps = sum(row.steps for row in same)
        if len(same) <= alone:
            found += same
        elif steps:
            count = len(same)
            label = review_words.cards(count, more=more) if card else review_words.the_rest(count)
            found.append(Row(label, steps, "", "", card, joined=True))
    return found


def _size(row: Row) -> int:
    return -abs(row.steps)
