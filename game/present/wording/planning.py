"""Words of the plan tray."""

from game.base.words import _


def arithmetic(chosen: int, used: int, effort: int, purse: str) -> str:
    """Return the effort of a plan, term by term; `purse` is who is asked beyond the budget."""
    more = used - chosen
    if more > 0:
        text = _("{chosen} chosen + {more} to ask {purse} = {used} of {effort}")
        return text.format(chosen=chosen, more=more, purse=purse, used=used, effort=effort)
    text = _("{effort} effort − {chosen} chosen = {left} left")
    return text.format(effort=effort, chosen=chosen, left=effort - used)


def budget(spent: str, limit: str, purse: str, *, beyond: bool) -> str:
    """Return what all plans so far, this one included, cost, and from where `purse` is asked."""
    text = (
        _("all plans: {spent}, beyond {limit}: ask {purse}")
        if beyond
        else _("all plans: {spent}; beyond {limit} ask {purse}")
    )
    return text.format(spent=spent, limit=limit, purse=purse)


def room(left: int) -> str:
    """Return how much more fits into the plan, or nothing."""
    if left <= 0:
        return ""
    return _("room for {n} more effort").format(n=left)


def commit(cards: int) -> str:
    """Return the label of the button that carries the plan out."""
    return _("Commit the plan") if cards else _("Let this turn pass")


def nothing_chosen() -> str:
    """Return what to say before a turn is let pass."""
    return _("No card is chosen.")


def effort_left(left: int) -> str:
    """Return what to say before a plan that leaves effort over."""
    return _("You have {n} effort left.").format(n=left)


def unkept(promise: str) -> str:
    """Return what to say before a plan that leaves a promise open on the day it is due."""
    return _("“{promise}” is due, and this plan may not keep it.").format(promise=promise)


def go_on() -> str:
    """Return the question itself."""
    return _("Go on?")


def more_effort(more: int) -> str:
    """Return that what came in gives more effort than usual."""
    return _("What just came in gives you {n} more effort this turn.").format(n=more)


def less_effort(less: int) -> str:
    """Return that what came in leaves less effort than usual."""
    return _("What just came in takes {n} of your effort this turn.").format(n=less)
