"""The clock of the window. That of pygame stands at 0 until something else has started it."""

from time import monotonic

_BEGAN = monotonic()


def ticks() -> float:
    """Return the milliseconds since the window was loaded."""
    return 1000.0 * (monotonic() - _BEGAN)
