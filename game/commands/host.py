"""`host`: a room for several teams on their phones, led from a page; this terminal keeps it."""

import errno
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.base.words import _
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.table import desk, desk_with, roomed
from game.play.desk import Desk
from game.play.room.naming import team_names
from game.play.savefile import Unreadable
from game.play.session import Session
from game.terminal.paper import Paper, Style

if TYPE_CHECKING:
    from game.lan.house import House
    from game.lan.leader import Leader
    from game.lan.server import Places, Server

OK = 0
BEAT = 0.25  # seconds in which Ctrl-C is heard at the latest
TRIES = 20  # ports, from the usual one on


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asked to host, and how."""

    case: str = ""
    teams: str = "3"
    minutes: int = 0
    seed: int | None = None
    to_network: bool = False
    port: int = 0  # 0: the usual one, or the next that is free
    journal: str = ""


def host(wanted: Wanted, machine: Machine) -> int:
    """Serve a room until it is stopped; every decision is on disk before anybody sees it.

    Raises:
        RefusedError: it cannot be begun or taken over, or nothing can be served.
        KeyboardInterrupt: somebody stopped it; its text says where the game lies.
    """
    from game.lan.house import House
    from game.lan.keys import room_code
    from game.lan.leader import Leader
    from game.lan.server import Server
    from game.play.exporting import exported
    from game.play.sight.sights import Sights

    ours, session = _session(wanted, machine)
    with session:
        header = session.header
        house = House(session, machine.clock)
        code = room_code(f"{header.scenario} {header.started} {header.seed}")
        sights = Sights(ours.settings()[0].assist, ours.history(header.scenario))
        guide, path = ours.guide(header.scenario), session.path
        leader = Leader(code, guide, sights, header.minutes, export=lambda: exported(ours, path))
        server = Server(house, leader)
        places = _started(server, wanted)
        _tell(machine.paper(), session, places, leader, wanted_open=wanted.to_network)
        _kept(house, server, session)
    return OK


def _session(wanted: Wanted, machine: Machine) -> tuple[Desk, Session]:
    if wanted.journal:
        ours = desk_with(machine, wanted.case)[0] if wanted.case else desk(machine)
        return ours, _taken_over(ours, Path(wanted.journal))
    if not wanted.case:
        raise RefusedError(_("Name the case to host: “list” shows them."))
    teams = team_names(wanted.teams)
    if teams is None:
        words = _("“{said}” is neither 1 to 8 nor names such as North,East.")
        raise RefusedError(words.format(said=wanted.teams[:40]))
    ours, case = desk_with(machine, wanted.case)
    return ours, roomed(ours, case, wanted.seed, teams, wanted.minutes)


def _taken_over(ours: Desk, path: Path) -> Session:
    found = ours.saves.open(path if path.is_file() else ours.saved / path.name)
    if isinstance(found, Unreadable):
        raise RefusedError(found.why)
    why = found.read_only or ("" if found.room else _("This game was not played in a room."))
    if why:
        found.close()
        raise RefusedError(why)
    return found


def _started(server: "Server", wanted: Wanted) -> "Places":
    from game.lan.server import USUAL

    ports = [wanted.port] if wanted.port else range(USUAL, USUAL + TRIES)
    for port in ports:
        try:
            return server.start(port, to_network=wanted.to_network)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
    words = _("The port {port} is taken; name another with --port.")
    raise RefusedError(words.format(port=ports[0]))


def _tell(
    paper: Paper, session: Session, places: "Places", leader: "Leader", *, wanted_open: bool
) -> None:
    from game.lan import qr

    door = f"{places.phones}/j/{leader.code}"
    for notice in session.notices:
        paper.text(notice, Style.NOW)
    paper.raw(f"{qr.printed(door)}\n\n")
    lines = (
        (_("Phones"), places.phones),
        (_("Room code"), leader.code),
        (_("Console"), places.console),
        (_("PIN"), leader.pin),
        (_("Journal"), str(session.path)),
    )
    width = max(len(name) for name, _value in lines) + 2
    paper.raw("".join(f"{name:<{width}}{value}\n" for name, value in lines))
    paper.gap()
    if wanted_open and not places.open:
        paper.text(_("No network was found: only this machine can come in."), Style.NOW)
    elif not places.open:
        paper.text(_("Only this machine can come in. To let phones in, start with --open."))
    paper.text(_("Open the console in a browser; it leads to the wall for the projector."))
    paper.text(_("Ctrl-C ends it here; “host --journal” goes on with it, on any laptop."))
    sys.stdout.flush()


def _kept(house: "House", server: "Server", session: Session) -> None:
    try:
        while server.lives:
            house.drain(BEAT)
    except KeyboardInterrupt:
        words = _("Stopped. The room is kept in {path}")
        raise KeyboardInterrupt(words.format(path=session.path)) from None
    finally:
        house.close()
        server.stop()
    raise RefusedError(_("The room could not be served any longer; start it again."))
