"""What pydantic finds, in plain words: one row for each kind of error, with its cure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from game.base.problems import Problem
from game.library.shape import Node, node
from game.library.tree import Trail, Tree, Value
from game.library.words import clipped, listed, meant, some, where

Said = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Miss:
    """One value that does not fit: what it is and what the schema wants there."""

    path: Trail
    value: Value
    wants: Node
    around: Node
    message: str


def problem(error: ErrorDetails, tree: Tree, model: type[BaseModel]) -> Problem:
    """Return one of pydantic's errors as a problem at its place."""
    path = tuple(error["loc"])
    of_key = path[-1:] == ("[key]",)
    path = path[:-1] if of_key else path
    kind = "key" if of_key else error["type"]
    miss = Miss(path, tree.at(path), node(model, path), node(model, path[:-1]), error["msg"])
    what, cure = _SAYINGS.get(kind, _otherwise)(miss)
    shown = path[:-1] if kind in _OF_KEYS or kind == "missing" else path
    place = tree.place(path, key=kind in _OF_KEYS)
    return Problem(place, where(tree, shown), what, cure)


def follows(error: ErrorDetails, tree: Tree, model: type[BaseModel]) -> bool:
    """Say whether an error only follows from another: a list is "too short" without its misfits."""
    path = tuple(error["loc"])
    value = tree.at(path)
    least = node(model, path).get("minItems", 0)
    return error["type"] == "too_short" and isinstance(value, list) and len(value) >= least


def _missing(miss: Miss) -> Said:
    return f"`{miss.path[-1]}` is missing", f"add a line `{miss.path[-1]}: …`"


def _unknown(miss: Miss) -> Said:
    name = clipped(miss.path[-1])
    known = list(miss.around.get("properties", ()))
    guess = meant(name, known)
    cure = f"did you mean `{guess}`?" if guess else f"the keys here are {some(known)}"
    if miss.value is None and " " in name:
        cure = "if a comma stands before it in one text, put that whole text in quotes"
    return f"`{name}` is not a key here", cure


def _choice(miss: Miss) -> Said:
    choices = [str(choice) for choice in miss.wants.get("enum", [miss.wants.get("const")])]
    guess = meant(str(miss.value), choices)
    cure = f"did you mean `{guess}`?" if guess else f"write {listed(choices)}"
    return f"must be {listed(choices)}; it is {_called(miss.value)}", cure


def _pattern(miss: Miss) -> Said:
    if miss.wants.get("pattern", "").startswith(r"^\d"):
        what = f"must be a date and a time; it is {clipped(miss.value)}"
        return what, "write it as 2007-02-14 08:00"
    return _id(miss)


def _id(miss: Miss) -> Said:
    what = f"`{clipped(miss.value)}` is not an id"
    return what, "use small letters, digits and single hyphens, at most 40, as in `call-buses`"


def _key(miss: Miss) -> Said:
    return _id(Miss(miss.path, str(miss.path[-1]), miss.wants, miss.around, miss.message))


def _long(miss: Miss) -> Said:
    most = miss.wants.get("maxLength", 0)
    size = len(str(miss.value).strip())
    return f"is {size} characters long; {most} fit", f"leave out {size - most}"


def _short(_miss: Miss) -> Said:
    return "is empty", "write a text, or leave the line out if it may be"


def _range(miss: Miss) -> Said:
    span = _span(miss.wants)
    cure = f"use {_number(miss.wants)} {_span(miss.wants, 'from ')}"
    return f"must be {span}; it is {clipped(miss.value)}", cure


def _span(wants: Node, first: str = "") -> str:
    least, most = wants.get("minimum"), wants.get("maximum")
    above, below = wants.get("exclusiveMinimum"), wants.get("exclusiveMaximum")
    if least is not None and most is not None:
        return f"{first}{least:g} to {most:g}"
    if above is not None and below is not None:
        return f"between {above:g} and {below:g}"
    if above is not None:
        return f"above {above:g}"
    return f"{least:g} or more" if least is not None else f"{most:g} or less"


def _number(wants: Node) -> str:
    return "a whole number" if wants.get("type") == "integer" else "a number"


def _numeric(miss: Miss) -> Said:
    cure = f"write {_number(miss.wants)} in digits, without quotes, commas or units"
    return f"must be {_number(miss.wants)}; it is {_called(miss.value)}", cure


def _text(miss: Miss) -> Said:
    shown = miss.value if isinstance(miss.value, bool) else "the text"
    return f"must be a text; it is {_called(miss.value)}", f'write it in quotes: "{clipped(shown)}"'


def _truth(miss: Miss) -> Said:
    return f"must be true or false; it is {_called(miss.value)}", "write true or false"


def _list(miss: Miss) -> Said:
    cure = "write [a, b], or one `- ` line for each; leave the line out if there is none"
    return f"must be a list; it is {_called(miss.value)}", cure


def _group(miss: Miss) -> Said:
    cure = "write its keys on lines of their own, indented by two spaces"
    return f"must be a group of keys; it is {_called(miss.value)}", cure


def _many(miss: Miss) -> Said:
    size, most = len(miss.value) if isinstance(miss.value, list) else 0, miss.wants.get("maxItems")
    return f"holds {size}; at most {most} fit", "leave some out"


def _few(miss: Miss) -> Said:
    size, least = len(miss.value) if isinstance(miss.value, list) else 0, miss.wants.get("minItems")
    return f"holds {size}; it needs at least {least}", "add what is missing"


def _rule(miss: Miss) -> Said:
    """Say what a rule of the models says: a sentence, and its cure in brackets at the end."""
    what, _, cure = miss.message.removeprefix("Value error, ").partition(" (")
    return what, cure.removesuffix(")")


def _otherwise(miss: Miss) -> Said:
    return f"does not fit: {miss.message[:1].lower()}{miss.message[1:]}", "see the format reference"


def _called(value: Value) -> str:
    match value:
        case dict():
            return "a group of keys"
        case list():
            return "a list"
        case str() if value:
            return f'the text "{clipped(value)}"'
        case str() | None:
            return "empty"
        case bool():
            return clipped(value)
        case _:
            return f"the number {clipped(value)}"


_OF_KEYS = frozenset({"extra_forbidden", "key"})
_SAYINGS: Mapping[str, Callable[[Miss], Said]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "enum": _choice,
    "literal_error": _choice,
    "key": _key,
    "string_pattern_mismatch": _pattern,
    "string_too_long": _long,
    "string_too_short": _short,
    "string_type": _text,
    "greater_than_equal": _range,
    "greater_than": _range,
    "less_than_equal": _range,
    "less_than": _range,
    "int_type": _numeric,
    "float_type": _numeric,
    "bool_type": _truth,
    "tuple_type": _list,
    "dict_type": _group,
    "model_type": _group,
    "too_long": _many,
    "too_short": _few,
    "value_error": _rule,
}
