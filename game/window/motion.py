"""How things move: shares of a way by the time passed. Time always comes from outside."""

from collections.abc import Callable
from math import inf

from game.window.theme import FADE_MS

Curve = Callable[[float], float]


def linear(t: float) -> float:
    """Return the same share: an even pace."""
    return t


def ease_out(t: float) -> float:
    """Return a share that starts fast and settles."""
    return 1.0 - (1.0 - t) ** 3


def share(passed: float, lasts: float, after: float = 0.0, curve: Curve = ease_out) -> float:
    """Return how far something is, 0 to 1, that starts `after` ms and `lasts` ms."""
    if passed >= after + lasts:
        return 1.0
    return curve(max(0.0, passed - after) / lasts) if passed > after else 0.0


class Glide:
    """One value on its way to another."""

    __slots__ = ("_curve", "_from", "_lasts", "_since", "_to")

    def __init__(self, value: float = 0.0) -> None:
        """Rest at a value."""
        self._from = self._to = value
        self._since, self._lasts = -inf, 1.0
        self._curve: Curve = ease_out

    def aim(self, target: float, now: float, lasts: float, curve: Curve = ease_out) -> None:
        """Start towards a target from wherever it is now; 0 ms arrives at once."""
        if target != self._to:
            self._from, self._to = self.at(now), target
            self._since, self._lasts, self._curve = now, lasts, curve
            if lasts <= 0:
                self.finish()

    def at(self, now: float) -> float:
        """Return the value at a time."""
        done = share(now - self._since, self._lasts, 0.0, self._curve)
        return self._from + (self._to - self._from) * done

    def moving(self, now: float) -> bool:
        """Tell whether it is still on its way."""
        return now - self._since < self._lasts

    def finish(self) -> None:
        """Arrive at once."""
        self._since = -inf


class Motion:
    """All that moves on the screen: what is hovered or chosen, and the screen as it opens."""

    def __init__(self, *, reduced: bool = False) -> None:
        """Rest; with `reduced`, every motion is a short cross-fade instead."""
        self.reduced = reduced
        self._glides: dict[str, Glide] = {}
        self._opened = -inf
        self._until = -inf

    def open(self, now: float, lasts: float) -> None:
        """A screen opens; its own parts move for `lasts` ms."""
        self._glides.clear()
        self._opened = now
        self._until = now + (FADE_MS if self.reduced else max(FADE_MS, lasts))

    def since(self, now: float) -> float:
        """Return the ms the screen has been open, for its parts; endless when nothing moves."""
        return inf if self.reduced or now >= self._until else now - self._opened

    def fade(self, now: float) -> float:
        """Return how far the new screen covers the old one, 0 to 1."""
        return 1.0 if now >= self._until else share(now - self._opened, FADE_MS, 0.0, linear)

    def glide(self, name: str, target: float, now: float, lasts: float) -> float:
        """Return a value gliding to `target`; the first sight of it is already there."""
        glide = self._glides.get(name)
        if glide is None:
            self._glides[name] = Glide(target)
            return target
        glide.aim(target, now, 0.0 if self.reduced else lasts)
        return glide.at(now)

    def moving(self, now: float) -> bool:
        """Tell whether anything still moves, so that another picture must be drawn."""
        return now < self._until or any(g.moving(now) for g in self._glides.values())

    def finish(self, now: float) -> bool:
        """Bring everything to rest at once; tells whether a screen was still opening."""
        opening, self._until = now < self._until, -inf
        for glide in self._glides.values():
            glide.finish()
        return opening
