"""What the debrief is tried on: the case of the nine jets, played, and extremes."""

from dataclasses import replace
from functools import cache, lru_cache

from game.present.judged import GradeView, JudgedView, VerdictView
from game.present.moments import review
from game.present.parts import Meter, PromiseView, Tone
from game.present.review import (
    ChartView,
    DecisionView,
    LineView,
    NoteView,
    ReviewView,
    RubricLine,
    ServedView,
    ServiceView,
    ShareView,
    WayView,
)
from game.window.faces import DebriefFace
from tests.window.test_outcome_views import LABEL, LINE, SENTENCE, game, history

PASSAGE = " ".join([SENTENCE] * 8)[:1200]
VERDICT = "Trust was lost and will take time to come back, and not every promise held."


@lru_cache(maxsize=4)
def played(*, silent: bool = False, told: bool = True) -> ReviewView:
    """Return the debrief of such a game, alone."""
    return review.review([game(silent=silent)], None, history() if told else None)


@lru_cache(maxsize=1)
def together(team: int = 0) -> ReviewView:
    """Return the debrief of one of two teams."""
    games = [game(name="North"), game(silent=True, name="The second of two!")]
    return review.review(games, None, history(), team)


def _chart(meter: Meter, name: str, turns: int) -> ChartView:
    names = ("The first of two!!", "The second of two!", "History", "Best line found")
    styles = ("you", "team", "history", "best")
    end = "$999.9m" if meter is Meter.COST else "100"
    lines = tuple(
        LineView(who, style, tuple((i + n) % 5 / 4 for i in range(turns + 1)), end)
        for n, (who, style) in enumerate(zip(names, styles, strict=True))
    )
    ticks = ((0.0, "$0"), (0.5, "$500.0m"), (1.0, "$1,000m"))
    return ChartView(meter, name, ticks, ("start", *(str(i + 1) for i in range(turns))), lines)


def _decision(turn: int) -> DecisionView:
    causes = tuple((LABEL, "−100", Tone.HURTS) for _row in range(9))
    cards = ", ".join([LABEL] * 6)
    when = f"Turn {turn} · Wed 28, 06:00"
    return DecisionView(
        turn, cards, when, "−100 loyalty", Tone.HURTS, causes, PASSAGE,
        f"What {LABEL} did", SENTENCE, SENTENCE, yours="your cards −100", chance=SENTENCE,
        moral=SENTENCE, points=(turn,),
    )  # fmt: skip


def longest(turns: int = 12) -> ReviewView:
    """Return a debrief in which every text is as long as it can come."""
    promise = PromiseView(
        "p", LABEL, SENTENCE, LABEL, "not kept in time; one turn is left", "", False, Tone.HURTS
    )  # fmt: skip
    evidence = f"{SENTENCE} {SENTENCE}"
    return ReviewView(
        title=LINE,
        mode="Consolidated Airlines, 14 February to April 2007 · 2 teams",
        verdict=VERDICT,
        goals=(
            ("Loyalty of 100 or more", "100", False),
            ("Media attention of 100 or less", "100", True),
            ("Cost of $1,000m at most", "$999.9m", False),
            ("Every promise kept", "none was made", None),
        ),
        charts=(
            _chart(Meter.LOYALTY, "Loyalty", turns),
            _chart(Meter.MEDIA, "Media attention", turns),
            _chart(Meter.COST, "Cost", turns),
        ),
        decisions=tuple(_decision(turn + 1) for turn in range(turns)),
        promises=tuple(replace(promise, id=f"p{i}") for i in range(9)),
        rubric=tuple(
            RubricLine("Explains and commits", 3, "not part of this case", evidence, LINE)
            for _line in range(7)
        ),
        rubric_total="20 of 21: nearly all was done, yet trust was lost",
        rubric_credit="Rubric inspired by Jeanne Bliss (action 1 of 7 and her later apology work)",
        priorities=tuple(ShareView("Legal position", 1.0, LINE) for _share in range(3)),
        story=PASSAGE,
        timeline=tuple((LINE, SENTENCE, SENTENCE) for _day in range(40)),
        measured=tuple((f"{LINE} ({LINE})", LINE, SENTENCE) for _fact in range(20)),
        not_verified=(SENTENCE,) * 12,
        sources=(SENTENCE,) * 60,
        honesty=f"{SENTENCE} {SENTENCE}",
        beside=f"{SENTENCE} {SENTENCE}",
        teams=("The first of two!!", "The second of two!"),
        key_turn=turns,
        again=f"Play again from turn {turns}",
    )


def crowded(view: ReviewView) -> ReviewView:
    """Return a debrief with the lines of so many teams as a room can hold."""
    charts = tuple(
        replace(
            chart,
            lines=(
                *chart.lines,
                *(
                    replace(chart.lines[0], name=f"Team {n}", style="team", shape="square")
                    for n in range(6)
                ),
            ),
        )
        for chart in view.charts
    )
    return replace(view, charts=charts)


def least() -> ReviewView:
    """Return the debrief of a case that offers nothing but a turn."""
    chart = _chart(Meter.LOYALTY, "Loyalty", 1)
    charts = tuple(replace(chart, meter=meter, lines=chart.lines[:1]) for meter in Meter)
    return replace(
        longest(1),
        title="A case",
        mode="",
        verdict="It is over.",
        goals=(),
        charts=charts,
        decisions=(
            DecisionView(1, "No card was played", "Turn 1", "0", Tone.NEUTRAL, (), "", "", "", ""),
        ),
        promises=(),
        rubric=(),
        rubric_total="nothing to score in this case",
        rubric_credit="",
        priorities=(),
        story="",
        timeline=(),
        measured=(),
        not_verified=(),
        sources=(),
        honesty="",
        teams=(),
        key_turn=0,
        again="",
    )  # fmt: skip


def waited(said: str, turns: int = 8, ways: int = 7) -> ReviewView:
    """Return a debrief in which people waited on so many ways; `said` stands in every cell."""
    cell = ServedView(said, 1.0, 0.4, 0.2, 1)
    way = WayView(LABEL, (cell, replace(cell, first=0, there=0.0)) * (turns // 2), "1,234 served")
    heads = tuple(f"Turn {n + 1}" for n in range(turns))
    told = ServiceView(
        "12,345 who waited left without a word.", SENTENCE, heads,
        (way,) * ways, (("1,234", 1.0),) * turns, ("100",) * turns, (PASSAGE,) * turns,
    )  # fmt: skip
    return replace(played(), service=told)


def noted() -> ReviewView:
    """Return a debrief with many notes, some as long as they may be, one without a space."""
    long, whole = " ".join([SENTENCE] * 40)[:2000], "w" * 2000
    about = "The second of two! · before the turn was played anew"
    notes = [
        NoteView(turn, f"Turn {turn} · Wed 28, 06:00 · {about}", about, text)
        for turn in (1, 4, 13)
        for text in ("Who calls?", long, whole)
    ]
    view = longest()
    decisions = tuple(
        replace(one, notes=tuple(note for note in notes if note.turn == one.turn))
        for one in view.decisions
    )
    return replace(view, decisions=decisions, notes=tuple(notes))


def verdicts(turns: int = 12, judged: int = 12) -> JudgedView:
    """Return judged decisions, every text as long as it can come; the first are still waiting."""
    said = tuple(
        (head, PASSAGE) for head in ("What it came to", "In its place", "Why", "Its cards")
    )
    waits = VerdictView(
        1, "Turn 1 · Wed 28, 06:00", ", ".join([LABEL] * 6), "", "", Tone.NEUTRAL, "", "", ()
    )  # fmt: skip
    one = replace(
        waits, sign="!?", grade="Missed chance", lost="−100", between="−100 to −10", said=said
    )
    there = tuple(
        replace(one if turn >= turns - judged else waits, turn=turn + 1,
                when=f"Turn {turn + 1} · Wed 28, 06:00")
        for turn in range(turns)
    )  # fmt: skip
    grade = GradeView(
        sign="!?",
        name="Missed chance",
        when="5 to 19 points given away by a plan no worse than the middle one",
        short="5–19 by a plan no worse than the middle one",
    )
    waiting = "" if judged >= turns else f"{judged} of {turns} are judged; the others follow."
    return JudgedView(
        "Decisions, judged", "", PASSAGE[:400], PASSAGE[:250], (grade,) * 6, there, waiting
    )


@cache
def faces() -> dict[str, DebriefFace]:
    """Return every face that the debrief is tried on."""
    before = replace(played(), decisions=(), key_turn=0)
    return {
        "played": DebriefFace(played()),
        "silent": DebriefFace(played(silent=True)),
        "no history": DebriefFace(played(told=False)),
        "two teams": DebriefFace(together(), (together(1),)),
        "longest": DebriefFace(longest(), judged=lambda _team: verdicts()),
        "still judging": DebriefFace(played(), judged=lambda _team: verdicts(8, 2), found=2),
        "longest of two": DebriefFace(
            crowded(longest()), (longest(),), judged=lambda _team: verdicts()
        ),
        "many teams": DebriefFace(crowded(together()), (together(1),)),
        "noted": DebriefFace(noted(), (noted(),)),
        "many turns": DebriefFace(longest(30), judged=lambda _team: verdicts(30, 30)),
        "least": DebriefFace(least()),
        "people waited": DebriefFace(waited("28 of 124")),
        "thousands waited": DebriefFace(waited("9.9k of 9.9k")),
        "thousands waited long": DebriefFace(waited("9.9k of 9.9k", turns=12)),
        "before the first turn": DebriefFace(before),
    }


def test_the_extremes_are_extreme() -> None:
    assert len(PASSAGE) == 1200
    assert len(longest().decisions) == 12
    assert least().rubric == ()


def test_the_case_that_is_played_brings_everything_a_screen_can_show() -> None:
    view = played()
    assert len(view.decisions) == 8
    assert view.promises
    assert view.timeline
    assert len(together().charts[0].lines) == 3
