"""Headings, lists and paragraphs of a Word document."""

from collections.abc import Callable, Hashable, Sequence
from copy import deepcopy
from typing import assert_never

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.text.run import CT_R
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from game.base.words import _
from game.export.report.blocks import Heading, Items, Kind, Text
from game.export.report.wordfields import contents, marked

BREAKS = frozenset("\t\r\n")  # which are elements of their own there
MARKS = {Kind.GOOD: "▲ ", Kind.BAD: "▼ "}
LISTED = 2  # the level of the headings in the table of contents
QUIET = RGBColor(0x45, 0x4A, 0x4E)


def listed(heading: Heading) -> bool:
    """Tell whether a heading stands in the table of contents: those under the title do."""
    return heading.level == LISTED


def said(run: CT_R, words: str) -> None:
    """Put words into an empty run; the package would take them letter by letter."""
    if words and BREAKS.isdisjoint(words):
        run.add_t(words)
    else:
        run.text = words


class Paragraphs:
    """Puts paragraphs at the end of a document.

    The package makes the first of each form, and the others are copies of that: to look up where
    each property of a paragraph belongs takes longer than all else of it.
    """

    def __init__(self, document: Document) -> None:
        """Know the document; there is no form yet."""
        self._document = document
        self._forms: dict[Hashable, CT_P] = {}

    def add(self, block: Heading | Text | Items) -> None:
        """Put a block under what is there."""
        match block:
            case Heading():
                self._heading(block)
            case Text():
                self._text(block)
            case Items(items, numbered, _small):
                for words in items:
                    self._item(words, numbered=numbered)
            case _:
                assert_never(block)

    def caption(self, words: str) -> None:
        """Put the caption of what follows, with which it stays."""

        def made() -> Paragraph:
            caption = self._styled("Caption", words)
            caption.paragraph_format.keep_with_next = True
            return caption

        self._put(("caption", bool(words)), made, [words])

    def contents(self, names: Sequence[str]) -> None:
        """Put a table of contents with headings of these names."""
        self._text(Text("", lead=_("Contents")))
        contents(self._document, names, LISTED - 1)
        hint = _("To see the pages, update this field: F9 in Word, “Update Index” in LibreOffice.")
        self._text(Text(hint, Kind.QUIET))

    def _heading(self, block: Heading) -> None:
        level = block.level - 1  # the title is level 0 there

        def made() -> Paragraph:
            style = f"Heading {level}" if level else "Title"
            heading = self._styled(style, block.text)
            heading.paragraph_format.page_break_before = block.anew
            return heading

        form = "heading", level, block.anew, bool(block.text)
        heading = self._put(form, made, [block.text])
        if listed(block):
            before = self._document.element.body.iter(qn("w:bookmarkStart"))
            marked(heading, sum(1 for _mark in before))

    def _item(self, words: str, *, numbered: bool) -> None:
        def made() -> Paragraph:
            item = self._styled("List Number" if numbered else "List Bullet", words)
            item.paragraph_format.space_after = Pt(1)
            return item

        self._put(("item", numbered, bool(words)), made, [words])

    def _text(self, block: Text) -> None:
        if not block.text and not block.lead:
            return

        def made() -> Paragraph:
            paragraph = self._document.add_paragraph()
            if block.lead:
                paragraph.add_run().bold = True
            run = paragraph.add_run()
            run.bold = block.kind in MARKS or None
            if block.kind is Kind.QUIET:
                run.font.color.rgb = QUIET
            paragraph.paragraph_format.keep_with_next = not block.text
            return paragraph

        lead = [f"{block.lead}: " if block.text else block.lead] if block.lead else []
        form = "text", block.kind, bool(lead), bool(block.text)
        self._put(form, made, [*lead, MARKS.get(block.kind, "") + block.text])

    def _styled(self, style: str, words: str) -> Paragraph:
        """Return a new paragraph in a style; the package would go through all styles for each."""
        paragraph = self._document.add_paragraph()
        if words:
            paragraph.add_run()
        paragraph._p.style = style.replace(" ", "")  # noqa: SLF001  # by the id in the template
        return paragraph

    def _put(self, form: Hashable, made: Callable[[], Paragraph], words: Sequence[str]) -> CT_P:
        """Put a paragraph of a form, with words in each of its runs."""
        if form in self._forms:
            element = deepcopy(self._forms[form])
            self._document.element.body[-1].addprevious(element)  # the last lays the sheets out
        else:
            element = made()._p  # noqa: SLF001  # the package offers no other way to copy it
            self._forms[form] = deepcopy(element)
        for run, told in zip(element.iter(qn("w:r")), words, strict=False):
            said(run, told)
        return element
