"""What may stand at a place, read from the JSON Schema of a model: ranges, choices, keys."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

from game.library.tree import Trail

Node = Mapping[str, Any]


@cache
def schema(model: type[BaseModel]) -> Node:
    """Return the JSON Schema of a model, in the author's names."""
    return model.model_json_schema(by_alias=True)


def node(model: type[BaseModel], path: Trail) -> Node:
    """Return what the schema says of the value at `path`; empty if it says nothing."""
    root = schema(model)
    here = _plain(root, root)
    for step in path:
        here = _plain(_step(here, step), root)
    return here


def _step(here: Node, step: str | int) -> Node:
    if isinstance(step, int):
        return _node(here.get("items"))
    if step in here.get("properties", {}):
        return _node(here["properties"][step])
    patterns = list(here.get("patternProperties", {}).values())
    return _node(here.get("additionalProperties")) or _node(*patterns[:1])


def _node(found: object = None) -> Node:
    return found if isinstance(found, Mapping) else {}


def _plain(here: Node, root: Node) -> Node:
    """Follow references and leave out "or null"."""
    for choice in here.get("anyOf", ()):
        if choice.get("type") != "null":
            return _plain(choice, root)
    if "$ref" in here:
        return _plain(root["$defs"][here["$ref"].rsplit("/", 1)[-1]], root)
    return here
