import struct
from pathlib import Path

import pytest

from game.library.fonts import (
    COVERAGE,
    coverage,
    coverage_text,
    drawable,
    read_coverage,
    undrawable,
)
from game.library.places import data_folder

FONTS = data_folder("assets") / "fonts"


def test_the_coverage_file_is_current() -> None:
    current = (FONTS / COVERAGE).read_text(encoding="ascii")

    assert current == coverage_text(FONTS), "run `python -m game.library.fonts`"


def test_every_font_draws_what_the_coverage_promises() -> None:
    for path in FONTS.glob("*.ttf"):
        assert coverage() <= drawable(path.read_bytes()), path.name


def test_latin_and_its_dashes_quotes_and_money_can_be_drawn() -> None:
    text = "Straße, Łódź, Ægir – “so”, ‘so’ … £5 €5 ½ 20° − ×"

    assert undrawable(text, coverage()) == ""


def test_every_font_for_pages_is_packed_from_one_beside_it() -> None:
    packed = sorted((FONTS / "web").glob("*.woff2"))

    assert packed
    for path in packed:
        font = (FONTS / path.name).with_suffix(".ttf").read_bytes()
        kind, flavour, size, count = struct.unpack(">4sIIH", path.read_bytes()[:14])
        assert (kind, size) == (b"wOF2", path.stat().st_size), path.name
        assert (flavour, count) == struct.unpack(">IH", font[:6]), path.name


def test_each_strange_letter_is_named_once_and_line_ends_are_none() -> None:
    assert undrawable("a→b\nc水→", coverage()) == "→水"


def test_a_coverage_file_holds_single_characters_and_ranges(tmp_path: Path) -> None:
    file = tmp_path / COVERAGE
    file.write_text("# a comment\n0041\n0061-0063\n", encoding="ascii")

    assert read_coverage(file) == {0x41, 0x61, 0x62, 0x63}


def test_a_file_that_is_no_font_is_refused() -> None:
    with pytest.raises(ValueError, match="no table cmap"):
        drawable(b"\0" * 40)


def test_without_a_coverage_file_every_letter_passes() -> None:
    assert undrawable("水", frozenset()) == ""
