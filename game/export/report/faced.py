"""What the teams faced as blocks: told once for a room, and in each turn of a team alone."""

from collections.abc import Iterator

from game.base.typography import quoted
from game.base.words import _
from game.export.report.blocks import Block, Grid, Heading, Items, Keep, Text
from game.present.report import FacedView, MetView, ReportView, TableView
from game.present.review import HeldView


def faced(view: ReportView) -> Iterator[Block]:
    """Yield every turn as all teams met it, and what they played; nothing for one team alone."""
    if len(view.teams) == 1:
        return
    yield Heading(_("What the teams faced, and what they played"), key="faced")
    for one in view.faced:
        yield Keep((Heading(one.when, 3), *opening(one)))
        yield from responses(one)


def held(view: ReportView) -> Iterator[Block]:
    """Yield what each role alone knew, and which plans it reached: once for several teams."""
    told: dict[tuple[str, str, str], list[tuple[str, HeldView]]] = {}
    for team in view.teams:
        for fact in team.review.facts:
            told.setdefault((fact.when, fact.role, fact.text), []).append((team.name, fact))
    if not told:
        return
    order = {one.when: at for at, one in enumerate(view.teams[0].review.decisions)}
    rows = tuple(
        (
            *what,
            *(", ".join(name for name, fact in found if fact.came is so) for so in (True, False)),
        )
        for what, found in sorted(told.items(), key=lambda each: order.get(each[0][0], 0))
    )
    heads = (
        _("Turn"),
        _("Role"),
        _("What it alone knew"),
        _("Reached the plan"),
        _("Stayed there"),
    )
    yield Heading(_("Who held which fact"), key="facts")
    yield Grid(TableView(_("What roles knew alone"), heads, rows), (14, 14, 42, 15, 15))


def opening(one: FacedView) -> Iterator[Block]:
    """Yield how a turn opened: the situation, what went wrong anew, what came in."""
    yield Text(one.line, lead=one.date)
    if one.wrong:
        yield Text("; ".join(one.wrong), lead=_("What hit people"))
    if one.came:
        yield Text("", lead=_("What came in"))
        yield Items(one.came)


def responses(one: FacedView) -> Iterator[Block]:
    """Yield the responses, each the first time with what it is."""
    if one.played:
        yield Text("", lead=_("What was played"))
        yield Items(one.played)
    if one.again:
        yield Text(", ".join(one.again), lead=_("Played too, and told before"))


def wrong(one: MetView) -> Text:
    """Return the names of what went wrong anew for one team; an empty text where nothing did."""
    named = ", ".join(quoted(each) for each in one.wrong)
    return Text(named, lead=_("What hit people") if named else "")


def met(one: MetView) -> Iterator[Block]:
    """Yield what became of promises on a turn of one team, what clashed, and the front page."""
    if one.promises:
        yield Text("; ".join(one.promises), lead=_("What became of promises"))
    if one.clashed:
        yield Text(one.clashed, lead=_("What did not go together"))
    if one.headline:
        yield Text(quoted(one.headline), lead=_("The front page after it"))
