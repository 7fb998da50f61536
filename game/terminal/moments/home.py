"""The case shelf."""

from game.base.words import _
from game.present.home import FileView, HomeView
from game.terminal.moments.pieces import joined
from game.terminal.paper import Paper, Style

HARDEST = 5


def tell_home(paper: Paper, view: HomeView) -> None:
    """Print the game to go on with and the cases, numbered."""
    paper.title(_("Make It Right"))
    paper.text(view.promise)
    if view.notice:
        paper.text(view.notice, Style.NOW)
    if view.go_on:
        paper.head(_("The game you left"))
        where = joined(view.go_on.title, view.go_on.where, view.go_on.date)
        paper.item(_("{game}; c goes on with it").format(game=where), style=Style.NOW)
    paper.head(_("Cases"))
    for number, file in enumerate(view.files, 1):
        tell_file(paper, file, f"{number}.")


def tell_file(paper: Paper, file: FileView, mark: str = "-") -> None:
    """Print one case on the shelf."""
    flag = f" [{file.flag}]" if file.flag else ""
    paper.item(f"{joined(file.company, file.title, by=': ')}{flag}", mark)
    depth = len(mark) + 1
    if file.problem:
        paper.under(file.problem, Style.NOW, depth)
        return
    hard = _("difficulty {level} of {hardest}").format(level=file.difficulty, hardest=HARDEST)
    paper.under(joined(file.place, file.minutes, hard), Style.QUIET, depth)


def tell_results(paper: Paper, view: HomeView) -> None:
    """Print finished games."""
    paper.head(_("Your results"))
    for number, result in enumerate(view.results, 1):
        paper.item(f"{result.loyalty}: {joined(result.title, result.when)}", f"{number}.")
    if not view.results:
        paper.text(view.no_results)
