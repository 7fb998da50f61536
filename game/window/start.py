"""Opens the window and stays: the first picture stands before anything heavy is loaded."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.window.assets import Assets
from game.window.display import Likes, Settings, open_window
from game.window.welcome import waited

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.desk import Desk
    from game.play.session import Session
    from game.window.host import GameHost

    Lay = Callable[[], Desk]
    Run = Callable[[Assets, Surface], None]


def play_window(
    desk: "Desk | Lay",
    assets_folder: Path,
    session: "Session | None" = None,
    size: tuple[int, int] | None = None,
    settings_file: Path | None = None,
) -> None:
    """Play in a window until it is closed; raises NoDisplay where none can be opened.

    Everything decided is saved at once, so the window may be closed at any time.

    Args:
        desk: the desk, or how to lay it; then it is laid once the first picture stands.
        assets_folder: where fonts, icons and pictures lie.
        session: a game that is already open; it is closed with the window.
        size: of the window in pixels; None takes most of the desktop.
        settings_file: looked at for full screen before the desk is laid.
    """
    assets, full = Assets(assets_folder), _fills(settings_file)
    window = open_window(Settings(size, likes=lambda: Likes(full_screen=full)))
    made = waited(window, assets, lambda: _made(desk, session))
    if made is None:
        pygame.quit()
        if session:
            session.close()
        return
    host, run = made
    try:
        run(assets, window)
    finally:
        host.close()


def _made(desk: "Desk | Lay", session: "Session | None") -> "tuple[GameHost, Run]":
    """Return who stands behind the window, with the first page made, and the loop for it."""
    # The engine, the cases, the saves, every screen: all of it once the first picture stands.
    from game.window.app import run  # noqa: PLC0415
    from game.window.host import GameHost  # noqa: PLC0415
    from game.window.playing import news  # noqa: PLC0415
    from game.window.routes import ROUTES  # noqa: PLC0415

    host = GameHost(desk() if callable(desk) else desk, session, pygame.time.get_ticks)
    place = host.start()
    host.view(place)
    told = news(session) if session else None
    settings = Settings(place=place, likes=host.likes, told=told)
    return host, lambda assets, window: run(assets, host, ROUTES, settings, window)


def _fills(settings: Path | None) -> bool:
    """Tell whether the window fills the screen; who reads settings in full is not loaded yet."""
    try:
        known = json.loads(settings.read_bytes()) if settings else {}
    except (OSError, ValueError):
        return False
    return isinstance(known, dict) and known.get("full_screen") is True
