"""A shorter length of a case: on turns that pass nobody decides, and nobody is blamed for it."""

import numpy as np
import pytest

from game.engine.case import Case, compiled
from game.engine.cut import cut_to, whole
from game.engine.plan import blocked_by, playable
from game.engine.turn import Turned
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.engine.conftest import card, played, small, turn

WORD = {
    "id": "by-two",
    "text": "We call by the second day.",
    "short": "A call",
    "owner": "lead",
    "due": "two",
    "kept_when": {"played": ["call"]},
    "weight": 0.8,
}
HABIT = WORD | {"id": "weekly", "due": "four", "each_turn": True,
                "kept_when": {"this_turn": ["call"]}}  # fmt: skip


def case_of(promise: dict[str, object]) -> Case:
    days = ["2020-05-01 08:00", "2020-05-11 08:00", "2020-05-21 08:00", "2020-05-31 08:00"]
    names = ["one", "two", "three", "four"]
    turns = [turn(name, at, days=10) for name, at in zip(names, days, strict=True)]
    turns[0]["starts"] = ["outage"]
    cards = [
        card("vow", kind="say", acts={"promise": promise}),
        card("call", kind="say", once=False),
        card("late", **{"from": "two", "until": "three"}),
    ]
    data = small(turns=turns, cards=cards, injects=[], facts=[])
    return compiled(Scenario.model_validate(data))


@pytest.fixture(scope="module")
def case() -> Case:
    return case_of(WORD)


def words(turns: list[Turned]) -> list[Word]:
    return [Word(int(turned.state.word[0, 0])) for turned in turns]


def test_no_card_is_on_offer_on_a_turn_that_passes(case: Case) -> None:
    shorter = cut_to(case, ["three", "one"])
    after_one = played(shorter, [])[0].state

    assert shorter.plays == (0, 2)
    assert not playable(shorter, after_one).any()
    assert playable(case, after_one).any()


def test_a_card_that_opens_on_a_turn_that_passes_is_offered_on_the_next_decision(
    case: Case,
) -> None:
    shorter = cut_to(case, ["one", "three"])
    start = played(shorter, [])[0].before
    refused = blocked_by(shorter, start, shorter.scenario.cards[2])

    assert refused is not None
    assert refused.why == "“late” opens on turn 2."


def test_turns_are_counted_by_decisions_and_what_passes_belongs_to_the_one_before(
    case: Case,
) -> None:
    shorter = cut_to(case, ["one", "three", "four"])

    assert [shorter.place(turn) for turn in range(4)] == [0, 0, 1, 2]
    assert [shorter.coming(turn) for turn in range(5)] == [0, 2, 2, 3, 4]


def test_a_whole_case_stays_as_it_is_and_comes_back_from_a_cut(case: Case) -> None:
    again = whole(cut_to(case, ["four"]))

    assert cut_to(case, ["gone"]) is case
    assert again.plays == case.plays == (0, 1, 2, 3)
    assert np.array_equal(again.card_window, case.card_window)


def test_the_turn_of_grace_of_a_promise_is_one_on_which_somebody_decides(case: Case) -> None:
    shorter = cut_to(case, ["one", "three", "four"])

    late = played(shorter, ["vow"], [], ["call"], [])
    assert words(late) == [Word.OPEN, Word.OVERDUE, Word.LATE, Word.LATE]

    shorter = cut_to(case, ["one", "two", "four"])
    assert words(played(shorter, ["vow"], [], [], ["call"])) == [
        Word.OPEN, Word.OVERDUE, Word.OVERDUE, Word.LATE]  # fmt: skip
    assert words(played(case, ["vow"], [], [], ["call"]))[-1] is Word.BROKEN


def test_after_the_last_decision_there_is_no_grace(case: Case) -> None:
    shorter = cut_to(case, ["one", "two"])

    assert words(played(shorter, ["vow"], [], [], []))[1] is Word.BROKEN
    assert words(played(shorter, ["vow"], ["call"], [], []))[-1] is Word.KEPT


def test_a_habit_is_not_asked_for_on_a_turn_that_passes_and_earns_nothing_there() -> None:
    shorter = cut_to(case_of(HABIT), ["one", "three", "four"])
    turns = played(shorter, ["vow"], [], ["call"], ["call"])

    assert words(turns) == [Word.OPEN, Word.OPEN, Word.OPEN, Word.KEPT]
    assert [turned.deeds.kept[0] for turned in turns] == pytest.approx([0, 0, 0.4, 0.4])
    assert sum(turned.deeds.broken[0] for turned in turns) == 0
