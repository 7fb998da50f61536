"""What the projector shows of a room: from the session to the views that all may see."""

from game.base.ids import CardId
from game.play.inroom.votes import lying
from game.play.room.room import Room
from game.play.session import Session
from game.play.sidebyside import side_by_side, staying
from game.play.sight.sitting import step, told
from game.play.views import Views
from game.present.pieces.hand import needed
from game.present.room.compare import CompareView
from game.present.room.lobby import LobbyView, TableView
from game.present.room.session import SessionView, TeamState, TeamView
from game.present.room.shared import session
from game.present.step import Step
from game.present.wording import headings, seat
from game.present.wording import room as words
from game.scenario.guide import Guide


def rows(session: Session) -> tuple[int, ...]:
    """Return the rows of the teams that are in the game, in their order."""
    return staying(session.table)


def lobby(session: Session) -> LobbyView:
    """Return who has come in; a nickname that is hidden is not on it."""
    room, scenario = session.room or Room(), session.case.scenario
    tables = tuple(_table(session, room, team) for team in rows(session))
    count = sum(len(each.people) for each in tables)
    return LobbyView(scenario.title, scenario.company, tables, words.people_in(count))


def _table(session: Session, room: Room, team: int) -> TableView:
    people = tuple(seat.nameless() if each.hidden else each.name for each in room.of(team))
    said = words.people_of(len(people))
    return TableView(team, session.teams[team], seat.shape(team), people, said)


def opened(views: Views) -> SessionView:
    """Return the turn that is open."""
    now = views.session
    teams = rows(now)
    return session(
        [views.record(team) for team in teams],
        tuple(_team(views, team) for team in teams),
        views.settings,
        headings.turn_of(len(now.plans), len(now.case.plays)),
        told(now.table, now.room, None) if now.room else (),
    )


def revealed(views: Views, guide: Guide | None) -> CompareView:
    """Return what came of the turn that was revealed last."""
    return side_by_side(views.session.table, views.past, guide, views.settings)


def _team(views: Views, team: int) -> TeamView:
    now, record, room = views.session, views.record(team), views.session.room or Room()
    plan = now.committed(team)
    talks = bool(room.of(team)) and step(now.table, room, team) is Step.TALK
    draft = _lies(views, room, team, talks=talks) if plan is None else plan
    effort, placed, is_in = record.seen().effort, needed(record, draft), plan is not None
    return TeamView(
        team=team,
        name=now.teams[team],
        shape=seat.shape(team),
        people=len(room.of(team)),
        state=_state(room, team, laid=talks or bool(draft), is_in=is_in),
        placed=placed,
        effort=effort,
        note=words.placed(placed, effort) if is_in or draft else _out(room, team, talks=talks),
        talks=talks,
    )


def _lies(views: Views, room: Room, team: int, *, talks: bool) -> tuple[CardId, ...]:
    """Return the cards that lie there; while people vote in silence, none do on the screen."""
    if any(person.plays for person in room.of(team)):
        return lying(views.session.table, room, team) if talks else ()
    return views.session.draft(team)


def _out(room: Room, team: int, *, talks: bool) -> str:
    """Return how many votes are still out; of a team that does not vote, that no card lies there.

    Nobody votes where there is no phone, or a single one, which goes straight to the plan.
    """
    out = 0 if talks else room.to_vote(team)
    return words.to_vote(out) if out else words.placed(0, 0)


def _state(room: Room, team: int, *, laid: bool, is_in: bool) -> TeamState:
    if is_in:
        return TeamState.LOCKED
    return TeamState.DISCUSSING if laid or team in room.talking else TeamState.READING
