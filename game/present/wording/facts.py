"""Words on what one role alone knew, looked back on; nobody is named."""

from game.base.words import _, n_


def held(people: int) -> str:
    """Return how many held it."""
    return n_("{n} person", "{n} people", people).format(n=people)


def reached() -> str:
    """Return that the team was told, or that whoever held the plan knew it."""
    return _("yes")


def stayed() -> str:
    """Return that it was told to nobody."""
    return _("it stayed there")


def over_all(count: int, of: int) -> str:
    """Return how much of what roles alone knew reached a plan, and how that is meant."""
    said = n_(
        "{n} of {of} fact that one role alone held reached the plan.",
        "{n} of {of} facts that one role alone held reached the plan.",
        of,
    )
    about = _(
        "It did where the team was told before the reveal, or where whoever held the plan knew it. "
        "Ask of what stayed: what made it hard to say?"
    )
    return f"{said.format(n=count, of=of)} {about}"


def unsaid(roles: str) -> str:
    """Return whose facts stayed with them on a turn."""
    return _("Not told to the team: what these alone knew: {roles}.").format(roles=roles)


def line(when: str, role: str, held: str, text: str, reached: str) -> str:
    """Return all that is told of a fact as one line."""
    words = _("{when}: {role} ({held}): {text} Reached the plan: {reached}.")
    return words.format(when=when, role=role, held=held, text=text, reached=reached)
