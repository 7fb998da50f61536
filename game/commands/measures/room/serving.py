"""What the process of a measured room does: paint a window, and decide between two frames.

It prints one line of JSON once it serves, then one for each line that it is sent: how long frames
took since the last, and how much memory the process came to.
"""

import json
import queue
import sys
import threading
import time
from pathlib import Path

from game.commands.measures.child import machine, memory
from game.commands.measures.row import quantile
from game.commands.shelf import FIRST
from game.commands.table import begun, desk, desk_with, roomed
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.server import Server
from game.library.places import data_folder
from game.play.session import Session
from game.play.sight.sights import Sights
from game.window.assets import Assets
from game.window.display import Settings, open_window
from game.window.host import GameHost
from game.window.routes import ROUTES
from game.window.scale import Scale
from game.window.shell import Shell, Start

SIZE = (1920, 1080)
TEAMS = ("North", "East", "South", "West", "Lantern", "Kestrel", "Anchor", "Compass")
FRAME = 1 / 60  # seconds; as fast as a screen shows them
SEED = 7


def serve(taken_over: str = "", port: int = 0) -> None:
    """Serve a room until the input ends; a new one, or one that is taken over."""
    session = _session(taken_over)
    house = House(session, machine().clock)
    leader = Leader("KNOT", None, Sights())
    server = Server(house, leader)
    places = server.start(port)
    _say(url=places.phones, code=leader.code, pin=leader.pin, journal=str(session.path))
    asked: queue.Queue[str] = queue.Queue()
    threading.Thread(target=_listen, args=(asked,), daemon=True).start()
    _paint(house, asked)
    house.close()
    server.stop()
    session.close()


def _session(taken_over: str) -> Session:
    if not taken_over:
        ours, case = desk_with(machine(), FIRST)
        return roomed(ours, case, SEED, TEAMS)
    found = desk(machine()).saves.open(Path(taken_over))
    assert isinstance(found, Session)  # noqa: S101  # it was begun by this measure
    return found


def _paint(house: House, asked: "queue.Queue[str]") -> None:
    ours, case = desk_with(machine(), FIRST)
    window = open_window(Settings(SIZE))
    with begun(ours, case, SEED) as beside:
        shell = Shell(
            Assets(data_folder("assets")),
            GameHost(ours, beside),
            ROUTES,
            Scale(*SIZE),
            Start("turn"),
        )
        frames: list[float] = []
        last = time.perf_counter()
        while True:
            shell.paint(window, last)
            house.drain(max(0.0, FRAME - (time.perf_counter() - last)))
            time.sleep(max(0.0, FRAME - (time.perf_counter() - last)))
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
