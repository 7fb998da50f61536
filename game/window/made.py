"""What each page of a game that is open shows: of one at one screen, or of a room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.play import projected
from game.play.desk import TURN_MINUTES
from game.play.header import MOST_TEAMS
from game.play.room import clock as clocks
from game.play.room.room import Room, Stage
from game.play.since import since
from game.present.room.masked import masked
from game.present.wording import seat, teams
from game.window import resting, standing
from game.window.roomfaces import AwayTeam, ClockFace, CompareFace, PlanFace, SessionFace

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from game.play.session import Session
    from game.play.settings import UserSettings
    from game.play.views import Views
    from game.scenario.guide import Guide
    from game.window.leading import Leading
    from game.window.standing import Wording

MADE: Mapping[str, Callable[[Views], object]] = {
    "briefing": standing.opened_file,
    "meanwhile": standing.meanwhile,
    "outcome": standing.outcome,
    "pause": resting.pause,
}
_LAST = 60  # seconds in which the clock asks for attention


def made(
    place: str, wording: Wording, session: Session, lead: Leading, settings: UserSettings
) -> object:
    """Return what a page of the game that is open shows."""
    views = wording.of(session, settings.assist)
    if session.room:
        found = _of_room(place, views, lead, settings, wording.guide(session))
        if found is not None:
            return found
    if place == "turn":
        return standing.turn(views, session.whose_turn or 0, settings)
    if place == "pass":
        return standing.handover(session)
    if place == "debrief":
        return standing.debrief(views, wording.handing(session), wording.guide(session))
    return MADE[place](views)


def ticking(face: SessionFace, session: Session, now: datetime) -> SessionFace:
    """Return the projector with what is left of the clock."""
    room = session.room
    seconds = clocks.left(room, now) if room else None
    if room is None or room.timer is None or seconds is None:
        return face
    whole = session.header.settings.get(TURN_MINUTES)
    most = max(60 * whole if isinstance(whole, int) else 0, room.timer.left, 1)
    said = clocks.said(seconds)
    clock = ClockFace(said, seconds / most, room.timer.running, last_minute=seconds < _LAST)
    return replace(face, clock=clock)


def _of_room(
    place: str, views: Views, lead: Leading, settings: UserSettings, guide: Guide | None
) -> object | None:
    session = views.session
    room = session.room or Room()
    if place == "session":
        return _session(views, room)
    if place == "plan":
        return _plan(views, room, max(0, lead.planning), settings)
    if place == "compare":
        gone = since(session.table, len(session.plans) - 1)
        return CompareFace(projected.revealed(views, guide), meters=room.meters, since=gone)
    if place == "outcome" and lead.page >= 0 and session.plans:
        return standing.page(views, lead.page)
    return None


def _session(views: Views, room: Room) -> SessionFace:
    session = views.session
    names = session.teams
    away = tuple(
        AwayTeam(names[gone.team], teams.went(gone.turn, gone.whither(names))) for gone in room.gone
    )
    return SessionFace(
        projected.opened(views),
        opens=room.stage is Stage.LOBBY,
        read_only=session.read_only,
        away=away,
        room_for_more=len(names) < MOST_TEAMS,
    )


def _plan(views: Views, room: Room, team: int, settings: UserSettings) -> PlanFace:
    """Return the page on which a team plans; meters that nobody is to see are not on it."""
    face = standing.turn(views, team, settings)
    if not room.meters:
        face = replace(face, table=masked(face.table), explained={})
    return PlanFace(face, views.session.teams[team], seat.shape(team))
