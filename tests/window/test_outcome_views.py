"""What the screens of results are tried on: the case of the nine jets, played, and extremes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path

from game.base.ids import CardId
from game.debrief.history import Past, past
from game.debrief.record import Record
from game.engine import plan as rules
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.turn import advance, moved, opening
from game.library.read import CaseFiles
from game.present.explain import Explained
from game.present.moments import outcome
from game.present.outcome import OutcomeView, PaperView
from game.present.parts import (
    CauseView,
    ChangeView,
    GroupView,
    Masthead,
    Meter,
    PromiseView,
    Tone,
    TurnMark,
    VoiceView,
    WaterfallView,
)
from game.window.faces import OutcomeFace
from tests.read_once import read_once
from tests.window.layouts import SIZES, TEXTS

FOLDER = Path(__file__).parents[2] / "scenarios" / "jetblue-2007"
# The longest that an author may write.
STILL = "Nothing moved it by a whole point."
LABEL = "Wait for Washington's word"
LINE = "Airline that hated to cancel now cancels a quarter of its flights over a weekend"
SENTENCE = (
    "The head of the airline said that help should have been asked for hours earlier, that no "
    "plan was ready for it, and that the fault for it lies in the house too."
)
LOOKED_AT: tuple[tuple[tuple[int, int], float], ...] = (
    *((size, text) for size in (*SIZES, (1366, 768)) for text in TEXTS),
    ((1100, 650), 1.25),
    ((1440, 900), 1.0),
    ((1920, 1200), 1.75),
    ((2560, 1080), 1.0),
)
PLAYS: Mapping[str, Sequence[str]] = {
    "wed-morning": ("call-buses", "storm-room", "count-the-held"),
    "wed-afternoon": ("sorry-by-name", "cancel-thursday"),
    "wed-night": ("refund-and-flight", "call-the-held", "hourly-word"),
    "thu-morning": ("own-the-cause", "move-or-refund", "phones"),
    "sat-morning": ("bill-of-rights", "cut-a-quarter", "hourly-word"),
    "mon-morning": ("bags-by-courier", "crews-first"),
    "tue-noon": ("cancel-early", "letter-to-all", "listen-to-the-hit"),
    "next-snow": ("cut-all-winter", "pay-the-rights"),
}


@lru_cache(maxsize=1)
def files() -> CaseFiles:
    """Return the case of the nine jets."""
    read = read_once(FOLDER)
    assert read.value is not None
    return read.value


@lru_cache(maxsize=1)
def case() -> Case:
    """Return it compiled."""
    return compiled(files().scenario)


@lru_cache(maxsize=1)
def luck() -> Luck:
    """Return the luck that every game here shares."""
    return deal([7], case().turns, purposes(case()))


@lru_cache(maxsize=1)
def history() -> Past:
    """Return what the real company did."""
    told = files().history
    assert told is not None
    return past(case(), told, luck())


@lru_cache(maxsize=4)
def game(*, silent: bool = False, name: str = "") -> Record:
    """Return a whole game: by `PLAYS`, or without a single card."""
    record = Record(case(), luck(), opening(case(), luck()), name=name)
    for turn in case().scenario.turns:
        plan = _allowed(record, () if silent else PLAYS[turn.id])
        turned = moved(advance(case(), record.state, rules.plans_of(case(), [plan]), luck()))
        record = replace(record, turned=(*record.turned, turned))
    return record


def _allowed(record: Record, cards: Sequence[str]) -> tuple[CardId, ...]:
    plan: tuple[CardId, ...] = ()
    for card in cards:
        if not rules.refusal(case(), record.state, (*plan, CardId(card))):
            plan = (*plan, CardId(card))
    return plan


@lru_cache(maxsize=16)
def shown(turn: int, *, silent: bool = False, name: str = "", told: bool = True) -> OutcomeView:
    """Return what a turn of such a game brought."""
    record = game(silent=silent, name=name)
    return outcome.outcome(record, turn, None, history() if told else None)


def _cause(number: int, amount: float, at: float) -> CauseView:
    tone = Tone.HELPS if amount > 0 else Tone.HURTS
    said = f"{'+' if amount > 0 else '−'}{abs(amount) * 100:.0f}"
    why = f"{SENTENCE[:100]} {number}."
    return CauseView(
        f"{LABEL[:24]} {number}", said, at, at + amount, tone, "E14, E17 · strong", why
    )


def waterfall(meter: Meter, rows: int, more: int = 0) -> WaterfallView:
    """Return a waterfall of so many rows, and of so many in all when opened."""
    amounts = [0.04 if i < rows / 2 else -0.05 for i in range(max(rows, more))]
    causes, at = [], 0.5
    for i, amount in enumerate(amounts):
        causes.append(_cause(i, amount, at))
        at += amount
    before, after = ("$999.99m", "$999.99m") if meter is Meter.COST else ("100", "0")
    figure = "$999.99m" if meter is Meter.COST else "100"
    change = ChangeView(up=True, figure=figure, tone=Tone.HURTS, spoken="up")
    return _view(meter, (before, after), change, causes, rows)


def _view(
    meter: Meter, said: tuple[str, str], change: ChangeView, causes: list[CauseView], rows: int
) -> WaterfallView:
    name = {Meter.LOYALTY: "Loyalty", Meter.MEDIA: "Media attention", Meter.COST: "Cost"}[meter]
    shown_, every = tuple(causes[:rows]), tuple(causes)
    findings = f"E14: {LABEL}. E17: {LABEL}." if rows else ""
    still = "" if rows else STILL
    peak = "100 at its loudest" if meter is Meter.MEDIA else ""
    return WaterfallView(meter, name, *said, change, 0.1, 0.9, shown_, every, still, findings, peak)


def masthead(turns: int = 8, now: int = 3) -> Masthead:
    """Return the head of a case with so many turns and long names."""
    track = tuple(
        TurnMark(i + 1, f"Wed {14 + i}", "06:00", i < now, i == now, "hours") for i in range(turns)
    )
    about = "Consolidated Airlines, 14 February to April 2007 · 2 teams"
    return Masthead(LINE[:60], about, track, "Wed 14 Feb, 06:00", "after about 12 weeks")


def longest(team: str = "") -> OutcomeView:
    """Return an outcome in which every text is as long as an author may write it."""
    change = ChangeView(up=False, figure="100", tone=Tone.HURTS, spoken="down 100")
    voice = VoiceView(LABEL, "plane-off", f"{LABEL}, {LINE}", SENTENCE, change)
    groups = tuple(GroupView(f"g{i}", LABEL, LABEL[:14], "users", 100, change) for i in range(12))
    falls = (
        waterfall(Meter.LOYALTY, 5, 24),
        waterfall(Meter.MEDIA, 5, 12),
        waterfall(Meter.COST, 5, 12),
    )
    promise = PromiseView(
        "p", LABEL, SENTENCE, LABEL, "not kept in time; one turn is left", "", True, Tone.HURTS
    )  # fmt: skip
    return OutcomeView(
        masthead=masthead(12, 11),
        team=team,
        badge="Turn 12 · outcome",
        case="jetblue-2007",
        paper=PaperView(
            LABEL, "Morning edition", "Wednesday 28 February 2007", LINE, SENTENCE, LINE, SENTENCE
        ),
        voices=(voice,) * 3,
        more_voices=(voice,) * 5,
        waterfalls=falls,
        groups=groups,
        group_causes=tuple(replace(falls[0], name=LABEL) for _group in groups),
        promises=tuple(replace(promise, id=f"p{i}") for i in range(4)),
        learned=(SENTENCE,) * 3,
        history_head=f"What {LABEL} did",
        history=SENTENCE,
        history_meters=("100", "100", "$1,000m"),
        history_name="A typical dealer",
        simulated="Paper and voices are simulated",
        next_label="On to Wednesday 28 February",
    )


def least() -> OutcomeView:
    """Return an outcome in which there is as little as there can be."""
    still = ChangeView(up=None, figure="0", tone=Tone.NEUTRAL, spoken="no change")
    falls = [
        replace(waterfall(meter, 0), before="0", after="0", change=still)
        for meter in (Meter.LOYALTY, Meter.MEDIA, Meter.COST)
    ]
    return replace(
        longest(),
        masthead=Masthead("A case", "", masthead(1, 0).track, "", ""),
        case="no-such-case",
        paper=PaperView("News", "", "", "Quiet", "Nothing happened.", "", ""),
        voices=(),
        more_voices=(),
        waterfalls=(falls[0], falls[1], falls[2]),
        groups=(),
        group_causes=(),
        promises=(),
        learned=(),
        history="",
        history_meters=("", "", ""),
        next_label="To the debrief",
    )


def explained(team: str = "Media attention") -> dict[str, Explained]:
    """Return the answers to why, as long as they come."""
    drivers = tuple((LABEL, "−$999.9m", "E14, E17 · strong") for _row in range(9))
    answer = Explained(team, "100 of 100", SENTENCE, drivers, f"{SENTENCE} {SENTENCE}")
    return {"loyalty": answer, "media": answer, "g3": answer}


@cache
def faces() -> dict[str, OutcomeFace]:
    """Return every face that the outcome is tried on."""
    return {
        "played": OutcomeFace((shown(3),), (explained(),)),
        "silent": OutcomeFace((shown(7, silent=True),)),
        "no history": OutcomeFace((shown(0, told=False),)),
        "two teams": OutcomeFace(
            (shown(4, name="The first of two North"[:18]), shown(4, silent=True, name="South")),
            (explained("first"), explained("second")),
        ),
        "longest": OutcomeFace((longest("The first of two N"), longest("A second team of m"))),
        "longest alone": OutcomeFace((longest(),), (explained(),)),
        "least": OutcomeFace((least(),)),
    }


def test_the_extremes_are_extreme() -> None:
    assert (len(LABEL), len(LINE), len(SENTENCE)) == (26, 80, 160)
    assert len(longest().waterfalls[0].more) == 24
    assert least().voices == ()


def test_the_case_that_is_played_brings_everything_a_screen_can_show() -> None:
    turns = [shown(turn) for turn in range(8)]
    assert all(view.voices and view.waterfalls[0].causes for view in turns)
    assert any(view.promises for view in turns)
    assert any(view.learned for view in turns)
