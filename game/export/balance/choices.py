"""What hangs on each turn, which cards good and bad games have, and what each is worth."""

from game.base.scale import percent
from game.base.words import _
from game.export import svg
from game.export.balance.part import ROOM, Part, by_gain, headed, hundredths, steps
from game.export.html import paragraph
from game.present.wording import balance as words
from game.present.wording.best import points
from game.scenario.scenario import Scenario
from game.study.balance.report import Report
from game.study.balance.turns import Tension

ALWAYS, NEVER = "▲", "▼"


def turns(scenario: Scenario, report: Report) -> Part:
    """Draw by how much the best plan of each turn beats the next, others, and the middle one."""
    found = report.tensions
    most = max(max(one.next_best, one.middle, one.by_chance) for one in found)
    scale = svg.Scale(0, most * ROOM)
    names = [words.turn_name(scenario, one.turn) for one in found]
    with_care = [_with_care(name, one, scale) for name, one in zip(names, found, strict=True)]
    drawn = [
        svg.Row(name, svg.ring(scale.at(one.by_chance)), points(one.by_chance))
        for name, one in zip(names, found, strict=True)
    ]
    figures = steps(scale, words.round_points)
    inside = (
        headed(_("After turns of care for customers first"), with_care, scale=figures),
        headed(_("After turns by chance"), drawn, scale=figures),
    )
    note = _(
        "How far the best plan lies above the next plan (the dot), above the best of other cards "
        "(the bar) and above the middle plan (the ring), in points at the end of the game."
    )
    return Part("turns", _("What hangs on each turn"), "".join(inside), f"{note} {words.hanging()}")


def _with_care(name: str, one: Tension, scale: svg.Scale) -> svg.Row:
    bar = svg.bar(scale.at(0), scale.at(one.next_best), "plain")
    marks = f"{bar}{svg.rimmed(scale.at(one.next_plan))}{svg.ring(scale.at(one.middle))}"
    figures = (one.next_plan, one.next_best, one.middle)
    return svg.Row(name, marks, " / ".join(map(points, figures)))


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
        "{always} marks a card that nearly all of the best have and good games need, {never} one "
        "with which hardly a game ends better than the same without it; {marked}. {never} is given "
        "to no temptation, which is meant to cost, and to nothing that finds something out."
    ).format(always=ALWAYS, never=NEVER, marked=_marked(report))
    return Part("cards", title, svg.drawing(title, rows, hundredths(scale)), note)


def worth(scenario: Scenario, report: Report) -> Part:
    """Draw how many points games with a card end above those without it, by chance and good."""
    titles = {card.id: card.title for card in scenario.cards}
    cards = [(titles[card.card], card.in_good, card.gain) for card in report.balance.cards]
    title = _("What each card is worth, in good games and by chance")
    note = _(
        "How many points the games with a card end above the games without it: the dot in good "
        "games, the ring in games by chance. {good} A dash stands where too few games tell."
    ).format(good=words.good_games(report))
    costly = words.costly(scenario, report)
    return Part("worth", title, by_gain(title, cards) + paragraph(costly), note)


def _sign(report: Report, card: str) -> str:
    if card in report.balance.always_right:
        return f"{ALWAYS} "
    return f"{NEVER} " if card in _never(report) else ""


def _never(report: Report) -> list[str]:
    return [one.card for one in report.alone if one.dominated or one.idle]


def _marked(report: Report) -> str:
    found = (len(report.balance.always_right), len(_never(report)))
    if not any(found):
        return _("there is none of either here")
    return _("here are {always} and {never}").format(always=found[0], never=found[1])
