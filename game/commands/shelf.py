"""The cases there are: `list`, and the one that a person means."""

import json
from pathlib import Path

from game.base.words import _, n_
from game.commands.machine import Machine
from game.library.places import data_folder
from game.library.read import SCENARIO, CaseFiles, read_case
from game.library.result import Read
from game.library.words import meant
from game.terminal.moments.pieces import joined

OK, PROBLEMS = 0, 1


class NoCaseError(Exception):
    """Why there is no such case to play, in one sentence."""


def names() -> tuple[str, ...]:
    """Return the names of all cases, in order; nothing is read."""
    folder = data_folder("scenarios")
    return tuple(sorted(each.name for each in folder.iterdir() if (each / SCENARIO).exists()))


def found(wanted: str) -> CaseFiles:
    """Return the case called `wanted`, or the one in the folder `wanted`.

    Raises:
        NoCaseError: There is none, or it cannot be played.
    """
    known = names()
    folder = data_folder("scenarios") / wanted if wanted in known else Path(wanted)
    if folder.name == SCENARIO and folder.is_file():
        folder = folder.parent
    if not (folder / SCENARIO).is_file():
        raise NoCaseError(_unknown(wanted, known))
    return sound(read_case(folder))


def sound(read: Read[CaseFiles]) -> CaseFiles:
    """Return a case that was read.

    Raises:
        NoCaseError: It has problems.
    """
    if read.value:
        return read.value
    words = n_(
        "“{case}” has {count} problem and cannot be played; “check {path}” names it.",
        "“{case}” has {count} problems and cannot be played; “check {path}” names them.",
        len(read.problems),
    )
    raise NoCaseError(words.format(case=read.path.name, count=len(read.problems), path=read.path))


def list_cases(machine: Machine, *, as_json: bool) -> int:
    """Print every case on one line or as JSON; a broken one hides no other."""
    cases = [read_case(data_folder("scenarios") / name) for name in names()]
    paper = machine.paper(plain=True)
    if as_json:
        paper.raw(f"{json.dumps([_row(each) for each in cases], indent=2)}\n")
        return OK
    for each in cases:
        row = _row(each)
        paper.item(
            joined(str(row["title"]), str(row["company"]), str(row["place"])), f"{row['id']}:"
        )
        if each.value:
            minutes = _("{n} minutes").format(n=row["minutes"])
            turns = _("{n} turns").format(n=row["turns"])
            paper.under(
                joined(minutes, turns, _("difficulty {n} of 5").format(n=row["difficulty"]))
            )
        else:
            paper.under(_("It has problems; “check {case}” names them.").format(case=row["id"]))
    return OK


def _row(read: Read[CaseFiles]) -> dict[str, str | int]:
    row: dict[str, str | int] = {"id": read.path.name, "problems": len(read.problems)}
    if not read.value:
        return {**row, "title": _("cannot be read"), "company": "", "place": ""}
    case = read.value.scenario
    return row | {
        "title": case.title,
        "company": case.company,
        "place": case.place,
        "period": case.period,
        "minutes": case.minutes,
        "turns": len(case.turns),
        "difficulty": case.difficulty,
    }


def _unknown(wanted: str, known: tuple[str, ...]) -> str:
    close = meant(wanted, known) or _partly(wanted, known)
    said = _("There is no case “{wanted}”.").format(wanted=wanted[:60])
    if close:
        return f"{said} {_('Did you mean “{close}”?').format(close=close)}"
    return f"{said} {_('There are: {names}.').format(names=', '.join(known))}"


def _partly(wanted: str, known: tuple[str, ...]) -> str:
    """Return the one case whose name holds `wanted`, or nothing."""
    holding = [name for name in known if wanted.lower() in name]
    return holding[0] if wanted and len(holding) == 1 else ""
