"""What whoever leads a room may do at the keyboard, at every moment of a game."""

from game.base.words import _
from game.play import pace
from game.play.projected import rows
from game.play.room.acts import Show, Withdraw
from game.play.room.room import Stage
from game.present.wording import teams as words
from game.terminal import roomclock, roomteams
from game.terminal.game import Game, Step
from game.terminal.paper import Style
from game.terminal.roomorders import (
    Goes,
    Late,
    MoreTime,
    Named,
    Pass,
    Pause,
    RevealAll,
    RoomOrder,
    SetTime,
    ShowMeters,
    Teams,
    Tick,
    Time,
)


def lead(game: Game, order: RoomOrder) -> Step:
    """Do what is asked of whoever leads, where there is a room to lead."""
    if game.session.room is None:
        game.paper.text(_("That is for a game that several teams play at once."), Style.NOW)
        return Step.STAY
    match order:
        case Teams():
            roomteams.tell(game)
        case Late() | Goes() | Named():
            return roomteams.arranged(game, order)
        case Pass(team):
            return _passed(game, team)
        case RevealAll():
            return reveal(game)
        case ShowMeters(shown):
            _meters(game, shown=shown)
        case _:
            return _clock(game, order)
    return Step.STAY


def _clock(game: Game, order: Time | MoreTime | SetTime | Tick | Pause) -> Step:
    room = game.session.room
    if game.session.over:
        game.paper.text(_("The game is over; there is no clock any more."))
    elif isinstance(order, Pause):
        return roomclock.pause(game)
    elif room and room.stage is Stage.OPEN:
        roomclock.obey(game, order)
    else:
        roomclock.between(game, order)
    return Step.STAY


def reveal(game: Game) -> Step:
    """Play all plans; as long as a team is not in, once that is sure."""
    if not _open(game):
        return Step.STAY
    session = game.session
    waiting = [session.teams[team] for team in rows(session) if team in session.to_plan]
    if waiting and not game.keys.yes(" ".join(words.not_in(", ".join(waiting)))):
        game.paper.text(_("Nothing is revealed."))
        return Step.STAY
    done = pace.revealing(session, anyway=bool(waiting))
    return Step.ON if all(game.submit(each) for each in done) else Step.STAY


def _open(game: Game) -> bool:
    """Tell whether a turn is open in the room, or say that none is."""
    room = game.session.room
    if room and room.stage is Stage.OPEN and not game.session.over:
        return True
    game.paper.text(_("No plans are made at this moment."), Style.NOW)
    return False


def _passed(game: Game, said: str) -> Step:
    team = roomteams.found(game, said) if _open(game) else None
    if team is None or not opened_for(game, team):
        return Step.STAY
    game.looks.asked = team
    return Step.ON


def opened_for(game: Game, team: int) -> bool:
    """Open the plan of a team again if it is in, and that is meant; tell whether it is open."""
    session = game.session
    if session.committed(team) is None:
        return True
    if not game.keys.yes(" ".join(words.opened_again(session.teams[team]))):
        game.paper.text(_("The plan stays locked."))
        return False
    return bool(game.submit(Withdraw(team)))


def _meters(game: Game, *, shown: bool) -> None:
    if game.submit(Show(meters=shown)):
        kept = _("The meters are kept for the debrief.")
        game.paper.text(_("All see the meters.") if shown else kept)
