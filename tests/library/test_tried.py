"""A test inside a case that does not come out is told at its place in the file."""

from pathlib import Path

from game.library.read import read_case, read_history, read_scenario
from game.library.tried import tried
from tests.library.breaking import CASE, broken, slip

EXPECTED = "expect: {loyalty: above 50, cost: above 1000 and below 1000000}"


def told(path: Path, edits: dict[str, str], *says: str) -> tuple[list[str], list[str]]:
    text, said = broken(slip(edits, *says), str(path))
    path.write_text(text, encoding="utf-8")
    return [str(problem) for problem in tried(read_scenario(path))], said


def test_the_tests_of_a_sound_case_come_out() -> None:
    assert tried(read_case(CASE)) == ()
    assert tried(read_scenario(CASE / "scenario.yaml")) == ()


def test_a_file_that_holds_no_tests_has_none_to_fail() -> None:
    assert tried(read_history(CASE / "history.yaml")) == ()


def test_a_case_with_problems_is_not_played(tmp_path: Path) -> None:
    assert tried(read_case(tmp_path)) == ()


def test_a_meter_outside_its_limits_is_told_at_the_expectation(tmp_path: Path) -> None:
    found, said = told(
        tmp_path / "scenario.yaml",
        {EXPECTED: "expect: {loyalty: ‸above 99, cost: ‸below 1000}"},
        "test care-first, expect.loyalty: comes to 84.5; `above 99` is expected"
        " (change the case, or what you expect of it)",
        "test care-first, expect.cost: comes to $732k; `below 1000` is expected"
        " (change the case, or what you expect of it)",
    )
    assert found == said


def test_a_line_that_is_not_better_is_told_at_its_beats(tmp_path: Path) -> None:
    found, said = told(
        tmp_path / "scenario.yaml",
        {
            "    beats: [silence]\n": "",
            "{name: silence, play": "{name: silence, beats: ‸[care-first], play",
        },
        "test silence, beats: ends with loyalty 40.1; care-first has 84.5"
        " (change the case, or take `beats` out)",
    )
    assert found == said
