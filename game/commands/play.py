"""`play`, and the game when no command is named: in a window, or in text."""

import sys
from dataclasses import dataclass

from game.base.words import _
from game.commands.machine import Machine, typed
from game.commands.shelf import NoCaseError
from game.commands.table import desk, desk_with
from game.terminal import app
from game.terminal.keys import Keys

OK, PROBLEMS = 0, 1


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
    if not (wanted.text or wanted.plain or wanted.teams) and machine.has_display():
        from game.commands.window import opened

        if opened(wanted.case, wanted.seed, machine):
            return OK
        sys.stderr.write(f"{_('No window can be opened here, so the game is played in text.')}\n")
    try:
        table, case = desk_with(machine, wanted.case) if wanted.case else (desk(machine), "")
    except NoCaseError as error:
        sys.stderr.write(f"{error}\n")
        return PROBLEMS
    paper = machine.paper(plain=wanted.plain)
    game = app.App(table, paper, Keys(paper, typed()))
    game.run(app.Wanted(case, wanted.seed, wanted.teams))
    return OK
