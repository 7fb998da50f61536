"""A session of several teams at one laptop: by keyboard alone, and nothing of it is lost."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from game.play.room.room import Stage
from game.play.session import Session
from game.window.assets import Assets
from game.window.box import named
from game.window.faces import DebriefFace, OutcomeFace, PauseFace
from game.window.host import GameHost
from game.window.roomfaces import CompareFace, PlanFace, SessionFace
from game.window.roomwishes import Arrange, Enter, Join, Lock, Onward, Retire, Reveal, Tick
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.widgets import Trouble
from game.window.wishes import Again, Call, Continue, Go, Next, Open, Resume, Undo
from tests.window.layouts import faults
from tests.window.pilot import Pilot
from tests.window.rooms import TURNS, onward, plan, room, turn
from tests.window.shelves import desk

Sat = tuple[Pilot, GameHost]


@pytest.fixture
def sat(assets: Assets, tmp_path: Path) -> Iterator[Sat]:
    """Return a session of three teams with its first turn open."""
    pilot, host, _laid = room(assets, tmp_path, 3)
    yield pilot, host
    host.close()


def projector(host: GameHost) -> SessionFace:
    view = host.view("session")
    assert isinstance(view, SessionFace)
    return view


def compared(host: GameHost) -> CompareFace:
    view = host.view("compare")
    assert isinstance(view, CompareFace)
    return view


def states(host: GameHost) -> list[str]:
    return [team.state.value for team in projector(host).view.teams]


def saved(away: Path) -> str:
    (path,) = away.joinpath("saves").glob("*.jsonl")
    return str(path)


# ------------------------------------------------------------------------------------- set up


def test_a_session_is_set_up_by_keyboard_with_names_of_its_own(
    assets: Assets, tmp_path: Path
) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "3", "Tab").write("Red, and blue")
    pilot.press("Enter", "Enter")

    assert pilot.shell.place == "session"
    assert [team.name for team in projector(host).view.teams] == ["Red and blue", "East", "South"]
    assert states(host) == ["reading"] * 3
    host.close()


def test_two_teams_of_one_name_are_told_apart(tmp_path: Path) -> None:
    host = GameHost(desk(tmp_path))
    host.grant(Open("jetblue-2007", "teams"))
    host.grant(Call(("Ice", "Ice")))
    assert host.grant(Next()) == Go("session")
    assert [team.name for team in projector(host).view.teams] == ["Ice", "Ice 2"]
    host.close()


def test_there_are_two_to_eight_teams(tmp_path: Path) -> None:
    host = GameHost(desk(tmp_path))
    host.grant(Open("jetblue-2007", "teams"))
    for count, there in ((1, 2), (9, 8), (5, 5)):
        host.grant(Arrange("teams", count))
        assert len(host.view("teams").names) == there  # type: ignore[attr-defined]
    host.close()


# --------------------------------------------------------------------------------- whole games


@pytest.mark.parametrize("teams", [2, pytest.param(4, marks=pytest.mark.long), 8])
def test_teams_play_the_storm_to_its_end_by_keyboard_alone(
    assets: Assets, tmp_path: Path, teams: int
) -> None:
    pilot, host, _laid = room(assets, tmp_path, teams)
    for _turn in range(TURNS):
        assert pilot.shell.place == "session"
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
        turn(pilot, teams)
        assert pilot.shell.place == "compare"
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
        onward(pilot)
    assert pilot.shell.place == "debrief"
    for page in "12345":
        pilot.press(page)
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    view = host.view("debrief")
    assert isinstance(view, DebriefFace)
    assert len(view.others) == teams - 1
    host.close()


def test_a_shorter_session_tells_what_happened_in_between(assets: Assets, tmp_path: Path) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "2", "Down", "Right", "Enter", "Enter")
    onward(turn(pilot, 2))
    onward(turn(pilot, 2))
    assert pilot.shell.place == "meanwhile"
    assert pilot.until("Press the number of a team").shell.place == "session"
    assert projector(host).view.turn == "turn 3 of 5"
    host.close()


# ----------------------------------------------------------------------------- what can be seen


def test_the_projector_never_shows_which_cards_a_team_holds(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("1", "1", "4")
    view = host.view("plan")
    assert isinstance(view, PlanFace)
    titles = [line.title for line in view.turn.table.plan.lines]
    pilot.press("Escape")

    assert len(titles) == 2
    assert states(host) == ["discussing", "reading", "reading"]
    assert not any(title in pilot.says() for title in titles)
    assert "3 of 5 effort" in pilot.says()


def test_the_page_of_a_team_shows_nothing_of_another(sat: Sat) -> None:
    pilot, _host = sat
    plan(pilot, 1, "1", "4")
    pilot.press("2")

    assert pilot.shell.place == "plan"
    assert "East" in pilot.says()
    assert not pilot.sees("North")
    assert pilot.sees("No cards yet")


def test_resuming_never_leads_to_the_page_of_a_team_that_was_left(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("1", "1", "Escape", "p")
    assert host.grant(Resume()) == Go("session")


def test_meters_that_are_kept_are_on_no_page_before_the_debrief(
    assets: Assets, tmp_path: Path
) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("2", "Enter", "2", "Down", "Down", "Down", "Right")
    pilot.press("Enter", "Enter", "1")
    view = host.view("plan")
    assert isinstance(view, PlanFace)
    assert {meter.figure for meter in view.turn.table.meters} == {"–"}
    assert view.turn.table.groups == ()
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    pilot.press("Escape")
    turn(pilot, 2)

    assert all(not column.figures and not column.causes for column in compared(host).view.columns)
    assert pilot.sees("The meters are kept for the debrief")
    assert pilot.press("1").shell.place == "compare"
    assert pilot.press("g").shell.place == "compare"
    assert not pilot.sees("History")
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    host.close()


# ------------------------------------------------------------------------------------ the turn


def test_cards_are_laid_by_the_numbers_held_up(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("2", "k").write("2 6").press("Enter")

    view = host.view("plan")
    assert isinstance(view, PlanFace)
    hand = [card.title for card in view.turn.table.hand]
    assert [line.title for line in view.turn.table.plan.lines] == [hand[1], hand[5]]


def test_a_plan_is_locked_with_how_sure_the_team_is_and_why(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("1", "1", "Space").press(*["Right"] * 7).press("Down").write("Feet first")
    assert pilot.sees("70%")
    pilot.press("Enter")
    plan(pilot, 2)
    plan(pilot, 3).press("r")

    said = [column.said for column in compared(host).view.columns]
    assert said == ["70% sure, and it fell · “Feet first”", "", ""]


def test_a_mind_is_changed_before_the_reveal(sat: Sat) -> None:
    pilot, host = sat
    plan(pilot, 1, "1")
    assert states(host)[0] == "locked"

    pilot.press("1")
    assert pilot.sees("Change their mind?")
    pilot.press("Enter")

    assert pilot.shell.place == "plan"
    view = host.view("plan")
    assert isinstance(view, PlanFace)
    assert len(view.turn.table.plan.lines) == 1
    pilot.press("Escape")
    assert states(host)[0] == "discussing"


def test_a_reveal_asks_as_long_as_a_team_is_not_in(sat: Sat) -> None:
    pilot, host = sat
    plan(pilot, 1, "1").press("2", "2", "Escape", "r")
    assert pilot.sees("Not in yet: East, South.")
    pilot.press("Escape")
    assert pilot.shell.place == "session"

    pilot.press("r", "Enter")

    assert pilot.shell.place == "compare"
    assert [len(column.played) for column in compared(host).view.columns] == [1, 1, 0]


def test_all_plans_are_locked_as_they_lie(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("2", "2", "Escape", "l", "Enter")
    assert states(host) == ["locked"] * 3
    assert pilot.press("r").shell.place == "compare"
    assert [len(column.played) for column in compared(host).view.columns] == [0, 1, 0]


def test_after_the_reveal_each_team_has_a_page_and_it_leads_back(sat: Sat) -> None:
    pilot, host = sat
    turn(pilot, 3).press("2")
    assert pilot.shell.place == "outcome"
    view = host.view("outcome")
    assert isinstance(view, OutcomeFace)
    assert view.teams == ("East",)
    assert pilot.press("Space").shell.place == "compare"


def test_the_pause_over_a_reveal_is_at_the_turn_that_was_revealed(sat: Sat) -> None:
    pilot, host = sat
    turn(pilot, 3).press("p")
    view = host.view("pause")
    assert isinstance(view, PauseFace)
    assert (view.here, view.where) == (1, "Turn 1 of 8")
    assert pilot.says().count("you are here") == 1

    onward(pilot.press("p")).press("p")
    view = host.view("pause")
    assert isinstance(view, PauseFace)
    assert (view.here, view.where) == (2, "Turn 2 of 8")


def test_whoever_takes_a_turn_back_is_told_who_came_or_went_since(sat: Sat) -> None:
    pilot, host = sat
    onward(turn(pilot, 3))
    host.grant(Join("Harbor"))
    host.grant(Retire(0))
    came = "Harbor came in since and plays it too, with the past it came with."
    assert pilot.press("p", "u").sees(f"{came} North has left and stays away.")
    assert pilot.press("Escape", "1").sees(f"{came} North has left and stays away.")

    pilot.press("Escape", "p")
    for team in (1, 2, 3):
        plan(pilot, team)
    pilot.press("r")
    host.grant(Retire(1))
    assert pilot.press("u").sees("East has left and stays away.")


@pytest.mark.parametrize("size", [(1024, 540), (960, 540), (640, 360)], ids=str)
def test_the_keys_stand_at_the_foot_of_low_windows_too(
    assets: Assets, tmp_path: Path, size: tuple[int, int]
) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES, Scale(*size)).press("2", "Enter", "2", "Enter", "Enter")
    assert pilot.sees("L lock all")
    assert pilot.sees("H help")
    assert pilot.press("r", "Enter").sees("H help")
    host.close()


def test_history_stands_beside_the_teams_only_when_asked_for(sat: Sat) -> None:
    pilot, _host = sat
    turn(pilot, 3)
    assert not pilot.sees("History")
    assert pilot.press("g").sees("History")
    assert not pilot.press("g").sees("History")


def test_another_question_of_the_guide_is_a_key_away(sat: Sat) -> None:
    pilot, host = sat
    turn(pilot, 3)
    questions = compared(host).view.questions
    for question in (*questions, questions[0]):
        assert pilot.sees(question)
        pilot.press("q")


def test_a_turn_that_is_taken_back_lies_there_again(sat: Sat) -> None:
    pilot, host = sat
    turn(pilot, 3).press("u", "Enter")
    assert pilot.shell.place == "session"
    assert states(host) == ["discussing", "reading", "discussing"]
    assert projector(host).view.number == 1


# ----------------------------------------------------------------------------------- the teams


def test_a_team_comes_late_with_the_past_of_another(sat: Sat) -> None:
    pilot, host = sat
    onward(turn(pilot, 3)).press("t", "Tab").write("Owls").press("Down", "Right", "Enter")
    pilot.press("Escape")

    assert [team.name for team in projector(host).view.teams] == ["North", "East", "South", "Owls"]
    turn(pilot, 4)
    first, *_others, last = compared(host).view.columns
    assert (first.played, first.figures[0].figure) != ((), "")
    assert last.name == "Owls"


def test_a_team_goes_over_into_another_and_its_number_falls_to_the_next(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("t", "Right", "Right", "Enter")
    assert pilot.sees("Does North go over to East?")
    pilot.press("Right", "Enter", "Escape")

    view = projector(host)
    assert [team.name for team in view.view.teams] == ["East", "South"]
    assert [(team.name, team.said) for team in view.away] == [
        ("North", "went over to East on turn 1")
    ]
    assert view.view.masthead.mode.endswith("2 teams")
    pilot.press("1")
    assert "East" in pilot.says()
    pilot.press("Escape")
    assert turn(pilot, 2).shell.place == "compare"
    assert [column.name for column in compared(host).view.columns] == ["East", "South"]


def test_enter_pressed_once_too_often_lets_no_team_go_and_none_in_twice(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("t", "Enter", "Enter")
    assert pilot.sees("Does North leave the game?")
    pilot.press("Enter")
    assert not pilot.sees("Does North leave the game?")
    pilot.press("Tab").write("Owls").press("Enter", "Enter", "Down", "Enter", "Escape")

    names = [team.name for team in projector(host).view.teams]
    assert names == ["North", "East", "South", "Owls"]
    assert pilot.shell.trouble is None


def test_a_team_takes_another_name(sat: Sat) -> None:
    pilot, host = sat
    pilot.press("t", "Tab", "Tab").write("Owls").press("Down", "Right", "Enter", "Escape")

    assert [team.name for team in projector(host).view.teams] == ["North", "Owls", "South"]
    assert [column.name for column in compared(turned(pilot, host)).view.columns][1] == "Owls"


def turned(pilot: Pilot, host: GameHost) -> GameHost:
    turn(pilot, 3)
    return host


def test_a_name_that_is_taken_is_told(sat: Sat) -> None:
    pilot, _host = sat
    pilot.press("t", "Tab").write("East").press("Enter")
    assert pilot.sees("A team needs a name of its own.")


# ----------------------------------------------------------------------------------- the clock


class Noon:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 12, 12, 0).astimezone()

    def __call__(self) -> datetime:
        return self.now

    def after(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def noon() -> Noon:
    return Noon()


def timed(away: Path, noon: Noon) -> GameHost:
    laid = desk(away)
    laid.clock = noon
    host = GameHost(laid)
    host.grant(Open("jetblue-2007", "teams"))
    host.grant(Next())
    return host


def clock(host: GameHost) -> str:
    face = projector(host).clock
    return face.said if face else ""


def test_the_clock_runs_is_stopped_and_is_given_a_minute(tmp_path: Path, noon: Noon) -> None:
    host = timed(tmp_path, noon)
    assert clock(host) == "08:00"
    noon.after(18)
    assert clock(host) == "07:42"
    host.grant(Tick())
    noon.after(600)
    assert clock(host) == "07:42"
    host.grant(Tick(60))
    assert clock(host) == "08:42"
    host.grant(Tick())
    noon.after(2)
    assert clock(host) == "08:40"
    host.grant(Tick(-60))
    assert clock(host) == "07:40"
    noon.after(3600)
    assert clock(host) == "00:00"
    host.close()


def test_space_stops_the_clock_and_starts_it_whatever_has_focus(
    assets: Assets, tmp_path: Path, noon: Noon
) -> None:
    host = timed(tmp_path, noon)
    pilot = Pilot(assets, host, ROUTES, place="session").press("Space")
    noon.after(60)
    assert clock(host) == "08:00"
    pilot.press("Tab", "Space")
    noon.after(60)
    assert clock(host) == "07:00"
    assert pilot.press("+", "-", "-").shell.place == "session"
    assert clock(host) == "06:00"
    host.close()


def test_without_a_clock_one_is_begun_by_giving_a_minute(tmp_path: Path, noon: Noon) -> None:
    laid = desk(tmp_path)
    laid.clock = noon
    host = GameHost(laid)
    host.grant(Open("jetblue-2007", "teams"))
    host.grant(Arrange("minutes", 0))
    host.grant(Next())
    assert projector(host).clock is None
    host.grant(Tick(60))
    assert clock(host) == "01:00"
    host.close()


def test_each_turn_starts_with_all_its_time(tmp_path: Path, noon: Noon) -> None:
    host = timed(tmp_path, noon)
    noon.after(100)
    host.grant(Reveal(anyway=True))
    host.grant(Onward())
    assert clock(host) == "08:00"
    noon.after(100)
    host.grant(Undo())
    assert clock(host) == "08:00"
    host.close()


@pytest.mark.parametrize("way", ["closed", "shelf", "killed"])
def test_over_lunch_the_clock_stands_still(tmp_path: Path, noon: Noon, way: str) -> None:
    host = timed(tmp_path, noon)
    noon.after(60)
    host.grant(Enter(0))
    host.grant(Lock())
    if way == "closed":
        host.close()
    elif way == "shelf":
        host.view("home")
    else:
        host._session.close()  # type: ignore[union-attr]
    noon.after(3600)
    again = host if way == "shelf" else timed_again(tmp_path, noon)
    again.grant(Continue(saved(tmp_path)))
    face = projector(again).clock
    assert face is not None
    assert (face.said, face.running) == ("07:00", False)
    again.close()


def timed_again(away: Path, noon: Noon) -> GameHost:
    laid = desk(away)
    laid.clock = noon
    return GameHost(laid)


# ------------------------------------------------------------------------------------- resuming


@pytest.mark.parametrize("keys", [
    (), ("1", "1", "Escape"), ("1", "1", "Space", "Enter"), ("r", "Enter"),
    ("r", "Enter", "Space"), ("r", "Enter", "u", "Enter"), ("t", "Right", "Enter"),
])  # fmt: skip
def test_a_session_is_gone_on_with_where_it_was_left(
    assets: Assets, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    pilot, host, _laid = room(assets, tmp_path, 3)
    pilot.press(*keys).press("Escape") if keys[:1] == ("t",) else pilot.press(*keys)
    place, view = pilot.shell.place, projector(host) if pilot.shell.place == "session" else None
    told = compared(host).view if place == "compare" else None
    host.close()

    again = GameHost(desk(tmp_path))
    assert again.grant(Continue(saved(tmp_path))) == Go(place)
    if view:
        assert projector(again).view == view.view
        assert projector(again).away == view.away
    if told:
        assert compared(again).view == told
    again.close()


def test_a_finished_session_opens_at_its_debrief(assets: Assets, tmp_path: Path) -> None:
    pilot, host, _laid = room(assets, tmp_path, 2)
    for _turn in range(TURNS):
        pilot.press("r", "Enter", "Space")
    host.close()
    again = GameHost(desk(tmp_path))
    assert again.grant(Continue(saved(tmp_path))) == Go("debrief")
    assert again.grant(Again()) == Go("session")
    assert [team.name for team in projector(again).view.teams] == ["North", "East"]
    assert clock(again) == "08:00"
    again.close()


def test_a_room_in_its_lobby_is_opened_from_the_window(tmp_path: Path, assets: Assets) -> None:
    laid = desk(tmp_path)
    session = laid.begin("jetblue-2007", teams=("One", "Two"), room=True)
    assert isinstance(session, Session)
    session.close()
    host = GameHost(laid)
    pilot = Pilot(assets, host, ROUTES)
    pilot.shell.answer(Continue(str(session.path)))
    assert pilot.press("1").shell.place == "session"

    pilot.press("Space", "1")

    assert pilot.shell.place == "plan"
    host.close()


def test_a_session_that_is_open_elsewhere_can_only_be_looked_at(
    assets: Assets, tmp_path: Path
) -> None:
    _pilot, host, _laid = room(assets, tmp_path, 2)
    other = GameHost(desk(tmp_path))
    pilot = Pilot(assets, other, ROUTES)
    pilot.shell.answer(Continue(saved(tmp_path)))
    assert pilot.sees("This game can only be looked at.")
    pilot.press("Escape", "1")
    assert pilot.shell.place == "session"
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    pilot.press("s")
    assert named(pilot.shell.boxes, "reveal")
    host.close()
    other.close()


def test_a_plan_for_a_team_that_there_is_not_is_refused(sat: Sat) -> None:
    _pilot, host = sat
    assert host.grant(Enter(7)) is None
    assert isinstance(host.grant(Reveal()), Trouble)
    session = host._session
    assert session
    assert session.room
    assert session.room.stage is Stage.OPEN
