"""One game from where it stands to its debrief."""

from pathlib import Path

from game.base.words import _
from game.play.begin import save_as_new
from game.terminal import patience
from game.terminal.briefing import brief
from game.terminal.game import Game, Step
from game.terminal.paper import Style
from game.terminal.parting import parting
from game.terminal.planning import plan_turn
from game.terminal.results import after_turn, between, debrief
from game.terminal.roomclock import rest, taken_up
from game.terminal.roomful import room_turn


def sit(game: Game) -> None:
    """Play until the game is left."""
    for notice in game.session.notices:
        game.paper.text(notice, Style.NOW)
    if not _may_play(game):
        return
    taken_up(game)
    step = Step.ON if game.session.at else brief(game)
    if step is not Step.LEAVE and not game.session.over:
        between(game)
    while step is not Step.LEAVE:
        step = debrief(game) if game.session.over else _turn(game)
    rest(game)
    game.paper.raw(f"{parting(game.paper, game.session, game.usual)}\n")


def _turn(game: Game) -> Step:
    if game.session.room:
        return room_turn(game)
    before = len(game.session.plans)
    team = game.session.whose_turn or 0
    _pass_to(game, team)
    patience.thinks(game)
    step = plan_turn(game, team)
    if len(game.session.plans) > before:
        game.paper.clear() if game.teams else None
        step = after_turn(game)
        if step is Step.ON and len(game.session.plans) > before:
            between(game)
    return step


def _pass_to(game: Game, team: int) -> None:
    """Let the laptop change hands, so that no team sees the other's plan."""
    if not game.teams:
        return
    name = game.teams[team]
    game.paper.clear()
    game.paper.title(_("Pass the laptop to {team}.").format(team=name))
    game.keys.wait(_("Enter when only {team} can see it.").format(team=name))


def _may_play(game: Game) -> bool:
    """Tell whether there is something to do here: a game that is only to be looked at is copied."""
    session = game.session
    if not session.read_only or session.over:
        return True
    game.paper.text(session.read_only, Style.NOW)
    _tell_beyond(game)
    if not game.keys.yes(_("Go on with a copy of it?")):
        return False
    copied = save_as_new(session, session.path.parent)
    if isinstance(copied, Path):
        return True
    game.paper.text(f"{copied.why} {copied.what_to_do}", Style.NOW)
    return False


def _tell_beyond(game: Game) -> None:
    """Tell what was played where this game cannot be followed any more."""
    if game.session.rest:
        game.paper.head(_("What was played beyond"))
    for said in game.session.rest:
        game.paper.item(said)
