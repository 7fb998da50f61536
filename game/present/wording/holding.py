"""What holds a figure where it stands, in one sentence."""

from game.base.words import _
from game.engine.trust.binding import Limit


def held(by: Limit) -> str:
    """Return what holds trust down most, or nothing where nothing is felt."""
    texts = {
        Limit.REPAIR: _(
            "What holds it down most: the part of a wound that no deed mends, only time."
        ),
        Limit.CREDIBILITY: _("What holds it down most: your words are not believed."),
        Limit.OPEN_NEED: _("What holds it down most: the need is not met."),
        Limit.CONDUCT: _("What holds it down most: how you behaved, which only quiet time heals."),
    }
    return texts.get(by, "")


def peak(media: int) -> str:
    """Return how loud the media were at their loudest, in short."""
    return _("{media} at its loudest").format(media=media)


def loudest(media: int) -> str:
    """Return how loud the media were at their loudest in the last turn."""
    return _("At its loudest in the last turn it stood at {media}.").format(media=media)
