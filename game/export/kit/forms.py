"""Forms to fill in: for evaluators, observers and everybody who took part."""

from collections.abc import Iterator

from game.base.words import _
from game.export.kit.faces import Lettering
from game.export.kit.facilitator import Facilitator
from game.export.kit.look import BODY, ITALIC, SMALL, STRONG
from game.export.kit.pages import Flow
from game.export.kit.paper import Paper
from game.export.kit.sheet import Sheet

_RATED = (0.55, 0.09, 0.09, 0.09, 0.09, 0.09)


def evaluator(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the form on which each objective is rated, as exercise evaluators do."""
    flow = Flow(type_, paper)
    flow.title(_("Evaluator form"), held.player.title)
    flow.lines(1, _("Evaluator, team and date"))
    flow.gap(2)
    flow.text(
        _(
            "P: performed without challenges. S: performed with some challenges. M: performed with "
            "major challenges. U: unable to be performed. Rate what the table did, never a person."
        ),
        ITALIC,
    )
    for number, objective in enumerate(held.guide.objectives, 1):
        flow.sub(f"{number}. {objective}")
        flow.row([_("Rating (ring one)"), "P", "S", "M", "U"], (0.4, 0.15, 0.15, 0.15, 0.15))
        flow.lines(1, _("Strength, and where you saw it (turn, card)"))
        flow.lines(1, _("Area for improvement, and where you saw it"))
        flow.gap(2)
    yield from flow.pages(_("Evaluator form"), held.player.title)


def observer(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the sheet of somebody who watches and writes down what can be seen."""
    flow = Flow(type_, paper)
    flow.title(_("Observer sheet"), held.player.title)
    flow.lines(1, _("Observer and team"))
    flow.gap(2)
    flow.text(
        _("Write what you see and hear, with the time. Why it was so is for the talk."), ITALIC
    )
    shares = (0.1, 0.1, 0.55, 0.25)
    heads = [_("Turn"), _("Time"), _("What was said or done"), _("Objective it speaks to")]
    flow.row(heads, shares, STRONG)
    for _line in range(8):
        flow.row(["", "", "", ""], shares, high=15)
    flow.sub(_("Look out for"))
    flow.points(
        [
            _("Who was asked first, and whom nobody asked?"),
            _("When did somebody say what was not known?"),
            _("Which promise got an owner and a day, and which did not?"),
            _("Was the worst hit group named, and what was decided for it?"),
        ],
        BODY,
    )
    yield from flow.pages(_("Observer sheet"), held.player.title)


def feedback(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the form on which everybody says how it was."""
    flow = Flow(type_, paper)
    flow.title(_("Participant feedback"), held.player.title)
    flow.text(_("No name is needed. 1: not at all. 5: fully."), ITALIC)
    flow.row(["", "1", "2", "3", "4", "5"], _RATED, STRONG)
    for statement in _statements():
        flow.row([statement, *"12345"], _RATED)
    for question in (
        _("One thing that worked at our table"),
        _("One thing that did not"),
        _("One change I will make at work, and by when"),
        _("What would have made this exercise better?"),
    ):
        flow.gap(2)
        flow.lines(3, question)
    flow.text(_("Thank you."), SMALL)
    yield from flow.pages(_("Participant feedback"), held.player.title)


def _statements() -> tuple[str, ...]:
    return (
        _("The case was believable."),
        _("I knew what was asked of me."),
        _("I could say what I thought, and it was heard."),
        _("The causes that were shown made sense to me."),
        _("I learned something that I will use."),
        _("The talk afterwards was worth its time."),
    )
