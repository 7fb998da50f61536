"""`play`, and the game when no command is named: in a window, or in text."""

import os
import sys
from dataclasses import dataclass

from game.base.words import _
from game.commands.machine import Machine, typed
from game.commands.shelf import NoCaseError
from game.commands.table import begun, desk, desk_with
from game.play.desk import ALONE, Desk
from game.play.session import Session
from game.terminal.names import told_apart

OK, PROBLEMS, USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asked to play, and how."""

    case: str = ""
    seed: int | None = None
    teams: tuple[str, ...] = ()
    text: bool = False
    plain: bool = False


def open_game(machine: Machine) -> int:
    """Open the game: in a window, in text where there is none, by itself where nobody can type."""
    if machine.has_display() or typed().isatty():
        return play(Wanted(), machine)
    from game.commands.demo import demo

    return demo("", None, machine, plain=True)


def play(wanted: Wanted, machine: Machine) -> int:
    """Play a case, or what is chosen on the start page."""
    if not wanted.case and (wanted.teams or wanted.seed is not None):
        sys.stderr.write(f"{_('Teams and a seed need a case: name it behind “play”.')}\n")
        return USAGE
    try:
        ours, session = _set_out(wanted, machine)
    except NoCaseError as error:
        sys.stderr.write(f"{error}\n")
        return PROBLEMS
    if not (wanted.text or wanted.plain) and machine.has_display() and _shown(ours, session):
        return OK
    _told(ours, session, machine, plain=wanted.plain)
    return OK


def _set_out(wanted: Wanted, machine: Machine) -> tuple[Desk, Session | None]:
    if not wanted.case:
        return desk(machine), None
    ours, case = desk_with(machine, wanted.case)
    teams = told_apart(*wanted.teams[:2]) if wanted.teams else ALONE
    return ours, begun(ours, case, wanted.seed, teams)


def _shown(ours: Desk, session: Session | None) -> bool:
    """Play in a window; False if none can be opened here."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would print on import
    from game.commands.window import opened

    if opened(ours, session):
        return True
    sys.stderr.write(f"{_('No window can be opened here, so the game is played in text.')}\n")
    return False


def _told(ours: Desk, session: Session | None, machine: Machine, *, plain: bool) -> None:
    """Play in text until it is left."""
    from game.terminal.app import App  # the window need not wait for it
    from game.terminal.keys import Keys

    paper = machine.paper(plain=plain)
    App(ours, paper, Keys(paper, typed())).run(session)
