"""What is said of confidence beside what came."""

from game.base.words import _, n_


def step(least: int, most: int) -> str:
    """Return how sure a team was, in percent: `most` is no longer in it, but for 100."""
    last = most if most == 100 else most - 1  # the whole scale
    return _("{least} to {most} % sure").format(least=least, most=last)


def came_true(right: int, count: int, sure: int) -> str:
    """Return how often it came true that loyalty stood no lower."""
    return n_(
        "came true {right} of {n} time; {sure} % sure on average",
        "came true {right} of {n} times; {sure} % sure on average",
        count,
    ).format(right=right, n=count, sure=sure)


def brier(score: float) -> str:
    """Return the Brier score and what it is."""
    return _(
        "Brier score {score:.2f}: how far confidence was from what came, squared, on average. 0 is "
        "sure and right each time, 0.25 is tossing a coin, 1 is sure and never right. What was "
        "asked: will loyalty stand no lower after this turn?"
    ).format(score=score)


def chart() -> str:
    """Return what is drawn: both in percent, by how sure the team was."""
    return _("How sure the team was, and how often it came true, in percent")


def said() -> str:
    """Return the name of the line of what was said."""
    return _("Sure of it")


def came() -> str:
    """Return the name of the line of what came."""
    return _("Came true")
