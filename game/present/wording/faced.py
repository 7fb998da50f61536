"""Words on what a turn brought, for whoever was not there."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _
from game.present.wording import kinds
from game.present.wording.listed import listed
from game.scenario.story import Channel


def at(day: str, clock: str) -> str:
    """Return when a turn opened: "14 February 2007, 08:00"."""
    return _("{day}, {clock}").format(day=day, clock=clock)


def came(text: str, channel: Channel, sender: str, teams: str) -> str:
    """Return what came in: by whom or on which way, and to which teams where not to all.

    A text that begins with its channel ("Wire: …") does not name it again.
    """
    way = kinds.channel(channel)
    named = text.casefold().startswith(f"{way.casefold()}:")
    parts = (sender or ("" if named else way), only(teams))
    about = "; ".join(filter(None, parts))
    return _("{text} ({about})").format(text=text, about=about) if about else text


def wrong(title: str, teams: str) -> str:
    """Return what went wrong, and for which teams where not for all."""
    return (
        _("“{title}” ({teams})").format(title=title, teams=only(teams)) if teams else quoted(title)
    )


def only(teams: str) -> str:
    """Return that something came to some of the teams alone."""
    return _("{teams} only").format(teams=teams) if teams else ""


def played(title: str, text: str, teams: str) -> str:
    """Return a response: its title, who played it, and the first time what it is."""
    named = _("“{title}” ({teams})").format(title=title, teams=teams) if teams else quoted(title)
    return _("{named}: {text}").format(named=named, text=text) if text else named


def teams(names: Sequence[str], of: int) -> str:
    """Return which of several teams; all of them in two words."""
    return _("all teams") if len(names) == of else listed(names)


def new(titles: Sequence[str]) -> str:
    """Return what hit people anew on the turn on which most was lost.

    It may be a deed of the team's own, and the right one: so it is not called wrong.
    """
    return _("What hit people then: {what}.").format(what=listed([quoted(one) for one in titles]))
