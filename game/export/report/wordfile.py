"""Blocks written with the package for Word documents; import it only where that is installed."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from datetime import UTC, datetime

from docx import Document as NewDocument
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from game.export.report.blocks import Block, Chart, Grid, Heading, Keep, Pairs, Text
from game.export.report.fit import Fitted, fitted
from game.export.report.steady import steady
from game.export.report.wordfields import numbered
from game.export.report.wordrows import dated, kept, shares
from game.export.report.wordtext import QUIET, Paragraphs, listed, said
from game.export.timeline import spoken

A_DAY = datetime(2000, 1, 1, tzinfo=UTC)  # any: the file must not tell the time
STYLE = "TableGrid"
MARGIN = 22  # millimetres
SMALL = 0.7  # of the width of the text: charts that are not for all
FONT = "Arial"  # which every word processor has, or draws with one of the same widths
INK = RGBColor(0x1A, 0x1D, 0x21)
SIZES = {"Title": 22.0, "Heading 1": 15.0, "Heading 2": 12.0, "Heading 3": 11.0, "Caption": 9.0}
INSET = (("top", 40), ("left", 85), ("bottom", 40), ("right", 85))  # of cells, in 1/20 points


def written(
    title: str,
    blocks: Iterable[Block],
    paper: tuple[float, float],
    pictures: Mapping[Chart, bytes],
) -> bytes:
    """Return blocks as a document on paper of so many millimetres.

    Charts stand in it as far as there are `pictures` of them, PNG; the others are told in words.
    """
    document = NewDocument()
    _laid_out(document, title, paper)
    writer = _Writer(document, paper[0] - 2 * MARGIN, pictures)
    told = list(blocks)
    named = [each.text for each in _flat(told) if isinstance(each, Heading) and listed(each)]
    for block in told:
        if named and isinstance(block, Heading) and listed(block):
            writer.paragraphs.contents(named)
            named = []  # it stands over the first of them
        writer.add(block)
    out = io.BytesIO()
    document.save(out)
    return steady(out.getvalue())


def _flat(blocks: Iterable[Block]) -> Iterator[Block]:
    for each in blocks:
        yield from _flat(each.blocks) if isinstance(each, Keep) else (each,)


def _laid_out(document: Document, title: str, paper: tuple[float, float]) -> None:
    about = document.core_properties
    about.title, about.author, about.language = title, "Make It Right", "en"
    about.comments, about.created, about.modified = "", A_DAY, A_DAY
    page = document.sections[0]
    page.page_width, page.page_height = (Mm(side) for side in paper)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(MARGIN)
    _styled(document)
    numbered(page.footer.paragraphs[0], title, paper[0] - 2 * MARGIN, QUIET)


def _styled(document: Document) -> None:
    """Set one font for everything: the template's own are only in some word processors."""
    for name, size in ({"Normal": 10.0} | SIZES).items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)
    document.styles["Caption"].paragraph_format.space_before = Pt(6)


class _Writer:
    """Puts block after block into a document whose text is so many millimetres wide."""

    def __init__(self, document: Document, width: float, pictures: Mapping[Chart, bytes]) -> None:
        self.document, self.width, self.pictures = document, width, pictures
        self.paragraphs = Paragraphs(document)

    def add(self, block: Block) -> None:
        """Put a block under what is there."""
        match block:
            case Keep(blocks):
                self._kept(blocks)
            case Chart():
                self._chart(block)
            case Pairs(pairs):
                _filled(self._table(pairs), pairs, fitted(pairs, (26, 74), self.width))
                self.document.add_paragraph()
            case Grid():
                self._grid(block)
            case _:
                self.paragraphs.add(block)

    def _kept(self, blocks: Iterable[Block]) -> None:
        """Put blocks on one sheet: every paragraph but the last stays with what follows it."""
        body = self.document.element.body
        before = len(body) - 1  # the last says how the sheets are laid out
        for each in blocks:
            self.add(each)
        for element in body[before:-2]:
            if element.tag == qn("w:p"):
                Paragraph(element, self.document).paragraph_format.keep_with_next = True

    def _chart(self, block: Chart) -> None:
        """Put the picture of a chart, with its words for those who do not see it."""
        data = self.pictures.get(block)
        if data:
            paragraph = self.document.add_paragraph()
            wide = self.width * (SMALL if block.small else 1.0)
            shape = paragraph.add_run().add_picture(io.BytesIO(data), Mm(wide))
            about = shape._inline.docPr  # noqa: SLF001  # the package offers no other way
            about.set("descr", spoken(block.chart))
            about.set("name", block.chart.name)
        else:
            self.paragraphs.add(Text(spoken(block.chart)))

    def _grid(self, block: Grid) -> None:
        view = block.table
        self.paragraphs.caption(view.caption)
        rows = (view.heads, *(map(dated, view.rows) if block.figures else view.rows))
        widths = block.widths or shares(len(view.heads), figures=block.figures)
        _filled(self._table(rows), rows, fitted(rows, widths, self.width), head=True)
        self.document.add_paragraph()

    def _table(self, rows: Sequence[Sequence[str]]) -> Table:
        """Add a table as wide as these rows, of one row that is the pattern of all."""
        table: Table = self.document.add_table(1, len(rows[0]))
        table._tbl.tblStyle_val = STYLE  # noqa: SLF001  # by its id, like those of paragraphs
        return table


def _filled(
    table: Table, rows: Sequence[Sequence[str]], fit: Fitted, *, head: bool = False
) -> None:
    """Fill a table; its first column are headers."""
    table.autofit = False
    _inset(table)
    for column, width in zip(table.columns, fit.widths, strict=True):
        column.width = Mm(width)
    pattern = table.rows[0]
    _patterned(pattern, fit)
    element = pattern._tr  # noqa: SLF001  # the package would look all rows through for each cell
    top, below = _row(element, head=head), _row(element, head=False)
    element.getparent().remove(element)
    together = kept(len(rows))
    for place, words in enumerate(rows):
        row = deepcopy(below if place else top)
        for run, told in zip(row.iter(qn("w:r")), words, strict=True):
            said(run, told)
        if place in together:
            for about in row.iter(qn("w:pPr")):
                about.get_or_add_keepNext()
        table._tbl.append(row)  # noqa: SLF001


def _inset(table: Table) -> None:
    """Give cells some air, and let the table begin where the text does, not left of it."""
    about = table._tblPr  # noqa: SLF001  # the package offers no other way
    start = OxmlElement("w:tblInd")
    start.set(qn("w:w"), str(dict(INSET)["left"]))  # older rules begin with the text of a cell
    start.set(qn("w:type"), "dxa")
    margins = OxmlElement("w:tblCellMar")
    for side, wide in INSET:
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(wide))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    about.find(qn("w:tblLayout")).addprevious(start)
    about.find(qn("w:tblLayout")).addnext(margins)


def _patterned(row: _Row, fit: Fitted) -> None:
    """Give a row cells as wide and letters as large as they fit, and keep it on one sheet."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    for cell, width in zip(row.cells, fit.widths, strict=True):
        cell.width = Mm(width)
        paragraph = cell.paragraphs[0]
        paragraph.add_run().font.size = Pt(fit.size)
        paragraph.paragraph_format.space_after = Pt(0)


def _row(pattern: CT_Row, *, head: bool) -> CT_Row:
    """Return a row like that: its first cell is bold, or all are and stand again on every sheet."""
    row: CT_Row = deepcopy(pattern)
    if head:
        row.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for run in tuple(row.iter(qn("w:r")))[: None if head else 1]:
        run.get_or_add_rPr().get_or_add_b()
    return row
