"""The master list of events as a workbook: filtered by its heads, printed on one width of paper."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.base.words import _
from game.export.report.csv_text import Cell
from game.export.report.events import rows
from game.export.report.fit import lines
from game.export.report.missing import MissingError
from game.present.report import EventView
from game.present.wording import events as words

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

PACKAGE = "XlsxWriter"
A_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # any: the file must not tell the time
WIDTHS = (5, 12, 8, 10, 14, 10, 11, 25, 17, 19, 12, 10, 29)  # of the columns, in letters
INDENT = 2  # letters that a text stands off the line at its left
COUNTED = {"font_name": "Arial", "font_size": 10}  # in its figures the widths are counted
SIZE, LINE, AIR = 9, 12, 4  # of the text, how high a line of it is and what is around, in points
FIGURE = 5.25  # points: how wide a figure is, in which the widths of columns are counted
QUIET, OPENING = "#B9B09B", "#EFE9DC"
HEAD = "#D8CFBB"  # no line under the heads: it would strike the first row
LETTER, A4 = 1, 9  # how workbooks name sizes of paper
EDGE = 0.4  # inches of paper around the table


def xlsx(title: str, found: Sequence[EventView], *, letter: bool = False) -> bytes:
    """Return the list as a workbook.

    Raises:
        MissingError: The package that writes workbooks is not installed.
    """
    try:
        from xlsxwriter import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415
    except ImportError:
        raise MissingError(PACKAGE) from None
    out = io.BytesIO()
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    counted = {"default_format_properties": dict(COUNTED)}  # the package writes into it
    with Workbook(out, {"in_memory": True, **as_text, **counted}) as book:
        book.set_properties({"title": title, "author": "Make It Right", "created": A_DAY})
        plain = {"font_name": "Arial", "font_size": SIZE, "text_wrap": True, "valign": "top"}
        plain |= {"align": "left", "indent": 1, "bottom": 1, "bottom_color": QUIET}
        plain |= {"left": 1, "left_color": QUIET}
        head = book.add_format({**plain, "bold": True, "bottom": 0, "bg_color": HEAD})
        cell, opening = book.add_format(plain), book.add_format({**plain, "bg_color": OPENING})
        sheet = book.add_worksheet(_("MSEL"))
        for column, width in enumerate(WIDTHS):
            sheet.set_column(column, column, width)
        _row(sheet, 0, words.heads(), head)
        for line, (event, row) in enumerate(zip(found, rows(found, "\n"), strict=True), 1):
            _row(sheet, line, row, opening if event.opens else cell)
        sheet.autofilter(0, 0, len(found), len(WIDTHS) - 1)
        sheet.freeze_panes(1, 2)
        _on_paper(sheet, title, LETTER if letter else A4)
    return out.getvalue()


def _row(sheet: "Worksheet", line: int, row: Sequence[Cell], format_: object) -> None:
    """Write a row, as high as the cell with most lines in it: not every program works that out."""
    sheet.set_row(line, LINE * most(row) + AIR)
    for column, value in enumerate(row):
        sheet.write(line, column, value, format_)


def most(row: Sequence[Cell]) -> int:
    """Return how many lines the fullest cell of a row takes."""
    pairs = zip(row, WIDTHS, strict=True)
    return max(lines(str(cell or ""), FIGURE * (width - INDENT) / SIZE) for cell, width in pairs)


def _on_paper(sheet: "Worksheet", title: str, paper: int) -> None:
    """Lay the list across as many sheets as it takes, one wide, its heads on each."""
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(paper)
    sheet.set_margins(EDGE, EDGE, EDGE, 2 * EDGE)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(f"&L{title.replace('&', '&&')}&R&P / &N")
