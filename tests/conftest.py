"""What holds for every test: no screen, no sound, no saved games of the person, same examples."""

import itertools
import os
import signal
from collections.abc import Iterator
from pathlib import Path

os.environ["SDL_VIDEODRIVER"] = "dummy"  # before anything imports pygame
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pytest
from hypothesis import settings

from game.bots.lines.best import Effort
from tests.looked_once import looked_once
from tests.read_once import read_once

HOME = "MAKE_IT_RIGHT_HOME"
# A shell has what it starts in the background ignore Ctrl-C; games that tests start must not.
signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("quick", deadline=None, max_examples=50)
settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, database=None)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("ci" if os.environ.get("CI") else "quick")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Count the homes handed out; point the whole session at a folder of its own, too."""
    os.environ[HOME] = str(tmp_path_factory.mktemp("home"))
    return itertools.count()


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, homes: Iterator[int]) -> Path:
    """Give each test its own place for saved games; the folder is not made yet."""
    place = Path(os.environ[HOME]) / str(next(homes))
    monkeypatch.setenv(HOME, str(place))
    return place


@pytest.fixture(scope="session", autouse=True)
def short_look() -> Iterator[None]:
    """Look for the best line behind a debrief for a moment only, and once for each game."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("game.play.hindsight.BEHIND", Effort(width=2, games=500, few=1_000))
        patch.setattr("game.play.hindsight.best_from", looked_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def own_hands() -> Iterator[None]:
    """Let each test write its reports itself: processes that help take longer to get ready."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("game.commands.helpers.MOST", 0)
        yield


@pytest.fixture(scope="session", autouse=True)
def cases_read_once() -> Iterator[None]:
    """Let the desk of every test share what was read of the shelf; nothing that is read changes."""
    with pytest.MonkeyPatch.context() as patch:
        for module in ("game.play.desk", "game.commands.shelf", "game.commands.recorded"):
            patch.setattr(f"{module}.read_case", read_once)
        yield
