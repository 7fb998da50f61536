"""Many causes in few rows: the largest keep their names, the smallest are joined.

A row is joined only where it is no larger than every row that is named on its side, so that no
joined row hides what weighs more than what is told beside it. What cards did and what would have
happened anyway are never joined with each other, so that what cards did can be added up.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

from game.present.pieces.gauges import Gauge
from game.present.pieces.rows import Row, helps_first
from game.present.wording import causes as words
from game.present.wording import review as review_words

_Join = Callable[[Gauge, Sequence[Row], Sequence[Row]], list[Row]]  # what is left, what is named


def short_list(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, helps first; what helped is never joined with what hurt."""
    named, rest = _told(gauge, every, most, _merged)
    return helps_first(gauge, [*named, *rest])


def netted(gauge: Gauge, every: Sequence[Row], most: int) -> tuple[Row, ...]:
    """Return at most `most` rows, the largest first, then what is left of cards and of all else.

    What is left is told as one figure, whichever way it goes, and not at all if it is none.
    """
    named, rest = _told(gauge, every, most, _net)
    return (*named, *rest)


def _told(
    gauge: Gauge, every: Sequence[Row], most: int, join: _Join
) -> tuple[list[Row], list[Row]]:
    """Return the rows that keep their names, largest first, and what the others are joined to.

    Of all that fits, what tells most: the largest for and the largest against, then promises that
    were decided, then cards as large as what is named, then as much as can be named.
    """
    fitting = (
        (named, left, rest)
        for named, left in _parted(gauge, every)
        for rest in [join(gauge, left, named)]
        if len(named) + len(rest) <= most
    )
    named, _left, rest = max(fitting, key=lambda told: _worth(gauge, *told))
    return named, rest


def _parted(gauge: Gauge, every: Sequence[Row]) -> Iterator[tuple[list[Row], list[Row]]]:
    """Yield each way to name the largest of what helped, and of what hurt, and leave the rest."""
    ordered = sorted(every, key=lambda row: (_size(row), not row.promise, not row.card))
    helped = [row for row in ordered if gauge.helps(row.steps)]
    hurt = [row for row in ordered if not gauge.helps(row.steps)]
    for for_, against in product(range(len(helped) + 1), range(len(hurt) + 1)):
        named = sorted([*helped[:for_], *hurt[:against]], key=_size)
        yield named, [*helped[for_:], *hurt[against:]]


def _worth(
    gauge: Gauge, named: Sequence[Row], left: Sequence[Row], rest: Sequence[Row]
) -> tuple[int, bool, int, bool, int]:
    """Return how much is told by its name: which sides, how many promises, and how much in all.

    What is left alone of its kind keeps its name, better not beside a row that hides a larger one.
    """
    sides = {gauge.helps(row.steps) for row in named}
    single = [row for row in rest if not row.joined]
    hidden = [row for row in left if row not in single]
    fair = all(
        abs(one.steps) >= abs(row.steps)
        for one, row in product(single, hidden)
        if gauge.helps(one.steps) is gauge.helps(row.steps)
    )
    promises = sum(row.promise for row in (*named, *single))
    least = min((abs(row.steps) for row in named), default=0)
    cards = all(abs(row.steps) < least for row in hidden if row.card)
    return len(sides), fair, promises, cards, -sum(map(_size, named))


def _merged(gauge: Gauge, left: Sequence[Row], named: Sequence[Row]) -> list[Row]:
    """Return a row for the cards and one for all else, of what helped and of what hurt."""
    found, more = list[Row](), any(row.card for row in named)
    for helps, card in product((True, False), (True, False)):
        same = [row for row in left if (gauge.helps(row.steps), row.card) == (helps, card)]
        if len(same) > 1:
            largest, alike = min(same, key=_size).steps, len({row.steps for row in same}) == 1
            each = words.each(gauge.printed(largest), alike=alike)
            label = words.cards_joined(each, more=more) if card else words.joined(len(same), each)
            total = sum(row.steps for row in same)
            found.append(Row(label, total, "", words.joined_why(), card, joined=True))
        else:
            found += same  # joining it would win no room
    return found


def _net(_gauge: Gauge, left: Sequence[Row], named: Sequence[Row]) -> list[Row]:
    """Return what is left of the cards, and of all else, as one figure each."""
    found, more = list[Row](), any(row.card for row in named)
    for card, label in (
        (True, review_words.cards(more=more)),
        (False, review_words.the_rest()),
    ):
        same = [row for row in left if row.card is card]
        steps = sum(row.steps for row in same)
        if len(same) > 1 and steps:
            found.append(Row(label, steps, "", "", card, joined=True))
        elif len(same) == 1:
            found += same
    return found


def _size(row: Row) -> int:
    return -abs(row.steps)
