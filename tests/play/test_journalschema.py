"""The schema of a journal says what stands in one: no more, no less."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from game.play.actions import KINDS, Action
from game.play.header import Header
from game.play.journalschema import journal_schema, schema_bytes
from game.play.lines import begun, grown
from game.scenario.weights import Weights
from tests.play.small import PAIR, play, started

SCHEMA = Draft202012Validator(journal_schema())
ACTIONS: st.SearchStrategy[Action] = st.one_of(*map(st.builds, KINDS.values()))
HEADER = Header(
    game="0.1.0", scenario="late-train", content="as-told", seed=7, teams=("Blue",), started="now"
)


def lines(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in data.splitlines()]


def test_it_is_a_schema_itself() -> None:
    Draft202012Validator.check_schema(json.loads(schema_bytes()))


def test_every_line_of_a_game_is_as_it_says(tmp_path: Path) -> None:
    session = started(tmp_path, PAIR)
    play(session, ("sorry",), (), (), ("hear",))

    for line in lines(session.path.read_bytes()):
        SCHEMA.validate(line)


@given(action=ACTIONS)
def test_every_kind_of_decision_is_as_it_says(action: Action) -> None:
    for line in lines(grown(begun(HEADER), action, "now").data):
        SCHEMA.validate(line)


def test_a_race_and_a_shorter_game_in_a_room_are_as_it_says() -> None:
    more = {"rival": "planner", "weights": Weights(), "plays": ("first",), "room": True}

    (line,) = lines(begun(HEADER.model_copy(update=more)).data)
    SCHEMA.validate(line)
    assert {"rival", "weights", "plays", "room"} <= set(line)


def test_what_no_game_writes_is_not_valid(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",))
    header, decision = lines(session.path.read_bytes())

    assert not SCHEMA.is_valid({**header, "seed": "seven"})
    assert not SCHEMA.is_valid({name: header[name] for name in header if name != "content"})
    assert not SCHEMA.is_valid({**decision, "hash": "short"})
    assert not SCHEMA.is_valid({**decision, "action": {"do": "cheat"}})
    assert not SCHEMA.is_valid({**decision, "action": {**decision["action"], "more": 1}})
