"""The format reference that authors read: every key of every file, made from the JSON Schemas."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]

NAME = "FORMAT.md"
_HEAD = """# The format of a case

One folder a case. `scenario.yaml` is needed and can be played alone; `history.yaml` and
`guide.yaml` lie beside it. The smallest case that plays is
[minimal.yaml](../tests/library/fixtures/minimal.yaml), some forty lines; the cases here show the
rest. `python3 main.py check FOLDER` names each slip with its line and its cure, wherever the folder
lies; `play`, `host`, `print`, `backtest`, `balance` and `best` take a folder as well.

- Ids are small letters, digits and single hyphens. Saved games hold them: they should stay.
- Quotes are needed round a text inside `{ }` or `[ ]` that has a comma (in a list it would become
  two), and round one that begins with a quotation mark or holds `: ` or ` #`.
- A turn lasts until the next one opens, in `hours` or `days`; `check` tells by how much it is off.
- A condition is data: all its keys must hold; `any` lists ways of which one must; `not` turns one.
- A star marks what is needed. All else has a default, or may be left out.

`python -m game.library.schema` writes what follows from the models in `game/scenario/`.
"""


def reference(schemas: Mapping[str, str]) -> str:
    """Return the page for the schemas of some files, by the names of the schemas."""
    told: set[str] = set()
    parts = [_HEAD]
    for name, text in schemas.items():
        schema = json.loads(text)
        parts.append(f"## {name.removesuffix('.schema.json')}.yaml\n\n{_table(schema, schema)}")
        for part in _parts(schema):
            if part not in told and "properties" in schema["$defs"][part]:
                parts.append(f"### {part}\n\n{_table(schema['$defs'][part], schema)}")
            told.add(part)
    return "\n".join(parts)


def _parts(schema: Node) -> Iterator[str]:
    """Yield the name of every part of a file, in the order in which they are met."""
    met: dict[str, None] = {}
    waiting = [schema["properties"]]
    while waiting:
        for name in _named(waiting.pop(0)):
            if name not in met:
                met[name] = None
                waiting.append(schema["$defs"][name])
    yield from met


def _named(node: object) -> Iterator[str]:
    if isinstance(node, Mapping):
        if "$ref" in node:
            yield _part(node)
        node = list(node.values())
    if isinstance(node, list):
        for each in node:
            yield from _named(each)


def _part(node: Node) -> str:
    return str(node["$ref"]).rsplit("/", 1)[-1]


def _table(part: Node, schema: Node) -> str:
    needed = part.get("required", ())
    rows = [
        _row(key, node, schema, "\\*" if key in needed else "")
        for key, node in part["properties"].items()
    ]
    heads = ["| key | what it holds | default | |", "| --- | --- | --- | --- |"]
    return "\n".join([part.get("description", ""), "", *heads, *rows, ""])


def _row(key: str, node: Node, schema: Node, star: str) -> str:
    return f"| `{key}`{star} | {_kind(node, schema)} | {_default(node)} | {_told(node, schema)} |"


def _told(node: Node, schema: Node) -> str:
    """Return what a key is for; where it says nothing of its own, what its part says of itself."""
    parts = [schema["$defs"][name] for name in _named(node)]
    said = [node.get("description"), *(part.get("description") for part in parts)]
    return (
        str(next(filter(None, said), "")).split("\n\n", 1)[0].replace("\n", " ").replace("|", "\\|")
    )


def _default(node: Node) -> str:
    default = node.get("default")
    return "" if default in (None, [], {}) else f"`{json.dumps(default, ensure_ascii=False)}`"


def _kind(node: Node, schema: Node) -> str:
    """Return in words what may stand at a place."""
    if "$ref" in node:
        part = _part(node)
        found = schema["$defs"][part]
        return f"[{part}](#{part.lower()})" if "properties" in found else _kind(found, schema)
    choices = node.get("enum") or [node[key] for key in ("const",) if key in node]
    if choices:
        return ", ".join(f"`{choice}`" for choice in choices)
    if node["type"] == "array":
        return _list(node, schema)
    if node["type"] == "object":
        of = node.get("additionalProperties") or next(iter(node["patternProperties"].values()))
        return f"by id: {_kind(of, schema)}"
    return _value(node)


def _value(node: Node) -> str:
    match node["type"]:
        case "string":
            return _text(node)
        case "boolean":
            return "`true` or `false`"
        case kind:
            return f"{'whole number' if kind == 'integer' else 'number'}{_range(node)}"


def _list(node: Node, schema: Node) -> str:
    if "prefixItems" in node:
        return f"list of {len(node['prefixItems'])}: {_kind(node['prefixItems'][0], schema)}"
    most = f", at most {node['maxItems']}" if "maxItems" in node else ""
    return f"list of {_kind(node['items'], schema)}{most}"


def _text(node: Node) -> str:
    pattern = node.get("pattern", "")
    if pattern:
        return "date and time, as `2007-02-14 08:00`" if pattern.startswith(r"^\d") else "id"
    return f"text, at most {node['maxLength']}" if "maxLength" in node else "text"


def _range(node: Node) -> str:
    low = _limit(node, ("minimum", "from"), ("exclusiveMinimum", "above"))
    high = _limit(node, ("maximum", "to"), ("exclusiveMaximum", "below"))
    return f" {low} {high}".rstrip() if low or high else ""


def _limit(node: Node, *words: tuple[str, str]) -> str:
    return next((f"{word} {node[key]:g}" for key, word in words if key in node), "")
