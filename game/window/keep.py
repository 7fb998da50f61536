"""A shelf of drawn things that forgets the oldest when it grows too heavy."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from pygame import Surface


class Keep:
    """Drawn surfaces by key, up to a weight in bytes.

    One window at 4K must stay under 200 MB, so every cache of pictures says how heavy it may be.
    """

    def __init__(self, limit: int) -> None:
        """Hold at most `limit` bytes of pixels."""
        self._limit = limit
        self._weight = 0
        self._held: OrderedDict[Hashable, Surface] = OrderedDict()

    @property
    def weight(self) -> int:
        """Return the bytes held."""
        return self._weight

    def get(self, key: Hashable, draw: Callable[[], Surface]) -> Surface:
        """Return what was drawn for `key`, drawing it if it is not on the shelf."""
        found = self._held.get(key)
        if found is not None:
            self._held.move_to_end(key)
            return found
        return self._put(key, draw())

    def _put(self, key: Hashable, drawn: Surface) -> Surface:
        self._held[key] = drawn
        self._weight += _bytes(drawn)
        while self._weight > self._limit and len(self._held) > 1:
            self._weight -= _bytes(self._held.popitem(last=False)[1])
        return drawn


def _bytes(surface: Surface) -> int:
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
