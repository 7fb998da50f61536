"""A card, opened, and a number, explained."""

from game.base.words import _
from game.present.card import CardDetail
from game.present.explain import Explained
from game.present.wording.stops import sentence
from game.terminal.moments.pieces import joined, raised
from game.terminal.moments.table import effort, touches
from game.terminal.paper import Paper, Style


def tell_card(paper: Paper, number: int, detail: CardDetail) -> None:
    """Print all that may be said of a card before it is played."""
    card = detail.card
    paper.title(f"{number}. {card.title}")
    paper.text(joined(card.kind_name, effort(card.effort), card.price), Style.QUIET)
    paper.text(card.text)
    paper.text(detail.more)
    for act in (*detail.does, *filter(None, (detail.on_top, card.hint))):
        paper.item(act)
    if detail.promise:
        paper.item(_("It promises: {promise}").format(promise=sentence(detail.promise)))
    touched = touches(card)
    for line in (
        touched,
        detail.later,
        detail.takes,
        detail.priority,
        detail.needs,
        detail.excludes,
    ):
        if line:
            paper.item(sentence(raised(line)))
    if card.reason:
        paper.text(_("Cannot be played: {reason}").format(reason=sentence(card.reason)), Style.NOW)


def tell_explained(paper: Paper, answer: Explained) -> None:
    """Print what a number is, what drives it, and how far to trust it."""
    paper.title(joined(answer.title, answer.figure, by=": "))
    paper.text(answer.meaning)
    for cause, amount, evidence in answer.drivers:
        paper.item(joined(f"{amount} {cause}", f"({evidence})" if evidence else "", by=" "))
    if answer.limits:
        paper.text(answer.limits, Style.QUIET)
