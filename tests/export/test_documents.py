"""The report as documents: the same bytes each time, and a sentence where a package is missing."""

import io
import sys
import zipfile
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.document import Document
from docx.text.paragraph import Paragraph

from game.base.spelled import spelled
from game.base.typography import within_quotes
from game.debrief.hotwash import Side
from game.export.kit.paper import LETTER
from game.export.report.blocks import Chart, Heading, Keep
from game.export.report.pictures import pictures
from game.play.actions import Note, Wash
from game.play.reporting import Made, files, lacking, told
from game.play.session import Session
from game.play.typefaces import type_
from tests.export.viewed import viewed
from tests.play.small import PAIR, do, play, started

NASTY = '=HYPERLINK("x") <b> & “quoted” 😀'
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def pair(tmp_path: Path) -> Session:
    session = started(tmp_path, PAIR)
    do(session, Note(NASTY))
    play(session, ("sorry", "buses"), ("deny",), ("refund",), (), ("hear",), ("hear",))
    return session


def made(session: Session) -> Made:
    return files([told(session, None)], None)


def word(found: Made) -> Document:
    return docx.Document(io.BytesIO(found.files["aar.docx"]))


def test_the_same_game_gives_the_same_bytes(pair: Session) -> None:
    one, other = made(pair), made(pair)

    for name in ("report.pdf", "aar.docx", "msel.xlsx"):
        assert one.files[name] == other.files[name], name


def test_no_document_tells_when_it_was_made(pair: Session) -> None:
    found = made(pair).files

    for name in ("aar.docx", "msel.xlsx"):
        with zipfile.ZipFile(io.BytesIO(found[name])) as archive:
            assert {entry.date_time[0] for entry in archive.infolist()} == {1980}
            core = archive.read("docProps/core.xml").decode()
        assert "2000-01-01" in core
        assert "202" not in core.partition("created")[2]


def test_the_document_has_the_parts_that_planners_expect(pair: Session) -> None:
    found = word(made(pair))
    styles = [(each.style and each.style.name, each.text) for each in found.paragraphs]
    heads = [text for style, text in styles if (style or "").startswith("Heading")]

    assert found.paragraphs[0].text == "After-Action Report and Improvement Plan"
    for part in (
        "Exercise overview",
        "Summary of performance",
        "Analysis of objectives: Blue",
        "Analysis of objectives: Red",
        "Appendix A: Improvement plan",
        "Appendix D: Hot wash",
    ):
        assert part in heads


def test_curves_stand_in_the_document_as_pictures_with_their_words(pair: Session) -> None:
    shapes = word(made(pair)).inline_shapes

    names = [shape._inline.docPr.get("name") for shape in shapes]
    words = [shape._inline.docPr.get("descr") for shape in shapes]
    assert names == ["Loyalty", "Media attention", "Cost"]
    assert all(each.startswith("Blue: start: ") for each in words)


def test_charts_that_are_kept_beside_words_are_drawn_as_well(pair: Session) -> None:
    view = viewed([told(pair, None)], None)
    chart = Chart(view.charts[0])
    drawn = pictures((Keep((Heading("Able", 3), chart)),), type_())

    assert list(drawn) == [chart]
    assert drawn[chart].startswith(b"\x89PNG")


def test_where_nothing_draws_them_curves_are_told_in_words(
    pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    found = word(made(pair))

    assert len(found.inline_shapes) == 0
    assert sum(each.text.startswith("Blue: start: ") for each in found.paragraphs) == 3


def test_no_heading_and_no_lead_is_left_behind_by_what_belongs_to_it(pair: Session) -> None:
    found = word(made(pair)).paragraphs
    starts = ("1. Answer before", "Your rating: ", "Area for improvement", "Analysis: ")
    kept = [
        each
        for each, after in pairwise(found)
        if each.text.startswith(starts) and not after.text.startswith(("Area", "Strength"))
    ]

    assert len(kept) > 6
    assert all(
        each.paragraph_format.keep_with_next or (each.style and "Heading" in str(each.style.name))
        for each in kept
        if not each.text.startswith("Analysis: ") or "Recommendation" in _after(found, each.text)
    )


def _after(found: list[Paragraph], text: str) -> str:
    return next(after.text for each, after in pairwise(found) if each.text == text)


def test_the_plan_has_an_owner_and_a_day_to_fill_in(pair: Session) -> None:
    joint, *plans = (
        table for table in word(made(pair)).tables if table.rows[0].cells[-1].text == "Due"
    )

    assert joint.rows[0].cells[0].text == "What to change"
    assert len(plans) == 2
    heads = [cell.text for cell in plans[0].rows[0].cells]
    assert heads == ["Objective", "Issue", "What to do", "Owner", "Start", "Due"]
    assert all(cell.text == "" for row in plans[0].rows[1:] for cell in row.cells[3:])


def test_ratings_are_left_to_people_beside_a_proposal(pair: Session) -> None:
    table = next(table for table in word(made(pair)).tables if table.rows[0].cells[1].text == "P")
    row = [cell.text for cell in table.rows[1].cells]

    assert row[1:5] == ["☐", "☐", "☐", "☐"]
    assert row[5] in ("P", "S", "M", "U")


def test_heads_of_tables_stand_again_on_each_sheet(pair: Session) -> None:
    xml = word(made(pair)).element.xml

    assert xml.count("w:tblHeader") == xml.count("<w:tbl>") - 1  # all but the list of facts


def test_cells_of_the_workbook_are_texts_and_no_formulas(pair: Session) -> None:
    with zipfile.ZipFile(io.BytesIO(made(pair).files["msel.xlsx"])) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        strings = ET.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = ["".join(each.itertext()) for each in strings]

    assert sheet.findall(f".//{SHEET}f") == []
    assert {"No.", "Planned time", "Expected action", "Actual time"} <= set(texts)
    assert len(sheet.findall(f".//{SHEET}row")) == 1 + 4


def test_a_letter_that_no_font_draws_stops_no_document(pair: Session) -> None:
    assert made(pair).files["report.pdf"].startswith(b"%PDF-")
    assert spelled(NASTY, type_().letters).endswith("[grinning face]")
    assert spelled("Ёж Ομάδα Nguyễn", type_().letters) == "Ёж Ομάδα Nguyen"
    said = "\n".join(each.text for each in word(made(pair)).paragraphs)
    assert within_quotes(NASTY) in said


def test_paper_may_be_letter(pair: Session) -> None:
    found = files([told(pair, None)], None, LETTER)
    page = word(found).sections[0]

    assert page.page_width is not None
    assert round(page.page_width.mm, 1) == 215.9


def test_without_the_packages_the_page_is_there_and_a_command_tells_how_to_have_the_rest(
    pair: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("docx", "xlsxwriter", "typst"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "game.export.report.wordfile", raising=False)
    found = made(pair)

    assert "report.html" in found.files
    assert set(found.missing) == {"report.pdf", "aar.docx", "msel.xlsx"}
    assert lacking(found) == (
        "report.pdf, aar.docx and msel.xlsx need packages that are not here; to have them, type: "
        f"{sys.executable} -m pip install typst python-docx XlsxWriter"
    )
    assert lacking(Made(found.files, {})) == ""


def test_the_hot_wash_stands_as_it_was_written_with_empty_lines_for_the_rest(pair: Session) -> None:
    do(pair, Wash(Side.IMPROVE, 1, "Call the press sooner."))
    document = word(made(pair))
    asked = [one.text for one in document.paragraphs if one.style and one.style.name == "Caption"]
    lines = [
        [row.cells[-1].text for row in table.rows[1:]]
        for table in document.tables
        if table.rows[0].cells[-1].text == "In your words"
    ]
    found = dict(zip(asked[-3:], lines, strict=True))

    assert found["What went well"] == ["", "", ""]
    assert found["What to improve"] == ["", "Call the press sooner.", ""]
    assert found["One change"] == [""]
