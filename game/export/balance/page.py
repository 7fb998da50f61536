"""The page of a balance study: of each case first what to look at, then every part drawn."""

from collections.abc import Iterator, Sequence
from html import escape

from game.base.words import _
from game.export.balance.choices import cards, turns, worth
from game.export.balance.hits import hits
from game.export.balance.outcomes import decided, ends
from game.export.balance.part import Part
from game.export.balance.pull import temptations
from game.export.html import listed
from game.export.style import STYLE
from game.present.wording import balance as words
from game.scenario.scenario import Scenario
from game.study.balance.report import Report

MOST = 5  # things that are named of those that hardly ever came about
Studied = tuple[Scenario, Report]


def page(studied: Sequence[Studied]) -> str:
    """Return the page of some cases as HTML."""
    title = _("How the cases fare as games")
    body = "".join(f"<article>{_case(*each)}</article>" for each in studied)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>\n"
    )


def _case(scenario: Scenario, report: Report) -> str:
    what = (scenario.company, scenario.period, words.games(report.balance.games))
    head = f"<h2>{escape(scenario.title)}</h2>"
    quiet = f'<p class="quiet">{escape(", ".join(what))}</p>'
    return head + quiet + "".join(part.markup for part in _parts(scenario, report))


def _parts(scenario: Scenario, report: Report) -> Iterator[Part]:
    yield _doubts(scenario, report)
    if report.rare:
        rare = (words.rare(scenario, one) for one in report.rare[:MOST])
        yield Part(words.rare_head(), listed(rare))
    yield decided(report)
    yield ends(scenario, report)
    yield turns(scenario, report)
    yield cards(scenario, report)
    yield worth(scenario, report)
    if report.temptations:
        yield temptations(scenario, report)
    yield hits(scenario, report)


def _doubts(scenario: Scenario, report: Report) -> Part:
    found = [words.doubt(scenario, kind, name) for kind, name in report.doubts]
    nothing = _("Nothing: no card always wins or never does, and every turn matters.")
    return Part(_("To look at"), listed(found or [nothing]))
