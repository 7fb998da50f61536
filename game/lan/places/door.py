"""The door: a code, a nickname, a team; then a seat that this device keeps."""

from time import monotonic

from starlette.requests import Request
from starlette.responses import Response

from game.base.words import _, n_
from game.lan import keys, seats
from game.lan.form import Form
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.limits import Bucket
from game.lan.places.common import form, heard, html, keeps, see
from game.present.wording.door import anew, apart
from game.present.wording.leading import by_keys
from game.present.wording.seat import shape


class Door:
    """Lets people in."""

    def __init__(self, house: House, leader: Leader) -> None:
        """Stand at the door of a room."""
        self.house, self.leader = house, leader
        self._coming = Bucket(120, 2, monotonic)  # by address; a whole room may have the same one

    async def page(self, request: Request) -> Response:
        """Show the door; whoever has a seat goes on to it."""
        if self.house.scene.holding(keys.hashed(request.cookies.get("seat", ""))):
            return see("/seat")
        return self._shown(str(request.path_params.get("code", ""))[:8].upper(), "", "")

    async def guide(self, _request: Request) -> Response:
        """Show how to lead, on one page; it tells nothing of the room or the case."""
        return html("guide", alone=by_keys(), apart=f"{apart()} {anew()}")

    async def join(self, request: Request) -> Response:
        """Let somebody in who has the code."""
        said = await form(request)
        if said is None:
            return self._shown("", "", _("That could not be read. Try again."), 400)
        code, name = said.words("code")[:8].upper(), said.words("name")[:40]
        client = request.client.host if request.client else ""
        if not self._coming.take(client):
            return self._shown(code, name, _("That is too much at once. Wait a moment."), 429)
        wait = self.leader.guessing(client)
        if wait:
            why = n_(
                "Too many wrong codes. Wait {n} second, then press again.",
                "Too many wrong codes. Wait {n} seconds, then press again.",
                wait,
            ).format(n=wait)
            return self._shown(code, name, why, 429)
        room = self.house.scene.room
        person = self.leader.spared(code, client) or self.leader.returning(room, code, client)
        if person:
            token = keys.token()
            answer = await heard(self.house, seats.returns(keys.hashed(token), person))
            if answer.granted:
                return keeps(see("/seat"), "seat", token)
        if not self.leader.knows(code, client):
            why = _("This is not the code of the room. Look at the screen, or ask.")
            return self._shown("", name, why, 403)
        return await self._let_in(request, said, code, name)

    async def _let_in(self, request: Request, said: Form, code: str, name: str) -> Response:
        token = request.cookies.get("seat", "")
        if not self.house.scene.holding(keys.hashed(token)):
            token = keys.token()  # never one that somebody else put there
        answer = await heard(self.house, seats.join(keys.hashed(token), said))
        if not answer.granted:
            return self._shown(code, name, answer.why, 409)
        return keeps(see("/seat"), "seat", token)

    def _shown(self, code: str, name: str, why: str, status: int = 200) -> Response:
        scene = self.house.scene
        teams = [
            (team, title, shape(team), len(scene.room.of(team)))
            for team, title in enumerate(scene.table.teams)
            if scene.room.plays(team)
        ]
        return html(
            "join",
            status,
            title=scene.table.case.scenario.title,
            teams=teams,
            roles=[(role.id, role.name) for role in scene.table.case.scenario.roles],
            code=code,
            name=name,
            why=why,
            moved=self.house.taken_over,
            shut=not scene.newcomers or scene.closed,
        )
