"""Pygame without a screen (the drivers are chosen in the conftest above), and the asset folder."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.window.assets import Assets


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
