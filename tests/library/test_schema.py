import json
from pathlib import Path

from game.library.places import data_folder
from game.library.read import read_scenario
from game.library.reference import NAME, reference
from game.library.schema import FOLDER, KINDS, schema_texts, write_schemas

CURE = "run `python -m game.library.schema`"


def test_the_schemas_are_current() -> None:
    folder = data_folder("scenarios") / FOLDER

    for name, text in schema_texts().items():
        assert (folder / name).read_text(encoding="utf-8") == text, CURE


def test_the_reference_is_current() -> None:
    written = (data_folder("scenarios") / NAME).read_text(encoding="utf-8")

    assert written == reference(schema_texts()), CURE


def test_the_reference_tells_of_every_key_of_every_part() -> None:
    page = reference(schema_texts())

    for kind, text in schema_texts().items():
        schema = json.loads(text)
        for name, part in {kind.partition(".")[0] + ".yaml": schema, **schema["$defs"]}.items():
            for key in part.get("properties", ()):
                section = page.partition(f"# {name}\n")[2].partition("\n#")[0]
                assert f"| `{key}`" in section, f"{name}: {key}"


def test_the_reference_says_what_may_stand_where_and_where_to_read_on() -> None:
    page = reference(schema_texts())

    for row in (
        "| `title`\\* | text, at most 26 |  |  |",
        "| `trust` | number above 0.02 below 0.98 | `0.78` | before the case opens |",
        "| `give` | [Give](#give) |  | Something of worth to those who were let down. |",
        "| `facts` | list of [Fact](#fact) |  | Something that may be so; how it reads while open ",
        "| `at`\\* | date and time, as `2007-02-14 08:00` |  |  |",
        "| `posture`\\* | `deny`, `diminish`, `concern`, `rebuild` |  | How far a statement goes ",
    ):
        assert row in page


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
