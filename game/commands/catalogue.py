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


SWITCH: Mapping[str, object] = {"action": "store_true"}


def commands() -> tuple[Command, ...]:
    """Return all commands, in the order in which help lists them."""
    return (
        _play(),
        _host(),
        _demo(),
        *_of_cases(),
        *_of_history(),
        _balance(),
        _best(),
        *_of_reports(),
        _review(),
        _print(),
        *_of_figures(),
        _shots(),
        _test(),
    )


def _play() -> Command:
    examples = (
        "play",
        "play jetblue-2007",
        "play jetblue-2007 --text --seed 7",
        "play jetblue-2007 --minutes 20",
        "play jetblue-2007 --rival planner",
        "play jetblue-2007 --text --teams North South",
    )
    case = _scenario(_("the case, by its name in the list, or its folder; else choose there"))
    text = Option("--text", _("play in text, here"), SWITCH)
    names = {"nargs": "+", "metavar": "NAME"}
    teams = Option("--teams", _("two to eight teams at one laptop, by their names"), names)
    length = _("play the shorter game of the case for so many minutes; left out: the whole case")
    minutes = Option("--minutes", length, {"type": "whole", "metavar": "N", "default": 0})
    named = _("race this bot, such as planner or history; nobody for none; left out: the last one")
    rival = Option("--rival", named, {"metavar": "NAME", "default": ""})
    words = _("play a case, in a window or in text")
    return Command("play", words, examples, (case, _seed(), minutes, rival, text, _plain(), teams))


def _host() -> Command:
    examples = (
        "host jetblue-2007 --open",
        "host jetblue-2007 --teams North,East,South --minutes 60 --open",
        "host --journal 2026-11-22-jetblue-2007-1a2b.jsonl --open",
    )
    names = {"metavar": "N|A,B,…", "default": "3"}
    number = {"type": "whole", "metavar": "N", "default": 0}
    file = {"metavar": "FILE", "default": ""}
    case = _scenario(_("the case, by its name in the list, or its folder"))
    length = _("play the shorter game of the case for so many minutes; left out: the whole case")
    options = (
        case,
        Option("--teams", _("how many teams, 1 to 8, or their names; left out: 3"), names),
        Option("--minutes", length, number),
        _seed(),
        Option("--open", _("let phones on the network in, not only this machine"), SWITCH),
        Option("--port", _("left out: 8765, or the next that is free"), number),
        Option("--journal", _("take over the room that this saved game holds"), file),
        Option("--text", _("open no window as the projector; keep the room here"), SWITCH),
    )
    words = _(
        "play a case with teams on their phones, led from a page or at this window; a turn has "
        "eight minutes or more, and fewer in a short game"
    )
    return Command("host", words, examples, options)


def _demo() -> Command:
    examples = ("demo", "demo jetblue-2007 > jetblue.txt")
    case = _scenario(_("the case, by its name in the list, or its folder"))
    words = _("watch a case play itself, as the company did")
    return Command("demo", words, examples, (case, _seed(), _plain()))


def _of_cases() -> tuple[Command, Command]:
    strict = Option("--strict", _("let warnings count as problems"), SWITCH)
    examples = ("check", "check scenarios/jetblue-2007", "check --strict --json my/scenario.yaml")
    words = _("check cases, play them, and name each problem with its line and its cure")
    return (
        Command("list", _("list the cases"), ("list",), (_json(),)),
        Command("check", words, examples, (_path(), _json(), strict)),
    )


def _of_history() -> tuple[Command, Command]:
    backtest = _("hold what was really measured against what the model makes of the same deeds")
    calibrate = _("fit four constants of the model to what was measured; they stay as they are")
    held = ("backtest", "backtest scenarios/jetblue-2007", "backtest --json my/cases")
    fitted = ("calibrate", "calibrate --json my/cases", "calibrate --write scenarios/README.md")
    page = {"metavar": "FILE", "default": ""}
    write = Option("--write", _("write the result of both into this page, between its marks"), page)
    return (
        Command("backtest", backtest, held, (_path(), _json())),
        Command("calibrate", calibrate, fitted, (_path(), _json(), write)),
    )


def _balance() -> Command:
    examples = (
        "balance jetblue-2007",
        "balance bad-tuesday squeaky-wheel --plays 2000 --html balance.html",
        "balance takata-honda --dask 192.0.2.7:8786",
    )
    cases = {"nargs": "+", "metavar": "SCENARIO"}
    plays = {"type": "whole", "metavar": "N", "default": 10_000}
    workers = {"type": "counted", "metavar": "N", "default": 0}
    there = {"metavar": "ADDRESS", "default": ""}
    options = (
        Option("scenario", _("cases, by their names in the list, or their folders"), cases),
        Option("--plays", _("games by chance, rounded up to whole fours; left out: 10000"), plays),
        Option("--workers", _("processes; left out: one for each core"), workers),
        Option("--dask", _("play on the Dask cluster there"), there),
        Option("--html", _("draw it into this page"), {"metavar": "FILE", "default": ""}),
        _json(),
    )
    words = _(
        "play a case thousands of times, by chance and by bots, and tell how it fares as a game; "
        "it ends with 0 whatever it finds, and --json lists under “doubts” what to look at"
    )
    return Command("balance", words, examples, options)


def _best() -> Command:
    examples = (
        "best bad-tuesday",
        "best my-game.jsonl --turn 3",
        "best jetblue-2007 --weight loyalty=2 --weight cost=0",
    )
    game = {"nargs": "?", "metavar": "SCENARIO|JOURNAL", "default": ""}
    drawn = _("games of the other, rounded up to whole thousands; left out: 20000")
    luck = _("of a case’s luck, and of the games that are drawn by chance; left out: 1")
    options = (
        Option("game", _("a case, or a saved game; left out: jetblue-2007"), game),
        Option("--turn", _("the turn of the game to begin with; left out: 1"), _count(1)),
        Option("--team", _("whose game it is, where several teams play; left out: 1"), _count(1)),
        Option(
            "--weight",
            _("weigh loyalty, media, cost or promises otherwise than the case does"),
            {"type": "weight", "metavar": "NAME=N", "action": "append"},
        ),
        Option("--width", _("games that one search keeps side by side; left out: 12"), _count(12)),
        Option("--plays", drawn, _count(20_000)),
        Option(
            "--every",
            _("look at every line there is, where there are about so many; left out: 15000000"),
            _count(15_000_000),
        ),
        Option("--seed", luck, {"type": "whole", "metavar": "N"}),
        _case(),
        _json(),
    )
    words = _("look for the best that could have been made of a case, or of a saved game")
    return Command("best", words, examples, options)


def _count(usual: int) -> Mapping[str, object]:
    return {"type": "whole", "metavar": "N", "default": usual}


def _of_reports() -> tuple[Command, Command]:
    examples = (
        "report my-game.jsonl --out report",
        "report table-1.jsonl table-2.jsonl --out report",
    )
    folder = {"required": True, "metavar": "DIR"}
    games = Option("journal", _("saved games of one case"), {"nargs": "+", "metavar": "JOURNAL"})
    out = Option("--out", _("the folder; made if missing"), folder)
    words = _("write the after-action report of a game, or of several tables, into a folder")
    verify = _("tell whether a game is as it was written, and whether a report is what it gives")
    held = ("verify my-game.jsonl", "verify my-game.jsonl --report report")
    where = {"metavar": "DIR", "default": ""}
    left_out = _("leave out what each decision is judged by; takes half the time")
    unjudged = Option("--unjudged", left_out, SWITCH)
    beside = Option("--report", _("the folder of a report that was made of these games"), where)
    return (
        Command("report", words, examples, (games, out, unjudged, _paper(), _case())),
        Command("verify", verify, held, (games, beside, _case(), _json())),
    )


def _paper() -> Option:
    return Option("--paper", _("left out: a4"), {"choices": ("a4", "letter"), "default": "a4"})


def _case() -> Option:
    words = _("the folder of its case, where that is not in the list")
    return Option("--case", words, {"metavar": "PATH", "default": ""})


def _review() -> Command:
    journal = {"metavar": "JOURNAL"}
    file = Option("journal", _("the file of a finished game"), journal)
    words = _("hold every decision of a finished game against what else could have been played")
    return Command(
        "review",
        words,
        ("review my-game.jsonl", "review --json my-game.jsonl"),
        (file, _case(), _json()),
    )


def _print() -> Command:
    examples = (
        "print jetblue-2007 --out kit",
        "print jetblue-2007 --out kit --edition player --paper letter --cut 20",
        "print --all --out kits",
    )
    editions = {"choices": ("player", "facilitator"), "default": ""}
    length = {"type": "whole", "metavar": "N", "default": 0}
    options = (
        _scenario(_("the case, by its name in the list, or its folder")),
        Option("--out", _("the folder; made if missing"), {"required": True, "metavar": "DIR"}),
        Option("--edition", _("for whom; left out: both"), editions),
        _paper(),
        Option("--cut", _("the shorter game of so many minutes; left out: the whole case"), length),
        Option("--all", _("every case there is"), SWITCH),
    )
    words = _("print a case as cards, role briefs and sheets, to play it on paper")
    return Command("print", words, examples, options)


def _of_figures() -> tuple[Command, Command]:
    model = _("show the figures of the trust model beside what they are compared with")
    bench = _("measure how quick the game is on this machine")
    room = Option("--room", _("measure a room with many phones, and nothing else"), SWITCH)
    return (
        Command("model", model, ("model", "model --json"), (_json(),)),
        Command("bench", bench, ("bench", "bench --room"), (room, _json())),
    )


def _shots() -> Command:
    examples = ("shots --out pictures", "shots --out pictures --size 1280x720")
    folder = {"required": True, "metavar": "DIR"}
    size = {"type": "size", "default": (1920, 1080), "metavar": "WxH"}
    options = (
        Option("--out", _("the folder; made if missing"), folder),
        Option("--size", _("left out: 1920x1080"), size),
    )
    return Command("shots", _("draw every screen into a folder of pictures"), examples, options)


def _test() -> Command:
    examples = ("test", "test tests/terminal -k pipe")
    return Command("test", _("run the tests; what follows goes to pytest"), examples)


def _scenario(words: str) -> Option:
    return Option("scenario", words, {"nargs": "?", "metavar": "SCENARIO", "default": ""})


def _seed() -> Option:
    words = _("a whole number; the same seed and decisions give the same game")
    return Option("--seed", words, {"type": "whole", "metavar": "N"})


def _plain() -> Option:
    return Option("--plain", _("text without colour or columns"), SWITCH)


def _path() -> Option:
    where = _("a case's folder or file; left out: every case")
    return Option("path", where, {"nargs": "*", "metavar": "PATH"})


def _json() -> Option:
    return Option("--json", _("print it for programs"), SWITCH)
