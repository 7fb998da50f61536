"""Files of a case, read and checked: one call for each kind of file, one for a folder of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from game.base.problems import Problem
from game.library.fit import fit
from game.library.result import Read, in_order
from game.library.source import read_text
from game.library.tree import Tree, grow
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario

SCENARIO, HISTORY, GUIDE = "scenario.yaml", "history.yaml", "guide.yaml"
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
    return _read(path, Scenario)


def read_history(path: Path) -> Read[History]:
    """Read and check a history file."""
    return _read(path, History)


def read_guide(path: Path) -> Read[Guide]:
    """Read and check a facilitator's guide."""
    return _read(path, Guide)


def read_case(folder: Path) -> Read[CaseFiles]:
    """Read and check the folder of a case; history and guide need not be there."""
    scenario = read_scenario(folder / SCENARIO)
    history = read_history(folder / HISTORY) if (folder / HISTORY).exists() else None
    guide = read_guide(folder / GUIDE) if (folder / GUIDE).exists() else None
    parts = [part for part in (scenario, history, guide) if part]
    problems = in_order(problem for part in parts for problem in part.problems)
    warnings = in_order(problem for part in parts for problem in part.warnings)
    if problems or not scenario.value:
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


def _read(path: Path, model: type[M]) -> Read[M]:
    text = read_text(path)
    if isinstance(text, Problem):
        return Read(path, None, (text,))
    tree = grow(text, str(path))
    value, problems = _fitted(tree, model)
    return Read(path, None if problems else value, in_order(problems))


def _fitted(tree: Tree, model: type[M]) -> tuple[M | None, tuple[Problem, ...]]:
    if tree.data is None:
        return None, tuple(tree.problems)
    fitted = fit(tree, model)
    if not isinstance(fitted, tuple):
        return fitted, tuple(tree.problems)
    known = {problem.place for problem in tree.problems}
    return None, (*tree.problems, *(each for each in fitted if each.place not in known))
