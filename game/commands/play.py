"""`play`, and the game when no command is named: in a window, or in text.

Loads late: the window shows its first picture before cases, saves and engine are there.
"""

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.base.words import _
from game.commands.machine import Machine, typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.desk import Desk
    from game.play.session import Session

OK, USAGE = 0, 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asked to play, and how."""

    case: str = ""
    seed: int | None = None
    teams: tuple[str, ...] = ()
    minutes: int = 0  # the length that is wanted, 0 for the whole case
    rival: str = ""  # whom to race; unsaid, the last one
    text: bool = False
    plain: bool = False


def open_game(machine: Machine) -> int:
    """Open the game: in a window, in text where there is none, by itself where nobody can type."""
    if machine.has_display() or typed().isatty():
        return play(Wanted(), machine)
    from game.commands.demo import demo

    return demo("", None, machine, plain=True)


def play(wanted: Wanted, machine: Machine) -> int:
    """Play a case, or what is chosen on the start page.

    Raises:
        RefusedError: There is no such case, length or rival, or nothing can be saved anywhere.
    """
    in_window = machine.has_display() and not (wanted.text or wanted.plain)
    if wanted.case:
        _play_case(wanted, machine, in_window=in_window)
        return OK
    if wanted.teams or wanted.minutes or wanted.rival or wanted.seed is not None:
        words = _("Teams, a seed, a length and a rival need a case: name it behind “play”.")
        sys.stderr.write(f"{words}\n")
        return USAGE
    if not (in_window and _shown(lambda: _laid(machine), None)):
        _told(_laid(machine), None, machine, plain=wanted.plain)
    return OK


def _play_case(wanted: Wanted, machine: Machine, *, in_window: bool) -> None:
    from game.commands.table import begun, desk_with, named, raced, roomed
    from game.play.desk import ALONE

    ours, case = desk_with(machine, wanted.case)
    teams = named(wanted.teams) or ALONE
    race = raced(ours, case, wanted.rival, teams)
    if len(teams) > 1:
        session = roomed(ours, case, wanted.seed, teams, wanted.minutes)
    else:
        session = begun(ours, case, wanted.seed, teams, wanted.minutes, race)
    if race:
        ours.remember(race)
    if not (in_window and _shown(ours, session)):
        _told(ours, session, machine, plain=wanted.plain)


def _laid(machine: Machine) -> "Desk":
    from game.commands.table import desk

    return desk(machine)


def _shown(ours: "Desk | Callable[[], Desk]", session: "Session | None") -> bool:
    """Play in a window; False if none can be opened here."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # it would print on import
    from game.commands.window import opened

    if opened(ours, session):
        return True
    sys.stderr.write(f"{_('No window can be opened here, so the game is played in text.')}\n")
    return False


def _told(ours: "Desk", session: "Session | None", machine: Machine, *, plain: bool) -> None:
    """Play in text until it is left."""
    from game.terminal.app import App
    from game.terminal.keys import Keys

    paper = machine.paper(plain=plain)
    App(ours, paper, Keys(paper, typed())).run(session)
