"""A turn of a room at one terminal: its teams plan one after the other, then all is revealed.

The laptop goes from team to team. Between two of them nothing of any plan is on the screen, and
whoever leads can do all that a room needs. Only when every plan is in, all are revealed at once.
"""

from game.base.words import _
from game.play import projected
from game.play.projected import rows
from game.play.room.acts import Proceed
from game.play.room.room import Stage
from game.terminal import back, leading, roomclock, roomteams
from game.terminal.comparing import compare, tell_again
from game.terminal.game import Game, Step
from game.terminal.guide import handing_help
from game.terminal.moments.pieces import joined, raised
from game.terminal.moments.room import tell_inside, tell_opened
from game.terminal.orders import Anywhere, Help, Onward, Order, Show
from game.terminal.paper import Style
from game.terminal.planning import plan_turn
from game.terminal.results import between


def room_turn(game: Game) -> Step:
    """Let one team plan, or reveal once all have; and compare what was revealed."""
    if _stage(game) is not Stage.REVEALED:
        _opened(game)
        step = _planned(game)
        if step is not Step.ON or not game.session.over:
            return step
    return _compared(game)


def _stage(game: Game) -> Stage:
    return game.session.room.stage if game.session.room else Stage.OPEN


def _opened(game: Game) -> None:
    """Open the turn that waits for it, and let its clock run."""
    if _stage(game) is not Stage.OPEN:
        game.submit(Proceed())
    roomclock.start(game)


def _compared(game: Game) -> Step:
    """Compare until somebody goes on: to what passed undecided, and to the next turn."""
    before = len(game.session.plans)
    game.looks.planning = game.looks.asked = None
    step = compare(game)
    if step is Step.ON and len(game.session.plans) == before:
        between(game)
        if not game.session.over:
            _opened(game)
    return step


def _planned(game: Game) -> Step:
    """Hand the laptop to a team and let it plan, or reveal if all have planned."""
    game.looks.planning = None
    game.paper.clear()
    if game.looks.news:
        game.paper.text(game.looks.news)
        game.looks.news = ""
    _tell_turn(game)
    team = _handed(game)
    if isinstance(team, Step):
        return team
    if team is None:
        return leading.reveal(game)
    game.looks.planning, game.looks.asked = team, None
    return plan_turn(game, team)


def _tell_turn(game: Game) -> None:
    """Tell the room its turn, before any card is laid in it; later, only how many plans are in."""
    view, table = projected.opened(game.views), game.session.table
    begun = any(table.drafts) or any(plan is not None for plan in table.committed)
    if begun:
        tell_inside(game.paper, view.teams)
    else:
        tell_opened(game.paper, view)


def _handed(game: Game) -> int | Step | None:
    """Ask until the laptop is handed on: return the team, None once all are in, or what follows."""
    told: object = Step.STAY
    while True:
        team = _next(game)
        if team != told:
            _tell_next(game, team)
            told = team
        order = roomteams.understood_here(game, game.keys.line(_prompt(game, team)))
        if isinstance(order, Onward):
            return team
        step = _obey(game, order)
        if step is not Step.STAY:
            return step


def _obey(game: Game, order: Order) -> Step:
    if isinstance(order, Anywhere):
        return back.anywhere(game, order)
    match order:
        case Help():
            handing_help(game.paper, roomteams.two(game))
        case Show("all" | "situation"):
            tell_opened(game.paper, projected.opened(game.views))
        case Show("compare" | "outcome"):
            tell_again(game)
        case _:
            words = _("That is for a team that has the laptop: hand it over first, with Enter.")
            game.paper.text(words, Style.NOW)
    return Step.STAY


def _next(game: Game) -> int | None:
    """Return the team that plans next: the one that was asked for, or the first that is not in."""
    session = game.session
    waiting = [team for team in rows(session) if team in session.to_plan]
    if game.looks.asked in waiting:
        return game.looks.asked
    return waiting[0] if waiting else None


def _tell_next(game: Game, team: int | None) -> None:
    if team is None:
        game.paper.title(_("Every plan is in."))
        return
    words = _("Pass the laptop to {team}.")
    game.paper.title(words.format(team=game.session.teams[team]))


def _prompt(game: Game, team: int | None) -> str:
    asks = _("Enter reveals all plans (h lists the rest)>")
    if team is not None:
        words = _("Enter when only {team} can see it (h lists the rest)>")
        asks = words.format(team=game.session.teams[team])
    return joined(raised(roomclock.shown(game)), asks, by=". ")
