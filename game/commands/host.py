"""`host`: a room for several teams on their phones, led from a page or at the laptop.

A window is the projector, where there is a screen for one; else this terminal keeps the room.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.base.words import _
from game.commands.journal import reason
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.table import desk, desk_with, roomed
from game.commands.terminated import terminable
from game.play.desk import Desk
from game.play.room.naming import team_names
from game.play.savefile import Unreadable
from game.play.session import Session
from game.present.wording.door import apart, shut
from game.terminal.paper import Paper, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.commands.serving import ServedRoom

OK = 0
BEAT = 0.25  # seconds in which Ctrl-C is heard at the latest


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
    text: bool = False  # no window: this terminal keeps the room


def host(wanted: Wanted, machine: Machine) -> int:
    """Serve a room until it is stopped; every decision is on disk before anybody sees it.

    Where there is a screen, a window is its projector, and its keys lead as the console does.

    Raises:
        RefusedError: it cannot be begun or taken over, or nothing can be served.
        KeyboardInterrupt: somebody stopped it; its text says where the game lies.
    """
    ours, session = _session(wanted, machine)
    with terminable(), session:
        if machine.has_display() and not wanted.text and _on_screen(wanted, machine, ours, session):
            return OK
        room = _started(wanted, machine, ours, session)
        _kept(room, session)
    return OK


def _on_screen(wanted: Wanted, machine: Machine, ours: Desk, session: Session) -> bool:
    """Play with a window as the projector until it is closed; False if none can be opened."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would print on import
    from game.commands.window import opened

    def serves(_session: Session, _desk: Desk, rings: "Callable[[], None]") -> "ServedRoom":
        return _started(wanted, machine, ours, session, rings)

    if opened(ours, session, serves):
        return True
    sys.stderr.write(f"{_('No window can be opened here; this terminal keeps the room.')}\n")
    return False


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
        how = _("If it lies in another folder, name that before --journal.")
        raise RefusedError(reason(found, how))
    why = found.read_only or ("" if found.room else _("This game was not played in a room."))
    if why:
        found.close()
        raise RefusedError(why)
    return found


def _started(
    wanted: Wanted,
    machine: Machine,
    ours: Desk,
    session: Session,
    rings: "Callable[[], None] | None" = None,
) -> "ServedRoom":
    """Serve the room, for a window that `rings` wakes or for this terminal, and say where."""
    from game.commands.serving import ServedRoom

    room = ServedRoom(session, ours, rings)
    room.start(wanted.port, to_network=wanted.to_network)
    paper = machine.paper()
    _tell(paper, session, room, wanted, in_window=rings is not None)
    room.moves = lambda why: _tell_moved(paper, room, why)
    return room


def _tell_moved(paper: Paper, room: "ServedRoom", why: str) -> None:
    """Say who can come in by now, since what was said at the start no longer holds."""
    paper.gap()
    if room.places.open:
        paper.text(_("Phones on this network can come in now."))
    else:
        paper.text(why or _("Only this machine can come in again."), Style.NOW)
    _ways_in(paper, room, ())
    paper.flush()


def _ways_in(paper: Paper, room: "ServedRoom", more: tuple[tuple[str, str], ...]) -> None:
    """Print how to come in and how to lead: a picture to point a phone at, and addresses.

    As long as no phone can come in, there is none: what opens the room stands in its place.
    """
    from game.lan import qr

    if room.places.open:
        paper.raw(f"{qr.printed(room.way_in)}\n\n")
        paper.text(apart())
        paper.gap()
    else:
        closed = shut(window=room.leader.window)
        paper.title(f"{closed.title}. {closed.press}.")
        paper.text(closed.means)
        paper.gap()
    lines = (
        (_("Phones") if room.places.open else _("This laptop"), room.places.phones),
        (_("Room code"), room.leader.code),
        (_("Console"), room.places.console),
        (_("PIN"), room.leader.pin),
        *more,
    )
    width = max(len(name) for name, _value in lines) + 2
    paper.raw("".join(f"{name:<{width}}{value}\n" for name, value in lines))


def _tell(
    paper: Paper, session: Session, room: "ServedRoom", wanted: Wanted, *, in_window: bool
) -> None:
    places = room.places
    for notice in session.notices:
        paper.text(notice, Style.NOW)
    _ways_in(paper, room, ((_("Journal"), str(session.path)),))
    paper.gap()
    if wanted.to_network and not places.open:
        paper.text(_("No network was found: only this machine can come in."), Style.NOW)
    if in_window:
        paper.text(_("The window is the projector. Lead by its keys, or open the console."))
    else:
        paper.text(_("Open the console in a browser; it leads to the wall for the projector."))
    paper.text(_("Ctrl-C ends it here; “host --journal” goes on with it, on any laptop."))
    sys.stdout.flush()


def _kept(room: "ServedRoom", session: Session) -> None:
    try:
        while room.lives:
            room.house.drain(BEAT)
    except KeyboardInterrupt:
        words = _("Stopped. The room is kept in {path}")
        raise KeyboardInterrupt(words.format(path=session.path)) from None
    finally:
        room.close()
    raise RefusedError(_("The room could not be served any longer; start it again."))
