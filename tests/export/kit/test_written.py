"""Pages and PDF: exact sizes, the same bytes each time, nothing that is not in the file."""

import itertools
import re
import sys
from collections import Counter
from math import ceil

import pytest

from game.commands.printing import stuff
from game.export.kit.faces import POINT
from game.export.kit.html import page
from game.export.kit.look import KINDS
from game.export.kit.manual import manual
from game.export.kit.paper import A4, PAPERS
from game.export.kit.pdf import NoTypstError, pdf
from game.export.kit.player import player
from game.export.kit.sheet import Rule, Text
from game.library.places import data_folder
from game.window.cardkinds import category
from tests.export.kit.measured import CASES, case, said, sheets, type_

CASE = "bad-tuesday"
FONTS = str(data_folder("assets") / "fonts")


def html(paper: str = "a4") -> str:
    return page("A bad Tuesday", sheets(CASE, "player", paper), stuff())


def made(paper: str = "a4") -> bytes:
    return pdf("A bad Tuesday", sheets(CASE, "player", paper), type_(), stuff(), FONTS)


@pytest.mark.parametrize(
    ("paper", "size"), [("a4", "210.0mm 297.0mm"), ("letter", "215.9mm 279.4mm")]
)
def test_a_page_prints_to_the_millimetre(paper: str, size: str) -> None:
    assert f"@page {{ size: {size}; margin: 0; }}" in html(paper)


@pytest.mark.parametrize("paper", PAPERS)
def test_a_pdf_has_a_page_for_each_sheet_of_the_same_size(paper: str) -> None:
    found = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", made(paper))

    assert len(found) == len(sheets(CASE, "player", paper))
    for wide, high in found:
        assert float(wide) * POINT == pytest.approx(PAPERS[paper].wide, abs=0.01)
        assert float(high) * POINT == pytest.approx(PAPERS[paper].high, abs=0.01)


def test_a_pdf_is_tagged_for_those_who_hear_it() -> None:
    data = made()

    assert b"/StructTreeRoot" in data
    assert b"pdfuaid:part" in data


def test_the_same_sheets_give_the_same_bytes() -> None:
    assert html() == html()
    assert made() == made()


def test_a_page_needs_nothing_but_itself() -> None:
    text = html()

    assert re.findall(r'(?:src|href)="(?!#)[^"]*"', text) == []
    assert set(re.findall(r"url\((data:font/ttf|[^)]{1,40})", text)) == {"data:font/ttf"}
    assert "<script" not in text


def test_every_word_of_the_sheets_is_on_the_page() -> None:
    words = re.sub(r"<[^>]+>", " ", html().replace("<br>", " ").partition("<main>")[2])

    for line in said(sheets(CASE, "player", "a4")).splitlines():
        assert line.replace("&", "&amp;") in words


def test_headings_do_not_leave_out_a_level() -> None:
    levels = [int(found) for found in re.findall(r"<h(\d)", html())]

    assert levels[0] == 1
    assert all(there <= here + 1 for here, there in itertools.pairwise(levels))


def test_without_the_package_for_pdf_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)

    with pytest.raises(NoTypstError):
        made()


def test_kinds_of_card_look_on_paper_as_they_do_on_the_screen() -> None:
    for kind, look in KINDS.items():
        seen = category(kind.value)
        assert look.colour == "#{:02X}{:02X}{:02X}".format(*seen.colour)
        assert look.icon == seen.icon


def test_kinds_of_card_are_told_apart_without_colour() -> None:
    assert len({(look.dash, look.rules) for look in KINDS.values()}) == len(KINDS)
    assert len({look.icon for look in KINDS.values()}) == len(KINDS)


def test_no_table_of_turns_has_empty_cells() -> None:
    for name in CASES:
        seen = player(case(name))
        cells = [item for sheet in manual(seen, A4, type_()) for item in sheet.items]
        turns = [
            item for item in cells if isinstance(item, Text) and " ".join(item.lines) in seen.turns
        ]
        rows = Counter(item.y for item in turns)
        assert len(set(rows.values())) <= 1, name


def test_marks_where_to_cut_stand_round_the_cards_that_are_there() -> None:
    titles, found = {card.title for card in player(case(CASE)).cards}, set()
    for sheet in sheets(CASE, "player", "a4"):
        if not sheet.name.startswith("Response cards"):
            continue
        lines = said((sheet,)).splitlines()
        count = sum(line in titles or line.startswith("Deal on turn") for line in lines)
        lowest = max(item.y1 for item in sheet.items if isinstance(item, Rule) and item.x0 < 20)
        found.add(ceil(count / 3))

        assert lowest == pytest.approx(16.5 + 88 * ceil(count / 3) + 6)  # under the last row
    assert min(found) < 3


def test_the_deck_takes_as_few_sheets_as_hold_it_and_its_dividers() -> None:
    opens = Counter(card.opens for card in player(case(CASE)).cards)
    first, *later = (count + 1 for _turn, count in sorted(opens.items()))
    names = [sheet.name for sheet in sheets(CASE, "player", "a4")]

    assert sum(name.startswith("Response cards") for name in names) == (
        ceil(first / 9) + ceil(sum(later) / 9)
    )
