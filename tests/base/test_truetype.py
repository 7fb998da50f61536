"""What a font says of itself is read from its tables."""

import pytest

from game.base.truetype import metrics, table
from game.library.places import data_folder

FONT = (data_folder("assets") / "fonts" / "Archivo-Number.ttf").read_bytes()


def test_the_measures_of_a_font_are_in_shares_of_its_size() -> None:
    found = metrics(FONT)

    assert (found.ascent, found.descent) == (0.878, 0.21)
    assert found.width("11") == pytest.approx(2 * found.widths["1"])
    assert found.widths["W"] > found.widths["i"]


def test_what_a_font_cannot_draw_counts_as_an_em() -> None:
    assert metrics(FONT).width("水") == 1.0


def test_what_is_no_font_is_refused() -> None:
    with pytest.raises(ValueError, match="no table cmap"):
        table(b"\0" * 40, b"cmap")
