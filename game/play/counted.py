"""Games that were brought several times, counted once each."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.play.lines import Chain


class Double(NamedTuple):
    """A game that is there already, in another file."""

    at: int  # its place among those that were brought
    of: int  # the place of the one that counts


def doubles(chains: Sequence[Chain]) -> Iterator[Double]:
    """Yield each game that another one holds, whole: it is a copy, or an earlier state of it."""
    for at, chain in enumerate(chains):
        whole = [
            place
            for place, other in enumerate(chains)
            if _holds(other, chain) and (place < at or other.last != chain.last)
        ]
        if whole:
            yield Double(at, max(whole, key=lambda place: len(chains[place].lines)))


def _holds(one: Chain, other: Chain) -> bool:
    """Tell whether a game begins with all of the other."""
    return one.data.startswith(other.data)
