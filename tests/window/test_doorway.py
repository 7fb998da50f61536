"""The start page stands before the game behind it, and lets in whoever wants it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event, get_ident

import pytest

from game.play.shelf import shelf
from game.window.display import Likes
from game.window.doorway import Doorway
from game.window.projector import Projector
from game.window.routes import ROUTES
from game.window.screen import Routes
from game.window.screens import home
from game.window.wishes import Go, Open
from tests.window.shelves import desk, face
from tests.window.test_host_start import HEAVY, PLAYED, told

Behind = tuple[Projector, Routes]
KEPT = face(1)
LARGE = Likes(text=1.5)
BEHIND = {*HEAVY, "game.scenario.scenario", "game.window.projector"} - {"pydantic"}
LOADED = f"sorted({BEHIND!r} & sys.modules.keys())"


@pytest.fixture
def host(tmp_path: Path) -> Projector:
    return Projector(desk(tmp_path))


def doorway(make: Callable[[], Behind]) -> Doorway:
    return Doorway(KEPT, LARGE, make)


def never() -> Behind:
    raise AssertionError


def test_the_page_needs_nothing_behind_it() -> None:
    door = doorway(never)

    assert (door.start(), door.view("home"), door.rooms()["home"]) == ("home", KEPT, home)
    assert door.likes() == LARGE
    door.leave()


def test_once_the_game_is_there_it_shows_the_page_itself(host: Projector) -> None:
    door = doorway(lambda: (host, ROUTES))
    door.load()
    door.inside()

    assert door.view("home") == host.view("home") != KEPT
    assert door.likes() == host.likes() != LARGE


def test_the_page_stays_while_the_game_is_made_once_and_elsewhere(host: Projector) -> None:
    go, makers = Event(), []

    def slow() -> Behind:
        makers.append(get_ident())
        go.wait(10)
        return host, ROUTES

    door = doorway(slow)
    door.load()
    door.load()
    assert (door.view("home"), door.likes()) == (KEPT, LARGE)
    go.set()
    assert door.inside() is host
    assert len(makers) == 1
    assert makers != [get_ident()]


def test_who_opens_a_case_at_once_is_let_in(host: Projector) -> None:
    door = doorway(lambda: (host, ROUTES))

    assert door.grant(Open("jetblue-2007", "solo")) == Go("briefing")
    assert door.view("briefing") == host.view("briefing")
    assert dict(door.rooms()) == dict(ROUTES)


def test_what_keeps_the_game_from_coming_is_raised() -> None:
    def gone() -> Behind:
        raise LookupError("gone")

    door = doorway(gone)
    door.load()
    door._elsewhere.shutdown()
    with pytest.raises(LookupError, match="gone"):
        door.view("home")


KEEPING = (
    PLAYED
    + """
import sys
from game.play.front import Front
from game.play.shelf import shelf
from game.window.start import Kept, arrived

away = Path(os.environ["DESK"])
front = Front(away / "cases", away / "saves", away / "settings.json", away / "covers.json")
kept = Kept(page=front.page)
"""
)
STANDS = """
import os, pygame, sys
from pathlib import Path
from game.play.front import Front
from game.window.assets import Assets
from game.window.scale import Scale
from game.window.shell import Shell
from game.window.start import Kept, arrived

def lay():
    raise AssertionError

pygame.font.init()
away = Path(os.environ["DESK"])
front = Front(away / "cases", away / "saves", away / "settings.json", away / "covers.json")
host, routes = arrived(Kept(page=front.page), lay)
Shell(Assets(Path("assets")), host, routes, Scale(960, 540)).paint(pygame.Surface((960, 540)), 0.0)
"""


def test_the_page_stands_before_any_case_is_read(tmp_path: Path) -> None:
    shelf(desk(tmp_path))

    code = f"{STANDS}print(len(host.view('home').home.files), {LOADED})"

    assert told(code, tmp_path) == "1 []"


def test_a_game_begun_from_the_kept_page_is_on_the_next_one(tmp_path: Path) -> None:
    shelf(desk(tmp_path))
    code = KEEPING + (
        "with_keys((pygame.K_RETURN,), (pygame.K_RETURN,), (pygame.K_1, '1'))\n"
        "assert front.page().go_on is None\n"
        "play_window(lay, Path('assets'), size=(960, 540), kept=kept)\n"
        "page = front.page()\n"
        "print(*seen, page == shelf(lay()), page.go_on.where)\n"
    )
    assert told(code, tmp_path) == "home True turn 1 of 8"


def test_a_window_closed_on_the_kept_page_is_closed(tmp_path: Path) -> None:
    shelf(desk(tmp_path))
    code = KEEPING + (
        "with_keys()\n"
        "play_window(lay, Path('assets'), size=(960, 540), kept=kept)\n"
        "print(*seen, pygame.display.get_init())\n"
    )
    assert told(code, tmp_path) == "home False"


def test_the_first_start_makes_the_page_and_keeps_it(tmp_path: Path) -> None:
    desk(tmp_path)
    code = KEEPING + (
        "with_keys()\n"
        "before = front.page()\n"
        "play_window(lay, Path('assets'), size=(960, 540), kept=kept)\n"
        "print(*seen, before, front.page() == shelf(lay()))\n"
    )
    assert told(code, tmp_path) == "home None True"
