"""Words of the shelf of cases."""

from game.base.words import _


def promise() -> str:
    """Return in one line what the game is."""
    return _("Lead the company through the hours after it lets its customers down.")


def in_play() -> str:
    """Return the flag of the case that is being played."""
    return _("In play")


def played() -> str:
    """Return the flag of a case that was played to its end."""
    return _("Played")


def start_here() -> str:
    """Return the flag of the case to begin with."""
    return _("Start here")


def cannot_open() -> str:
    """Return what is wrong with a case of which no more is known."""
    return _("This case cannot be opened.")


def result(mode: str, day: str) -> str:
    """Return "solo · 12 Nov · loyalty at the end"."""
    return f"{mode} · {day} · " + _("loyalty at the end")


def no_results(first: str) -> str:
    """Return what stands where results would; `first` is the case to begin with, or nothing."""
    text = _("Your results will be listed here.")
    return f"{text} " + _("Start with “{title}”.").format(title=first) if first else text
