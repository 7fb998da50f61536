"""The best line that was found, in the debrief."""

from game.present.best import BestView
from game.terminal.moments.pieces import joined
from game.terminal.moments.race import tell_turns
from game.terminal.paper import Paper, Style


def tell_best(paper: Paper, view: BestView | None, team: str = "") -> None:
    """Print what could have been made of the game, and how; nothing before it is found."""
    if view is None:
        return
    paper.head(joined(team, view.title, by=": "))
    paper.text(view.said)
    paper.text(view.weighed)
    paper.text(view.about, Style.QUIET)
    tell_turns(paper, view.turns)
