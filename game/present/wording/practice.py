"""What to do about each line of the rubric: it would help in any game."""

from game.base.words import _
from game.debrief.check import Line
from game.present.wording.lost import settle


def practice(line: Line, check: str = "") -> str:
    """Return what to do about a line of the rubric, for people to make their own.

    Some checks ask for something else than their line.
    """
    if check == "no-repeat":  # what keeps a failure away is no search for its cause
        return settle(known=True)
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
