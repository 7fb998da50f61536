"""Keeping score by hand: the score sheet, and the look-up of what each card is worth."""

from collections.abc import Iterator
from functools import partial

from game.base.words import _
from game.export.kit.called import turn_name
from game.export.kit.faces import Lettering
from game.export.kit.facilitator import Facilitator
from game.export.kit.look import BODY, ITALIC, STRONG
from game.export.kit.pages import Flow
from game.export.kit.paper import Paper
from game.export.kit.ruled import half
from game.export.kit.sheet import Sheet
from game.present.pieces.number import numbers
from game.present.wording.currency import currency
from game.study.paper.shifts import Shift

_SHEET = (0.12, 0.28, 0.12, 0.16, 0.16, 0.16)
_RULES = (0.07, 0.12, 0.39, 0.33, 0.09)
_WEAK = 85  # of 100 games
_TABLE = (0.08, 0.4, 0.1, 0.14, 0.14, 0.14)


def score_sheet(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the sheet on which a team's turns are added up."""
    flow = Flow(type_, paper)
    flow.trimmed(partial(_scored, held=held))
    yield from flow.pages(_("Score sheet"), held.player.title)


def _scored(flow: Flow, held: Facilitator) -> None:
    flow.title(_("Score sheet"), held.player.title)
    flow.lines(1, _("Team and date"))
    flow.gap(3)
    heads = [_("Turn"), _("Cards played"), _("Effort"), _("Loyalty"), _("Attention"), _("Money")]
    flow.row(heads, _SHEET, STRONG)
    flow.row([_("at first"), "", "", half(held.lookup.start), "0", _nothing(held)], _SHEET)
    for turn in held.case.plays:
        effort = _("of {n}").format(n=f"{held.case.effort[turn]:g}")
        flow.row([turn_name(held.case, turn), "", effort, "", "", ""], _SHEET, high=13)
    flow.gap(2)
    flow.sub(_("How it goes"))
    flow.points(_rules(held), BODY)
    flow.sub(_("Promises that were made: words, owner, due, kept?"))
    flow.lines(5)


def _rules(held: Facilitator) -> list[str]:
    goals = held.case.scenario.goals
    turns = len(held.case.scenario.turns)
    money = currency(held.case.scenario).amount
    return [
        _("Start from the last line. Add the shift of the turn, then that of each card played."),
        _("Loyalty stays from 0 to 100; goal: {goal} or more. Money: at most {cost}.").format(
            goal=f"{goals.loyalty:g}", cost=money(goals.cost)
        ),
        _(
            "Attention is added up; divided by {turns} it is the mean. Goal: {goal} or less, so "
            "{sum} added up."
        ).format(turns=turns, goal=f"{goals.media:g}", sum=f"{turns * goals.media:g}"),
        _("Two teams are compared line by line; no dice are thrown, and nothing is hidden."),
    ]


def _nothing(held: Facilitator) -> str:
    return currency(held.case.scenario).amount(0)


def look_up(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield what each card is worth on each turn."""
    flow = Flow(type_, paper)
    flow.trimmed(partial(_looked_up, held=held))
    yield from flow.pages(_("Look-up"), held.player.title)


def _looked_up(flow: Flow, held: Facilitator) -> None:
    flow.title(_("Look-up: what a plan moves"), held.player.title)
    for text in _honest(held):
        flow.text(text, BODY)
    places = {number: held.case.index.cards[name] for name, number in numbers(held.case).items()}
    for turn in held.case.plays:
        flow.head(turn_name(held.case, turn))
        heads = [_("Card"), "", _("Effort"), _("Loyalty"), _("Attention"), _("Money")]
        own = [_("–"), _("The turn itself"), "", *_shown(held, held.lookup.turns[turn])]
        rows = [
            [str(card.number), card.title, str(card.effort), *_shown(held, shift)]
            for card in held.player.cards
            if (shift := held.lookup.cards.get((turn, places[card.number]))) is not None
        ]
        more = _("{turn}, continued").format(turn=turn_name(held.case, turn))
        flow.table([own, *rows], _TABLE, BODY.at(9.5), heads, called=more)
    flow.text(_("After the last turn nothing more is added."), ITALIC)
    _rules_of_thumb(flow, held)


def _rules_of_thumb(flow: Flow, held: Facilitator) -> None:
    """Add what labels ask that the sheet does not show, and when it is taken to be so."""
    if not held.rules:
        return
    flow.head(_("Rules for labels that ask what paper does not show"))
    flow.text(
        _(
            "Each was found in many simulated games: the short rule that says most often what the "
            "game says. The last column tells in how many of 100 other games it does. Where a "
            "rule and a figure on the score sheet do not agree, the rule goes first. Where a rule "
            "says “below” and is not met, the figure is above. A promise is broken only if it was "
            "given."
        ),
        BODY,
        keeps=True,
    )
    if any(rule.agrees < _WEAK for rule in held.rules):
        words = _(
            "A rule that agrees in fewer than {weak} is little more than a guess: where the table "
            "gives a reason to see it otherwise, go with the table."
        )
        flow.text(words.format(weak=_WEAK), BODY, keeps=True)
    heads = [_("Rule"), _("Judge after"), _("What is asked"), _("It is so if"), _("Agrees")]
    rows = [
        [str(rule.number), rule.over, rule.asked, rule.so_if, str(rule.agrees)]
        for rule in held.rules
    ]
    flow.table(rows, _RULES, BODY.at(9.5), heads)


def _shown(held: Facilitator, shift: Shift) -> list[str]:
    purse = currency(held.case.scenario)
    return [halves(shift.loyalty), halves(shift.media), purse.signed(shift.cost)]


def halves(figure: float) -> str:
    """Return a shift with its sign, and a half as it is written by hand: "−3½"."""
    full, half = divmod(abs(figure), 1)
    said = f"{full:.0f}" if full or not half else ""
    sign = "" if not figure else "−" if figure < 0 else "+"
    return f"{sign}{said}{'½' if half else ''}"


def _honest(held: Facilitator) -> list[str]:
    found = held.ranks
    return [
        _(
            "Each figure is what a card does to where the case ends, on average over a thousand "
            "simulated games, with its price in the money. So the lines of the score sheet "
            "tell where things are heading, not how loud one evening was."
        ),
        _(
            "Paper keeps the order of good and bad ways to play, not the figures of the game. Over "
            "{lines} written and invented lines its order agrees with the game’s at {loyalty} for "
            "loyalty, {media} for attention and {cost} for money (1 is the same order, 0 is none). "
            "Of {pairs} pairs that the game puts at least 5 points of loyalty apart, paper puts "
            "{alike} in the same order."
        ).format(
            lines=found.lines,
            loyalty=f"{found.loyalty:.2f}",
            media=f"{found.media:.2f}",
            cost=f"{found.cost:.2f}",
            pairs=found.pairs,
            alike=found.alike,
        ),
        _(
            "What paper cannot do: cards that only work together, promises that are broken later, "
            "and words that come before the deed count here as they do on average. Say so."
        ),
    ]
