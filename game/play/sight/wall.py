"""The wall as a view: what all in the room may see at once, and nothing of any one seat."""

from game.play.room.room import Room, Stage
from game.play.sight.console import Led
from game.play.sight.crews import crew, playing
from game.play.sight.sights import Sights
from game.play.sight.sitting import told
from game.play.table import Table
from game.present.room.wall import ColumnView, TileView, WallView
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
        known=_shared([each.known for each in facts]) if planning else (),
        rumour=_shared([each.rumour for each in facts]) if planning else (),
        unknown=_shared([each.unknown for each in facts]) if planning else (),
        just_in=tuple(each for each in seen.just_in if all(each in f.just_in for f in facts))
        if planning
        else (),
        told=told(table, room, None),
        tiles=() if after else tuple(_tile(table, room, team) for team in teams),
        columns=_columns(led, sights, teams) if after else (),
        question=_question(led) if after and not table.over else "",
    )


def _shared(facts: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what every team reads."""
    return tuple(each for each in facts[0] if all(each in other for other in facts))[:SHOWN]


def _tile(table: Table, room: Room, team: int) -> TileView:
    found = crew(table, room, team, ())
    people = tuple(
        seat_words.nameless() if person.hidden else person.name for person in found.people
    )
    return TileView(found.name, found.shape, people, found.state, found.is_in)


def _columns(led: Led, sights: Sights, teams: tuple[int, ...]) -> tuple[ColumnView, ...]:
    plans = {team: led.table.plans[-1][team] for team in teams}

    def column(team: int) -> ColumnView:
        came = sights.came(led.table, team)
        others = {card for other in teams if other != team for card in plans[other]}
        shows = led.room.meters
        played = tuple(
            (led.table.case.card(card).title, len(teams) > 1 and card not in others)
            for card in plans[team]
        )
        return ColumnView(
            name=led.table.teams[team],
            shape=seat_words.shape(team),
            headline=came.view.paper.headline,
            played=played or ((seat_words.nothing_played(), False),),
            fell=came.fell if shows else (),
            meters=sights.now(led.table, team) if shows and led.table.over else (),
        )

    return tuple(map(column, teams))


def _question(led: Led) -> str:
    """Return the first question of the guide for the turn that was revealed."""
    turns = led.guide.turns if led.guide else {}
    found = turns.get(led.table.case.scenario.turns[led.turn].id)
    return found.questions[0] if found and found.questions else ""
