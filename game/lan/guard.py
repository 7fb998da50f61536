"""What stands before every page: who is asked for, from where, how much, and what a page may load.

A page that another site opened in the same browser cannot speak for the person: the host has to be
this machine, the origin this very page, and cookies do not travel from elsewhere.
"""

import ipaddress
import socket
from collections.abc import Iterable, Mapping
from time import monotonic
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from game.base.words import _
from game.lan.form import LONGEST
from game.lan.limits import Bucket

READS = ("GET", "HEAD")
LOADS = (
    "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
    "connect-src 'self' ws://{host}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
ALWAYS: Mapping[str, str] = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
KEPT = "public, max-age=86400"
ASKED_FOR = "no-cache"  # kept, but never used without asking: a newer game brings another script
NOT_KEPT = "no-store"


class Guard:
    """Lets through what may be asked."""

    def __init__(self, app: ASGIApp, names: Iterable[str] = ()) -> None:
        """Guard `app`; besides plain addresses, this machine goes by `names`."""
        self.app = app
        self._names = {"localhost", *_own_names(), *names}
        self._device, self._address = Bucket(120, 30, monotonic), Bucket(900, 300, monotonic)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the app answer."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        barred = self._barred(scope, headers)
        if barred:
            status, words = barred
            await _refused(scope, receive, send, status, words)
            return
        await self.app(scope, receive, _with_headers(scope, headers, send))

    def _barred(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        host = headers.get("host", "")
        if not self._is_ours(host):
            return 421, _("This page goes by another address.")
        if _changes(scope) and not _same_origin(headers.get("origin", ""), host):
            return 403, _("This was not asked from a page of the room.")
        if _too_long(headers):
            return 413, _("That is too long.")
        if not self._in_time(scope, headers):
            return 429, _("That is too much at once. Wait a moment.")
        return None

    def _in_time(self, scope: Scope, headers: Headers) -> bool:
        """Tell whether a device, and all devices at its address together, ask little enough.

        A whole room may stand behind one address, and one device may pretend to be many.
        """
        address = (scope.get("client") or ("", 0))[0]
        held = cookie_parser(headers.get("cookie", ""))
        device = address, held.get("seat") or held.get("console") or ""
        return self._address.take(address) and self._device.take(device)

    def _is_ours(self, host: str) -> bool:
        """Tell whether a host is an address as such, or a name of this machine.

        Only names can be bent to point here by somebody else.
        """
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return name.lower() in self._names
        return True


def _own_names() -> set[str]:
    name = socket.gethostname().lower()
    return {name, f"{name.partition('.')[0]}.local"}


def _changes(scope: Scope) -> bool:
    return scope["type"] == "websocket" or scope["method"] not in READS


def _same_origin(origin: str, host: str) -> bool:
    return origin.lower() == f"http://{host}".lower()


def _too_long(headers: Headers) -> bool:
    said = headers.get("content-length", "0")
    return not said.isdigit() or int(said) > LONGEST or "transfer-encoding" in headers


async def _refused(scope: Scope, receive: Receive, send: Send, status: int, words: str) -> None:
    if scope["type"] == "websocket":
        await WebSocketClose(code=1008)(scope, receive, send)
        return
    await PlainTextResponse(words, status)(scope, receive, send)


def _with_headers(scope: Scope, headers: Headers, send: Send) -> Send:
    host = headers.get("host", "")

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = MutableHeaders(scope=message)
            for name, value in ALWAYS.items():
                given[name] = value
            given["content-security-policy"] = LOADS.format(host=host)
            given["cache-control"] = _keeping(scope["path"])
        await send(message)

    return sent


def _keeping(path: str) -> str:
    """Return how long a device may use again what it was sent."""
    if path.startswith("/fonts/"):
        return KEPT
    return ASKED_FOR if path.startswith("/static/") else NOT_KEPT
