"""Phones without people: each comes in, holds its page open, votes, and says how long it took."""

import asyncio
import json
import time
from dataclasses import dataclass
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

LINE = 65_536


@dataclass(slots=True)
class Phone:
    """A device with a seat; requests go over a connection that is kept."""

    host: str
    port: int
    cookie: str = ""
    _reader: asyncio.StreamReader | None = None
    _writer: asyncio.StreamWriter | None = None

    async def post(self, path: str, *fields: tuple[str, str]) -> tuple[int, bytes]:
        """Send a form as the script of a page does; return the status and what came."""
        body = urlencode(fields).encode()
        more = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        return await self._asked("POST", path, more, body)

    async def get(self, path: str) -> tuple[int, bytes]:
        """Return the status of a page and what came."""
        return await self._asked("GET", path, "", b"")

    async def comes_in(self, code: str, name: str, team: int) -> None:
        """Take a seat."""
        fields = (("code", code), ("name", name), ("team", str(team)))
        status, _body = await self.post("/join", *fields)
        _must(status == 303, f"{name} was not let in: {status}")

    async def opens(self) -> ClientConnection:
        """Return the socket of the page."""
        where = f"{self.host}:{self.port}"
        headers = {"Cookie": self.cookie}
        return await connect(
            f"ws://{where}/seat/live",
            additional_headers=headers,
            origin=Origin(f"http://{where}"),
            compression=None,
            max_size=None,
        )

    async def votes(self, card: str) -> float:
        """Vote; return the milliseconds until it was acknowledged."""
        began = time.perf_counter()
        _status, body = await self.post("/seat/vote", ("turn", "0"), ("card", card), ("live", "1"))
        taken = 1000 * (time.perf_counter() - began)
        _must(json.loads(body)["granted"], "a vote was not taken")
        return taken

    async def leaves(self) -> None:
        """Drop the connection."""
        if self._writer:
            self._writer.close()
            await self._writer.wait_closed()
        self._reader = self._writer = None

    async def _asked(self, method: str, path: str, more: str, body: bytes) -> tuple[int, bytes]:
        if self._reader is None or self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(
                self.host, self.port, limit=4 * LINE
            )
        where = f"{self.host}:{self.port}"
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {where}\r\nOrigin: http://{where}\r\n"
            f"Accept: application/json\r\nCookie: {self.cookie}\r\n{more}\r\n"
        )
        self._writer.write(head.encode() + body)
        told = (await self._reader.readuntil(b"\r\n\r\n")).decode()
        headers = dict(line.lower().partition(": ")[::2] for line in told.split("\r\n")[1:] if line)
        for line in told.split("\r\n"):
            if line.lower().startswith("set-cookie: "):
                self.cookie = line.partition(": ")[2].partition(";")[0]
        came = await self._reader.readexactly(int(headers.get("content-length", "0")))
        return int(told.split(" ")[1]), came


def _must(holds: object, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)
