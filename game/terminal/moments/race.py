"""A rival beside the player: after a turn, and in the debrief."""

from collections.abc import Sequence

from game.base.words import _
from game.present.race import RaceTurn, RaceView, RivalView
from game.terminal.paper import Paper, Style, Table


def tell_rival(paper: Paper, view: RivalView | None) -> None:
    """Print where a rival stands after a turn, and what it played on it."""
    if view is None:
        paper.text(_nobody())
        return
    paper.head(view.did_head)
    paper.text(view.did)
    paper.text(view.said)


def tell_race(paper: Paper, view: RaceView | None) -> None:
    """Print who came out ahead by which weights, and every turn of the rival."""
    if view is None:
        paper.text(_nobody())
        return
    paper.head(_("The race"))
    paper.text(view.ended)
    paper.text(view.weighed)
    heads = (_("Points"), _("Weight"), _("You"), view.rival)
    paper.table(Table(heads, [(row.name, row.weight, row.yours, row.theirs) for row in view.rows]))
    paper.text(view.about, Style.QUIET)
    paper.head(view.rival)
    paper.text(view.way, Style.QUIET)
    tell_turns(paper, view.turns)


def tell_turns(paper: Paper, turns: Sequence[RaceTurn]) -> None:
    """Print what the other game played on each turn, and where both stood then."""
    for turn in turns:
        paper.item(f"{turn.when}: {turn.theirs}", "-")
        words = _("loyalty {theirs}, yours {yours}")
        yours, theirs = turn.loyalty
        paper.under(words.format(theirs=theirs, yours=yours))


def _nobody() -> str:
    return _("You race nobody in this game; a rival is chosen in the briefing.")
