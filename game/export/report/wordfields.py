"""Fields of Word documents: what word processors work out, such as pages and contents.

No page can be told here: word processors lay the text out, and tell pages once they are asked to
update the table of contents. Until then its entries only go to their headings.
"""

from collections.abc import Sequence

from docx.document import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph


def field(kind: str, code: str) -> BaseOxmlElement:
    """Return a mark of a field, such as where it begins, or without a kind its code."""
    if kind:
        element = OxmlElement("w:fldChar")
        element.set(qn("w:fldCharType"), kind)
        return element
    element = OxmlElement("w:instrText")
    element.text = code
    return element


def numbered(paragraph: Paragraph, title: str, width: float, ink: RGBColor) -> None:
    """Put the title and the number of the sheet under every sheet, over so many millimetres."""
    stops = paragraph.paragraph_format.tab_stops
    for stop in tuple(paragraph.style.paragraph_format.tab_stops if paragraph.style else ()):
        stops.add_tab_stop(stop.position, WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Mm(width), WD_TAB_ALIGNMENT.RIGHT)
    run = paragraph.add_run(f"{title}\t")
    for kind, code in (("begin", ""), ("", "PAGE"), ("end", "")):
        run._r.append(field(kind, code))  # noqa: SLF001  # the package offers no other way
    run.font.size, run.font.color.rgb = Pt(8), ink


def contents(document: Document, names: Sequence[str], level: int) -> None:
    """Put a table of contents with the headings of these names, which are of a level and above."""
    code = f'TOC \\o "1-{level}" \\h \\z \\u'
    before = [("begin", ""), ("", code), ("separate", "")]
    for place, name in enumerate(names):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(1)
        _put(paragraph, [] if place else before)
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _anchor(place))
        link.append(paragraph.add_run(name)._r)  # noqa: SLF001  # the package offers no other way
        paragraph._p.append(link)  # noqa: SLF001
        _put(paragraph, [("end", "")] if place == len(names) - 1 else [])


def marked(heading: CT_P, place: int) -> None:
    """Mark a heading as what an entry of the table of contents goes to; places count from 0."""
    first, last = (OxmlElement(f"w:bookmark{kind}") for kind in ("Start", "End"))
    for mark in (first, last):
        mark.set(qn("w:id"), str(place))
    first.set(qn("w:name"), _anchor(place))
    heading.insert_element_before(first, "w:r")
    heading.append(last)


def _put(paragraph: Paragraph, marks: Sequence[tuple[str, str]]) -> None:
    for kind, code in marks:
        paragraph.add_run()._r.append(field(kind, code))  # noqa: SLF001  # the package has no other


def _anchor(place: int) -> str:
    return f"_Toc{place + 1:06}"
