"""What mends: the need met, the loss paid, care and candour, a fair way (E4, E6, E7, E9).

Four running sums of what was newly done, each bit weighed by how timely it came. Onlookers, who
have nothing to be mended, count half of what they see done for those who were harmed.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import each, each_group, each_incident, gone, highest, highest_group
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats
from game.engine.trust.state import TrustState


class Deserts(NamedTuple):
    """What has been done and what it earned, by the names of `TrustState`."""

    given: Floats
    paid: Floats
    said: Floats
    opened: Floats
    admitted: Floats
    fix_credit: Floats
    pay_credit: Floats
    words_credit: Floats
    procedure_credit: Floats
    admission_credit: Floats


def satisfaction(parameters: Parameters, given: Floats) -> Floats:
    """Return how far compensation satisfies, from `given` in losses; flat past 1.5 (E9)."""
    counted = np.minimum(np.maximum(given, 0), parameters.pay_ceiling)
    return gone(counted / parameters.pay_scale)


def best_seen(share: Floats, harm: Harm) -> Floats:
    """Return the largest `share` that any harmed group got, (rows, incidents)."""
    return highest_group(share * harm.hurt)


def newly(before: Floats, after: Floats, harm: Harm, seen: Floats) -> Floats:
    """Return what is new to each group (rows, groups, incidents), as it sees it.

    `seen` (rows,) is the share that onlookers count of what is done for the harmed.
    """
    best = best_seen(after, harm) - best_seen(before, harm)
    return np.where(harm.hurt, after - before, each_group(each(seen) * best))


def words(deeds: Deeds, below: Floats, started: Floats) -> Floats:
    """Return the worth (rows, incidents) of what is said now: care without admission counts whole.

    `below` (rows,) is how far the posture stays under the blame.
    """
    return each(deeds.quality * deeds.speaks * (1 - below)) * started


def earned(
    parameters: Parameters,
    state: TrustState,
    deeds: Deeds,
    harm: Harm,
    worth: tuple[Floats, Floats, Floats],
) -> Deserts:
    """Return what has been done and earned; `worth` holds the share fixed, words and timeliness.

    Their shapes are (rows, groups, incidents) and twice (rows, incidents).
    """
    share_fixed, said_now, timely = worth
    compensation = np.maximum(deeds.compensation, 0)
    given = state.given + each_incident(compensation) * each_group(state.started)
    paid = satisfaction(parameters, given)
    seen = parameters.seen_deeds * state.hearing
    fixed = newly(state.share_fixed, share_fixed, harm, seen)
    satisfied = newly(state.paid, paid, harm, seen)
    said = np.maximum(state.said, said_now)
    opened = np.maximum(state.opened, each(deeds.procedure) * state.started)
    admitted = np.maximum(state.admitted, each(deeds.admits) * state.started)
    late = each_group(timely)
    return Deserts(
        given=given,
        paid=paid,
        said=said,
        opened=opened,
        admitted=admitted,
        fix_credit=state.fix_credit + late * fixed,
        pay_credit=state.pay_credit + late * satisfied,
        words_credit=state.words_credit + timely * (said - state.said),
        procedure_credit=state.procedure_credit + timely * (opened - state.opened),
        admission_credit=state.admission_credit + timely * (admitted - state.admitted),
    )


def deeds_seen(share_fixed: Floats, paid: Floats, harm: Harm) -> Floats:
    """Return 0-1 (rows,): how much anyone can see done for the best-treated of the harmed."""
    visible = best_seen(share_fixed, harm) + best_seen(paid, harm)
    return np.minimum(highest(visible), 1)
