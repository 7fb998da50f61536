"""`list`: the cases there are. Their files are read, not checked, so that it answers at once."""

import json
from pathlib import Path

from game.base.problems import Problem
from game.base.words import _
from game.commands.machine import Machine
from game.library.folder import SCENARIO
from game.library.places import data_folder
from game.library.source import read_text
from game.library.tree import Tree, grow
from game.terminal.paper import Paper

FIELDS = ("title", "company", "place", "period", "minutes", "difficulty")

Row = dict[str, str | int]


def list_cases(machine: Machine, *, as_json: bool) -> int:
    """Print every case in a few words or as JSON; a broken one hides no other."""
    folders = sorted(path.parent for path in data_folder("scenarios").glob(f"*/{SCENARIO}"))
    rows = [_row(folder) for folder in folders]
    paper = machine.paper(plain=True)
    if as_json:
        paper.raw(f"{json.dumps(rows, indent=2)}\n")
        return 0
    for row in rows:
        _told(paper, row)
    return 0


def _told(paper: Paper, row: Row) -> None:
    if "title" not in row:
        words = _("It cannot be read; “check {case}” says why.")
        paper.item(words.format(case=row["path"]), f"{row['id']}:")
        return
    words = _("{title} ({company}, {period})")
    paper.item(words.format_map(row), f"{row['id']}:")
    words = _("{minutes} minutes, {turns} turns, difficulty {difficulty} of 5")
    paper.under(words.format_map(row))


def _row(folder: Path) -> Row:
    row: Row = {"id": folder.name, "path": str(folder)}
    text = read_text(folder / SCENARIO)
    tree = Tree("") if isinstance(text, Problem) else grow(text, folder.name)
    turns = tree.at(("turns",))
    if tree.problems or not isinstance(turns, list):
        return row
    found = {name: tree.at((name,)) for name in FIELDS}
    defaults: Row = {"title": folder.name, "company": "", "place": "", "period": ""}
    defaults |= {"minutes": 60, "turns": len(turns), "difficulty": 3}
    said = {name: value for name, value in found.items() if isinstance(value, str | int)}
    return row | defaults | said
