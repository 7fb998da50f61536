"""The command line: names, options and exit codes. Each command is a file in `commands`.

Together they are the only place that wires the game. They load late, so that a word answers at
once.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NoReturn

from game import __version__
from game.base.words import _

if TYPE_CHECKING:
    from game.commands.machine import Machine

USAGE, INTERRUPTED = 2, 130
NARROWEST, WIDEST = 40, 100
SEEDS = 1_000_000  # a drawn seed is short enough to be read out
LARGEST = 999_999_999
Arguments = argparse.Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names, or else the game itself; return the exit code."""
    try:
        from game.commands.guard import guarded

        return guarded(lambda: _run(list(sys.argv[1:] if argv is None else argv)), _now)
    except KeyboardInterrupt:  # before the guard stood, or while it was letting go
        return INTERRUPTED


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    whole = _Parser(
        prog="make-it-right",
        description=_("A tabletop crisis simulation. Without a command, the game opens."),
        epilog=_EXAMPLES,
        formatter_class=_Layout,
    )
    whole.add_argument("--version", action="version", version=f"Make It Right {__version__}")
    whole.set_defaults(command=_open)
    commands = whole.add_subparsers(title=_("commands"), metavar=_("COMMAND"))
    for add in (_add_play, _add_demo, _add_list, _add_check, _add_model):
        add(commands)
    for add in (_add_bench, _add_shots, _add_test):
        add(commands)
    return whole


def _run(words: list[str]) -> int:
    if words[:1] == ["test"] and words[1:2] not in (["-h"], ["--help"]):
        return _test(words[1:])  # pytest has options of its own, so they are not read here
    try:
        chosen = parser().parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    command: Callable[[Arguments], int] = chosen.command
    return command(chosen)


def _now() -> datetime:
    return datetime.now().astimezone()


def _machine() -> "Machine":
    from game.commands.machine import Machine

    return Machine(os.environ, _now, _drawn)


def _drawn() -> int:
    import secrets

    return secrets.randbelow(SEEDS)


# ------------------------------------------------------------------------- what each command does
def _open(options: Arguments) -> int:
    from game.commands.play import open_game

    del options
    return open_game(_machine())


def _play(options: Arguments) -> int:
    from game.commands.play import Wanted, play

    teams = tuple(options.teams or ())
    case = options.scenario or ""
    wanted = Wanted(case, options.seed, teams, text=options.text, plain=options.plain)
    return play(wanted, _machine())


def _demo(options: Arguments) -> int:
    from game.commands.demo import demo

    return demo(options.scenario or "", options.seed, _machine(), plain=options.plain)


def _list(options: Arguments) -> int:
    from game.commands.listing import list_cases

    return list_cases(_machine(), as_json=options.json)


def _check(options: Arguments) -> int:
    from game.commands.check import check

    return check(options.path, as_json=options.json, strict=options.strict)


def _model(options: Arguments) -> int:
    from game.commands.model import model

    return model(_machine(), as_json=options.json)


def _bench(options: Arguments) -> int:
    from game.commands.bench import bench

    return bench(_machine(), as_json=options.json)


def _shots(options: Arguments) -> int:
    from game.commands.shots import shots

    return shots(options.out, options.size)


def _test(words: list[str]) -> int:
    from game.commands.tests import run_tests

    return run_tests(words)


# --------------------------------------------------------------------------- what each one is told
def _add_play(commands: Any) -> None:  # noqa: ANN401  # argparse does not name this type
    words = _("play a case, in a window or in text")
    examples = _(
        "  make-it-right play\n"
        "  make-it-right play jetblue-2007\n"
        "  make-it-right play jetblue-2007 --text --seed 7\n"
        "  make-it-right play jetblue-2007 --text --teams North South\n"
    )
    play = _added(commands, "play", words, examples, _play)
    _scenario(play, _("the case, by its name in the list, or its folder; left out: choose there"))
    _seed(play)
    play.add_argument("--text", action="store_true", help=_("play in text, here"))
    _plain(play)
    play.add_argument(
        "--teams",
        nargs=2,
        metavar=("A", "B"),
        help=_("two teams take turns at one laptop"),
    )


def _add_demo(commands: Any) -> None:  # noqa: ANN401
    words = _("watch a case play itself, as the real company did")
    examples = _("  make-it-right demo\n  make-it-right demo jetblue-2007 > jetblue.txt\n")
    demo = _added(commands, "demo", words, examples, _demo)
    _scenario(demo, _("the case, by its name in the list, or its folder"))
    _seed(demo)
    _plain(demo)


def _add_list(commands: Any) -> None:  # noqa: ANN401
    words = _("list the cases")
    listing = _added(commands, "list", words, "  make-it-right list\n", _list)
    _json(listing)


def _add_check(commands: Any) -> None:  # noqa: ANN401
    words = _("check cases, and name each problem with its line and its cure")
    examples = _(
        "  make-it-right check\n"
        "  make-it-right check scenarios/jetblue-2007\n"
        "  make-it-right check --strict --json my-case/scenario.yaml\n"
    )
    check = _added(commands, "check", words, examples, _check)
    check.add_argument(
        "path", nargs="*", metavar="PATH", help=_("a case's folder or file; left out: every case")
    )
    _json(check)
    check.add_argument("--strict", action="store_true", help=_("let warnings count as problems"))


def _add_model(commands: Any) -> None:  # noqa: ANN401
    words = _("show the figures of the trust model beside what they are compared with")
    _json(_added(commands, "model", words, "  make-it-right model\n", _model))


def _add_bench(commands: Any) -> None:  # noqa: ANN401
    words = _("measure how quick the game is on this machine")
    _json(_added(commands, "bench", words, "  make-it-right bench --json\n", _bench))


def _add_shots(commands: Any) -> None:  # noqa: ANN401
    words = _("draw every screen into a folder of pictures")
    examples = "  make-it-right shots --out pictures --size 1280x720\n"
    shots = _added(commands, "shots", words, examples, _shots)
    shots.add_argument("--out", required=True, metavar="DIR", help=_("the folder; made if missing"))
    shots.add_argument(
        "--size", type=_size, default=(1920, 1080), metavar="WxH", help=_("left out: 1920x1080")
    )


def _add_test(commands: Any) -> None:  # noqa: ANN401
    words = _("run the tests; what follows goes to pytest")
    examples = "  make-it-right test\n  make-it-right test tests/terminal -k pipe\n"
    _added(commands, "test", words, examples, _open)  # run before options are read


def _added(
    commands: Any,  # noqa: ANN401
    name: str,
    words: str,
    examples: str,
    command: Callable[[Arguments], int],
) -> argparse.ArgumentParser:
    added: argparse.ArgumentParser = commands.add_parser(
        name,
        help=words,
        description=f"{words[:1].upper()}{words[1:]}.",
        epilog=f"{_('examples:')}\n{examples}",
        formatter_class=_Layout,
    )
    added.set_defaults(command=command)
    return added


def _scenario(of: argparse.ArgumentParser, words: str) -> None:
    of.add_argument("scenario", nargs="?", metavar="SCENARIO", help=words)


def _seed(of: argparse.ArgumentParser) -> None:
    words = _("a whole number; the same seed and decisions give the same game")
    of.add_argument("--seed", type=_whole, metavar="N", help=words)


def _plain(of: argparse.ArgumentParser) -> None:
    of.add_argument("--plain", action="store_true", help=_("text without colour or columns"))


def _json(of: argparse.ArgumentParser) -> None:
    of.add_argument("--json", action="store_true", help=_("print it for programs"))


# ------------------------------------------------------------------------------- reading the words
class _Layout(argparse.RawDescriptionHelpFormatter):
    """Examples stay as they are written; no line is wider than the terminal or a hundred."""

    def __init__(self, prog: str) -> None:
        columns = shutil.get_terminal_size().columns - 2
        super().__init__(prog, max_help_position=26, width=max(NARROWEST, min(columns, WIDEST)))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        from game.commands.complaint import complaint

        names = [str(each) for action in self._actions for each in action.choices or ()]
        help_ = _("“{program} --help” lists what there is.").format(program=self.prog)
        self.exit(USAGE, f"{complaint(message, names)} {help_}\n")


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > len(str(LARGEST)) or int(text) > LARGEST:
        words = _("“{text}” is not a whole number from 0 to {most}")
        raise argparse.ArgumentTypeError(words.format(text=text[:20], most=LARGEST))
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, by, height = text.lower().partition("x")
    sizes = [int(part) for part in (width, height) if part.isdecimal() and len(part) < 6]
    if not by or len(sizes) != 2 or not all(320 <= each <= 8000 for each in sizes):
        words = _("“{text}” is not a size such as 1920x1080")
        raise argparse.ArgumentTypeError(words.format(text=text[:20]))
    return sizes[0], sizes[1]


_EXAMPLES = """\
examples:
  make-it-right                                opens the game
  make-it-right play jetblue-2007 --text       plays in text, here
  make-it-right demo jetblue-2007              plays by itself, as the real company did
  make-it-right check                          checks every case

exit codes:
  0 all is well, 1 problems were found, 2 the words were not understood,
  70 the game went wrong, 130 it was interrupted
"""
