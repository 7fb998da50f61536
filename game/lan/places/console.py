"""The console: a page behind a PIN, from which the room is led."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.websockets import WebSocket

from game.base.words import _
from game.lan import leading
from game.lan.crowd import Crowd
from game.lan.form import Form
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.live import keep
from game.lan.places.common import data, form, heard, html, is_script, keeps, see
from game.lan.shown import Shows
from game.lan.wishes import Heard
from game.lan.zipped import zipped
from game.present.wording.composing import on_top
from game.present.wording.currency import currency
from game.present.wording.door import pin

NOT_YOURS = 403


class Console:
    """Serves whoever knows the PIN."""

    def __init__(self, house: House, leader: Leader, shows: Shows, crowd: Crowd) -> None:
        """Serve the leader of a room."""
        self.house, self.leader, self.shows, self.crowd = house, leader, shows, crowd
        self._writing = asyncio.Lock()  # of one report at a time
        self._said = ""  # what to say on the next page

    async def page(self, request: Request) -> Response:
        """Show the console, or ask for the PIN."""
        if not self._is_leader(request):
            return self._pin()
        said, self._said = self._said, ""
        where = pin(window=self.leader.window)
        return html("console", shown=self.shows.console(), said=said, where=where)

    async def enter(self, request: Request) -> Response:
        """Take a PIN."""
        said = await form(request)
        who = request.client.host if request.client else ""
        wait = self.leader.guesses(who).wait
        if wait:
            why = _("Too many wrong numbers. Wait {n} seconds.").format(n=wait)
            return self._pin(why, 429)
        token = self.leader.enters(said.words("pin") if said else "", who)
        if not token:
            return self._pin(_("This is not the PIN."), NOT_YOURS)
        return keeps(see("/console"), "console", token)

    def _pin(self, why: str = "", status: int = 200) -> Response:
        """Ask for the PIN, and say where it is read."""
        return html("pin", status, why=why, where=pin(window=self.leader.window))

    async def parts(self, request: Request) -> Response:
        """Return the console in parts."""
        if not self._is_leader(request):
            return _barred()
        return data(self.shows.console(), request.query_params.get("at", ""))

    async def ask(self, request: Request) -> Response:
        """Do what the leader asks for."""
        if not self._is_leader(request):
            return _barred() if is_script(request) else see("/console")
        said = await form(request)
        if said is None:
            return JSONResponse({"said": _("That could not be read.")}, 400)
        answer = await self._answer(str(request.path_params["what"]), said)
        if is_script(request):
            return data(self.shows.console(), said.words("at"), answer)
        self._said = answer.why
        return see("/console")

    async def _answer(self, what: str, said: Form) -> Heard:
        if what != "device":
            return await heard(self.house, leading.asked(what, said))
        person = self.house.scene.room.person(said.words("person"))
        if person is None:
            return Heard(_("This person has no seat in the room."))
        words = _("For {name}, once, within ten minutes, under “Were you here before?”: {code}")
        code = self.leader.spare(person.id)
        return Heard(words.format(name=person.name, code=code))

    async def proposed(self, request: Request) -> Response:
        """Return what a response on no card takes, as its acts are ticked."""
        if not self._is_leader(request):
            return _barred()
        scene = self.house.scene
        does = leading.doings(request.query_params.getlist("does"))
        effort, cost = leading.usually(scene, does)
        amount = currency(scene.table.case.scenario).amount(cost)
        words = _("proposed: {n} effort, {cost}; both may be changed").format(n=effort, cost=amount)
        said = " · ".join(filter(None, (words, on_top(does))))
        return JSONResponse({"effort": f"{effort}", "cost": f"{cost:.0f}", "words": said})

    async def report(self, request: Request) -> Response:
        """Return the report of the game so far as one file; it is written beside the room."""
        if not self._is_leader(request):
            return _barred()
        scene, export = self.house.scene, self.leader.export
        files: Mapping[str, bytes] = {}
        if export and scene.table.plans:
            async with self._writing:
                files = await run_in_threadpool(export)
        if not files:
            return PlainTextResponse(_("There is nothing to report yet: no turn is over."), 404)
        name = f"{Path(scene.journal).stem}.zip"
        headers = {"content-disposition": f'attachment; filename="{name}"'}
        return Response(zipped(files), media_type="application/zip", headers=headers)

    async def live(self, socket: WebSocket) -> None:
        """Tell the console what changes."""
        if not self.leader.holds(socket.cookies.get("console", "")):
            await socket.close(1008)
            return
        await keep(socket, self.crowd, "console", self.shows.console)

    def _is_leader(self, request: Request) -> bool:
        return self.leader.holds(request.cookies.get("console", ""))


def _barred() -> JSONResponse:
    return JSONResponse({"gone": _("Enter the PIN again.")}, NOT_YOURS)
