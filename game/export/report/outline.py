"""The report as blocks, from what to know first down to the sources."""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.bestline import beside_best, best_line
from game.export.report.blocks import (
    Block,
    Chart,
    Grid,
    Heading,
    Items,
    Kind,
    Pairs,
    Text,
    deeper,
)
from game.export.report.faced import faced
from game.export.report.hotwash import wash, written
from game.export.report.learned import learned
from game.export.report.race import race
from game.export.report.turns import beside, turns
from game.present.report import ReportView, TableView, TeamReport
from game.present.wording.bestline import title

JOINT = (36, 24, 16, 10, 7, 7)  # shares of columns


def outline(view: ReportView) -> Iterator[Block]:
    """Yield the whole report."""
    yield Heading(view.title, 1)
    yield from (Text(line, Kind.QUIET) for line in view.about if line)
    yield from _short(view)
    yield from _exercise(view)
    yield from faced(view)
    yield from _compared(view)
    yield from best_line(view.best)
    if len(view.teams) == 1:
        yield from beside_best(view.teams[0])
    for team in view.teams:
        if team.name:
            title = _("{team}: the game in detail").format(team=team.name)
            yield Heading(title, key=_key(view, team), anew=True)
            yield from map(deeper, _gone(view, team) if team.review.gone else _team(view, team))
        else:
            yield from _team(view, team)
    yield from _hot_wash(view)
    yield from _talk(view)
    yield from _story(view)
    yield from _method(view)


def _short(view: ReportView) -> Iterator[Block]:
    """Yield what somebody reads who reads no further."""
    yield Heading(_("In short"), key="short")
    yield from (Text(line, Kind.LEAD) for line in view.together)
    if view.best and len(view.teams) > 1:
        yield Text(view.best.short, Kind.LEAD)
    if view.side_by_side:
        yield Grid(view.side_by_side)
    if view.joint:
        yield Grid(view.joint, JOINT)
    for team in view.stayed:
        if team.name:
            yield Heading(team.name, 3)
        happened = " ".join(filter(None, (team.fell, team.outcome)))
        yield Text(happened, Kind.LEAD, _("What happened"))
        yield Text(" ".join(team.why), lead=_("Why"))
        if view.best and len(view.teams) == 1:
            yield Text(f"{view.best.ends[0]} {view.best.said}", lead=title())
        if team.change:
            yield Text("", lead=_("What to change first"))
            yield Items(team.change)


def _exercise(view: ReportView) -> Iterator[Block]:
    yield Heading(_("The exercise"), key="exercise")
    yield Text(view.situation)
    yield Text(view.content_note, Kind.QUIET)
    yield Pairs(view.facts)
    yield Text("", lead=_("Objectives"))
    yield Items(tuple(one.text for one in view.stayed[0].objectives), numbered=True)
    yield Text(" ".join(view.read_as), Kind.QUIET, _("How to read this"))


def _compared(view: ReportView) -> Iterator[Block]:
    yield Heading(_("The course of it"), key="course")
    yield Text(view.beside)
    yield from courses(view)
    yield from race(view.story.race)


def courses(view: ReportView) -> Iterator[Block]:
    """Yield every meter over the turns."""
    key = view.teams[0].review.key_turn if len(view.teams) == 1 else 0
    words = _("key moment") if key else ""
    for chart in view.charts:
        yield Heading(_("{meter} by turn").format(meter=chart.name), 3)
        yield Chart(chart, _point(view, key), words)


def _point(view: ReportView, key: int) -> int:
    """Return the point of the charts to which a decision came."""
    found = (one.points[-1] for one in view.teams[0].review.decisions if key and one.turn == key)
    return next(found, 0)


def _team(view: ReportView, team: TeamReport) -> Iterator[Block]:
    yield Heading(_("Goals"), key="goals")
    yield Grid(_goals(team))
    yield Heading(_("{chart} by turn").format(chart=team.segments.name), 3)
    yield Chart(team.segments)
    yield Grid(team.figures, figures=True)
    yield from beside(view, team)
    if len(view.teams) > 1:
        yield from beside_best(team)
    yield Heading(_("Decisions, turn by turn"), key="decisions")
    yield from turns(view, team)
    yield from learned(view, team)


def _gone(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield the short chapter of a team that went: when, and what it played until then."""
    yield Text(team.outcome, Kind.LEAD)
    if team.review.decisions:
        yield Grid(team.figures, figures=True)
        yield Heading(_("Decisions, turn by turn"), key="decisions")
        yield from turns(view, team)


def _key(view: ReportView, team: TeamReport) -> str:
    return f"team-{view.teams.index(team) + 1}"


def _goals(team: TeamReport) -> TableView:
    words = {True: _("reached"), False: _("not reached"), None: _("not counted")}
    rows = tuple((goal, came, words[met]) for goal, came, met in team.review.goals)
    return TableView(_("What was aimed at"), (_("Goal"), _("Came to"), _("Reached")), rows)


def _hot_wash(view: ReportView) -> Iterator[Block]:
    """Yield what was written right after play; empty lines are for the after-action report."""
    if written(view):
        yield Heading(_("Hot wash"), key="hot-wash")
        yield from wash(view)


def _talk(view: ReportView) -> Iterator[Block]:
    if view.questions:
        yield Heading(_("Questions to talk about"), key="talk")
    for turn, questions in view.questions:
        yield Text("", lead=turn)
        yield Items(questions)


def _story(view: ReportView) -> Iterator[Block]:
    story = view.story
    if not story.story:
        return
    yield Heading(_("What really happened"), key="story")
    yield Text(story.story)
    yield Grid(
        TableView(_("The real course of it"), (_("Date"), _("What"), _("Source")), story.timeline),
        (16, 52, 32),
    )
    if story.measured:
        heads = (_("What was measured"), _("Value"), _("Source"))
        yield Grid(TableView(_("Measured"), heads, story.measured), (34, 30, 36))
    if story.not_verified:
        yield Text("", lead=_("Not verified"))
        yield Items(story.not_verified)


def _method(view: ReportView) -> Iterator[Block]:
    yield Heading(_("Sources and what this rests on"), key="sources")
    yield Items(view.story.sources)
    yield Text(view.story.honesty, lead=_("The model"))
    yield Text(view.rule, lead=_("Ratings"))
    words = _(
        "Each journal ends with this seal. “verify” holds a journal against it and plays it again."
    )
    yield Text(words, Kind.QUIET, _("Seals"))
    yield Items(view.seals)
