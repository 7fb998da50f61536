"""A room that is served to phones, by the command `host` or from the window."""

import errno
from collections.abc import Callable

from game.base.words import _
from game.commands.refused import RefusedError
from game.lan import qr
from game.lan.house import House
from game.lan.keys import room_code
from game.lan.leader import Leader
from game.lan.server import USUAL, Places, Server
from game.play.desk import TURN_MINUTES, Desk
from game.play.exporting import exported
from game.play.session import Session
from game.play.sight.sights import Sights
from game.window.roomfaces import ConsoleFace, DoorFace

TRIES = 20  # ports, from the usual one on
MINUTE = 60


class ServedRoom:
    """A room whose phones are answered; whoever owns the session decides on what they ask."""

    def __init__(
        self, session: Session, desk: Desk, rings: Callable[[], object] | None = None
    ) -> None:
        """Get ready; nothing is served yet. A window, which `rings` wakes, shows the debrief."""
        header = session.header
        code = room_code(f"{header.scenario} {header.started} {header.seed}")
        name = header.scenario
        sights = Sights(desk.settings()[0].assist, desk.history(name))
        self.house = House(session, desk.clock)
        self.house.rings = rings or (lambda: None)
        self.house.debriefs = rings is not None
        self.leader = Leader(
            code,
            desk.guide(name),
            sights,
            header.minutes,
            export=lambda: exported(desk, session.path),
            seconds=_seconds(session),
            window=rings is not None,
        )
        self._server = Server(self.house, self.leader)
        self.places = Places("", "", open=False)
        self.moves: Callable[[str], object] = lambda _why: None  # called once it is served anew

    def start(self, port: int = 0, *, to_network: bool = False) -> Places:
        """Serve it at a port, or at the usual one or the next that is free.

        Raises:
            RefusedError: the port is taken.
        """
        ports = [port] if port else range(USUAL, USUAL + TRIES)
        for each in ports:
            try:
                self.places = self._server.start(each, to_network=to_network)
            except OSError as error:
                if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                    raise
            else:
                self._door = self._seen()
                return self.places
        words = _("The port {port} is taken; name another with --port.")
        raise RefusedError(words.format(port=ports[0]))

    @property
    def way_in(self) -> str:
        """Return the address that leads to a seat."""
        return f"{self.places.phones}/j/{self.leader.code}"

    @property
    def door(self) -> DoorFace:
        """Return how people come in."""
        return self._door

    @property
    def console(self) -> ConsoleFace:
        """Return how whoever leads comes to the console."""
        return ConsoleFace(_short(self.places.console), self.leader.pin)

    @property
    def seconds(self) -> int:
        """Return how long a turn is planned in, as the console sets its clock too."""
        return self.leader.turn(self.house.scene)

    @property
    def lives(self) -> bool:
        """Tell whether phones are answered."""
        return self._server.lives

    @property
    def ended(self) -> bool:
        """Tell whether the session was ended from the console."""
        return self.house.scene.closed

    def looked_back(self) -> bool:
        """Tell whether the console led on to the debrief since this was last asked."""
        return self.house.looked_back()

    def decide(self) -> None:
        """Decide on all that was asked, and tell phones what the game has come to."""
        self.house.drain()

    def move(self, *, to_network: bool) -> str:
        """Let the network in, or this machine alone; return why not, or nothing.

        The phones that were there come back by themselves where they can still reach the room.
        """
        port = int(self.places.phones.rpartition(":")[2])
        self._server.stop()
        try:
            found = self.start(port, to_network=to_network)
        except RefusedError:
            found = self.start(to_network=to_network)
        lacking = to_network and not found.open
        why = _("No network was found: only this machine can come in.") if lacking else ""
        self.moves(why)
        return why

    def close(self) -> None:
        """Let go of every phone; their seats wait in the journal."""
        self.house.close()
        self._server.stop()

    def _seen(self) -> DoorFace:
        return DoorFace(
            _short(self.places.phones), self.leader.code, qr.squares(self.way_in), self.places.open
        )


def served(session: Session, desk: Desk, rings: Callable[[], object]) -> ServedRoom | str:
    """Serve the room of a session on this machine alone; return why not where that fails."""
    found = ServedRoom(session, desk, rings)
    try:
        found.start()
    except (RefusedError, OSError) as error:
        return str(error)
    return found


def _seconds(session: Session) -> int:
    """Return how long a turn of this session was wished to be, 0 where nothing was said."""
    minutes = session.header.settings.get(TURN_MINUTES)
    return minutes * MINUTE if isinstance(minutes, int) else 0


def _short(address: str) -> str:
    return address.removeprefix("http://")
