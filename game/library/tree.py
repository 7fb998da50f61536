"""YAML text as plain values, each with its place.

Built from the parser's events, never from its composer: events come one at a time, so a text that
nests 100,000 deep is refused at the first level too many, and nothing is ever built twice. There
are no anchors, aliases, merges, tags, directives or second documents.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from game.base.problems import Place, Problem
from game.base.typography import typographic
from game.library.scalars import Scalar, meaning
from game.library.source import UNWANTED, unwanted
from game.library.syntax import Refused, in_plain_words

MOST_DEEP = 40
MOST_VALUES = 100_000
MOST_CHARACTERS = 10_000
MOST_PROBLEMS = 100

Value = Scalar | list["Value"] | dict[str, "Value"]
Trail = tuple[str | int, ...]
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Tree:
    """A text that was read: its value and where each piece of it stands."""

    file: str
    head: str = ""
    data: Value = None
    places: dict[Trail, Place] = field(default_factory=dict)
    keys: dict[Trail, Place] = field(default_factory=dict)
    written: dict[Trail, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Trail, *, key: bool = False) -> Place:
        """Return where the value (or its key) stands; the nearest one around it if it is not."""
        if key and path in self.keys:
            return self.keys[path]
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, Place(self.file))

    def at(self, path: Trail) -> Value:
        """Return the value at `path`, or None."""
        here: Value = self.data
        for step in path:
            here = _inside(here, step)
        return here

    def as_written(self, path: Trail) -> bool:
        """Turn a number back into the author's text, where text is wanted; say if it was one."""
        around = self.at(path[:-1])
        value = self.at(path)
        if path not in self.written or isinstance(value, bool) or value is None:
            return False
        around[path[-1]] = self.written[path]  # type: ignore[index]  # it was found there
        return True


def _inside(around: Value, step: str | int) -> Value:
    match around, step:
        case dict(), str():
            return around.get(step)
        case list(), int():
            return around[step] if step < len(around) else None
        case _:
            return None


def grow(text: str, file: str) -> Tree:
    """Return the tree of a YAML text; what is wrong with it is in `problems`. Never raises."""
    tree = Tree(file, text.partition("\n")[0], problems=list(unwanted(text, file)))
    if tree.problems:
        return tree
    try:
        _Builder(tree, yaml.parse(text, Loader=_Loader)).document()
    except Refused as refused:
        tree.problems.append(Problem(refused.place, "", refused.what, refused.cure))
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        tree.problems.append(in_plain_words(error, file))
    return tree


class _Builder:
    """Builds values from events; one pass, bounded depth."""

    def __init__(self, tree: Tree, events: Iterator[yaml.Event]) -> None:
        self.tree = tree
        self.events = events
        self.count = 0

    def document(self) -> None:
        """Read the one document of the text."""
        next(self.events)
        start = next(self.events)
        if not isinstance(start, yaml.DocumentStartEvent):
            raise Refused(Place(self.tree.file), "the file is empty", "write at least `format: 1`")
        if start.version or start.tags:
            self.refuse(start, "a line that begins with %", "delete it")
        self.tree.data = self.value(next(self.events), (), 1)
        next(self.events)
        self.one_only(next(self.events))

    def one_only(self, event: yaml.Event) -> None:
        """Refuse a second document."""
        if isinstance(event, yaml.DocumentStartEvent):
            self.refuse(event, "a second document begins here", "keep one case in one file")

    def value(self, event: yaml.Event, path: Trail, depth: int) -> Value:
        """Return the value that begins with `event`."""
        self.guard(event, depth)
        self.tree.places[path] = self.here(event)
        match event:
            case yaml.MappingStartEvent():
                return self.mapping(path, depth)
            case yaml.SequenceStartEvent():
                return self.sequence(path, depth)
            case yaml.ScalarEvent():
                return self.scalar(event, path)
            case _:
                self.refuse(event, "an alias (`*name`)", "write the value out")
                return None

    def mapping(self, path: Trail, depth: int) -> Value:
        """Return the keys and values up to the end of the mapping; the first of a key counts."""
        found: dict[str, Value] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.key(event, path, depth)
            value = self.value(next(self.events), (*path, key), depth + 1)
            if not key.startswith("\0"):
                found[key] = value
        return found

    def sequence(self, path: Trail, depth: int) -> Value:
        """Return the values up to the end of the list."""
        found: list[Value] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.value(event, (*path, len(found)), depth + 1))
        return found

    def scalar(self, event: yaml.ScalarEvent, path: Trail) -> Scalar:
        """Return what one scalar means."""
        if strange := UNWANTED.search(event.value):
            name = f"a text with the character U+{ord(strange.group()):04X}"
            self.refuse(event, name, "leave it out")
            return None
        value = str(event.value) if event.style else meaning(event.value)
        if isinstance(value, str):
            return typographic(value)
        self.tree.written[path] = event.value
        return value

    def key(self, event: yaml.Event, path: Trail, depth: int) -> str:
        """Return a key; one that cannot be used is reported and leads nowhere."""
        self.guard(event, depth)
        nowhere = f"\0{self.count}"
        if not isinstance(event, yaml.ScalarEvent):
            self.refuse(event, "a key that is no word", "write `key: value`")
            self.value(event, (*path, nowhere), depth + 1)
            return nowhere
        key = str(event.value)
        if not self.usable(event, key, self.tree.keys.get((*path, key))):
            return nowhere
        self.tree.keys[*path, key] = self.here(event)
        return key

    def usable(self, event: yaml.Event, key: str, first: Place | None) -> bool:
        """Say whether a key may stand here, and report it if not."""
        if first:
            cure = f"keep one; the first is on line {first.line}"
            self.refuse(event, f"`{key}` is given twice", cure)
        elif key == "<<":
            self.refuse(event, "a merge (`<<`)", "write the keys out, one a line")
        elif not key or UNWANTED.search(key):
            self.refuse(event, "a key that is no word", "write `key: value`")
        else:
            return True
        return False

    def guard(self, event: yaml.Event, depth: int) -> None:
        """Refuse what is too much, and report anchors and tags."""
        self.count += 1
        text = getattr(event, "value", None) or ""
        if depth > MOST_DEEP:
            raise Refused(self.here(event), f"nested more than {MOST_DEEP} deep", "nest less")
        if self.count > MOST_VALUES:
            raise Refused(self.here(event), f"more than {MOST_VALUES:,} values", "write less")
        if len(text) > MOST_CHARACTERS:
            what = f"a text of more than {MOST_CHARACTERS:,} characters"
            raise Refused(self.here(event), what, "shorten it; look for a quote left open")
        if getattr(event, "tag", None):
            self.refuse(event, "a tag (`!name`)", "delete it; quote texts that begin with !")
        if getattr(event, "anchor", None) and not isinstance(event, yaml.AliasEvent):
            self.refuse(event, "an anchor (`&name`)", "delete it; quote texts that begin with &")

    def refuse(self, event: yaml.Event, what: str, cure: str) -> None:
        """Report a problem and read on, unless there are too many to read."""
        if len(self.tree.problems) >= MOST_PROBLEMS:
            raise Refused(self.here(event), "the rest is not read", "mend what is above first")
        self.tree.problems.append(Problem(self.here(event), "", what, cure))

    def here(self, event: yaml.Event) -> Place:
        """Return where an event begins."""
        mark = event.start_mark
        return Place(self.tree.file, mark.line + 1, mark.column + 1) if mark else Place("")
