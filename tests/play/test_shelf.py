"""The start page says what there is to play, and what cannot be opened."""

import shutil
from pathlib import Path

from game.play.desk import Desk
from game.play.room.acts import Enter, Proceed, Rename, Retire
from game.play.session import Session
from game.play.shelf import shelf
from tests.play.small import Clock, do

SCENARIOS = Path(__file__).parents[2] / "scenarios"


def desk(folder: Path) -> Desk:
    return Desk(SCENARIOS, folder / "saves", folder / "settings.json", Clock(), lambda: 7)


def test_a_fresh_start_page_has_cases_and_nothing_to_tell(tmp_path: Path) -> None:
    view = shelf(desk(tmp_path))

    assert view.files
    assert view.notice == ""


def test_a_saved_game_that_cannot_be_opened_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "saves").mkdir()
    (tmp_path / "saves" / "torn.jsonl").write_bytes(b"no game\n")

    assert shelf(desk(tmp_path)).notice == (
        "torn.jsonl: This file is not the record of a game, or its beginning is damaged."
    )


def test_every_game_in_play_is_told_with_its_teams_its_turn_and_when_it_was_played(
    tmp_path: Path,
) -> None:
    table = desk(tmp_path)
    for teams in (("You",), ("Ice", "Snow")):
        session = table.begin("bad-tuesday", teams=teams)
        assert isinstance(session, Session)
        session.close()

    view = shelf(table)

    assert [(game.title, game.who, game.where, game.played, game.problem)
            for game in view.in_play] == [
        ("A bad Tuesday", who, "turn 1 of 4", "last played 22 Nov, 09:00", "")
        for who in ("Ice and Snow", "solo")
    ]  # fmt: skip
    assert view.go_on == view.in_play[0]
    assert view.others == 1


def test_a_room_is_told_with_the_teams_that_are_in_it_by_now(tmp_path: Path) -> None:
    table = desk(tmp_path)
    session = table.begin("bad-tuesday", teams=("Ice", "Snow", "Hail"), room=True)
    assert isinstance(session, Session)
    do(session, Proceed(), Enter("Late", None), Rename(0, "Frost"), Retire(1, None))
    assert [game.who for game in shelf(table).in_play] == ["Frost, Hail and Late"]
    do(session, *(Enter(f"New {n}", None) for n in (1, 2)))
    session.close()

    assert [game.who for game in shelf(table).in_play] == ["Frost, Hail, Late and 2 more"]


def test_a_game_whose_case_is_missing_broken_or_changed_is_told_with_a_sentence(
    tmp_path: Path,
) -> None:
    cases = tmp_path / "cases"
    for name in ("bad-tuesday", "squeaky-wheel", "jetblue-2007"):
        shutil.copytree(SCENARIOS / name, cases / name)
    table = Desk(cases, tmp_path / "saves", tmp_path / "settings.json", Clock(), lambda: 7)
    for name in ("jetblue-2007", "squeaky-wheel", "bad-tuesday"):
        session = table.begin(name)
        assert isinstance(session, Session)
        session.close()
    shutil.rmtree(cases / "bad-tuesday")
    (cases / "squeaky-wheel" / "scenario.yaml").write_text("title: [never closed\n")

    view = shelf(Desk(cases, table.saved, table.settings_file, Clock(), lambda: 7))

    assert {game.title: game.problem for game in view.in_play} == {
        "bad-tuesday": "The case “bad-tuesday” is not on this shelf.",
        "squeaky-wheel": "Its case has problems; “check squeaky-wheel” names them.",
        "Nine jets on the ice": "",
    }
    assert view.notice == ""
    assert view.go_on is not None
    assert view.go_on.title == "Nine jets on the ice"
