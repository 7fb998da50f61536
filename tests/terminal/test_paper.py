import io

import pytest

from game.terminal import looks
from game.terminal.colour import ColourPaper
from game.terminal.looks import has_colour, paper_for
from game.terminal.paper import Paper, Style, Table

LONG = "The queue has not moved for three hours and nobody at the desk can say when it will. " * 4
ROWS = Table(("Turn", "You", "History"), [("start", "78", "78"), ("1", "75", "75")])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def written(paper: Paper) -> str:
    assert isinstance(paper.stream, io.StringIO)
    return paper.stream.getvalue()


@pytest.mark.parametrize(("asked", "most"), [(200, 100), (80, 80), (33, 33), (5, 20)])
def test_no_line_is_wider_than_the_terminal_or_a_hundred_columns(asked: int, most: int) -> None:
    paper = Paper(io.StringIO(), asked)
    for write in (paper.text, paper.item, paper.title, paper.under):
        write(LONG)
    paper.hung("  +7  " + LONG, 6)

    longest = max(len(line) for line in written(paper).splitlines())
    assert most - 12 < longest <= most


def test_an_entry_is_set_in_under_its_mark() -> None:
    paper = Paper(io.StringIO(), 30)
    paper.item("Buses and stairs to the nine jets, now", "12.")

    assert written(paper) == "12. Buses and stairs to the\n    nine jets, now\n"


def test_a_gap_is_one_line_however_often_it_is_asked_for() -> None:
    paper = Paper(io.StringIO())
    paper.gap()
    paper.text("one")
    paper.gap()
    paper.gap()
    paper.head("two")

    assert written(paper) == "one\n\ntwo\n"


def test_plain_paper_reads_a_table_row_by_row_with_its_heads() -> None:
    paper = Paper(io.StringIO())
    paper.table(ROWS)

    assert written(paper) == "- start: You 78, History 78.\n- 1: You 75, History 75.\n"


def test_plain_paper_has_no_colour_and_no_boxes() -> None:
    paper = Paper(io.StringIO())
    for style in Style:
        paper.text("Loyalty", style)
    paper.table(ROWS)
    paper.clear()

    assert written(paper).isascii()
    assert "\x1b" not in written(paper)


def test_letters_the_stream_cannot_carry_are_written_simply() -> None:
    raw = io.BytesIO()
    paper = Paper(io.TextIOWrapper(raw, encoding="ascii"))
    paper.text("−6 · “On time” – for Zoë…")
    paper.flush()

    assert raw.getvalue() == b'-6 - "On time" - for Zo?...\n'


def test_colour_paper_says_the_same_words() -> None:
    plain, colour = Paper(Terminal(), 60), ColourPaper(Terminal(), 60)
    for paper in (plain, colour):
        paper.title("Nine jets on the ice")
        paper.item(LONG, "3.", Style.HURTS)

    assert stripped(written(colour)) == written(plain)


def test_a_table_that_is_too_wide_for_columns_is_read_row_by_row() -> None:
    paper = ColourPaper(Terminal(), 20)
    paper.table(ROWS)

    assert "- start: You 78," in written(paper)


@pytest.mark.parametrize(
    ("environment", "colour"),
    [
        ({"TERM": "xterm"}, True),
        ({"TERM": "xterm", "NO_COLOR": ""}, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({}, False),
    ],
)
def test_colour_needs_a_terminal_that_has_it(environment: dict[str, str], colour: bool) -> None:
    assert has_colour(Terminal(), environment) is colour
    assert not has_colour(io.StringIO(), environment)
    assert isinstance(paper_for(Terminal(), environment), ColourPaper) is colour


def test_windows_has_colour_though_it_names_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "WINDOWS", True)

    assert has_colour(Terminal(), {})
    assert not has_colour(Terminal(), {"NO_COLOR": "1"})
    assert looks.paper_for(Terminal(), {}).wipe == "\n" * 60
    assert looks.paper_for(Terminal(), {"WT_SESSION": "x"}).wipe == looks.WIPE


def test_plain_paper_can_be_asked_for() -> None:
    paper = paper_for(Terminal(), {"TERM": "xterm"}, plain=True)

    assert not isinstance(paper, ColourPaper)


def stripped(text: str) -> str:
    parts = text.split("\x1b[")
    return parts[0] + "".join(part.partition("m")[2] for part in parts[1:])
