"""The window opens before anything heavy is loaded, stays, and closes without losing anything."""

import os
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.window import welcome
from game.window.assets import Assets

ROOT = Path(__file__).parents[2]
HEAVY = ("numpy", "pydantic", "yaml", "game.engine", "game.play.desk")


def told(code: str, folder: Path, **around: str) -> str:
    """Run code in a process of its own; return what it printed last."""
    env = dict(os.environ) | {"DESK": str(folder)} | around
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    return done.stdout.strip().splitlines()[-1]


PLAYED = """
import os, pygame
from pathlib import Path
from game.play.session import Session
from game.window import app
from game.window.start import play_window
from tests.window.shelves import desk

def post(kind, **known):
    pygame.event.post(pygame.event.Event(kind, **known))

def key(code, text=""):
    post(pygame.KEYDOWN, key=code, unicode=text, mod=0)
    post(pygame.KEYUP, key=code, mod=0)

def lay():
    return desk(Path(os.environ["DESK"]))

loop, seen = app._loop, []

def with_keys(*keys):
    def pressed(shell, window):
        seen.append(shell.place)
        for each in keys:
            key(*each)
        post(pygame.QUIT)
        loop(shell, window)
    app._loop = pressed
"""


def test_nothing_heavy_is_loaded_before_the_first_picture(tmp_path: Path) -> None:
    code = f"import sys, game.window.start\nprint([m for m in {HEAVY!r} if m in sys.modules])"
    assert told(code, tmp_path) == "[]"


def test_a_card_laid_before_the_window_is_closed_is_kept(tmp_path: Path) -> None:
    code = PLAYED + (
        "with_keys((pygame.K_RETURN,), (pygame.K_RETURN,), (pygame.K_1, '1'))\n"
        "play_window(lay, Path('assets'), size=(960, 540))\n"
        "saves = lay().saves\n"
        "session = saves.open(saves.listed().unfinished.path)\n"
        "print(*seen, session.read_only == '', len(session.draft(0)))\n"
    )
    assert told(code, tmp_path) == "home True 1"


def test_a_window_closed_while_it_loads_is_closed(tmp_path: Path) -> None:
    code = PLAYED + (
        "def slow():\n"
        "    post(pygame.QUIT)\n"
        "    pygame.time.wait(100)\n"
        "    return lay()\n"
        "play_window(slow, Path('assets'), size=(960, 540))\n"
        "print('closed', pygame.display.get_init(), seen)\n"
    )
    assert told(code, tmp_path) == "closed False []"


def test_a_game_that_is_given_opens_on_its_file_and_is_closed_with_the_window(
    tmp_path: Path,
) -> None:
    code = PLAYED + (
        "with_keys()\n"
        "ours = lay()\n"
        "session = ours.begin('jetblue-2007')\n"
        "play_window(ours, Path('assets'), session, (960, 540))\n"
        "print(*seen, session.read_only != '')\n"
    )
    assert told(code, tmp_path) == "briefing True"


def test_without_a_display_it_says_so_before_anything_is_read(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from game.window.app import NoDisplay\n"
        "from game.window.start import play_window\n"
        "def lay(): raise AssertionError\n"
        "try: play_window(lay, Path('assets'))\n"
        "except NoDisplay as why: print('none')\n"
    )
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "SDL_VIDEODRIVER": "x11"}
    assert told(code, tmp_path, **hidden) == "none"


def test_what_goes_wrong_while_it_loads_is_raised(assets: Assets) -> None:
    window = pygame.display.set_mode((960, 540))

    def make() -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        welcome.waited(window, assets, make)


def test_a_long_wait_is_given_a_word(assets: Assets, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(welcome, "show", lambda *_, waiting: shown.append(waiting))
    window = pygame.display.set_mode((960, 540))
    assert welcome.waited(window, assets, lambda: pygame.time.wait(600)) is not None
    assert shown == [False, True]
