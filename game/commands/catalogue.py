"""Every command in words: what it does, what it is told, and examples. The one list of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.base.words import _


@dataclass(frozen=True, slots=True)
class Option:
    """Something a command is told; `how` is what argparse wants to know of it."""

    name: str
    words: str
    how: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """One command."""

    name: str
    words: str
    examples: tuple[str, ...]
    options: tuple[Option, ...] = ()


def commands() -> tuple[Command, ...]:
    """Return all commands, in the order in which help lists them."""
    return (
        Command(
            "play",
            _("play a case, in a window or in text"),
            (
                "play",
                "play jetblue-2007",
                "play jetblue-2007 --text --seed 7",
                "play jetblue-2007 --text --teams North South",
            ),
            (
                _scenario(_("the case, by its name in the list, or its folder; else choose there")),
                _seed(),
                Option("--text", _("play in text, here"), SWITCH),
                _plain(),
                Option(
                    "--teams",
                    _("two teams take turns at one laptop"),
                    {"nargs": 2, "metavar": ("A", "B")},
                ),
            ),
        ),
        Command(
            "demo",
            _("watch a case play itself, as the real company did"),
            ("demo", "demo jetblue-2007 > jetblue.txt"),
            (_scenario(_("the case, by its name in the list, or its folder")), _seed(), _plain()),
        ),
        Command("list", _("list the cases"), ("list",), (_json(),)),
        Command(
            "check",
            _("check cases, and name each problem with its line and its cure"),
            ("check", "check scenarios/jetblue-2007", "check --strict --json my/scenario.yaml"),
            (
                Option(
                    "path",
                    _("a case's folder or file; left out: every case"),
                    {"nargs": "*", "metavar": "PATH"},
                ),
                _json(),
                Option("--strict", _("let warnings count as problems"), SWITCH),
            ),
        ),
        Command(
            "model",
            _("show the figures of the trust model beside what they are compared with"),
            ("model", "model --json"),
            (_json(),),
        ),
        Command(
            "bench",
            _("measure how quick the game is on this machine"),
            ("bench", "bench --json"),
            (_json(),),
        ),
        Command(
            "shots",
            _("draw every screen into a folder of pictures"),
            ("shots --out pictures", "shots --out pictures --size 1280x720"),
            (
                Option(
                    "--out",
                    _("the folder; made if missing"),
                    {"required": True, "metavar": "DIR"},
                ),
                Option(
                    "--size",
                    _("left out: 1920x1080"),
                    {"type": "size", "default": (1920, 1080), "metavar": "WxH"},
                ),
            ),
        ),
        Command(
            "test",
            _("run the tests; what follows goes to pytest"),
            ("test", "test tests/terminal -k pipe"),
        ),
    )


SWITCH: Mapping[str, object] = {"action": "store_true"}


def _scenario(words: str) -> Option:
    return Option("scenario", words, {"nargs": "?", "metavar": "SCENARIO", "default": ""})


def _seed() -> Option:
    words = _("a whole number; the same seed and decisions give the same game")
    return Option("--seed", words, {"type": "whole", "metavar": "N"})


def _plain() -> Option:
    return Option("--plain", _("text without colour or columns"), SWITCH)


def _json() -> Option:
    return Option("--json", _("print it for programs"), SWITCH)
