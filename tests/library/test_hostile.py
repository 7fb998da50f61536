"""Whatever bytes a file holds, reading it says what to mend, and never raises."""

import json
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.library import tree as tree_module
from game.library.read import read_case, read_guide, read_history, read_scenario, shelf
from game.library.source import MOST_BYTES
from game.library.tree import MOST_CHARACTERS, MOST_DEEP, MOST_VALUES, grow
from tests.library.breaking import SOUND

BOMB = "a: &a [x, x, x]\n" + "".join(
    f"{name}: &{name} [*{last}, *{last}]\n" for last, name in zip("abcd", "bcde", strict=True)
)

TOO_LARGE = (
    "the file is larger than 2,000,000 bytes"
    " (keep one case in the file and move long material out of it)"
)
MISFIT = (
    "this line does not fit the lines above it"
    " (line it up with the lines around it; quotes must be closed)"
)
NO_KEYS = "the file must hold `key: value` lines (begin with `format: 1`)"

# What the file holds, where the problem stands, and what is said of it.
HOSTILE: dict[str, tuple[bytes, str, str]] = {
    "an empty file": (b"", "1:1", "the file is empty (write at least `format: 1`)"),
    "only a comment": (b"# x\n", "1:1", "the file is empty (write at least `format: 1`)"),
    "only a line of dashes": (b"---\n", "2:1", NO_KEYS),
    "a list": (b"- a\n- b\n", "1:1", NO_KEYS),
    "a word": (b"x", "1:1", NO_KEYS),
    "deep lists": (b"a: " + b"[" * 100_000, "1:43", "nested more than 40 deep (nest less)"),
    "deep groups": (b"{a: " * 100_000, "1:161", "nested more than 40 deep (nest less)"),
    "deep lines": (b"- " * 100_000, "1:81", "nested more than 40 deep (nest less)"),
    "ten megabytes": (
        b"a: x\n" * 2_000_001,
        "1:1",
        TOO_LARGE,
    ),
    "too many values": (
        b"[" + b"0,\n" * 100_000 + b"0]",
        "100000:1",
        "more than 100,000 values (write less)",
    ),
    "a text without end": (
        b"id: " + b"x" * 10_001,
        "1:5",
        "a text of more than 10,000 characters (shorten it; look for a quote left open)",
    ),
    "Latin-1": (
        "id: cold\ntitle: Caf\xe9\n".encode("latin-1"),
        "2:11",
        "the file is not UTF-8 from here on (save it as UTF-8)",
    ),
    "UTF-16": (
        "id: cold".encode("utf-16"),
        "1:1",
        "the file is not UTF-8 from here on (save it as UTF-8)",
    ),
    "a byte order mark": (
        b"\xef\xbb\xbfid: cold",
        "1:1",
        "the file begins with a byte order mark (save it as UTF-8 without BOM)",
    ),
    "a tab": (b"a:\n\tb: 1\n", "2:1", "a tab (use spaces)"),
    "a bell": (
        b"id: \x07\n",
        "1:5",
        "an invisible character, U+0007 (delete it and type the place anew)",
    ),
    "text that runs backwards": (
        "id: a\u202eb\n".encode(),
        "1:6",
        "an invisible character, U+202E (delete it and type the place anew)",
    ),
    "a quote left open": (b"a: 'x\nb: 1\n", "1:4", "this quote is not closed (close it)"),
    "a list left open": (
        b"a: [1, 2\n",
        "1:4",
        "this list is not closed (write , between its values and ] at its end)",
    ),
    "a colon in a text": (
        b"a: Buses: at last\n",
        "1:9",
        'a colon where none can stand (put the whole text in "quotes")',
    ),
    "a text that begins with @": (
        b"a: @home\n",
        "1:4",
        'a text cannot begin with this sign (put the whole text in "quotes")',
    ),
    "a line out of line": (
        b"a:\n  b: 1\n c: 2\n",
        "3:2",
        MISFIT,
    ),
}


@pytest.mark.parametrize("loader", [tree_module._Loader, yaml.SafeLoader], ids=["fast", "pure"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_plain_words(
    name: str, loader: type, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    data, place, said = HOSTILE[name]
    file = tmp_path / "scenario.yaml"
    file.write_bytes(data)
    monkeypatch.setattr(tree_module, "_Loader", loader)

    read = read_scenario(file)

    assert [str(problem) for problem in read.problems] == [f"{file}:{place}: {said}"]
    assert read.value is None


@pytest.mark.parametrize("loader", [tree_module._Loader, yaml.SafeLoader], ids=["fast", "pure"])
def test_codes_for_what_cannot_be_shown_are_refused(
    loader: type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tree_module, "_Loader", loader)

    bell, half, huge = (
        grow(f'x: "{code}"', "f.yaml") for code in ("\\a", "\\ud800", "\\UFFFFFFFF")
    )

    assert [str(problem) for problem in bell.problems] == [
        "f.yaml:1:4: a text with the character U+0007 (leave it out)"
    ]
    assert len(half.problems) == len(huge.problems) == 1


def test_keys_that_are_no_words_do_not_hide_how_deep_they_go() -> None:
    problems = grow("? " * 100_000, "f.yaml").problems

    assert str(problems[-1]) == "f.yaml:1:81: nested more than 40 deep (nest less)"


def test_anchors_aliases_tags_merges_and_second_documents_are_refused_together() -> None:
    text = "a: &x 1\nb: *x\nc: !!str 2\n<<: {d: 1}\ne: !own [1]\n? [f]\n: 1\na: 2\n---\nz: 1\n"

    assert [str(problem) for problem in grow(text, "f.yaml").problems] == [
        "f.yaml:1:4: an anchor (`&name`) (delete it; quote texts that begin with &)",
        "f.yaml:2:4: an alias (`*name`) (write the value out)",
        "f.yaml:3:4: a tag (`!name`) (delete it; quote texts that begin with !)",
        "f.yaml:4:1: a merge (`<<`) (write the keys out, one a line)",
        "f.yaml:5:4: a tag (`!name`) (delete it; quote texts that begin with !)",
        "f.yaml:6:3: a key that is no word (write `key: value`)",
        "f.yaml:8:1: `a` is given twice (keep one; the first is on line 1)",
        "f.yaml:9:1: a second document begins here (keep one case in one file)",
    ]


def test_a_line_of_directives_is_refused() -> None:
    tree = grow("%YAML 1.1\n---\na: 1\n", "f.yaml")

    assert [str(problem) for problem in tree.problems] == [
        "f.yaml:1:1: a line that begins with % (delete it)"
    ]


def test_an_alias_bomb_is_refused_at_each_fuse(tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    file.write_text(BOMB, encoding="utf-8")

    said = [str(problem) for problem in read_scenario(file).problems]

    assert f"{file}:1:4: an anchor (`&name`) (delete it; quote texts that begin with &)" in said
    assert f"{file}:2:8: an alias (`*name`) (write the value out)" in said


def test_a_folder_a_missing_file_and_a_closed_one_are_told_apart(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "scenario.yaml"
    inside = tmp_path / "a-file" / "scenario.yaml"
    inside.parent.write_text("", encoding="utf-8")

    assert [str(p) for p in read_scenario(tmp_path).problems] == [
        f"{tmp_path}:1:1: this is not a file (name a file, such as {tmp_path / 'scenario.yaml'})"
    ]
    for path in (missing, inside):
        assert [str(p) for p in read_scenario(path).problems] == [
            f"{path}:1:1: there is no such file (check the name and the folder)"
        ]
    assert [p.what for p in read_scenario(Path("a\0b")).problems] == ["the file cannot be read"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "scenario.yaml"
    os.mkfifo(pipe)

    assert [p.what for p in read_scenario(pipe).problems] == ["this is not a file"]


def test_a_closed_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "scenario.yaml"
    file.write_text("a: 1", encoding="utf-8")

    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)

    assert [str(p) for p in read_scenario(file).problems] == [
        f"{file}:1:1: the file may not be read (ask for the right to read it)"
    ]


def test_a_text_with_too_much_to_mend_is_not_read_to_its_end() -> None:
    problems = grow("a: 1\n" * 200, "f.yaml").problems

    assert len(problems) == 101
    assert str(problems[-1]) == "f.yaml:102:1: the rest is not read (mend what is above first)"


def test_the_limits_are_as_documented() -> None:
    assert (MOST_BYTES, MOST_DEEP, MOST_VALUES, MOST_CHARACTERS) == (2_000_000, 40, 100_000, 10_000)


@given(st.binary(max_size=400))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "fuzz" / "case"
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("scenario.yaml", "history.yaml", "guide.yaml"):
        (folder / name).write_bytes(data)

    assert read_scenario(folder / "scenario.yaml").problems
    assert read_history(folder / "history.yaml").problems
    assert read_guide(folder / "guide.yaml").problems
    assert read_case(folder).problems
    assert shelf(folder.parent)


YAML = st.text(alphabet="ab:-?,[]{}#&*!|>'\"%@` \n1.0~<=\\", max_size=120)


@given(YAML)
def test_no_text_like_yaml_raises(text: str) -> None:
    tree = grow(text, "f.yaml")

    assert tree.problems or tree.data is not None or text.strip()


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
LINES = [line for line in SOUND.splitlines() if ":" in line]


@given(st.sampled_from(LINES), VALUES)
def test_no_value_in_the_place_of_another_raises(
    tmp_path_factory: pytest.TempPathFactory, line: str, value: object
) -> None:
    file = tmp_path_factory.getbasetemp() / "one-off.yaml"
    key = line.partition(":")[0]
    file.write_text(SOUND.replace(line, f"{key}: {json.dumps(value)}", 1), encoding="utf-8")

    read = read_scenario(file)

    assert (read.value is None) == bool(read.problems)


@given(st.integers(0, len(SOUND)), st.integers(0, 200))
def test_no_cut_raises(tmp_path_factory: pytest.TempPathFactory, start: int, length: int) -> None:
    file = tmp_path_factory.getbasetemp() / "cut.yaml"
    file.write_text(SOUND[:start] + SOUND[start + length :], encoding="utf-8")

    read = read_scenario(file)

    assert (read.value is None) == bool(read.problems)
