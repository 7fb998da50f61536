"""What the projector shows of a room: from the session to the views that all may see."""

from game.play.room.room import Room
from game.play.session import Session
from game.play.sidebyside import side_by_side, staying
from game.play.views import Views
from game.present.pieces.hand import needed
from game.present.room.compare import CompareView
from game.present.room.session import SessionView, TeamState, TeamView
from game.present.room.shared import session
from game.present.wording import headings, seat
from game.present.wording import room as words
from game.scenario.guide import Guide


def rows(session: Session) -> tuple[int, ...]:
    """Return the rows of the teams that are in the game, in their order."""
    return staying(session.table)


def opened(views: Views) -> SessionView:
    """Return the turn that is open."""
    now = views.session
    teams = rows(now)
    return session(
        [views.record(team) for team in teams],
        tuple(_team(views, team) for team in teams),
        views.settings,
        headings.turn_of(len(now.plans), len(now.case.plays)),
    )


def revealed(views: Views, guide: Guide | None) -> CompareView:
    """Return what came of the turn that was revealed last."""
    return side_by_side(views.session.table, views.past, guide, views.settings)


def _team(views: Views, team: int) -> TeamView:
    now, record = views.session, views.record(team)
    plan = now.committed(team)
    draft = now.draft(team) if plan is None else plan
    effort, placed = record.seen().effort, needed(record, draft)
    return TeamView(
        team=team,
        name=now.teams[team],
        shape=seat.shape(team),
        people=len(now.room.of(team)) if now.room else 0,
        state=_state(now.room, team, laid=bool(draft), is_in=plan is not None),
        placed=placed,
        effort=effort,
        note=words.placed(placed, effort),
    )


def _state(room: Room | None, team: int, *, laid: bool, is_in: bool) -> TeamState:
    if is_in:
        return TeamState.LOCKED
    talks = room is not None and team in room.talking
    return TeamState.DISCUSSING if laid or talks else TeamState.READING
