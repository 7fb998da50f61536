"""JSON Schemas of the files of a case, so that editors complete and check what authors write.

Run `python -m game.library.schema` after changing a model of the scenario format; it writes the
format reference as well.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from game.library.places import data_folder
from game.library.reference import NAME, reference
from game.library.shape import schema
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario

KINDS: Mapping[str, type[BaseModel]] = {
    "scenario": Scenario,
    "history": History,
    "guide": Guide,
}
FOLDER = "schema"
_DRAFT = "http://json-schema.org/draft-07/schema#"  # the one that every editor knows


def schema_texts() -> dict[str, str]:
    """Return the text of each schema by the name of its file."""
    return {f"{kind}.schema.json": _text(kind, model) for kind, model in KINDS.items()}


def write_schemas(folder: Path) -> None:
    """Write the schemas into `folder`, which is made if it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schema_texts().items():
        (folder / name).write_text(text, encoding="utf-8")


def _text(kind: str, model: type[BaseModel]) -> str:
    plain = _plain(schema(model))
    head = {"$schema": _DRAFT, "title": f"Make It Right: {kind}"}
    return json.dumps({**head, **plain, **head}, indent=1, ensure_ascii=False) + "\n"


def _plain(node: Any) -> Any:  # noqa: ANN401 - JSON of any kind
    """Leave out what helps no author: null, titles made of names, defaults of whole groups."""
    if isinstance(node, list):
        return [_plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: _plain(value) for key, value in node.items() if not _idle(key, value)}
    choices = [each for each in kept.pop("anyOf", ()) if each != {"type": "null"}]
    return {**choices[0], **kept} if choices else kept


def _idle(key: str, value: object) -> bool:
    if key == "title":
        return isinstance(value, str)
    return key == "default" and (value is None or isinstance(value, dict))


if __name__ == "__main__":
    SCENARIOS = data_folder("scenarios")
    write_schemas(SCENARIOS / FOLDER)
    (SCENARIOS / NAME).write_text(reference(schema_texts()), encoding="utf-8")
