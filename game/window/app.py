"""The loop: opens the window, passes on what happens, paints when something has changed."""

import os
from collections.abc import Callable
from dataclasses import dataclass

import pygame
from pygame import Surface

from game.window.assets import Assets
from game.window.events import Resized, translate
from game.window.scale import Scale
from game.window.screen import Host, Likes, Routes
from game.window.shell import Shell, Start
from game.window.sound import Sounds

TITLE = "Make It Right"
FRAME_MS = 33
IDLE_MS = 120


class NoDisplay(Exception):
    """There is no screen to open a window on; the terminal can be played instead."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the window opens, where, and how the person likes it by now.

    A size of None takes most of the desktop.
    """

    size: tuple[int, int] | None = None
    place: str = "home"
    likes: Callable[[], Likes] = Likes


def run(
    assets: Assets,
    host: Host,
    routes: Routes,
    settings: Settings | None = None,
    window: Surface | None = None,
) -> None:
    """Stay until the window is closed; opens it unless it is given, or raises NoDisplay."""
    chosen = settings or Settings()
    window = window or open_window(chosen)
    sounds = Sounds()

    def sound(name: str) -> None:
        sounds.on = chosen.likes().sounds
        sounds.play(name)

    likes = chosen.likes()
    scale = Scale(*window.get_size(), likes.text)
    shell = Shell(assets, host, routes, scale, Start(chosen.place, chosen.likes, sound))
    shell.wants_full_screen = likes.full_screen and not pygame.display.is_fullscreen()
    try:
        _loop(shell, window)
    finally:
        pygame.quit()


def open_window(settings: Settings) -> Surface:
    """Open the window; raises NoDisplay."""
    asked = "SDL_VIDEODRIVER" in os.environ
    # Real pixels on Windows; elsewhere SDL gives them already.
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    try:
        pygame.display.init()
        if not asked and pygame.display.get_driver() in ("dummy", "offscreen"):
            raise NoDisplay("no display was found")
        pygame.font.init()
        pygame.key.set_repeat(400, 45)
        pygame.display.set_caption(TITLE)
        return _set_mode(settings.size, settings.likes().full_screen)
    except pygame.error as refused:
        raise NoDisplay(str(refused)) from refused


def _set_mode(size: tuple[int, int] | None, full_screen: bool) -> Surface:
    if full_screen:
        return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
    return pygame.display.set_mode(size or _fitting(), pygame.RESIZABLE)


def _fitting() -> tuple[int, int]:
    """Return nine tenths of the desktop, at most 16 to 10."""
    wide, high = pygame.display.get_desktop_sizes()[0]
    tall = max(540, round(high * 0.88))
    return max(960, min(round(wide * 0.94), round(tall * 1.78))), tall


def _loop(shell: Shell, window: Surface) -> None:
    windowed = None if pygame.display.is_fullscreen() else window.get_size()
    while not shell.closing:
        now = float(pygame.time.get_ticks())
        if shell.moving(now):
            shell.paint(window, now)
            pygame.display.flip()
        _listen(shell, FRAME_MS if shell.moving(now) else IDLE_MS)
        shell.refresh()
        window = pygame.display.get_surface() or window
        if shell.wants_full_screen:
            shell.wants_full_screen = False
            windowed = windowed if pygame.display.is_fullscreen() else window.get_size()
            window = _set_mode(windowed, shell.full_screen)
            shell.handle(Resized(*window.get_size()), now)


def _listen(shell: Shell, wait: int) -> None:
    first = pygame.event.wait(wait)
    for raw in (first, *pygame.event.get()):
        event = translate(raw)
        if event is not None:
            shell.handle(event, float(pygame.time.get_ticks()))
        elif raw.type == pygame.WINDOWEXPOSED:
            shell.expose()
