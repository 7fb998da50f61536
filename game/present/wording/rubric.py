"""Words of the rubric: its lines, its checks, its bands."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.base.scale import whole
from game.base.words import _, n_
from game.debrief.check import FAULTS, Check, Line, Scored, Trace
from game.debrief.handled import GOOD
from game.present.wording.begging import begged
from game.present.wording.dates import lasting
from game.present.wording.listed import listed
from game.present.wording.mark import mark

MOST_NAMED = 3  # things that a sentence names
BANDS = (8, 14, 19)  # of 21, from which the next band begins


class Told(NamedTuple):
    """A check in words: passed, failed, failed with nothing found to name, and never begun."""

    passed: str
    failed: str
    nothing: str = ""  # never done
    late: str = ""  # no fault to count, but it came late, or is a little less than good
    no_help: str = ""  # done only by what tempts, or by a promise that broke


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
        mark("You began to help, or to get ready for it, on turn {turn}: “{by}”."),
        mark("You began to help, or to get ready for it, on turn {turn}, {time} into it: “{by}”."),
        mark("You began neither to help nor to get ready for it."),
        no_help=mark("You set help going only by what tempts, or by a promise that broke: “{by}”."),
    ),
    "readied": Told(
        mark("You made the company readier on turn {turn}, first with “{by}”."),
        mark("You made the company readier on turn {turn}, first with “{by}”."),
        mark("You did not make the company readier."),
    ),
    "built": Told(
        mark("You built on turn {turn} what later help leaned on, first with “{by}”."),
        mark("You built on turn {turn} what later help leaned on, first with “{by}”."),
    ),
    "readied-early": Told(
        mark("That was early enough to help."),
        mark(
            "That was early, yet of the failures that could have been prevented {n} of {of} came "
            "all the same."
        ),
        late=mark("That was late for this crisis."),
    ),
    "spoke": Told(
        mark("You gave an answer on turn {turn}, as soon as people expected it: “{by}”."),
        mark("Your first answer came on turn {turn}, {time} into it: “{by}”."),
        mark("No statement of yours answered those who were let down."),
    ),
    "answered": Told(
        mark("Every failure got an answer."),
        mark("Left without an answer: {named}."),
        late=mark("Every failure got an answer, some too late."),
    ),
    "empty": Told("", mark("Statements that blamed or said too little, {n} of {of}: {named}.")),
    "before-loud": Told(
        mark("The news had not grown loud before you answered."),
        mark("From turn {turn} the news told it without you."),
    ),
    "told-first": Told(
        mark("You told bad news yourself on turn {turn}."),
        mark("You told bad news yourself on turn {turn}, {time} into it."),
        mark("You told no hidden fact before others did."),
    ),
    "named": Told(
        mark("You named what people went through."),
        mark("You named too little of what people went through after {named}."),
        mark("There was no statement to read."),
        mark("You named what people went through, but not soon."),
    ),
    "quality": Told(
        mark("Their care and candour: {n} of 100, where {good} is good."),
        mark("Their care and candour: {n} of 100, where {good} is good."),
        late=mark("Their care and candour: {n} of 100, close to the {good} that is good."),
    ),
    "never-cold": Told(
        mark("Every statement showed care."),
        mark("Statements that showed little care, {n} of {of}: {named}."),
    ),
    "meant": Told(
        mark("Deeds stood beside your words."),
        mark("Statements with hardly a deed beside them, {n} of {of}: {named}."),
    ),
    "owned": Told(
        mark("You owned your share of every failure."),
        mark("Not owned in public: {named}."),
        late=mark("You owned your share, but not soon."),
    ),
    "no-blame": Told(mark("You blamed nobody else."), mark("The blame was passed on: {named}.")),
    "one-story": Told(
        mark("Your story held."),
        mark("Your story did not hold."),
        mark("There was no story to agree on."),
        mark("Your story held."),
    ),
    "worst-first": Told(
        mark("The hardest hit, “{by}”, got help on turn {turn}."),
        mark("The hardest hit, “{by}”, got help only on turn {turn}, {time} after it hit them."),
        mark("The hardest hit got no help."),
        no_help=mark(
            "The hardest hit got help only by what tempts, or by a promise that broke: “{by}”."
        ),
    ),
    "met": Told(
        mark("The company met {n}% of what people needed."),
        mark("The company met {n}% of what people needed."),
    ),
    "in-time": Told(
        mark("It came in time."),
        mark("Weighed by how soon it came, that is worth {n}%."),
    ),
    "no-begging": Told(
        mark("Nobody had to beg."),
        mark("People had to beg."),
    ),
    "explained": Told(
        mark("You said what happened and what comes next."),
        mark("You said what happened and what comes next on turn {turn}, not before."),
        mark("You explained little of what happened, or nothing."),
    ),
    "promised": Told(
        mark("Promises you gave that could be checked: {named}."),
        "",
        mark("You promised nothing that could be checked."),
    ),
    "kept": Told(
        mark("All that were due were kept in time."),
        mark("Not kept in full and in time: {named}."),
    ),
    "looked": Told(
        mark("You looked into what went wrong on turn {turn}."),
        "",
        mark("You did not look into what went wrong."),
    ),
    "root": Told(
        mark("You changed things for next time, from turn {turn} on, first with “{by}”."),
        mark("You changed one thing for next time, on turn {turn}: “{by}”."),
        mark("Nothing was changed for next time."),
    ),
    "no-repeat": Told(
        mark("No failure came that could have been prevented."),
        mark("Could have been prevented: {named}."),
    ),
}
COUNTED = ("quality", "in-time", "promised")


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


def evidence(scored: Scored, place: Callable[[int], int] = int) -> str:
    """Return what a score was read from, sentence by sentence.

    `place` tells which of the turns that people count a turn is; from 0, as both are.
    """
    said: list[str] = []
    for check in scored.checks:
        said.append(told(check, place))
        if check.undone:
            said = [*filter(_undoes().__ne__, said), _undoes()]  # once, after all that does so
    return " ".join(filter(None, said))


def _undoes() -> str:
    return _("That undoes the rest.")


def total(points: int, most: int, *, well: bool) -> str:
    """Return the sum with its band: "14 of 21: much was done"; `well` if the game ended so."""
    if most == 0:
        return _("nothing to score in this case")
    return _("{points} of {most}: {band}").format(
        points=points, most=most, band=band(21 * points / most, well=well)
    )


def band(points: float, *, well: bool) -> str:
    """Return the band of a sum of 21: how much was done, and where that did not end well, so."""
    bands = (
        _("much was left undone"),
        _("some of it was done"),
        _("much was done") if well else _("much was done, yet trust was lost"),
        _("nearly all was done") if well else _("nearly all was done, yet trust was lost"),
    )
    return bands[sum(points >= start for start in BANDS)]


def credit() -> str:
    """Return what the rubric measures, and whose work it leans on."""
    return _(
        "These lines score what you did and how soon; the headline tells what came of it. "
        "Inspired by Jeanne Bliss (action 1 of 7 and her later apology work)."
    )


def told(check: Check, place: Callable[[int], int]) -> str:
    """Return what one check was read from; nothing where the case offers nothing for it."""
    if check.passed is None:
        return ""
    found = check.found or 0
    said = _said(check)
    turn, good, time = place(found) + 1, whole(100 * GOOD), lasting(check.days)
    named = traces(check.traces, place)
    if not said:
        return ""
    if check.name == "no-begging" and check.traces:
        return " ".join(begged(check.traces, lambda some: traces(some, place)))
    return _(said).format(
        turn=turn, n=found, of=check.of, good=good, time=time, named=named, by=check.by
    )


def traces(found: Sequence[Trace], place: Callable[[int], int]) -> str:
    """Return what was found by name, each with its turns; of many only the first few."""
    turns: dict[str, list[int]] = {}
    for one in found:
        turns.setdefault(one.name, []).append(place(one.turn) + 1)
    told = [_on(name, on) for name, on in turns.items()]
    more = len(told) - MOST_NAMED
    if more <= 0:
        return listed(told)
    last = n_("{n} more", "{n} more", more).format(n=more)
    return listed([*told[:MOST_NAMED], last])


def _on(name: str, turns: Sequence[int]) -> str:
    """Return a name with its turns; in a shorter game something may have begun before the first."""
    played = [str(turn) for turn in turns if turn]
    if not played:
        return _("“{name}” (before turn 1)").format(name=name)
    words = n_("“{name}” (turn {turns})", "“{name}” (turns {turns})", len(played))
    return words.format(name=name, turns=listed(played))


def _said(check: Check) -> str:
    """Return which of a check's sentences is true; what was amiss is told even if it was little."""
    told = CHECKS[check.name]
    if check.found is None:
        nothing = told.no_help if check.by and told.no_help else told.nothing
        return told.passed if check.passed else nothing
    if check.name in FAULTS:
        return told.failed if check.found else (told.passed if check.passed else told.late)
    if check.passed:
        nearly = check.name == "quality" and check.found < whole(100 * GOOD)
        return told.late if nearly else told.passed
    return told.nothing if check.name in COUNTED and not check.found else told.failed
