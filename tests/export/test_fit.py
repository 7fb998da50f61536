"""Columns in which no word is torn, rows in which no line is hidden."""

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest

from game.export.report import pdfrows
from game.export.report.blocks import Grid
from game.export.report.fit import LETTER, PADDING, POINT, fitted, lines, wide
from game.export.report.xlsx import WIDTHS, most
from game.play.reporting import files, told
from game.present.report import TableView
from tests.play.small import PAIR, play, started

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture
def made(tmp_path: Path) -> dict[str, bytes]:
    session = started(tmp_path, PAIR)
    play(session, ("sorry", "buses"), ("deny",), ("refund",), (), ("hear",), ("hear",))
    return dict(files([told(session, None)], None).files)


def test_a_column_gets_the_room_of_its_longest_word_from_the_others() -> None:
    found = fitted([("No", "Attentiveness", "a b c")], (1, 1, 8), 100)

    assert found.widths[1] == pytest.approx(PADDING + 13 * LETTER * 9 * POINT)
    assert sum(found.widths) == pytest.approx(100)
    assert found.size == 9


def test_text_gets_smaller_before_a_word_is_torn() -> None:
    found = fitted([("Attentiveness",) * 4], (1, 1, 1, 1), 100)

    assert found.size == 6.5
    assert found.widths == (25, 25, 25, 25)


def test_lines_are_counted_as_they_will_break() -> None:
    assert lines("", 10) == 1
    assert lines("one two three", wide("one two")) == 2
    assert lines("one two three", wide("one two three")) == 1
    assert lines("one\ntwo", 10) == 2
    assert lines("a word longer than its line", 1.0) == 6
    assert wide("illicit") < wide("hammock") < wide("WARMING")
    assert most(("a", *[""] * (len(WIDTHS) - 1))) == 1


def test_no_word_of_a_table_in_the_document_is_torn(made: dict[str, bytes]) -> None:
    found = docx.Document(io.BytesIO(made["aar.docx"]))

    for table in found.tables:
        assert sum(cell.width.mm for cell in table.rows[0].cells if cell.width) <= 166.1
        for cell in (cell for row in table.rows for cell in row.cells):
            run = cell.paragraphs[0].runs[0]
            assert run.font.size
            assert cell.width
            word = max(map(len, cell.text.split()), default=0)
            need = PADDING + word * LETTER * run.font.size.mm
            assert cell.width.mm >= need - 0.1, cell.text


def test_whoever_fills_in_an_improvement_plan_has_room_for_a_name_and_a_date(
    made: dict[str, bytes],
) -> None:
    tables = docx.Document(io.BytesIO(made["aar.docx"])).tables
    plans = [table for table in tables if table.rows[0].cells[-1].text == "Due"]

    assert plans
    for table in plans:
        *_said, owner, start, due = (cell.width.mm for cell in table.rows[0].cells if cell.width)
        assert owner >= 18
        assert min(start, due) >= 14


def test_only_the_annex_of_a_team_begins_a_sheet_by_force(made: dict[str, bytes]) -> None:
    found = docx.Document(io.BytesIO(made["aar.docx"]))

    forced = [p.text for p in found.paragraphs if p.paragraph_format.page_break_before]
    assert forced == ["Annex 1: Blue", "Annex 2: Red"]


def test_every_row_of_the_workbook_is_as_high_as_its_text(made: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made["msel.xlsx"])) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        strings = ET.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = ["".join(each.itertext()) for each in strings]

    for row in sheet.iter(f"{SHEET}row"):
        longest = [
            len(texts[int(cell.findtext(f"{SHEET}v") or 0)]) / width
            for cell, width in zip(row, WIDTHS, strict=True)
            if cell.get("t") == "s"
        ]
        assert float(row.get("ht") or 0) >= 9 * max(longest) / 1.5
        assert row.get("customHeight") == "1"


def test_no_row_of_the_workbook_stands_half_empty(made: dict[str, bytes]) -> None:
    """Text that is set as in Arial fills the row but for the air of its last line."""
    row = ["", *[""] * (len(WIDTHS) - 2), "Delta: Open a storm room"]

    assert most(row) == 1
    assert most([*row[:-1], f"{row[-1]}\n{row[-1]}"]) == 2
    with zipfile.ZipFile(io.BytesIO(made["msel.xlsx"])) as archive:
        styles = archive.read("xl/styles.xml").decode()
    assert styles.index('name val="Arial"') < styles.index("</font>")


def test_what_teams_did_stands_in_the_workbook_line_by_line(made: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made["msel.xlsx"])) as archive:
        strings = ET.fromstring(archive.read("xl/sharedStrings.xml"))
    did = [text for each in strings if "Red: " in (text := "".join(each.itertext()))]

    assert did
    assert all("\nRed: " in text or text.startswith("Red: ") for text in did)


def test_the_workbook_prints_one_sheet_wide_with_its_heads_on_each(
    made: dict[str, bytes],
) -> None:
    with zipfile.ZipFile(io.BytesIO(made["msel.xlsx"])) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        book = archive.read("xl/workbook.xml").decode()
    setup, pane = sheet.find(f"{SHEET}pageSetup"), sheet.find(f".//{SHEET}pane")

    assert setup is not None
    assert pane is not None
    assert setup.get("orientation") == "landscape"
    assert setup.get("fitToHeight") == "0"
    assert pane.get("state") == "frozen"
    assert "_xlnm.Print_Titles" in book
    assert sheet.find(f"{SHEET}autoFilter") is not None
    across = sum(7 * width + 5 for width in WIDTHS) / 96  # inches, as columns are counted
    assert 9 * (297 / 25.4 - 0.8) / across >= 7  # points of the text on A4


def test_a_table_that_seems_no_higher_than_a_third_of_a_sheet_is_not_broken_in_the_pdf() -> None:
    few = Grid(TableView("Goals", ("Goal", "Came to"), (("Loyalty", "71"),) * 8), (1, 1))
    longer = Grid(TableView("Goals", ("Goal", "Why"), (("Loyalty", "It fell. " * 40),) * 8), (1, 3))
    assert pdfrows.whole(few, 170)
    assert not pdfrows.whole(longer, 170)
    assert pdfrows.high(longer, 100) > pdfrows.high(longer, 170)
    assert not pdfrows.whole(Grid(TableView("", ("a",), (("b",),) * 40)), 170)
