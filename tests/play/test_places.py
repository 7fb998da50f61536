from pathlib import Path

import pytest

from game.play import places


def test_everything_is_kept_where_the_variable_says(home: Path) -> None:
    assert places.home() == home
    assert places.saves() == home / "saves"
    assert places.settings() == home / "settings.json"
    assert places.logs() == home / "logs"


def test_asking_for_a_place_does_not_make_it(home: Path) -> None:
    places.saves()

    assert not home.exists()


@pytest.mark.parametrize("environment", [{}, {"MAKE_IT_RIGHT_HOME": ""}])
def test_otherwise_it_is_the_persons_own_data_folder(environment: dict[str, str]) -> None:
    place = places.home(environment)

    assert place.is_absolute()
    assert place.name == "make-it-right"


def test_a_short_way_of_writing_home_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/somebody")
    monkeypatch.setenv("USERPROFILE", "/somebody")

    assert places.home({"MAKE_IT_RIGHT_HOME": "~/games"}) == Path("/somebody/games").absolute()
    assert places.home({"MAKE_IT_RIGHT_HOME": "games"}) == Path.cwd() / "games"


def test_what_only_saves_time_is_kept_apart(home: Path) -> None:
    assert places.covers() == home / "cache" / "covers.json"
    assert places.covers({}).is_absolute()
    assert "make-it-right" in places.covers({}).parts
