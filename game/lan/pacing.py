"""The pace of a room: open, talk, lock, reveal, next, back; and its clock."""

from collections.abc import Callable, Mapping

from game.base.words import _
from game.lan.form import Form
from game.lan.scene import Scene
from game.lan.wishes import Asked, LookBack, Moment
from game.play.actions import Action, Commit, Rewind, Undo
from game.play.answers import NotNow
from game.play.inroom.votes import lying
from game.play.pace import MINUTE, PROPOSED
from game.play.room.acts import Proceed, Reveal, Talk, Timer, Withdraw
from game.play.room.clock import left
from game.play.room.room import Stage
from game.play.sight.hands import numbered

PLANNING = 0.6  # of the time of a turn; the rest is for what came of it
LEAST = 2 * MINUTE  # however short the game was wished to be


def seen(scene: Scene) -> str:
    """Return what a page has to have seen to set the pace."""
    return f"{len(scene.table.plans)}-{scene.room.stage.value}"


def usual(scene: Scene, minutes: int) -> int:
    """Return how many seconds a turn is planned in, of a game of so many minutes.

    Where none were named it is given no less than in a room that is set up at the window.
    """
    whole, least = minutes or scene.table.case.scenario.minutes, PROPOSED * MINUTE
    share = PLANNING * whole / max(1, len(scene.table.case.plays))
    return max(LEAST if minutes else least, round(share) * MINUTE)


def _stale(moment: Moment, form: Form) -> NotNow | None:
    if form.words("seen") == seen(moment.scene):
        return None
    return NotNow(_("Something was decided in the meantime; look again first."))


def _next(moment: Moment, form: Form) -> Asked:
    """Open the next turn, and let its clock run; from the last turn go on to the debrief."""
    stale = _stale(moment, form)
    if moment.scene.table.over:
        return stale or (LookBack(),)
    return stale or (Proceed(), *_clock_anew(form))


def _reveal(moment: Moment, form: Form) -> Asked:
    """Reveal; of teams that are not in, what most of them voted for goes in first."""
    anyway = bool(form.words("anyway"))
    scene = moment.scene
    voted = (team for team in _open(scene) if scene.room.of(team)) if anyway else ()
    lies = tuple(Commit(team, lying(scene.table, scene.room, team)) for team in voted)
    return _stale(moment, form) or (*lies, Reveal(anyway))


def _undo(moment: Moment, form: Form) -> Asked:
    return _stale(moment, form) or (Undo(), *_clock_anew(form))


def _jump(moment: Moment, form: Form) -> Asked:
    turn = form.number("turn")
    return _stale(moment, form) or (Rewind(-1 if turn is None else turn), *_clock_anew(form))


def _clock_anew(form: Form) -> tuple[Action, ...]:
    """Return the clock of a turn that opens, if the page says how long a turn takes."""
    seconds = form.number("seconds")
    return (Timer(seconds, running=True),) if seconds else ()


def _talk(moment: Moment, form: Form) -> Asked:
    """Open the talk of a team, or of all that still vote."""
    scene, team = moment.scene, form.number("team")
    if team is not None:
        return (Talk(team),)
    return tuple(Talk(each) for each in _open(scene) if each not in scene.room.talking)


def _lock(moment: Moment, form: Form) -> Asked:
    """Put in what lies there for a team, or for all that are not in."""
    scene, team = moment.scene, form.number("team")
    teams = _open(scene) if team is None else (team,)
    if any(each >= len(scene.table.teams) for each in teams):
        return NotNow(_("There is no such team in this room."))
    return _stale(moment, form) or tuple(
        Commit(each, lying(scene.table, scene.room, each)) for each in teams
    )


def _open(scene: Scene) -> tuple[int, ...]:
    if scene.room.stage is not Stage.OPEN:
        return ()
    return tuple(team for team in scene.table.to_plan if scene.room.plays(team))


def _withdraw(_moment: Moment, form: Form) -> Asked:
    team = form.number("team")
    return (Withdraw(-1 if team is None else team),)


def _plan(moment: Moment, form: Form) -> Asked:
    """Put in a plan by the numbers of cards that were held up, in the place of one that is in."""
    scene, team = moment.scene, form.number("team")
    if team is None or team >= len(scene.table.teams):
        return NotNow(_("There is no such team in this room."))
    cards = numbered(scene.table, team, form.words("cards"))
    if cards is None:
        return NotNow(_("Type the numbers of cards, such as 2 4 6."))
    back: tuple[Action, ...] = (Withdraw(team),) if scene.table.committed[team] is not None else ()
    return _stale(moment, form) or (*back, Commit(team, cards))


def _more(moment: Moment, form: Form) -> Asked:
    timer, seconds = moment.scene.room.timer, form.number("seconds") or MINUTE
    now = left(moment.scene.room, moment.now) or 0
    return (Timer(now + seconds, running=timer.running if timer else True),)


def _clock(moment: Moment, form: Form) -> Asked:
    """Let the clock stand still, run again, or begin anew with so many minutes."""
    now, minutes = left(moment.scene.room, moment.now), form.number("minutes")
    if minutes:
        return (Timer(minutes * MINUTE, running=True),)
    if now is None:
        return NotNow(_("There is no clock on this turn yet."))
    return (Timer(now, running=form.words("run") == "on"),)


PACING: Mapping[str, Callable[[Moment, Form], Asked]] = {
    "next": _next,
    "reveal": _reveal,
    "undo": _undo,
    "jump": _jump,
    "talk": _talk,
    "lock": _lock,
    "withdraw": _withdraw,
    "plan": _plan,
    "more": _more,
    "clock": _clock,
}
