"""Words on what to do about loyalty that was lost, each fit for what it was lost by."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _
from game.engine.trust.causes import Cause
from game.present.wording.listed import listed
from game.present.wording.mark import mark
from game.present.wording.spared import with_best_too


def by(when: str, name: str, remedy: str) -> str:
    """Return on which turn most was lost, and by what; and what to do about that."""
    words = _("{when} lost most, above all by “{name}”. {remedy}")
    return words.format(when=when, name=name, remedy=remedy)


def most_was_lost() -> str:
    """Return what the row of the event is called by which most was lost."""
    return _("What took most loyalty on one turn")


def little(when: str, gap: str) -> str:
    """Return the same where no single thing took a whole point."""
    words = _(
        "{when} lost most, by many small things. Settle what will be done in the first {gap} next "
        "time."
    )
    return words.format(when=when, gap=gap)


def no_single_turn() -> str:
    """Return what to do where a better plan on any one turn would have brought little."""
    return _(
        "No better plan of any one turn would have brought much. Hold the best line found beside "
        "this game, and settle what it began sooner."
    )


def where_better(said: str) -> str:
    """Return what to do about a turn that lost most but for turns that had no better plan."""
    return _("Where a better plan was there, {said}").format(said=said)


def nothing(when: str, gap: str) -> str:
    """Return what to do where loyalty fell on no turn and yet did not rise enough."""
    words = _(
        "Loyalty fell on no turn, and moved least on {when}. Settle what else will be done in the "
        "first {gap} next time."
    )
    return words.format(when=when, gap=gap)


def cause(one: Cause, gap: str) -> str:
    """Return what to do about a cause; `gap` is the first part of its turn: "hours", "weeks"."""
    return _(REMEDIES[one]).format(gap=gap)


def anew(
    titles: Sequence[str],
    *,
    spared: Sequence[str],
    milder: Sequence[str],
    too_dear: Sequence[str] = (),
) -> str:
    """Return what to do about failures that came anew; the first days of the crisis are long over.

    Another plan could have spared people those in `spared`, and brought a milder one for each in
    `milder`. Those in `too_dear` come with the best line as well, and are in neither.
    """
    said = [_came(titles, spared, milder)]
    if too_dear:
        said.append(with_best_too(too_dear if too_dear != titles else (), len(too_dear)))
    return " ".join((*said, settle(known=bool(spared or milder))))


def _came(titles: Sequence[str], spared: Sequence[str], milder: Sequence[str]) -> str:
    """Return what came anew, and which of it another plan could have spared or made milder."""
    if len(titles) == len(spared):
        words = _("What came anew was {what}, and another plan could have spared people that.")
        return words.format(what=_names(titles))
    if len(titles) == len(milder):
        words = _("What came anew was {what}, and another plan could have made it milder.")
        return words.format(what=_names(titles))
    said = [_("What came anew was {what}.").format(what=_names(titles))]
    if spared:
        words = _("Another plan could have spared people {what}.")
        said.append(words.format(what=_names(spared)))
    if milder:
        words = _("Another plan could have made {what} milder.")
        said.append(words.format(what=_names(milder)))
    return " ".join(said)


def settle(*, known: bool) -> str:
    """Return what to settle; `known`: another plan would have helped."""
    if known:
        return _("Settle what is done before it can come again, who begins it, and on which sign.")
    return _(
        "Settle, before the next one, who goes to those whom it hits, and who speaks to them at "
        "once."
    )


def _names(titles: Sequence[str]) -> str:
    return listed([quoted(title) for title in titles])


def promises() -> str:
    """Return what to do about promises that fell short: the turn on which they do is too late."""
    return _(
        "Go back to the turns on which these promises were given, and settle who has to say yes "
        "before a date is named."
    )


def card() -> str:
    """Return what to do about a response that took trust."""
    return _("Settle what has to be known before it is done again, and who may hold it back.")


REMEDIES: dict[Cause, str] = {
    Cause.EVENT: mark(
        "Settle what will be done in the first {gap} next time for those whom it hits."
    ),
    Cause.EVIDENCE: mark(
        "Settle who looks for the cause in the first {gap} next time, and who tells it before "
        "others do."
    ),
    Cause.NEWS: mark(
        "Settle who tells the news in the first {gap} next time, before others do, and which deed "
        "is told with it."
    ),
    Cause.WAITING: mark(
        "Settle who goes to those who wait in the first {gap} next time, and which sign is enough "
        "to call for more help."
    ),
    Cause.DOUBLE_DEVIATION: mark(
        "Settle what is checked before all is said to work again, and who may say “not yet”."
    ),
    Cause.FEAR: mark(
        "Settle who shows that it is safe again in the first {gap} next time, and by a proof that "
        "people can check."
    ),
    Cause.ANNOUNCED_COST: mark(
        "Whenever a cost is announced, say in the same breath what it buys and what it spares."
    ),
    Cause.LOST_VALUE: mark(
        "Settle what brings customers back first, and who shows investors how many have come."
    ),
    Cause.SILENCE: mark(
        "Settle who says a first word in the first {gap} next time, even while little is known."
    ),
    Cause.MISMATCH: mark(
        "Before a statement goes out, let somebody ask how much of the blame people put on you, "
        "and whether the words own as much."
    ),
    Cause.CONTRADICTION: mark(
        "Keep one list of all that was said, and let one person hold each new statement against it."
    ),
    Cause.BROKEN: mark(
        "Keep one list of promises, and settle who tells people before the day that one will not "
        "hold."
    ),
    Cause.SCAPEGOAT: mark(
        "Let nobody be named in public for what happened, and settle who reads each statement for "
        "that."
    ),
    Cause.UNFAIRNESS: mark(
        "List who is hit hardest, and serve in that order, whoever is loudest; settle who may "
        "change it."
    ),
    Cause.BACKFIRE: mark("Settle which deed has to be done before sorry is said once more."),
    Cause.FIX: mark(
        "Thanks for help fade: settle what people will be given next, and who begins it."
    ),
    Cause.PAY: mark(
        "Thanks for money fade: settle which deed follows it, and on which day people will see it."
    ),
    Cause.WORDS: mark(
        "Words alone wear off: settle which deed stands behind them, and who begins it."
    ),
    Cause.PROCEDURE: mark(
        "A fair way has to lead somewhere: settle who tells people what came of it, and on which "
        "day."
    ),
    Cause.ADMISSION: mark(
        "Owning up is a beginning: settle what will change, and on which day people will see it."
    ),
    Cause.PROMISE: mark(
        "Settle which first step of each promise people will see long before it is due."
    ),
    Cause.KEPT: mark(
        "A kept promise is soon forgotten: settle which small and sure one comes after it."
    ),
    Cause.PARADOX: mark(
        "Quick and full help is soon taken for granted: settle what comes after it, and who begins "
        "that."
    ),
}
