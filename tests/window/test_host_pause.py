"""What the pause shows of a real game, and what undo brings back to the table."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.present.home import HomeView
from game.window.faces import HomeFace, LastStep, PauseFace, TurnFace
from game.window.host import GameHost
from game.window.wishes import Commit, Go, Next, Open, Play, Rewind, Undo
from tests.window.shelves import desk, taking_turns

CASE = "jetblue-2007"


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


def pause(host: GameHost) -> PauseFace:
    view = host.view("pause")
    assert isinstance(view, PauseFace)
    return view


def turn(host: GameHost) -> TurnFace:
    view = host.view("turn")
    assert isinstance(view, TurnFace)
    return view


def laid(host: GameHost) -> list[str]:
    return [line.id for line in turn(host).table.plan.lines]


def play(host: GameHost, *numbers: int) -> list[str]:
    cards = [turn(host).table.hand[number - 1].id for number in numbers]
    for card in cards:
        host.grant(Play(CardId(card)))
    return cards


def test_undo_lays_out_the_plan_of_the_last_turn_again(host: GameHost) -> None:
    host.grant(Open(CASE))
    host.grant(Next())
    played = play(host, 1, 3)
    host.grant(Commit())
    host.grant(Next())
    play(host, 2)
    assert pause(host).last == LastStep("Undo turn 1", "Take turn 1 back?")
    assert host.grant(Undo()) == Go("turn")
    assert laid(host) == played


def test_nothing_can_be_undone_before_the_first_turn(host: GameHost) -> None:
    host.grant(Open(CASE))
    host.grant(Next())
    assert pause(host).last is None
    assert [each.turn for each in pause(host).ahead] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_while_the_second_team_plans_undo_gives_the_first_its_plan_back(tmp_path: Path) -> None:
    host = taking_turns(desk(tmp_path), ("Ice", "Snow"))
    host.grant(Next())
    played = play(host, 1)
    assert host.grant(Commit()) == Go("pass")
    assert pause(host).last == LastStep("Undo the plan of Ice", "Take back the plan of Ice?")
    assert host.grant(Undo()) == Go("pass")
    host.grant(Next())
    assert laid(host) == played
    host.close()


def test_the_pause_of_two_teams_tells_what_each_has_played(tmp_path: Path) -> None:
    host = taking_turns(desk(tmp_path), ("Ice", "Snow"))
    host.grant(Next())
    play(host, 1)
    host.grant(Commit())
    host.grant(Next())
    host.grant(Commit())
    (stop,) = pause(host).stops
    assert stop.played.startswith("Ice: ")
    assert stop.played.endswith(" · Snow: nothing was played")
    host.close()


def test_a_finished_game_that_is_gone_back_in_is_still_among_the_results(host: GameHost) -> None:
    host.grant(Open(CASE))
    host.grant(Next())
    while not pause(host).over:
        host.grant(Commit())
        host.grant(Next())
    before = shown(host)
    assert len(before.results) == 1
    assert host.grant(Rewind(4)) == Go("turn")
    assert not pause(host).over
    after = shown(host)
    assert after.results == before.results
    assert after.go_on is not None


def shown(host: GameHost) -> HomeView:
    view = host.view("home")
    assert isinstance(view, HomeFace)
    return view.home
