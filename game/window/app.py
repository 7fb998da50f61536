"""The loop: passes on what happens, paints when something has changed, until it is closed."""

import pygame
from pygame import Surface

from game.window.assets import Assets
from game.window.display import NoDisplay, Settings, open_window, set_mode
from game.window.events import Listener, Resized
from game.window.scale import Scale
from game.window.screen import Host, Routes
from game.window.shell import Shell, Start
from game.window.sound import Sounds
from game.window.ticks import ticks

__all__ = ["NoDisplay", "Settings", "listen", "open_window", "run", "shown"]

FRAME_MS = 33
IDLE_MS = 120


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
    start = Start(chosen.place, chosen.likes, sound, chosen.hears, chosen.parts)
    shell = Shell(assets, host, routes, scale, start)
    shell.wants_full_screen = likes.full_screen and not pygame.display.is_fullscreen()
    if chosen.told:
        shell.show(chosen.told)
    try:
        shown(shell, window)
        chosen.stands()
        _loop(shell, window)
    finally:
        pygame.quit()


def _loop(shell: Shell, window: Surface) -> None:
    windowed = None if pygame.display.is_fullscreen() else window.get_size()
    listener = Listener()
    while not shell.closing:
        now = ticks()
        if shell.moving(now):
            shown(shell, window)
        listen(shell, listener, FRAME_MS if shell.moving(now) else IDLE_MS)
        shell.refresh()
        window = pygame.display.get_surface() or window
        if shell.wants_full_screen:
            shell.wants_full_screen = False
            windowed = windowed if pygame.display.is_fullscreen() else window.get_size()
            window = set_mode(windowed, full_screen=shell.full_screen)
            shell.handle(Resized(*window.get_size()), now)


def shown(shell: Shell, window: Surface) -> None:
    """Paint the screen, and let it be seen."""
    shell.paint(window, ticks())
    pygame.display.flip()


def listen(shell: Shell, listener: Listener, wait: int) -> None:
    """Take in what happens within `wait` milliseconds, and all that comes with it."""
    first = pygame.event.wait(wait)
    for raw in (first, *pygame.event.get()):
        event = listener.hear(raw)
        if event is not None:
            shell.handle(event, ticks())
        elif raw.type == pygame.WINDOWEXPOSED:
            shell.expose()
