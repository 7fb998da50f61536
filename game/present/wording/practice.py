"""What to do about each line of the rubric: it would help in any game."""

from game.base.words import _
from game.debrief.check import Line
from game.debrief.clashes import Clash, Sort
from game.engine.trust.causes import Cause
from game.present.wording import lost
from game.present.wording.mark import mark

OWN_FIRST = mark(
    "Let no statement name others before it says what was your own, and settle who reads each for "
    "that."
)
TELL_IT = mark("Settle who tells what is hidden to those who would find it, before they do.")
ASK_HOW = mark("Settle who asks of each step, before it is done, how others will tell of it.")
CHECK_IT = mark("Settle who holds each claim against what is known before it is said.")
BUILD_ONE = mark(
    "Choose one thing to build or to train while all is quiet, and name who begins it."
)
READIED = ("readied", "built", "readied-early")
OF_CHECKS: dict[str, str] = {
    **dict.fromkeys(READIED, BUILD_ONE),
    "owned": mark("Agree on who owns it in public, how soon, and in which words."),
    "no-blame": OWN_FIRST,
    "no-begging": mark(
        "Settle how people get help without asking twice, proving their case or being loud."
    ),
    "explained": mark("Settle who explains what happened and what is done about it, and how soon."),
    "promised": mark("Agree on what can be promised, by whom, and on a day that can be kept."),
}
OF_CLASHES: dict[Sort, str] = {
    Sort.FACT: CHECK_IT,
    Sort.SEEN: TELL_IT,
    Sort.ANSWER: OWN_FIRST,
    Sort.SHOWN: OWN_FIRST,
}


def clash(one: Clash) -> str:
    """Return what to do about a story that did not hold, by what it broke on.

    What others tell is of a card, or of what had not been told.
    """
    found = ASK_HOW if one.sort is Sort.SEEN and one.card else OF_CLASHES.get(one.sort)
    return _(found) if found else lost.cause(Cause.CONTRADICTION, "")


def practice(line: Line, check: str = "") -> str:
    """Return what to do about a line of the rubric, for people to make their own.

    Some checks ask for something else than their line.
    """
    if check == "no-repeat":  # what keeps a failure away is no search for its cause
        return lost.settle(known=True)
    if check in OF_CHECKS:
        return _(OF_CHECKS[check])
    return {
        Line.PREPARED: _(
            "Write down who may set help going, and with how much money, before anybody asks."
        ),
        Line.FAST: _(
            "Have a first word ready: who speaks within hours, and through which channels."
        ),
        Line.HUMAN: _(
            "Let somebody who talks to customers every day read each statement before it goes out."
        ),
        Line.ACCOUNTABLE: _(
            "Agree on the one person who tells what is known, what is not, and what is owned."
        ),
        Line.PAIN: _("List who is hit hardest, and serve that list first, without being asked."),
        Line.COMMIT: _("Keep one list of promises: words, owner, day, and whether it holds."),
        Line.LEARN: _("Name who finds the cause, and the day on which people hear what changed."),
    }[line]
