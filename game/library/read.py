"""Files of a case, read and checked: one call for each kind of file, one for a folder of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from game.base.problems import Problem
from game.library.checking import (
    Beside,
    Checked,
    beside,
    checked_guide,
    checked_history,
    checked_scenario,
)
from game.library.folder import GUIDE, HISTORY, SCENARIO
from game.library.page import Page
from game.library.result import Read, in_order
from game.library.source import read_text
from game.library.tree import Tree, grow
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class CaseFiles:
    """The files of one case: a scenario, playable alone, and what may stand beside it."""

    folder: Path
    scenario: Scenario
    history: History | None = None
    guide: Guide | None = None


def read_scenario(path: Path) -> Read[Scenario]:
    """Read and check a scenario file."""
    return _read(path, checked_scenario(_tree(path))[0])


def read_history(path: Path, scenario: Scenario | None = None) -> Read[History]:
    """Read and check a history file; its ids too, if the scenario is given."""
    return _read(path, checked_history(_tree(path), beside(scenario)))


def read_guide(path: Path, scenario: Scenario | None = None) -> Read[Guide]:
    """Read and check a facilitator's guide; its ids too, if the scenario is given."""
    return _read(path, checked_guide(_tree(path), beside(scenario)))


def read_case(folder: Path) -> Read[CaseFiles]:
    """Read and check the folder of a case; history and guide need not be there."""
    tree = _tree(folder / SCENARIO)
    scenario, around = checked_scenario(tree)
    history = _history(folder / HISTORY, around)
    guide = _guide(folder / GUIDE, around)
    all_files: tuple[Checked[Scenario] | Checked[History] | Checked[Guide] | None, ...]
    all_files = (scenario, history, guide)
    there = [each for each in all_files if each]
    misplaced = _misplaced(tree, folder)
    problems = in_order([*misplaced, *(one for each in there for one in each.problems)])
    warnings = in_order(one for each in there for one in each.warnings)
    if problems or scenario.value is None:
        return Read(folder, None, problems, warnings)
    files = CaseFiles(
        folder,
        scenario.value,
        history.value if history else None,
        guide.value if guide else None,
    )
    return Read(folder, files, problems, warnings)


def shelf(folder: Path) -> tuple[Read[CaseFiles], ...]:
    """Read every case in `folder`, by name; a broken one hides no other."""
    if not folder.is_dir():
        return ()
    return tuple(read_case(each) for each in sorted(folder.iterdir()) if (each / SCENARIO).exists())


def page_of(path: Path) -> Page:
    """Return a file as a page on which to say what is wrong where."""
    return Page(_tree(path))


def _tree(path: Path) -> Tree:
    text = read_text(path)
    if isinstance(text, Problem):
        return Tree(str(path), problems=[text])
    return grow(text, str(path))


def _read(path: Path, checked: Checked[M]) -> Read[M]:
    value = None if checked.problems else checked.value
    return Read(path, value, in_order(checked.problems), in_order(checked.warnings))


def _history(path: Path, around: Beside) -> Checked[History] | None:
    return checked_history(_tree(path), around) if path.exists() else None


def _guide(path: Path, around: Beside) -> Checked[Guide] | None:
    return checked_guide(_tree(path), around) if path.exists() else None


def _misplaced(tree: Tree, folder: Path) -> tuple[Problem, ...]:
    """Return a problem if a case is not called as its folder is: both are names of the same."""
    name, own = tree.at(("id",)), folder.resolve().name
    if not isinstance(name, str) or name == own:
        return ()
    cure = "call both the same"
    return (Problem(tree.place(("id",)), "id", f"is `{name}`, but the folder is `{own}`", cure),)
