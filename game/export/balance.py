"""A balance study as one page: drawn, readable aloud, without a network."""

from collections.abc import Iterator, Sequence
from html import escape

from game.base.scale import percent
from game.base.words import _
from game.bots.registry import BOTS
from game.export import svg
from game.export.style import STYLE
from game.present.wording import balance as words
from game.present.wording.best import points
from game.present.wording.figures import signed
from game.scenario.scenario import Scenario
from game.study.balance.report import Report

FULL = 1.0  # what a game is worth at which every goal is just reached
MOST = 5  # things that are named of those that hardly ever came about
Studied = tuple[Scenario, Report]


def page(studied: Sequence[Studied]) -> str:
    """Return the page of some cases as HTML."""
    title = _("How the cases fare as games")
    body = "".join(f"<article>{''.join(_case(*each))}</article>" for each in studied)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>\n"
    )


def _case(scenario: Scenario, report: Report) -> Iterator[str]:
    what = (scenario.company, scenario.period, words.games(report.balance.games))
    yield f"<h2>{escape(scenario.title)}</h2>"
    yield f'<p class="quiet">{escape(", ".join(what))}</p>'
    yield f"<p>{escape(words.skill(report))} {escape(words.luck(report))}</p>"
    yield from _part(_("To look at"), _doubts(scenario, report))
    if report.rare:
        yield from _part(words.rare_head(), _rare(scenario, report))
    yield from _part(_("Who ends where"), _bots(report), _of_scores())
    yield from _part(_("What hangs on each turn"), _turns(scenario, report), _of_turns())
    yield from _part(
        _("Cards of the best and of the worst games"), _cards(scenario, report), _of_cards()
    )
    if report.temptations:
        yield from _part(_("Temptations, turn by turn"), _temptations(scenario, report), _of_pull())


def _part(title: str, inside: str, note: str = "") -> Iterator[str]:
    yield f"<section><h3>{escape(title)}</h3>"
    if note:
        yield f'<p class="quiet">{escape(note)}</p>'
    yield f"{inside}</section>"


def _of_scores() -> str:
    return f"{words.points()} {_('A bar holds eight games of ten, its dot the middle one.')}"


def _of_turns() -> str:
    return _("How far the best plan lies above the middle one, in points at the end of the game.")


def _of_cards() -> str:
    return _("The dot is the share of the best quarter of games by chance, the ring of the worst.")


def _of_pull() -> str:
    return _(
        "What a card that tempts does to the points of a player who cares for customers first, as "
        "each turn ends: above the line it pays, below it costs. What it keeps from being done is "
        "part of its price."
    )


def _doubts(scenario: Scenario, report: Report) -> str:
    found = [escape(words.doubt(scenario, kind, name)) for kind, name in report.doubts]
    nothing = _("Nothing: no card always wins or never does, and every turn matters.")
    return f"<ul>{''.join(f'<li>{one}</li>' for one in found or [escape(nothing)])}</ul>"


def _rare(scenario: Scenario, report: Report) -> str:
    found = [escape(words.rare(scenario, one)) for one in report.rare[:MOST]]
    return f"<ul>{''.join(f'<li>{one}</li>' for one in found)}</ul>"


def _bots(report: Report) -> str:
    best_first = sorted(report.balance.bots, key=lambda bot: -bot.meters["score"].middle)
    most = max(bot.meters["score"].high for bot in best_first)
    scale = svg.Scale(0, max(most, FULL) * 1.05)
    rows = []
    for bot in best_first:
        score = bot.meters["score"]
        kind = "good" if score.middle >= FULL else "plain"
        marks = svg.span(scale.at(score.low), scale.at(score.middle), scale.at(score.high), kind)
        rows.append(svg.Row(BOTS[bot.bot].name(), marks, points(score.middle)))
    return svg.drawing(_("Who ends where"), rows, [(scale.at(FULL), _("every goal reached"))])


def _turns(scenario: Scenario, report: Report) -> str:
    scale = svg.Scale(0, max(one.middle for one in report.tensions))
    rows = [
        svg.Row(
            words.turn_name(scenario, one.turn),
            svg.bar(scale.at(0), scale.at(one.middle), "plain"),
            points(one.middle),
        )
        for one in report.tensions
    ]
    return svg.drawing(_("What hangs on each turn"), rows)


def _cards(scenario: Scenario, report: Report) -> str:
    titles = {card.id: card.title for card in scenario.cards}
    scale = svg.Scale(0, 1)
    ranked = sorted(report.balance.cards, key=lambda card: card.among_worst - card.among_best)
    rows = [
        svg.Row(
            titles[card.card],
            svg.dots(scale.at(card.among_best), scale.at(card.among_worst)),
            f"{percent(card.among_best)}% / {percent(card.among_worst)}%",
        )
        for card in ranked
    ]
    ticks = [(scale.at(share), f"{share:.0%}") for share in (0, 0.5, 1)]
    return svg.drawing(_("Cards of the best and of the worst games"), rows, ticks)


def _temptations(scenario: Scenario, report: Report) -> str:
    titles = {card.id: card.title for card in scenario.cards}
    last = len(scenario.turns) - 1
    scale = svg.Scale(0, max(last, 1))
    most = max(abs(gain) for one in report.temptations for gain in one.gains)
    rows = []
    for one in report.temptations:
        places = [scale.at(one.turn + after) for after in range(len(one.gains))]
        marks = svg.curve(list(zip(places, one.gains, strict=True)), most)
        rows.append(svg.Row(titles[one.card], marks, signed(100 * one.gains[-1])))
    ticks = [(scale.at(turn), str(turn + 1)) for turn in range(last + 1)]
    return svg.drawing(_("Temptations, turn by turn"), rows, ticks)
