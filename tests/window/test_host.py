"""Who stands behind the window: what it shows, where it leads, what time it counts."""

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.play import disk
from game.play.desk import Desk
from game.play.notsaved import NotSaved
from game.window.display import Likes
from game.window.faces import HomeFace, PassFace, TurnFace
from game.window.host import GameHost
from game.window.screen import Told
from game.window.timer import Timer
from game.window.widgets import Trouble
from game.window.wishes import (
    Again,
    Choose,
    Commit,
    Continue,
    Go,
    GoOnInCopy,
    MoreTime,
    Next,
    Open,
    Play,
    Resume,
    Rewind,
    Undo,
)
from tests.window.shelves import desk, taking_turns

CASE = "jetblue-2007"


@pytest.fixture
def table(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.fixture
def host(table: Desk) -> Iterator[GameHost]:
    opened = GameHost(table)
    yield opened
    opened.close()


def begun(host: GameHost, mode: str = "solo") -> GameHost:
    host.grant(Open(CASE, mode))
    host.grant(Next())
    return host


def turn(host: GameHost) -> TurnFace:
    view = host.view("turn")
    assert isinstance(view, TurnFace)
    return view


def first_card(host: GameHost) -> Play:
    return Play(CardId(turn(host).table.hand[0].id))


def home(host: GameHost) -> HomeFace:
    view = host.view("home")
    assert isinstance(view, HomeFace)
    return view


def test_a_case_leads_to_its_file_and_the_file_to_turn_1(host: GameHost) -> None:
    assert host.grant(Open(CASE)) == Go("briefing")
    assert host.grant(Next()) == Go("turn")


def test_a_view_is_made_anew_only_when_something_has_changed(host: GameHost) -> None:
    begun(host)
    assert host.view("turn") is host.view("turn")
    before = host.view("turn")
    host.grant(first_card(host))
    assert host.view("turn") is not before


def test_an_outcome_is_shown_until_it_is_gone_on_from(host: GameHost) -> None:
    begun(host)
    host.grant(first_card(host))
    assert host.grant(Commit()) == Go("outcome")
    assert host.grant(Resume()) == Go("outcome")
    assert host.grant(Next()) == Go("turn")
    assert host.grant(Resume()) == Go("turn")


def test_an_outcome_that_is_undone_is_not_shown_again(host: GameHost) -> None:
    begun(host)
    host.grant(Commit())
    assert host.grant(Undo()) == Go("turn")
    assert host.grant(Resume()) == Go("turn")


def test_turns_can_be_gone_back_to(host: GameHost) -> None:
    begun(host)
    for _turn in range(3):
        host.grant(Commit())
        host.grant(Next())
    assert host.grant(Rewind(2)) == Go("turn")
    assert turn(host).table.masthead.track[1].now


def test_a_game_of_ones_own_is_gone_on_with_from_the_shelf(host: GameHost) -> None:
    begun(host)
    host.grant(first_card(host))
    left = home(host).home.go_on
    assert left is not None
    assert host.grant(Continue(left.path)) == Go("turn")
    assert not turn(host).read_only


def test_a_plan_that_was_begun_is_there_after_closing(host: GameHost, table: Desk) -> None:
    begun(host)
    host.grant(first_card(host))
    laid = turn(host).table.plan.lines
    host.close()
    again = GameHost(table)
    left = home(again).home.go_on
    assert left is not None
    assert again.grant(Continue(left.path)) == Go("turn")
    assert turn(again).table.plan.lines == laid != ()
    again.close()


def test_closing_lets_go_of_the_save(host: GameHost, table: Desk) -> None:
    begun(host)
    other = GameHost(table)
    left = home(other).home.go_on
    assert left is not None
    told = other.grant(Continue(left.path))
    assert isinstance(told, Told)
    assert told.trouble.wish == GoOnInCopy()
    assert turn(other).read_only
    host.close()
    assert other.grant(Continue(left.path)) == Go("turn")
    assert not turn(other).read_only
    other.close()


def test_a_game_that_may_only_be_looked_at_goes_on_in_a_copy(host: GameHost, table: Desk) -> None:
    begun(host)
    other = GameHost(table)
    left = home(other).home.go_on
    assert left is not None
    other.grant(Continue(left.path))
    assert other.grant(GoOnInCopy()) == Go("turn")
    assert not turn(other).read_only
    assert other.grant(first_card(other)) is None
    assert turn(host).table.plan.lines == ()
    other.close()


def test_a_game_that_cannot_begin_anew_leaves_the_old_one_open(
    host: GameHost, table: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(host)
    full = NotSaved("The disk is full.", "Make some room and try again.")
    monkeypatch.setattr(Desk, "begin", lambda *_, **__: full)
    assert isinstance(host.grant(Again()), Trouble)
    assert host.grant(Resume()) == Go("turn")
    assert not turn(host).read_only


def test_a_game_that_the_disk_does_not_take_goes_on_in_another_place(
    host: GameHost, table: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home_folder = tmp_path / "at home"
    home_folder.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home_folder)
    begun(host)
    card = first_card(host)
    with monkeypatch.context() as full:
        full.setattr(os, "write", no_room)
        told = host.grant(card)
    assert isinstance(told, Trouble)
    assert (told.way, told.wish) == ("Save in another place", GoOnInCopy())
    assert turn(host).table.plan.lines == ()
    real = disk.replace
    with monkeypatch.context() as full:
        full.setattr(disk, "replace", lambda path, data: (
            no_room() if path.parent == table.saved else real(path, data)
        ))  # fmt: skip
        went = host.grant(GoOnInCopy())
    assert isinstance(went, Told)
    assert went.place == "turn"
    assert str(home_folder) in went.trouble.do
    assert host.grant(card) is None
    assert len(turn(host).table.plan.lines) == 1


def no_room(*_args: object) -> int:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_save_that_is_gone_is_told_and_changes_nothing(host: GameHost, tmp_path: Path) -> None:
    begun(host)
    told = host.grant(Continue(str(tmp_path / "gone.jsonl")))
    assert isinstance(told, Trouble)
    assert host.grant(Resume()) == Go("turn")


def test_a_case_that_is_gone_is_told(host: GameHost) -> None:
    assert isinstance(host.grant(Open("no-such-case")), Trouble)


def test_a_case_is_played_again_from_the_start(host: GameHost) -> None:
    begun(host)
    host.grant(Commit())
    assert host.grant(Again()) == Go("turn")
    assert turn(host).table.masthead.track[0].now


def test_two_teams_of_a_game_of_before_hand_the_laptop_over_before_each_plan(table: Desk) -> None:
    host = taking_turns(table, ("Ice", "Ice two"))
    assert host.start() == "briefing"
    assert host.grant(Resume()) == Go("pass")
    shown = host.view("pass")
    assert isinstance(shown, PassFace)
    assert shown.team == "Ice"
    assert host.grant(Next()) == Go("turn")
    assert host.grant(Commit()) == Go("pass")
    assert host.grant(Next()) == Go("turn")
    assert turn(host).table.team == "Ice two"
    assert host.grant(Commit()) == Go("outcome")
    assert host.grant(Next()) == Go("pass")
    host.close()


def test_settings_are_told_and_changed(host: GameHost) -> None:
    assert host.likes() == Likes()
    for setting, value in (("text_size", "1.5"), ("sound", "on"), ("reduced_motion", "on")):
        assert host.grant(Choose(setting, value)) is None
    assert host.likes() == Likes(text=1.5, sounds=True, less_motion=True)


def test_without_a_timer_no_clock_shows(host: GameHost) -> None:
    assert turn(begun(host)).clock == ""


def test_a_turn_is_counted_while_it_is_looked_at(table: Desk) -> None:
    now = [0.0]
    host = GameHost(table, ticks=lambda: now[0])
    host.grant(Choose("timer", "5"))
    begun(host)
    shown = [turn(host).clock]
    for place in ("turn", "turn", "pause", "pause", "turn", "turn"):
        now[0] += 1_000.0
        host.view(place)
        shown.append(turn(host).clock)
    assert shown[:3] == ["05:00", "04:59", "04:58"]
    assert shown[-1] == "04:56"
    host.close()


def test_another_turn_starts_with_all_its_minutes(table: Desk) -> None:
    now = [0.0]
    host = GameHost(table, ticks=lambda: now[0])
    host.grant(Choose("timer", "5"))
    begun(host)
    turn(host)
    now[0] += 900.0
    assert turn(host).clock == "05:00"
    now[0] += 900.0
    assert turn(host).clock == "04:59"
    host.grant(MoreTime())
    assert turn(host).clock == "05:59"
    host.grant(Commit())
    host.grant(Next())
    assert turn(host).clock == "05:00"
    host.close()


def test_the_clock_only_shows(table: Desk) -> None:
    now = [0.0]
    host = GameHost(table, ticks=lambda: now[0])
    host.grant(Choose("timer", "5"))
    begun(host)
    for _second in range(400):
        now[0] += 1_000.0
        host.view("turn")
    assert turn(host).clock == "00:00"
    assert turn(host).last_minute
    host.grant(first_card(host))
    assert host.grant(Commit()) == Go("outcome")
    host.close()


def test_a_machine_that_slept_takes_a_second_from_a_turn() -> None:
    timer = Timer()
    timer.look("turn 1", 2, 0.0)
    timer.look("turn 1", 2, 3_600_000.0)
    assert timer.said == "01:59"
    assert not timer.last_minute
