"""Ids: what names a thing, what speaks of one, and whether they agree.

Works on the tree, guided by the models, so that unknown ids are found even while other parts of a
file do not fit yet.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from game.base.problems import Place, Problem
from game.library.tree import Trail, Tree, Value
from game.library.vocabulary import GROUP, NAMES, NEED, SPEAKS, Model, Of
from game.library.words import clipped, meant, some, where


@dataclass(frozen=True, slots=True)
class Word:
    """One id in a file: its name, its kind or kinds, where it stands, and whether it is a key."""

    name: str
    kind: str
    path: Trail
    is_key: bool = False


Names = Mapping[str, Mapping[str, Place]]


@dataclass(frozen=True, slots=True)
class Words:
    """All ids of a file: those that name a thing, and those that speak of one."""

    naming: tuple[Word, ...]
    speaking: tuple[Word, ...]


def words(tree: Tree, model: Model) -> Words:
    """Return all ids of a file of any kind."""
    naming: list[Word] = []
    speaking: list[Word] = []
    for owner, field, value, path in _fields(model, tree.data, ()):
        if isinstance(value, str) and (owner, field) in NAMES:
            naming.append(Word(value, NAMES[owner, field], path))
        if of := SPEAKS.get((owner, field)):
            speaking.extend(_spoken(of, value, path))
    return Words(tuple(naming), tuple(speaking))


def names(tree: Tree, found: Words) -> Names:
    """Return the ids of a scenario by kind, each with the place where it is given."""
    known: dict[str, dict[str, Place]] = {}
    for word in found.naming:
        known.setdefault(word.kind, {}).setdefault(word.name, tree.place(word.path))
    return known


def twice(tree: Tree, found: Words) -> Iterator[Problem]:
    """Return a problem for each id that names a second thing of its kind."""
    known: dict[tuple[str, str], Word] = {}
    for word in found.naming:
        first = known.setdefault((_family(word.kind), word.name), word)
        if first is not word:
            line = tree.place(first.path).line
            what = f"the id `{clipped(word.name)}` is taken by the {first.kind} on line {line}"
            yield Problem(tree.place(word.path), where(tree, word.path), what, "choose another")


def unknown(tree: Tree, found: Words, known: Names) -> Iterator[Problem]:
    """Return a problem for each id that nothing is called by; one if nothing of a kind is there."""
    told: set[str] = set()
    for word in found.speaking:
        kinds = [known.get(kind, {}) for kind in word.kind.split(" or ")]
        if word.kind not in told and not any(word.name in kind for kind in kinds):
            right = [name for kind in kinds for name in kind]
            told.update(() if right else (word.kind,))
            path = word.path[:-1] if word.is_key else word.path
            place = tree.place(word.path, key=word.is_key)
            what = f"there is no {word.kind} `{clipped(word.name)}`"
            yield Problem(place, where(tree, path), what, _cure(word, right, known))


def _spoken(of: Of, value: Value, path: Trail) -> Iterator[Word]:
    if of.keys and isinstance(value, dict):
        yield from (Word(key, of.keys, (*path, key), is_key=True) for key in value)
    if of.values:
        yield from (Word(text, of.values, spot) for text, spot in _texts(value, path))


def _cure(word: Word, right: list[str], known: Names) -> str:
    if guess := meant(word.name, right):
        return f"did you mean `{guess}`?"
    for kind, others in known.items():
        if word.name in others:
            return f"`{word.name}` is the id of a {kind}"
    if not right:
        return f"this case has no {word.kind} at all; add it, or leave this out"
    return f"there are {some(right)}"


def _family(kind: str) -> str:
    """Return what an id must be unique among: these kinds are spoken of in the same fields."""
    return next((both for both in (GROUP, NEED) if kind in both.split(" or ")), kind)


def _fields(model: Model, data: Value, path: Trail) -> Iterator[tuple[Model, str, Value, Trail]]:
    """Return each field that the author wrote: its model, name, value and path."""
    if not isinstance(data, dict):
        return
    for name, key, inner, in_keys in _layout(model):
        if key in data:
            value, spot = data[key], (*path, key)
            yield model, name, value, spot
            if inner:
                for part, part_path in _parts(value, spot, in_keys=in_keys):
                    yield from _fields(inner, part, part_path)


def _parts(value: Value, path: Trail, *, in_keys: bool) -> Iterator[tuple[Value, Trail]]:
    if isinstance(value, list):
        yield from ((part, (*path, index)) for index, part in enumerate(value))
    elif isinstance(value, dict) and in_keys:
        yield from ((part, (*path, key)) for key, part in value.items())
    else:
        yield value, path


def _texts(value: Value, path: Trail) -> Iterator[tuple[str, Trail]]:
    match value:
        case str():
            yield value, path
        case list():
            for index, part in enumerate(value):
                yield from _texts(part, (*path, index))
        case dict():
            for key, part in value.items():
                yield from _texts(part, (*path, key))
        case _:
            pass  # not an id; the model says so


@cache
def _layout(model: Model) -> tuple[tuple[str, str, Model | None, bool], ...]:
    """Return name, author's key, model inside and "is it a mapping" of each field."""
    return tuple(
        (name, info.alias or name, _inside(info.annotation), _mapping(info.annotation))
        for name, info in model.model_fields.items()
    )


def _inside(annotation: Any) -> Model | None:  # noqa: ANN401 - annotations are of any type
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_inside(part) for part in get_args(annotation))
    return next((model for model in found if model), None)


def _mapping(annotation: Any) -> bool:  # noqa: ANN401 - annotations are of any type
    return get_origin(annotation) is dict or any(map(_mapping, get_args(annotation)))
