"""The report as documents: the same bytes each time, and a sentence where a package is missing."""

import io
import sys
import zipfile
from html import escape
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
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


def headed(found: Document) -> list[tuple[str, str]]:
    """Return the headings of a document under its title, with their styles."""
    styles = ((str(each.style and each.style.name), each.text) for each in found.paragraphs)
    return [(style, text) for style, text in styles if style.startswith("Heading")]


def test_the_document_has_the_parts_that_planners_expect(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",), ("hear",), ())
    found = word(made(session))

    assert found.paragraphs[0].text == "After-Action Report and Improvement Plan"
    assert [text for style, text in headed(found) if style == "Heading 1"] == [
        "Exercise overview",
        "In short",
        "Summary of performance",
        "Analysis of objectives",
        "Appendix A: Improvement plan",
        "Appendix B: How the crisis was handled",
        "Appendix C: Decisions, turn by turn",
        "Appendix D: Hot wash",
        "What this rests on",
    ]


def test_each_of_several_teams_has_an_annex_to_be_handed_to_it(pair: Session) -> None:
    heads = headed(word(made(pair)))
    parts = [text for style, text in heads if style == "Heading 1"]
    inside = [text for style, text in heads if style == "Heading 2"]

    assert parts[-3:] == ["How the annexes are read", "Annex 1: Blue", "Annex 2: Red"]
    assert "What this rests on" in parts
    for part in ("Improvement plan", "Analysis of objectives", "Decisions, turn by turn"):
        assert inside.count(part) == 2


def test_what_holds_for_all_teams_is_said_once(pair: Session) -> None:
    said = made(pair).files["report.html"].decode()
    shared, *own = said.split('<h2 id="team-')
    view = viewed([told(pair, None)], None)
    (credit,) = {team.review.rubric_credit for team in view.teams}

    assert len(own) == 2
    for words in (view.rule, credit, *(line.question for line in view.teams[0].review.rubric)):
        assert shared.count(escape(words)) == 1
        assert said.count(escape(words)) == 1
    for team, part in zip(("Blue", "Red"), own, strict=True):
        assert f"This annex is for “{team}”." in part


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


def test_ratings_are_left_to_people_beside_a_proposal(tmp_path: Path, pair: Session) -> None:
    (both,) = (
        table
        for table in word(made(pair)).tables
        if [cell.text for cell in table.rows[0].cells] == ["Objective", "Blue", "Red"]
    )
    assert {cell.text for row in both.rows[1:] for cell in row.cells[1:]} <= set("PSMU–")

    session = started(tmp_path / "alone")
    play(session, ("sorry",), ("hear",), ())
    tables = word(made(session)).tables
    table = next(table for table in tables if table.rows[0].cells[1].text == "P")
    row = [cell.text for cell in table.rows[1].cells]

    assert row[1:5] == ["☐", "☐", "☐", "☐"]
    assert row[5] in ("P", "S", "M", "U")


def test_contents_are_a_field_whose_entries_go_to_their_headings(pair: Session) -> None:
    found = word(made(pair))
    body = found.element.body
    heads = {
        each.get(qn("w:name")): "".join(each.getparent().itertext())
        for each in body.iter(qn("w:bookmarkStart"))
    }
    entries = [
        (each.get(qn("w:anchor")), "".join(each.itertext()))
        for each in body.iter(qn("w:hyperlink"))
    ]

    assert len(entries) > 5
    assert entries == [*heads.items()]
    assert 'TOC \\o "1-1"' in "".join(body.itertext())
    kinds = [each.get(qn("w:fldCharType")) for each in body.iter(qn("w:fldChar"))]
    assert kinds == ["begin", "separate", "end"]


def test_no_row_of_a_table_stands_alone_on_a_sheet(pair: Session) -> None:
    for table in word(made(pair)).tables:
        kept = [
            bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next) for row in table.rows
        ]
        rows = len(kept)

        assert not kept[-1]
        assert all(kept[:2] + kept[-4:-1]) if rows > 5 else all(kept[:-1])


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
    first = asked.index("What went well")
    found = dict(zip(asked[first : first + 3], lines, strict=True))

    assert found["What went well"] == ["", "", ""]
    assert found["What to improve"] == ["", "Call the press sooner.", ""]
    assert found["One change"] == [""]
