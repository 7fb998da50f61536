"""What the causes of the trust model are called, whether they hurt or help, and why they do.

Each has a name for the way it mostly goes and one for the way back: a wound opens or heals, a
repair counts for more or for less.
"""

from typing import NamedTuple

from game.base.words import _
from game.engine.trust.causes import SOURCES, Cause
from game.engine.trust.constant import Strength
from game.engine.trust.evidence import TABLE
from game.present.parts import Meter


class Said(NamedTuple):
    """A cause in words."""

    hurts: str
    helps: str
    why: str


def label(cause: Cause, *, helps: bool) -> str:
    """Return the name of a cause, as it hurt or helped."""
    said = _said(cause)
    return said.helps if helps else said.hurts


def why(cause: Cause) -> str:
    """Return in one sentence what a cause is."""
    return _said(cause).why


def evidence(cause: Cause) -> str:
    """Return the findings behind a cause and how strong they are: "E14, E17 · medium"."""
    source = SOURCES[cause]
    ids = [name for name in source.evidence if name != "D"]
    if not ids:
        return _("design choice · weak") if source.weak else _("counted")
    return f"{', '.join(ids)} · {strength(cause)}"


def strength(cause: Cause) -> str:
    """Return how strong the findings behind a cause are at best."""
    source = SOURCES[cause]
    found = {one.strength for one in TABLE if set(one.evidence) & set(source.evidence)}
    if source.weak or not found - {Strength.WEAK}:
        return _("weak")
    return _("strong") if Strength.STRONG in found else _("medium")


def is_weak(cause: Cause) -> bool:
    """Tell whether little stands behind a cause but a choice of design."""
    return SOURCES[cause].weak


def smaller() -> str:
    """Return the name of what is too small to show."""
    return _("Smaller causes")


def smaller_why() -> str:
    """Return what the row of smaller causes is."""
    return _("All the others together. Open the meter to see each.")


def _said(cause: Cause) -> Said:
    return {**_wounds(), **_conduct(), **_repairs(), **_news(), **_money()}[cause]


def _wounds() -> dict[Cause, Said]:
    return {
        Cause.EVENT: Said(
            _("What happened to them"),
            _("What happened is healing"),
            _("A need that goes unmet hurts those who have it, most where you are to blame."),
        ),
        Cause.EVIDENCE: Said(
            _("More blame comes to light"),
            _("Blame is cleared away"),
            _("Proof moves the blame, and with it how much everything else hurts."),
        ),
        Cause.NEWS: Said(
            _("The news gets round"),
            _("The story loses its grip"),
            _("People who were not hit judge by what they hear."),
        ),
        Cause.WAITING: Said(
            _("People still waiting"),
            _("The long wait is healing"),
            _("A need that stays open past the first hours hurts more every day."),
        ),
        Cause.DOUBLE_DEVIATION: Said(
            _("It went wrong again"),
            _("The second failure is healing"),
            _("Failing again after the first repair hurts more than the first time."),
        ),
        Cause.FEAR: Said(
            _("Fear of more harm"),
            _("Fear passes"),
            _("People stay away from danger, whoever is to blame, until it is shown to be safe."),
        ),
        Cause.ANNOUNCED_COST: Said(
            _("The bill alarms them"),
            _("The bill is old news"),
            _("Investors see a cost when it is announced, also a wise one."),
        ),
        Cause.LOST_VALUE: Said(
            _("Lost customers alarm them"),
            _("Customers are coming back"),
            _("Investors count the customers who stay away."),
        ),
    }


def _conduct() -> dict[Cause, Said]:
    return {
        Cause.SILENCE: Said(
            _("Nobody has said a word"),
            _("The silence is forgiven"),
            _("Silence is noticed soon and reads as not caring."),
        ),
        Cause.MISMATCH: Said(
            _("Words too small for this"),
            _("Small words are forgiven"),
            _("A stance that falls short of the blame people see makes it worse."),
        ),
        Cause.CONTRADICTION: Said(
            _("Statements that clash"),
            _("The clash is fading"),
            _("Two stories from one company cost belief in both."),
        ),
        Cause.BROKEN: Said(
            _("A promise was broken"),
            _("The broken promise fades"),
            _("A broken promise costs far more than the promise ever brought."),
        ),
        Cause.SCAPEGOAT: Said(
            _("Somebody got the blame"),
            _("The blame on them fades"),
            _("People who are blamed in public do not forget it soon."),
        ),
        Cause.UNFAIRNESS: Said(
            _("The loud were served first"),
            _("The unfairness is fading"),
            _("Those who wait quietly see who is served before them."),
        ),
        Cause.BACKFIRE: Said(
            _("One apology too many"),
            _("Empty apologies are fading"),
            _("Apologies that come again and again without a deed annoy people."),
        ),
        Cause.CAP: Said(
            _("No more trust to lose or win"),
            _("No more trust to lose or win"),
            _("Promises alone lift nobody above the start, and trust never leaves its bounds."),
        ),
    }


def _repairs() -> dict[Cause, Said]:
    return {
        Cause.FIX: Said(
            _("Help counts for less now"),
            _("Help that arrives"),
            _("Meeting the need itself is the strongest repair, and sooner counts for more."),
        ),
        Cause.PAY: Said(
            _("Gifts count for less now"),
            _("Money back, and more"),
            _("Making up for the loss helps up to about one and a half times the loss."),
        ),
        Cause.WORDS: Said(
            _("Words count for less now"),
            _("Words that were heard"),
            _("Care and a straight explanation help, most when a deed stands behind them."),
        ),
        Cause.PROCEDURE: Said(
            _("A fair way counts less now"),
            _("A fair way to get help"),
            _("An easy way that treats all alike helps, even before the help arrives."),
        ),
        Cause.ADMISSION: Said(
            _("Owning up counts less now"),
            _("Owning up to it"),
            _("Those who watch a company for the public value that it owns up."),
        ),
        Cause.PROMISE: Said(
            _("Hope in promises runs out"),
            _("A promise gives hope"),
            _("A promise lends a little trust until it is due."),
        ),
        Cause.KEPT: Said(
            _("Kept promises count less now"),
            _("A promise was kept"),
            _("A kept promise wins trust, and makes the next words worth more."),
        ),
        Cause.PARADOX: Said(
            _("The glow of good help ends"),
            _("Better than before"),
            _("After a first, mild failure, quick and full help can leave people more loyal."),
        ),
    }


def _news() -> dict[Cause, Said]:
    return {
        Cause.STORY: Said(
            _("The story is told"),
            _("The story is told"),
            _("What happened is news, and bigger news the longer people are left waiting."),
        ),
        Cause.OPEN_NEED: Said(
            _("People waiting make news"),
            _("Fewer are left waiting"),
            _("As long as somebody is still waiting, there is a story to film."),
        ),
        Cause.THREATS: Said(
            _("Threats that pay off"),
            _("Threats no longer pay"),
            _("Where shouting is rewarded, more people shout."),
        ),
        Cause.NEW_INFORMATION: Said(
            _("New facts make news"),
            _("New facts make news"),
            _("New facts are news of their own."),
        ),
        Cause.FADING: Said(
            _("One story leads to another"),
            _("Yesterday's news fades"),
            _("News loses interest by itself, more slowly while a need is open or unexplained."),
        ),
    }


def _money() -> dict[Cause, Said]:
    return {
        Cause.RESPONSE: Said(
            _("Costs that came in"),
            _("Costs that came in"),
            _("Money that had to be paid, whatever you did."),
        ),
        Cause.COMPENSATION: Said(
            _("Refunds and gifts"),
            _("Refunds and gifts"),
            _("What people are given, times how many they are."),
        ),
        Cause.OPERATIONS: Said(
            _("Help already on its way"),
            _("Help already on its way"),
            _("Work that earlier plans began; it is dearer when it must go very fast."),
        ),
        Cause.LOST_MARGIN: Said(
            _("Customers who stay away"),
            _("Customers who stay away"),
            _("What they would have spent; on the last turn also what is still sure to be lost."),
        ),
        Cause.LEGAL: Said(
            _("Claims to expect"),
            _("Claims to expect"),
            _("What courts may award, by what can be expected today."),
        ),
        Cause.REGULATORY: Said(
            _("Fines to expect"),
            _("Fines to expect"),
            _("What the regulator may ask for, by what can be expected today."),
        ),
        Cause.MARKETING: Said(
            _("Winning people back"),
            _("Winning people back"),
            _("Advertising works worse while trust is low."),
        ),
    }


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


def promise(short: str, *, kept: bool) -> str:
    """Return the name of a promise's row, if it is the only one decided."""
    return (_("Kept: {promise}") if kept else _("Broken: {promise}")).format(promise=short)


def promises(*, kept: bool) -> str:
    """Return the name of the row of several promises."""
    return _("Promises that were kept") if kept else _("Promises that were broken")
