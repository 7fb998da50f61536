"""Who ends where, and how much of it is skill and how much is luck."""

from collections.abc import Callable
from typing import NamedTuple

from game.base.money import money
from game.base.scale import percent
from game.base.words import _
from game.bots.registry import BOTS
from game.export import svg
from game.export.balance.part import ROOM, Part, headed, hundredths, steps
from game.present.wording import balance as words
from game.present.wording.best import points
from game.scenario.scenario import Scenario
from game.study.balance.measured import OfBot
from game.study.balance.report import SKILLED, Report

FULL = 1.0  # what a game is worth at which every goal is just reached


class _Meter(NamedTuple):
    name: str  # in the study
    title: str
    goal: float
    goal_words: str
    said: Callable[[float], str]
    step: Callable[[float], str]  # a round figure of its scale
    more_is_good: bool


def decided(report: Report) -> Part:
    """Draw how far thinking ends above chance, and how much of games by chance luck explains."""
    skill, luck = report.balance.skill, report.balance.luck
    far = svg.Scale(min(skill, 0), max(skill, SKILLED) * ROOM)
    whole = svg.Scale(0, 1)
    above = svg.Row(
        _("the planner above chance"), svg.bar(far.at(0), far.at(skill), "plain"), f"{skill:.1f}"
    )
    explained = svg.Row(
        _("what luck explains"),
        svg.bar(whole.at(0), whole.at(luck), "plain"),
        words.hundredth(luck),
    )
    begin, one = [(far.at(0), _("chance"))], [(far.at(SKILLED), _("1 deviation"))]
    drawn = (
        # one above, one below: where skill is large they stand close to each other
        headed(_("Skill, in standard deviations of chance"), [above], begin, one),
        headed(_("Luck"), [explained], hundredths(whole)),
    )
    note = f"{words.skill(report)} {words.luck(report)}"
    return Part("decided", _("What skill and luck decide"), "".join(drawn), note)


def ends(scenario: Scenario, report: Report) -> Part:
    """Draw where the games of every bot end, in points and on each meter."""
    best_first = sorted(report.balance.bots, key=lambda bot: -bot.meters["score"].middle)
    drawn = (_ends(meter, best_first) for meter in _meters(scenario))
    note = f"{words.points()} {_('A bar holds eight games of ten, its dot the middle one.')}"
    return Part("ends", _("Who ends where"), "".join(drawn), note)


def _meters(scenario: Scenario) -> tuple[_Meter, ...]:
    goals, goal = scenario.goals, _("goal")

    def figure(share: float) -> str:
        return str(percent(share))

    def price(value: float) -> str:
        return money(value, scenario.currency)

    loyalty, media = goals.loyalty / 100, goals.media / 100
    every = _("every goal reached")
    return (
        _Meter("score", _("Points"), FULL, every, points, words.round_points, more_is_good=True),
        _Meter("loyalty", _("Loyalty"), loyalty, goal, figure, figure, more_is_good=True),
        _Meter("media", _("Mean media attention"), media, goal, figure, figure, more_is_good=False),
        _Meter("cost", _("Cost"), goals.cost, goal, price, price, more_is_good=False),
    )


def _ends(meter: _Meter, bots: list[OfBot]) -> str:
    most = max(bot.meters[meter.name].high for bot in bots)
    scale = svg.Scale(0, max(most, meter.goal) * ROOM)
    rows = []
    for bot in bots:
        found = bot.meters[meter.name]
        reached = found.middle >= meter.goal if meter.more_is_good else found.middle <= meter.goal
        low, middle, high = map(scale.at, (found.low, found.middle, found.high))
        marks = svg.span(low, middle, high, "good" if reached else "plain")
        rows.append(svg.Row(BOTS[bot.bot].name(), marks, meter.said(found.middle)))
    goal = [(scale.at(meter.goal), meter.goal_words)]
    return headed(meter.title, rows, goal, steps(scale, meter.step))
