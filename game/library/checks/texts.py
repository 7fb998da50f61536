"""Texts can be drawn, and the file tells editors what it is. For files of every kind."""

import os
from collections.abc import Iterator
from pathlib import Path

from game.base.problems import Problem
from game.library.fonts import coverage, undrawable
from game.library.page import Page
from game.library.places import data_folder
from game.library.tree import Trail, Value

_POINTER = "# yaml-language-server: $schema="


def characters_can_be_drawn(page: Page) -> Iterator[Problem]:
    """Every character is in every font of the game."""
    known = coverage()
    for path, text in _texts(page.tree.data, ()):
        if strange := undrawable(text, known):
            shown = ", ".join(f"{char} (U+{ord(char):04X})" for char in strange[:5])
            yield page.problem(path, f"the fonts cannot draw {shown}", "use another character")


def first_line_names_the_schema(page: Page, kind: str) -> Iterator[Problem]:
    """The first line tells editors which keys there are."""
    head = page.tree.head
    if not (head.startswith(_POINTER) and head.rstrip().endswith(f"{kind}.schema.json")):
        schema = data_folder("scenarios") / "schema" / f"{kind}.schema.json"
        cure = f"begin with `{_POINTER}{_way(Path(page.tree.file), schema)}`"
        yield page.problem((), "the first line does not name the schema", cure)


def _way(file: Path, schema: Path) -> str:
    """Return the way from a file to its schema, wherever on the disk the case lies."""
    try:
        return Path(os.path.relpath(schema, file.resolve().parent)).as_posix()
    except ValueError:  # they lie on two drives
        return schema.as_posix()


def _texts(value: Value, path: Trail) -> Iterator[tuple[Trail, str]]:
    match value:
        case str():
            yield path, value
        case list():
            for index, part in enumerate(value):
                yield from _texts(part, (*path, index))
        case dict():
            for key, part in value.items():
                yield from _texts(part, (*path, key))
        case _:
            pass
