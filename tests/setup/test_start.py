"""What the start reads, whom it hands over to, and that only one sets up at a time."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import main as start
from tests.setup.fresh import LISTS, PROJECT, Fresh, fresh


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fresh:
    return fresh(tmp_path, monkeypatch)


def project() -> dict[str, Any]:
    return tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))


def test_an_old_python_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))

    assert start.main([]) == 1
    assert capsys.readouterr().err == (
        "Make It Right needs Python 3.11 or newer, and this is Python 3.9. Install a newer Python "
        "(from python.org, or your system's packages) and start again with it.\n"
    )


def test_an_old_python_can_read_the_start() -> None:
    ast.parse((PROJECT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_the_oldest_python_is_the_one_the_project_names() -> None:
    oldest = "{}.{}".format(*start.OLDEST)

    assert project()["project"]["requires-python"] == f">={oldest}"


def test_every_package_is_named_with_its_lowest_version() -> None:
    plain = re.compile(r"[A-Za-z][\w.-]*>=\d+(\.\d+)*")
    lists = project()["project"]["dependencies"], project()["dependency-groups"]["dev"]

    assert [line for names in lists for line in names if not plain.fullmatch(line)] == []


def test_the_packages_come_from_the_one_list(new: Fresh) -> None:
    assert new.start.needs("play") == ["apple>=1.2"]
    assert new.start.needs("test") == ["apple>=1.2", "pear>=3"]


@pytest.mark.parametrize("damaged", ["", "[project", "[project]"])
def test_half_a_copy_of_the_project_is_said_in_one_sentence(new: Fresh, damaged: str) -> None:
    (new.folder / "pyproject.toml").write_text(damaged)

    with pytest.raises(new.start.SetupError, match="copy the whole game again"):
        new.start.environment("play")


def test_a_stamp_holds_the_level_the_python_and_the_lists(new: Fresh) -> None:
    version = "{}.{}".format(*sys.version_info)

    assert new.start.stamp("play") == f"play {version} {sys.platform}\n{LISTS}"


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("2.5.8", (2, 5, 8)), ("13", (13,)), ("1.10.0rc1", (1, 10, 0, 1)), ("", ())],
)
def test_versions_compare_as_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert start.numbers(version) == numbers


class Handed(Exception):
    """The command that would have taken this process's place."""


@pytest.fixture
def handed(new: Fresh, monkeypatch: pytest.MonkeyPatch) -> Fresh:
    def take(command: list[str]) -> None:
        raise Handed(*command)

    monkeypatch.chdir(new.folder)
    new.change("hand_over", take)
    return new


def test_playing_hands_every_argument_to_the_python_that_has_it_all(handed: Fresh) -> None:
    with pytest.raises(Handed) as took:
        handed.start.main(["demo", "jetblue-2007"])

    main = str(handed.folder / "main.py")
    assert took.value.args == (handed.start.PYTHON, main, "demo", "jetblue-2007")


def test_testing_hands_its_arguments_to_pytest_in_the_projects_folder(handed: Fresh) -> None:
    os.chdir("/")

    with pytest.raises(Handed) as took:
        handed.start.main(["test", "-k", "promise"])

    assert took.value.args == (handed.start.PYTHON, "-m", "pytest", "-k", "promise")
    assert Path.cwd() == handed.folder


def test_the_game_runs_in_this_process_when_everything_is_here(handed: Fresh) -> None:
    def run(args: list[str]) -> int:
        return len(args)

    handed.change("environment", lambda _level: sys.executable)
    handed.change("play", run)

    assert handed.start.main(["check", "--strict"]) == 2


def test_the_exit_code_of_the_game_is_the_exit_code_of_the_start(new: Fresh) -> None:
    package = new.folder / "game"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "cli.py").write_text("def main(argv): return len(argv)")
    (new.folder / "pyproject.toml").write_text(LISTS.replace('"apple>=1.2"', ""))
    command = [sys.executable, "main.py", "one", "two"]
    result = subprocess.run(command, cwd=new.folder, capture_output=True, text=True, check=False)

    assert (result.returncode, result.stdout, result.stderr) == (2, "", "")


def test_only_one_start_sets_up_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = os.open(path, os.O_RDWR | os.O_CREAT)
    second = os.open(path, os.O_RDWR)

    assert start.locked(first)
    assert not start.locked(second)
    os.close(first)
    assert start.locked(second)
    os.close(second)


def test_a_start_that_waited_finds_the_work_done(
    new: Fresh, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([False, False, True])
    new.change("locked", lambda _lock: next(answers))
    new.change("ready", lambda _level: True)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)

    new.start.set_up("play")

    assert new.installed == []
    assert capsys.readouterr().err == ("Another start is setting this folder up. Waiting for it.\n")
