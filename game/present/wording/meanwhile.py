"""Words for the time between two decisions of a shorter length."""

from game.base.words import _


def title(until: str) -> str:
    """Return what the page tells; to the end of the case if no day is given."""
    if not until:
        return _("What happened after that")
    return _("What happened until {day}").format(day=until)


def note() -> str:
    """Return why nobody was asked."""
    return _(
        "In the shorter game nobody decides on these turns. What was begun went on, and no card "
        "was played."
    )
