"""The case file as a view. Nothing here tells what happens later."""

from game.base.scale import percent, percents
from game.base.words import _
from game.engine.case import Case
from game.present.briefing import BriefingView, GoalLine, RoleLine, SegmentLine
from game.present.pieces.masthead import opens, track
from game.present.wording import dates, figures, headings
from game.scenario.scenario import Scenario


def briefing(case: Case) -> BriefingView:
    """Return the opened file of a case."""
    scenario = case.scenario
    efforts = [int(effort) for effort in case.effort]
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
        track=track(case, 0),
        effort=headings.effort_a_turn(min(efforts), max(efforts)),
        content_note=scenario.content_note or "",
        sources=tuple(source.text for source in scenario.sources),
        open_label=headings.open_turn(0),
    )


def _file_line(case: Case) -> str:
    """Return company, place and first day; the period where the year is not said to be real."""
    scenario, first = case.scenario, opens(case, 0)
    dated = str(first.year) in scenario.period
    when = dates.full_date(first) if dated else scenario.period
    return f"{scenario.company} · {scenario.place} · {when}".upper()


def _goals(case: Case) -> tuple[GoalLine, ...]:
    goals, currency = case.scenario.goals, case.scenario.currency
    lines = [
        GoalLine("heart", _("Loyalty at the end"), f"{goals.loyalty:.0f}", _("or more")),
        GoalLine("broadcast", _("Media attention at the end"), f"{goals.media:.0f}", _("or less")),
        GoalLine(
            "coins", _("Spent and lost in all"), figures.limit(goals.cost, currency), _("at most")
        ),
    ]
    if case.pledges:
        lines.append(GoalLine("bookmark", _("Promises kept"), _("every"), _("one")))
    return tuple(lines)


def _segments(scenario: Scenario) -> tuple[SegmentLine, ...]:
    sizes = [segment.size for segment in scenario.segments]
    shares = percents(sizes)
    return tuple(
        SegmentLine(
            name=segment.name,
            need=segment.need,
            icon=segment.icon,
            loyalty=percent(segment.loyalty),
            share=f"{share}%" if share else _("under 1%"),
        )
        for segment, share in zip(scenario.segments, shares, strict=True)
    )
