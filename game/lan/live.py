"""News to open pages: only the parts that changed, no more often than an eye can follow."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from game.lan.crowd import Crowd
from game.lan.pages import Parts
from game.lan.shown import Shown, gone

Looks = Callable[[], Shown | None]
EYE = 0.12  # seconds between two pieces of news
BREATH = 0.015  # seconds in which what is decided at once comes together
MOST_HEARD = 20  # messages; a page has nothing to say
REFUSED, SEATLESS = 1008, 4001


async def keep(socket: WebSocket, crowd: Crowd, who: str, look: Looks) -> None:
    """Tell a page what changes, until it is closed or its seat is gone."""
    await socket.accept()
    with crowd.page(who) as news:
        if news is None:
            await socket.close(REFUSED)
            return
        telling = asyncio.create_task(_tell(socket, news, look))
        hearing = asyncio.create_task(_hear(socket))
        try:
            await asyncio.wait((telling, hearing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (telling, hearing):
                task.cancel()
                with suppress(asyncio.CancelledError, WebSocketDisconnect, RuntimeError):
                    await task


async def _tell(socket: WebSocket, news: asyncio.Event, look: Looks) -> None:
    known, clock = _known(socket, look), object()
    while True:
        news.clear()
        shown = look()
        if shown is None:
            await socket.send_json({"gone": gone()})
            await socket.close(SEATLESS)
            return
        names = tuple(name for name, text in shown.parts.items() if known.get(name) != text)
        if names or clock != shown.set:
            await socket.send_text(_text(shown, names))
        known, clock = shown.parts, shown.set
        await asyncio.sleep(EYE)
        await news.wait()
        await asyncio.sleep(BREATH)


def _text(shown: Shown, names: tuple[str, ...]) -> str:
    """Return the news as it is sent; several pages of one seat are told the same."""
    key = names, shown.left
    if key not in shown.texts:
        shown.texts[key] = json.dumps(told(shown, {name: shown.parts[name] for name in names}))
    return shown.texts[key]


def _known(socket: WebSocket, look: Looks) -> Parts:
    """Return what the page shows already: all of it, if nothing was decided since it was drawn."""
    shown = look()
    if shown and socket.query_params.get("at") == shown.at:
        return shown.parts
    return {}


async def _hear(socket: WebSocket) -> None:
    """Wait until the page is closed; one that talks too much is."""
    for _message in range(MOST_HEARD):
        await socket.receive_text()
    await socket.close(REFUSED)


def told(shown: Shown, parts: Parts) -> dict[str, object]:
    """Return what a page is told."""
    return {"at": shown.at, "parts": dict(parts), "left": shown.left, "running": shown.running}
