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


def moved(name: str, before: str, now: str) -> str:
    """Return what a meter came to."""
    if not any(map(str.isdigit, before)):
        return _("{name}: {now} now").format(name=name, now=now)
    if before == now:
        return _("{name}: still {now}").format(name=name, now=now)
    return _("{name}: {before} before, {now} now").format(name=name, before=before, now=now)
