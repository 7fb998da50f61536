"""Lines on an opened card besides its acts."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _
from game.present.wording.listed import listed


def pledged(turn: int, now: int, *, each: bool) -> tuple[str, ...]:
    """Return that a card makes a promise and when that is due, the fullest words first."""
    if each:
        return _("promise for each turn"), _("each turn"), _("each")
    if turn <= now:
        return _("promise due this turn"), _("due this turn"), _("due now"), _("now")
    ways = (
        _("promise due by turn {turn}"),
        _("due by turn {turn}"),
        _("by turn {turn}"),
        _("turn {turn}"),
    )
    return tuple(way.format(turn=turn + 1) for way in ways)


def promise(text: str, owner: str, turn: int) -> str:
    """Return the promise that a card gives; turns count from 0."""
    if owner:
        due = _("{text} {owner} answers for it, by the end of turn {turn}.")
    else:
        due = _("{text} It is due by the end of turn {turn}.")
    return due.format(text=quoted(text), owner=owner, turn=turn + 1)


def on_top(each: Sequence[tuple[str, str]], *, strained: bool) -> str:
    """Return what helping one person of each group costs on top of the price."""
    prices = ", ".join(f"{amount} ({group})" for group, amount in each)
    if strained:
        text = _("On top of its price, for each one helped: about {listed}; more in a rush.")
    else:
        text = _("On top of its price, for each one helped: about {listed}.")
    return text.format(listed=prices)


def needs(titles: str, *, facts: bool) -> str:
    """Return what has to come first."""
    if titles and facts:
        text = _("Play on an earlier turn: {titles}. A fact has to be found out, too.")
        return text.format(titles=titles)
    if titles:
        return _("Play on an earlier turn: {titles}.").format(titles=titles)
    return _("Something has to be found out first.") if facts else ""


def excludes(titles: str, orders: str = "") -> str:
    """Return what it does not go with; `orders` are cards that serve in another order."""
    never = _("Cannot be played with or after: {titles}.").format(titles=titles) if titles else ""
    other = _("Not in one plan with another order: {titles}.").format(titles=orders)
    return " ".join(filter(None, (never, other if orders else "")))


def play() -> str:
    """Return the label that puts a card into the plan."""
    return _("Play it")


def take_back() -> str:
    """Return the label that takes a card out of the plan."""
    return _("Take it back")


def touch(line: str, way: int) -> str:
    """Return what a card touches, with the sign that the assist shows."""
    if way == 0:
        return line
    return f"{line}, " + (_("meant to help") if way > 0 else _("likely to hurt"))


def later() -> str:
    """Return the mark of a card that works ahead of harm."""
    return _("pays later")


def later_why() -> str:
    """Return what that mark means, on an opened card."""
    return _(
        "Pays later: it works ahead of harm, and shows in the meters when the next harm comes, "
        "or in what you are able to do."
    )


def meant_for(groups: Sequence[str]) -> str:
    """Return which groups a card is for: "Meant for Held on board and Cancelled.", or nothing."""
    if not groups:
        return ""
    return _("Meant for {groups}.").format(groups=listed(groups))
