"""The case shelf."""

from game.base.words import _, n_
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
        game = view.go_on
        where = joined(game.title, game.who, game.where, game.date)
        paper.item(_("{game}; c goes on with it").format(game=where), style=Style.NOW)
    if view.others:
        paper.text(_more(view))
    paper.head(_("Cases"))
    for number, file in enumerate(view.files, 1):
        tell_file(paper, file, f"{number}.")


def tell_in_play(paper: Paper, view: HomeView) -> None:
    """Print every game in play, numbered."""
    paper.head(_("Games in play"))
    for number, game in enumerate(view.in_play, 1):
        mark = f"{number}."
        paper.item(joined(game.title, game.who, game.where, game.played), mark)
        if game.problem:
            paper.under(game.problem, Style.NOW, len(mark) + 1)
    if view.in_play:
        paper.gap()
        paper.text(_("“c 1” goes on with the first."))
    else:
        paper.text(_("No game is in play; a number opens a case."))


def _more(view: HomeView) -> str:
    words = n_(
        "{n} game in play cannot be gone on with; g says why.",
        "{n} games in play cannot be gone on with; g says why.",
        view.others,
    )
    if view.go_on:
        words = n_(
            "{n} more game is in play; g lists both.",
            "{n} more games are in play; g lists them all.",
            view.others,
        )
    return words.format(n=view.others)


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
        ends = _(" and ").join(map(str, result.loyalty))
        paper.item(f"{ends}: {joined(result.title, result.when)}", f"{number}.")
    if not view.results:
        paper.text(view.no_results)
