"""Words of the joint plan of several teams."""

from game.base.words import _
from game.present.wording.stops import sentence


def title() -> str:
    """Return the caption of the plan of several teams."""
    return _("What to change, together: a proposal; name an owner and a day for each row")


def heads() -> tuple[str, str, str, str, str, str]:
    """Return the heads of the improvement plan of several teams."""
    return (
        _("What to change"),
        _("What it is for"),
        _("Teams"),
        _("Owner"),
        _("Start"),
        _("Due"),
    )


def shared(about: str, issue: str, some: int, of: int) -> str:
    """Return what a deed is for, with the reason that some or all of its teams share."""
    words = (
        _("{about}: {issue}") if some == of else _("{about}; in {some} of these annexes: {issue}")
    )
    return words.format(about=about, issue=sentence(issue), some=some)
