"""Words for a response on no card: what it can be composed of."""

from game.base.words import _
from game.scenario.composed import Doing


def doing(one: Doing) -> str:
    """Return what a response may do, in a few words."""
    return {
        Doing.OWN: _("say sorry, it is ours"),
        Doing.EXPLAIN: _("say what is known and what is not"),
        Doing.FIX: _("work at the need itself"),
        Doing.GIVE: _("make up for what was lost"),
        Doing.HEAR: _("open a fair way to be heard"),
        Doing.FIND_OUT: _("find out what is not known"),
        Doing.READY: _("be ready for the next time"),
    }[one]
