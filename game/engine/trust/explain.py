"""Why each meter moved: signed contributions by cause that add up to the change exactly.

Trust depends on its causes through their sum alone, so a cause's share of the change is its change
in logits times the slope of the chord from trust before to trust after. That equals integrated
gradients along the straight path, needs no order of causes, and adds up over turns.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import total
from game.engine.trust.causes import Cause
from game.engine.trust.cost import Component
from game.engine.trust.fear import courage, fear
from game.engine.trust.harm import harm_of
from game.engine.trust.loyalty import pull
from game.engine.trust.media import News, attention
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.trust import (
    Ledger,
    Parts,
    added,
    ledger,
    net_wound,
    position,
    saturated,
)

TINY = 1e-9  # below this change a chord has no slope worth the name: take the tangent

COSTS = {
    Component.RESPONSE: Cause.RESPONSE,
    Component.COMPENSATION: Cause.COMPENSATION,
    Component.OPERATIONS: Cause.OPERATIONS,
    Component.LOST_MARGIN: Cause.LOST_MARGIN,
    Component.LEGAL: Cause.LEGAL,
    Component.REGULATORY: Cause.REGULATORY,
    Component.MARKETING: Cause.MARKETING,
}


class Causes(NamedTuple):
    """What moved each meter this turn, by cause; (r, g) rows and groups, (r,) rows."""

    trust: Parts  # (r, g) adds up to the change of trust
    intent: Parts  # (r, g) adds up to the change of intent
    meter: Parts  # (r,) adds up to the change of the Loyalty meter
    media: Parts  # (r,) adds up to the change of mean media attention since the turn before
    cost: Parts  # (r,) adds up to the cost of the turn


def chord(change: Floats, base: Floats, tangent: Floats) -> Floats:
    """Return `change` over `base`, or the `tangent` where the base hardly moved."""
    moved = np.abs(base) > TINY
    return np.where(moved, change / np.where(moved, base, 1), tangent)


def signed(found: Ledger) -> Parts:
    """Return each cause's part of the logit of trust (rows, groups): wounds down, repairs up."""
    repair = added(found.repairs)
    effect = saturated(found.capacity, repair) / np.where(repair > 0, repair, 1)
    share = effect * found.presence
    parts = {cause: -total(wound * found.presence) for cause, wound in found.wounds.items()}
    parts |= {cause: total(worth * share) for cause, worth in found.repairs.items()}
    parts |= {cause: -wound for cause, wound in found.conduct.items()}
    return parts | found.credits | {Cause.PARADOX: found.paradox}


def trust_causes(setting: Setting, before: TrustState, after: TrustState) -> Parts:
    """Return what moved trust (rows, groups); the limits take what no cause could move."""
    old = ledger(setting, before, harm_of(setting, before.started))
    new = ledger(setting, after, harm_of(setting, after.started))
    moved = after.trust - before.trust
    way = position(setting, net_wound(new)) - position(setting, net_wound(old))
    slope = chord(moved, way, before.trust * (1 - before.trust))
    was, now = signed(old), signed(new)
    parts = {cause: (now[cause] - was[cause]) * slope for cause in now}
    parts[Cause.CAP] = moved - added(parts)
    return parts


def intent_causes(setting: Setting, before: TrustState, after: TrustState, trusted: Parts) -> Parts:
    """Return what moved intent (rows, groups), given what moved trust.

    Intent is a product of trust's pull and of courage: each gets its change at the other's mean.
    """
    known, groups = setting.parameters, setting.groups
    pulls = [pull(known, groups, state.trust) for state in (before, after)]
    brave = [courage(known, groups.switching, fear(setting, state)) for state in (before, after)]
    level = groups.loyalty * (brave[0] + brave[1]) / 2
    tangent = (1 - groups.switching) * known.loyalty_pass / groups.trust
    slope = level * chord(pulls[1] - pulls[0], after.trust - before.trust, tangent)
    parts = {cause: part * slope for cause, part in trusted.items()}
    parts[Cause.FEAR] = groups.loyalty * (brave[1] - brave[0]) * (pulls[0] + pulls[1]) / 2
    parts[Cause.CAP] = parts[Cause.CAP] + (after.intent - before.intent - added(parts))
    return parts


def media_causes(before: TrustState, news: News) -> Parts:
    """Return what moved mean attention (rows,): each source at the slope of the chord."""
    moved = attention(news.mean) - attention(before.media_mean)
    tangent = 1 / np.square(1 + before.media_mean)
    slope = chord(moved, news.mean - before.media_mean, tangent)
    parts = {cause: size * slope for cause, size in news.sources.items()}
    parts[Cause.FADING] = parts[Cause.FADING] + (moved - added(parts))
    return parts


def explained(
    setting: Setting, before: TrustState, after: TrustState, news: News, bill: Floats
) -> Causes:
    """Return what moved every meter from `before` to `after`; `bill` (rows, 7) is the cost."""
    trusted = trust_causes(setting, before, after)
    meant = intent_causes(setting, before, after, trusted)
    weights = setting.groups.meter_weight
    return Causes(
        trust=trusted,
        intent=meant,
        meter={cause: total(part * weights) for cause, part in meant.items()},
        media=media_causes(before, news),
        cost={cause: bill[:, component] for component, cause in COSTS.items()},
    )
