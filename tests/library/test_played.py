"""What thousands of plays show is told at its place in the file; the sound case passes it all."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest

from game.library.advice import ADVICE
from game.library.played import Played, played
from game.library.read import read_case, read_history, read_scenario
from game.study.checks.registry import CHECKS, GUIDE_CHECKS
from game.study.plays import DRAWN, plays
from tests.library.breaking import CASE, GUIDE, Slip, broken
from tests.library.plays import CUT, IN_A_CUT, PLAYED

S = TypeVar("S")


def flat(table: Mapping[str, Sequence[S]]) -> list[S]:
    return [slip for slips in table.values() for slip in slips]


def test_a_sound_case_passes_every_check() -> None:
    found = played(read_case(CASE))
    assert found.warnings == ()
    assert found.games > DRAWN


def test_every_check_has_a_slip_that_must_fail_and_words() -> None:
    assert PLAYED.keys() == CHECKS.keys()
    assert IN_A_CUT.keys() == GUIDE_CHECKS.keys()
    assert ADVICE.keys() == CHECKS.keys() | GUIDE_CHECKS.keys()


@pytest.mark.parametrize("slip", flat(PLAYED), ids=str)
def test_what_play_shows_is_said_whole(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")
    read = read_scenario(file)

    assert read.everything == ()
    assert sorted(str(problem) for problem in played(read).warnings) == sorted(said)


@pytest.mark.parametrize(("scenario", "guide"), flat(IN_A_CUT), ids=list(IN_A_CUT))
def test_what_a_cut_shows_is_said_at_the_cut(scenario: Slip, guide: Slip, tmp_path: Path) -> None:
    folder = tmp_path / CASE.name
    shutil.copytree(CASE, folder)
    (folder / "history.yaml").unlink()
    (folder / "scenario.yaml").write_text(broken(scenario, "")[0], encoding="utf-8")
    text, said = broken(guide, str(folder / "guide.yaml"), GUIDE)
    (folder / "guide.yaml").write_text(text, encoding="utf-8")
    read = read_case(folder)

    assert read.everything == ()
    assert sorted(str(problem) for problem in played(read).warnings) == sorted(said)


def test_what_is_no_case_is_not_played(tmp_path: Path) -> None:
    assert played(read_history(CASE / "history.yaml")) == Played()
    assert played(read_case(tmp_path)) == Played()


def test_where_reading_told_something_games_add_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / CASE.name
    shutil.copytree(CASE, folder)
    guide = GUIDE.replace(CUT, "turns: [tuesday]")
    (folder / "guide.yaml").write_text(guide, encoding="utf-8")
    monkeypatch.setattr("game.library.played.plays", partial(plays, count=100))
    read = read_case(folder)
    unread = replace(read, warnings=())

    assert [problem.where for problem in read.everything] == ["cut 1, turns"]
    assert "cut 1, turns" in [problem.where for problem in played(unread).warnings]
    assert "cut 1, turns" not in [problem.where for problem in played(read).warnings]
