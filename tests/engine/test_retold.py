"""A turn reads as fits what a team has done: to each in its own words."""

from typing import Any

import pytest

from game.base.ids import RoleId
from game.engine.case import Case, compiled
from game.engine.luck import Luck
from game.engine.observe import observe
from game.engine.plan import plans_of
from game.engine.retold import read_instead, turn_told
from game.engine.state import State
from game.engine.turn import advance, moved, opening
from game.scenario.scenario import Scenario

LEAD = RoleId("lead")


@pytest.fixture
def telling(small_data: dict[str, Any]) -> Case:
    """The small case; what its second turn says depends on what was done on the first."""
    small_data["turns"][1] |= {
        "situation": {"line": "Nobody has heard from you.", "known": ["It is down."]},
        "intel": {"lead": "They ask where you are."},
        "instead": [
            {"when": {"played": ["sorry"]}, "line": "They have heard you."},
            {"when": {"played": ["mend"]}, "line": "It runs.", "known": []} | {"facts": ["gossip"]},
            {"when": {"played": ["mend"]}, "intel": {"lead": "They ask who mended it."}},
            {"when": {"chance": 0.99}, "line": "Luck had it so."},
            {"when": {"played": ["mend"], "not_played": ["pay"]}, "known": ["It runs again."]},
        ],
    }
    return compiled(Scenario.model_validate(small_data))


def second(case: Case, luck: Luck, *plans: list[str]) -> State:
    start = opening(case, luck, len(plans))
    return moved(advance(case, start, plans_of(case, list(plans)), luck)).state


def test_who_did_nothing_of_it_reads_the_words_of_the_turn(telling: Case, luck: Luck) -> None:
    state = second(telling, luck, ["pay"])

    assert turn_told(telling, state) == telling.scenario.turns[1]


def test_each_text_is_that_of_the_first_that_holds_and_gives_it(telling: Case, luck: Luck) -> None:
    told = turn_told(telling, second(telling, luck, ["sorry", "mend"]))

    assert told.situation.line == "They have heard you."
    assert told.situation.known == ()
    assert told.situation.facts == ("gossip",)
    assert told.intel == {"lead": "They ask who mended it."}


def test_every_team_reads_its_own_words(telling: Case, luck: Luck) -> None:
    state = second(telling, luck, ["pay"], ["sorry"], ["mend"])

    lines = [turn_told(telling, state, row).situation.line for row in range(3)]
    assert lines == ["Nobody has heard from you.", "They have heard you.", "It runs."]


def test_a_seat_is_told_alone_what_fits(telling: Case, luck: Luck) -> None:
    state = second(telling, luck, ["mend"])

    assert observe(telling, state, seat=LEAD).intel == ((LEAD, "They ask who mended it."),)
    assert observe(telling, state).intel == ()


def test_words_are_read_where_nothing_before_them_says_the_same(telling: Case, luck: Luck) -> None:
    read = read_instead(telling, second(telling, luck, ["pay"], ["sorry"], ["sorry", "mend"]))

    assert read.tolist() == [
        [False, False, False, False, False],
        [True, False, False, False, False],
        [True, True, True, False, False],
    ]


def test_words_must_change_something_that_is_there(small_data: dict[str, Any]) -> None:
    for instead, said in (
        ({"when": {"played": ["mend"]}}, "changes no text"),
        ({"when": {"played": ["mend"]}, "intel": {"lead": "So."}}, "nothing to say otherwise"),
    ):
        small_data["turns"][1]["instead"] = [instead]
        with pytest.raises(ValueError, match=said):
            Scenario.model_validate(small_data)
