"""The decisions of a team as blocks: what was played, what it did and why, what the company did."""

from collections.abc import Iterator

from game.base.words import _
from game.export.report.blocks import Block, Heading, Items, Keep, Kind, Text
from game.present.parts import Tone
from game.present.report import ReportView, TeamReport
from game.present.review import DecisionView, NoteView

KINDS = {Tone.HELPS: Kind.GOOD, Tone.HURTS: Kind.BAD, Tone.NEUTRAL: Kind.PLAIN}


def turns(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield every decision, and what went on by itself between two of them."""
    for one in team.review.decisions:
        yield Keep(tuple(_decision(one, team.said.get(one.turn, ""))))
    told = {one.turn for one in team.review.decisions}
    others = [note for note in team.review.notes if note.turn not in told]
    if others and team is view.teams[-1]:
        yield Text("", lead=_("What else was written down"))
        yield Items(tuple(f"{note.head}: “{note.text}”" for note in others))


def _decision(one: DecisionView, said: str) -> Iterator[Block]:
    yield Heading(f"{one.when}: {one.cards}", 3)
    yield Text(said, lead=_("What the team said then") if said else "")
    yield Text("; ".join(filter(None, (one.effect, one.yours))), KINDS[one.tone])
    yield Items(tuple(f"{amount} {label}" for label, amount, _tone in one.causes))
    yield Text(one.chance, lead=_("Key moment") if one.chance else "")
    yield Text(one.lesson, lead=_("To learn from it") if one.lesson else "")
    source = f" [{one.real_source}]" if one.real_source else ""
    yield Text(f"{one.real}{source}" if one.real else "", Kind.QUIET, one.real_head)
    yield from (_note(note) for note in one.notes)


def _note(note: NoteView) -> Text:
    return Text(f"“{note.text}”", lead=" · ".join(filter(None, (_("Note"), note.about))))
