"""Pygame without a screen (the drivers are chosen in the conftest above), and the asset folder."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pygame
import pytest

from game.window.assets import Assets
from game.window.brush import Kit


@pytest.fixture(scope="session", autouse=True)
def pygame_without_a_screen() -> Iterator[None]:
    """Start what drawing needs, once."""
    pygame.display.init()
    pygame.font.init()
    yield
    pygame.quit()


@pytest.fixture(scope="session")
def assets() -> Assets:
    """Return the assets as shipped."""
    return Assets(Path(__file__).parents[2] / "assets")


@pytest.fixture(scope="session", autouse=True)
def kits_made_once() -> Iterator[None]:
    """Let all windows of one size share what they measured and drew, as its screens do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("game.window.shell.Kit", lru_cache(maxsize=2)(Kit))
        yield
