"""Several teams at one terminal: they plan one after the other, and all plans are revealed."""

from game.play.room.acts import Proceed, Retire
from game.play.session import Session
from tests.terminal.sitting import CASE, TURNS, Sitting

NAMES = ("Ice", "Snow", "Wind")


def room(sitting: Sitting) -> Session:
    session = sitting.desk.begin(CASE, 7, NAMES, room=True)
    assert isinstance(session, Session)
    return session


def test_three_teams_play_a_room_to_its_end(sitting: Sitting) -> None:
    turn = ["", "1", "c!"] * 3 + ["", "", ""]
    printed = sitting.sit("", *turn * TURNS, "", session=room(sitting))

    for name in NAMES:
        assert printed.count(f"Pass the laptop to {name}.") == TURNS
    assert sitting.reopened().over


def test_a_plan_that_is_in_is_taken_back_by_undo(sitting: Sitting) -> None:
    lines = ("", "", "1", "c!", "", "c!", "", "undo", "", "q")
    printed = sitting.sit(*lines, session=room(sitting))

    assert printed.count("Pass the laptop to Snow.") == 2
    session = sitting.reopened()
    assert session.committed(0) is not None
    assert session.committed(1) is None


def test_a_team_that_has_gone_is_not_asked(sitting: Sitting) -> None:
    session = room(sitting)
    session.submit(Proceed(), 0)
    session.submit(Retire(0), 1)
    printed = sitting.sit("", "", "c!", "", "c!", "", "", "", "q", session=session)

    assert "Pass the laptop to Ice." not in printed
    assert len(sitting.reopened().plans) == 1


def test_a_game_begun_from_the_start_page_for_teams_is_a_room(sitting: Sitting) -> None:
    sitting.sit("t 1", "Ice", "Snow", "", "", "1", "c!", "", "c!", "", "", "q", "q")

    session = sitting.reopened()
    assert session.room is not None
    assert len(session.plans) == 1
