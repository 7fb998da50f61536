"""Words of the case file."""

from game.base.words import _


def loyalty_goal() -> tuple[str, str]:
    """Return the goal of loyalty and how its figure is meant."""
    return _("Loyalty at the end"), _("or more")


def media_goal() -> tuple[str, str]:
    """Return the goal of media attention and how its figure is meant."""
    return _("Media attention, mean of all turns"), _("or less")


def cost_goal() -> tuple[str, str]:
    """Return the goal of cost and how its figure is meant."""
    return _("Spent and lost in all"), _("at most")


def promise_goal() -> tuple[str, str, str]:
    """Return the goal of promises, its figure and what it counts."""
    return _("Promises kept"), _("every"), _("one")


def share(percent: int) -> str:
    """Return what a group of customers counts in the Loyalty meter."""
    return f"{percent}%" if percent else _("under 1%")
