"""Titles stand in quotes wherever a sentence names them."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.base.typography import within_quotes
from game.library.checks.sheet import Sheet

QUOTED = ("name", "short", "title")  # fields whose text is told as “…”


def titles_quote_with_single_quotes(sheet: Sheet) -> Iterator[Problem]:
    """A title that itself quotes somebody does so with single quotes."""
    for path, part in sheet.parts:
        for field in QUOTED:
            text = getattr(part, field, None) or ""
            if within_quotes(text) != text:
                what = "has double quotes, and is told in double quotes itself"
                yield sheet.problem((*path, field), what, f"write: {within_quotes(text)}")
