"""What causes, cards and promises are called on a row, and what stands behind them."""

from functools import lru_cache

from game.base.words import _
from game.engine.trust.causes import SOURCES, Cause
from game.engine.trust.constant import Strength
from game.engine.trust.evidence import TABLE
from game.engine.word import Word
from game.present.parts import Meter
from game.present.wording.said import (
    CALMS,
    CONDUCT,
    FADES,
    FADING,
    HEALING,
    HEALS,
    SAID,
    WEARS_OFF,
)

ORDER = (Strength.STRONG, Strength.MEDIUM, Strength.WEAK)
FEW = 0.2  # the share of a group below which few have heard of it


def label(cause: Cause, *, helps: bool) -> str:
    """Return the name of a cause, as it hurt or helped."""
    said = SAID[cause]
    return _(said.helps if helps else said.hurts)


def in_all(cause: Cause, *, helps: bool) -> str:
    """Return the name of the sum of a cause over turns on which it helped and such as it hurt.

    It is named by what it comes to, so that figure and name can be read out as one.
    """
    name = label(cause, helps=helps)
    return _("{name}, all in all").format(name=name) if cause in (*FADING, *HEALING) else name


def daily_help() -> str:
    """Return the name of help in a game in which no response set any going."""
    return _("Help by the daily work")


def why(cause: Cause, *, helps: bool) -> str:
    """Return in one sentence what a cause is, or why a wound closes or a repair fades."""
    if helps and cause in HEALING:
        return _(_heals(cause))
    if not helps and cause in FADING:
        return _(FADES)
    return _(SAID[cause].why)


def _heals(cause: Cause) -> str:
    """Return what time asks for: a need met, a quiet company, or of those who look on nothing."""
    if cause is Cause.NEWS:
        return WEARS_OFF
    return CALMS if cause in CONDUCT else HEALS


def evidence(*causes: Cause) -> str:
    """Return the findings behind a row and how strong they are: "E14, E17 · medium".

    The weakest of several tells how strong. Where reading them is the model's own design, that is
    said, too, so that no finding seems strong in one row and weak in another.
    """
    sources = [SOURCES[cause] for cause in causes]
    ids = dict.fromkeys(name for one in sources for name in one.evidence if name != "D")
    if not ids:
        return _("design choice · weak") if any(one.weak for one in sources) else _("counted")
    of_ours = any(one.weak for one in sources)
    found = (
        _("{findings} and design").format(findings=", ".join(ids)) if of_ours else ", ".join(ids)
    )
    return f"{found} · {strength(max(causes, key=_weakness))}"


def strength(cause: Cause) -> str:
    """Return how strong the findings behind a cause are: as strong as the weakest of them."""
    words = {
        Strength.STRONG: _("strong"),
        Strength.MEDIUM: _("medium"),
        Strength.WEAK: _("weak"),
    }
    return words[_strength(cause)]


def _weakness(cause: Cause) -> int:
    return ORDER.index(_strength(cause))


@lru_cache
def _strength(cause: Cause) -> Strength:
    source = SOURCES[cause]
    if source.weak:
        return Strength.WEAK
    return max(map(_of_finding, source.evidence), key=ORDER.index)


def _of_finding(name: str) -> Strength:
    """Return how strong one finding is, by the best of what rests on it."""
    found = (one.strength for one in TABLE if name in one.evidence)
    return min(found, key=ORDER.index, default=Strength.WEAK)


def is_weak(cause: Cause) -> bool:
    """Tell whether little stands behind a cause but a choice of design."""
    return SOURCES[cause].weak


def each(largest: str, *, alike: bool) -> str:
    """Return how far each of some joined causes goes at most."""
    return (_("each {amount}") if alike else _("each up to {amount}")).format(amount=largest)


def joined(count: int, each: str) -> str:
    """Return the name of a row of causes that all go one way: "7 others, each up to +3"."""
    return _("{n} others, {each}").format(n=count, each=each)


def cards_joined(each: str, *, more: bool) -> str:
    """Return the name of a row of cards that all go one way; `more` if others have a row."""
    text = _("Your other cards, {each}") if more else _("Your cards, {each}")
    return text.format(each=each)


def joined_why() -> str:
    """Return what a row of joined causes is."""
    return _("Joined here; each has a row of its own where the meter is opened.")


def still() -> str:
    """Return that nothing moved a figure."""
    return _("Nothing moved it by a whole point.")


def still_but(group: str, moved: str) -> str:
    """Return that all customers together stayed, and which of their groups moved most."""
    return _("Nothing moved it by a whole point; {group} {moved}.").format(group=group, moved=moved)


def still_onlookers(heard: float, *, own: bool) -> str:
    """Return why people who were not hit stay where they are; `heard` is the share who know."""
    few = _("Few of them have heard of it yet") if heard < FEW else _("What they hear adds little")
    if own:
        text = _("{few}, and what they know of you themselves weighs more than the news.")
        return text.format(few=few)
    return _("{few}, and they were not hit themselves.").format(few=few)


def of_card(meter: Meter, without: str) -> str:
    """Return what a card's row means; `without` is the figure without it."""
    if meter is Meter.LOYALTY:
        return _("Without it, loyalty would stand at {figure}.").format(figure=without)
    return _("Without it, media attention would stand at {figure}.").format(figure=without)


def of_card_in_group(group: str, without: str) -> str:
    """Return what a card's row means for one group."""
    return _("Without it: {group} at {figure}.").format(group=group, figure=without)


def shared() -> str:
    """Return that cards worked with or against each other."""
    return _("What your cards did together is shared fairly between them; this is its part.")


def with_its_promise() -> str:
    """Return that what a card did for a promise is not in its figure."""
    return _("What it did for a promise is counted apart.")


def promise(short: str, word: Word) -> str:
    """Return the name of a promise's row, if it is the only one decided."""
    texts = {
        Word.KEPT: _("Kept: {promise}"),
        Word.LATE: _("Late: {promise}"),
        Word.PARTLY: _("Kept in part: {promise}"),
        Word.OVERDUE: _("Missed: {promise}"),
    }
    return texts.get(word, _("Broken: {promise}")).format(promise=short)


def promises_due() -> str:
    """Return the name of the row of several promises, some of them kept in part: one sum."""
    return _("Promises, kept and missed")


def partly_why() -> str:
    """Return what the row of a promise that was kept in part is."""
    return _("What was kept won some trust; what was missed cost some. This is both together.")


def promises(*, kept: bool) -> str:
    """Return the name of the row of several promises."""
    return _("Promises that were kept") if kept else _("Promises that were broken")


def says_weak(evidence: str) -> bool:
    """Tell whether a line of evidence, as made here, ends by calling it weak."""
    return evidence.endswith(_("weak"))
