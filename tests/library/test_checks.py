"""Every check finds its slip and says it whole; the sound case passes them all."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from game.library.checks import registry
from game.library.read import read_scenario
from tests.library.breaking import CASE, Slip, broken
from tests.library.doubts import WARNINGS
from tests.library.slips import ERRORS


def flat(table: Mapping[str, list[Slip]]) -> list[Slip]:
    return [slip for slips in table.values() for slip in slips]


def test_a_sound_case_passes_every_check() -> None:
    read = read_scenario(CASE / "scenario.yaml")

    assert read.everything == ()
    assert read.value is not None


def test_every_check_has_a_slip_that_must_fail() -> None:
    assert ERRORS.keys() == registry.ERRORS.keys()
    assert WARNINGS.keys() == registry.WARNINGS.keys()


@pytest.mark.parametrize("slip", flat(ERRORS), ids=str)
def test_an_error_is_said_whole(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")

    read = read_scenario(file)

    assert [str(problem) for problem in read.problems] == said
    assert read.value is None


@pytest.mark.parametrize("slip", flat(WARNINGS), ids=str)
def test_a_warning_is_said_whole_and_stops_nothing(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")

    read = read_scenario(file)

    assert [str(problem) for problem in read.everything] == said
    assert read.value is not None
