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
    following,
    healing,
    justice,
    legal,
    media,
    narrow,
    paradox,
    posture,
    promises,
    reckoning,
    silence,
    spared,
    squeaky,
    timeliness,
    trust,
    waiting,
)
from game.engine.trust.arrays import highest
from game.engine.trust.deeds import Deeds
from game.engine.trust.hit import Hit, changes_of, for_all, with_others
from game.engine.trust.mending import Mended
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
    turn, hit, need = ahead.turn, ahead.hit, ahead.need
    said = _said(turn)
    news = _news(turn, hit, need, said)
    changes, near, follows = _attention(turn, news)
    changes |= _need(turn, hit, need)
    changes |= _silence(turn, near)
    changes |= _justice(turn, hit, changes, (need, said))
    changes |= _posture(turn, changes)
    changes |= _conduct(turn, changes)
    changes |= _promises(turn)
    changes |= _threats(turn, hit, need)
    changes |= _paradox(turn, hit, changes)
    changes |= _clocks(turn, changes)
    spent = reckoning.spending(turn, hit, need.done)
    changes |= reckoning.told_stakeholders(turn, spent)
    after = changed(turn.state, changes)
    found = trust.ledger(turn.setting, after, turn.harm, follows)
    read, lost = reckoning.meters(turn, after, found)
    left, dues = reckoning.law(turn, hit, after, news)
    after = sealed(narrow.whole_of(ahead.part, ahead.before, changed(after, read | left)))
    bill = cost.bill(spent | lost | dues)
    return Stepped(ahead.setting, ahead.before, after, news, found, bill)


def _said(turn: Turn) -> Floats:
    """Weigh what is said, held against the blame (rows, incidents)."""
    below = posture.shortfall(turn.state.responsibility, turn.deeds.posture)
    return justice.words(turn.deeds, below, turn.state.started)


def _news(turn: Turn, hit: Hit, need: Mended, said: Floats) -> media.News:
    """Tell the stories, hear the needs, let the rest fade."""
    seen = media.Seen(turn.clashes, turn.repeated, need.mean_open, said)
    return media.news_of(turn.setting, turn.state, turn.deeds, hit.harm, seen, turn.days)


def _attention(turn: Turn, news: media.News) -> tuple[Changes, Floats, Floats]:
    """Let the news reach people; and how near each incident comes to them, who follow it so far."""
    known = turn.setting.parameters
    seen = media.attention(news.of_harm)
    heard = awareness.awareness(known, turn.state, turn.people.close, seen, turn.days)
    follows = following.followed(turn.setting, heard, turn.harm)
    near = following.nearness(turn.harm, follows)
    changes = {
        "story": news.story,
        "media_intensity": news.intensity,
        "media_mean": news.mean,
        "pledge_news": news.pledges.left,
        "awareness": heard,
        "vividness": awareness.vividness(known, turn.state.vividness, seen, turn.days),
        "exposure": highest(near),
    }
    return changes, near, follows


def _need(turn: Turn, hit: Hit, need: Mended) -> Changes:
    """Meet what the pace of fixing meets, and let the rest wait."""
    setting, state, harm, days = hit.setting, hit.state, hit.harm, turn.days
    theirs = {
        "unmet_need": need.unmet,
        "unfelt": need.unfelt,
        "share_fixed": need.share_fixed,
        "waiting": waiting.waited(setting, state, harm, need, days),
        "double_deviation": conduct.failed_twice(setting, state, harm, hit.deeds),
    }
    return for_all(theirs, hit, turn)


def _silence(turn: Turn, near: Floats) -> Changes:
    """Let silence speak where nobody else has."""
    setting, state = turn.setting, turn.state
    spoken = silence.spoken_of(state, turn.deeds.speaks)
    unanswered = state.started * (1 - spoken)
    if not unanswered.any():
        return {"spoken": spoken}
    share = silence.deepening(setting, state, unanswered, turn.days)
    nearest = silence.nearest(unanswered, near)

    def after(wound: Floats, blame: Floats) -> Floats:
        most = silence.deepest(setting, blame, nearest) * turn.people.silence
        return silence.deepened(wound, most, share)

    return {"spoken": spoken, **spared.dealt(state, "silence", after)}


def _justice(turn: Turn, hit: Hit, changes: Changes, done: tuple[Mended, Floats]) -> Changes:
    """Count what was done and said, weighed by how timely it came."""
    state, deeds, (need, said) = turn.state, turn.deeds, done
    now = timeliness.timeliness(turn.setting, state)
    working = timeliness.timeliness_of_work(hit.setting, hit.state, need, turn.days)
    timely = justice.Timely(now, with_others(working, turn.groups))
    worth = (changes["share_fixed"], said, timely)
    known = turn.setting.parameters
    return justice.earned(known, state, deeds, turn.harm, worth)._asdict()


def _posture(turn: Turn, changes: Changes) -> Changes:
    """Hold the company's stance against the blame it is given."""
    state, deeds, known = turn.state, turn.deeds, turn.setting.parameters
    near, factor = changes["exposure"], turn.people.posture

    def after(wound: Floats, blame: Floats) -> Floats:
        below = posture.shortfall(blame, deeds.posture) * deeds.speaks
        return posture.mismatched(known, wound, below, near, factor)

    return spared.dealt(state, "mismatch", after)


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


def _threats(turn: Turn, hit: Hit, need: Mended) -> Changes:
    """Let people learn what pays."""
    known, state, deeds, days = turn.setting.parameters, turn.state, turn.deeds, turn.days
    changes = {"threats_learned": squeaky.learned(known, state, deeds, days)}
    if deeds.threats.any():
        left = with_others(squeaky.open_need(hit.harm, need.unmet), turn.groups)
        changes["unfairness"] = squeaky.unfair(known, state, deeds.threats, left, days)
    return changes


def _paradox(turn: Turn, hit: Hit, changes: Changes) -> Changes:
    """See whether anyone comes out of it better than before."""
    theirs = changes_of(changes, hit.groups)
    gain = paradox.gained(hit.setting, hit.state, hit.harm, theirs)
    return {"paradox": with_others(gain, turn.groups)}


def _clocks(turn: Turn, changes: Changes) -> Changes:
    """Let time pass: healing, and what the next turn counts from."""
    state, deeds = turn.state, turn.deeds
    liable, concealed = legal.exposed(state, deeds)
    return {
        "healing": healing.healed(turn.setting, state, changes["unmet_need"], turn.days),
        "days_since": state.days_since + state.started * turn.days,
        "safe": fear.proven_safe(turn.setting.parameters, state, deeds.safe),
        "liable": liable,
        "concealed": concealed,
    }
