"""The report as blocks, from what to know first down to the sources."""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.annex import annexes, chapter, in_a_line, read, told
from game.export.report.bestline import beside_best, best_line
from game.export.report.blocks import (
    Block,
    Chart,
    Grid,
    Heading,
    Items,
    Keep,
    Kind,
    Pairs,
    Text,
)
from game.export.report.faced import faced, held
from game.export.report.hotwash import wash, written
from game.export.report.race import race
from game.export.report.rated import rated
from game.export.report.turns import besides, really
from game.present.report import ReportView, TableView

JOINT = (31, 25, 14, 12, 9, 9)  # shares of columns


def outline(view: ReportView) -> Iterator[Block]:
    """Yield the whole report: what all read, then of several teams an annex for each."""
    yield Heading(view.title, 1)
    yield from (Text(line, Kind.QUIET) for line in view.about if line)
    yield from _short(view)
    yield from _exercise(view)
    yield from faced(view)
    yield from _compared(view)
    yield from best_line(view.best)
    alone = len(view.teams) == 1
    if alone:
        yield from beside_best(view.teams[0])
        yield from chapter(view, view.teams[0])
    yield from _hot_wash(view)
    yield from _talk(view)
    yield from _story(view)
    if not alone:
        yield from held(view)
        yield from read(view)
    yield from _method(view, rated=alone)
    if not alone:
        yield from annexes(view)


def _short(view: ReportView) -> Iterator[Block]:
    """Yield what somebody reads who reads no further."""
    yield Heading(_("In short"), key="short")
    yield from (Text(line, Kind.LEAD) for line in view.together)
    if len(view.teams) == 1:
        yield from told(view, view.teams[0])
        return
    if view.best:
        yield Text(view.best.short, Kind.LEAD)
    if view.side_by_side:
        yield Grid(view.side_by_side)
    if len(view.stayed) > 1:
        yield rated(view)
        yield Text("; ".join(f"{letter}: {words}" for letter, words in view.scale), Kind.QUIET)
    if view.joint:
        yield Grid(view.joint, JOINT)
    yield in_a_line(view)


def _exercise(view: ReportView) -> Iterator[Block]:
    yield Heading(_("The exercise"), key="exercise")
    yield Text(view.situation)
    yield Text(view.content_note, Kind.QUIET)
    yield Pairs(view.facts)
    objectives = Items(tuple(one.text for one in view.stayed[0].objectives), numbered=True)
    yield Keep((Text("", lead=_("Objectives")), objectives))
    yield Text(" ".join(view.read_as), Kind.QUIET, _("How to read this"))


def _compared(view: ReportView) -> Iterator[Block]:
    yield Heading(_("The course of it"), key="course")
    yield Text(view.beside)
    yield from courses(view)
    if len(view.teams) > 1:
        yield from really(view)
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


def _hot_wash(view: ReportView) -> Iterator[Block]:
    """Yield what was written right after play; empty lines are for the after-action report."""
    if written(view):
        yield Heading(_("Hot wash"), key="hot-wash")
        yield from wash(view)
    if len(view.teams) > 1:
        yield from besides(view)


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


def _method(view: ReportView, *, rated: bool) -> Iterator[Block]:
    yield Heading(_("Sources and what this rests on"), key="sources")
    yield Items(view.story.sources, small=True)
    yield Text(view.story.honesty, lead=_("The model"))
    if rated:
        yield Text(view.rule, lead=_("Ratings"))
    words = _(
        "Each journal ends with this seal. “verify” holds a journal against it and plays it again."
    )
    yield Text(words, Kind.QUIET, _("Seals"))
    yield Items(view.seals)
