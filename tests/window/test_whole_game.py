"""The storm from the shelf to the debrief by keyboard alone, through the real host."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.base.ids import CardId
from game.play import disk
from game.play.desk import Desk
from game.present.parts import CardView
from game.window.assets import Assets
from game.window.box import Frame
from game.window.brush import Kit
from game.window.host import GameHost
from game.window.roomfaces import PlanFace
from game.window.roomwishes import Arrange, Enter, Lock, Onward, Reveal
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.wishes import (
    Challenge,
    Commit,
    Continue,
    Go,
    Length,
    Next,
    Open,
    Play,
    Resume,
    Weigh,
)
from tests.window.layouts import ODD_SIZES, SIZES, TEXTS, faults
from tests.window.pilot import Pilot
from tests.window.shelves import desk, taking_turns

TURNS = 8


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GameHost]:
    opened = GameHost(desk(tmp_path))
    yield opened
    opened.close()


def planned(pilot: Pilot) -> None:
    """Lay the first two cards that can be laid, and commit; say yes where that is asked."""
    assert pilot.shell.place == "turn"
    pilot.press("1", "3", "Space")
    if pilot.shell.place == "turn":
        pilot.press("Enter")


def gone_on(pilot: Pilot) -> None:
    """Go on from an outcome: past bars that still grow, and past the page of each team."""
    assert pilot.shell.place == "outcome"
    for _press in range(3):
        if pilot.shell.place == "outcome":
            pilot.press("Space")
    assert pilot.shell.place != "outcome"


@pytest.mark.parametrize("text", TEXTS)
def test_the_storm_is_played_by_keyboard_alone(assets: Assets, host: GameHost, text: float) -> None:
    pilot = Pilot(assets, host, ROUTES, Scale(1280, 720, text))
    assert pilot.sees("Nine jets on the ice")
    pilot.press("Enter", "Enter")
    for _turn in range(TURNS):
        planned(pilot)
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
        gone_on(pilot)
    assert pilot.shell.place == "debrief"
    assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    pilot.press("s")  # nothing is sketched
    for page in "12345":
        pilot.press(page)
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    pilot.press("Space")
    assert pilot.shell.place == "home"
    assert pilot.sees("Played")


def test_a_result_leads_back_to_its_debrief(assets: Assets, host: GameHost) -> None:
    pilot = Pilot(assets, host, ROUTES).press("Enter", "Enter")
    for _turn in range(TURNS):
        planned(pilot)
        gone_on(pilot)
    pilot.press("s", "Space", "r", "Enter")
    assert pilot.shell.place == "debrief"


def test_two_teams_of_a_game_of_before_play_it_to_its_end(assets: Assets, tmp_path: Path) -> None:
    host = taking_turns(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES, place="briefing")
    pilot.shell.answer(Resume())
    for _turn in range(TURNS):
        for team in ("North", "South"):
            assert pilot.sees(f"Hand the laptop to {team}.")
            assert not pilot.sees("Commit")
            planned(pilot.press("Space"))
        gone_on(pilot)
    assert pilot.shell.place == "debrief"


def test_a_window_closed_in_mid_turn_loses_nothing(assets: Assets, tmp_path: Path) -> None:
    first = GameHost(desk(tmp_path))
    pilot = Pilot(assets, first, ROUTES).press("Enter", "Enter")
    planned(pilot)
    gone_on(pilot)
    pilot.press("1", "2")
    told = pilot.says()
    first.close()
    second = GameHost(desk(tmp_path))
    again = Pilot(assets, second, ROUTES)
    assert again.sees("Continue")
    assert again.sees("turn 2 of 8")
    assert again.press("Enter").says() == told
    second.close()


def test_leaving_for_the_shelf_and_coming_back_changes_nothing(
    assets: Assets, host: GameHost
) -> None:
    pilot = Pilot(assets, host, ROUTES).press("Enter", "Enter", "1")
    told = pilot.says()
    pilot.press("p").focus("shelf").press("Enter")
    assert pilot.shell.place == "home"
    assert pilot.press("c").says() == told


def test_help_in_mid_turn_leads_back_to_where_it_was_asked(assets: Assets, host: GameHost) -> None:
    pilot = Pilot(assets, host, ROUTES).press("Enter", "Enter", "1", "Right")
    told, focus = pilot.says(), pilot.shell.desk.focus
    assert pilot.press("h").shell.place == "help"
    assert pilot.press("Escape").says() == told
    assert pilot.shell.desk.focus == focus


# ------------------------------------------------------------------- every screen at every size


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[object]]:
    """Return what every screen shows in games of one and of two teams, from first to last."""
    seen: dict[str, list[object]] = {place: [] for place in ROUTES}
    for mode in ("solo", "turns"):
        host = _opened(seen, desk(tmp_path_factory.mktemp(mode)), mode)
        host.grant(Next())
        _played(seen, host, mode)
        _note(seen, host, "home", "games", "results", "debrief", "pause")
        host.close()
    _shortened(seen, GameHost(desk(tmp_path_factory.mktemp("short"))))
    _in_a_room(seen, GameHost(desk(tmp_path_factory.mktemp("room"))))
    return seen


def _opened(seen: dict[str, list[object]], laid: Desk, mode: str) -> GameHost:
    """Return the file of the storm opened: for somebody alone, or for teams that take turns."""
    if mode == "turns":
        return taking_turns(laid)
    host = GameHost(laid)
    _note(seen, host, "home", "settings", "help", "results", "games")
    host.grant(Open("jetblue-2007", mode))
    _note(seen, host, "briefing")
    host.grant(Challenge("care-first"))
    host.grant(Weigh("cost", 0))
    _note(seen, host, "briefing", "race")
    return host


def _in_a_room(seen: dict[str, list[object]], host: GameHost) -> None:
    """Play a session of eight teams, each with more cards than the one before."""
    host.grant(Open("jetblue-2007", "teams"))
    host.grant(Arrange("teams", 8))
    _note(seen, host, "teams")
    host.grant(Next())
    for turn in range(TURNS):
        for team in range(8):
            host.grant(Enter(team))
            for card in _hand(host)[: team % 4]:
                host.grant(Play(CardId(card.id)))
            if turn in (0, 3, 6) and team in (0, 7):
                _note(seen, host, "plan")
            host.grant(Lock(70, "One line of reasoning, as long as it may be. " * 4))
        _note(seen, host, "session")
        host.grant(Reveal(anyway=True))
        _note(seen, host, "compare")
        host.grant(Onward())
    _note(seen, host, "debrief", "home")
    host.close()


def _hand(host: GameHost) -> tuple[CardView, ...]:
    view = host.view("plan")
    assert isinstance(view, PlanFace)
    return view.turn.table.hand


def _shortened(seen: dict[str, list[object]], host: GameHost) -> None:
    """Play a shorter game up to what happened on the turns that it leaves out."""
    host.grant(Open("jetblue-2007", "solo"))
    host.grant(Length(20))
    _note(seen, host, "briefing")
    host.grant(Next())
    while not seen["meanwhile"]:
        host.grant(Commit())
        if host.grant(Next()) == Go("meanwhile"):
            _note(seen, host, "meanwhile")
    host.close()


def _played(seen: dict[str, list[object]], host: GameHost, mode: str) -> None:
    for turn in range(TURNS):
        for _team in range(2 if mode == "turns" else 1):
            if mode == "turns":
                _note(seen, host, "pass")
                host.grant(Next())
            if turn in (0, 3, 6):
                _note(seen, host, "turn", "pause")
            host.grant(Commit())
        if turn in (0, 3, 7):
            _note(seen, host, "outcome")
        host.grant(Next())


def _note(seen: dict[str, list[object]], host: GameHost, *places: str) -> None:
    for place in places:
        seen[place].append(host.view(place))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("size", [*SIZES, *ODD_SIZES])
def test_every_screen_holds_with_what_it_really_shows(
    assets: Assets, views: dict[str, list[object]], size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    frame = Frame(kit.scale, kit.type)
    wrong = {
        (place, i): found
        for place, screen in ROUTES.items()
        if place != "lobby"  # of a room with phones, which has a server: see test_projector
        for i, view in enumerate(views[place])
        if (found := faults(screen.layout(view, frame), frame))
    }
    assert [place for place, shown in views.items() if not shown] == ["lobby"]
    assert wrong == {}


def test_a_save_is_opened_by_its_path(assets: Assets, tmp_path: Path) -> None:
    host = GameHost(desk(tmp_path))
    Pilot(assets, host, ROUTES).press("Enter", "Enter", "1")
    host.close()
    again = GameHost(desk(tmp_path))
    saves = sorted(tmp_path.joinpath("saves").glob("*.jsonl"))
    pilot = Pilot(assets, again, ROUTES)
    pilot.shell.answer(Continue(str(saves[0])))
    assert pilot.shell.place == "turn"
    again.close()


def test_a_game_of_a_changed_case_tells_what_was_played_and_goes_on_in_a_copy(
    assets: Assets, tmp_path: Path
) -> None:
    host = GameHost(desk(tmp_path))
    pilot = Pilot(assets, host, ROUTES).press("Enter", "Enter")
    planned(pilot)
    gone_on(pilot)
    host.close()
    later = desk(tmp_path)
    read = later.read("jetblue-2007")
    assert read.value
    coding = read.value.scenario.coding.model_copy(update={"credibility": 0.1, "history": 1.0})
    changed = read.value.scenario.model_copy(update={"coding": coding})
    later.put(replace(read, value=replace(read.value, scenario=changed)))
    for text in TEXTS:
        pilot = Pilot(assets, GameHost(later), ROUTES, Scale(1280, 720, text)).press("c")
        assert pilot.sees("This game can only be looked at.")
        assert pilot.sees("The pause tells what was played beyond.")
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
        pilot.press("Escape", "p", "w")
        assert pilot.sees("Turn 1: “")
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []


def test_a_game_open_elsewhere_can_be_gone_on_with_in_a_copy(
    assets: Assets, tmp_path: Path
) -> None:
    first, second = GameHost(desk(tmp_path)), GameHost(desk(tmp_path))
    Pilot(assets, first, ROUTES).press("Enter", "Enter", "1")
    for text in TEXTS:
        pilot = Pilot(assets, second, ROUTES, Scale(1280, 720, text)).press("c")
        assert pilot.sees("This game can only be looked at.")
        assert pilot.sees("Go on with a copy")
        assert faults(pilot.shell.boxes, pilot.shell.frame()) == []
    pilot.press("s")
    assert not pilot.sees("This game can only be looked at.")
    planned(pilot)
    assert pilot.shell.place == "outcome"
    first.close()
    second.close()


def test_the_bar_of_a_full_disk_goes_as_soon_as_a_card_is_taken_again(
    assets: Assets, host: GameHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    pilot = Pilot(assets, host, ROUTES)
    pilot.press("Enter", "Enter")
    with monkeypatch.context() as patched:
        patched.setattr(disk, "append", full)
        assert pilot.press("1").sees("The disk is full.")
        assert pilot.press("2").sees("The disk is full.")
    assert "The disk is full." not in pilot.press("1").says()
