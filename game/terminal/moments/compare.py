"""After the reveal: the plans of all teams and what came of them, side by side."""

from collections.abc import Iterable, Sequence

from game.base.words import _
from game.present.room.compare import ColumnView, CompareView, FigureView
from game.terminal.moments.pieces import joined, masthead
from game.terminal.moments.table import effort
from game.terminal.paper import Paper, Style, Table


def tell_compare(paper: Paper, view: CompareView) -> None:
    """Print what each team played, where it stands, and what moved it most; then history."""
    columns = [*view.columns, *([view.history] if view.history and not view.kept else [])]
    masthead(paper, view.masthead, view.badge)
    paper.head(view.title)
    for column in columns:
        paper.item(joined(column.name, _played(column), by=": "))
        if column.aside:
            paper.under(column.aside, Style.QUIET)
    if view.kept:
        paper.text(_("The meters are {kept}.").format(kept=view.kept))
        return
    _figures(paper, view, columns)
    _causes(paper, columns)


def tell_question(paper: Paper, questions: Sequence[str], number: int) -> None:
    """Print what to talk over: one question, and that there are others."""
    paper.head(_("Talk it over"))
    paper.text(questions[number % len(questions)])
    if len(questions) > 1:
        paper.text(_("“other” asks another question."), Style.QUIET)


def _played(column: ColumnView) -> str:
    """Return the cards of a plan, and which of them no other team chose."""
    alone = f", {_('only here')}"
    cards = [
        f"{card.title} ({effort(card.effort)}{alone if card.only_here else ''})"
        for card in column.played
    ]
    return f"{'; '.join(cards)}." if cards else column.nothing


def _figures(paper: Paper, view: CompareView, columns: Iterable[ColumnView]) -> None:
    """Print every team's meters, one team a row."""
    paper.head(_("Where each stands"))
    heads = ("", *(row.name for row in view.rows))
    paper.table(Table(heads, [(c.name, *map(_figure, c.figures)) for c in columns]))
    units = [f"{row.name} ({row.unit})" for row in view.rows]
    paper.text(f"{'; '.join(units)}.", Style.QUIET)


def _figure(figure: FigureView) -> str:
    """Return "78 (down 3, highest)"."""
    said = joined(figure.change.spoken if figure.change else "", figure.tag, by=", ")
    return f"{figure.figure} ({said})" if said else figure.figure


def _causes(paper: Paper, columns: Iterable[ColumnView]) -> None:
    paper.head(_("What moved loyalty most"))
    for column in columns:
        said = "; ".join(f"{cause.amount} {cause.label}" for cause in column.causes)
        paper.item(f"{column.name}: {said or _('nothing')}.")
