"""After the reveal of a room: all plans side by side, and a question to talk over."""

from game.base.words import _
from game.play import projected
from game.play.projected import rows
from game.terminal import back, reading, roomclock, roomteams
from game.terminal.game import Game, Step
from game.terminal.guide import compare_help
from game.terminal.moments.compare import tell_compare, tell_question
from game.terminal.orders import Anywhere, Explain, Help, Onward, Order, Show
from game.terminal.roomorders import Pass, Pause

BY_TEAM = frozenset({"outcome", "voices", "causes"})


def compare(game: Game) -> Step:
    """Show all plans side by side until somebody goes on."""
    game.looks.question = 0
    game.paper.clear()
    tell_again(game)
    while True:
        order = roomteams.understood_here(game, game.keys.line(_prompt(game)))
        if isinstance(order, Onward):
            return Step.ON
        step = _obey(game, order)
        if step is not Step.STAY:
            return step


def tell_again(game: Game) -> None:
    """Tell the turn that was revealed last, side by side."""
    if not game.session.plans:
        game.paper.text(_("There is nothing of that before the first turn is over."))
        return
    view = projected.revealed(game.views, game.guide)
    tell_compare(game.paper, view)
    tell_question(game.paper, view.questions, game.looks.question)


def _prompt(game: Game) -> str:
    view = projected.revealed(game.views, game.guide)
    return _("Enter: {next} (a team’s name: what it brought them; h lists the rest)>").format(
        next=view.next_label
    )


def _obey(game: Game, order: Order) -> Step:
    match order:
        case Pause():
            roomclock.pause(game)
            tell_again(game)
        case Pass(said):
            _page(game, said)
        case Help():
            compare_help(game.paper, roomteams.two(game))
        case Show(part):
            _show(game, part)
        case Explain(what):
            for team in rows(game.session):
                game.paper.head(game.session.teams[team])
                reading.explain(game, team, what)
        case _:
            if isinstance(order, Anywhere):
                return back.anywhere(game, order, looking_back=True)
            game.paper.text(_("This turn is over; Enter goes on, undo takes it back."))
    return Step.STAY


def _page(game: Game, said: str) -> None:
    """Show all that the turn brought one team."""
    team = roomteams.found(game, said)
    if team is not None:
        reading.last_turn(game, team, "outcome")


def _show(game: Game, part: str) -> None:
    if part == "question":
        game.looks.question += 1
        view = projected.revealed(game.views, game.guide)
        tell_question(game.paper, view.questions, game.looks.question)
    elif part in BY_TEAM:
        for team in rows(game.session):
            game.paper.head(game.session.teams[team])
            reading.last_turn(game, team, part)
    elif part in ("history", "rival"):
        reading.last_turn(game, rows(game.session)[0], part)
    else:
        tell_again(game)
