"""What every address does alike: read a form, ask the house, answer a person or a script."""

import asyncio
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from game.base.words import _
from game.lan.form import LONGEST, Form, form_of
from game.lan.house import House
from game.lan.live import told
from game.lan.pages import drawn
from game.lan.shown import Shown
from game.lan.wishes import Heard, Wish

AGE = 24 * 60 * 60  # seconds that a device keeps its seat
PATIENCE = 10.0  # seconds that an answer may take
SEE_OTHER = 303


def html(page: str, status: int = 200, **given: object) -> HTMLResponse:
    """Return a page."""
    return HTMLResponse(drawn(page, **given), status)


def keeps(response: Response, name: str, token: str) -> Response:
    """Let a device keep a token: no script can read it, and no other site can send it."""
    response.set_cookie(name, token, max_age=AGE, httponly=True, samesite="strict", path="/")
    return response


async def form(request: Request) -> Form | None:
    """Return the form that was sent, or None where it is none."""
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > LONGEST:
            return None
    return form_of(body)


async def heard(house: House, wish: Wish) -> Heard:
    """Return what the house decided."""
    try:
        return await asyncio.wait_for(asyncio.wrap_future(house.ask(wish)), PATIENCE)
    except TimeoutError:
        return Heard(_("The room did not answer in time. Look again before you try once more."))


def is_script(request: Request) -> bool:
    """Tell whether the script of a page asks, which takes data."""
    return "application/json" in request.headers.get("accept", "")


def see(place: str) -> RedirectResponse:
    """Return the way to another page."""
    return RedirectResponse(place, SEE_OTHER)


def data(shown: Shown, had: str = "", answer: Heard | None = None) -> JSONResponse:
    """Return the parts of a page to its script; none where it shows them already."""
    parts: Mapping[str, str] = {} if had == shown.at else shown.parts
    more = {} if answer is None else acknowledged(answer)
    return JSONResponse(told(shown, parts) | more)


def acknowledged(answer: Heard) -> dict[str, object]:
    """Return what a script is told of its wish alone; what came of it comes by its socket."""
    return {"granted": answer.granted, "said": answer.why}
