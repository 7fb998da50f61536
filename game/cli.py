"""The command line: words in, exit codes out. Each command is a file in `commands`.

Together they are the only place that wires the game. They load late, so that a word answers at
once.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

from game import __version__
from game.base.words import _

if TYPE_CHECKING:
    from game.commands.machine import Machine

USAGE, INTERRUPTED = 2, 130
NARROWEST, WIDEST = 40, 100
SET_IN = 4  # columns before the name of a command
SEEDS = 1_000_000  # a drawn seed is short enough to be read out


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names, or else the game itself; return the exit code."""
    try:
        from game.commands.guard import guarded

        return guarded(lambda: _run(list(sys.argv[1:] if argv is None else argv)), _now)
    except KeyboardInterrupt:  # before the guard stood, or while it was letting go
        return INTERRUPTED


def _run(words: list[str]) -> int:
    if words[:1] == ["test"] and words[1:2] not in (["-h"], ["--help"]):
        return _test(words[1:])  # pytest has options of its own, so they are not read here
    try:
        chosen = parser().parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    from game.commands.called import COMMANDS

    return COMMANDS[chosen.command](SimpleNamespace(**vars(chosen)), _machine())


def _test(words: list[str]) -> int:
    from game.commands.tests import run_tests

    return run_tests(words)


# ------------------------------------------------------------------------ what the machine can say
def _machine() -> "Machine":
    from game.commands.machine import Machine

    return Machine(os.environ, _now, _drawn)


def _now() -> datetime:
    return datetime.now().astimezone()


def _drawn() -> int:
    import secrets

    return secrets.randbelow(SEEDS)


# ------------------------------------------------------------------------------- reading the words
def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from game.commands.catalogue import commands

    whole = _Parser(
        prog=_program(),
        description=_("A tabletop crisis simulation. Without a command, the game opens."),
        epilog="\n".join([_examples("", "play jetblue-2007 --text", "demo", "check"), "", CODES]),
        formatter_class=_Layout,
    )
    whole.add_argument("--version", action="version", version=f"Make It Right {__version__}")
    whole.set_defaults(command="")
    under = whole.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    for command in commands():
        one = under.add_parser(
            command.name,
            help=command.words,
            description=f"{command.words[:1].upper()}{command.words[1:]}.",
            epilog=_examples(*command.examples),
            formatter_class=_Layout,
            allow_abbrev=False,
        )
        one.set_defaults(command=command.name)
        for option in command.options:
            how = dict(option.how)
            how |= {"type": _read(str(how["type"]))} if "type" in how else {}
            one.add_argument(option.name, help=option.words, **how)  # type: ignore[arg-type]  # data
    return whole


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        from game.commands.complaint import complaint

        help_ = _("“{program} --help” lists what there is.").format(program=self.prog)
        self.exit(USAGE, f"{complaint(message, self.known())} {help_}\n")

    def known(self) -> dict[str, list[str]]:
        """Return every command and option there is, each with the commands that it goes with."""
        found: dict[str, list[str]] = {}
        for action in self._actions:
            found |= {name: [] for name in action.option_strings}
            menu = action.choices if isinstance(action.choices, dict) else {}
            for command, under in menu.items():
                found.setdefault(command, [])
                for name in under.known():
                    found.setdefault(name, []).append(command)
        return found


class _Layout(argparse.RawDescriptionHelpFormatter):
    """Examples stay as they are written; no line is wider than the terminal or a hundred."""

    def __init__(self, prog: str) -> None:
        columns = shutil.get_terminal_size().columns - 2
        super().__init__(prog, max_help_position=26, width=max(NARROWEST, min(columns, WIDEST)))

    def add_argument(self, action: argparse.Action) -> None:
        """Leave room for the names of commands: they stand further in than argparse counts."""
        super().add_argument(action)
        if isinstance(action.choices, dict):
            longest = max(map(len, action.choices))
            self._action_max_length = max(self._action_max_length, longest + SET_IN)


def _read(kind: str) -> Callable[[str], object]:
    """Return what reads a value of this kind, and says in a sentence why a text is none."""

    def read(text: str) -> object:
        from game.commands.values import VALUES

        try:
            return VALUES[kind](text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return read


def _examples(*examples: str) -> str:
    lines = [f"  {_program()} {words}".rstrip() for words in examples]
    return "\n".join([_("examples:"), *lines])


def _program() -> str:
    """Return what was typed to start the game, so that help can be typed as it stands."""
    started = os.path.basename(sys.argv[0])  # noqa: PTH119  # pathlib would slow the start
    python = "py" if os.name == "nt" else "python3"
    known = {"main.py": f"{python} main.py", "__main__.py": f"{python} -m game"}
    return known.get(started, "make-it-right")


CODES = """\
exit codes:
  0 all is well, 1 problems were found, 2 the words were not understood,
  70 the game went wrong, 130 it was interrupted
"""
