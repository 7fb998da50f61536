"""How often everything came about that can: news, facts, endings."""

from collections.abc import Iterable

from game.base.words import _
from game.export import svg
from game.export.balance.part import Part, headed, hundredths
from game.present.wording import balance as words
from game.scenario.scenario import Scenario
from game.study.balance.report import Report
from game.study.games import COMPOSED

Hit = tuple[str, int]  # what came about, and in how many games


def hits(scenario: Scenario, report: Report) -> Part:
    """Draw in how many games every inject came in, every fact was learnt, every ending came."""
    found, games = report.balance.hits, report.balance.games
    endings = [(_ending(scenario, place), count) for place, count in found.endings.items()]
    news = [(words.news(scenario, name), count) for name, count in found.injects.items()]
    facts = [(words.learnt(scenario, name), count) for name, count in found.facts.items()]
    drawn = (
        _drawn(_("News that came in"), news, games),
        _drawn(_("Facts that were learnt"), facts, games),
        _drawn(_("Endings"), endings, games),
    )
    note = _("In how many of all games each came about, those of every bot and of chance together.")
    return Part(_("What came about"), "".join(drawn), note)


def _ending(scenario: Scenario, place: int) -> str:
    if place == COMPOSED:
        return _("none of the author’s")
    return f"{place + 1} · {scenario.turns[-1].front_pages[place].headline}"


def _drawn(title: str, each: Iterable[Hit], games: int) -> str:
    scale = svg.Scale(0, 1)
    rows = [
        svg.Row(
            name,
            svg.bar(scale.at(0), scale.at(count / games), "plain") if count else "",
            f"{count:,}",
        )
        for name, count in each
    ]
    return headed(title, rows, hundredths(scale)) if rows else ""
