"""Words for the three meters: names, units, how far a story reaches, what danger means."""

from collections.abc import Sequence

from game.base.words import _
from game.present.parts import Meter

LOCAL, REGIONAL, NATIONAL, WORLD = 15, 35, 55, 80  # of 100, from which a story reaches so far
LOYALTY_DANGER, MEDIA_DANGER, COST_DANGER = 20, 80, 0.8


def name(meter: Meter) -> str:
    """Return what a meter is called."""
    names = {
        Meter.LOYALTY: _("Loyalty"),
        Meter.MEDIA: _("Media attention"),
        Meter.COST: _("Cost"),
    }
    return names[meter]


def by_segment() -> str:
    """Return the name of the loyalty of every segment by itself."""
    return _("Loyalty by segment")


def meaning(meter: Meter) -> str:
    """Return what a meter measures."""
    meanings = {
        Meter.LOYALTY: _(
            "How readily customers would choose you again today, 0 to 100. Groups count by weight, "
            "so that a small one badly hurt is still seen."
        ),
        Meter.MEDIA: _("How much of the news is about you, on average over the turn."),
        Meter.COST: _(
            "All the money spent and lost so far. The last turn adds what will still be lost."
        ),
    }
    return meanings[meter]


def deed(percent: int, told: str) -> str:
    """Return what people do, beside what they say: "95% of their orders still come"."""
    return f"{percent}% {told}"


def exactly(now: str, before: str) -> str:
    """Return loyalty with one decimal, now and a turn ago."""
    return _("With one decimal: {now}, a turn ago {before}.").format(now=now, before=before)


def weights(shares: Sequence[tuple[str, int]]) -> str:
    """Return how much each group counts in the Loyalty meter."""
    listed = ", ".join(f"{name} {percent}%" for name, percent in shares)
    return _("They count: {listed}.").format(listed=listed)


def loyalty_goal(goal: str) -> tuple[str, ...]:
    """Return what is asked of loyalty, the fullest words first."""
    ways = _("goal: {goal} or more at the end"), _("goal: {goal} at the end"), _("goal: {goal}")
    return tuple(way.format(goal=goal) for way in ways)


def media_goal(goal: str, mean: str) -> tuple[str, ...]:
    """Return what is asked of media attention, and its mean so far, the fullest words first."""
    if not mean:
        ways: tuple[str, ...] = (
            _("goal: a mean of {goal} or less over all turns"),
            _("goal: a mean of {goal}"),
        )
    else:
        ways = (
            _("mean of the turns so far {mean}, goal: {goal} or less"),
            _("mean so far {mean}, goal: {goal}"),
            _("mean {mean}, goal {goal}"),
        )
    return tuple(way.format(goal=goal, mean=mean) for way in ways)


def cost_goal(limit: str) -> tuple[str, ...]:
    """Return what is asked of cost, the fullest words first."""
    return _("goal: {limit} at most in all").format(limit=limit), goal(limit)


def to_come(ahead: str) -> tuple[str, ...]:
    """Return what would follow if it ended now, the fullest words first."""
    ways = (
        _("{ahead} more would follow if it ended now"),
        _("{ahead} more would follow"),
        _("+{ahead} to come"),
    )
    return tuple(way.format(ahead=ahead) for way in ways)


def whole_goal(meter: Meter, said: str) -> str:
    """Return what is asked of a meter as a sentence."""
    sentences = {
        Meter.LOYALTY: _("Your goal is {said} or more at the end."),
        Meter.MEDIA: _("Your goal is {said} or less as the mean of all turns, each counted alike."),
    }
    return sentences[meter].format(said=said)


def mean_so_far(mean: int) -> str:
    """Return the mean of media attention as a sentence."""
    return _("So far the mean is {mean}.").format(mean=mean)


def still_to_come(ahead: str) -> str:
    """Return what would follow if it ended now: the meter itself counts what has been spent."""
    return _(
        "If it ended today, {ahead} more would follow: customers who are not back yet, claims "
        "and fines."
    ).format(ahead=ahead)


def of_hundred() -> str:
    """Return the unit of loyalty."""
    return _("of 100")


def goal(limit: str) -> str:
    """Return what stands beside the figure of cost: "goal: $30m"."""
    return _("goal: {limit}").format(limit=limit)


def two_limits(goal: str, budget: str, purse: str) -> str:
    """Return the goal of cost and the budget of the plans, so that nobody takes one for the other.

    They may be the same sum.
    """
    text = _(
        "Your goal is {goal} at most for all of it. Another limit holds for the price of your "
        "plans alone: beyond {budget} you must ask {purse}, which takes effort."
    )
    return text.format(goal=goal, budget=budget, purse=purse)


def not_yet() -> str:
    """Return what stands beside a meter that shows nothing yet."""
    return _("shows after turn 1")


def reach(media: int, words: Sequence[str]) -> str:
    """Return how far the story reaches, in the case's own words for it."""
    far = sum(media >= limit for limit in (LOCAL, REGIONAL, NATIONAL, WORLD))
    return words[far - 1] if far else _("quiet")


def loyalty_danger(loyalty: int) -> str:
    """Return what so little loyalty means, or nothing."""
    if loyalty > LOYALTY_DANGER:
        return ""
    return _("At most one customer in five would choose you again.")


def media_danger(media: int) -> str:
    """Return what so much attention means, or nothing."""
    if media < MEDIA_DANGER:
        return ""
    return _("Everybody has heard of it. If you say nothing, others will.")


def cost_danger(share: float, in_all: float, limit: str) -> str:
    """Return what so much cost means, or nothing.

    `share` is of the goal, 1 is all; `in_all` counts what would follow if it ended now, too.
    """
    if share > 1:
        return _("More is gone than the goal of {limit}.").format(limit=limit)
    if in_all > 1:
        return _("With what would follow, it is more than the goal of {limit}.").format(limit=limit)
    if share < COST_DANGER:
        return ""
    return _("Most of the goal of {limit} is gone.").format(limit=limit)
