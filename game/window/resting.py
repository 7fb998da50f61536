"""What the pause is given to show: where the game stands, and what can be gone back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.base.words import _
from game.play.room.room import Stage
from game.play.since import since
from game.present.wording import dates
from game.window.faces import LastStep, PauseFace, RewindStop, TurnAhead

if TYPE_CHECKING:
    from game.play.session import Session
    from game.play.views import Views


def pause(views: Views) -> PauseFace:
    """Return the page on which the game rests."""
    session, scenario = views.session, views.session.case.scenario
    here, turns = _here(session), len(session.case.plays)
    where = _("Turn {turn} of {turns}").format(turn=here, turns=turns)
    if session.over:
        where = _("The game is over.")
    kept = (str(session.path.parent), session.path.name)
    stops, ahead = _stops(views), _ahead(session)
    last = _last_step(session)
    return PauseFace(scenario.title, where, kept, stops, ahead, last, session.rest, here)


def _here(session: Session) -> int:
    """Return the turn that the table is at, from 1: in a room, also one that is just revealed."""
    revealed = session.room is not None and session.room.stage is Stage.REVEALED
    return len(session.plans) + (0 if revealed or session.over else 1)


def _stops(views: Views) -> tuple[RewindStop, ...]:
    session = views.session
    records = [views.record(team) for team in range(len(session.teams))]
    found = []
    for place, turn in enumerate(session.case.plays[: len(session.plans)]):
        played = [
            (record.name, ", ".join(card.title for card in record.cards(turn)))
            for record in records
            if turn < record.turn
        ]
        told = [(team, cards or _("nothing was played")) for team, cards in played]
        said = [
            _("{team}: {cards}").format(team=team, cards=cards) if team else cards
            for team, cards in told
        ]
        found.append(
            RewindStop(
                place + 1, _dated(session, place), " · ".join(said), since(session.table, place)
            )
        )
    return tuple(found)


def _ahead(session: Session) -> tuple[TurnAhead, ...]:
    left = range(len(session.plans), len(session.case.plays))
    return tuple(TurnAhead(place + 1, _dated(session, place)) for place in left)


def _dated(session: Session, place: int) -> str:
    at = dates.short(dates.moment(session.case.scenario.turns[session.case.plays[place]].at))
    return _("Turn {turn} · {date}").format(turn=place + 1, date=at)


def _last_step(session: Session) -> LastStep | None:
    """Return what undo would take back: the plan of the team before, or the turn before."""
    waiting = 0 if session.room else session.whose_turn or 0
    if waiting and not session.over:
        team = session.teams[waiting - 1]
        return LastStep(
            _("Undo the plan of {team}").format(team=team),
            _("Take back the plan of {team}?").format(team=team),
        )
    done = len(session.plans)
    if not done:
        return None
    return LastStep(
        _("Undo turn {turn}").format(turn=done),
        _("Take turn {turn} back?").format(turn=done),
        since(session.table, done - 1),
    )
