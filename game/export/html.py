"""Pieces of a page: every text is escaped here, so that nothing a person typed becomes markup."""

from collections.abc import Iterable, Sequence
from html import escape

from game.present.report import TableView

FEW = 3  # columns that stand beside each other on a phone, too


def listed(each: Iterable[str], tag: str = "ul") -> str:
    """Return a list; nothing for none."""
    items = "".join(f"<li>{escape(words)}</li>" for words in each)
    return f"<{tag}>{items}</{tag}>" if items else ""


def paragraph(words: str) -> str:
    """Return a paragraph; nothing for no words."""
    return f"<p>{escape(words)}</p>" if words else ""


def pairs(each: Iterable[tuple[str, str]]) -> str:
    """Return names with their values."""
    inside = "".join(
        f"<dt>{escape(name)}</dt><dd>{escape(value or '–')}</dd>" for name, value in each
    )
    return f"<dl>{inside}</dl>"


def table(view: TableView, widths: Sequence[int] = (), kind: str = "") -> str:
    """Return a table whose heads and first column are headers; widths are shares of it."""
    columns = "".join(f'<col style="width:{width}%">' for width in widths)
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in view.heads)
    rows = "".join(_row(row) for row in view.rows)
    named = f' class="{kind}"' if kind else ""
    wide = "wide many" if len(view.heads) > FEW else "wide"
    return (
        f'<div class="{wide}"><table{named}><caption>{escape(view.caption)}</caption>{columns}'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(row: Sequence[str]) -> str:
    first, *rest = row
    cells = "".join(f"<td>{escape(cell)}</td>" for cell in rest)
    return f'<tr><th scope="row">{escape(first)}</th>{cells}</tr>'
