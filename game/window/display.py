"""The window as a thing on the screen: how it opens, and how a person likes it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame
from pygame import Surface

if TYPE_CHECKING:
    from game.window.screen import Answer
    from game.window.widgets import Trouble

TITLE = "Make It Right"


class NoDisplay(Exception):
    """There is no screen to open a window on; the terminal can be played instead."""


@dataclass(frozen=True, slots=True)
class Likes:
    """How a person likes the window; whoever opened it knows, and the window follows."""

    text: float = 1.0
    full_screen: bool = False
    sounds: bool = False
    less_motion: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window opens, where, how the person likes it by now, and what to tell at once.

    A size of None takes most of the desktop. `stands` is called once the first screen is shown,
    `hears` and `parts` as those of `Start`.
    """

    size: tuple[int, int] | None = None
    place: str = "home"
    likes: Callable[[], Likes] = Likes
    told: "Trouble | None" = None
    stands: Callable[[], object] = lambda: None
    hears: "Callable[[str], Answer]" = lambda _place: None
    parts: "Callable[[str], Trouble | None]" = lambda _place: None


def open_window(settings: Settings) -> Surface:
    """Open the window; raises NoDisplay."""
    asked = "SDL_VIDEODRIVER" in os.environ
    # Real pixels on Windows; elsewhere SDL gives them already.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    try:
        pygame.display.init()
        driver = pygame.display.get_driver()
        if not asked and driver in ("dummy", "offscreen"):
            raise NoDisplay("no display was found")
        if driver == "x11":
            # Every picture is drawn in memory: a 3-D driver would only add 120 MB to hand it over.
            os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        pygame.font.init()
        pygame.key.set_repeat(400, 45)
        pygame.display.set_caption(TITLE)
        return set_mode(settings.size, full_screen=settings.likes().full_screen)
    except pygame.error as refused:
        raise NoDisplay(str(refused)) from refused


def set_mode(size: tuple[int, int] | None, *, full_screen: bool) -> Surface:
    """Fill the screen, or stand on it as a window of a size."""
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode(size or fitting(), pygame.RESIZABLE)


def fitting() -> tuple[int, int]:
    """Return nine tenths of the desktop, at most 16 to 10."""
    wide, high = pygame.display.get_desktop_sizes()[0]
    tall = max(540, round(high * 0.88))
    return max(960, min(round(wide * 0.94), round(tall * 1.78))), tall
