"""Views as text: every field that a player reads, one a line, for exact comparison."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

SILENT = {"id", "case", "icon", "kind", "key", "style", "path", "meter", "tone", "state"}
SHORT = 200


def strings(view: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every string that a player reads, with the name of its field."""
    if isinstance(view, Enum) or name in SILENT:
        return
    if isinstance(view, str):
        yield name, view
    elif isinstance(view, tuple):
        for part in view:
            yield from strings(part, name)
    elif is_dataclass(view):
        for field in fields(view):
            yield from strings(getattr(view, field.name), field.name)


def told(view: object, indent: str = "") -> str:
    """Return a view as text."""
    return "\n".join(_lines(view, indent)) + "\n"


def _lines(view: object, indent: str) -> Iterator[str]:
    if not is_dataclass(view):
        yield f"{indent}{_plain(view)}"
        return
    for field in fields(view):
        yield from _field(field.name, getattr(view, field.name), indent)


def _field(name: str, value: object, indent: str) -> Iterator[str]:
    if value in ("", (), None):
        return
    if isinstance(value, tuple) and not _is_flat(value):
        yield f"{indent}{name}:"
        for part in value:
            yield from _item(part, indent + "  ")
    elif is_dataclass(value):
        yield from _item(value, indent, f"{name}: ")
    else:
        yield f"{indent}{name}: {_plain(value)}"


def _item(part: object, indent: str, head: str = "- ") -> Iterator[str]:
    flat = _one_line(part)
    if len(flat) <= SHORT:
        yield f"{indent}{head}{flat}"
    else:
        yield f"{indent}{head}"
        yield from _lines(part, indent + "    ")


def _one_line(part: object) -> str:
    if is_dataclass(part):
        values = (getattr(part, field.name) for field in fields(part))
        return " | ".join(_one_line(value) for value in values if value not in ("", (), None))
    return _plain(part)


def _is_flat(value: tuple[object, ...]) -> bool:
    return all(isinstance(part, int | float) for part in value)


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, tuple):
        return " / ".join(_one_line(part) for part in value)
    return str(value)
