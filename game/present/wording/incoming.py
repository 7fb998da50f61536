"""Words over and under what comes in."""

from game.base.words import _
from game.present.wording import kinds
from game.scenario.story import Channel


def head(channel: Channel) -> str:
    """Return "Just in · broadcast"."""
    return _("Just in · {channel}").format(channel=kinds.channel(channel))


def sent() -> str:
    """Return what stands over news that whoever leads the room has sent."""
    return _("Just in")


def sender(name: str, who: str) -> str:
    """Return who it is from."""
    return f"{name}, {who}"


def nothing() -> str:
    """Return what stands where something would have come in."""
    return _("Nothing new has come in.")
