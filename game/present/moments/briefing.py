"""The case file as a view. Nothing here tells what happens later."""

from dataclasses import replace

from game.base.scale import percent, percents
from game.engine.case import Case
from game.engine.people import meter_weights
from game.present.briefing import BriefingView, GoalLine, RoleLine, SegmentLine
from game.present.parts import Span, TurnMark
from game.present.pieces.masthead import opens, track
from game.present.wording import dates, headings
from game.present.wording import file as words
from game.present.wording.currency import currency
from game.scenario.scenario import Scenario


def briefing(case: Case) -> BriefingView:
    """Return the opened file of a case."""
    scenario = case.scenario
    efforts = [int(case.effort[turn]) for turn in case.plays]
    return BriefingView(
        case=scenario.id,
        tab=scenario.company,
        file_line=_file_line(case),
        title=scenario.title,
        summary=scenario.summary,
        stakes=tuple((stake.figure, stake.caption) for stake in scenario.stakes),
        goals=_goals(case),
        objectives=tuple(objective.text for objective in scenario.objectives),
        segments=_segments(scenario),
        roles=tuple(RoleLine(role.name, role.line, role.icon) for role in scenario.roles),
        track=_track(case),
        effort=headings.effort_a_turn(min(efforts), max(efforts)),
        content_note=scenario.content_note or "",
        sources=tuple(source.text for source in scenario.sources),
        open_label=headings.open_turn(0),
    )


def _file_line(case: Case) -> str:
    """Return company, place and first day; the period where the year is not said to be real."""
    scenario, first = case.scenario, opens(case, 0)
    when = dates.full_date(first) if _real(case) else scenario.period
    return f"{scenario.company} · {scenario.place} · {when}".upper()


def _track(case: Case) -> tuple[TurnMark, ...]:
    """Return every turn as a stop: in a case of months by its date, by its hour where hours count.

    A month alone, or a weekday, would not tell one summer from the next.
    """
    marks = track(case, case.plays[0])
    if sum(case.days) <= dates.LONG:
        return marks
    near = [mark.span is Span.HOURS for mark in marks]
    dated = zip(marks, case.plays, near, (False, *near), strict=False)
    return tuple(
        replace(
            mark,
            day=dates.day_month(opens(case, turn)),
            time=mark.time if before or after else _within(case, turn),
        )
        for mark, turn, after, before in dated
    )


def _within(case: Case, turn: int) -> str:
    """Return the year of a turn; its weekday where the year is not said to be real."""
    at = opens(case, turn)
    return str(at.year) if _real(case) else dates.weekday_name(at)


def _real(case: Case) -> bool:
    return str(opens(case, 0).year) in case.scenario.period


def _goals(case: Case) -> tuple[GoalLine, ...]:
    goals, purse = case.scenario.goals, currency(case.scenario)
    loyalty, media, cost = words.loyalty_goal(), words.media_goal(), words.cost_goal()
    lines = [
        GoalLine("heart", loyalty[0], f"{goals.loyalty:.0f}", loyalty[1]),
        GoalLine("broadcast", media[0], f"{goals.media:.0f}", media[1]),
        GoalLine("coins", cost[0], purse.amount(goals.cost), cost[1]),
    ]
    if case.pledges:
        lines.append(GoalLine("bookmark", *words.promise_goal()))
    return tuple(lines)


def _segments(scenario: Scenario) -> tuple[SegmentLine, ...]:
    shares = percents(meter_weights(scenario.segments))
    return tuple(
        SegmentLine(
            name=segment.name,
            need=segment.need,
            icon=segment.icon,
            loyalty=percent(segment.loyalty),
            share=words.share(share),
        )
        for segment, share in zip(scenario.segments, shares, strict=True)
    )
