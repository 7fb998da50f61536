"""The server in a thread of its own; whoever owns the session goes on draining the house.

It may be stopped and started again, as when the room is opened to the network: whoever was there
finds the same pages and keeps their seat.
"""

import sys
import threading
from dataclasses import dataclass

import uvicorn

from game.lan.address import EVERYWHERE, HERE, listening, outward
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.site import site

USUAL = 8765
PATIENCE = 5.0  # seconds
MOST_AT_ONCE = 2000  # connections
MOST_WORDS = 4096  # bytes that a socket may send
# Seconds after which a thread that paints lets this one go on. Each send to a phone gives the turn
# away; with the usual 5 ms between two turns, news to 500 pages took four times as long to send.
HANDOVER = 0.0002


@dataclass(frozen=True, slots=True)
class Places:
    """Where the room can be reached."""

    phones: str  # "http://192.168.1.20:8765"
    console: str
    open: bool  # to the network


class Server:
    """Serves one room."""

    def __init__(self, house: House, leader: Leader) -> None:
        """Get ready; nothing listens yet."""
        self.house, self.leader = house, leader
        self._site = site(house, leader)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._usual = sys.getswitchinterval()

    def start(self, port: int = USUAL, *, to_network: bool = False) -> Places:
        """Listen, on this machine alone or on the network too, and say where.

        Raises:
            OSError: the port is taken.
        """
        held = listening(EVERYWHERE if to_network else HERE, port)
        port = held.getsockname()[1]
        found = outward() if to_network else ""
        here = f"http://{found or HERE}:{port}"
        places = Places(here, f"{here}/console", open=bool(found))
        self.leader.address, self.leader.network = places.phones, places.open
        config = uvicorn.Config(
            self._site,
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            ws="websockets-sansio",
            ws_max_size=MOST_WORDS,
            ws_per_message_deflate=False,
            timeout_keep_alive=30,
            limit_concurrency=MOST_AT_ONCE,
            timeout_graceful_shutdown=2,
            lifespan="on",
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [held]}, name="room", daemon=True
        )
        self._thread.start()
        sys.setswitchinterval(HANDOVER)
        return places

    @property
    def lives(self) -> bool:
        """Tell whether its thread runs."""
        return self._thread is not None and self._thread.is_alive()

    def stop(self) -> None:
        """Let go of every phone; their seats wait in the journal."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join(PATIENCE)
            sys.setswitchinterval(self._usual)
        self._server = self._thread = None
