"""Between two decisions of a shorter length: what happened on the turns that passed."""

from game.present.meanwhile import MeanwhileView, PassedView
from game.terminal.moments.pieces import joined, promise, waterfall
from game.terminal.paper import Paper, Style


def tell_meanwhile(paper: Paper, view: MeanwhileView) -> None:
    """Print the turns that passed, in order, and why the meters moved."""
    paper.title(joined(view.team, view.title))
    paper.text(view.note, Style.QUIET)
    for one in view.passed:
        _passed(paper, one)
    for fall in view.waterfalls:
        waterfall(paper, fall)


def _passed(paper: Paper, one: PassedView) -> None:
    paper.head(one.when)
    paper.text(one.line)
    for line in (*one.came_in, *one.learned):
        paper.item(line)
    paper.text(one.headline, Style.TITLE)
    paper.text(one.story)
    for each in one.promises:
        promise(paper, each)
