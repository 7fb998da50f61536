import json
from pathlib import Path

from game.library.places import data_folder
from game.library.read import read_scenario
from game.library.schema import FOLDER, KINDS, schema_texts, write_schemas

CURE = "run `python -m game.library.schema`"


def test_the_schemas_are_current() -> None:
    folder = data_folder("scenarios") / FOLDER

    for name, text in schema_texts().items():
        assert (folder / name).read_text(encoding="utf-8") == text, CURE


def test_there_is_a_schema_for_each_kind_of_file(tmp_path: Path) -> None:
    write_schemas(tmp_path / "new" / "schema")

    written = {path.name for path in (tmp_path / "new" / "schema").iterdir()}

    assert written == {f"{kind}.schema.json" for kind in KINDS}


def test_a_schema_speaks_the_authors_words() -> None:
    schema = json.loads(schema_texts()["scenario.schema.json"])

    card = schema["$defs"]["Card"]
    assert card["properties"]["from"]["description"] == "first turn on which it can be played"
    assert card["additionalProperties"] is False
    assert "from_" not in card["properties"]
    assert "null" not in json.dumps(schema)


def test_a_file_may_hold_every_default_of_the_schema(tmp_path: Path) -> None:
    """What an editor fills in is what the game reads."""
    schema = json.loads(schema_texts()["scenario.schema.json"])
    defaults = {
        key: node["default"] for key, node in schema["properties"].items() if "default" in node
    }
    lines = "".join(f"{key}: {json.dumps(value)}\n" for key, value in defaults.items())
    file = tmp_path / "scenario.yaml"
    file.write_text(lines, encoding="utf-8")

    spoken_of = {problem.where for problem in read_scenario(file).problems}

    assert spoken_of <= {""}
