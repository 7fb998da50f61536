"""What courts and the regulator may cost, as expected values.

Care and an offer keep people from suing, and settle sooner those who do; admission weighs only
while liability is unproven and unshielded, so both signs of E26 can come out. None of this
touches trust.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import (
    each,
    each_group,
    each_incident,
    gone,
    mean_left,
    total,
    total_groups,
)
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


class Inquiry(NamedTuple):
    """What the regulator may do; see `inquired`."""

    decided: Floats  # (rows,) currency of fines that fall due this turn
    pending: Floats  # (rows,) currency of fines in proceedings that are still going on
    unfined: Floats  # (rows, incidents) chance that it has not opened any yet


def exposed(state: TrustState, deeds: Deeds) -> tuple[Floats, Floats]:
    """Return unshielded admission and concealment (rows,), the fullest so far."""
    liable = np.maximum(state.liable, deeds.admits * (1 - deeds.protected))
    return liable, np.maximum(state.concealed, deeds.concealed)


def chance_of_claim(parameters: Parameters, state: TrustState, claim: Floats) -> Floats:
    """Return the share of the harmed who sue (rows, groups, incidents); `claim` (1 or rows,)."""
    saved = (
        each_group(parameters.claims_words * state.said)
        + parameters.claims_pay * state.paid
        + parameters.claims_fix * state.share_fixed
    )
    return claim[:, None, None] * np.maximum(1 - saved, 0)


def chance_of_loss(parameters: Parameters, state: TrustState) -> Floats:
    """Return the chance (rows,) of losing in court: blame, and admission while unproven."""
    admitted = parameters.admission_risk * state.liable * (1 - state.proven)
    return np.minimum(np.maximum(state.responsibility + admitted, 0), 1)


def defended(parameters: Parameters, state: TrustState) -> Floats:
    """Return the price factor (rows, groups, incidents) of lawyers, less if settled soon (E26).

    Those who disclose and offer settle in 40 % of the time.
    """
    disclosed = each_group(np.maximum(state.told_first, state.admitted)) * state.paid
    return 1 + parameters.defence * (1 - (1 - parameters.settlement) * disclosed)


def liability(setting: Setting, state: TrustState, harm: Harm) -> Floats:
    """Return currency (rows, incidents) that all claims together may cost, as things stand."""
    known, groups, economy = setting.parameters, setting.groups, setting.economy
    people = each_incident(groups.size) * harm.direct
    suing = people * chance_of_claim(known, state, economy.claim) * defended(known, state)
    at_stake = each(economy.quantum * chance_of_loss(known, state))
    return total_groups(suing) * at_stake


def filing(parameters: Parameters, days_since: Floats, days: float) -> Floats:
    """Return the share of all claims (rows, incidents) that are filed in the `days` to come."""
    left = np.exp(-days_since / parameters.claims_time)
    return left * gone(np.array(days / parameters.claims_time))


def unfiled(setting: Setting, state: TrustState, harm: Harm) -> Floats:
    """Return currency (rows,) of claims still to be filed after the last turn."""
    left = np.exp(-state.days_since / setting.parameters.claims_time) * state.started
    return total(liability(setting, state, harm) * left)


def inquired(
    setting: Setting, state: TrustState, harm: Harm, pressure: Floats, days: float
) -> Inquiry:
    """Return what the regulator does in `days`; `pressure` (rows,) is attention times its eye.

    Proceedings open under attention and are decided long after it has gone (E26). The fine is
    larger for what was concealed or happened again, smaller for telling it first.
    """
    known = setting.parameters
    hazard = known.inquiry_rate * harm.public * each(pressure * state.responsibility)
    struck = state.unfined * gone(hazard * days)
    size = 1 + known.fine_repeat * state.repeat - known.fine_first * state.told_first
    heavier = each(known.fine_concealed * state.concealed) + size
    opened = total(struck * heavier * each(setting.economy.fine))
    time = np.array(days / known.inquiry_time)
    decided = state.proceedings * gone(time) + opened * (1 - mean_left(time))
    return Inquiry(decided, state.proceedings + opened - decided, state.unfined - struck)
