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
    media,
    mending,
    narrow,
    paradox,
    posture,
    promises,
    reckoning,
    silence,
    squeaky,
    timeliness,
    waiting,
)
from game.engine.trust.arrays import highest
from game.engine.trust.deeds import Deeds
from game.engine.trust.outlook import Outlook, outlook
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import Changes, TrustState, changed, sealed
from game.engine.trust.stepped import Stepped
from game.engine.trust.turn import Turn


def step(setting: Setting, state: TrustState, deeds: Deeds, days: float) -> Stepped:
    """Return what `days` > 0 with `deeds` make of `state`."""
    return concluded(outlook(setting, state, deeds, days))


def concluded(ahead: Outlook) -> Stepped:
    """Return what people make of a turn whose work is known."""
    turn, need = ahead.turn, ahead.need
    said = _said(turn)
    news = _news(turn, need, said)
    changes, near = _attention(turn, news)
    changes |= _need(turn, need)
    changes |= _silence(turn, near)
    changes |= _justice(turn, changes, need, said)
    changes |= _posture(turn, changes)
    changes |= _conduct(turn, changes)
    changes |= _promises(turn)
    changes |= _threats(turn, changes)
    changes |= _paradox(turn, changes)
    changes |= _clocks(turn, changes)
    spent = reckoning.spending(turn, need.done)
    changes |= reckoning.told_stakeholders(turn, spent)
    after = changed(turn.state, changes)
    read, lost = reckoning.meters(turn, after)
    left, dues = reckoning.law(turn, after, news)
    after = sealed(narrow.whole_of(ahead.part, ahead.before, changed(after, read | left)))
    return Stepped(ahead.setting, ahead.before, after, news, cost.bill(spent | lost | dues))


def _said(turn: Turn) -> Floats:
    """Weigh what is said, held against the blame (rows, incidents)."""
    below = posture.shortfall(turn.state.responsibility, turn.deeds.posture)
    return justice.words(turn.deeds, below, turn.state.started)


def _news(turn: Turn, need: mending.Mended, said: Floats) -> media.News:
    """Tell the stories, hear the needs, let the rest fade."""
    seen = media.Seen(turn.clashes, turn.repeated, need.mean_open, said)
    return media.news_of(turn.setting, turn.state, turn.deeds, turn.harm, seen, turn.days)


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


def _need(turn: Turn, need: mending.Mended) -> Changes:
    """Meet what the pace of fixing meets, and let the rest wait."""
    setting, state, harm = turn.setting, turn.state, turn.harm
    return {
        "unmet_need": need.unmet,
        "unfelt": need.unfelt,
        "share_fixed": need.share_fixed,
        "waiting": waiting.waited(setting, state, harm, need, turn.days),
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
        "silence": silence.silent(setting, state, unanswered, most, turn.days),
    }


def _justice(turn: Turn, changes: Changes, need: mending.Mended, said: Floats) -> Changes:
    """Count what was done, weighed by how timely it came."""
    state, deeds = turn.state, turn.deeds
    now = timeliness.timeliness(turn.setting, state)
    working = timeliness.timeliness_of_work(turn.setting, state, need.pace, turn.days)
    worth = (changes["share_fixed"], said, justice.Timely(now, working))
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
