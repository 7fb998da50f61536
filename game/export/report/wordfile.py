"""Blocks written with the package for Word documents; import it only where that is installed."""

import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import assert_never

from docx import Document as NewDocument
from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell, _Row

from game.export.report.blocks import (
    Block,
    Chart,
    Grid,
    Heading,
    Items,
    Keep,
    Kind,
    Pairs,
    Text,
)
from game.export.report.steady import steady
from game.present.report import TableView

A_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # any: the file must not tell the time
MARKS = {Kind.GOOD: "▲ ", Kind.BAD: "▼ "}
STYLE = "Table Grid"
MARGIN = 22  # millimetres


def written(title: str, blocks: Iterable[Block], paper: tuple[float, float]) -> bytes:
    """Return blocks as a document on paper of so many millimetres."""
    document = NewDocument()
    _laid_out(document, title, paper)
    for block in blocks:
        _add(document, block)
    out = io.BytesIO()
    document.save(out)
    return steady(out.getvalue())


def _laid_out(document: Document, title: str, paper: tuple[float, float]) -> None:
    about = document.core_properties
    about.title, about.author, about.language = title, "Make It Right", "en"
    about.comments, about.created, about.modified = "", A_DAY, A_DAY
    page = document.sections[0]
    page.page_width, page.page_height = (Mm(side) for side in paper)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(MARGIN)
    plain = document.styles["Normal"]
    plain.font.name, plain.font.size = "Calibri", Pt(10.5)
    plain.paragraph_format.space_after = Pt(4)


def _add(document: Document, block: Block) -> None:
    match block:
        case Keep(blocks):
            for each in blocks:
                _add(document, each)
        case Chart():
            pass  # a word processor draws none of our charts; the figures stand in a table
        case Pairs(pairs):
            _pairs(document, pairs)
        case Grid(table, widths, figures):
            _table(document, table, widths or _shares(len(table.heads), figures=figures))
        case _:
            _words(document, block)


def _words(document: Document, block: Heading | Text | Items) -> None:
    match block:
        case Heading():
            _heading(document, block)
        case Text():
            _text(document, block)
        case Items(items, numbered):
            for words in items:
                document.add_paragraph(words, "List Number" if numbered else "List Bullet")
        case _:
            assert_never(block)


def _heading(document: Document, block: Heading) -> None:
    level = block.level - 1  # the title is level 0 there
    heading = document.add_heading(block.text, level)
    heading.paragraph_format.page_break_before = block.anew


def _text(document: Document, block: Text) -> None:
    if not block.text and not block.lead:
        return
    paragraph = document.add_paragraph()
    if block.lead:
        paragraph.add_run(f"{block.lead}: " if block.text else block.lead).bold = True
    run = paragraph.add_run(MARKS.get(block.kind, "") + block.text)
    run.bold = block.kind in MARKS or None
    run.italic = block.kind is Kind.QUIET or None
    paragraph.paragraph_format.keep_with_next = not block.text


def _pairs(document: Document, pairs: Sequence[tuple[str, str]]) -> None:
    table = document.add_table(len(pairs), 2, STYLE)
    _filled(document, table, pairs, (26, 74))


def _shares(columns: int, *, figures: bool) -> tuple[int, ...]:
    """Return the widths of columns: alike, but for the dates in the second among figures."""
    return (8, 18, *(10,) * (columns - 2)) if figures else (1,) * columns


def _table(document: Document, view: TableView, widths: Sequence[int]) -> None:
    caption = document.add_paragraph(view.caption, "Caption")
    caption.paragraph_format.keep_with_next = True
    table = document.add_table(1 + len(view.rows), len(view.heads), STYLE)
    _filled(document, table, (view.heads, *view.rows), widths, head=True)
    document.add_paragraph()


def _filled(
    document: Document,
    table: Table,
    rows: Sequence[Sequence[str]],
    widths: Sequence[int],
    *,
    head: bool = False,
) -> None:
    """Fill a table, its columns as shares of the text's width, its first column as headers."""
    page = document.sections[0]
    sides = (page.page_width, page.left_margin, page.right_margin)
    whole, left, right = (int(side or 0) for side in sides)
    wide = [(whole - left - right) * share // sum(widths) for share in widths]
    table.autofit = False
    for column, width in zip(table.columns, wide, strict=True):
        column.width = Length(width)
    for place, (row, words) in enumerate(zip(table.rows, rows, strict=True)):
        first = head and not place
        _whole(row, repeats=first)
        for at, (cell, said) in enumerate(zip(row.cells, words, strict=True)):
            cell.width = Length(wide[at])
            _fill(cell, said, bold=first or not at)


def _fill(cell: _Cell, words: str, *, bold: bool) -> None:
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(words)
    run.bold, run.font.size = bold or None, Pt(9)
    paragraph.paragraph_format.space_after = Pt(0)


def _whole(row: _Row, *, repeats: bool) -> None:
    """Let no row be torn between two sheets, and the heads stand again on every sheet."""
    about = row._tr.get_or_add_trPr()  # noqa: SLF001  # the package offers no other way
    about.append(OxmlElement("w:cantSplit"))
    if repeats:
        about.append(OxmlElement("w:tblHeader"))
