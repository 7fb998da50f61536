import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from game.play.notsaved import NotSaved
from game.play.settings import UserSettings, read_settings, write_settings
from game.present.settings import Assist

BROKEN = "Your settings could not be read; they are as at first."
SOME = "Some of your settings could not be read; those are as at first."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def test_whoever_never_set_anything_has_the_first_settings(path: Path) -> None:
    assert read_settings(path) == (UserSettings(), "")
    assert not path.parent.exists()


def test_settings_are_kept(path: Path) -> None:
    mine = UserSettings(
        text_size=1.5,
        full_screen=True,
        assist=Assist.EXPERT,
        timer=10,
        sound=False,
        reduced_motion=True,
        rival="planner",
    )

    assert write_settings(path, mine) is None

    assert read_settings(path) == (mine, "")
    assert json.loads(path.read_text()) == {
        "text_size": 1.5,
        "full_screen": True,
        "assist": "expert",
        "timer": 10,
        "sound": False,
        "reduced_motion": True,
        "rival": "planner",
    }
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "7", "{", '{"sound": tru', "[" * 99999, "\0", '"x"']
)
def test_a_broken_file_gives_the_first_settings_and_a_sentence(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)

    assert read_settings(path) == (UserSettings(), BROKEN)


def test_one_broken_setting_costs_no_other(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"text_size": 40, "sound": false, "assist": "psychic", "later": 1}')

    assert read_settings(path) == (UserSettings(sound=False), SOME)


def test_settings_of_a_newer_version_are_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"sound": false, "voice": "calm"}')

    assert read_settings(path) == (UserSettings(sound=False), "")


def test_a_folder_or_a_huge_file_in_their_place_is_no_crash(path: Path) -> None:
    path.mkdir(parents=True)
    assert read_settings(path) == (UserSettings(), BROKEN)
    path.rmdir()
    path.write_bytes(b" " * (2**20 + 1))
    assert read_settings(path) == (UserSettings(), BROKEN)


def test_settings_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    answer = write_settings(tmp_path / "file" / "settings.json", UserSettings())

    assert isinstance(answer, NotSaved)
    assert answer.what_to_do == "The settings hold until you close the game."


def test_settings_are_never_half_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_settings(path, UserSettings(timer=5))

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.write", full)

    assert write_settings(path, UserSettings(timer=7)) == NotSaved(
        "The disk is full.", "The settings hold until you close the game."
    )
    assert read_settings(path) == (UserSettings(timer=5), "")
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@given(st.binary(max_size=80))
def test_no_bytes_make_reading_fail(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(data)

    settings, _ = read_settings(path)

    assert isinstance(settings, UserSettings)


def test_settings_do_not_change_in_place() -> None:
    with pytest.raises(ValidationError):
        UserSettings().timer = 3  # type: ignore[misc]  # that it cannot be set is the point
