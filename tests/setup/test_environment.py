"""Which Python the start chooses, and what it does to have one."""

import errno
import os
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.setup.fresh import LISTS, Fresh, fresh


@pytest.fixture
def new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fresh:
    return fresh(tmp_path, monkeypatch)


@pytest.fixture
def done(new: Fresh) -> Fresh:
    new.start.environment("play")
    new.change("usable", lambda: True)
    new.installed.clear()
    new.made.clear()
    return new


def test_the_first_start_makes_an_environment_and_installs_what_playing_needs(new: Fresh) -> None:
    python = new.start.environment("play")

    assert python == new.start.PYTHON
    assert new.made == ["venv"]
    assert new.installed == [["apple>=1.2"]]


def test_the_second_start_installs_nothing(done: Fresh) -> None:
    assert done.start.environment("play") == done.start.PYTHON
    assert (done.made, done.installed) == ([], [])


def test_testing_adds_the_packages_for_developers(done: Fresh) -> None:
    done.start.environment("test")

    assert (done.made, done.installed) == ([], [["apple>=1.2", "pear>=3"]])


def test_playing_after_testing_installs_nothing(done: Fresh) -> None:
    done.start.environment("test")
    done.installed.clear()

    done.start.environment("play")

    assert done.installed == []


def test_a_changed_list_of_packages_installs_again_into_the_same_environment(done: Fresh) -> None:
    (done.folder / "pyproject.toml").write_text(LISTS.replace("1.2", "1.3"))

    done.start.environment("play")

    assert (done.made, done.installed) == ([], [["apple>=1.3"]])


def test_a_newer_python_makes_a_new_environment(
    done: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    done.change("usable", lambda: False)

    done.start.environment("play")

    assert (done.made, done.installed) == (["venv"], [["apple>=1.2"]])


def test_an_environment_whose_python_has_gone_is_made_again(done: Fresh) -> None:
    Path(done.start.PYTHON).unlink()
    done.change("usable", lambda: False)

    done.start.environment("play")

    assert done.made == ["venv"]


@pytest.mark.parametrize("cut", [KeyboardInterrupt, SystemExit])
def test_a_start_that_was_cut_short_begins_again_from_nothing(
    new: Fresh, cut: type[BaseException]
) -> None:
    def interrupted(_packages: list[str], _lock: int) -> None:
        (new.folder / ".venv" / "half.py").write_text("")
        raise cut

    new.change("install", interrupted)
    with pytest.raises(cut):
        new.start.environment("play")
    assert new.stamp.read_text() == "unfinished"

    new.change("install", new.install)
    new.start.environment("play")

    assert new.installed == [["apple>=1.2"]]
    assert not (new.folder / ".venv" / "half.py").exists()
    assert new.start.ready("play")


def test_a_cut_while_clearing_up_is_still_known_as_unfinished(new: Fresh) -> None:
    venv = new.folder / ".venv"
    (venv / "lib").mkdir(parents=True)
    (venv / "pyvenv.cfg").write_text("")

    new.start.clear()

    assert [path.name for path in venv.iterdir()] == [new.stamp.name]
    assert new.stamp.read_text() == "unfinished"


def test_stopping_with_control_c_is_said_in_one_sentence(
    new: Fresh, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_level: str) -> None:
        raise KeyboardInterrupt

    new.change("set_up", interrupted)

    assert new.start.main([]) == 130
    assert capsys.readouterr().err == (
        "\nStopped before everything was in place. Start again to finish.\n"
    )


def test_an_environment_that_has_everything_is_used_as_it_is(
    new: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metadata, "version", versions({"apple": "1.10.1", "pear": "3.0"}))

    assert new.start.environment("test") == sys.executable
    assert not (new.folder / ".venv").exists()


@pytest.mark.parametrize(
    "installed",
    [
        {"apple": "1.1"},
        {"pear": "3.0"},
        {"apple": "1.2", "pygame": "2.6.1"},
    ],
    ids=["too old", "missing", "the wrong pygame beside it"],
)
def test_an_environment_that_lacks_something_is_left_alone(
    new: Fresh, monkeypatch: pytest.MonkeyPatch, installed: dict[str, str]
) -> None:
    monkeypatch.setattr(metadata, "version", versions(installed))

    assert new.start.environment("play") == new.start.PYTHON
    assert new.made == ["venv"]


def test_an_environment_of_the_persons_own_comes_before_ours(
    done: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "prefix", str(done.folder))
    monkeypatch.setattr(metadata, "version", versions({"apple": "1.2"}))

    assert done.start.environment("play") == sys.executable


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    new: Fresh, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "makedirs", refused)

    assert new.start.main([]) == 1
    assert capsys.readouterr().err == (
        f"Make It Right cannot start. The folder {new.folder} cannot be written to (Read-only file "
        "system). Copy the game to a folder of your own, or free some space, and start again.\n"
    )


def test_a_damaged_environment_never_starts_itself_for_ever(
    done: Fresh, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(done.start.HANDED_OVER, "1")

    assert done.start.main([]) == 1
    assert capsys.readouterr().err == (
        "Make It Right cannot start. The folder .venv is damaged: delete it and start again.\n"
    )


def test_an_unfinished_environment_is_not_repaired_from_within(
    done: Fresh, monkeypatch: pytest.MonkeyPatch
) -> None:
    done.stamp.write_text("unfinished")
    monkeypatch.setattr(sys, "prefix", done.start.VENV)

    with pytest.raises(done.start.SetupError, match="is setting it up, wait for it"):
        done.start.environment("play")


def versions(installed: dict[str, str]) -> object:
    def version(name: str) -> str:
        if name in installed:
            return installed[name]
        raise metadata.PackageNotFoundError(name)

    return version
