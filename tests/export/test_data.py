"""The files of a report for programs: tables, the list of events, xAPI statements, the journal."""

import csv
import io
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from game.play.actions import Commit
from game.play.handout import Files
from game.play.reporting import files, told
from game.play.session import Session
from tests.play.small import PAIR, do, plan_of, play, started

IRI = re.compile(r"^(https?|urn):[^\s<>\"]+$")
STAMP = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")
PARTS = {"id", "actor", "verb", "object", "result", "context", "timestamp", "version"}
RESULT = {"score", "success", "completion", "response", "duration", "extensions"}


@pytest.fixture
def pair(tmp_path: Path) -> Session:
    session = started(tmp_path, PAIR)
    play(session, ("sorry", "buses"), ("deny",))
    do(session, Commit(0, plan_of("refund"), 70, "=they wait for it"))
    play(session, (), ("hear",), ())
    return session


def made(*sessions: Session) -> Files:
    return files([told(session, None) for session in sessions], None).files


def rows(found: Files, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(found[name].decode("utf-8-sig"), newline="")))


def statements(found: Files) -> list[dict[str, Any]]:
    return [json.loads(line) for line in found["xapi.jsonl"].splitlines()]


def test_every_decision_of_every_team_has_a_row(pair: Session) -> None:
    found = rows(made(pair), "decisions.csv")

    assert [(row["team"], row["decision"]) for row in found] == [
        (team, str(number)) for team in ("Blue", "Red") for number in (1, 2, 3)
    ]
    first, second, *_others = found
    assert first["cards"] == "sorry buses"
    assert first["effort"] == "5"
    assert first["loyalty_after"] == second["loyalty_before"]
    assert (second["confidence_percent"], second["reason"]) == ("70", "'=they wait for it")


def test_curves_begin_at_the_start_and_hold_what_the_game_holds(pair: Session) -> None:
    found = [row for row in rows(made(pair), "curves.csv") if row["team"] == "Red"]

    assert [row["turn"] for row in found] == ["0", "1", "2", "3"]
    loyalty = [100 * float(state.loyalty[1]) for state in pair.states]
    assert [float(row["loyalty"]) for row in found] == pytest.approx(loyalty, abs=1e-4)
    assert "intent_commuters" in found[0]


def test_the_list_of_events_tells_what_was_planned_and_what_came(pair: Session) -> None:
    found = rows(made(pair), "msel.csv")
    opened = [row for row in found if row["Event"] == "turn opens"]
    (picture,) = (row for row in found if row["Event"] == "inject")

    assert [row["Planned time"] for row in opened] == [
        "2025-03-03 08:00",
        "2025-03-04 08:00",
        "2025-03-05 08:00",
    ]
    assert opened[0]["Actual time"] == pair.header.started[:16].replace("T", " ")
    assert opened[0]["What was done"] == "Blue: Sorry, Buses; Red: Deny"
    assert opened[2]["What was done"] == "Blue: Hear; Red: no card"
    assert picture["Came to"] in ("every team", "did not come")
    assert {row["Came to"] for row in opened} == {"every team"}
    assert bool(picture["Actual time"]) == (picture["Came to"] != "did not come")
    assert [row["No."] for row in found] == ["1", "2", "3", "4"]


def test_the_journal_is_the_file_of_the_game(pair: Session) -> None:
    assert made(pair)["journal.jsonl"] == pair.path.read_bytes()


def test_journals_of_several_tables_are_numbered(pair: Session, tmp_path: Path) -> None:
    other = started(tmp_path / "other")
    found = made(pair, other)

    assert found["journal-1.jsonl"] == pair.path.read_bytes()
    assert found["journal-2.jsonl"] == other.path.read_bytes()
    assert {row["table"] for row in rows(found, "curves.csv")} == {"1", "2"}


def test_the_same_game_gives_the_same_files(pair: Session) -> None:
    assert made(pair) == made(pair)


def test_statements_keep_the_rules_of_xapi(pair: Session) -> None:
    found = statements(made(pair))

    assert len({each["id"] for each in found}) == len(found)
    for statement in found:
        keeps_the_rules(statement)


def test_tables_that_began_alike_have_statements_and_actors_of_their_own(
    pair: Session, tmp_path: Path
) -> None:
    other = started(tmp_path / "other", PAIR)
    play(other, ("sorry",), ("deny",), ("refund",), ("hear",), (), ())
    both = statements(made(pair, other))

    assert len({each["id"] for each in both}) == len(both)
    assert len({each["actor"]["account"]["name"] for each in both}) == 4


def keeps_the_rules(statement: Mapping[str, Any]) -> None:
    """Hold a statement against the rules of xAPI 1.0.3, part two, as far as ours may break them."""
    assert set(statement) <= PARTS
    assert {"actor", "verb", "object"} <= set(statement)
    assert UUID(statement["id"]).variant == "specified in RFC 4122"
    assert statement["version"].startswith("1.0.")
    assert STAMP.match(statement["timestamp"])
    assert not statement["timestamp"].endswith("-00:00")
    assert set(statement["actor"]) == {"objectType", "account"}
    assert IRI.match(statement["actor"]["account"]["homePage"])
    assert statement["actor"]["account"]["name"]
    assert IRI.match(statement["verb"]["id"])
    assert statement["verb"]["display"] == {"en": statement["verb"]["id"].rsplit("/", 1)[1]}
    is_activity(statement["object"])
    UUID(statement["context"]["registration"])
    result = statement.get("result", {})
    assert set(result) <= RESULT
    assert all(IRI.match(name) for name in result.get("extensions", {}))
    score = result.get("score", {"scaled": 0, "min": 0, "raw": 0, "max": 1})
    assert -1 <= score["scaled"] <= 1
    assert score["min"] <= score["raw"] <= score["max"]
    assert "null" not in json.dumps(statement)


def is_activity(about: Mapping[str, Any]) -> None:
    assert set(about) == {"objectType", "id", "definition"}
    assert about["objectType"] == "Activity"
    assert IRI.match(about["id"])
    assert set(about["definition"]) <= {"name", "description", "type"}
    assert IRI.match(about["definition"]["type"])


def test_statements_name_nobody(pair: Session) -> None:
    text = made(pair)["xapi.jsonl"].decode()

    assert "Blue" not in text
    assert "they wait" not in text
    assert len({each["actor"]["account"]["name"] for each in statements(made(pair))}) == 2


def test_a_finished_game_is_completed_and_a_game_that_was_left_is_not(
    pair: Session, tmp_path: Path
) -> None:
    left = started(tmp_path / "left")
    play(left, ("sorry",))
    verbs = [each["verb"]["id"].rsplit("/", 1)[1] for each in statements(made(left))]

    assert verbs == ["initialized", "responded"]
    assert statements(made(pair))[-1]["result"]["completion"] is True
