"""Seed 002: a recall without parts; the wait can only be eased."""

import numpy as np
import pytest

from tests.scenarios.lessons.told import Course, Told, also, as_written, higher, no_lower, tell
from tests.scenarios.playing import NOTHING

TAKATA = "takata-honda"
OWNERS = ("humid", "elsewhere", "later")


def test_announcements_shine_at_first_and_parts_decide_in_the_end() -> None:
    """2.9 (takata-honda): the order at the end is a test of the case."""
    names = ("words-only", "parts-without-words")
    words, parts = tell(TAKATA, {name: as_written(TAKATA, name) for name in names}).values()
    told_first = slice(words.after("oct-2014"), words.after("nov-2014") + 1)
    assert higher(words.loyalty[told_first], parts.loyalty[told_first])
    assert higher(parts.loyalty[-1], words.loyalty[-1], by=10)
    assert higher(parts.loyalty[-1], parts.loyalty[words.after("nov-2014")], by=10)


FIT = {"jun-2014": ["fit-what-there-is"]}
EASED = also(FIT, {"oct-2014": ["lend-on-request", "rank-by-risk"], "may-2015": ["lend-unasked"]})


def loss(line: Told, group: str) -> Course:
    """Return what was lost of a group's intent, turn by turn."""
    lost: Course = line.intent(group)[0] - line.intent(group)
    return lost


def test_owners_who_are_told_of_a_danger_and_can_do_nothing_are_lost_unless_helped_to_wait() -> (
    None
):
    """2.11 (takata-honda): the parts are as late with a car on loan as without."""
    told = tell(TAKATA, {"waiting": FIT, "eased": EASED})
    since = told["eased"].after("oct-2014")
    for group in OWNERS:
        assert higher(told["eased"].intent(group)[since:], told["waiting"].intent(group)[since:])


@pytest.mark.xfail(
    strict=True,
    reason="A fault of the model: a wait wounds by a share of what is left to wound. The first season"
    " takes most of it, and from then on wounds heal faster than the wait adds to them.",
)
def test_each_season_of_waiting_without_a_car_costs_more_trust() -> None:
    """2.11 (takata-honda)."""
    waiting = tell(TAKATA, {"waiting": FIT})["waiting"]
    course = waiting.intent("humid")[waiting.after("oct-2014") : waiting.after("jan-2015") + 1]
    assert (np.diff(course, axis=0) < 0).all()


def test_help_while_parts_are_late_halves_the_loss_in_the_end() -> None:
    """2.12, 6.11 (takata-honda)."""
    told = tell(TAKATA, {"waiting": FIT, "eased": EASED})
    for group in OWNERS:
        assert no_lower(loss(told["waiting"], group)[-1] / 2, loss(told["eased"], group)[-1])


@pytest.mark.xfail(
    strict=True,
    reason="Loaners and a list by risk ease the wait, and the wait is the smaller of two wounds. The"
    " larger is the part in the car: it stays open until a new one is fitted.",
)
def test_help_while_parts_are_late_halves_the_loss_meanwhile() -> None:
    """2.12, 6.11 (takata-honda)."""
    told = tell(TAKATA, {"waiting": FIT, "eased": EASED})
    while_waiting = slice(told["eased"].after("oct-2014"), -1)
    mean = {name: loss(line, "humid")[while_waiting].mean() for name, line in told.items()}
    assert mean["eased"] <= mean["waiting"] / 2


def test_another_makers_parts_cannot_be_bought_for_tomorrow() -> None:
    """2.12 (takata-honda): what is paid for in June 2014 is there a year later."""
    line = tell(TAKATA, {"line": {"jun-2014": ["second-source"]}})["line"]
    parts = line.able("new-parts")
    whole = parts.max()
    assert whole > 0
    assert (parts[line.after("jun-2014")] < whole / 2).all()
    assert (parts[line.after("sep-2014")] < whole / 2).all()


def test_blaming_the_supplier_wins_nobody() -> None:
    """2.12 (takata-honda)."""
    told = tell(TAKATA, {"silent": NOTHING, "blame": {"sep-2014": ["supplier-did-it"]}})
    assert no_lower(told["silent"].loyalty, told["blame"].loyalty)


@pytest.mark.xfail(
    strict=True,
    reason="A blame that others can deny is one more story, so attention is higher in its own turn."
    " The model knows no relief by another firm's name: whom the news is about is not in it.",
)
def test_blaming_the_supplier_buys_a_turn_of_quiet() -> None:
    """2.12 (takata-honda)."""
    told = tell(TAKATA, {"silent": NOTHING, "blame": {"sep-2014": ["supplier-did-it"]}})
    after = told["blame"].after("sep-2014")
    assert higher(told["silent"].media[after], told["blame"].media[after])
