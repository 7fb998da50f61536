"""Words on the better plan of a judged decision: what it takes, what it wins, what it rules out."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.debrief.review.reasons import Part
from game.present.wording.figures import signed
from game.present.wording.listed import listed


def lost(points: int, low: int, high: int) -> str:
    """Return what the plan gave away, and between what in four worlds of five."""
    text = n_(
        "The plan gave away {n} point; in four worlds of five, {between}.",
        "The plan gave away {n} points; in four worlds of five, {between}.",
        points,
    )
    if low < 0:
        span = _("from a gain of {gain} to a loss of {loss}").format(gain=-low, loss=high)
    elif low == high:
        span = _("the same")
    else:
        span = _("{low} to {high}").format(low=low, high=high)
    return text.format(n=points, between=span)


def loyalty_higher(points: int) -> str:
    """Return what the better plan does for loyalty at the end; nothing if that is the same."""
    return _("Loyalty ends {n} higher with the better plan.").format(n=points) if points else ""


def loyalty_lower(points: int, by: Sequence[tuple[Part, int]]) -> str:
    """Return that loyalty ends lower with the better plan, and by what that wins, in points."""
    text = _("Loyalty ends {n} lower with the better plan, which wins elsewhere.")
    if by:
        text = _("Loyalty ends {n} lower with the better plan, which wins by {parts}.")
    names = {
        Part.COST: _("what it saves"),
        Part.MEDIA: _("quieter news"),
        Part.PROMISES: _("promises kept"),
    }
    parts = listed([f"{names[part]} ({signed(won)})" for part, won in by])
    return text.format(n=points, parts=parts)


def stands(cards: Sequence[str]) -> str:
    """Return that the lesson of cards is not refuted by a plan with which loyalty ends lower."""
    text = n_(
        "For people’s trust what was played is ahead, and the lesson of {cards} stands.",
        "For people’s trust what was played is ahead, and the lessons of {cards} stand.",
        len(cards),
    )
    return text.format(cards=_titles(cards))


def instead(cards: Sequence[str], takes: str, beside: str) -> str:
    """Return the better plan, what it takes, and what the one that was played took."""
    if not cards:
        return _("To let time pass comes to most, and takes nothing beside {beside}.").format(
            beside=beside
        )
    text = n_(
        "{cards} comes to most: {takes}, beside {beside} as it was.",
        "{cards} come to most: {takes}, beside {beside} as it was.",
        len(cards),
    )
    return text.format(cards=_titles(cards), takes=takes, beside=beside)


def on_turn(card: str, turn: int) -> str:
    """Return a card with its turn, which counts from 0."""
    return _("“{card}” (turn {turn})").format(card=card, turn=turn + 1)


def fell_away(cards: Sequence[str]) -> str:
    """Return which cards, each with its turn, could not be played any more with the better plan."""
    return _("{cards} could then not be played.").format(cards=listed(cards))


def crowded(cards: Sequence[str]) -> str:
    """Return which cards, each with its turn, had no room any more beside the others there."""
    text = _("{cards} could then not be played beside all else of its turn.")
    return text.format(cards=listed(cards))


def apart(count: int) -> str:
    """Return that what such cards did is counted on their own turns alone."""
    return n_(
        "What it did is judged on its own turn and left out here.",
        "What they did is judged on their own turns and left out here.",
        count,
    )


def keeps_lure(cards: Sequence[str]) -> str:
    """Return that the better plan holds cards that tempt: no other does than were played."""
    text = n_(
        "It keeps {cards}, which was played and tempts.",
        "It keeps {cards}, which were played and tempt.",
        len(cards),
    )
    return text.format(cards=listed([quoted(card) for card in cards]))


def against(cards: Sequence[str], line: str) -> str:
    """Return that cards of the better plan count against a line of the rubric all the same."""
    text = n_(
        "This goes by points: {cards} counts against “{line}” all the same.",
        "This goes by points: {cards} count against “{line}” all the same.",
        len(cards),
    )
    return text.format(cards=listed([quoted(card) for card in cards]), line=line)


def left_out(cards: str, count: int) -> str:
    """Return which cards that tempt, each with its turns, are left out of the turns before."""
    text = n_(
        "Every turn before it is judged as if {cards} had not been played: it tempts, and broke a "
        "promise or the story.",
        "Every turn before them is judged as if these had not been played, which tempt and broke a "
        "promise or the story: {cards}.",
        count,
    )
    return text.format(cards=cards)


def thrifty(cards: Sequence[str], takes: str, points: int) -> str:
    """Return what would have come to more without taking more than what was played."""
    if not cards:
        text = n_(
            "Even to let time pass would have come to {n} point more than what was played.",
            "Even to let time pass would have come to {n} points more than what was played.",
            points,
        )
        return text.format(n=points)
    text = n_(
        "Taking no more than what was played, {cards} comes to {n} more: {takes}.",
        "Taking no more than what was played, {cards} come to {n} more: {takes}.",
        len(cards),
    )
    return text.format(cards=_titles(cards), takes=takes, n=_points(points))


def tempting(plan: Sequence[str], lures: Sequence[str], points: int) -> str:
    """Return that a plan with cards that tempt would have come to more, and why it is not asked."""
    text = n_(
        "{plan} would have come to {n} more than any plan without it, as this game went. {lures} "
        "tempts: nothing is held against whoever leaves it out.",
        "{plan} would have come to {n} more than any plan without them, as this game went. {lures} "
        "tempt: nothing is held against whoever leaves them out.",
        len(lures),
    )
    return text.format(plan=_titles(plan), lures=_titles(lures), n=_points(points))


def _points(points: int) -> str:
    return n_("{n} point", "{n} points", points).format(n=points)


def takes(effort: int, price: str) -> str:
    """Return the effort and money of a plan: "3 effort and $2m"; no `price` is no money."""
    if not price:
        return _("{effort} effort and no money").format(effort=effort or _("no"))
    return _("{effort} effort and {price}").format(effort=effort, price=price)


def _titles(cards: Sequence[str]) -> str:
    return listed([_("“{card}”").format(card=card) for card in cards])
