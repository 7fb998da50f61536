"""Front pages for turns whose author wrote none: composed from what moved people most."""

from game.base.words import _
from game.engine.trust.causes import Cause
from game.present.wording.meters import LOCAL, NATIONAL, REGIONAL, WORLD
from game.scenario.wording import Wording

MORNING, EVENING = 4, 15  # hours between which the morning edition is printed


def edition(hour: int) -> str:
    """Return which edition it is."""
    return _("Morning edition") if MORNING <= hour < EVENING else _("Late edition")


def headline(cause: Cause | None, company: str, *, helps: bool) -> str:
    """Return a headline for the cause that moved loyalty most."""
    texts = _good() if helps else _bad()
    text = texts.get(cause) if cause else None
    if text is None:
        text = _("A better day for {company}") if helps else _("A hard day for {company}")
    return text.format(company=company)


def of_card(company: str, *, helps: bool) -> str:
    """Return a headline for a turn that one card of the company moved most."""
    text = _("{company} acts, and people notice") if helps else _("{company} acts, and it stings")
    return text.format(company=company)


def quiet(company: str) -> str:
    """Return a headline for a turn in which nothing moved."""
    return _("Little new about {company}").format(company=company)


def story(loyalty: int, change: int, reach: str) -> str:
    """Return the story under a composed headline."""
    if change == 0:
        text = _("{loyalty} of 100 customers would choose the company again, as before. {news}")
    elif change > 0:
        text = _("{loyalty} of 100 customers would choose the company again, {n} more. {news}")
    else:
        text = _("{loyalty} of 100 customers would choose the company again, {n} fewer. {news}")
    return text.format(loyalty=loyalty, n=abs(change), news=reach)


def reach(media: int, wording: Wording) -> str:
    """Return a sentence on how far the story goes, in the words of the case."""
    far = sum(media >= limit for limit in (LOCAL, REGIONAL, NATIONAL, WORLD))
    if not far:
        return _("Few people talk about it.")
    if wording.reach != Wording().reach:
        return _("It is talked about as far as this: {reach}.").format(reach=wording.reach[far - 1])
    texts = (
        _("People nearby talk about it."),
        _("The region talks about it."),
        _("The country talks about it."),
        _("The world talks about it."),
    )
    return texts[far - 1]


def simulated() -> str:
    """Return the label that always stands under paper and voices."""
    return _("Paper and voices are simulated")


def _good() -> dict[Cause, str]:
    return {
        Cause.FIX: _("Help arrives from {company}"),
        Cause.PAY: _("{company} pays people back"),
        Cause.WORDS: _("{company} says it straight"),
        Cause.PROCEDURE: _("{company} opens its doors"),
        Cause.KEPT: _("{company} keeps its word"),
        Cause.PROMISE: _("{company} gives its word"),
        Cause.FEAR: _("Customers dare to come back to {company}"),
        Cause.EVIDENCE: _("Proof speaks for {company}"),
        Cause.NEWS: _("The storm around {company} dies down"),
    }


def _bad() -> dict[Cause, str]:
    return {
        Cause.EVENT: _("Customers of {company} are let down"),
        Cause.EVIDENCE: _("Proof speaks against {company}"),
        Cause.NEWS: _("Everybody talks about {company}"),
        Cause.WAITING: _("People still wait for {company}"),
        Cause.SILENCE: _("No word from {company}"),
        Cause.MISMATCH: _("Small words from {company}"),
        Cause.CONTRADICTION: _("Two stories about {company}"),
        Cause.BROKEN: _("{company} breaks its word"),
        Cause.DOUBLE_DEVIATION: _("{company} fails a second time"),
        Cause.UNFAIRNESS: _("At {company}, the loudest go first"),
        Cause.BACKFIRE: _("Sorry again, says {company}"),
        Cause.SCAPEGOAT: _("{company} points a finger"),
        Cause.FEAR: _("Customers keep away from {company}"),
    }
