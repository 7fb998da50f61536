"""What is told in quotes quotes nothing in the same marks, and no sentence tells of no money."""

import pytest

from game.base.typography import quoted
from game.present.wording import better, cardwords, report, room, seat
from game.scenario.composed import composed, offered
from tests.debrief.cases import opened

SAID = "She asked: “When?”"


@pytest.mark.parametrize(
    "told",
    [
        report.said(70, SAID),
        seat.plan_words(None, SAID),
        room.said(70, SAID, held=None),
        cardwords.promise(SAID, "The chief", 2),
    ],
)
def test_what_somebody_said_is_quoted_once(told: str) -> None:
    assert "“She asked: ‘When?’”" in told


def test_a_response_that_is_named_by_a_table_can_be_told_in_quotes() -> None:
    scenario = opened("bad-tuesday")[0].scenario
    turn = scenario.turns[0]
    does = offered(scenario, turn)[:1]
    card = composed(scenario, turn, 'Say "not our fault"', does, effort=1, cost=0)

    assert quoted(card.title) == "“Say ‘not our fault’”"


def test_a_plan_that_takes_no_money_is_told_without_a_sum() -> None:
    assert better.takes(3, "$2m") == "3 effort and $2m"
    assert better.takes(3, "") == "3 effort and no money"
    assert better.takes(0, "") == "no effort and no money"
