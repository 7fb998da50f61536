"""The end of a turn: what it cost, what the meters show, and who takes note of both."""

from game.engine.trust import cost, fear, legal, loyalty, media, stakeholders, trust
from game.engine.trust.arrays import added, total
from game.engine.trust.cost import Component
from game.engine.trust.harm import Harm, harm_of
from game.engine.trust.hit import Hit, state_of
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import Changes, TrustState
from game.engine.trust.turn import Turn
from game.engine.trust.widen import widened

Bill = dict[Component, Floats]  # (rows,) currency


def spending(turn: Turn, hit: Hit, met: Floats) -> Bill:
    """Add up what the turn's deeds cost; `met` (rows, hit, incidents) is the need worked off."""
    state, asked = turn.state, turn.asked
    known, groups, economy = turn.setting.parameters, turn.setting.groups, hit.setting.economy
    price = cost.price_of_work(known, economy, hit.asked, turn.ready.surge)
    paid = cost.compensation(known, groups, asked.compensation, state.threats_learned)
    dear = stakeholders.dearer_money(known, turn.distrust)
    return {
        Component.RESPONSE: asked.spent * dear,
        Component.COMPENSATION: paid,
        Component.OPERATIONS: cost.operations(hit.setting.groups, economy, met, price),
    }


def told_stakeholders(turn: Turn, bill: Bill) -> Changes:
    """Tell investors what it cost and whom it lost, and let the press judge what it saw."""
    setting, state = turn.setting, turn.state
    return {
        "announced": state.announced + stakeholders.announced(setting.groups, added(bill)),
        "value_lost": stakeholders.lost_value(setting.groups, state.loyalty),
        "hearing": stakeholders.hearing(setting.parameters, state.hearing, turn.distrust),
    }


def meters(turn: Turn, state: TrustState, found: trust.Ledger) -> tuple[Changes, Bill]:
    """Read trust, intent and behaviour off the ledgers `found`, and what was lost meanwhile."""
    setting, groups, known = turn.setting, turn.setting.groups, turn.setting.parameters
    trusted = trust.trust(setting, found)
    goal, acts = _wanted(setting, state, turn.harm, trusted)
    time = turn.days / loyalty.pace(known, groups, state.loyalty, acts)
    mean = loyalty.mean_on_the_way(state.loyalty, acts, time)
    after = loyalty.followed(state.loyalty, acts, time)
    bill = {
        Component.LOST_MARGIN: cost.lost_margin(groups, mean, turn.days),
        Component.MARKETING: cost.marketing(known, groups, trusted, turn.asked.regain),
    }
    return {"trust": trusted, "intent": goal, "loyalty": after}, bill


def _wanted(
    setting: Setting, state: TrustState, harm: Harm, trusted: Floats
) -> tuple[Floats, Floats]:
    """Return what people (rows, groups) would do today, and what their behaviour moves to."""
    groups, known = setting.groups, setting.parameters
    brave = fear.courage(known, groups.switching, fear.fear(setting, state, harm))
    goal = loyalty.intent(groups, loyalty.pull(known, groups, trusted), brave)
    return goal, loyalty.intent(groups, loyalty.deed(known, groups, harm, trusted), brave)


def afterwards(setting: Setting, state: TrustState) -> Floats:
    """Return what is still to come after the last turn, (rows, 7) by `Component`.

    Margin lost while customers come back, claims of those who have yet to make up their minds,
    and proceedings that are not decided.
    """
    setting = widened(setting, state.trust.shape[0])
    harm = harm_of(setting, state.started)
    claims = legal.unfiled(setting, state, harm)
    _goal, acts = _wanted(setting, state, harm, state.trust)
    margin = cost.still_to_come(setting, state.loyalty, acts)
    fines = state.proceedings
    return cost.bill(
        {Component.LOST_MARGIN: margin, Component.LEGAL: claims, Component.REGULATORY: fines}
    )


def law(turn: Turn, hit: Hit, state: TrustState, news: media.News) -> tuple[Changes, Bill]:
    """Expect what courts and the regulator may ask for; only those who were hit go to court."""
    setting, harm, days = turn.setting, turn.harm, turn.days
    filed = legal.filing(setting.parameters, turn.state.days_since, days)
    suing = legal.liability(hit.setting, state_of(state, hit.groups), hit.harm)
    claims = total(suing * filed * state.started)
    pressure = media.attention(news.of_harm) * stakeholders.vigilance(
        setting.parameters, turn.distrust
    )
    inquiry = legal.inquired(setting, state, harm, pressure, days)
    bill = {Component.LEGAL: claims, Component.REGULATORY: inquiry.decided}
    return {"unfined": inquiry.unfined, "proceedings": inquiry.pending}, bill
