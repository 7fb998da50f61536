"""A promise for each turn: kept bit by bit, broken the first time it is not kept."""

import pytest

from game.engine.case import Case, compiled
from game.engine.turn import Turned
from game.engine.word import Word
from game.scenario.scenario import Scenario
from tests.engine.conftest import card, played, small, turn

RITUAL = {
    "id": "weekly",
    "text": "We call one owner each turn.",
    "short": "A call each turn",
    "owner": "lead",
    "due": "four",
    "kept_when": {"this_turn": ["call"]},
    "weight": 0.9,
    "each_turn": True,
}


@pytest.fixture(scope="module")
def ritual() -> Case:
    days = ["2020-05-01 08:00", "2020-05-11 08:00", "2020-05-21 08:00", "2020-05-31 08:00"]
    names = ["one", "two", "three", "four"]
    turns = [turn(name, at, days=10) for name, at in zip(names, days, strict=True)]
    turns[0]["starts"] = ["outage"]
    cards = [
        card("vow", kind="say", acts={"promise": RITUAL}),
        card("call", kind="say", once=False),
    ]
    data = small(turns=turns, cards=cards, injects=[], facts=[])
    return compiled(Scenario.model_validate(data))


def words(turns: list[Turned]) -> list[Word]:
    return [Word(int(turned.state.word[0, 0])) for turned in turns]


def test_it_stays_open_while_it_is_kept_and_is_kept_at_the_end(ritual: Case) -> None:
    turns = played(ritual, ["vow"], ["call"], ["call"], ["call"])

    assert words(turns) == [Word.OPEN, Word.OPEN, Word.OPEN, Word.KEPT]
    assert [turned.deeds.kept[0] for turned in turns] == pytest.approx([0, 0.3, 0.3, 0.3])
    assert sum(turned.deeds.broken[0] for turned in turns) == 0


def test_the_first_time_it_is_not_kept_it_is_broken_whole(ritual: Case) -> None:
    turns = played(ritual, ["vow"], ["call"], [], ["call"])

    assert words(turns) == [Word.OPEN, Word.OPEN, Word.BROKEN, Word.BROKEN]
    assert [turned.deeds.kept[0] for turned in turns] == pytest.approx([0, 0.3, 0, 0])
    assert [turned.deeds.broken[0] for turned in turns] == pytest.approx([0, 0, 0.9, 0])


def test_given_later_it_lends_and_earns_by_the_turns_that_are_left(ritual: Case) -> None:
    turns = played(ritual, [], [], ["vow"], ["call"])

    assert words(turns)[-1] is Word.KEPT
    assert [turned.deeds.promised[0] for turned in turns] == pytest.approx([0, 0, 0.3, 0])
    assert [turned.deeds.kept[0] for turned in turns] == pytest.approx([0, 0, 0, 0.3])


def test_given_late_and_dropped_it_is_broken_whole(ritual: Case) -> None:
    turns = played(ritual, [], [], ["vow"], [])

    assert turns[-1].deeds.broken[0] == pytest.approx(0.9)


def test_begun_on_its_last_turn_it_earns_nothing(ritual: Case) -> None:
    late = played(ritual, [], [], [], ["vow"])
    never = played(ritual, [], [], [], [])

    assert sum(turned.deeds.promised[0] + turned.deeds.kept[0] for turned in late) == 0
    assert late[-1].state.loyalty[0] == never[-1].state.loyalty[0]


def test_the_earlier_it_is_begun_and_kept_the_more_it_earns(ritual: Case) -> None:
    call = ["call"]
    lines: list[list[list[str]]] = [
        [[]] * late + [["vow"]] + [call] * (3 - late) for late in range(4)
    ]

    earned = [sum(t.deeds.kept[0] for t in played(ritual, *line)) for line in lines]
    assert earned == sorted(earned, reverse=True)
    assert len(set(earned)) == len(earned)


def test_a_ritual_that_is_dropped_costs_more_than_one_never_begun(ritual: Case) -> None:
    dropped = played(ritual, ["vow"], ["call"], [], [])
    never = played(ritual, [], ["call"], [], [])
    kept = played(ritual, ["vow"], ["call"], ["call"], ["call"])

    ends = [turns[-1].state.loyalty[0] for turns in (dropped, never, kept)]
    assert ends[0] < ends[1] < ends[2]
