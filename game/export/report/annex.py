"""The chapter of one team, to be handed to that team: how its own game went.

Of several teams each has an annex of its own. What holds for all of them is said once, before.
"""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.bestline import beside_best
from game.export.report.blocks import Block, Chart, Grid, Heading, Items, Keep, Kind, Text, deeper
from game.export.report.learned import learned, plan
from game.export.report.turns import beside, meant, turns
from game.present.report import ReportView, TableView, TeamReport
from game.present.wording.bestline import title


def annexes(view: ReportView) -> Iterator[Block]:
    """Yield the annex of every team, each on sheets of its own."""
    for team in view.teams:
        yield from opened(view, team)
        yield from map(deeper, gone(view, team) if team.review.gone else _annex(view, team))


def opened(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield the head of a team's annex, and whom it is for."""
    number = view.teams.index(team) + 1
    words = _("Annex {n}: {team}")
    yield Heading(words.format(n=number, team=team.name), key=f"team-{number}", anew=True)
    words = _(
        "This annex is for “{team}”. What all teams share, and how verdicts, ratings and scores "
        "are read, stands once before the annexes."
    )
    yield Text(words.format(team=team.name), Kind.QUIET)


def told(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield what happened to a team, why, and what to change: first, or of several teams all."""
    happened = " ".join(filter(None, (team.fell, team.outcome)))
    yield Text(happened, Kind.LEAD, _("What happened"))
    yield Text(" ".join(team.why), lead=_("Why"))
    if view.best and len(view.teams) == 1:
        yield Text(f"{view.best.ends[0]} {view.best.said}", lead=title())
    if len(view.teams) > 1:
        yield Heading(_("Improvement plan"))
        yield _kept(team)
        yield plan(team)
    else:
        yield from changes(team)


def changes(team: TeamReport) -> Iterator[Block]:
    """Yield what a team could keep, and what to change first."""
    yield _kept(team)
    if team.change:
        yield Keep((Text("", lead=_("What to change first")), Items(team.change)))


def _kept(team: TeamReport) -> Text:
    return Text(team.keep, lead=_("What to keep") if team.keep else "")


def in_a_line(view: ReportView) -> Grid:
    """Return how the game of each team ended, what to keep of it, and what to change first."""
    heads = (_("Team"), _("How it ended"), _("What to keep"), _("What to change first"))
    rows = tuple(
        (team.name, team.review.verdict, team.keep or "–", next(iter(team.change), "–"))
        for team in view.stayed
    )
    return Grid(TableView(_("The teams, in a line each; the annexes tell more"), heads, rows),
                (13, 25, 20, 42))  # fmt: skip


def chapter(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield the game of one team in detail."""
    if len(view.teams) == 1:  # else they stand side by side before
        yield Heading(_("Goals"), key="goals")
        yield Grid(_goals(team))
    level = 3 if len(view.teams) == 1 else 2
    yield Heading(_("{chart} by turn").format(chart=team.segments.name), level)
    yield Chart(team.segments)
    yield Grid(team.figures, figures=True)
    if len(view.teams) == 1:
        yield from beside(view, team)
    else:
        yield from beside_best(team)
    yield Heading(_("Decisions, turn by turn"), key="decisions")
    yield from turns(view, team)
    yield from learned(view, team)


def gone(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield the short chapter of a team that went: when, and what it played until then."""
    yield Text(team.outcome, Kind.LEAD)
    if team.review.decisions:
        yield Grid(team.figures, figures=True)
        yield Heading(_("Decisions, turn by turn"), key="decisions")
        yield from turns(view, team)


def read(view: ReportView) -> Iterator[Block]:
    """Yield once how verdicts, ratings and scores of the annexes are to be read."""
    yield Heading(_("How the annexes are read"), key="read")
    judged = next((team.judged for team in view.teams if team.judged), None)
    if judged:
        yield from meant(judged)
    yield Text(view.rule, lead=_("Ratings"))
    scored = next((team.review for team in view.teams if team.review.rubric), None)
    if scored:
        yield Text(scored.rubric_credit, lead=_("Scores"))
        yield Items(tuple(f"{line.name}: {line.question}" for line in scored.rubric))


def _annex(view: ReportView, team: TeamReport) -> Iterator[Block]:
    yield from told(view, team)
    yield from chapter(view, team)


def _goals(team: TeamReport) -> TableView:
    words = {True: _("reached"), False: _("not reached"), None: _("not counted")}
    rows = tuple((goal, came, words[met]) for goal, came, met in team.review.goals)
    return TableView(_("What was aimed at"), (_("Goal"), _("Came to"), _("Reached")), rows)
