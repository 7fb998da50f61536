"""A file while it is checked: its tree, and a short way to say what is wrong where."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from game.base.problems import Problem
from game.library.tree import Trail, Tree
from game.library.words import where
from game.scenario.condition import Condition
from game.scenario.part import Part


@dataclass(frozen=True)
class Page:
    """The tree of the file that is checked."""

    tree: Tree

    def problem(self, path: Trail, what: str, cure: str = "", *, key: bool = False) -> Problem:
        """Return a problem at the value (or its key) at `path`, named in the author's words."""
        spot = self.tree.place(path, key=key)
        return Problem(spot, where(self.tree, path[:-1] if key else path), what, cure)


def parts(part: BaseModel, path: Trail = ()) -> Iterator[tuple[Trail, Part]]:
    """Return every part inside `part`, itself included, with the author's path to it."""
    if isinstance(part, Part):
        yield path, part
    for name, info in type(part).model_fields.items():
        yield from _inside(getattr(part, name), (*path, info.alias or name))


def conditions(part: BaseModel, path: Trail = ()) -> Iterator[tuple[Trail, Condition]]:
    """Return every condition inside `part`, with the author's path to it."""
    for spot, found in parts(part, path):
        if isinstance(found, Condition):
            yield spot, found


def _inside(value: object, path: Trail) -> Iterator[tuple[Trail, Part]]:
    match value:
        case BaseModel():
            yield from parts(value, path)
        case tuple():
            for index, each in enumerate(value):
                yield from _inside(each, (*path, index))
        case dict():
            for key, each in value.items():
                yield from _inside(each, (*path, key))
        case _:
            pass
