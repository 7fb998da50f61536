"""A temptation is honest if the table sees it pay, and the game ends the worse for it."""

from dataclasses import replace

import pytest

from game.study.balance.report import Doubt, _of_turns
from game.study.balance.tempting import Pull, Seen, pulls, tempting
from tests.scenarios.lessons.told import the

NOTHING = Seen(0.0, 0.0, 0.0, 0.0)
PAYS = Pull("free-ride", 1, Seen(0.02, -0.01, 0.0, 0.01), Seen(0.02, 0.0, 0.0, 0.0), False, -0.05)


def test_what_lifts_a_meter_by_itself_and_beside_care_and_ends_worse_is_honest() -> None:
    assert PAYS.pays
    assert PAYS.honest


@pytest.mark.parametrize(
    "pull",
    [
        # less than a point: nobody sees it
        replace(PAYS, beside_care=Seen(0.009, 0.0, 0.0, 0.009)),
        # one meter up, and all in all down
        replace(PAYS, beside_care=Seen(0.02, -0.2, 0.0, -0.02)),
        # the gain is what was left undone, not what was done
        replace(PAYS, by_itself=NOTHING),
        # another meter than the one that is seen
        replace(PAYS, by_itself=Seen(0.0, 0.03, 0.0, 0.0)),
    ],
)
def test_what_no_table_would_take_for_what_it_sees_does_not_pay(pull: Pull) -> None:
    assert not pull.pays


def test_in_the_place_of_an_honest_card_to_leave_it_undone_is_what_it_offers() -> None:
    assert replace(PAYS, by_itself=NOTHING, in_place=True).pays


@pytest.mark.parametrize("end", [-0.009, 0.0, 0.04])
def test_what_pays_and_has_no_price_is_no_temptation(end: float) -> None:
    kept = replace(PAYS, in_the_end=end)
    assert kept.pays
    assert not kept.honest


def test_in_jetblue_the_full_timetable_tempts_and_the_lawyers_line_never_does() -> None:
    case = the("jetblue-2007")
    found = {(pull.card, pull.turn): pull for pull in pulls(case)}
    full = found["full-schedule", 6]
    assert full.in_place
    assert full.beside_care.money > 0.01
    assert full.in_the_end < -0.05
    assert not any(pull.honest for (card, _turn), pull in found.items() if card == "lawyers-line")
    assert tempting(case)[6] == ("full-schedule",)


def test_an_author_is_told_where_fewer_than_half_of_the_turns_tempt() -> None:
    assert list(_of_turns((("a",), (), ()))) == [(Doubt.FEW_TEMPT, "")]
    assert list(_of_turns((("a",), ()))) == []
