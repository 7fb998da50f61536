"""How to lead several teams with nothing but this laptop: the same in the window and on a page."""

from dataclasses import dataclass

from game.base.words import _
from game.present.wording.door import anew, apart


@dataclass(frozen=True, slots=True)
class Step:
    """What to do: by which key, on which page of the window; without one where none is pressed."""

    place: str
    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some steps that belong together."""

    title: str
    steps: tuple[Step, ...]


def at_the_laptop() -> tuple[Part, ...]:
    """Return the whole session, from the shelf to the report."""
    return (
        Part(_("Begin"), _begin()),
        *by_keys(),
        Part(_("If phones join"), _phones()),
        Part(_("At the end"), _end()),
    )


def by_keys() -> tuple[Part, ...]:
    """Return what differs where no phones are there: every turn, and what may happen in it."""
    return (
        Part(_("While teams plan"), _planning()),
        Part(_("After the reveal"), _revealed()),
        Part(_("If it happens"), _happens()),
    )


def _begin() -> tuple[Step, ...]:
    return (
        Step("home", "2", _("On the shelf: a case for teams. Then names, length and time.")),
        Step("", "", _("Say: this is practice. Plans are judged, people are not.")),
        Step("", "", _("Let each team choose its cards on paper, or call it to the laptop.")),
    )


def _planning() -> tuple[Step, ...]:
    return (
        Step("session", "I", _("shows all that is known. Read it aloud; then teams talk.")),
        Step("session", _("Space"), _("stops the clock, or lets it run.")),
        Step("session", "+ −", _("gives a minute, or takes one.")),
        Step("session", "1–8", _("opens the plan of a team; the others look away.")),
        Step("plan", "K", _("there: lays the cards that it holds up, by their numbers.")),
        Step("plan", _("Space"), _("there, and then Enter: locks the plan. It is in.")),
        Step("session", "L", _("locks what lies there for all others, when time is up.")),
        Step("session", "R", _("reveals all plans at once.")),
    )


def _revealed() -> tuple[Step, ...]:
    return (
        Step("", "", _("Let teams read for a minute. Then ask the question that stands there.")),
        Step("compare", "Q", _("asks another question.")),
        Step("compare", "1–8", _("opens what came of the plan of a team, and why.")),
        Step("compare", "G", _("shows what the company did beside the teams.")),
        Step("compare", _("Space"), _("goes on to the next turn.")),
    )


def _happens() -> tuple[Step, ...]:
    return (
        Step("session", "1–8", _("opens a plan that is in: a team may change its mind.")),
        Step("plan", "C", _("on the page of a team: writes an idea that is on no card.")),
        Step("session", "T", _("lets a team in, go, join another, or take another name.")),
        Step("compare", "U", _("after the reveal: takes the turn back, with all its plans.")),
        Step("", "P", _("rests for lunch, the clock too; from here, back to any turn.")),
        Step("session", "N", _("writes a note, with its time.")),
        Step("home", "C", _("on the shelf: goes on with this game, if the laptop died.")),
    )


def _phones() -> tuple[Step, ...]:
    return (
        Step("session", "Q", _("leads to how phones come in.")),
        Step("lobby", "O", _("there: opens the room to the network, with a code for phones.")),
        Step("lobby", "W", f"{apart()} {anew()}"),
    )


def _end() -> tuple[Step, ...]:
    return (
        Step("", "", _("Ask first: what happened, what did you know, what would you do again?")),
        Step("debrief", "1–7", _("turns the pages of the debrief.")),
        Step("debrief", "O", _("collects what went well, what did not, and what changes.")),
        Step("debrief", "E", _("writes the report. It names nobody.")),
    )
