"""What the process of a measured room does: it shows the room in the window, and decides there.

It prints one line of JSON once it serves, then one for each line that it is sent: how long frames
took since the last, and how much memory the process came to.
"""

import json
import queue
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from game.commands.measures.child import machine, memory
from game.commands.measures.row import quantile
from game.commands.serving import ServedRoom
from game.commands.shelf import FIRST
from game.commands.table import desk, desk_with, roomed
from game.library.places import data_folder
from game.play.desk import Desk
from game.play.session import Session
from game.window.app import listen, shown
from game.window.assets import Assets
from game.window.display import Settings, open_window
from game.window.events import Listener
from game.window.projector import Projector
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.shell import Shell, Start
from game.window.ticks import ticks

SIZE = (1920, 1080)
TEAMS = ("North", "East", "South", "West", "Lantern", "Kestrel", "Anchor", "Compass")
FRAME = 1 / 60  # seconds; as fast as a screen shows them
SEED = 7


def serve(taken_over: str = "", port: int = 0) -> None:
    """Serve a room until the input ends; a new one, or one that is taken over."""
    ours, session = _session(taken_over)
    rooms: list[ServedRoom] = []

    def serves(served: Session, laid: Desk, rings: Callable[[], None], /) -> ServedRoom:
        rooms.append(ServedRoom(served, laid, rings))
        rooms[0].start(port)
        return rooms[0]

    host = Projector(ours, session, ticks, serves, hosted=True)
    (room,) = rooms
    code, pin = room.leader.code, room.leader.pin
    _say(url=room.places.phones, code=code, pin=pin, journal=str(session.path))
    asked: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(asked,), daemon=True).start()
    _paint(host, asked)
    host.close()


def _session(taken_over: str) -> tuple[Desk, Session]:
    if not taken_over:
        ours, case = desk_with(machine(), FIRST)
        return ours, roomed(ours, case, SEED, TEAMS)
    ours = desk(machine())
    found = ours.saves.open(Path(taken_over))
    assert isinstance(found, Session)  # noqa: S101  # it was begun by this measure
    return ours, found


def _paint(host: Projector, asked: "queue.Queue[str]") -> None:
    """Show the room as fast as a screen can, even where nothing has changed."""
    window = open_window(Settings(SIZE))
    start = Start(host.start(), hears=host.hear, parts=host.parting)
    shell = Shell(Assets(data_folder("assets")), host, ROUTES, Scale(*SIZE), start)
    listener, frames = Listener(), list[float]()
    last = time.perf_counter()
    while True:
        shell.refresh()
        shell.expose()
        shown(shell, window)
        listen(shell, listener, max(1, round(1000 * (last + FRAME - time.perf_counter()))))
        now = time.perf_counter()
        frames.append(1000 * (now - last))
        last = now
        if not asked.empty():
            if not asked.get():
                return
            _say(slow=quantile(frames, 0.95), memory=memory())
            frames = []


def _listen(asked: "queue.Queue[str]") -> None:
    for line in sys.stdin:
        asked.put(line)
    asked.put("")


def _say(**told: object) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    if sys.argv[1:]:
        serve(sys.argv[1], int(sys.argv[2]))
    else:
        serve()
