"""The best line in a report, in words: for whom was not there, and for all teams at once."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.wording.listed import listed
from game.present.wording.together import Row


def title() -> str:
    """Return what stands over it."""
    return _("What could have been reached")


def ends(points: str, loyalty: int, media: int, cost: str) -> str:
    """Return what the best line comes to."""
    words = _(
        "The best line found ends with loyalty {loyalty}, mean media attention {media} and cost "
        "{cost}: {points} points."
    )
    return words.format(loyalty=loyalty, media=media, cost=cost, points=points)


def below(points: str, gap: str, loyalty: int) -> str:
    """Return how far a game stayed below it."""
    words = _("As it was played, it came to {points} points and loyalty {loyalty}: {gap} less.")
    return words.format(points=points, gap=gap, loyalty=loyalty)


def all_below(best: str, least: str, most: str, loyalty: int) -> str:
    """Return how far several teams stayed below it; `least` and `most` are what they came to."""
    words = _(
        "With all goals taken together, the best line found comes to {best} points and loyalty "
        "{loyalty}, and the teams to {range} points."
    )
    between = _("{least} to {most}").format(least=least, most=most) if least != most else most
    return words.format(best=best, loyalty=loyalty, range=between)


def later_below(team: str, turn: int, best: str, mine: str) -> str:
    """Return how far a team that came in on a turn, from 0, stayed below what it could reach."""
    words = _(
        "{team} came in on turn {turn}: from there on {best} points could still be reached, and "
        "it came to {mine}."
    )
    return words.format(team=team, turn=turn + 1, best=best, mine=mine)


def from_then(turn: int, told: str) -> str:
    """Return what a best line comes to that begins on a turn, from 0, where a team came in."""
    words = _("From turn {turn} on, after what was played before: {told}")
    return words.format(turn=turn + 1, told=told)


def spent_before(cost: str) -> str:
    """Return what was spent before a best line begins: in one figure of its table, not in it."""
    words = _(
        "Before that {cost} was spent, which the cost so far, turn by turn, has in it as well."
    )
    return words.format(cost=cost)


def kept(promises: Sequence[str]) -> str:
    """Return the promises that the best line gives and keeps."""
    if not promises:
        return ""
    words = n_("It keeps its promise: {all}.", "It keeps its promises: {all}.", len(promises))
    return words.format(all=listed([quoted(each) for each in promises]))


def apart(rows: Sequence[Row]) -> str:
    """Return by what the best line gained most loyalty over a game."""
    each = _each(_("“{name}” ({best} there, {mine} here)"), rows)
    return _("In loyalty it gained most by {each}.").format(each=listed(each)) if each else ""


def by_goal(best: str, mine: str) -> str:
    """Return how far each goal was reached there and here, where loyalty ended no higher there."""
    words = _("By goal, loyalty · media · cost · promises: {best} there, {mine} here.")
    return words.format(best=best, mine=mine)


def no_single_turn(cards: Sequence[tuple[str, int]], more: int) -> str:
    """Return what the best line plays that a game never did, with its first turns, from 0."""
    named = [_("“{card}” (turn {turn})").format(card=card, turn=turn + 1) for card, turn in cards]
    if more:
        named.append(n_("{n} more", "{n} more", more).format(n=more))
    words = _(
        "No single turn explains how far it stayed below the best line found. That line plays what "
        "was never played here: {cards}."
    )
    return words.format(cards=listed(named))


def idle(turns: Sequence[int]) -> str:
    """Return why a best line may play nothing on turns, from 0, on which people still wait."""
    words = n_(
        "On turn {turns} it plays no card: none was found that brings more than it takes, and what "
        "had begun goes on.",
        "On turns {turns} it plays no card: none was found that brings more than it takes, and "
        "what had begun goes on.",
        len(turns),
    )
    return words.format(turns=listed([str(turn + 1) for turn in turns])) if turns else ""


def short(rows: Sequence[Row]) -> str:
    """Return the same for a cell of a table."""
    return "; ".join(_each(_("{name} ({best} there, {mine} here)"), rows))


def _each(words: str, rows: Sequence[Row]) -> list[str]:
    told = [(row.name, *row.figures) for row in rows]
    return [words.format(name=name, best=best, mine=mine) for name, best, mine in told]


def none_better() -> str:
    """Return what stands where nothing better was found."""
    return _("nothing better was found")


def none_made(parts: str) -> str:
    """Return by how much each goal was reached, by a game in which nothing was promised."""
    return _("{parts} (none made)").format(parts=parts)


def gaps_caption(*, later: bool = False) -> str:
    """Return what stands over the table of all teams; `later` if one of them came in later."""
    text = _("How far each team stayed below the best line found, and what that gained loyalty by")
    if not later:
        return text
    return _("{text}; points count media and cost of all turns").format(text=text)


def gaps_heads() -> tuple[str, str, str, str, str]:
    """Return the heads of that table."""
    parts = _("By goal: loyalty · media · cost · promises; 100 is a goal just reached")
    return _("Team"), _("Points"), _("Below"), parts, _("What loyalty gained there")


def turns_caption(team: str) -> str:
    """Return what stands over both games turn by turn; `team` names who played, if several did."""
    if team:
        return _("{team} beside the best line found; loyalty as each turn ended").format(team=team)
    return _("What was played beside the best line found; loyalty as each turn ended")


def line_caption(tables: str) -> str:
    """Return what stands over the best line alone; `tables` names whose luck it had, if several."""
    if tables:
        return _("The best line found, turn by turn: {tables}").format(tables=tables)
    return _("The best line found, turn by turn")


def turns_heads() -> tuple[str, str, str, str, str]:
    """Return the heads of both games turn by turn."""
    return _("Turn"), _("As played"), _("Loyalty"), _("Best line found"), _("Loyalty")


def line_heads() -> tuple[str, str, str, str, str]:
    """Return the heads of the best line alone."""
    return _("Turn"), _("Responses"), _("Loyalty"), _("Media attention"), _("Cost so far")
