"""What whoever leads the room does beside the game: clock, news, ratings, what is shown."""

from dataclasses import replace

from game.base.words import _
from game.play.answers import NotNow
from game.play.inroom.barred import LONGEST_TIMER, Stepped, no_team, with_room
from game.play.room.acts import Bulletin, Hold, Rate, Show, Timer
from game.play.room.room import GRADES, Rated, Room, Ticking, Told
from game.play.table import Table

MOST_HELD = 40


def timed(table: Table, room: Room, act: Timer, at: str) -> Stepped:
    """Set the clock."""
    if not 0 <= act.left <= LONGEST_TIMER:
        return NotNow(_("The clock goes from no time at all to a day."))
    return with_room(table, replace(room, timer=Ticking(act.left, act.running, at)))


def came_in(table: Table, room: Room, act: Bulletin, at: str) -> Stepped:
    """Tell teams what just came in."""
    if not act.text:
        return NotNow(_("There is nothing to send."))
    for team in act.teams:
        why = no_team(table, room, team)
        if why:
            return why
    told = Told(len(table.plans), at, act.text, tuple(sorted(set(act.teams))))
    held = tuple(each for each in room.held if each != act.text)
    return with_room(table, replace(room, told=(*room.told, told), held=held))


def kept_back(table: Table, room: Room, act: Hold, _at: str) -> Stepped:
    """Keep news for later, or let go of it."""
    if not act.text:
        return NotNow(_("There is nothing to keep for later."))
    others = tuple(each for each in room.held if each != act.text)
    if act.held and len(others) >= MOST_HELD:
        return NotNow(_("That is enough kept for later: send some of it first."))
    return with_room(table, replace(room, held=(*others, act.text) if act.held else others))


def rated(table: Table, room: Room, act: Rate, at: str) -> Stepped:
    """Rate how a team met an objective."""
    if act.grade and act.grade not in GRADES:
        return NotNow(_("A rating is one of P, S, M and U."))
    if all(objective.id != act.objective for objective in table.case.scenario.objectives):
        return NotNow(_("This case has no such objective."))
    if not 0 <= act.team < len(table.teams):
        return NotNow(_("There is no such team in this room."))
    others = tuple(
        each for each in room.ratings if (each.objective, each.team) != (act.objective, act.team)
    )
    rated = (Rated(act.objective, act.team, act.grade, at),) if act.grade else ()
    return with_room(table, replace(room, ratings=(*others, *rated)))


def shown(table: Table, room: Room, act: Show, _at: str) -> Stepped:
    """Show the meters to all, or keep them for later."""
    return with_room(table, replace(room, meters=act.meters))
