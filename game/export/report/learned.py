"""What a team's play teaches as blocks: promises, objectives, the rubric, the improvement plan."""

from collections.abc import Iterator, Sequence

from game.base.typography import quoted
from game.base.words import _
from game.debrief.objectives import Rating
from game.export.report.blocks import Block, Chart, Grid, Heading, Items, Keep, Kind, Text
from game.present.report import FindingView, ObjectiveView, ReportView, TableView, TeamReport
from game.present.review import ReviewView, ServedView, ServiceView
from game.present.wording.stops import sentence

FULL_MARKS = 3
FACTS = (17, 17, 42, 11, 13)  # shares of columns
PLAN = (18, 25, 27, 12, 9, 9)  # shares of columns: a date by hand needs 15 mm
VOTES = (18, 10, 14, 14, 10, 13, 12, 9)  # shares of columns
LETTERS = tuple(Rating)
FIXED = "\u00a0"  # a space at which no line is broken, and which pages keep
BETWEEN = f"{FIXED}{FIXED} "


def learned(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield what there is to learn from the play of one team."""
    alone = len(view.teams) == 1  # else what holds for all is told once
    yield from promises(team.review)
    yield from service(team.review)
    yield from conduct(team.review)
    yield Heading(_("Objectives"), key="objectives")
    if alone:
        yield Text(view.rule, Kind.QUIET)
    for one in team.objectives:
        yield Keep(tuple(objective(one)))
    yield from rubric(team.review, alone=alone)
    yield from _priorities(team.review)
    yield from _sure(team.review)
    yield from votes(team.review)
    if alone:
        yield Heading(_("Improvement plan"), key="plan")
        yield plan(team)
    yield from facts(team.review, alone=alone)


def promises(review: ReviewView) -> Iterator[Block]:
    """Yield every promise that was given, and what became of it when, and why."""
    if not review.promises:
        return
    yield Heading(_("Promises"), key="promises")
    rows = tuple(
        (f"{one.title}: {quoted(one.text)}", one.owner, one.given, one.ended or _still(one.status))
        for one in review.promises
    )
    heads = (_("Promise"), _("Owner"), _("Given, and due"), _("What became of it, and why"))
    yield Grid(TableView(_("Promises that were given"), heads, rows), (30, 14, 27, 29))


def _still(status: str) -> str:
    """Return how a promise stands that came to no end, as a sentence."""
    return sentence(f"{status[:1].upper()}{status[1:]}")


def objective(one: ObjectiveView) -> Iterator[Block]:
    """Yield one objective: the proposed rating with its evidence, what went well, what did not."""
    yield Heading(f"{one.number}. {one.text}", 3)
    rating = " · ".join(filter(None, (one.proposed, one.proposed_words)))
    yield Text(rating, lead=_("Proposed rating"))
    yield Text(boxes(one.given), lead=_("Your rating"))
    yield Text(one.evidence, lead=_("Evidence") if one.evidence else "")
    yield from _findings(_("Strengths"), one.strengths)
    yield from _findings(_("Areas for improvement"), one.improve)


def boxes(given: str) -> str:
    """Return the four letters with a box each; one is crossed if somebody gave it."""
    return BETWEEN.join(f"{letter}{FIXED}{'☒' if letter == given else '☐'}" for letter in LETTERS)


def _findings(title: str, found: Sequence[FindingView]) -> Iterator[Block]:
    if found:
        yield Text("", lead=title)
        yield Items(tuple(_said(one) for one in found))


def _said(one: FindingView) -> str:
    return f"{one.what.rstrip('.')}. {one.why}".strip()


def rubric(review: ReviewView, *, alone: bool = True) -> Iterator[Block]:
    """Yield the seven lines with their scores and what these were read from.

    What they ask, and where they are from, is told here where one team is `alone`.
    """
    yield Heading(_("How the crisis was handled"), key="handled")
    rows = tuple(
        (one.name, f"{one.score} / {FULL_MARKS} · {one.word}", one.evidence or "–", one.question)
        for one in review.rubric
    )
    heads = (_("Line"), _("Score"), _("Evidence"), _("Question to ask"))
    count = len(heads) if alone else len(heads) - 1
    if rows:
        lines = tuple(row[:count] for row in rows)
        yield Grid(TableView(review.rubric_total, heads[:count], lines), (18, 14, 44, 24)[:count])
    if alone or not rows:
        yield Text(review.rubric_credit, Kind.QUIET)


def service(review: ReviewView) -> Iterator[Block]:
    """Yield who was served and who left without a word, turn by turn, where people wait."""
    if review.service is None:
        return
    yield Heading(_("Who was served"), key="served")
    yield Text(review.service.headline)
    yield Text(review.service.about, Kind.QUIET)
    yield Grid(_served(review.service))


def _served(view: ServiceView) -> TableView:
    """Return every way on every turn, with who left without a word, and loyalty, under them."""
    ways = tuple((way.name, *(_cell(cell) for cell in way.turns), way.total) for way in view.ways)
    left = (_("Left without a word"), *(count for count, _share in view.left), "")
    loyalty = (_("Loyalty as the turn ended"), *view.loyalty, "")
    caption = _("Served, of all who were there; first: they were served before the others")
    return TableView(caption, (_("Way"), *view.turns, _("In all")), (*ways, left, loyalty))


def _cell(cell: ServedView) -> str:
    marked = cell.first == 1 and bool(cell.there)  # where nobody was, nobody was served first
    return _("{said}, first").format(said=cell.said) if marked else cell.said


def conduct(review: ReviewView) -> Iterator[Block]:
    """Yield how the company went about it: facts of the log, beside what really was done."""
    if review.conduct:
        yield Heading(_("How it was gone about"), key="conduct")
    for one in review.conduct:
        drawn = review.able if review.able and one.name == review.able.name else None
        yield Keep((Heading(one.name, 3), *((Chart(drawn),) if drawn else ()), Items(one.lines)))


def _priorities(review: ReviewView) -> Iterator[Block]:
    if review.priorities:
        yield Heading(_("Whom the choices served first"), key="first")
        yield Items(tuple(f"{share.name}: {share.text}" for share in review.priorities))


def _sure(review: ReviewView) -> Iterator[Block]:
    """Yield how often it came true, by how sure the team was, where it said so."""
    if review.sure:
        yield Heading(_("Confidence against outcome"), key="sure")
        if review.sure_chart:
            yield Heading(review.sure_chart.name, 3)
            yield Chart(review.sure_chart)
        yield Items(tuple(f"{step.name}: {step.text}" for step in review.sure))
        yield Text(review.sure_said, Kind.QUIET)


def votes(review: ReviewView) -> Iterator[Block]:
    """Yield how alike the team voted before the talk and after it, beside what came of it."""
    if not review.votes:
        return
    yield Heading(_("Votes before the talk and after it"), key="votes")
    yield Text(review.votes_said)
    rows = tuple(
        (one.when, one.voices, one.before, one.after, one.changed, one.wanted, one.best, one.came)
        for one in review.votes
    )
    heads = (
        *(_("Turn"), _("Votes"), _("Alike before"), _("Alike after"), _("Changed")),
        *(_("Loyalty: what most wanted"), _("the best voted for"), _("as played")),
    )
    yield Grid(TableView(_("How the team made up its mind"), heads, rows), VOTES)


def facts(review: ReviewView, *, alone: bool) -> Iterator[Block]:
    """Yield what each role alone knew, who held it, and whether it reached the plan.

    Of several teams it is told once for all, fact by fact.
    """
    if not review.facts:
        return
    yield Heading(_("Who held which fact"), key="facts")
    yield Text(review.facts_said)
    if not alone:
        return
    rows = tuple((one.when, one.role, one.text, one.held, one.reached) for one in review.facts)
    heads = (_("Turn"), _("Role"), _("What it alone knew"), _("Held by"), _("Reached the plan"))
    yield Grid(TableView(_("What roles knew alone"), heads, rows), FACTS)


def plan(team: TeamReport) -> Grid:
    """Return the improvement plan; who does it and by when is for people to fill in."""
    heads = (_("Objective"), _("Issue"), _("What to do"), _("Owner"), _("Start"), _("Due"))
    rows = [(one.about, one.issue, one.action, "", "", "") for one in team.plan]
    rows += [("", "", "", "", "", "")] * 2
    caption = _("A proposal: change it, then name an owner and a day for each row")
    return Grid(TableView(caption, heads, tuple(rows)), PLAN)
