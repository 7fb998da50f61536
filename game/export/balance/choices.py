"""What hangs on each turn, and which cards go with good games and with bad ones."""

from game.base.scale import percent
from game.base.words import _
from game.export import svg
from game.export.balance.part import Part, hundredths
from game.present.wording import balance as words
from game.present.wording.best import points
from game.scenario.scenario import Scenario
from game.study.balance.report import Report

ALWAYS, NEVER = "▲", "▼"


def turns(scenario: Scenario, report: Report) -> Part:
    """Draw by how much the best plan of each turn beats the next best, and the middle one."""
    most = max(max(one.next_best, one.middle) for one in report.tensions)
    scale = svg.Scale(0, most)
    rows = [
        svg.Row(
            words.turn_name(scenario, one.turn),
            svg.bar(scale.at(0), scale.at(one.next_best), "plain") + svg.ring(scale.at(one.middle)),
            f"{points(one.next_best)} / {points(one.middle)}",
        )
        for one in report.tensions
    ]
    title = _("What hangs on each turn")
    note = _(
        "How far the best plan lies above the best of other cards (the bar) and above the middle "
        "plan (the ring), in points at the end of the game."
    )
    return Part(title, svg.drawing(title, rows), note)


def cards(scenario: Scenario, report: Report) -> Part:
    """Draw how often each card is in good and in bad games, and which always or never are."""
    titles = {card.id: card.title for card in scenario.cards}
    scale = svg.Scale(0, 1)
    ranked = sorted(report.balance.cards, key=lambda card: card.among_worst - card.among_best)
    rows = [
        svg.Row(
            f"{_sign(report, card.card)}{titles[card.card]}",
            svg.dots(scale.at(card.among_best), scale.at(card.among_worst)),
            f"{percent(card.among_best)}% / {percent(card.among_worst)}%",
        )
        for card in ranked
    ]
    title = _("Cards of the best and of the worst games")
    note = _(
        "The dot is the share of the best quarter of games by chance, the ring of the worst. "
        "{always} marks a card that is in nearly every good game, {never} one that is in hardly "
        "any; {marked}."
    ).format(always=ALWAYS, never=NEVER, marked=_marked(report))
    return Part(title, svg.drawing(title, rows, hundredths(scale)), note)


def _sign(report: Report, card: str) -> str:
    if card in report.balance.always_right:
        return f"{ALWAYS} "
    return f"{NEVER} " if card in report.balance.never_right else ""


def _marked(report: Report) -> str:
    balance = report.balance
    found = (len(balance.always_right), len(balance.never_right))
    if not any(found):
        return _("there is none of either here")
    return _("here are {always} and {never}").format(always=found[0], never=found[1])
