"""Soft sounds, made when first wanted. Off unless asked for; without a sound device, silence."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pygame.mixer import Sound

_RATE = 22_050


class Sounds:
    """Plays a sound by name: lift, commit, tick, bell, alert. Never the only sign of anything."""

    def __init__(self, on: bool = False) -> None:
        """Open no device yet."""
        self.on = on
        self._made: dict[str, "Sound"] = {}
        self._dead = False

    def play(self, name: str) -> None:
        """Play a sound if sounds are on; an unknown name is silence."""
        if not self.on or self._dead or name not in _RECIPES:
            return
        import pygame

        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(_RATE, -16, 1, 512)
            if name not in self._made:
                self._made[name] = pygame.mixer.Sound(buffer=samples(name).tobytes())
            self._made[name].play()
        except (pygame.error, NotImplementedError):
            self._dead = True


def samples(name: str) -> "NDArray[np.int16]":
    """Return a sound as samples at 22,050 a second; it starts and ends in silence."""
    import numpy as np

    wave = _RECIPES[name]()
    ends = np.minimum(1.0, np.minimum(np.arange(len(wave)), np.arange(len(wave))[::-1]) / 60)
    loudest = float(np.max(np.abs(wave))) or 1.0
    return (wave / loudest * ends * _LOUD[name] * 32_767).astype(np.int16)


def _time(seconds: float) -> "NDArray[np.float64]":
    import numpy as np

    return np.arange(int(_RATE * seconds)) / _RATE


def _tone(pitch: float, seconds: float, dying: float) -> "NDArray[np.float64]":
    import numpy as np

    t = _time(seconds)
    return np.asarray(np.sin(2 * np.pi * pitch * t) * np.exp(-dying * t))


def _lift() -> "NDArray[np.float64]":
    """A card slides off the table: a breath of noise, the same every time."""
    import numpy as np

    t = _time(0.09)
    # A fixed weave of high tones sounds like paper and needs no luck.
    weave = sum(np.sin(2 * np.pi * (900 + 613.7 * k) * t + k * k) for k in range(12))
    return np.asarray(weave * np.sin(np.pi * t / t[-1]) ** 2)


def _commit() -> "NDArray[np.float64]":
    """A stamp comes down: low and short."""
    return _tone(110, 0.22, 22) + 0.5 * _tone(165, 0.22, 30) + 0.2 * _tone(880, 0.22, 90)


def _tick() -> "NDArray[np.float64]":
    return _tone(1_320, 0.05, 90)


def _bell() -> "NDArray[np.float64]":
    parts = ((1.0, 1.0, 3.0), (2.0, 0.6, 4.0), (2.76, 0.35, 5.0), (5.4, 0.15, 8.0))
    return _sum([loud * _tone(523.25 * ratio, 1.1, dying) for ratio, loud, dying in parts])


def _alert() -> "NDArray[np.float64]":
    return _sum([_tone(233, 0.35, 9), 0.7 * _tone(196, 0.35, 7)])


def _sum(waves: "list[NDArray[np.float64]]") -> "NDArray[np.float64]":
    import numpy as np

    return np.asarray(np.sum(waves, axis=0))


_RECIPES: "dict[str, Callable[[], NDArray[np.float64]]]" = {
    "lift": _lift,
    "commit": _commit,
    "tick": _tick,
    "bell": _bell,
    "alert": _alert,
}
_LOUD = {"lift": 0.10, "commit": 0.35, "tick": 0.15, "bell": 0.30, "alert": 0.30}
