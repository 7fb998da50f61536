"""The after-action report and improvement plan in the shape that exercise planners expect.

It is designed to support HSEEP: overview, objectives with a rating, strengths and areas for
improvement with their analysis, and a plan with an owner and a day for each row. What only people
know stands in square brackets.
"""

from collections.abc import Iterator, Sequence

from game.base.words import _
from game.export.report.annex import changes, gone, in_a_line, opened, read, told
from game.export.report.bestline import beside_best, best_line
from game.export.report.blocks import Block, Grid, Heading, Items, Keep, Kind, Pairs, Text, deeper
from game.export.report.faced import faced, held
from game.export.report.hotwash import wash
from game.export.report.learned import LETTERS, boxes, conduct, plan, promises, rubric, votes
from game.export.report.outline import JOINT, courses
from game.export.report.rated import rated
from game.export.report.turns import beside, besides, really, turns
from game.present.report import (
    FindingView,
    ObjectiveView,
    ReportView,
    TableView,
    TeamReport,
)
from game.present.wording.stops import sentence


def aar(view: ReportView) -> Iterator[Block]:
    """Yield the document as blocks."""
    yield Heading(_("After-Action Report and Improvement Plan"), 1)
    yield Text(view.case, Kind.LEAD)
    yield from (Text(line, Kind.QUIET) for line in view.about if line)
    yield Text(_said_by(), Kind.QUIET)
    yield from _overview(view)
    yield from _summary(view)
    yield from _alone(view) if len(view.teams) == 1 else _several(view)


def _said_by() -> str:
    return _(
        "Drafted from the log of the exercise. What stands in square brackets, and every rating, "
        "is for people to fill in."
    )


def _overview(view: ReportView) -> Iterator[Block]:
    yield Heading(_("Exercise overview"))
    to_fill = _("[to be filled in]")
    objectives = "\n".join(f"{one.number}. {one.text}" for one in view.stayed[0].objectives)
    yield Pairs(
        (
            (_("Exercise name"), view.case),
            (_("Exercise dates"), _dates(view) or to_fill),
            (_("Scope"), _scope(view)),
            (_("Focus"), to_fill),
            (_("Objectives"), objectives),
            (_("Threat or hazard"), _hazard(view) or to_fill),
            (_("Scenario"), view.situation),
            (_("Sponsor"), to_fill),
            (_("Participating organizations"), _teams(view) or to_fill),
            (_("Participants"), view.people or to_fill),
            (_("Point of contact"), to_fill),
        )
    )


def _dates(view: ReportView) -> str:
    """Return when it was played; how far it came belongs to its scope."""
    return "; ".join(line for line in view.about[1:] if line and line not in view.length)


def _scope(view: ReportView) -> str:
    return sentence(_("A tabletop exercise: {length}").format(length=view.length))


def _hazard(view: ReportView) -> str:
    """Return by name what went wrong first, before any team could do anything about it."""
    return next(("; ".join(one.wrong) for one in view.faced if one.wrong), "")


def _teams(view: ReportView) -> str:
    return ", ".join(team.name for team in view.stayed if team.name)


def _summary(view: ReportView) -> Iterator[Block]:
    """Yield what happened in short, and the table of ratings, which are left to people."""
    yield Heading(_("In short"))
    yield from map(Text, view.together)
    if len(view.teams) == 1:
        (team,) = view.teams
        yield Text(" ".join(filter(None, (team.fell, team.outcome, *team.why))))
        yield from changes(team)
    else:
        yield in_a_line(view)
    if view.joint:
        yield Grid(view.joint, JOINT)
    yield from courses(view)
    yield from best_line(view.best)
    yield Heading(_("Summary of performance"))
    yield _ratings(view)
    yield Items(tuple(f"{letter}: {words}" for letter, words in view.scale))
    yield Text(view.rule, Kind.QUIET)


def _ratings(view: ReportView) -> Grid:
    """Return the boxes for the one team there is; of several what is proposed, side by side."""
    (first, *others) = view.stayed
    if others:
        return rated(view)
    heads = (_("Objective"), *LETTERS, _("Proposed"), _("Evidence"))
    rows = tuple(_boxed(one) for one in first.objectives)
    caption = _("Your rating of each objective")
    return Grid(TableView(caption, heads, rows), (34, 5, 5, 5, 5, 10, 36))


def _boxed(one: ObjectiveView) -> tuple[str, ...]:
    marks = ("☒" if letter == one.given else "☐" for letter in LETTERS)
    return (f"{one.number}. {one.text}", *marks, one.proposed or "–", one.evidence)


def _analysis(team: TeamReport) -> Iterator[Block]:
    yield Heading(_("Analysis of objectives"))
    for one in team.objectives:
        proposed = " · ".join(filter(None, (one.proposed, one.proposed_words)))
        yield Keep(
            (
                Heading(f"{one.number}. {one.text}", 3),
                Text(boxes(one.given), lead=_("Your rating")),
                Text(f"{proposed}. {one.evidence}".strip(), lead=_("Proposed rating")),
            )
        )
        yield from _found(_("Strength {n}"), one.strengths)
        yield from _found(_("Area for improvement {n}"), one.improve)
        if not one.strengths and not one.improve:
            yield Text(_("The log shows nothing more for this objective. [Your observations]"))


def _found(name: str, found: Sequence[FindingView]) -> Iterator[Block]:
    for number, one in enumerate(found, 1):
        yield Keep(
            (
                Text(sentence(one.what), lead=name.format(n=number)),
                Text(one.why, lead=_("Analysis") if one.why else ""),
                Text(one.remedy, lead=_("Recommendation") if one.remedy else ""),
            )
        )


def _alone(view: ReportView) -> Iterator[Block]:
    """Yield what is said of the one team there is, and what stands behind it."""
    (team,) = view.teams
    yield from _analysis(team)
    yield Heading(_("Appendix A: Improvement plan"))
    yield plan(team)
    yield Heading(_("Appendix B: How the crisis was handled"))
    yield from _handled(team, alone=True)
    yield Heading(_("Appendix C: Decisions, turn by turn"))
    yield Grid(team.figures, figures=True)
    yield from beside(view, team)
    yield from beside_best(team)
    yield from turns(view, team)
    yield Heading(_("Appendix D: Hot wash"))
    yield from _hot_wash(view)
    yield from _rests(view)


def _several(view: ReportView) -> Iterator[Block]:
    """Yield what holds for all teams, then an annex for each, to be handed to it."""
    yield Heading(_("Appendix A: What the teams faced"))
    _named, *lines = faced(view)  # the appendix has its heading already
    yield from lines
    yield from really(view)
    yield Heading(_("Appendix B: Hot wash"))
    yield from _hot_wash(view)
    yield from besides(view)
    yield from held(view)
    yield from _rests(view)
    yield from read(view)
    for team in view.teams:
        yield from opened(view, team)
        yield from map(deeper, gone(view, team) if team.review.gone else _annex(view, team))


def _annex(view: ReportView, team: TeamReport) -> Iterator[Block]:
    yield from told(view, team)
    yield from _analysis(team)
    yield Heading(_("How the crisis was handled"))
    yield from _handled(team, alone=False)
    yield Heading(_("Decisions, turn by turn"))
    yield Grid(team.figures, figures=True)
    yield from beside_best(team)
    yield from turns(view, team)


def _rests(view: ReportView) -> Iterator[Block]:
    yield Heading(_("What this rests on"), 2)
    yield Text(view.story.honesty)
    yield Items(view.seals)


def _handled(team: TeamReport, *, alone: bool) -> Iterator[Block]:
    _named, *lines = rubric(team.review, alone=alone)  # there is a heading over it already
    yield from lines
    yield from map(deeper, promises(team.review))
    yield from (block for block in conduct(team.review) if isinstance(block, Keep))
    yield from map(deeper, votes(team.review))


def _hot_wash(view: ReportView) -> Iterator[Block]:
    """Yield lines to be filled in from the talk after play, and questions that help it on."""
    yield from wash(view)
    if view.questions:
        yield Heading(_("Questions to talk about"), 3)
    for turn, questions in view.questions:
        yield Text("", lead=turn)
        yield Items(questions)
