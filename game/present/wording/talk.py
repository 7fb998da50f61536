"""What the news did to people: to those who were hit, to those who only hear of it, and why."""

from collections.abc import Sequence

from game.base.words import _
from game.engine.trust.causes import Cause
from game.present.wording.listed import listed

_MOST = 3  # things that are said to have fed the news


def name(*, hit: bool, helps: bool, of_group: bool) -> str:
    """Return the name of a row: whom the news reached; a group's own row need not say whom."""
    if of_group:
        return _of_group(hit=hit, helps=helps)
    if hit:
        return _("Those hit: the news dies down") if helps else _("Those hit: the news of it")
    return _("Others: the news wears off") if helps else _("Others: the news of it")


def _of_group(*, hit: bool, helps: bool) -> str:
    if hit:
        return _("The news dies down") if helps else _("The news of it, to those hit")
    return _("The news wears off") if helps else _("The news of it, to others")


def why(*, hit: bool) -> str:
    """Return why the news hurts those who were hit, or those who only hear of it."""
    if hit:
        return _(
            "They were hit themselves. That it is talked of everywhere, and you are blamed, hurts "
            "beyond what they went through."
        )
    return _("They were not there. They judge by what they hear, and by how far they blame you.")


def fed(causes: Sequence[Cause], waiting: str) -> str:
    """Return what fed the news, the largest first; `waiting` is a group that is still let down."""
    told = {
        Cause.STORY: _("what happened"),
        Cause.CONTRADICTION: _("statements that clashed"),
        Cause.BROKEN: _("a promise that was not kept"),
        Cause.NEW_INFORMATION: _("new facts"),
        Cause.THREATS: _("threats that paid off"),
    }
    left = [_("people left waiting ({group})").format(group=waiting)] if waiting else []
    new = [told[cause] for cause in causes if cause in told][: _MOST - len(left)]
    if not new and not left:
        return _("Nothing new fed the news; word of it still went round.")
    return _("What fed the news: {feeds}.").format(feeds=listed([*new, *left]))
