"""A tree made into a model; what does not fit becomes problems, all at once."""

import json
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.base.problems import Problem
from game.library.plain import follows, problem
from game.library.tree import Tree

M = TypeVar("M", bound=BaseModel)


def fit(tree: Tree, model: type[M]) -> M | tuple[Problem, ...]:
    """Return the tree as a model, or all that does not fit.

    Nothing is guessed: a text is never taken for a number. Only where a text is wanted and the
    author wrote a number, the text is the number as the author wrote it (`1.10`, not 1.1).
    """
    if not isinstance(tree.data, dict):
        what, cure = "the file must hold `key: value` lines", "begin with `format: 1`"
        return (Problem(tree.place(()), "", what, cure),)
    fitted = _tried(tree, model)
    if isinstance(fitted, list) and sum(_respelled(tree, error) for error in fitted):
        fitted = _tried(tree, model)
    if not isinstance(fitted, list):
        return fitted
    return tuple(problem(e, tree, model) for e in fitted if not follows(e, tree, model))


def _tried(tree: Tree, model: type[M]) -> M | list[ErrorDetails]:
    try:
        text = json.dumps(tree.data)
        return model.model_validate_json(text, strict=True, by_alias=True, by_name=False)
    except ValidationError as error:
        return error.errors(include_url=False, include_context=False)


def _respelled(tree: Tree, error: ErrorDetails) -> bool:
    return error["type"] == "string_type" and tree.as_written(tuple(error["loc"]))
