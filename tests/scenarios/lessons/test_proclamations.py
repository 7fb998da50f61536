"""Seed 004: nobody is converted by proclamation."""

import numpy as np
import pytest

from tests.scenarios.lessons.told import also, as_written, higher, tell, the
from tests.scenarios.playing import NOTHING, Plays

CHRYSLER = "chrysler-turnaround"
TURNS = [turn.id for turn in the(CHRYSLER).scenario.turns]
TRACKS = ("needs", "interactions", "competency")

ADVERTS: list[Plays] = [
    {"new-owner": ["number-one"]},
    {"bottom-list": ["new-day"]},
    {"full-page": ["fluffy-page"]},
    {"year-old": ["thank-you-page"]},
    {"washington": ["quality-is-here"]},
    {"court": ["new-slogan"]},
]


# ------------------------------------------------------------------------------ 4.1 to 4.4


def test_the_word_quality_wears_out_and_then_does_harm() -> None:
    """4.1 (chrysler-turnaround): one advert more each time, and nothing behind it."""
    lines: list[Plays] = [NOTHING]
    for advert in ADVERTS:
        lines.append(also(lines[-1], advert))
    told = list(tell(CHRYSLER, {str(n): line for n, line in enumerate(lines)}).values())
    at_once = [
        told[n + 1].loyalty[told[0].after(*advert)] - told[n].loyalty[told[0].after(*advert)]
        for n, advert in enumerate(ADVERTS)
    ]
    assert (at_once[0] > 1).all()
    assert (np.array(at_once[3:]) < 0).all()
    ends = np.stack([line.loyalty[-1] for line in told])
    assert (np.diff(ends, axis=0) < 0).all()


def test_an_announcement_is_a_debt() -> None:
    """4.2 (chrysler-turnaround): the full page, with nothing behind it."""
    told = tell(CHRYSLER, {"silent": NOTHING, "page": {"full-page": ["fluffy-page"]}})
    page, silent = told["page"], told["silent"]
    assert higher(page.loyalty[page.after("full-page")], silent.loyalty[page.after("full-page")])
    due = page.after("year-old")
    assert higher(silent.loyalty[due:], page.loyalty[due:])
    assert (page.loyalty[due:] < page.loyalty[0]).all()


def test_quality_costs_first_and_saves_later() -> None:
    """4.3 (chrysler-turnaround): mending first and telling then, or doing nothing."""
    proof = as_written(CHRYSLER, "proof-then-tell")
    told = tell(CHRYSLER, {"nothing": NOTHING, "proof": proof})
    dearer = told["proof"].cost[1:] > told["nothing"].cost[1:]
    assert dearer[0].all()
    assert not dearer[-1].any()
    assert (np.diff(dearer.astype(int), axis=0) <= 0).all()


def test_a_title_alone_does_nothing() -> None:
    """4.4 (chrysler-turnaround): a name on the door, one roof over all who look after owners."""
    works = {"bottom-list": ["top-fifty"], "last-of-36": ["cover-the-old"]}
    told = tell(
        CHRYSLER,
        {
            "works": works,
            "title": also(works, {"whose-customer": ["title-alone"]}),
            "means": also(works, {"whose-customer": ["one-roof"]}),
        },
    )
    works_, title, means = (line.loyalty for line in told.values())
    assert (np.abs(title - works_) < 2).all()
    assert higher(works_[-1], title[-1])
    assert higher(means[-1], works_[-1])
    for track in TRACKS:
        assert np.allclose(told["title"].able(track), told["works"].able(track)), track


# ------------------------------------------------------------------------------ 4.5 to 4.8


@pytest.mark.parametrize("habit", ["owner-calls", "complaint-review", "fault-list"])
def test_a_habit_dropped_under_pressure_is_worse_than_one_never_begun(habit: str) -> None:
    """4.5 (chrysler-turnaround): kept to the end, dropped as cash runs short, or never begun."""
    begun = TURNS[TURNS.index("bottom-list") :]
    kept = {turn: [habit] for turn in begun}
    dropped = {turn: [habit] for turn in begun[: begun.index("cash")]}
    told = tell(CHRYSLER, {"never": NOTHING, "kept": kept, "dropped": dropped})
    assert higher(told["kept"].loyalty[-1], told["never"].loyalty[-1])
    assert higher(told["never"].loyalty[-1], told["dropped"].loyalty[-1])


def test_the_lowest_of_three_tracks_limits_what_the_others_can_do() -> None:
    """4.6 (chrysler-turnaround): a list of faults is mended with one track raised before it."""
    mend = {"bottom-list": ["top-fifty"]}
    told = tell(
        CHRYSLER,
        {
            "mend": mend,
            "needs": also(mend, {"whose-customer": ["ride-along"]}),
            "competency": also(mend, {"whose-customer": ["one-roof"]}),
        },
    )
    lowest = min(TRACKS, key=lambda track: float(told["mend"].able(track)[2].mean()))
    assert lowest == "competency"
    assert higher(told["needs"].able("needs")[3], told["mend"].able("needs")[3], by=15)
    assert np.allclose(told["needs"].loyalty[-1], told["mend"].loyalty[-1], atol=0.05)
    assert higher(told["competency"].loyalty[-1], told["mend"].loyalty[-1], by=0.5)


def test_an_honest_test_of_ourselves_shows_where_the_money_helps() -> None:
    """4.7 (chrysler-turnaround): that blind spending may be wasted is a test of the case."""
    told = tell(CHRYSLER, {"blind": NOTHING, "tested": {"new-owner": ["self-test"]}})
    fact = the(CHRYSLER).index.facts["weakest-track"]
    opening = told["blind"].states[1]  # as the next turn opens
    assert opening.known[told["tested"].rows, fact].all()
    assert not opening.known[told["blind"].rows, fact].any()


def test_proof_before_telling_beats_telling_before_proof_and_that_beats_telling_alone() -> None:
    """4.8, 6.10 (chrysler-turnaround): and telling alone ends far below the start."""
    names = ("proof-then-tell", "tell-then-proof", "tell-only")
    told = tell(CHRYSLER, {name: as_written(CHRYSLER, name) for name in names})
    proof, late, only = told.values()
    assert higher(proof.loyalty[-1], late.loyalty[-1], by=10)
    assert higher(late.loyalty[-1], only.loyalty[-1], by=5)
    assert (only.loyalty[-1] < only.loyalty[0] / 2).all()
