"""The decisions of a team as blocks: what was played, what it did and why, what the company did."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.base.scale import percent
from game.base.typography import quoted
from game.base.words import _
from game.export.report.blocks import Block, Grid, Heading, Items, Keep, Kind, Text
from game.export.report.faced import met, opening, responses, wrong
from game.present.judged import JudgedView, VerdictView
from game.present.parts import Tone
from game.present.report import ReportView, TableView, TeamReport
from game.present.review import DecisionView, NoteView

LOYALTY = 2  # the column of the figures of a team
KINDS = {Tone.HELPS: Kind.GOOD, Tone.HURTS: Kind.BAD, Tone.NEUTRAL: Kind.PLAIN}


def beside(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield what the team did beside what the real company did, turn by turn, with its sources."""
    told = [one for one in team.review.decisions if one.real]
    if not told:
        return
    loyalty = [row[LOYALTY] for row in team.figures.rows]
    rows = tuple(
        (
            one.when,
            one.cards,
            loyalty[one.points[-1]],
            one.real,
            one.real_source or "–",
            *_replayed(view, one),
        )
        for one in told
    )
    heads = [_("Turn"), _("The team played"), _("Loyalty"), told[0].real_head, _("Source")]
    heads += [_("Loyalty, replayed")] if len(rows[0]) > len(heads) else []
    caption = _("The team beside what really happened; loyalty is that at the end of the turn")
    yield Grid(TableView(caption, tuple(heads), rows), (11, 22, 9, 27, 21, 10)[: len(heads)])


def really(view: ReportView) -> Iterator[Block]:
    """Yield what the real company did, turn by turn, for all teams at once, with its sources."""
    found = [one for one in view.teams[0].review.decisions if one.real]
    if not found:
        return
    rows = tuple(
        (one.when, one.real, one.real_source or "–", *_replayed(view, one)) for one in found
    )
    heads = [_("Turn"), found[0].real_head, _("Source")]
    heads += [_("Loyalty, replayed")] if len(rows[0]) > len(heads) else []
    caption = _("What really happened on each turn; loyalty is that at its end")
    yield Grid(TableView(caption, tuple(heads), rows), (14, 46, 30, 10)[: len(heads)])


def _replayed(view: ReportView, one: DecisionView) -> tuple[str, ...]:
    """Return loyalty of the replayed history as a turn ended, if history was replayed."""
    lines = (line for line in view.charts[0].lines if line.style == "history")
    values = [str(percent(value)) for line in lines for value in line.values]
    return tuple(values[one.points[-1] :][:1])


def turns(view: ReportView, team: TeamReport) -> Iterator[Block]:
    """Yield every decision, and what went on by itself between two of them."""
    if team.judged:
        yield from _verdicts(team.judged)
        if len(view.teams) == 1:  # else it is told once for all
            yield from meant(team.judged)
    verdicts = {each.turn: each for each in team.judged.judged} if team.judged else {}
    for one in team.review.decisions:
        said, verdict = team.said.get(one.turn, ""), verdicts.get(one.turn)
        once = replace(one, chance="") if _tells(verdict, one.chance) else one
        judged = _verdict(verdict) if verdict and verdict.said else ()
        heading = Heading(f"{one.when}: {one.cards}", 3)
        brought = [view.faced[point - 1] for point in one.points]
        own = [block for point in one.points for block in met(team.met[point - 1])]
        if len(view.teams) > 1:  # a room is told once, before, what a turn brought
            new = [wrong(team.met[point - 1]) for point in one.points]
            yield Keep((heading, *new, *_decision(once, said, own)))
        else:
            yield Keep((heading, *(block for each in brought for block in opening(each))))
            yield from (block for each in brought for block in responses(each))
            yield Keep(tuple(_decision(once, said, own)))
        yield from _learned(once)
        if judged:
            yield Keep(tuple(judged))
    if len(view.teams) == 1:
        yield from besides(view)


def besides(view: ReportView) -> Iterator[Block]:
    """Yield what was written down on no turn of a team."""
    told = {one.turn for one in view.teams[-1].review.decisions}
    others = [note for note in view.teams[-1].review.notes if note.turn not in told]
    if others:
        yield Text("", lead=_("What else was written down"))
        yield Items(tuple(f"{note.head}: {quoted(note.text)}" for note in others))


def _tells(verdict: VerdictView | None, chance: str) -> bool:
    """Tell whether the verdict on a turn names the plan of the key moment in the same words."""
    return verdict is not None and any(chance.startswith(text) for _head, text in verdict.said)


def _decision(one: DecisionView, said: str, own: Iterable[Block]) -> Iterator[Block]:
    """Yield what a turn did; what only this team met, its `own`, comes first."""
    yield Text(said, lead=_("What the team said then") if said else "")
    yield from own
    yield Text("; ".join(filter(None, (one.effect, one.yours))), KINDS[one.tone])
    causes = "; ".join(f"{label} {amount}" for label, amount, _tone in one.causes)
    yield Text(causes, lead=_("Largest causes") if causes else "")
    parts = ", ".join(f"{label} {amount}" for label, amount in one.folded)
    yield Text(parts, Kind.QUIET, _("What is told together there") if parts else "")


def _learned(one: DecisionView) -> Iterator[Block]:
    """Yield what a turn teaches, and what was written down on it."""
    yield Text(one.chance, lead=_("Key moment") if one.chance else "")
    yield Text(one.lesson, lead=_("To learn from it") if one.lesson else "")
    yield from (_note(note) for note in one.notes)


def _verdicts(view: JudgedView) -> Iterator[Block]:
    """Yield all verdicts in a table."""
    rows = tuple(
        (one.when, one.cards, one.verdict, one.lost, one.between or one.lost) for one in view.judged
    )
    heads = (_("Turn"), _("Played"), _("Verdict"), _("Points"), _("Four worlds of five"))
    yield Grid(TableView(view.title, heads, rows), (17, 41, 17, 10, 15))


def meant(view: JudgedView) -> Iterator[Block]:
    """Yield what verdicts and their figures mean."""
    grades = (f"{one.sign} {one.name}: {one.when}" for one in view.grades)
    yield Text(f"{view.about} {'; '.join(grades)}.", Kind.QUIET, _("Verdicts"))
    yield Text(view.sharing, Kind.QUIET)


def _verdict(one: VerdictView) -> Iterator[Block]:
    """Yield what there is to say of a verdict: consequences, never of a person."""
    yield Text(", ".join(filter(None, (one.verdict, one.lost))), KINDS[one.tone], _("Verdict"))
    yield Items(tuple(f"{head}: {text}" for head, text in one.said))


def _note(note: NoteView) -> Text:
    return Text(quoted(note.text), lead=" · ".join(filter(None, (_("Note"), note.about))))
