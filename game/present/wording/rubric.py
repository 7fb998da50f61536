"""Words of the rubric: its lines, its checks, its bands."""

from typing import NamedTuple

from game.base.words import _
from game.debrief.rubric import Check, Line, Scored
from game.present.wording.mark import mark

BANDS = (8, 14, 19)  # of 21, from which the next band begins


class Told(NamedTuple):
    """A check in words: passed, failed, and failed with nothing found to name."""

    passed: str
    failed: str
    nothing: str = ""


NAMES: dict[Line, tuple[str, str]] = {
    Line.PREPARED: (
        mark("Ready before it happens"),
        mark("Could you have begun within hours?"),
    ),
    Line.FAST: (
        mark("Fast, first and in view"),
        mark("Who told customers first: you, or the news?"),
    ),
    Line.HUMAN: (
        mark("Human and humble"),
        mark("Would you say it like that to a friend?"),
    ),
    Line.ACCOUNTABLE: (
        mark("Accountable"),
        mark("Did you own it, without owning more than is true?"),
    ),
    Line.PAIN: (
        mark("Takes the pain away"),
        mark("Did the hardest hit get help first, without begging?"),
    ),
    Line.COMMIT: (
        mark("Explains and commits"),
        mark("Could people check what you promised, and did it hold?"),
    ),
    Line.LEARN: (
        mark("Learns and changes"),
        mark("What will be different next time?"),
    ),
}

CHECKS: dict[str, Told] = {
    "mobilised": Told(
        mark("People were at work from turn {turn}."),
        mark("Work began on turn {turn}."),
        mark("Nobody was put to work."),
    ),
    "readied": Told(
        mark("You made the company readier on turn {turn}."),
        "",
        mark("You did not make the company readier."),
    ),
    "readied-early": Told(
        mark("That was early enough to help."), mark("That was late for this crisis.")
    ),
    "spoke": Told(
        mark("You spoke on turn {turn}, as soon as you could."),
        mark("You first spoke on turn {turn}."),
        mark("You made no statement."),
    ),
    "before-loud": Told(
        mark("You spoke before the news grew loud."),
        mark("From turn {turn} the news told it without you."),
    ),
    "told-first": Told(
        mark("You told bad news yourself on turn {turn}."),
        "",
        mark("You told no bad news before others did."),
    ),
    "named": Told(
        mark("Your words named what people went through."),
        mark("Your words hardly named what people went through."),
        mark("There were no words to read."),
    ),
    "quality": Told(
        mark("Their care and candour: {n} of 100."),
        mark("Their care and candour: {n} of 100."),
    ),
    "never-cold": Told(
        mark("Every statement showed care."), mark("At least one statement showed little care.")
    ),
    "owned": Told(mark("You owned your share."), "", mark("You did not quite own your share.")),
    "no-blame": Told(
        mark("You blamed nobody else."), mark("On turn {turn} the blame was passed on.")
    ),
    "one-story": Told(
        mark("Your statements agreed."),
        mark("Your statements clashed."),
        mark("There was no story to agree on."),
    ),
    "worst-first": Told(
        mark("The hardest hit got help on turn {turn}."),
        mark("The hardest hit had to wait for help until turn {turn}."),
        mark("The hardest hit got no help."),
    ),
    "met": Told(
        mark("{n}% of what people needed was met."), mark("{n}% of what people needed was met.")
    ),
    "no-begging": Told(
        mark("Nobody had to beg."),
        mark("On turn {turn} people had to prove, to shout or to hear that all was well."),
    ),
    "explained": Told(
        mark("You said what happened and what comes next."),
        mark("You explained little of what happened."),
        mark("You explained nothing in public."),
    ),
    "promised": Told(
        mark("Promises you gave that could be checked: {n}."),
        "",
        mark("You promised nothing that could be checked."),
    ),
    "kept": Told(
        mark("All were kept in time."), mark("Of these, not kept in full and in time: {n}.")
    ),
    "root": Told(
        mark("You changed something for next time on turn {turn}."),
        "",
        mark("Nothing was changed for next time."),
    ),
    "no-repeat": Told(
        mark("No second failure followed."),
        mark("A failure followed that could have been prevented."),
    ),
    "loyal": Told(
        mark("Loyalty ended close to where it began, or above."),
        mark("Loyalty ended {n} below where it began."),
    ),
}
COUNTED = ("named", "quality", "never-cold", "explained", "promised", "kept", "no-repeat")


def name(line: Line) -> str:
    """Return what a line is called."""
    return _(NAMES[line][0])


def question(line: Line) -> str:
    """Return the question that a line asks."""
    return _(NAMES[line][1])


def word(scored: Scored) -> str:
    """Return a score in words."""
    if not scored.applies:
        return _("not part of this case")
    return (_("not yet"), _("partly"), _("mostly"), _("fully"))[scored.score]


def evidence(scored: Scored) -> str:
    """Return what a score was read from, sentence by sentence."""
    return " ".join(text for text in map(_told, scored.checks) if text)


def total(points: int, most: int) -> str:
    """Return the sum with its band: "14 of 21: handled well"."""
    if most == 0:
        return _("nothing to score in this case")
    return _("{points} of {most}: {band}").format(
        points=points, most=most, band=band(21 * points / most)
    )


def band(points: float) -> str:
    """Return the band of a sum of 21: how it was handled, never what came of it."""
    bands = (
        _("much was left undone"),
        _("handled in part"),
        _("handled well"),
        _("handled very well"),
    )
    return bands[sum(points >= start for start in BANDS)]


def credit() -> str:
    """Return what the rubric measures, and whose work it leans on."""
    return _(
        "These lines score what you did; the headline tells what came of it. "
        "Inspired by Jeanne Bliss (action 1 of 7 and her later apology work)."
    )


def _told(check: Check) -> str:
    if check.passed is None:
        return ""
    told = CHECKS[check.name]
    missing = check.found is None or (check.name in COUNTED and check.found == 0)
    text = told.passed if check.passed else (told.nothing if missing else told.failed)
    found = check.found or 0
    return _(text).format(turn=found + 1, n=found) if text else ""
