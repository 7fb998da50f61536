"""The clock of a room at the keyboard: what is left of it, more of it, and a pause."""

from typing import assert_never

from game.base.words import _
from game.play import pace
from game.play.room.acts import Timer
from game.play.room.clock import left, said
from game.play.room.room import Stage
from game.terminal.game import Game, Step
from game.terminal.paper import Style
from game.terminal.roomorders import MoreTime, SetTime, Tick, Time

MINUTE = pace.MINUTE


def shown(game: Game) -> str:
    """Return what is left of the turn in a few words, or nothing where it has no clock."""
    room = game.session.room
    seconds = left(room, game.desk.clock()) if room else None
    if room is None or room.timer is None or seconds is None or game.session.over:
        return ""
    if not seconds:
        return _("time is up")
    words = _("{time} left") if room.timer.running else _("the clock stands at {time}")
    return words.format(time=said(seconds))


def tell(game: Game) -> None:
    """Say what is left."""
    now = shown(game)
    if now:
        game.paper.text(f"{now[:1].upper()}{now[1:]}.")
    else:
        game.paper.text(_("This turn has no clock; “clock 8” gives it eight minutes."))


def obey(game: Game, order: Time | MoreTime | SetTime | Tick) -> None:
    """Say what is left, or set the clock: this turn's, and with so many minutes the later ones'."""
    now = game.desk.clock()
    match order:
        case Time():
            tell(game)
        case MoreTime(minutes):
            _set(game, pace.more(game.session, now, minutes * MINUTE))
        case SetTime(minutes):
            game.looks.minutes = minutes
            _set(game, Timer(minutes * MINUTE, running=True))
        case Tick(running):
            room = game.session.room
            stands = room is None or room.timer is None or room.timer.running == running
            _set(game, None if stands else pace.turned(game.session, now))
        case _:
            assert_never(order)


def between(game: Game, order: Time | MoreTime | SetTime | Tick) -> None:
    """Say that no clock runs while a turn is talked over; how long turns are may be said."""
    if isinstance(order, SetTime):
        game.looks.minutes = order.minutes
        words = _("From the next turn on there are {time} for each.")
        game.paper.text(words.format(time=said(order.minutes * MINUTE)))
    else:
        game.paper.text(_("The clock runs while plans are made; now there is time to talk."))


def pause(game: Game) -> Step:
    """Let the game rest until somebody goes on; a clock that ran then runs again."""
    resting = pace.rested(game.session, game.desk.clock())
    if resting and not game.submit(resting):
        return Step.STAY
    paper, session = game.paper, game.session
    paper.clear()
    paper.title(_("The game rests"))
    words = _("Turn {turn} of {turns}. Every decision is saved, and no plan is on the screen.")
    opens = session.room is not None and session.room.stage is Stage.OPEN
    turn = len(session.plans) + opens
    paper.text(words.format(turn=turn, turns=len(session.case.plays)))
    if shown(game):
        tell(game)
    game.keys.wait(_("Enter: go on>"))
    again = pace.turned(session, game.desk.clock()) if resting else None
    if again:
        game.submit(again)
    game.looks.asked = game.looks.planning
    return Step.ON


def start(game: Game) -> None:
    """Let the clock of a turn that has just been opened run, if turns have one."""
    minutes = game.looks.minutes * MINUTE
    waits = pace.started(game.session, minutes)
    if waits:
        game.submit(Timer(minutes or waits.left, running=True))


def _set(game: Game, timer: Timer | None) -> None:
    """Set the clock, where there is something to set, and say what is left."""
    if timer is None or game.submit(timer):
        tell(game)


def rest(game: Game) -> None:
    """Let the clock stand still, because the game is left."""
    timer = pace.rested(game.session, game.desk.clock())
    if timer and not game.session.read_only:
        game.submit(timer)


def taken_up(game: Game) -> None:
    """Let the clock of a game that is gone on with stand where it stood when it was left."""
    timer = pace.stood(game.session)
    if timer and not game.session.read_only:
        game.submit(timer)
        tell(game)
        game.paper.text(_("“clock run” lets it run again."), Style.QUIET)
