"""One turn of the trust model.

Drive it like this::

    state = opening(setting, rows)
    stepped = step(setting, state, replace(quiet(rows, groups, incidents), starts=...), days=1.0)
    stepped.trust, stepped.intent, stepped.media   # read the meters
    stepped.causes.trust[Cause.SILENCE]            # ask why: worked out only when asked
    state = stepped.state                          # and go on

All laws are closed forms in `days`, so a turn may last an hour or a quarter. Deeds take effect as
the turn begins; a pace of fixing holds all through it. Nothing that is handed in is written to,
and nothing else is read. Each row is its own playthrough: a batch equals its rows played alone,
bit for bit.
"""

from game.engine.trust import (
    awareness,
    conduct,
    cost,
    fear,
    healing,
    justice,
    legal,
    loyalty,
    media,
    paradox,
    posture,
    promises,
    silence,
    squeaky,
    stakeholders,
    timeliness,
    trust,
    waiting,
)
from game.engine.trust.arrays import highest, total
from game.engine.trust.cost import Component
from game.engine.trust.deeds import Deeds
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState, changed, sealed
from game.engine.trust.stepped import Stepped
from game.engine.trust.turn import Turn, opened

Changes = dict[str, Floats]  # by the names of `TrustState`
Bill = dict[Component, Floats]  # (rows,) currency


def step(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> Stepped:
    """Return what `days` > 0 with `deeds` make of `state`."""
    turn = opened(setting, state, deeds, days)  # readiness, blame, onset
    setting = turn.setting
    news = _news(turn)
    changes, near = _attention(turn, news)
    changes |= _need(turn)
    changes |= _silence(turn, near)
    changes |= _justice(turn, changes)
    changes |= _posture(turn, changes)
    changes |= _conduct(turn, changes)
    changes |= _promises(turn)
    changes |= _threats(turn, changes)
    changes |= _paradox(turn, changes)
    changes |= _clocks(turn, changes)
    spending = _spending(turn, changes)
    changes |= _stakeholders(turn, spending)
    after = changed(turn.state, changes)
    meters, lost = _meters(turn, after)
    unfined, dues = _law(turn, after, news)
    after = sealed(changed(after, meters | unfined))
    return Stepped(setting, state, after, news, cost.bill(spending | lost | dues))


def _news(turn: Turn) -> media.News:
    """Tell the stories, hear the needs, let the rest fade."""
    marks = (turn.clashes, turn.repeated)
    return media.news_of(turn.setting, turn.state, turn.deeds, turn.harm, marks, turn.days)


def _attention(turn: Turn, news: media.News) -> tuple[Changes, Floats]:
    """Let the news reach people; and how near each incident comes to them."""
    known = turn.setting.parameters
    seen = media.attention(news.mean)
    heard = awareness.awareness(known, turn.state, turn.people.close, seen, turn.days)
    near = awareness.nearness(turn.harm, heard)
    changes = {
        "story": news.story,
        "media_intensity": news.intensity,
        "media_mean": news.mean,
        "awareness": heard,
        "vividness": awareness.vividness(known, turn.state.vividness, seen, turn.days),
        "exposure": highest(near),
    }
    return changes, near


def _need(turn: Turn) -> Changes:
    """Meet what the pace of fixing meets, and let the rest wait."""
    setting, state, harm = turn.setting, turn.state, turn.harm
    unmet = waiting.still_unmet(setting, state, turn.deeds.fix, turn.days)
    return {
        "unmet_need": unmet,
        "share_fixed": waiting.fixed_share(state, harm, unmet),
        "waiting": waiting.waited(setting, state, harm, unmet, turn.ahead),
        "double_deviation": conduct.failed_twice(setting, state, harm, turn.deeds),
    }


def _silence(turn: Turn, near: Floats) -> Changes:
    """Let silence speak where nobody else has."""
    setting, state = turn.setting, turn.state
    spoken = silence.spoken_of(state, turn.deeds.speaks)
    unanswered = state.started * (1 - spoken)
    most = silence.deepest(setting, state.responsibility, unanswered, near) * turn.people.silence
    return {
        "spoken": spoken,
        "silence": silence.silent(setting, state, unanswered, most, turn.ahead),
    }


def _justice(turn: Turn, changes: Changes) -> Changes:
    """Count what was done, weighed by how timely it came."""
    state, deeds = turn.state, turn.deeds
    below = posture.shortfall(state.responsibility, deeds.posture)
    said = justice.words(deeds, below, state.started)
    timely = timeliness.timeliness(turn.setting, state, turn.ready.head_start)
    worth = (changes["share_fixed"], said, timely)
    known = turn.setting.parameters
    return justice.earned(known, state, deeds, turn.harm, worth)._asdict()


def _posture(turn: Turn, changes: Changes) -> Changes:
    """Hold the company's stance against the blame it is given."""
    state, deeds, known = turn.state, turn.deeds, turn.setting.parameters
    below = posture.shortfall(state.responsibility, deeds.posture) * deeds.speaks
    near, factor = changes["exposure"], turn.people.posture
    return {"mismatch": posture.mismatched(known, state.mismatch, below, near, factor)}


def _conduct(turn: Turn, changes: Changes) -> Changes:
    """Count contradictions, breaches, scapegoats and empty apologies; heal what was before."""
    shown = justice.deeds_seen(changes["fixed_seen"], changes["paid_seen"])
    seen = (shown, changes["exposure"])
    state, deeds = turn.state, turn.deeds
    lapses = conduct.lapsed(turn.setting, state, deeds, turn.clashes, seen, turn.days)
    return lapses._asdict()


def _promises(turn: Turn) -> Changes:
    """Settle the company's word."""
    known = turn.setting.parameters
    word = promises.given_word(known, turn.state, turn.deeds, turn.harm, turn.clashes)
    return word._asdict()


def _threats(turn: Turn, changes: Changes) -> Changes:
    """Let people learn what pays."""
    known, state, deeds, days = turn.setting.parameters, turn.state, turn.deeds, turn.days
    need = squeaky.open_need(turn.harm, changes["unmet_need"])
    return {
        "unfairness": squeaky.unfair(known, state, deeds.threats, need, days),
        "threats_learned": squeaky.learned(known, state, deeds, days),
    }


def _paradox(turn: Turn, changes: Changes) -> Changes:
    """See whether anyone comes out of it better than before."""
    setting, state = turn.setting, turn.state
    handled = paradox.handling(setting.parameters, changes)
    gain = paradox.gained(setting, state, turn.harm, handled, changes)
    return {"paradox": gain}


def _clocks(turn: Turn, changes: Changes) -> Changes:
    """Let time pass: healing, and what the next turn counts from."""
    state, deeds = turn.state, turn.deeds
    liable, concealed = legal.exposed(state, deeds)
    return {
        "healing": healing.healed(turn.setting, state, changes["unmet_need"], turn.days),
        "days_since": state.days_since + state.started * turn.days,
        "safe": fear.proven_safe(state, deeds.safe),
        "liable": liable,
        "concealed": concealed,
    }


def _spending(turn: Turn, changes: Changes) -> Bill:
    """Add up what the turn's deeds cost."""
    setting, state, asked = turn.setting, turn.state, turn.asked
    known, groups, economy = setting.parameters, setting.groups, setting.economy
    met = state.unmet_need - changes["unmet_need"]
    price = cost.strain(known, economy, asked.fix, turn.ready.surge)
    paid = cost.compensation(known, groups, asked.compensation, state.threats_learned)
    dear = stakeholders.dearer_money(known, turn.distrust)
    return {
        Component.RESPONSE: asked.spent * dear,
        Component.COMPENSATION: paid,
        Component.OPERATIONS: cost.operations(groups, economy, met, price),
    }


def _stakeholders(turn: Turn, spending: Bill) -> Changes:
    """Tell investors what it cost and whom it lost, and let the press judge what it saw."""
    setting, state = turn.setting, turn.state
    first, *others = spending.values()
    spent = sum(others, start=first)
    return {
        "announced": state.announced + stakeholders.announced(setting.groups, spent),
        "value_lost": stakeholders.lost_value(setting.groups, state.loyalty),
        "hearing": stakeholders.hearing(setting.parameters, state.hearing, turn.distrust),
    }


def _meters(turn: Turn, state: TrustState) -> tuple[Changes, Bill]:
    """Read trust, intent and behaviour off the ledgers, and what was lost meanwhile."""
    setting, groups, known = turn.setting, turn.setting.groups, turn.setting.parameters
    trusted = trust.trust(setting, state, turn.harm)
    brave = fear.courage(known, groups.switching, fear.fear(setting, state))
    goal = loyalty.intent(groups, loyalty.pull(known, groups, trusted), brave)
    time = turn.days / loyalty.pace(known, groups, state.loyalty, goal)
    mean = loyalty.mean_on_the_way(state.loyalty, goal, time)
    after = loyalty.followed(state.loyalty, goal, time)
    bill = {
        Component.LOST_MARGIN: cost.lost_margin(groups, mean, turn.days),
        Component.MARKETING: cost.marketing(known, groups, trusted, turn.asked.regain),
    }
    return {"trust": trusted, "intent": goal, "loyalty": after}, bill


def _law(turn: Turn, state: TrustState, news: media.News) -> tuple[Changes, Bill]:
    """Expect what courts and the regulator may ask for."""
    setting, harm, days = turn.setting, turn.harm, turn.days
    filed = legal.filing(setting.parameters, turn.state.days_since, days)
    claims = total(legal.liability(setting, state, harm) * filed * state.started)
    pressure = media.attention(news.mean) * stakeholders.vigilance(
        setting.parameters, turn.distrust
    )
    inquiry = legal.inquired(setting, state, harm, pressure, days)
    bill = {Component.LEGAL: claims, Component.REGULATORY: inquiry.expected}
    return {"unfined": inquiry.unfined}, bill
