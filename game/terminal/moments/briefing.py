"""The case file, opened."""

from game.base.words import _
from game.present.briefing import BriefingView
from game.present.wording.stops import sentence
from game.terminal.moments.pieces import joined
from game.terminal.paper import Paper, Style


def tell_briefing(paper: Paper, view: BriefingView) -> None:
    """Print who you are, what stands before you and what would be a good end."""
    paper.title(view.title)
    paper.text(view.file_line, Style.QUIET)
    if view.content_note:
        paper.text(view.content_note, Style.NOW)
    paper.gap()
    paper.text(view.summary)
    for figure, caption in view.stakes:
        paper.item(f"{figure}: {caption}")
    _aims(paper, view)
    _people(paper, view)
    _time(paper, view)


def tell_sources(paper: Paper, view: BriefingView) -> None:
    """Print where the facts of the case are from."""
    paper.head(_("Sources"))
    for source in view.sources:
        paper.item(source)
    if not view.sources:
        paper.text(_("This case names no source."))


def _aims(paper: Paper, view: BriefingView) -> None:
    paper.head(_("A good end"))
    for goal in view.goals:
        paper.item(f"{goal.name}: {joined(goal.figure, goal.bound, by=' ')}")
    if view.objectives:
        paper.head(_("What this case trains"))
    for objective in view.objectives:
        paper.item(objective)


def _people(paper: Paper, view: BriefingView) -> None:
    paper.head(_("Your customers"))
    for segment in view.segments:
        share = _("{share} of the meter").format(share=segment.share) if segment.share else ""
        loyalty = _("loyalty {figure}").format(figure=segment.loyalty)
        paper.item(f"{segment.name}: {sentence(joined(segment.need, loyalty, share, by=', '))}")
    paper.head(_("Round the table"))
    for role in view.roles:
        paper.item(joined(role.name, role.line, by=": "))


def _time(paper: Paper, view: BriefingView) -> None:
    paper.head(_("The turns"))
    for stop in view.track:
        then = _("some {gap} before the next").format(gap=stop.gap) if stop.gap else ""
        paper.item(joined(f"{stop.day}, {stop.time}", then, by="; "), f"{stop.number}.")
    paper.text(sentence(view.effort))
