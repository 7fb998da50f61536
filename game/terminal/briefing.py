"""The case file at the keyboard, before the first decision."""

from game.base.words import _
from game.present.briefing import BriefingView
from game.terminal.game import Game, Step
from game.terminal.guide import briefing_help
from game.terminal.moments.briefing import tell_briefing, tell_sources
from game.terminal.orders import Help, Leave, Onward, Order, Show, Unclear
from game.terminal.paper import Style
from game.terminal.racing import choose_rival, choose_weights, tell_race_file
from game.terminal.typed import understood


def brief(game: Game) -> Step:
    """Show the case file until the first turn is opened, or the game is left."""
    view = game.views.briefing()
    tell_briefing(game.paper, view)
    game.paper.gap()
    words = _("Seed {seed}: the same seed and decisions give the same game.")
    game.paper.text(words.format(seed=game.session.header.seed), Style.QUIET)
    tell_race_file(game)
    prompt = _("Enter: {next} (h lists the rest)>").format(next=view.open_label)
    while True:
        order = understood(game.keys.line(prompt))
        if isinstance(order, Onward | Leave):
            return Step.ON if isinstance(order, Onward) else Step.LEAVE
        _answer(game, view, order)


def _answer(game: Game, view: BriefingView, order: Order) -> None:
    match order:
        case Show("sources"):
            tell_sources(game.paper, view)
        case Show("rival"):
            choose_rival(game)
        case Show("weights"):
            choose_weights(game)
        case Show():
            tell_briefing(game.paper, view)
        case Help():
            briefing_help(game.paper, alone=not game.teams)
        case Unclear(why):
            game.paper.text(why, Style.NOW)
        case _:
            game.paper.text(_("Enter opens the first turn; that can be done there."))
