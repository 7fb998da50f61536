"""The window as the projector of a room that is really served, in a thread of its own."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pygame
from pygame import Surface

from game.commands.serving import ServedRoom
from game.library.places import data_folder
from game.play.desk import Desk
from game.play.session import Session
from game.window.assets import Assets
from game.window.events import Key
from game.window.projector import Projector
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.shell import Shell, Start
from tests.lan.ports import free

PATIENCE = 15.0  # seconds


@dataclass
class Beamer:
    """The projector, whoever presses its keys, and the room behind it."""

    shell: Shell
    room: ServedRoom
    session: Session
    keys: "queue.Queue[str]"
    screen: Surface

    @property
    def moves(self) -> bool:
        return self.shell.moving(1000 * time.monotonic())

    def press(self, *names: str) -> None:
        for name in names:
            self.keys.put(name)

    def sees(self, words: str, place: str) -> bool:
        """Wait until the window shows these words there."""
        return self._until(
            lambda: self.shell.place == place and any(words in box.says for box in self.shell.boxes)
        )

    def lies(self, done: Callable[[], bool]) -> bool:
        """Wait until something holds of the room."""
        return self._until(done)

    def _until(self, done: Callable[[], bool]) -> bool:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if done():
                return True
            time.sleep(0.02)
        return False


@contextmanager
def projecting(
    folder: Path, case: str, teams: tuple[str, ...], size: tuple[int, int] = (1280, 720)
) -> Iterator[Beamer]:
    """Let the window show a room of a case, and serve it to phones on this machine."""
    laid = desk(folder)
    session = laid.begin(case, teams=teams, room=True, minutes=0)
    assert isinstance(session, Session)
    rooms: list[ServedRoom] = []

    def serves(served: Session, desk: Desk, rings: Callable[[], None], /) -> ServedRoom:
        rooms.append(ServedRoom(served, desk, rings))
        rooms[0].start(free())
        return rooms[0]

    pygame.font.init()
    host = Projector(laid, session, lambda: 1000 * time.monotonic(), serves, hosted=True)
    start = Start(host.start(), hears=host.hear, parts=host.parting)
    shell = Shell(Assets(data_folder("assets")), host, ROUTES, Scale(*size), start)
    beamer = Beamer(shell, rooms[0], session, queue.Queue(), Surface(size))
    ended = threading.Event()

    def own() -> None:
        while not ended.is_set():
            _beat(beamer)

    owner = threading.Thread(target=own, daemon=True)
    owner.start()
    try:
        yield beamer
    finally:
        ended.set()
        owner.join(5)
        host.close()


def desk(folder: Path) -> Desk:
    """Return a desk with every case, on which games are kept in a folder."""
    return Desk(data_folder("scenarios"), folder, folder / "settings.json", _now, lambda: 7)


def _beat(beamer: Beamer) -> None:
    """Do what the loop of the window does between two pictures."""
    now = 1000 * time.monotonic()
    while not beamer.keys.empty():
        beamer.shell.handle(Key(beamer.keys.get()), now)
    beamer.shell.refresh()
    if beamer.shell.moving(now):
        beamer.shell.paint(beamer.screen, now)
    time.sleep(0.01)


def _now() -> datetime:
    return datetime.now().astimezone()
