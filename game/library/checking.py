"""A tree checked from end to end: fit, ids, meaning. All problems of a file come together."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from game.base.problems import Problem
from game.library.checks.registry import (
    ERRORS,
    GUIDE_ERRORS,
    GUIDE_WARNINGS,
    HISTORY_ERRORS,
    HISTORY_WARNINGS,
    WARNINGS,
)
from game.library.checks.sheet import Sheet
from game.library.checks.texts import characters_can_be_drawn, first_line_names_the_schema
from game.library.fit import fit
from game.library.ids import Names, Words, names, twice, unknown, words
from game.library.page import Page
from game.library.tree import Tree
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.scenario import Scenario

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Checked(Generic[M]):
    """What checking gave; `value` is there as soon as the form is right, whatever it says."""

    value: M | None
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """The scenario that a history or a guide stands beside, as far as it could be read."""

    names: Names | None = None
    sheet: Sheet | None = None


def checked_scenario(tree: Tree) -> tuple[Checked[Scenario], Beside]:
    """Check a scenario; also return what its neighbours need to know of it."""
    found = words(tree, Scenario)
    known = names(tree, found)
    scenario, problems = _form(tree, Scenario, found, known)
    problems += tuple(twice(tree, found))
    sheet = Sheet(tree, scenario, found) if scenario and not problems else None
    if sheet:
        problems += _all(check(sheet) for check in ERRORS.values())
    warnings = _all(check(sheet) for check in WARNINGS.values()) if sheet else ()
    checked = Checked(scenario, problems, (*warnings, *_head(tree, "scenario")))
    return checked, Beside(known or None, sheet)


def checked_history(tree: Tree, beside: Beside) -> Checked[History]:
    """Check a history, against its scenario if there is one."""
    history, problems = _form(tree, History, words(tree, History), beside.names)
    warnings = _head(tree, "history")
    sheet = beside.sheet
    if history and sheet and not problems:
        page = Page(tree)
        problems += _all(check(history, page, sheet) for check in HISTORY_ERRORS.values())
        warnings += _all(check(history, page, sheet) for check in HISTORY_WARNINGS.values())
    return Checked(history, problems, warnings)


def checked_guide(tree: Tree, beside: Beside) -> Checked[Guide]:
    """Check a facilitator's guide, against its scenario if there is one."""
    guide, problems = _form(tree, Guide, words(tree, Guide), beside.names)
    warnings = _head(tree, "guide")
    sheet = beside.sheet
    if guide and sheet and not problems:
        page = Page(tree)
        problems += _all(check(guide, page, sheet) for check in GUIDE_ERRORS.values())
        warnings += _all(check(guide, page, sheet) for check in GUIDE_WARNINGS.values())
    return Checked(guide, problems, warnings)


def beside(scenario: Scenario | None) -> Beside:
    """Return what a history or a guide needs to know of a scenario that was read before."""
    if scenario is None:
        return Beside()
    tree = Tree("", data=scenario.model_dump(mode="json", by_alias=True, exclude_none=True))
    found = words(tree, Scenario)
    return Beside(names(tree, found), Sheet(tree, scenario, found))


def _form(
    tree: Tree, model: type[M], found: Words, known: Names | None
) -> tuple[M | None, tuple[Problem, ...]]:
    """Return the tree as a model, and all that is wrong with its form, its ids and its letters."""
    problems = tuple(tree.problems)
    if tree.data is None and problems:
        return None, problems
    fitted = fit(tree, model)
    value = None if isinstance(fitted, tuple) else fitted
    misfits = fitted if isinstance(fitted, tuple) else ()
    problems = _more(problems, misfits)
    problems = _more(problems, unknown(tree, found, known) if known is not None else ())
    return value, problems + tuple(characters_can_be_drawn(Page(tree)))


def _more(problems: tuple[Problem, ...], found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Add what was found, but where something is wrong already: one slip is told once."""
    said = {problem.place for problem in problems}
    return problems + tuple(each for each in found if each.place not in said)


def _all(found: Iterable[Iterable[Problem]]) -> tuple[Problem, ...]:
    return tuple(problem for problems in found for problem in problems)


def _head(tree: Tree, kind: str) -> tuple[Problem, ...]:
    return tuple(first_line_names_the_schema(Page(tree), kind)) if tree.data is not None else ()
