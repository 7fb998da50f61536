"""Another plan on one turn: carried on as it was played, with the luck of the game and others."""

import pytest

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.whatif import what_if
from game.engine.plan import plans_of
from game.engine.turn import Turned, advance, moved, opening
from tests.debrief.ferry import ferry

PLAYED = (["send-boats", "promise-word"], ["pay-back"], ["drill"])


def names(*cards: str) -> tuple[CardId, ...]:
    return tuple(map(CardId, cards))


@pytest.mark.parametrize("turn", range(3))
def test_what_was_played_comes_to_what_it_came_to(turn: int) -> None:
    record = ferry(*PLAYED)
    found = what_if(record, turn, record.plan(turn))

    assert found.record.figures == record.figures
    assert found.left_out == ()


@pytest.mark.parametrize(("turn", "plan"), [(0, ["send-boats"]), (1, []), (2, [])])
def test_it_comes_to_what_the_same_game_played_so_comes_to(turn: int, plan: list[str]) -> None:
    anew = [plan if place == turn else cards for place, cards in enumerate(PLAYED)]
    found = what_if(ferry(*PLAYED), turn, names(*plan))

    assert found.record.figures == ferry(*anew).figures


def test_turns_before_it_stay_as_they_were() -> None:
    record = ferry(*PLAYED)
    found = what_if(record, 1, ())

    assert found.record.turned[:1] == record.turned[:1]
    assert found.record.plan(0) == record.plan(0)


def test_a_later_card_that_the_rules_no_longer_allow_is_left_out_and_told() -> None:
    record = ferry([], ["send-boats", "pay-back"], ["drill"])
    found = what_if(record, 0, names("send-boats"))

    assert found.left_out == ((1, "send-boats"),)
    assert found.record.plan(1) == names("pay-back")
    assert found.record.plan(2) == record.plan(2)


def test_of_two_teams_one_is_changed_as_if_it_had_played_alone() -> None:
    alone = ferry(*PLAYED)
    case, luck = alone.case, alone.luck
    start = opening(case, luck, 2)
    state, turned = start, list[Turned]()
    for plan in PLAYED:
        turned.append(moved(advance(case, state, plans_of(case, [[], plan]), luck)))
        state = turned[-1].state
    second = Record(case, luck, start, tuple(turned), 1, "South")

    assert what_if(second, 1, ()).record.figures == what_if(alone, 1, ()).record.figures
