"""The hot wash, in text."""

from game.base.words import _
from game.debrief.hotwash import Side
from game.present.hotwash import HotWashView, WashPart
from game.terminal.paper import Paper, Style

BLANK = "…"


def tell_hot_wash(paper: Paper, view: HotWashView) -> None:
    """Print the lines of each kind with what writes them, then the questions turn by turn."""
    paper.title(view.title)
    paper.text(view.about)
    for part in view.parts:
        paper.head(part.title)
        for number, line in enumerate(part.lines, 1):
            paper.item(f"{_typed(part, number)}: {line or BLANK}")
    words = _("Type “well 1” and what went well; the same words with nothing after them empty it.")
    paper.text(words, Style.QUIET)
    if view.questions:
        paper.head(_("Questions to talk about"))
    for turn, questions in view.questions:
        paper.text(turn)
        for question in questions:
            paper.item(question)


def _typed(part: WashPart, number: int) -> str:
    """Return what is typed before a line: "well 1"."""
    return part.side.value if part.side is Side.CHANGE else f"{part.side.value} {number}"
