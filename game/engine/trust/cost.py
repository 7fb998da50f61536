"""What a turn costs, by component; each is >= 0 and they add up to the total.

Work is dearer under strain, compensation once threats have been learned, marketing while trust is
low (E24). Margin is lost for as long as customers stay away.
"""

from enum import IntEnum

import numpy as np

from game.engine.trust.arrays import each, each_incident, gone, in_store, total, zeros
from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import Parameters
from game.engine.trust.loyalty import pace
from game.engine.trust.setting import Economy, Floats, Groups, Setting

DAYS_A_YEAR = 365.0


class Component(IntEnum):
    """The columns of a bill, (rows, 7)."""

    RESPONSE = 0  # what the cards of the turn cost
    COMPENSATION = 1
    OPERATIONS = 2  # meeting the need
    LOST_MARGIN = 3
    LEGAL = 4  # expected value
    REGULATORY = 5  # expected value
    MARKETING = 6


def strain(parameters: Parameters, economy: Economy, asked: Floats, surge: Floats) -> Floats:
    """Return the price factor (rows, groups, incidents) of work at the pace `asked` a day.

    `surge` (rows,) is the factor by which preparation raised what can be done at ease.
    """
    ease = np.maximum(economy.capacity * surge, 1e-9)
    load = asked / ease[:, None, None]
    return 1 + parameters.strain * load * load


def price_of_work(parameters: Parameters, economy: Economy, deeds: Deeds, surge: Floats) -> Floats:
    """Return the price factor (rows, groups, incidents) of all work; what is hired is at ease."""
    if deeds.hired is None:
        return strain(parameters, economy, deeds.fix, surge)
    own = deeds.fix - deeds.hired
    price = strain(parameters, economy, own, surge)
    blended = 1 + (price - 1) * own / np.maximum(deeds.fix, 1e-12)
    return np.where(deeds.hired > 0, blended, price)


def operations(groups: Groups, economy: Economy, met: Floats, price: Floats) -> Floats:
    """Return currency (rows,) for meeting the need `met`, both (rows, groups, incidents)."""
    whole = each_incident(economy.fix_cost * groups.size)
    return total(total(whole * met * price))


def compensation(
    parameters: Parameters, groups: Groups, given: Floats, threats_learned: Floats
) -> Floats:
    """Return currency (rows,) for compensation `given` (rows, groups) in losses."""
    dearer = 1 + parameters.threat_price * threats_learned
    return total(groups.size * groups.loss * np.maximum(given, 0)) * dearer


def lost_margin(groups: Groups, loyalty: Floats, days: float) -> Floats:
    """Return currency (rows,) of margin lost in `days` at mean `loyalty` (rows, groups)."""
    away = np.maximum(groups.loyalty - loyalty, 0)
    return total(groups.size * groups.margin * away) * (days / DAYS_A_YEAR)


def marketing(parameters: Parameters, groups: Groups, trust: Floats, regain: Floats) -> Floats:
    """Return currency (rows,) for winning people back; it works worse on low trust (E24)."""
    lost = total(np.maximum(1 - trust / groups.trust, 0) * groups.meter_weight)
    return regain * (1 + parameters.regain_price * lost)


def still_to_come(setting: Setting, loyalty: Floats, goal: Floats) -> Floats:
    """Return margin (rows,) that will be lost after the last turn, over `terminal_years`.

    Behaviour (rows, groups) stands at `loyalty` and follows what trust and fear would have it be,
    `goal`. Their gap heals with the half-life of a wound, not with the time that a purchase
    takes: who has lost trust buys elsewhere until it is back.
    """
    groups, known = setting.groups, setting.parameters
    span = each(setting.economy.terminal_years) * DAYS_A_YEAR
    heals = np.log(2) / known.healing_half_life
    follows = 1 / pace(known, groups, loyalty, goal)
    away, missing = groups.loyalty - loyalty, groups.loyalty - goal
    left = away * np.exp(-span * follows) + missing * follows * in_store(heals, follows, span)
    days = (away - left) / follows + missing * gone(span * heals) / heals
    return total(groups.size * groups.margin * np.maximum(days, 0)) / DAYS_A_YEAR


def bill(parts: dict[Component, Floats]) -> Floats:
    """Return the parts (rows,) each as (rows, 7) in the order of `Component`."""
    rows = next(iter(parts.values())).shape[0]
    table = zeros(rows, len(Component))
    for component, amount in parts.items():
        table[:, component] = amount
    return table
