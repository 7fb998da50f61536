"""What is said in the hot wash."""

from collections.abc import Mapping

from game.base.words import _
from game.debrief.hotwash import Side


def title() -> str:
    """Return what the talk right after play is called."""
    return _("Hot wash")


def about() -> str:
    """Return what it is, and that it need not be typed."""
    return _(
        "The talk right after play. What you write here goes into the report; "
        "lines left empty can be filled in on paper."
    )


def sides() -> Mapping[Side, str]:
    """Return what stands over the lines of each kind."""
    return {
        Side.WELL: _("What went well"),
        Side.IMPROVE: _("What to improve"),
        Side.CHANGE: _("One change"),
    }


def at_table(table: str, text: str) -> str:
    """Return a line of one table among several."""
    return _("{table}: {text}").format(table=table, text=text)
