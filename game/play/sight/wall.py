"""The wall as a view: what all in the room may see at once, and nothing of any one seat."""

from game.play.room.room import Room, Stage
from game.play.sight.console import Led
from game.play.sight.crews import crew, playing
from game.play.sight.sights import Sights
from game.play.sight.sitting import told
from game.play.table import Table
from game.present.room.common import by_all
from game.present.room.wall import TileView, WallView
from game.present.wording import seat as seat_words

SHOWN = 3  # facts of each kind


def wall(led: Led, sights: Sights) -> WallView:
    """Return the wall; the situation on it is that of the first team, for all read the same.

    A fact that only one team has found out stays on its own pages.
    """
    table, room = led.table, led.room
    teams = playing(table, room)
    common = sights.common(table, room, teams[0])
    planning, after = room.stage is Stage.OPEN, room.stage is Stage.REVEALED
    seen = common.told
    facts = [sights.common(table, room, team).told for team in teams]
    return WallView(
        title=common.title,
        company=table.case.scenario.company,
        turn=common.turn,
        date=common.date,
        stage="over" if table.over else room.stage.value,
        line=seen.line if planning else "",
        known=by_all([each.known for each in facts])[:SHOWN] if planning else (),
        rumour=by_all([each.rumour for each in facts])[:SHOWN] if planning else (),
        unknown=by_all([each.unknown for each in facts])[:SHOWN] if planning else (),
        just_in=by_all([each.just_in for each in facts]) if planning else (),
        told=told(table, room, None),
        tiles=() if after else tuple(_tile(table, room, team) for team in teams),
        compare=sights.compared(table, led.guide) if after else None,
    )


def _tile(table: Table, room: Room, team: int) -> TileView:
    found = crew(table, room, team, ())
    people = tuple(
        seat_words.nameless() if person.hidden else person.name for person in found.people
    )
    return TileView(found.name, found.shape, people, found.state, found.is_in)
