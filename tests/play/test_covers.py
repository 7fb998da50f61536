"""The shelf stands without any case being read, and is never wrong for it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.library.folder import stamp
from game.library.read import read_case
from game.play.desk import Desk
from game.play.session import Session
from game.play.shelf import shelf
from game.present.home import HomeView
from tests.play.small import Clock

SCENARIOS = Path(__file__).parents[2] / "scenarios"
CASES = ("bad-tuesday", "jetblue-2007")


@pytest.fixture
def away(tmp_path: Path) -> Path:
    for name in CASES:
        shutil.copytree(SCENARIOS / name, tmp_path / "cases" / name)
    return tmp_path


def laid(away: Path) -> Desk:
    """Return the desk of a new start."""
    cases, saves, settings = away / "cases", away / "saves", away / "settings.json"
    return Desk(cases, saves, settings, Clock(), lambda: 7, kept(away))


def kept(away: Path) -> Path:
    return away / "cache" / "covers.json"


def edited(away: Path, name: str, change: Callable[[str], str]) -> None:
    file = away / "cases" / name / "scenario.yaml"
    text = change(file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")


def read_at_the_next_start(
    away: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[HomeView, list[str]]:
    """Return the start page of a new start, and the cases that were read whole for it."""
    whole: list[str] = []

    def noted(folder: Path) -> object:
        whole.append(folder.name)
        return read_case(folder)

    with monkeypatch.context() as within:
        within.setattr("game.play.desk.read_case", noted)
        return shelf(laid(away)), whole


def problems(view: HomeView) -> list[str]:
    return [file.id for file in view.files if file.problem]


def test_the_second_start_shows_the_same_and_reads_no_case(
    away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = laid(away)
    assert shelf(desk).go_on is None
    begun = desk.begin("jetblue-2007")
    assert isinstance(begun, Session)
    begun.close()
    first = shelf(desk)
    assert first.go_on
    assert (first.go_on.where, first.go_on.date) == ("turn 1 of 8", "Wed 14 Feb, 08:00")

    assert read_at_the_next_start(away, monkeypatch) == (first, [])


def test_a_case_that_was_touched_is_read_anew_and_alone(
    away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf(laid(away))
    edited(away, "jetblue-2007", lambda text: text.replace("minutes: 60", "minutes: 75", 1))

    view, whole = read_at_the_next_start(away, monkeypatch)

    assert whole == ["jetblue-2007"]
    assert [file.minutes for file in view.files if file.id == "jetblue-2007"] == ["75 min"]
    assert read_at_the_next_start(away, monkeypatch) == (view, [])


@pytest.mark.parametrize("file", ["scenario.yaml", "history.yaml", "guide.yaml"])
def test_a_case_that_was_broken_since_is_told_at_every_start(
    away: Path, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    shelf(laid(away))
    with (away / "cases" / "bad-tuesday" / file).open("a", encoding="utf-8") as more:
        more.write("never: [closed\n")

    for _start in range(2):
        view, whole = read_at_the_next_start(away, monkeypatch)
        assert (problems(view), whole) == (["bad-tuesday"], ["bad-tuesday"])


def test_a_case_that_was_mended_can_be_opened_again(away: Path) -> None:
    edited(away, "bad-tuesday", lambda text: f"{text}never: [closed\n")
    assert problems(shelf(laid(away))) == ["bad-tuesday"]

    edited(away, "bad-tuesday", lambda text: text.replace("never: [closed\n", ""))
    assert problems(shelf(laid(away))) == []


def test_whoever_opens_a_case_reads_all_of_it_and_the_shelf_says_what_came_of_it(
    away: Path,
) -> None:
    shelf(laid(away))
    desk = laid(away)
    assert problems(shelf(desk)) == []
    edited(away, "bad-tuesday", lambda text: f"{text}never: [closed\n")

    assert desk.find("bad-tuesday") is None
    assert problems(shelf(desk)) == ["bad-tuesday"]


def test_a_case_that_was_taken_away_is_forgotten(away: Path) -> None:
    shelf(laid(away))
    shutil.rmtree(away / "cases" / "bad-tuesday")

    assert [file.id for file in shelf(laid(away)).files] == ["jetblue-2007"]
    assert b"bad-tuesday" not in kept(away).read_bytes()


@pytest.mark.parametrize("spoilt", [b"", b"[]", b'{"jetblue-2007":{"stamp":1}}', b"\xff"])
def test_what_saves_time_may_be_lost(away: Path, spoilt: bytes) -> None:
    first = shelf(laid(away))

    kept(away).write_bytes(spoilt)

    assert shelf(laid(away)) == first


def test_where_nothing_can_be_kept_the_shelf_stands_all_the_same(away: Path) -> None:
    (away / "cache").touch()

    assert len(shelf(laid(away)).files) == len(CASES)


def test_a_folder_has_another_stamp_by_another_name_or_with_another_file(away: Path) -> None:
    folder = away / "cases" / "jetblue-2007"
    before = stamp(folder)
    assert stamp(folder) == before

    (folder / "guide.yaml").unlink()
    without = stamp(folder)
    (folder / "guide.yaml").write_text("", encoding="utf-8")
    empty = stamp(folder)
    renamed = stamp(folder.rename(folder.with_name("another")))

    assert len({before, without, empty, renamed}) == 4


def test_a_file_that_cannot_be_read_has_no_stamp(away: Path) -> None:
    folder = away / "cases" / "jetblue-2007"
    (folder / "guide.yaml").unlink()
    (folder / "guide.yaml").mkdir()

    assert stamp(folder) == ""
    assert problems(shelf(laid(away))) == ["jetblue-2007"]
