"""Measured and simulated figures as they are printed, with their units."""

from game.present.wording.figures import MINUS, plain

NONE = "–"


def amount(value: float | None, unit: str) -> str:
    """Return a figure with its unit, if there is one: "−4.9 %"."""
    if value is None:
        return NONE
    return f"{plain(value)}{' %' if unit == 'percent' else f' {unit}'}"


def short(value: float, figures: int = 4) -> float:
    """Return the first figures of a value: four are more than the model knows."""
    return float(f"{value:.{figures}g}") + 0.0 if abs(value) >= 0.05 else round(value, 2) + 0.0


def signed(value: float, places: int = 2) -> str:
    """Return a score with its sign: "+0.42"."""
    return f"{value:+z.{places}f}".replace("-", MINUS)
