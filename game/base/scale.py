"""Rounding and scales: figures that add up, ticks that read well."""

from collections.abc import Iterable, Sequence
from math import ceil, floor, isclose, log10

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def whole(value: float) -> int:
    """Return the nearest whole number, halves upwards, as people round."""
    return floor(value + 0.5)


def percent(share: float) -> int:
    """Return a share of 0-1 as a whole figure of 100."""
    return whole(100 * share)


def apportioned(values: Sequence[float], total: int) -> tuple[int, ...]:
    """Return whole numbers next to `values` that add up to `total`.

    Each is its value rounded down or up; those with the largest remainder go up. `total` lies
    less than one from the sum of the values, so that it can always be met.
    """
    down = [floor(value) for value in values]
    missing = total - sum(down)
    rest = sorted(range(len(values)), key=lambda place: (down[place] - values[place], place))
    up = set(rest[: max(missing, 0)])
    return tuple(number + (place in up) for place, number in enumerate(down))


def percents(values: Sequence[float]) -> tuple[int, ...]:
    """Return the shares of a whole as whole percents that add up to 100."""
    all_of_it = sum(values)
    if all_of_it <= 0:
        return (0,) * len(values)
    return apportioned([100 * value / all_of_it for value in values], 100)


def ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Return at most `most` round figures in even steps, all within `low` to `high`."""
    if not high > low:
        return (low,)
    step = _step((high - low) / max(most - 1, 1))
    first, last = ceil(_near(low / step)), floor(_near(high / step))
    found = tuple(count * step for count in range(first, last + 1))
    return found or (low,)


def reach(values: Iterable[float], least: float, pad: float = 0.05) -> tuple[float, float]:
    """Return the ends of a scale that holds `values` with room around them.

    It is at least `least` wide, so that a small change does not look like a large one.
    """
    held = list(values) or [0.0]
    spare = max(least - (max(held) - min(held)), 0.0) / 2 + pad * max(max(held) - min(held), least)
    return min(held) - spare, max(held) + spare


def _step(rough: float) -> float:
    size = 10.0 ** floor(log10(rough))
    return next(step * size for step in STEPS if step * size >= rough * (1 - 1e-9))


def _near(value: float) -> float:
    """Return `value`, or the whole number it misses only by the error of floats."""
    number = round(value)
    return float(number) if isclose(value, number, rel_tol=1e-9, abs_tol=1e-9) else value
