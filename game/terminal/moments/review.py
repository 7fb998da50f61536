"""The debrief: what was done, what it did, and what the real company did."""

from collections.abc import Iterator, Sequence

from game.base.scale import percent
from game.base.typography import quoted
from game.base.words import _
from game.play.views import Three
from game.present.parts import Meter
from game.present.review import ChartView, DecisionView, NoteView, ReviewView
from game.present.wording import review as wording
from game.present.wording.stops import sentence
from game.terminal.moments.pieces import TONES, joined, promise
from game.terminal.moments.race import tell_race
from game.terminal.paper import Paper, Style, Table

FULL_MARKS = 3
_REACHED = {True: Style.HELPS, False: Style.HURTS, None: Style.PLAIN}


Lines = Sequence[Sequence[Three]]  # for each line of a chart, the meters of every turn


def tell_review(paper: Paper, views: Sequence[ReviewView], lines: Lines) -> None:
    """Print the debrief of one team, or of several, up to the real story.

    `lines` holds the figures of the charts, in the order of the first view's lines.
    """
    first = views[0]
    paper.title(first.title)
    paper.text(first.mode, Style.QUIET)
    for view, team in _each(views):
        _verdict(paper, view, team)
    _side_by_side(paper, views)
    for chart in first.charts:
        tell_chart(paper, chart, lines)
        if first.beside and chart is first.charts[0]:
            paper.text(first.beside)
    for view, team in _each(views):
        tell_decisions(paper, view, team)
        if view.race:
            tell_race(paper, view.race)
        _service(paper, view)
        tell_conduct(paper, view)
        _promises(paper, view)
        _rubric(paper, view)
        _priorities(paper, view)
        _sure(paper, view)
        tell_votes(paper, view)
        _facts(paper, view)
    _other_notes(paper, first)
    tell_story(paper, first)
    paper.gap()
    paper.text(first.honesty, Style.QUIET)


def tell_chart(paper: Paper, chart: ChartView, lines: Lines) -> None:
    """Print one meter turn by turn, each line beside the others."""
    paper.head(_("{meter} by turn").format(meter=chart.name))
    place = list(Meter).index(chart.meter)
    heads = (_("Turn"), *(line.name for line in chart.lines))
    rows = [
        (turn, *(line[number][place].figure if number < len(line) else "–" for line in lines))
        for number, turn in enumerate(chart.turns)
    ]
    paper.table(Table(heads, rows))


def tell_segments(paper: Paper, view: ReviewView, team: str = "") -> None:
    """Print loyalty turn by turn: of each segment, and as it was sketched."""
    title = _("Loyalty by segment")
    paper.head(joined(team, title, by=": "))
    rows = [
        (turn, *(str(percent(line.values[place])) for line in view.aside))
        for place, turn in enumerate(view.charts[0].turns)
        if all(place < len(line.values) for line in view.aside)
    ]
    paper.table(Table((_("Turn"), *(line.name for line in view.aside)), rows))


def tell_decisions(paper: Paper, view: ReviewView, team: str = "") -> None:
    """Print each turn: what was played, what it did, what there is to learn."""
    if view.gone and not view.decisions:
        return
    paper.head(_("The decisions of {team}").format(team=team) if team else _("Your decisions"))
    for decision in view.decisions:
        _decision(paper, decision)
        for note in decision.notes:
            _note(paper, note, note.about)


def tell_story(paper: Paper, view: ReviewView) -> None:
    """Print the real story with its sources."""
    paper.head(_("What happened"))
    paper.text(view.story or wording.no_record())
    before = ""
    for date, what, source in view.timeline:
        cited = _("as above") if source == before else source
        paper.item(joined(f"{date}: {what}", f"[{cited}]" if source else "", by=" "))
        before = source


def tell_sources(paper: Paper, view: ReviewView) -> None:
    """Print what was measured, what is not verified, and where everything is from."""
    if view.measured:
        paper.head(_("What was measured"))
    for quantity, value, source in view.measured:
        paper.item(joined(f"{quantity}: {value}", f"[{source}]" if source else "", by=" "))
    if view.not_verified:
        paper.head(_("Not verified"))
    for line in view.not_verified:
        paper.item(line)
    if view.sources:
        paper.head(_("Sources"))
    for line in view.sources:
        paper.item(line)


def _each(views: Sequence[ReviewView]) -> Iterator[tuple[ReviewView, str]]:
    """Yield each team's debrief with its name, or one with none."""
    return zip(views, views[0].teams or ("",), strict=True)


def _verdict(paper: Paper, view: ReviewView, team: str) -> None:
    paper.head(joined(team, view.verdict, by=": "))
    for goal, came_to, reached in view.goals:
        word = {True: _("reached"), False: _("not reached"), None: _("not counted")}[reached]
        paper.item(f"{goal}: {joined(came_to, word, by=', ')}.", style=_REACHED[reached])


def _side_by_side(paper: Paper, views: Sequence[ReviewView]) -> None:
    """Print what each goal came to for every team, where there are several."""
    stayed = [(view, team) for view, team in _each(views) if not view.gone]
    if len(stayed) < 2:
        return
    paper.head(_("Side by side"))
    for row, (goal, _end, _reached) in enumerate(stayed[0][0].goals):
        ends = [f"{team} {view.goals[row][1]}" for view, team in stayed]
        paper.item(f"{goal}: {', '.join(ends)}.")


def _decision(paper: Paper, one: DecisionView) -> None:
    paper.item(f"{one.when}: {one.cards}", "-")
    paper.under(joined(one.effect, one.yours, one.lost, by="; "), TONES[one.tone])
    for label, amount, tone in one.causes:
        paper.hung(f"    {amount} {label}", 6, TONES[tone])
    if one.lesson:
        paper.under(one.lesson)
    if one.chance:
        paper.under(_("Key moment: {chance}").format(chance=one.chance))
    if one.real:
        source = f" [{one.real_source}]" if one.real_source else ""
        paper.under(f"{one.real_head}: {one.real}" + source)


def _note(paper: Paper, note: NoteView, about: str) -> None:
    words = _("Note ({about}): {text}") if about else _("Note: {text}")
    paper.under(words.format(about=about, text=quoted(note.text)))


def _other_notes(paper: Paper, view: ReviewView) -> None:
    """Print what was written down of no turn that was told: in the debrief, above all."""
    told = {decision.turn for decision in view.decisions}
    others = [note for note in view.notes if note.turn not in told]
    if others:
        paper.head(_("What else you wrote down"))
    for note in others:
        paper.item(f"{note.head}: {quoted(note.text)}")


def _service(paper: Paper, view: ReviewView) -> None:
    """Print who was served on each turn, and who left without a word."""
    if view.service is None:
        return
    paper.head(view.service.headline)
    paper.text(view.service.about)
    for line in view.service.told:
        paper.item(line)


def tell_votes(paper: Paper, view: ReviewView) -> None:
    """Print how the team voted before the talk and after it, beside what came of it."""
    if view.votes:
        paper.head(_("Votes before the talk and after it"))
        paper.text(view.votes_said)
    for one in view.votes:
        paper.item(f"{one.when}: {one.voices}. {one.said}")


def _facts(paper: Paper, view: ReviewView) -> None:
    """Print what each role alone knew, and whether it reached the plan."""
    if view.facts:
        paper.head(_("Who held which fact"))
        paper.text(view.facts_said)
    for one in view.facts:
        paper.item(one.said)


def tell_conduct(paper: Paper, view: ReviewView) -> None:
    """Print how the company went about it, fact by fact."""
    for one in view.conduct:
        paper.head(one.name)
        for line in one.lines:
            paper.item(line)


def _promises(paper: Paper, view: ReviewView) -> None:
    if view.promises:
        paper.head(_("Promises"))
    for one in view.promises:
        promise(paper, one)


def _rubric(paper: Paper, view: ReviewView) -> None:
    if not view.rubric:
        return
    paper.head(_("How the crisis was handled"))
    for line in view.rubric:
        paper.item(f"{line.name}: {line.word}, {line.score} / {FULL_MARKS}")
        for more in (line.evidence, line.question):
            if more:
                paper.under(sentence(more))
    paper.text(sentence(view.rubric_total))
    paper.text(view.rubric_credit, Style.QUIET)


def _priorities(paper: Paper, view: ReviewView) -> None:
    if view.priorities:
        paper.head(_("Whom your choices served first"))
    for share in view.priorities:
        paper.item(f"{share.name}: {share.text}")


def _sure(paper: Paper, view: ReviewView) -> None:
    if view.sure:
        paper.head(_("How sure you were, and what came true"))
    for step in view.sure:
        paper.item(f"{step.name}: {step.text}")
    if view.sure_said:
        paper.text(view.sure_said, Style.QUIET)
