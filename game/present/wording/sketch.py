"""What is said of a line that people sketch before they see the real one."""

from game.base.words import _, n_


def title(team: str) -> str:
    """Return what is asked."""
    if team:
        return _("{team}: what do you think happened to loyalty?").format(team=team)
    return _("What do you think happened to loyalty?")


def about(start: int, turns: int) -> str:
    """Return how it is asked."""
    return _(
        "Before you see the curve, sketch it from memory. It began at {start}; where did it stand "
        "after each of the {turns} turns? There is no score: what you learn lies in the difference."
    ).format(start=start, turns=turns)


def name() -> str:
    """Return the name of the line that was sketched."""
    return _("Your sketch")


def same() -> str:
    """Return what is said of a sketch that is nowhere off."""
    return _("Your sketch is the curve, turn by turn.")


def after_turn(turn: str) -> str:
    """Return where on the line something is: a turn by its number."""
    return _("after turn {turn}").format(turn=turn)


def on_day(day: str) -> str:
    """Return where on the line something is: a turn on which nobody decided, by its day."""
    return _("on {day}").format(day=day)


def apart(where: str, drawn: int, real: int) -> str:
    """Return where a sketch and the curve differ most, which they do somewhere."""
    words = n_(
        "The two differ most {where}: you sketched {drawn}, and loyalty stood at {real}, {n} point "
        "{way}.",
        "The two differ most {where}: you sketched {drawn}, and loyalty stood at {real}, {n} "
        "points {way}.",
        abs(real - drawn),
    )
    way = _("higher") if real > drawn else _("lower")
    return words.format(where=where, drawn=drawn, real=real, n=abs(real - drawn), way=way)
