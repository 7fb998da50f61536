"""Seed 001: recovery is prepared, quick, whole and done."""

import numpy as np
import pytest

from game.bots.policies import only
from game.bots.search import played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.scenario.card import CardKind
from tests.scenarios.lessons.told import also, higher, no_lower, tell, the, unanswered
from tests.scenarios.playing import EVERY, NOTHING, sound

JETBLUE, MENU, CON_EDISON = "jetblue-2007", "menu-foods-2007", "con-edison-2006"


# ------------------------------------------------------------------------------ 1.1 to 1.4


def test_the_same_words_weigh_more_the_louder_the_crisis_is() -> None:
    """1.1 (jetblue-2007): the cause is owned on one of four mornings, and nothing is mended.

    Where agents answer calls meanwhile, words of Thursday still weigh most, but those of Monday
    weigh a little more than those of Saturday.
    """
    turns = ("thu-morning", "sat-morning", "mon-morning", "tue-noon")
    lines = {"silent": NOTHING, **{turn: {turn: ["own-the-cause"]} for turn in turns}}
    told = tell(unanswered(JETBLUE), lines)
    silent = told["silent"]
    gains = [
        told[turn].loyalty[silent.after(turn)] - silent.loyalty[silent.after(turn)]
        for turn in turns
    ]
    heard = [silent.media[silent.after(turn)] for turn in turns]
    assert (np.diff(heard, axis=0) < 0).all()
    assert (np.diff(gains, axis=0) < 0).all()


@pytest.mark.parametrize("case", EVERY)
def test_no_amount_of_one_kind_of_answer_makes_up_for_the_others(case: str) -> None:
    """1.2 (every case): words, repair, pay, an open ear, care and readiness, each kind alone."""
    compiled = the(case)
    luck = deal([1], compiled.turns, purposes(compiled))
    written = tell(case, {t.name: t.play for t in sound(case).scenario.tests})
    best = max(float(line.loyalty[-1].min()) for line in written.values())
    for kind in CardKind:
        alone = 100 * float(played(compiled, luck, only(kind))[-1].state.loyalty[0])
        assert best > alone + 5, kind


def test_saying_sorry_once_more_adds_nothing_and_then_takes_away() -> None:
    """1.3 (jetblue-2007): the same apology on one to four mornings, and nothing is mended."""
    turns = ("thu-morning", "sat-morning", "mon-morning", "tue-noon")
    told = tell(
        unanswered(JETBLUE),
        {str(n): {turn: ["own-the-cause"] for turn in turns[:n]} for n in range(len(turns) + 1)},
    )
    end = [told[str(n)].loyalty[told["0"].after("tue-noon")] for n in range(len(turns) + 1)]
    assert higher(end[1], end[0])
    assert no_lower(end[1], end[2])
    assert no_lower(end[2], end[3])
    assert higher(end[3], end[4])


def test_trade_customers_who_are_left_alone_stay_away_whatever_is_done_for_owners() -> None:
    """1.4 (menu-foods-2007): the name on the can is the stores' own."""
    owners = {
        "fri-recall": ["full-list-now"],
        "mon-phones": ["chief-sorry"],
        "fri-poison": ["all-dates-off"],
        "apr-hearings": ["fair-fund"],
    }
    trade = {
        "fri-recall": ["full-credit"],
        "fri-melamine": ["trade-visit"],
        "apr-hearings": ["buyers-call"],
    }
    told = tell(MENU, {"owners": owners, "both": also(owners, trade)})
    for group in ("stores", "brands"):
        lost = told["owners"].intent(group)[0] - told["owners"].intent(group)[-1]
        kept = told["both"].intent(group)[-1] - told["owners"].intent(group)[-1]
        assert higher(kept, lost / 3), group


# ------------------------------------------------------------------------------ 1.5 to 1.8


def test_apologies_without_work_on_the_cause_let_it_happen_again() -> None:
    """1.5 (jetblue-2007)."""
    sorry = {
        "wed-afternoon": ["sorry-by-name"],
        "wed-night": ["call-the-held"],
        "thu-morning": ["own-the-cause"],
        "tue-noon": ["letter-to-all"],
    }
    told = tell(JETBLUE, {"sorry": sorry, "ready": also(sorry, {"tue-noon": ["cancel-early"]})})
    assert told["sorry"].began("second-storm")
    assert not told["ready"].began("second-storm")
    assert higher(told["ready"].loyalty[-1], told["sorry"].loyalty[-1], by=10)


MORNINGS = ("wed-morning", "thu-evening", "fri-morning", "sun-morning")
DARK = {"mon-evening": ["street-count", "keep-it-up"]}
CREWS = {turn: also(DARK, {turn: ["all-crews"]}) for turn in MORNINGS}


def test_every_day_in_the_dark_costs_trust() -> None:
    """1.6 (con-edison-2006): every crew is called, sooner or later."""
    told = tell(CON_EDISON, CREWS)
    end = [told[turn].intent("homes")[-1] for turn in MORNINGS]
    assert (np.diff(end, axis=0) < 0).all()


@pytest.mark.xfail(
    strict=True,
    reason="The first hours cost most: each hour that the crews come later than Wednesday costs"
    " homes half as much again as each hour after Thursday evening. A wait wounds by a share of"
    " what is left to wound, so it cannot grow faster than in proportion.",
)
def test_each_further_hour_in_the_dark_costs_more_than_the_one_before() -> None:
    """1.6 (con-edison-2006)."""
    told = tell(CON_EDISON, CREWS)
    hours = [24 * the(CON_EDISON).days[told[turn].after(turn) - 1] for turn in MORNINGS[:-1]]
    end = [told[turn].intent("homes")[-1] for turn in MORNINGS]
    an_hour = [(a - b) / h for a, b, h in zip(end[:-1], end[1:], hours, strict=True)]
    assert (np.diff(an_hour, axis=0) > 0).all()


def test_a_date_that_is_missed_is_worse_than_none_and_a_range_is_better_than_both() -> None:
    """1.6 (con-edison-2006): the same crews on Sunday."""
    crews = CREWS["sun-morning"]
    told = tell(
        CON_EDISON,
        {
            "none": crews,
            "missed": also(crews, {"fri-morning": ["name-sunday"]}),
            "range": also(crews, {"fri-morning": ["range-by-block"]}),
        },
    )
    assert higher(told["none"].loyalty[-1], told["missed"].loyalty[-1])
    assert higher(told["range"].loyalty[-1], told["none"].loyalty[-1])


@pytest.mark.parametrize(
    ("case", "ready", "deed"),
    [
        (MENU, {"tue-calls": ["recall-plan"]}, {"fri-recall": ["full-list-now"]}),
        (JETBLUE, {"wed-morning": ["storm-room"]}, {"wed-afternoon": ["cancel-thursday"]}),
    ],
)
def test_readiness_pays_through_what_is_done_with_it_and_by_itself_not_at_all(
    case: str, ready: dict[str, list[str]], deed: dict[str, list[str]]
) -> None:
    """1.7, 6.8 (menu-foods-2007, jetblue-2007, where no call is answered meanwhile)."""
    told = tell(unanswered(case), {"none": NOTHING, "ready": ready, "deed": deed, "both": also(ready, deed)})
    assert np.allclose(told["ready"].loyalty, told["none"].loyalty)
    assert higher(told["both"].loyalty[-1], told["deed"].loyalty[-1])


def test_readiness_that_is_bought_after_the_deed_is_worth_less() -> None:
    """6.8 (jetblue-2007): the storm room opens with the first decision, or after it."""
    deed = {"wed-morning": ["cancel-the-day"]}
    told = tell(
        JETBLUE,
        {turn: also(deed, {turn: ["storm-room"]}) for turn in ("wed-morning", "wed-afternoon")},
    )
    assert higher(told["wed-morning"].loyalty[1:], told["wed-afternoon"].loyalty[1:])


def test_each_week_without_a_word_from_the_top_costs_trust() -> None:
    """1.8 (menu-foods-2007): the chief speaks on Monday, on Friday, or never."""
    turns = ("mon-phones", "fri-poison")
    told = tell(MENU, {"never": NOTHING, **{turn: {turn: ["chief-sorry"]} for turn in turns}})
    mean = {name: line.loyalty.mean(axis=0) for name, line in told.items()}
    assert higher(mean["mon-phones"], mean["fri-poison"])
    assert higher(mean["fri-poison"], mean["never"])
