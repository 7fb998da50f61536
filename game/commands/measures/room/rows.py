"""How a room bears many phones at once, on this machine, each figure beside its limit."""

import asyncio
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from game.commands.measures.processes import environment
from game.commands.measures.room.browser import seated_in_browser
from game.commands.measures.room.phones import Phone
from game.commands.measures.row import LIMIT, Row, beside, quantile

PHONES, SOCKETS = 60, 500
ACKNOWLEDGED, BROADCAST, FRAME = 150.0, 250.0, 33.3  # milliseconds, the most
MEMORY = 300.0  # MB
BACK, SEATED = 2.0, 5.0  # seconds


def room_rows() -> Iterator[Row]:
    """Yield what a room takes; it is served in a process of its own, beside a window."""
    with tempfile.TemporaryDirectory() as home:
        with _served(home) as room:
            yield from asyncio.run(_many(room))
            told = room.told
            path = str(told["journal"])
            before = Path(path).read_bytes()
        began = time.perf_counter()
        with _served(home, path, str(told["url"]).rpartition(":")[2]) as again:
            took = round(time.perf_counter() - began, 3)
            same = Path(path).read_bytes() == before and again.told["journal"] == path
            name = "a room that was killed answers again" if same else "A KILLED ROOM LOST A LINE"
            yield Row(name, took, "s")
            yield from _in_browser(again)


class Room:
    """A served room, and how to ask it for its figures."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        """Wait until it serves."""
        self.process = process
        self.told: dict[str, object] = json.loads(_of(process.stdout).readline())

    def figures(self) -> dict[str, float]:
        """Return how long frames took since it was last asked, and its memory."""
        held = _of(self.process.stdin)
        held.write("figures\n")
        held.flush()
        found: dict[str, float] = json.loads(_of(self.process.stdout).readline())
        return found

    def phone(self) -> Phone:
        """Return a phone in nobody's hand."""
        host, _colon, port = str(self.told["url"]).removeprefix("http://").partition(":")
        return Phone(host, int(port))


@contextmanager
def _served(home: str, *words: str) -> Iterator[Room]:
    command = [sys.executable, "-m", "game.commands.measures.room.serving", *words]
    with subprocess.Popen(  # noqa: S603  # our own code
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment(home)
    ) as process:
        try:
            yield Room(process)
        finally:
            process.kill()


def _of(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise AssertionError
    return pipe


async def _many(room: Room) -> list[Row]:
    phones = await _all_in(room)
    console = await _opened(room)
    card = await _card(phones[0])
    rows = await _voting(room, phones, card)
    rows += await _coming_back(phones)
    rows += await _broadcast(room, phones, console)
    await asyncio.gather(*(phone.leaves() for phone in (*phones, console)))
    return rows


async def _all_in(room: Room) -> list[Phone]:
    phones = [room.phone() for _phone in range(PHONES)]
    code = str(room.told["code"])
    await asyncio.gather(
        *(phone.comes_in(code, f"P{place}", place % 8) for place, phone in enumerate(phones))
    )
    return phones


async def _opened(room: Room) -> Phone:
    """Return the console, the first turn opened from it."""
    console = room.phone()
    await console.post("/console/enter", ("pin", str(room.told["pin"])))
    await console.post("/console/next", ("seen", "0-lobby"), ("seconds", "600"))
    return console


async def _card(phone: Phone) -> str:
    _status, page = await phone.get("/seat")
    found = re.search(rb'name="card" value="([^"]+)"', page)
    if found is None:
        raise AssertionError
    return found[1].decode()


async def _voting(room: Room, phones: list[Phone], card: str) -> list[Row]:
    """Vote at once, every page open; nobody's vote is the last of a team before all are in."""
    sockets = await asyncio.gather(*(phone.opens() for phone in phones))
    await asyncio.gather(*(socket.recv() for socket in sockets))
    room.figures()
    taken = await asyncio.gather(*(phone.votes(card) for phone in phones))
    await asyncio.sleep(1.0)
    figures = room.figures()
    await asyncio.gather(*(socket.close() for socket in sockets))
    slowest = quantile(taken, 0.99)
    vote = f"{PHONES} phones vote at once beside the window, all acknowledged, p99"
    frame = f"19 of 20 frames of the window while {PHONES} phones vote"
    return [
        *beside(vote, slowest, "ms", {LIMIT: ACKNOWLEDGED}),
        *beside(frame, figures["slow"], "ms", {LIMIT: FRAME}),
    ]


async def _coming_back(phones: list[Phone]) -> list[Row]:
    """Drop every connection and come back at once."""
    await asyncio.gather(*(phone.leaves() for phone in phones))
    began = time.perf_counter()
    pages = await asyncio.gather(*(phone.get("/seat") for phone in phones))
    sockets = await asyncio.gather(*(phone.opens() for phone in phones))
    await asyncio.gather(*(socket.recv() for socket in sockets))
    took = time.perf_counter() - began
    await asyncio.gather(*(socket.close() for socket in sockets))
    if any(status != 200 for status, _body in pages):
        raise AssertionError
    name = f"{PHONES} phones drop and are back in their seats"
    return list(beside(name, round(took, 3), "s", {LIMIT: BACK}))


async def _broadcast(room: Room, phones: list[Phone], console: Phone) -> list[Row]:
    """Tell news to many open pages at once."""
    sockets = [await phones[place % PHONES].opens() for place in range(SOCKETS)]
    for socket in sockets:
        await socket.recv()

    async def heard(place: int) -> float:
        while "A mayor calls." not in str(await sockets[place].recv()):
            pass
        return 1000 * (time.perf_counter() - began)

    began = time.perf_counter()
    waiting = asyncio.gather(*(heard(place) for place in range(SOCKETS)))
    await console.post("/console/send", ("text", "A mayor calls."))
    taken = await waiting
    figures = room.figures()
    await asyncio.gather(*(socket.close() for socket in sockets))
    name = f"news reach {SOCKETS} open pages, p99"
    memory = f"memory of the game with {SOCKETS} open pages"
    rows = list(beside(name, quantile(taken, 0.99), "ms", {LIMIT: BROADCAST}))
    if figures["memory"]:
        rows += beside(memory, figures["memory"], "MB", {LIMIT: MEMORY})
    return rows


def _in_browser(room: Room) -> Iterator[Row]:
    slowest = seated_in_browser(f"{room.told['url']}/j/{room.told['code']}")
    if slowest is None:
        print(
            "No Chromium with playwright is here: joining in a browser is not measured.",
            file=sys.stderr,
        )
        return
    name = "the slowest of 20 seats joined in a browser, from address to seated"
    yield from beside(name, slowest, "s", {LIMIT: SEATED})
