"""Pieces that several moments print."""

from collections.abc import Iterable

from game.base.typography import quoted
from game.base.words import _
from game.present.parts import (
    CauseView,
    ChangeView,
    GroupView,
    Masthead,
    Meter,
    MeterView,
    PromiseView,
    Tone,
    VoiceView,
    WaterfallView,
    WorkView,
)
from game.present.wording.stops import sentence
from game.terminal.paper import Paper, Style

TONES = {Tone.HELPS: Style.HELPS, Tone.HURTS: Style.HURTS, Tone.NEUTRAL: Style.PLAIN}


def masthead(paper: Paper, head: Masthead, badge: str = "", team: str = "") -> None:
    """Print what is played, by which team, where in it we are, and what time it is."""
    paper.title(joined(team, badge or head.title))
    stops = head.track
    now = next((mark.number for mark in stops if mark.now), 0)
    turn = _("Turn {now} of {all}").format(now=now, all=len(stops)) if now else ""
    where = head.title if badge else ""
    paper.text(joined(where, head.mode), Style.QUIET)
    paper.text(joined(turn, head.date, head.length), Style.QUIET)


def meter_line(meter: MeterView) -> str:
    """Return one meter as a sentence: "Loyalty: 46 of 100, down 6"."""
    known = meter.figure if meter.known else ""
    figure = joined(known, meter.unit, by=" " if meter.meter is Meter.LOYALTY else ", ")
    return f"{meter.name}: {figure}{moved(meter.change)}"


def meters(paper: Paper, three: Iterable[MeterView]) -> None:
    """Print the meters, and what a meter at its limit means."""
    for meter in three:
        paper.item(f"{meter_line(meter)}.")
        said = [ways[0] for ways in (meter.goal, meter.ahead) if ways and meter.unit not in ways]
        if said:
            paper.under(sentence(raised(joined(*said, by="; "))), Style.QUIET)
        if meter.danger:
            paper.under(meter.danger, Style.NOW)


def moved(change: ChangeView | None) -> str:
    """Return ", down 6", or nothing where nothing is known."""
    return f", {change.spoken}" if change else ""


def group_line(group: GroupView) -> str:
    """Return one group with its figure: "Stranded 31, down 9"."""
    deed = f" ({group.deed.words})" if group.deed else ""
    return f"{group.name} {group.figure}{moved(group.change)}{deed}"


def groups(paper: Paper, name: str, all_of_them: Iterable[GroupView]) -> None:
    """Print groups on one line."""
    lines = [group_line(group) for group in all_of_them]
    if lines:
        paper.item(f"{name}: {'; '.join(lines)}.")


def work(paper: Paper, name: str, all_of_it: Iterable[WorkView]) -> None:
    """Print capabilities, or queues, on one line."""
    lines = [
        joined(f"{part.name}: {part.figure}", part.change.spoken if part.change else "", by=", ")
        for part in all_of_it
    ]
    if lines:
        paper.item(f"{name}. {'; '.join(lines)}.")


def promise(paper: Paper, one: PromiseView) -> None:
    """Print a promise: its words, who owns it, when it is due, what keeps it."""
    style = Style.NOW if one.urgent else TONES[one.tone]
    how = sentence(joined(one.status, one.how, by="; "))
    paper.item(f"{one.title} ({one.owner}): {how}", style=style)
    paper.under(quoted(one.text))
    for more in filter(None, (one.given, one.ended)):
        paper.under(more)


def waterfall(paper: Paper, fall: WaterfallView, *, every: bool = False) -> None:
    """Print why a meter moved: signed causes, and what they come to together."""
    words = _("{meter} from {before} to {after}: why")
    paper.head(words.format(meter=fall.name, before=fall.before, after=fall.after))
    causes = fall.more if every and fall.more else fall.causes
    wide = max(len(amount) for amount in (*(each.amount for each in causes), total(fall)))
    told: set[str] = set()
    for each in causes:
        cause(paper, each, wide, told)
    if fall.still:
        paper.text(fall.still, Style.QUIET)
    if fall.peak:
        paper.text(_("In between: {peak}.").format(peak=fall.peak), Style.QUIET)
    if fall.goal:
        paper.text(sentence(raised(fall.goal[0])), Style.QUIET)
    together = _("together ({change})").format(change=fall.change.spoken)
    paper.hung(f"{total(fall):>{wide}}  {together}", wide + 2, TONES[fall.change.tone])


def cause(paper: Paper, one: CauseView, wide: int, told: set[str]) -> None:
    """Print one cause with its sign, its evidence and, unless `told` before, its sentence."""
    evidence = f" ({one.evidence})" if one.evidence else ""
    paper.hung(f"{one.amount:>{wide}}  {one.label}{evidence}", wide + 2, TONES[one.tone])
    if one.why and one.why not in told:
        paper.under(one.why, Style.QUIET, wide + 2)
        told.add(one.why)


def total(fall: WaterfallView) -> str:
    """Return the change with its sign, as the causes are written."""
    if fall.change.little:
        return "0"
    if fall.change.up is None:
        return fall.change.figure
    return f"{'+' if fall.change.up else '−'}{fall.change.figure.lstrip('+−')}"


def voice(paper: Paper, one: VoiceView) -> None:
    """Print somebody invented, speaking."""
    paper.item(quoted(one.text))
    paper.under(f"{one.who}{moved(one.change)}", Style.QUIET)


def joined(*parts: str, by: str = " · ") -> str:
    """Return the parts that say something."""
    return by.join(part for part in parts if part)


def raised(text: str) -> str:
    """Return `text` as it stands at the start of a sentence."""
    return text[:1].upper() + text[1:]
