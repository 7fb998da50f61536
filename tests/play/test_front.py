"""The start page by what was kept is the start page of a desk, or it is none."""

import shutil
from pathlib import Path

import pytest

from game.play.actions import Commit
from game.play.answers import Accepted
from game.play.desk import Desk
from game.play.front import Front
from game.play.session import Session
from game.play.shelf import shelf
from tests.play.small import Clock

SCENARIOS = Path(__file__).parents[2] / "scenarios"
CASE = "bad-tuesday"


@pytest.fixture
def away(tmp_path: Path) -> Path:
    shutil.copytree(SCENARIOS / CASE, tmp_path / "cases" / CASE)
    return tmp_path


def laid(away: Path) -> Desk:
    front = fronted(away)
    where = front.cases, front.saved, front.settings_file
    return Desk(*where, Clock(), lambda: 7, front.covers_file)


def fronted(away: Path) -> Front:
    return Front(away / "cases", away / "saves", away / "settings.json", away / "covers.json")


def played(away: Path, turns: int | None, minutes: int = 0) -> Path:
    """Play so many turns without a card, or all; return the save."""
    session = laid(away).begin(CASE, 7, minutes=minutes)
    assert isinstance(session, Session)
    with session:
        for _turn in range(len(session.case.plays) if turns is None else turns):
            assert isinstance(session.submit(Commit(0, ()), session.at), Accepted)
    return session.path


def test_nothing_is_known_at_the_first_start(away: Path) -> None:
    assert fronted(away).page() is None


def test_it_is_the_page_of_the_desk(away: Path) -> None:
    played(away, None)
    played(away, None, minutes=20)
    played(away, 2)
    page = shelf(laid(away))
    assert page.go_on
    assert len(page.results) == 2

    assert fronted(away).page() == page


def test_what_is_wrong_with_settings_is_said(away: Path) -> None:
    shelf(laid(away))
    (away / "settings.json").write_text("{", encoding="utf-8")

    page = fronted(away).page()

    assert page
    assert page.notice == "Your settings could not be read; they are as at first."


def test_a_case_that_was_touched_is_for_the_desk_to_tell(away: Path) -> None:
    shelf(laid(away))
    with (away / "cases" / CASE / "guide.yaml").open("a", encoding="utf-8") as more:
        more.write("# more\n")

    assert fronted(away).page() is None
    shelf(laid(away))
    assert fronted(away).page()


def test_a_broken_case_is_for_the_desk_to_tell_at_every_start(away: Path) -> None:
    (away / "cases" / "broken").mkdir()
    (away / "cases" / "broken" / "scenario.yaml").touch()
    shelf(laid(away))

    assert fronted(away).page() is None


def test_a_game_that_went_on_unseen_is_for_the_desk_to_tell(away: Path) -> None:
    shelf(laid(away))
    played(away, 1)

    assert fronted(away).page() is None
    page = shelf(laid(away))
    assert fronted(away).page() == page


def test_a_game_of_a_case_that_changed_since_is_for_the_desk_to_tell(away: Path) -> None:
    played(away, 1)
    shelf(laid(away))
    file = away / "cases" / CASE / "scenario.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("minutes: ", "minutes: 1", 1), encoding="utf-8")
    laid(away).covers()

    assert fronted(away).page() is None
