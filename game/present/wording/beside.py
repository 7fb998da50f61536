"""Words on what history paid for where it ended, so that no single line is taken for the whole."""

from collections.abc import Sequence

from game.base.words import _, n_
from game.present.wording.figures import signed
from game.present.wording.listed import listed

Named = Sequence[tuple[str, int]]  # causes with the points of loyalty that they brought


def paid(name: str, figures: tuple[str, str, str], missed: Sequence[str]) -> str:
    """Return what history, by its name, came to on every meter, and which goals it missed."""
    text = _("{name}: loyalty {loyalty}, mean media {media}, {cost} spent. {goals}")
    missing = n_(
        "It missed the goal for {missed}.", "It missed the goals for {missed}.", len(missed)
    )
    goals = missing.format(missed=listed(missed)) if missed else _("It reached every goal.")
    loyalty, media, cost = figures
    return text.format(name=name, loyalty=loyalty, media=media, cost=cost, goals=goals)


def why(up: Named, down: Named) -> str:
    """Return what moved loyalty most in history, up and down.

    It is no praise: a response is held against none at all, and not against a better one.
    """
    if up and down:
        text = _("Loyalty rose most by {up}, and fell most by {down}.")
    else:
        text = _("Loyalty rose most by {up}.") if up else _("Loyalty fell most by {down}.")
    return text.format(up=each(up), down=each(down)) if up or down else ""


def news() -> str:
    """Return the name of all that the news did."""
    return _("The news of it")


def each(named: Named) -> str:
    """Return causes in a row, each with its points."""
    return listed([_("“{name}” ({points})").format(name=n, points=signed(p)) for n, p in named])
