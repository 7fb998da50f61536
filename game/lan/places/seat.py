"""A seat: one person's page, what it may ask for, and news of it."""

from time import monotonic

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.websockets import WebSocket

from game.base.words import _
from game.lan import keys, seats
from game.lan.crowd import Crowd
from game.lan.house import House
from game.lan.limits import Bucket
from game.lan.live import keep
from game.lan.places.common import acknowledged, data, form, heard, html, is_script, see
from game.lan.shown import Shows, gone

GONE = 410


class Seat:
    """Serves whoever holds the token of a seat."""

    def __init__(self, house: House, shows: Shows, crowd: Crowd) -> None:
        """Serve the seats of a room."""
        self.house, self.shows, self.crowd = house, shows, crowd
        self._said: dict[str, str] = {}  # what to say on the next page, by key
        self._asked = Bucket(20, 1, monotonic)  # by key

    async def page(self, request: Request) -> Response:
        """Show the page."""
        key = _key(request)
        shown = self.shows.seat(key)
        if shown is None:
            return see("/")
        return html("seat", shown=shown, said=self._said.pop(key, ""), back=keys.way_back(key))

    async def parts(self, request: Request) -> Response:
        """Return the page in parts, for a device whose socket does not hold."""
        shown = self.shows.seat(_key(request))
        if shown is None:
            return JSONResponse({"gone": gone()}, GONE)
        return data(shown, request.query_params.get("at", ""))

    async def ask(self, request: Request) -> Response:
        """Do what somebody asks for in their seat."""
        key, said = _key(request), await form(request)
        if said is None or self.house.scene.holding(key) is None:
            return JSONResponse({"gone": gone()}, GONE) if is_script(request) else see("/")
        what = str(request.path_params["what"])
        if not self._asked.take(key):
            return PlainTextResponse(_("That is too much at once. Wait a moment."), 429)
        answer = await heard(self.house, seats.asked(key, what, said))
        if is_script(request) and said.words("live") and self.house.scene.holding(key):
            return JSONResponse(acknowledged(answer))
        shown = self.shows.seat(key)
        if shown is None:
            response = JSONResponse({"gone": ""}, GONE) if is_script(request) else see("/")
            response.delete_cookie("seat")
            return response
        if is_script(request):
            return data(shown, said.words("at"), answer)
        if answer.why:
            self._said[key] = answer.why
        return see("/seat")

    async def live(self, socket: WebSocket) -> None:
        """Tell an open page what changes."""
        key = keys.hashed(socket.cookies.get("seat", ""))
        await keep(socket, self.crowd, key, lambda: self.shows.seat(key))


def _key(request: Request) -> str:
    return keys.hashed(request.cookies.get("seat", ""))
