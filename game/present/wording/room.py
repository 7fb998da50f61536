"""What is said to a whole room: how far each team is, and how plans stand beside each other."""

from game.base.typography import quoted
from game.base.words import _, n_
from game.debrief.votes import Alignment
from game.present.parts import Meter
from game.present.wording.votes import how


def reading() -> str:
    """Return that a team has laid no card yet."""
    return _("Reading")


def discussing() -> str:
    """Return that a team has laid cards, and can still change them."""
    return _("Discussing")


def locked() -> str:
    """Return that the plan of a team is in."""
    return _("Locked")


def placed(effort: int, of: int) -> str:
    """Return "4 of 6 effort"."""
    return _("{n} of {of} effort").format(n=effort, of=of) if effort else _("no cards yet")


def plans_for(count: int, day: str) -> str:
    """Return "Four plans for the same Thursday"; without a day, for the same turn."""
    words = (
        _("One plan"),
        _("Two plans"),
        _("Three plans"),
        _("Four plans"),
        _("Five plans"),
        _("Six plans"),
        _("Seven plans"),
        _("Eight plans"),
    )
    for_ = _("for the same {day}").format(day=day) if day else _("for the same turn")
    return f"{words[count - 1]} {for_}"


def revealed(turn: int) -> str:
    """Return "Turn 4 · reveal"; turns count from 0."""
    return _("Turn {turn} · reveal").format(turn=turn + 1)


def any_question() -> str:
    """Return what can be talked over after every turn of every case."""
    return _("What did another team see that you did not?")


def only_here() -> str:
    """Return what marks a card that no other team chose."""
    return _("only here")


def nothing_played() -> str:
    """Return that a team played no card."""
    return _("No card was played.")


def highest() -> str:
    """Return the tag of the highest loyalty."""
    return _("highest")


def lowest() -> str:
    """Return the tag of the lowest loyalty."""
    return _("lowest")


def calmest() -> str:
    """Return the tag of the least media attention."""
    return _("calmest")


def kept() -> str:
    """Return where the meters are, if they are not shown."""
    return _("kept for the debrief")


def unit(meter: Meter, goal: str) -> str:
    """Return what a meter is measured in, beside the row of its figures."""
    return {
        Meter.LOYALTY: _("of 100"),
        Meter.MEDIA: _("of 100, less is calmer"),
        Meter.COST: _("goal: {goal}").format(goal=goal),
    }[meter]


def alike(before: Alignment, after: Alignment, changed: int) -> str:
    """Return how votes stood: "votes split, then at one · 2 thought again"."""
    still = _("votes {before} throughout").format(before=how(before))
    turned = _("votes {before}, then {after}").format(before=how(before), after=how(after))
    again = _("{n} thought again").format(n=changed) if changed else ""
    return " · ".join(filter(None, (still if before is after else turned, again)))


def said(confidence: int | None, reason: str | None, *, held: bool | None = None) -> str:
    """Return how sure a team was and why it took its plan; nothing where it said neither.

    `held` tells whether loyalty stood no lower, where that may be told.
    """
    sure = "" if confidence is None else _("{n}% sure").format(n=confidence)
    if sure and held is not None:
        came = _("{sure}, and it held") if held else _("{sure}, and it fell")
        sure = came.format(sure=sure)
    why = quoted(reason) if reason else ""
    return " · ".join(filter(None, (sure, why)))


def people_in(count: int) -> str:
    """Return how many have come into the room."""
    if not count:
        return _("Nobody is in yet")
    return n_("{n} person is in", "{n} people are in", count).format(n=count)


def people_of(count: int) -> str:
    """Return how many sit in a team."""
    if not count:
        return _("nobody yet")
    return n_("{n} person", "{n} people", count).format(n=count)


def to_vote(count: int) -> str:
    """Return how many votes of a team are still out."""
    return n_("{n} vote to go", "{n} votes to go", count).format(n=count)
