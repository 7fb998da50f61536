"""Places in an author's words: "card call-buses, acts.say.posture", never an index alone."""

import difflib
from collections.abc import Iterable

from game.library.tree import Trail, Tree, Value

_ONE_OF = {
    "cards": "card",
    "turns": "turn",
    "injects": "inject",
    "segments": "segment",
    "stakeholders": "stakeholder",
    "personas": "persona",
    "roles": "role",
    "facts": "fact",
    "capabilities": "capability",
    "queues": "queue",
    "incidents": "incident",
    "sources": "source",
    "objectives": "objective",
    "stakes": "stake",
    "tests": "test",
    "front_pages": "front page",
    "instead": "other words",
    "voices": "voice",
    "claims": "claim",
    "timeline": "moment",
    "measured": "measured fact",
    "orders": "order",
    "fields": "field of work",
    "cuts": "cut",
    "any": "any",
}
_NAMES = ("id", "name", "quantity")


def where(tree: Tree, path: Trail) -> str:
    """Return `path` in words: parts of lists by their id, or counted from 1 if they have none."""
    chunks: list[str] = []
    keys: list[str] = []
    for depth, step in enumerate(path):
        if isinstance(step, str):
            keys.append(step)
        elif keys and (isinstance(part := tree.at(path[: depth + 1]), dict) or depth == 1):
            keys[-1] = f"{_ONE_OF.get(keys[-1], keys[-1])} {_name(part, step)}"
            chunks.append(".".join(keys))
            keys = []
    return ", ".join([*chunks, ".".join(keys)] if keys else chunks)


def _name(part: Value, index: int) -> str:
    names = [part.get(key) for key in _NAMES] if isinstance(part, dict) else []
    return next((clipped(name) for name in names if isinstance(name, str) and name), f"{index + 1}")


def clipped(value: object, most: int = 40) -> str:
    """Return a value as an author wrote it, shortened."""
    line = " ".join(_spelled(value).split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _spelled(value: object) -> str:
    if value is None:
        return "empty"
    return str(value).lower() if isinstance(value, bool) else str(value)


def listed(words: Iterable[str], last: str = "or") -> str:
    """Return "a, b or c"."""
    *some, end = list(words) or ["nothing"]
    return f"{', '.join(some)} {last} {end}" if some else end


def some(words: Iterable[str], most: int = 8) -> str:
    """Return "a, b and c", or the first few of many."""
    known = list(words)
    return listed(known, "and") if len(known) <= most else f"{', '.join(known[:most])}, …"


def meant(word: str, known: Iterable[str]) -> str:
    """Return the known word that `word` was probably meant to be, or ""."""
    close = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return close[0] if close else ""
