"""The sounds themselves, worked out from plain tones; the only part of the window with numpy."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

RATE = 22_050
Wave = NDArray[np.float64]


def samples(name: str) -> NDArray[np.int16]:
    """Return a sound as samples at 22,050 a second; it starts and ends in silence."""
    wave = _RECIPES[name]()
    count = np.arange(len(wave))
    ends = np.minimum(1.0, np.minimum(count, count[::-1]) / 60)
    loudest = float(np.max(np.abs(wave))) or 1.0
    return (wave / loudest * ends * _LOUD[name] * 32_767).astype(np.int16)


def _time(seconds: float) -> Wave:
    return np.arange(int(RATE * seconds)) / RATE


def _tone(pitch: float, seconds: float, dying: float) -> Wave:
    t = _time(seconds)
    return np.asarray(np.sin(2 * np.pi * pitch * t) * np.exp(-dying * t))


def _lift() -> Wave:
    """Slide a card off the table: a breath of paper, the same every time."""
    t = _time(0.09)
    # A fixed weave of high tones sounds like paper and needs no luck.
    weave = [np.sin(2 * np.pi * (900 + 613.7 * k) * t + k * k) for k in range(12)]
    return np.asarray(np.sum(weave, axis=0) * np.sin(np.pi * t / t[-1]) ** 2)


def _commit() -> Wave:
    """Bring a stamp down: low and short."""
    return _tone(110, 0.22, 22) + 0.5 * _tone(165, 0.22, 30) + 0.2 * _tone(880, 0.22, 90)


def _tick() -> Wave:
    return _tone(1_320, 0.05, 90)


def _alert() -> Wave:
    return _tone(233, 0.35, 9) + 0.7 * _tone(196, 0.35, 7)


_RECIPES: dict[str, Callable[[], Wave]] = {
    "lift": _lift,
    "commit": _commit,
    "tick": _tick,
    "alert": _alert,
}
_LOUD = {"lift": 0.10, "commit": 0.35, "tick": 0.15, "alert": 0.30}
