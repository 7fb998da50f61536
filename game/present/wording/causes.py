"""What causes, cards and promises are called on a row, and what stands behind them."""

from functools import lru_cache

from game.base.words import _
from game.engine.trust.causes import SOURCES, Cause
from game.engine.trust.constant import Strength
from game.engine.trust.evidence import TABLE
from game.engine.word import Word
from game.present.parts import Meter
from game.present.wording.said import SAID


def label(cause: Cause, *, helps: bool) -> str:
    """Return the name of a cause, as it hurt or helped."""
    said = SAID[cause]
    return _(said.helps if helps else said.hurts)


def why(cause: Cause) -> str:
    """Return in one sentence what a cause is."""
    return _(SAID[cause].why)


def evidence(cause: Cause) -> str:
    """Return the findings behind a cause and how strong they are: "E14, E17 · medium"."""
    source = SOURCES[cause]
    ids = [name for name in source.evidence if name != "D"]
    if not ids:
        return _("design choice · weak") if source.weak else _("counted")
    return f"{', '.join(ids)} · {strength(cause)}"


def strength(cause: Cause) -> str:
    """Return how strong the findings behind a cause are at best."""
    words = {
        Strength.STRONG: _("strong"),
        Strength.MEDIUM: _("medium"),
        Strength.WEAK: _("weak"),
    }
    return words[_strength(cause)]


@lru_cache
def _strength(cause: Cause) -> Strength:
    source = SOURCES[cause]
    found = {one.strength for one in TABLE if set(one.evidence) & set(source.evidence)}
    if source.weak:
        return Strength.WEAK
    best = (Strength.STRONG, Strength.MEDIUM)
    return next((each for each in best if each in found), Strength.WEAK)


def is_weak(cause: Cause) -> bool:
    """Tell whether little stands behind a cause but a choice of design."""
    return SOURCES[cause].weak


def smaller() -> str:
    """Return the name of what is too small to show."""
    return _("Smaller causes")


def smaller_why() -> str:
    """Return what the row of smaller causes is."""
    return _("All the others together. Open the meter to see each.")


def of_card(meter: Meter, without: str) -> str:
    """Return what a card's row means; `without` is the figure without it."""
    text = {
        Meter.LOYALTY: _("Without it, loyalty would stand at {figure}."),
        Meter.MEDIA: _("Without it, media attention would stand at {figure}."),
        Meter.COST: _("Without it, the cost would stand at {figure}."),
    }
    return text[meter].format(figure=without)


def of_card_in_group(group: str, without: str) -> str:
    """Return what a card's row means for one group."""
    return _("Without it: {group} at {figure}.").format(group=group, figure=without)


def together(alone: str, amount: str) -> str:
    """Return that cards worked with or against each other."""
    return _("Alone it would have been {alone}; beside your other cards it is {amount}.").format(
        alone=alone, amount=amount
    )


def with_its_promise() -> str:
    """Return that part of what a card did stands in the row of a promise."""
    return _("Part of that is the promise it decides, in a row of its own.")


def promise(short: str, word: Word) -> str:
    """Return the name of a promise's row, if it is the only one decided."""
    texts = {
        Word.KEPT: _("Kept: {promise}"),
        Word.LATE: _("Late: {promise}"),
        Word.PARTLY: _("In part: {promise}"),
        Word.OVERDUE: _("Missed: {promise}"),
    }
    return texts.get(word, _("Broken: {promise}")).format(promise=short)


def promises(*, kept: bool) -> str:
    """Return the name of the row of several promises."""
    return _("Promises that were kept") if kept else _("Promises that were broken")


def says_weak(evidence: str) -> bool:
    """Tell whether a line of evidence, as made here, ends by calling it weak."""
    return evidence.endswith(_("weak"))
