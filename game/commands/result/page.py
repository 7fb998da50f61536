"""A page of text with a place for results: what stands round it is kept."""

from collections.abc import Sequence
from pathlib import Path

from game.base.words import _
from game.commands.refused import RefusedError

BEGINS, ENDS = "<!-- result -->", "<!-- end of result -->"


def with_marks(path: str) -> str:
    """Return the text of a page that has a place for results.

    Raises:
        RefusedError: the page cannot be read or has no such place.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise RefusedError(_("{path} cannot be read.").format(path=path)) from None
    if not 0 <= text.find(BEGINS) < text.find(ENDS):
        words = _("{path} has no place for a result: a line {begins}, below it a line {ends}.")
        raise RefusedError(words.format(path=path, begins=BEGINS, ends=ENDS))
    return text


def write(path: str, text: str, parts: Sequence[str]) -> None:
    """Write `text` with `parts` between its marks."""
    Path(path).write_text(filled(text, parts), encoding="utf-8")


def filled(text: str, parts: Sequence[str]) -> str:
    """Return `text` with `parts` in the place of what stood between its marks."""
    before, _begins, rest = text.partition(BEGINS)
    _old, _ends, after = rest.partition(ENDS)
    body = "\n\n".join(part.strip() for part in parts)
    return f"{before}{BEGINS}\n\n{body}\n\n{ENDS}{after}"


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown; the first column is of words, the others of figures."""
    marks = ["---", *("---:" for _head in heads[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, marks, *rows))


def listed(items: Sequence[str]) -> str:
    """Return a list in Markdown."""
    return "\n".join(f"- {item}" for item in items)
