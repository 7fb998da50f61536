"""The decisions of a game, judged, in text."""

from game.base.words import _
from game.present.judged import JudgedView, VerdictView
from game.terminal.moments.pieces import TONES, joined
from game.terminal.paper import Paper, Style, Table


def tell_judged(paper: Paper, view: JudgedView) -> None:
    """Print all verdicts in a table, then each with what there is to say."""
    paper.title(joined(view.team, view.title, by=": "))
    paper.text(view.about, Style.QUIET)
    paper.text(view.sharing, Style.QUIET)
    if view.waiting:
        paper.text(view.waiting, Style.NOW)
    paper.gap()
    heads = (_("Turn"), _("verdict"), _("points"), _("four worlds of five"))
    rows = [
        (str(each.turn), each.verdict, each.lost, each.between or each.lost) for each in view.judged
    ]
    paper.table(Table(heads, rows))
    for each in view.judged:
        _verdict(paper, each)
    paper.head(_("What the verdicts mean"))
    for grade in view.grades:
        paper.item(f"{grade.sign} {grade.name}: {grade.when}.")


def in_one_line(view: JudgedView) -> str:
    """Return the first verdict of a view in short: "Turn 4 · Feb: ? Mistake, −7"."""
    first = view.judged[0]
    return joined(view.team, f"{first.when}: {first.verdict}, {first.lost}", by=": ")


def _verdict(paper: Paper, one: VerdictView) -> None:
    paper.head(f"{one.when}: {one.cards}")
    paper.text(joined(one.verdict, one.lost, by=", "), TONES[one.tone])
    for head, text in one.said:
        paper.item(f"{head}: {text}")
