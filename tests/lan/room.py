"""A room with people in it, asked as browsers ask."""

import re
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from httpx2 import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient, WebSocketTestSession

from game.lan.house import House
from game.lan.leader import Leader
from game.lan.site import site
from game.play.begin import Setup
from game.play.session import Session
from game.play.sight.sights import Sights
from game.scenario.guide import Guide
from tests.play.small import ROOM, Clock, reopened, started

HOST = "http://127.0.0.1:8765"
SCRIPT = {"accept": "application/json"}
Told = dict[str, Any]


@dataclass
class Device:
    """A browser: it keeps its cookies and says where it comes from."""

    client: TestClient

    def get(self, path: str) -> str:
        return self.client.get(path).text

    def post(self, path: str, **fields: str | Sequence[str]) -> Response:
        return self.client.post(path, data=fields, headers={"origin": HOST})

    def ask(self, path: str, **fields: str | Sequence[str]) -> Told:
        """Ask as the script of a page does; return what it is told."""
        headers = {"origin": HOST, **SCRIPT}
        told: Told = self.client.post(path, data=fields, headers=headers).json()
        return told

    def done(self, path: str, **fields: str | Sequence[str]) -> Told:
        told = self.ask(path, **fields)
        assert told.get("granted"), told
        return told

    def live(self, place: str, at: str = "") -> WebSocketTestSession:
        """Open the socket of a page."""
        where = f"{HOST.replace('http', 'ws')}{place}/live?at={at}"
        return self.client.websocket_connect(where, headers={"origin": HOST})


@dataclass
class Served:
    """A room that is served."""

    session: Session
    house: House
    leader: Leader
    clock: Clock
    app: Starlette = field(repr=False)

    def device(self) -> Device:
        return Device(TestClient(self.app, base_url=HOST))

    def person(self, name: str, team: int | None = None, seat: str = "") -> Device:
        found = self.device()
        where = "" if team is None else str(team)
        answer = found.post("/join", code=self.leader.code, name=name, team=where, seat=seat)
        assert answer.url.path == "/seat", answer.text
        return found

    def console(self) -> Device:
        found = self.device()
        answer = found.post("/console/enter", pin=self.leader.pin)
        assert answer.url.path == "/console", answer.text
        return found

    def pace(self, console: Device, what: str, **fields: str) -> Told:
        """Set the pace as the page that is shown now would."""
        return console.done(f"/console/{what}", seen=seen(console.get("/console")), **fields)


def seen(page: str) -> str:
    """Return what a page says that it has seen."""
    found = re.search(r'name="seen" value="([^"]+)"', page)
    assert found
    return found[1]


@contextmanager
def serve(
    folder: Path, setup: Setup = ROOM, guide: Guide | None = None, path: Path | None = None
) -> Iterator[Served]:
    """Serve a room of the small case, a new one or the one saved at `path`."""
    clock = Clock()
    session = reopened(path, clock=clock) if path else started(folder, setup, clock)
    house, ended = House(session, clock), threading.Event()
    leader = Leader("KITE", guide, Sights(), export=lambda: {"report.html": b"<p>All of it."})

    def own() -> None:
        while not ended.is_set():
            house.drain(0.02)

    owner = threading.Thread(target=own, daemon=True)
    owner.start()
    try:
        yield Served(session, house, leader, clock, site(house, leader))
    finally:
        ended.set()
        owner.join(5)
        session.close()
