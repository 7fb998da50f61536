"""Draw the constants from their prior ranges, so that a study can show what is not known.

No chance lives here: the caller brings uniform numbers, one for each constant that may move.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import NormalDist

from game.engine.trust.constant import Constant
from game.engine.trust.evidence import DEFAULT, TABLE, Parameters
from game.engine.trust.following import least_that_protects

FREE = tuple(entry for entry in TABLE if entry.low < entry.high)
WEIGHTS = ("weight_fix", "weight_pay", "weight_words", "weight_procedure")
WORDS = ("words_empathy", "words_explanation", "words_transparency")
EDGE = NormalDist().inv_cdf(0.95)  # the ends of a 90 % range, in standard deviations


def drawn(uniforms: Sequence[float]) -> Parameters:
    """Return constants drawn from the priors.

    Args:
        uniforms: one number in (0, 1) for each entry of `FREE`, in that order; .5 gives the
            default, .05 and .95 the ends of the 90 % range.

    Raises:
        ValueError: if there are too few or too many numbers, or one is not inside (0, 1).
    """
    values = {
        entry.name: placed(entry, uniform) for entry, uniform in zip(FREE, uniforms, strict=True)
    }
    parts = _of_one(values, WEIGHTS) | _of_one(values, WORDS)
    return replace(DEFAULT, **values | parts | _in_order(values))


def _of_one(values: Mapping[str, float], names: Sequence[str]) -> dict[str, float]:
    """Return the shares of these `names`, which together are all there is."""
    whole = sum(values[name] for name in names)
    return {name: values[name] / whole for name in names}


def _in_order(values: Mapping[str, float]) -> dict[str, float]:
    """Return what the evidence sets in order, where ranges that overlap would let it turn.

    A broken promise costs more than making it lent (E10); deceit is not mended further than a
    lapse of competence (E12); those who only look on do not act on more of what they say than
    those who were let down (E29); of the same news a customer feels no more than a stranger (E3).
    """
    least = DEFAULT.breach_least * values["promise_credit"]
    most = values["competence_repairable"]
    protects = least_that_protects(values["own_experience"])
    return {
        "broken_wound": max(values["broken_wound"], least),
        "integrity_repairable": min(values["integrity_repairable"], most),
        "onlooker_pass": min(values["onlooker_pass"], values["loyalty_pass"]),
        "following": max(values["following"], protects),
    }


def placed(entry: Constant, uniform: float) -> float:
    """Return the value of `entry` at quantile `uniform` of its prior."""
    if not 0 < uniform < 1:
        raise ValueError(f"{entry.name}: {uniform} is not between 0 and 1")
    return away(entry, NormalDist().inv_cdf(uniform))


def away(entry: Constant, deviations: float) -> float:
    """Return the value of `entry` so many standard deviations of its prior from the default.

    The prior is two half-bells that meet at the default; the far tails are cut half-way to what
    the constant could not be.
    """
    bell = deviations / EDGE
    reach = entry.high - entry.value if bell > 0 else entry.value - entry.low
    ceiling = (1 + entry.high) / 2 if entry.unit == "share" else 1.5 * entry.high
    return min(max(entry.value + bell * reach, entry.low / 2), ceiling)
