from pathlib import Path

import pytest

from game.library import places


def test_a_checkout_finds_its_folders_beside_the_code() -> None:
    assert (places.data_folder("scenarios") / "jetblue-2007").is_dir()
    assert places.data_folder("assets").is_dir()


def test_a_wheel_finds_its_folders_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "game" / "_data" / "scenarios"
    inside.mkdir(parents=True)
    (tmp_path / "scenarios").mkdir()
    monkeypatch.setattr(places, "PACKAGE", tmp_path / "game")
    monkeypatch.setattr(places, "CHECKOUT", tmp_path)

    assert places.data_folder("scenarios") == inside


def test_half_a_copy_of_the_game_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "PACKAGE", tmp_path / "game")
    monkeypatch.setattr(places, "CHECKOUT", tmp_path)

    with pytest.raises(FileNotFoundError) as error:
        places.data_folder("assets")
    assert str(error.value) == (
        "The folder of assets is missing; install or copy the whole game again."
    )
