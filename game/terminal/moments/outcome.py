"""After a turn: the front page, the voices, and why each meter moved."""

from game.base.words import _
from game.present.outcome import OutcomeView, PaperView
from game.terminal.moments.pieces import groups, joined, masthead, promise, voice, waterfall
from game.terminal.paper import Paper, Style


def tell_outcome(paper: Paper, view: OutcomeView) -> None:
    """Print what the turn brought and why."""
    masthead(paper, view.masthead, view.badge, view.team)
    tell_front_page(paper, view.paper)
    paper.head(_("Voices"))
    for one in view.voices:
        voice(paper, one)
    paper.text(view.simulated, Style.QUIET)
    for fall in view.waterfalls:
        waterfall(paper, fall)
    if view.rival:
        paper.gap()
        paper.text(view.rival.said)
    _rest(paper, view)


def tell_voices(paper: Paper, view: OutcomeView) -> None:
    """Print everybody who has something to say."""
    paper.head(_("All voices"))
    for one in (*view.voices, *view.more_voices):
        voice(paper, one)
    paper.text(view.simulated, Style.QUIET)


def tell_causes(paper: Paper, view: OutcomeView) -> None:
    """Print every cause of every change, by meter and by group."""
    for fall in view.waterfalls:
        waterfall(paper, fall, every=True)
    for fall in view.group_causes:
        waterfall(paper, fall, every=True)


def tell_history(paper: Paper, view: OutcomeView) -> None:
    """Print what the company did in this turn, as history has it."""
    paper.head(view.history_head)
    paper.text(view.history)
    if any(view.history_meters):
        names = (_("loyalty"), _("media"), _("cost"))
        figures = zip(names, view.history_meters, strict=True)
        line = ", ".join(f"{name} {figure}" for name, figure in figures if figure)
        paper.text(_("The model puts that at {figures}.").format(figures=line))


def tell_front_page(paper: Paper, page: PaperView) -> None:
    """Print an invented front page."""
    paper.head(joined(page.newspaper, page.edition, page.date))
    paper.text(page.headline, Style.TITLE)
    paper.text(page.story)
    if page.aside:
        paper.text(joined(page.aside_title, page.aside, by=": "))


def _rest(paper: Paper, view: OutcomeView) -> None:
    paper.head(_("Where everybody stands"))
    groups(paper, _("Loyalty and trust"), view.groups)
    if view.promises:
        paper.head(_("Promises decided this turn"))
    for one in view.promises:
        promise(paper, one)
    if view.learned:
        paper.head(_("What you found out"))
    for line in view.learned:
        paper.item(line)
