"""What the teams faced as blocks: told once for a room, and in each turn of a team alone."""

from collections.abc import Iterator

from game.base.typography import quoted
from game.base.words import _
from game.export.report.blocks import Block, Heading, Items, Keep, Text
from game.present.report import FacedView, MetView, ReportView


def faced(view: ReportView) -> Iterator[Block]:
    """Yield every turn as all teams met it, and what they played; nothing for one team alone."""
    if len(view.teams) == 1:
        return
    yield Heading(_("What the teams faced, and what they played"), key="faced")
    for one in view.faced:
        yield Keep((Heading(one.when, 3), *opening(one)))
        yield from responses(one)


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
