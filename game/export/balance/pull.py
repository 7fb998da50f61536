"""Where the temptations of a case pay, and where they turn."""

from html import escape

from game.base.words import _
from game.export import svg
from game.export.balance.part import Part, headed
from game.export.html import listed, paragraph
from game.present.wording import balance as words
from game.present.wording.figures import signed
from game.scenario.scenario import Scenario
from game.study.balance.report import Report


def temptations(scenario: Scenario, report: Report) -> Part:
    """Draw what each card that tempts does to the points as each turn ends, and say when it turns.

    Each curve has a scale of its own: what it asks is where it crosses the line.
    """
    titles = {card.id: card.title for card in scenario.cards}
    last = len(scenario.turns) - 1
    scale = svg.Scale(0, max(last, 1))
    rows = []
    for one in report.temptations:
        places = [scale.at(one.turn + after) for after in range(len(one.gains))]
        marks = svg.curve(list(zip(places, one.gains, strict=True)), max(map(abs, one.gains)))
        rows.append(svg.Row(titles[one.card], marks, signed(100 * one.gains[-1])))
    ticks = [(scale.at(turn), str(turn + 1)) for turn in range(last + 1)]
    title = _("Temptations, turn by turn")
    said = listed(words.temptation(scenario, one) for one in report.temptations)
    note = _(
        "What a card that tempts does to the points of a player who cares for customers first, as "
        "each turn ends: a dot above the line where it pays, a ring below where it costs. What "
        "it keeps from being done is part of its price. Each has a scale of its own; its figure is "
        "what it comes to in the end."
    )
    how = f'<p class="quiet">{escape(words.tempted())}</p>'
    drawn = svg.drawing(title, rows, ticks) + how + said if rows else ""
    unjudged = paragraph(words.unjudged(scenario, report))
    return Part("temptations", title, drawn + unjudged + _by_turn(scenario, report, ticks), note)


def _by_turn(scenario: Scenario, report: Report, ticks: svg.Marks) -> str:
    """Draw on which turns each card pays at once and costs in the end; a dot a turn."""
    scale = svg.Scale(0, max(len(scenario.turns) - 1, 1))
    rows = []
    for card in scenario.cards:
        turns = [turn for turn, cards in enumerate(report.tempting) if card.id in cards]
        if turns:
            marks = "".join(svg.dot(scale.at(turn)) for turn in turns)
            rows.append(svg.Row(card.title, marks, ", ".join(str(turn + 1) for turn in turns)))
    if not rows:
        return ""
    head = _("Where each pays at once and costs in the end")
    return headed(head, rows, ticks) + f'<p class="quiet">{escape(words.by_turn_head())}</p>'
