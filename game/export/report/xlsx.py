"""The master list of events as a workbook: filtered by its heads, printed on one width of paper."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime

from game.base.words import _
from game.export.report.events import rows
from game.export.report.missing import MissingError
from game.present.report import EventView
from game.present.wording import events as words

PACKAGE = "XlsxWriter"
A_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # any: the file must not tell the time
WIDTHS = (5, 17, 10, 12, 22, 11, 12, 44, 26, 36, 26, 16, 36)  # of the columns, in letters
LETTER, A4 = 1, 9  # how workbooks name sizes of paper


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
    with Workbook(out, {"in_memory": True, **as_text}) as book:
        book.set_properties({"title": title, "author": "Make It Right", "created": A_DAY})
        head = book.add_format({"bold": True, "bottom": 2, "text_wrap": True, "valign": "top"})
        cell = book.add_format({"text_wrap": True, "valign": "top", "bottom": 4})
        sheet = book.add_worksheet(_("MSEL"))
        for column, (name, width) in enumerate(zip(words.heads(), WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write(0, column, name, head)
        for line, row in enumerate(rows(found), 1):
            for column, value in enumerate(row):
                sheet.write(line, column, value, cell)
        sheet.autofilter(0, 0, len(found), len(WIDTHS) - 1)
        sheet.freeze_panes(1, 2)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(LETTER if letter else A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(f"&L{title.replace('&', '&&')}&R&P / &N")
    return out.getvalue()
