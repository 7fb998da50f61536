"""Why each meter moved: signed contributions by cause that add up to the change exactly.

Trust depends on its causes through their sum alone, so a cause's share of the change is its change
in logits times the slope of the chord from trust before to trust after. That equals integrated
gradients along the straight path, needs no order of causes, and adds up over turns.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from game.engine.trust import narrow
from game.engine.trust.arrays import added, each_incident, total, weighed_each, weighed_groups
from game.engine.trust.causes import Cause
from game.engine.trust.cost import Component
from game.engine.trust.fear import courage, fear
from game.engine.trust.harm import Harm, harm_of
from game.engine.trust.loyalty import pull
from game.engine.trust.media import News, attention
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState
from game.engine.trust.trust import (
    Ledger,
    Parts,
    ledger,
    net_wound,
    position,
)
from game.engine.trust.widen import widened

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


class Ends(NamedTuple):
    """A turn's two ends, with the incidents that have begun by its end."""

    before: TrustState
    after: TrustState
    harms: tuple[Harm, Harm]


def _ends(setting: Setting, before: TrustState, after: TrustState) -> tuple[Setting, Ends]:
    """Return the case and both ends of a turn, without what has not begun by its end."""
    places = narrow.begun(after.started)
    if places is not None:
        setting = narrow.setting_of(setting, places)
        before, after = narrow.state_of(before, places), narrow.state_of(after, places)
    setting = widened(setting, after.trust.shape[0])
    harms = harm_of(setting, before.started), harm_of(setting, after.started)
    return setting, Ends(before, after, harms)


def chord(change: Floats, base: Floats, tangent: Floats) -> Floats:
    """Return `change` over `base`, or the `tangent` where the base hardly moved."""
    moved = np.abs(base) > TINY
    return np.where(moved, change / np.where(moved, base, 1), tangent)


def sizes(found: Ledger) -> Parts:
    """Return the size of each cause's part of the logit of trust (rows, groups)."""
    share = found.undone / np.maximum(found.mended, 1e-300) * found.presence
    parts = weighed_each(found.wounds, found.presence) | weighed_each(found.repairs, share)
    return parts | found.conduct | found.credits | {Cause.PARADOX: found.paradox}


def named(causes: Sequence[Cause], table: Floats) -> Parts:
    """Return the columns of `table` (..., causes) by their names."""
    return {cause: table[..., place] for place, cause in enumerate(causes)}


def trust_moves(setting: Setting, ends: Ends, new: Ledger) -> tuple[list[Cause], Floats]:
    """Return what moved trust (rows, groups, causes); the limits take what no cause could move."""
    before, after, (harm_before, _harm_after) = ends
    old = ledger(setting, before, harm_before)
    moved = after.trust - before.trust
    way = position(setting, net_wound(new)) - position(setting, net_wound(old))
    slope = chord(moved, way, before.trust * (1 - before.trust))
    was, now = sizes(old), sizes(new)
    hurts = {*new.wounds, *new.conduct}
    causes = [*now, Cause.CAP]
    table = np.empty((*moved.shape, len(causes)), order="F")
    for place, (cause, size) in enumerate(now.items()):
        up, down = (was[cause], size) if cause in hurts else (size, was[cause])
        part = table[..., place]
        np.subtract(up, down, out=part)
        np.multiply(part, slope, out=part)
    np.subtract(moved, total(table[..., :-1]), out=table[..., -1])
    return causes, table


def intent_moves(setting: Setting, ends: Ends, trusted: Floats) -> Floats:
    """Return what moved intent (rows, groups, causes), given what moved trust; fear comes last.

    Intent is a product of trust's pull and of courage: each gets its change at the other's mean.
    """
    known, groups = setting.parameters, setting.groups
    before, after, harms = ends
    states = (before, after)
    pulls = [pull(known, groups, state.trust) for state in states]
    fears = [fear(setting, state, harm) for state, harm in zip(states, harms, strict=True)]
    brave = [courage(known, groups.switching, felt) for felt in fears]
    level = groups.loyalty * (brave[0] + brave[1]) / 2
    tangent = (1 - groups.switching) * known.loyalty_pass / groups.trust
    slope = level * chord(pulls[1] - pulls[0], after.trust - before.trust, tangent)
    table = np.empty((*trusted.shape[:2], trusted.shape[2] + 1), order="F")
    np.multiply(trusted, each_incident(slope), out=table[..., :-1])
    table[..., -1] = groups.loyalty * (brave[1] - brave[0]) * (pulls[0] + pulls[1]) / 2
    table[..., -2] += after.intent - before.intent - total(table)  # the limits of intent
    return table


def media_causes(before: TrustState, news: News) -> Parts:
    """Return what moved mean attention (rows,): each source at the slope of the chord."""
    moved = attention(news.mean) - attention(before.media_mean)
    tangent = 1 / np.square(1 + before.media_mean)
    slope = chord(moved, news.mean - before.media_mean, tangent)
    parts = {cause: size * slope for cause, size in news.sources.items()}
    parts[Cause.FADING] = parts[Cause.FADING] + (moved - added(parts))
    return parts


def explained(
    setting: Setting, ends: tuple[TrustState, TrustState], news: News, bill: Floats, new: Ledger
) -> Causes:
    """Return what moved every meter from one of the `ends` of a turn to the other.

    `bill` (rows, 7) is the cost, `new` the ledger as the turn ends, of what has begun by then.
    """
    before, after = ends
    moved, both = _ends(setting, before, after)
    causes, trusted = trust_moves(moved, both, new)
    meant = intent_moves(moved, both, trusted)
    meter = weighed_groups(meant, setting.groups.meter_weight)
    return Causes(
        trust=named(causes, trusted),
        intent=named([*causes, Cause.FEAR], meant),
        meter=named([*causes, Cause.FEAR], meter),
        media=media_causes(before, news),
        cost={cause: bill[:, component] for component, cause in COSTS.items()},
    )
