import pytest

from game.library.scalars import meaning
from game.library.tree import grow
from game.library.words import where


@pytest.mark.parametrize(
    "text",
    [
        "no", "on", "off", "yes", "Yes", "y", "14:05", "010", "2007-02-14", "2007-02-14 08:00",
        "1_000", "1,000", "0b11", "0777", ".inf", "-.inf", ".nan", "1e999", "1.2.3", "+", "-", ".",
        "null and void", "True story", "9" * 41, "=", "1:30:00",
    ],
)  # fmt: skip
def test_what_yaml_1_2_leaves_alone_stays_text(text: str) -> None:
    assert meaning(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None), ("~", None), ("null", None), ("true", True), ("FALSE", False), ("0", 0),
        ("-7", -7), ("+7", 7), ("0x1F", 31), ("0o17", 15), ("1.10", 1.1), (".5", 0.5), ("2.", 2.0),
        ("1e3", 1000.0), ("-1.5E-2", -0.015),
    ],
)  # fmt: skip
def test_numbers_truth_and_nothing_are_those_of_yaml_1_2(text: str, value: object) -> None:
    assert meaning(text) == value
    assert type(meaning(text)) is type(value)


def test_quotes_make_a_text_of_anything() -> None:
    tree = grow("""{a: "1", b: 'true', c: "", d: ~}""", "f.yaml")

    assert tree.data == {"a": "1", "b": "true", "c": "", "d": None}


def test_every_value_and_every_key_has_its_place() -> None:
    tree = grow("a: 1\nb:\n  - c: [x, {d: 2}]\n    e: >\n      two\n      lines\n", "f.yaml")

    assert tree.data == {"a": 1, "b": [{"c": ["x", {"d": 2}], "e": "two lines\n"}]}
    assert str(tree.place(("a",))) == "f.yaml:1:4"
    assert str(tree.place(("b", 0))) == "f.yaml:3:5"
    assert str(tree.place(("b", 0, "c", 1, "d"))) == "f.yaml:3:16"
    assert str(tree.place(("b", 0, "c"), key=True)) == "f.yaml:3:5"
    assert str(tree.place(("b", 0, "e"))) == "f.yaml:4:8"


def test_what_is_missing_stands_where_it_would_be() -> None:
    tree = grow("a:\n  b: {c: 1}\n", "f.yaml")

    assert str(tree.place(("a", "b", "z", 3))) == "f.yaml:2:6"
    assert str(tree.place(("z",))) == "f.yaml:1:1"


def test_the_first_of_two_keys_counts_and_hides_nothing_of_the_others() -> None:
    tree = grow("a: 1\na: {b: 1}\na: {b: 1, b: 2}\n", "f.yaml")

    assert tree.data == {"a": 1}
    assert [str(problem) for problem in tree.problems] == [
        "f.yaml:2:1: `a` is given twice (keep one; the first is on line 1)",
        "f.yaml:3:1: `a` is given twice (keep one; the first is on line 1)",
        "f.yaml:3:11: `b` is given twice (keep one; the first is on line 3)",
    ]


def test_windows_line_ends_count_as_one() -> None:
    tree = grow("a: 1\r\nb: 2\r\n", "f.yaml")

    assert tree.data == {"a": 1, "b": 2}
    assert str(tree.place(("b",))) == "f.yaml:2:4"


def test_a_path_in_words_names_parts_by_id_and_counts_the_nameless_from_one() -> None:
    text = """
cards: [{id: call-buses, acts: {say: {posture: x}}}, {acts: 1}]
turns: [{id: wed, front_pages: [{}, {headline: x}]}]
injects: [{id: i, when: {any: [{}, {turn: x}]}}]
stakes: [{figure: x}]
"""
    tree = grow(text, "f.yaml")

    said = [
        where(tree, ("cards", 0, "acts", "say", "posture")),
        where(tree, ("cards", 1, "acts")),
        where(tree, ("turns", 0, "front_pages", 1, "headline")),
        where(tree, ("injects", 0, "when", "any", 1, "turn")),
        where(tree, ("stakes", 0)),
        where(tree, ("budget",)),
        where(tree, ()),
    ]

    assert said == [
        "card call-buses, acts.say.posture",
        "card 2, acts",
        "turn wed, front page 2, headline",
        "inject i, when.any 2, turn",
        "stake 1",
        "budget",
        "",
    ]
