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


class Timely(NamedTuple):
    """What a deed of this turn weighs by its date, 0-1."""

    now: Floats  # (rows, incidents): done as the turn begins
    working: Floats  # (rows, groups, incidents): done bit by bit all through it


class Deserts(NamedTuple):
    """What has been done and what it earned, by the names of `TrustState`."""

    given: Floats
    paid: Floats
    fixed_seen: Floats
    paid_seen: Floats
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


def paid_out(parameters: Parameters, state: TrustState, deeds: Deeds) -> tuple[Floats, Floats]:
    """Return what was given so far, in losses, and how far it satisfies.

    Both are (rows, groups, incidents), and the very arrays of `state` where nobody is given more.
    A row in which nobody is given more keeps what it had, whatever happens in the others: it may
    have come from other constants, and no row may hang on its neighbours.
    """
    compensation = np.maximum(deeds.compensation, 0)
    if not compensation.any():
        return state.given, state.paid
    given = state.given + each_incident(compensation) * each_group(state.started)
    return given, np.where(given > state.given, satisfaction(parameters, given), state.paid)


def newly(new: Floats, seen_new: Floats, harm: Harm) -> Floats:
    """Return what is `new` to each group (rows, groups, incidents), as it sees it.

    Onlookers see `seen_new` (rows, incidents) of what is done for the harmed.
    """
    return harm.hurt * new + (1 - harm.hurt) * each_group(seen_new)


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
    worth: tuple[Floats, Floats, Timely],
) -> Deserts:
    """Return what has been done and earned; `worth` holds the share fixed, words and timeliness.

    Their shapes are (rows, groups, incidents) and (rows, incidents).
    """
    share_fixed, said_now, timely = worth
    given, paid = paid_out(parameters, state, deeds)
    fixed_seen, paid_seen = highest_group(share_fixed), highest_group(paid * harm.hurt)
    seen = each(parameters.seen_deeds * state.hearing)
    fixed = newly(
        timely.working * (share_fixed - state.share_fixed),
        seen * highest_group(timely.working * harm.hurt) * (fixed_seen - state.fixed_seen),
        harm,
    )
    pay_credit = state.pay_credit
    if paid is not state.paid:
        pay_credit = pay_credit + newly(
            each_group(timely.now) * (paid - state.paid),
            seen * timely.now * (paid_seen - state.paid_seen),
            harm,
        )
    said = np.maximum(state.said, said_now)
    opened = np.maximum(state.opened, each(deeds.procedure) * state.started)
    admitted = np.maximum(state.admitted, each(deeds.admits) * state.started)
    return Deserts(
        given=given,
        paid=paid,
        fixed_seen=fixed_seen,
        paid_seen=paid_seen,
        said=said,
        opened=opened,
        admitted=admitted,
        fix_credit=state.fix_credit + fixed,
        pay_credit=pay_credit,
        words_credit=state.words_credit + timely.now * (said - state.said),
        procedure_credit=state.procedure_credit + timely.now * (opened - state.opened),
        admission_credit=state.admission_credit + timely.now * (admitted - state.admitted),
    )


def deeds_seen(fixed_seen: Floats, paid_seen: Floats) -> Floats:
    """Return 0-1 (rows,): how much anyone can see done for the best-treated of the harmed."""
    return np.minimum(highest(fixed_seen + paid_seen), 1)
