"""Opens the window and stays: the first picture stands before anything heavy is loaded."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.window.assets import Assets
from game.window.display import Likes, Settings, open_window
from game.window.ticks import ticks
from game.window.welcome import waited

if TYPE_CHECKING:
    from pygame import Surface

    from game.play.desk import Desk
    from game.play.session import Session
    from game.present.home import HomeView
    from game.window.doorway import Doorway
    from game.window.phones import Serves
    from game.window.projector import Projector
    from game.window.screen import Routes
    from game.window.widgets import Trouble

    Lay = Callable[[], Desk]
    Run = Callable[[Assets, Surface], None]


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept since the last start, to be looked at before the desk is laid."""

    settings_file: Path | None = None
    page: "Callable[[], HomeView | None]" = lambda: None  # the start page, where it is known


@dataclass(frozen=True, slots=True)
class Rooms:
    """How phones can be let into a room; `hosted`: they are, from the start."""

    serves: "Serves | None" = None
    hosted: bool = False


NO_PHONES = Rooms()


def play_window(
    desk: "Desk | Lay",
    assets_folder: Path,
    session: "Session | None" = None,
    size: tuple[int, int] | None = None,
    kept: Kept | None = None,
    phones: Rooms = NO_PHONES,
) -> None:
    """Play in a window until it is closed; raises NoDisplay where none can be opened.

    Everything decided is saved at once, so the window may be closed at any time.

    Args:
        desk: the desk, or how to lay it; then it is laid once the first picture stands.
        assets_folder: where fonts, icons and pictures lie.
        session: a game that is already open; it is closed with the window.
        size: of the window in pixels; None takes most of the desktop.
        kept: what was kept since the last start, so that the start page need not wait for the desk.
        phones: how phones can be let into a room, if they can.
    """
    kept = kept or Kept()
    assets, full = Assets(assets_folder), _fills(kept.settings_file)
    window = open_window(Settings(size, likes=lambda: Likes(full_screen=full)))
    made = waited(window, assets, lambda: _made(kept, desk, session, phones))
    if made is None:
        pygame.quit()
        if session:
            session.close()
        return
    host, run = made
    try:
        run(assets, window)
    finally:
        host.leave()


def arrived(
    kept: Kept, lay: "Lay", phones: Rooms = NO_PHONES
) -> "tuple[Doorway | Projector, Routes]":
    """Return who stands behind the window on the start page, and the screens there are.

    Where that page is known by now, it need not wait for the desk, nor for what is behind it.
    """
    page = kept.page()
    if page is None:
        return _behind(lay, None, phones)
    from game.play.settings import read_settings  # noqa: PLC0415  # not before the first picture
    from game.window.doorway import Doorway  # noqa: PLC0415
    from game.window.faces import HomeFace  # noqa: PLC0415
    from game.window.preferences import likes  # noqa: PLC0415

    liked = likes(read_settings(kept.settings_file)[0]) if kept.settings_file else Likes()
    host = Doorway(HomeFace(page, "solo"), liked, lambda: _behind(lay, None, phones))
    return host, host.rooms()


def _made(
    kept: Kept, desk: "Desk | Lay", session: "Session | None", phones: Rooms
) -> "tuple[Doorway | Projector, Run]":
    """Return who stands behind the window, with the first page made, and the loop for it."""
    from game.window.app import run  # noqa: PLC0415
    from game.window.doorway import Doorway  # noqa: PLC0415

    if callable(desk) and session is None:
        host, routes = arrived(kept, desk, phones)
    else:
        host, routes = _behind(desk, session, phones)
    told = _news(session) if session else None
    settings = Settings(
        place=host.start(), likes=host.likes, told=told, hears=host.hear, parts=host.parting
    )
    if isinstance(host, Doorway):
        settings = replace(settings, stands=host.load)
    elif host.failed:
        settings = replace(settings, told=host.failed)
    return host, lambda assets, window: run(assets, host, routes, settings, window)


def _news(session: "Session") -> "Trouble | None":
    from game.window.playing import news  # noqa: PLC0415

    return news(session)


def _behind(
    desk: "Desk | Lay", session: "Session | None", phones: Rooms
) -> "tuple[Projector, Routes]":
    """Return who holds the game, with its first page made, and all its screens."""
    # The engine, the cases, the saves, every screen: all of it once the first picture stands.
    from game.window.projector import Projector  # noqa: PLC0415
    from game.window.routes import ROUTES  # noqa: PLC0415

    laid = desk() if callable(desk) else desk
    host = Projector(laid, session, ticks, phones.serves, hosted=phones.hosted)
    host.view(host.start())
    return host, ROUTES


def _fills(settings: Path | None) -> bool:
    """Tell whether the window fills the screen; who reads settings in full is not loaded yet."""
    try:
        known = json.loads(settings.read_bytes()) if settings else {}
    except (OSError, ValueError):
        return False
    return isinstance(known, dict) and known.get("full_screen") is True
