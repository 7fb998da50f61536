"""Every word of every sheet fits its place, in every case, at both papers."""

from dataclasses import replace

import pytest

from game.export.kit.cards import AIR, FOOT, draw
from game.export.kit.editions import EDITIONS
from game.export.kit.faces import Face, Style
from game.export.kit.look import BODY
from game.export.kit.paper import A4
from game.export.kit.player import player
from game.export.kit.sheet import Pen, Rule, Sheet, Text
from tests.export.kit.measured import CASES, case, flaws, said, sheets, type_


@pytest.mark.parametrize(("paper", "minutes"), [("a4", 0), ("letter", 0), ("a4", 20)])
@pytest.mark.parametrize("name", CASES)
def test_every_text_of_every_sheet_fits_its_place(name: str, paper: str, minutes: int) -> None:
    found = [
        flaw
        for edition in EDITIONS
        for sheet in sheets(name, edition, paper, minutes)
        for flaw in flaws(sheet)
    ]

    assert found == []


@pytest.mark.parametrize("name", CASES)
def test_the_words_of_a_card_end_above_its_dots(name: str) -> None:
    for card in player(case(name)).cards:
        pen = Pen(type_())
        draw(pen, card, 0, 0)
        above = [text for text in pen.items if isinstance(text, Text) and text.y < FOOT]
        assert max(text.y + text.high for text in above) <= FOOT - AIR, card.title


def test_a_card_with_the_longest_texts_that_may_be_written_still_ends_above_its_dots() -> None:
    words = "wherever promises matter people remember "
    shown = player(case("bad-tuesday")).cards[0]
    longest = replace(
        shown,
        title="Wherever promises matter m",
        text=(words * 2)[:62],
        more=(words * 4)[:160],
        notes=((words * 6)[:220], "Needs 12 on an earlier turn.", "Not with or after: 13, 14."),
    )
    pen = Pen(type_())
    draw(pen, longest, 0, 0)
    above = [text for text in pen.items if isinstance(text, Text) and text.y < FOOT]

    assert max(text.y + text.high for text in above) <= FOOT
    assert min(text.style.size for text in above) >= 6


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", CASES)
def test_the_manual_is_one_leaf_whose_lists_are_not_cut(name: str, paper: str) -> None:
    pages = [one for one in sheets(name, "player", paper) if one.name.startswith("Situation")]
    found, seen = [said((page,)) for page in pages], player(case(name))

    assert len(found) == 2
    for lines in (seen.objectives, [role.line for role in seen.roles]):
        assert [all(line in page for line in lines) for page in found].count(True) == 1


def test_what_is_wrong_with_a_sheet_is_found() -> None:
    wide = Text(("far too many words for this",), 20, 20, 20, BODY)
    under = Text(("here",), 20, 22, 20, BODY)
    outside = Text(("x",), 205, 40, 20, BODY)
    struck = Text(("struck",), 20, 60, 40, BODY)
    line = Rule(10, 62.4, 80, 62.4)
    upright = Text(("cut in two",), 100, 80, 40, Style(Face.BODY, 20, 9))
    rule = Rule(110, 70, 110, 99)

    found = list(flaws(Sheet("s", A4, (wide, under, outside, struck, line, upright, rule))))

    assert len(found) == 5
    assert "mm wide" in found[0]
    assert "is outside" in found[1]
    assert "strikes ('struck',)" in found[2]
    assert "strikes ('cut in two',)" in found[3]
    assert "lies on" in found[4]


def test_lines_are_broken_between_words_and_no_wider_than_asked() -> None:
    lines = type_().lines("one two three four five six seven", BODY, 20)

    assert " ".join(lines) == "one two three four five six seven"
    assert len(lines) > 1
    assert all(type_().width(line, BODY) <= 20 for line in lines)
