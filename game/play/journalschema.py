"""The schema of a journal: what each of its lines holds, for programs of other people."""

import json
from typing import Any

from pydantic import TypeAdapter

from game.base.words import _
from game.play.actions import KINDS
from game.play.came import Came
from game.play.header import Header

DRAFT = "https://json-schema.org/draft/2020-12/schema"
_HASH = {"type": "string", "pattern": "^[0-9a-f]{64}$"}


def journal_schema() -> dict[str, Any]:
    """Return the schema of one line: the first is a header, each other one a decision."""
    header, actions = _header(), [_action(word) for word in KINDS]
    parts = (header, *actions)
    shared = {name: part for one in parts for name, part in one.pop("$defs", {}).items()}
    return {
        "$schema": DRAFT,
        "title": _("Make It Right: one line of a journal"),
        "description": _(
            "The first line of a journal is a header, each line after it one decision. `hash` is "
            "the SHA-256 of the bytes of the line up to it, and `before` is the hash of the line "
            "before, so that a line that was altered is found."
        ),
        "oneOf": [header, _decision(actions)],
        "$defs": shared,
    }


def schema_bytes() -> bytes:
    """Return the schema as a file."""
    return (json.dumps(journal_schema(), indent=1, ensure_ascii=False) + "\n").encode()


def _header() -> dict[str, Any]:
    found = Header.model_json_schema(mode="serialization")
    plainest = Header(game="", scenario="", content="", seed=0, teams=("",), started="")
    required = list(plainest.written())  # the rest stands only where there is something to say
    properties = found["properties"] | {"hash": _HASH}
    return found | {"properties": properties, "required": [*required, "hash"]}


def _decision(actions: list[dict[str, Any]]) -> dict[str, Any]:
    came = Came.model_json_schema(mode="serialization")
    return {
        "type": "object",
        "title": "Decision",
        "properties": {
            "n": {"type": "integer", "minimum": 1, "description": _("number of the decision")},
            "before": _HASH,
            "at": {"type": "string", "description": _("what the clock said")},
            "action": {"oneOf": actions},
            "came": came,
            "hash": _HASH,
        },
        "required": ["n", "before", "at", "action", "hash"],
        "additionalProperties": False,
    }


def _action(word: str) -> dict[str, Any]:
    found = TypeAdapter(KINDS[word]).json_schema()
    properties = {"do": {"const": word}} | found.get("properties", {})
    required = ["do", *found.get("required", ())]
    return found | {"properties": properties, "required": required, "additionalProperties": False}
