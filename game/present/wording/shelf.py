"""Words of the shelf of cases."""

from collections.abc import Sequence

from game.base.words import _
from game.present.home import Standing
from game.present.wording.listed import listed

_NAMED = 3  # teams that a card names; of the others it says how many they are


def promise() -> str:
    """Return in one line what the game is."""
    return _("Lead the company through the hours after it lets its customers down.")


def flag(standing: Standing | None) -> str:
    """Return what a file is flagged with: "In play"; nothing on most."""
    if standing is None:
        return ""
    return {
        Standing.FIRST: _("Start here"),
        Standing.PLAYING: _("In play"),
        Standing.PLAYED: _("Played"),
    }[standing]


def who(teams: Sequence[str]) -> str:
    """Return who plays: "solo", "North and South", "North, South, East and 2 more"."""
    if not teams:
        return _("solo")
    if len(teams) <= _NAMED + 1:
        return listed(teams)
    more = _("{n} more").format(n=len(teams) - _NAMED)
    return listed([*teams[:_NAMED], more])


def last_played(when: str) -> str:
    """Return when a game was played last: "last played 12 Nov, 18:40"."""
    return _("last played {when}").format(when=when)


def not_here(case: str) -> str:
    """Return why a game cannot be gone on with whose case is gone."""
    return _("The case “{case}” is not on this shelf.").format(case=case)


def has_problems(case: str) -> str:
    """Return why a game cannot be gone on with whose case has problems."""
    return _("Its case has problems; “check {case}” names them.").format(case=case)


def only_in_a_copy() -> str:
    """Return what can be done with a game that can be followed only so far."""
    return _("It can be looked at, or gone on with in a copy; opening it says why.")


def cannot_open() -> str:
    """Return what is wrong with a case of which no more is known."""
    return _("This case cannot be opened.")


def result(scores: str, mode: str, day: str) -> str:
    """Return "solo · 12 Nov · loyalty at the end", with the score of each team in front."""
    return " · ".join(part for part in (scores, mode, day, _("loyalty at the end")) if part)


def scores(each: Sequence[tuple[str, int]]) -> str:
    """Return "North 42, South 67"."""
    return ", ".join(f"{team} {figure}" for team, figure in each)


def no_results(first: str) -> str:
    """Return what stands where results would; `first` is the case to begin with, or nothing."""
    text = _("Your results will be listed here.")
    return f"{text} " + _("Start with “{title}”.").format(title=first) if first else text
