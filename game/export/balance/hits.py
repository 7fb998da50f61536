"""How often everything came about that can: news, facts, endings."""

from collections.abc import Iterable

from game.base.words import _
from game.export import svg
from game.export.balance.part import Part, headed, hundredths
from game.present.wording import balance as words
from game.scenario.scenario import Scenario
from game.study.balance.report import Report
from game.study.told import COMPOSED

Hit = tuple[str, int, int]  # what came about, in how many games, and in how many good ones


def hits(scenario: Scenario, report: Report) -> Part:
    """Draw in how many games every inject came in, every fact was learnt, every ending came.

    Games that were led to a good end are counted apart: by chance and with bots much is rare that
    is common there.
    """
    found, good = report.balance.hits, report.balance.hits_in_good
    endings = [
        (_ending(scenario, place), count, good.endings[place])
        for place, count in found.endings.items()
    ]
    news = [
        (words.news(scenario, name), count, good.injects[name])
        for name, count in found.injects.items()
    ]
    facts = [
        (words.learnt(scenario, name), count, good.facts[name])
        for name, count in found.facts.items()
    ]
    games = (found.games, good.games)
    drawn = (
        _drawn(_("News that came in"), news, games),
        _drawn(_("Facts that were learnt"), facts, games),
        _drawn(_("Endings"), endings, games),
    )
    return Part("came", _("What came about"), "".join(drawn), words.counted(report))


def _ending(scenario: Scenario, place: int) -> str:
    if place == COMPOSED:
        return _("none of the author’s")
    return f"{place + 1} · {scenario.turns[-1].front_pages[place].headline}"


def _drawn(title: str, each: Iterable[Hit], games: tuple[int, int]) -> str:
    scale = svg.Scale(0, 1)
    rows = [
        svg.Row(name, _marks(scale, (count, good), games), f"{count:,} / {good:,}")
        for name, count, good in each
    ]
    return headed(title, rows, hundredths(scale)) if rows else ""


def _marks(scale: svg.Scale, came: tuple[int, int], games: tuple[int, int]) -> str:
    """Return a bar for the games by chance and of bots and a ring for good ones, where any came."""
    (count, good), (of_all, of_good) = came, games
    bar = svg.bar(scale.at(0), scale.at(count / of_all), "plain") if count else ""
    return bar + (svg.ring(scale.at(good / of_good)) if good else "")
