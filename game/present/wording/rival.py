"""Words on a rival, and on who came out ahead of whom."""

from game.base.words import _
from game.scenario.weights import Weights


def beside(name: str, figure: str) -> str:
    """Return where a rival's meter stands: "The planner now 61"."""
    return _("{name} now {figure}").format(name=name, figure=figure)


def beside_in_news(name: str, figure: str, mean: str) -> tuple[str, str]:
    """Return where a rival's media stand, the mean among it since that is what the goal asks."""
    fullest, short = _("{name} now {figure}, mean {mean}"), _("{name}: mean {mean}")
    return fullest.format(name=name, figure=figure, mean=mean), short.format(name=name, mean=mean)


def stands(name: str, figures: tuple[str, str, str], mean: str) -> str:
    """Return where a rival stands on every meter, and the mean of its media so far."""
    loyalty, media, cost = figures
    words = _(
        "{name} stands at loyalty {loyalty}, media {media} (mean so far {mean}), {cost} spent."
    )
    return words.format(name=name, loyalty=loyalty, media=media, mean=mean, cost=cost)


def thinking(name: str) -> str:
    """Return what stands where a rival's turn would, while it is worked out."""
    return _("{name}: still at this turn.").format(name=name)


def did(name: str) -> str:
    """Return the head over what a rival played."""
    return _("What was played by: {name}").format(name=name)


def nothing() -> str:
    """Return what stands where the cards of a rival's turn would."""
    return _("no card")


def ended(name: str, yours: int, theirs: int) -> str:
    """Return who came out ahead."""
    if yours == theirs:
        return _("Level: you and {name} came to {points} points each.").format(
            name=name, points=yours
        )
    if yours > theirs:
        words = _("You came out ahead: {yours} points to {theirs}. Your rival: {name}.")
    else:
        words = _("{name} came out ahead: {theirs} points to your {yours}.")
    return words.format(name=name, yours=yours, theirs=theirs)


def points() -> str:
    """Return what a point is."""
    return _(
        "In points, 100 is a goal just reached, or every promise kept, if late or where none was "
        "made; more is better. What is saved below the goal of cost counts a quarter, so 125 is "
        "the most there. The whole is their mean, each counted by its weight."
    )


def weighed(weights: Weights, *, chosen: bool) -> str:
    """Return how an outcome is weighed, and by whom."""
    words = _("You weigh it so: {weights}.") if chosen else _("The case weighs it so: {weights}.")
    named = _("loyalty {loyalty:g}, media {media:g}, cost {cost:g}, promises {promises:g}")
    return words.format(weights=named.format(**weights.model_dump()))


def otherwise(name: str, yours: int, theirs: int) -> str:
    """Return what the race comes to by the case's own weights."""
    words = _("By the case’s own weights it is {yours} for you and {theirs} for {name}.")
    return words.format(name=name, yours=yours, theirs=theirs)


def together() -> str:
    """Return the name of the whole."""
    return _("Together")


def parts() -> dict[str, str]:
    """Return the parts of an outcome by the names of their weights."""
    return {
        "loyalty": _("Loyalty"),
        "media": _("Media attention"),
        "cost": _("Cost"),
        "promises": _("Promises kept"),
    }


def alone() -> str:
    """Return the name of the choice to race nobody."""
    return _("Nobody")


def about_alone() -> str:
    """Return what it is to race nobody."""
    return _("You play by yourself; history stands beside you all the same.")


def against(name: str, way: str) -> str:
    """Return whom the player races, and how that one plays."""
    return _("Your rival: {name}. {way}").format(name=name, way=way)


def about() -> str:
    """Return what a rival is."""
    return _(
        "A rival plays the same case and meets the same luck. It knows only what a player may: not "
        "what is hidden or to come, and not what you play. What it did is shown beside you after "
        "each turn, never before."
    )
