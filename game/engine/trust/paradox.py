"""Better than before: once, for a mild first failure, met quickly and very well (E8, weak)."""

from collections.abc import Mapping

import numpy as np

from game.engine.trust.arrays import each, each_group, highest, total
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def handling(parameters: Parameters, done: Mapping[str, Floats]) -> Floats:
    """Return how well each group was treated (rows, groups, incidents), 0-1.

    `done` holds `share_fixed`, `paid`, `said` and `opened` after the turn.
    """
    words = parameters.weight_words * done["said"] + parameters.weight_procedure * done["opened"]
    deeds = parameters.weight_fix * done["share_fixed"] + parameters.weight_pay * done["paid"]
    return deeds + each_group(words)


def excellence(parameters: Parameters, handled: Floats) -> Floats:
    """Return 0-1: how far above the ordinary; nothing below the threshold."""
    least = parameters.paradox_threshold
    return np.minimum(np.maximum((handled - least) / (1 - least), 0), 1)


def likely_once(setting: Setting, state: TrustState) -> Floats:
    """Return the weight (rows, incidents) of a quick answer to a cause that will not return."""
    known, cases = setting.parameters, setting.incidents
    quick = np.exp(-state.days_since / (known.paradox_time * cases.tempo))
    return quick * ((1 - cases.stable) * (1 - cases.integrity))


def gained(setting: Setting, state: TrustState, harm: Harm, after: Mapping[str, Floats]) -> Floats:
    """Return the gain (rows, groups) in logits, which only a new failure takes away.

    `after` holds what `handling` reads, `unmet_need`, `double_deviation` and `credibility` at the
    end of the turn.
    """
    known = setting.parameters
    first = total(harm.hurt) == 1
    met = highest(after["unmet_need"]) < known.mended
    clean = highest(after["double_deviation"]) == 0
    eligible = first & met & clean
    if not eligible.any():
        return state.paradox
    mild = np.square(1 - harm.severity) * harm.hurt
    worth = (
        mild * excellence(known, handling(known, after)) * each_group(likely_once(setting, state))
    )
    best = highest(worth) * each(after["credibility"])
    gain: Floats = known.paradox_ceiling * best * eligible
    return np.maximum(state.paradox, gain)
