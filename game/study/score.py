"""How well a forecast told what was measured: the log score of a bell with thick tails.

A fact that lies far off counts heavily, but not without end: a Student t with four degrees of
freedom lies round the forecast, no narrower than what the model can claim and no narrower than
the fact is known.
"""

from math import lgamma, log, pi

FREEDOM = 4
LEAST = 0.06  # of a figure's whole range: a finer claim the model cannot make
_TOP = lgamma((FREEDOM + 1) / 2) - lgamma(FREEDOM / 2) - log(FREEDOM * pi) / 2


def log_score(measured: float, forecast: float, spread: float) -> float:
    """Return the log density of `measured`; `spread` > 0 is the width of the bell."""
    off = (measured - forecast) / spread
    return _TOP - log(spread) - (FREEDOM + 1) / 2 * log(1 + off * off / FREEDOM)
