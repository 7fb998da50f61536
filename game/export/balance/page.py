"""The page of a balance study: of each case first what to look at, then every part drawn."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from game.base.words import _
from game.export.balance.alone import alone
from game.export.balance.choices import cards, turns, worth
from game.export.balance.hits import hits
from game.export.balance.outcomes import decided, ends
from game.export.balance.part import Part
from game.export.balance.pull import temptations
from game.export.html import listed
from game.export.style import STYLE
from game.present.wording import balance as words
from game.present.wording.doubts import doubts
from game.scenario.scenario import Scenario
from game.study.balance.report import Report

MOST = 5  # things that are named of those that hardly ever came about
Studied = tuple[Scenario, Report]


def page(studied: Sequence[Studied]) -> str:
    """Return the page of some cases as HTML."""
    title = _("How the cases fare as games")
    body = "".join(_case(_anchor(place), *each) for place, each in enumerate(studied))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{_contents(studied)}{body}</main></body></html>\n"
    )


def _anchor(place: int) -> str:
    """Return the anchor of a case; two folders may hold cases of the same name."""
    return f"case-{place + 1}"


def _contents(studied: Sequence[Studied]) -> str:
    """Return the table of contents: every case; nothing where there is one."""
    if len(studied) == 1:
        return ""
    links = ((_anchor(place), each.title) for place, (each, _report) in enumerate(studied))
    return _links(_("Cases"), links)


def _links(label: str, links: Iterable[tuple[str, str]]) -> str:
    items = "".join(f'<li><a href="#{to}">{escape(said)}</a></li>' for to, said in links)
    return f'<nav class="jump" aria-label="{escape(label)}"><ul>{items}</ul></nav>'


def _case(anchor: str, scenario: Scenario, report: Report) -> str:
    what = (scenario.company, scenario.period, words.games(report.balance.games))
    parts = list(_parts(scenario, report))
    label = _("Parts of {case}").format(case=scenario.title)
    links = _links(label, ((f"{anchor}-{part.key}", part.title) for part in parts))
    head = f"<h2>{escape(scenario.title)}</h2>"
    quiet = f'<p class="quiet">{escape(", ".join(what))}</p>'
    inside = "".join(part.markup(anchor) for part in parts)
    return f'<article id="{anchor}">{head}{quiet}{links}{inside}</article>'


def _parts(scenario: Scenario, report: Report) -> Iterator[Part]:
    yield _doubts(scenario, report)
    if report.rare:
        rare = (words.rare(scenario, one) for one in report.rare[:MOST])
        yield Part("rare", words.rare_head(), listed(rare))
    yield decided(report)
    yield ends(scenario, report)
    yield turns(scenario, report)
    yield cards(scenario, report)
    yield worth(scenario, report)
    yield alone(scenario, report)
    if report.temptations or report.unjudged:
        yield temptations(scenario, report)
    yield hits(scenario, report)


def _doubts(scenario: Scenario, report: Report) -> Part:
    found = list(doubts(scenario, report))
    nothing = words.nothing_to_look_at()
    return Part("doubts", _("To look at"), listed(found or [nothing]))
