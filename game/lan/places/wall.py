"""The wall: what a projector shows; opened by whoever leads, and nothing can be done on it."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.websockets import WebSocket

from game.base.words import _
from game.lan import qr
from game.lan.crowd import Crowd
from game.lan.leader import Leader
from game.lan.live import keep
from game.lan.places.common import data, html, see
from game.lan.shown import Shows


class Wall:
    """Serves the page that all look at."""

    def __init__(self, leader: Leader, shows: Shows, crowd: Crowd) -> None:
        """Serve the wall of a room."""
        self.leader, self.shows, self.crowd = leader, shows, crowd

    async def page(self, request: Request) -> Response:
        """Show the wall; the PIN comes first, so that no phone shows it by chance."""
        if not self._is_leader(request):
            return see("/console")
        return html("wall", shown=self.shows.wall())

    async def parts(self, request: Request) -> Response:
        """Return the wall in parts."""
        if not self._is_leader(request):
            return JSONResponse({"gone": _("Enter the PIN again.")}, 403)
        return data(self.shows.wall(), request.query_params.get("at", ""))

    async def qr(self, request: Request) -> Response:
        """Return the address of the door as a picture."""
        if not self._is_leader(request):
            return Response(status_code=403)
        where = f"{self.leader.address}/j/{self.leader.code}"
        return Response(qr.drawn(where), media_type="image/svg+xml")

    async def live(self, socket: WebSocket) -> None:
        """Tell the wall what changes."""
        if not self.leader.holds(socket.cookies.get("console", "")):
            await socket.close(1008)
            return
        await keep(socket, self.crowd, "wall", self.shows.wall)

    def _is_leader(self, request: Request) -> bool:
        return self.leader.holds(request.cookies.get("console", ""))
