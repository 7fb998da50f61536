"""Words: measured, wrapped, fitted; and drawn as measured."""

import pytest

from game.window import lettering, theme
from game.window.assets import Assets
from game.window.cardreason import reason
from game.window.marks import MARKS
from game.window.scale import Scale
from game.window.text import Run, Type
from game.window.theme import Style


@pytest.fixture(scope="module")
def type_(assets: Assets) -> Type:
    return Type(assets, Scale(1920, 1080))


LONG = "Crews and jets are in the wrong cities. Legal duty hours are running out."


def test_no_wrapped_line_is_wider_than_asked(type_: Type) -> None:
    lines = type_.wrap(LONG, theme.BODY, 300).lines
    assert len(lines) > 2
    assert all(type_.width(line, theme.BODY) <= 300 for line in lines)
    assert " ".join(lines) == LONG


def test_lines_are_evened_out_without_taking_more_of_them(type_: Type) -> None:
    assert type_.even("shows after turn 1", theme.CAPTION, 150).lines == ("shows", "after turn 1")
    greedy, even = (f(LONG, theme.BODY, 300).lines for f in (type_.wrap, type_.even))
    assert len(even) == len(greedy)
    assert " ".join(even) == LONG
    assert min(type_.width(line, theme.BODY) for line in even) > 150
    assert type_.even("Short.", theme.BODY, 300).lines == ("Short.",)


def test_the_reason_on_a_card_takes_two_lines_before_it_is_cut(type_: Type) -> None:
    assert reason(type_, "needs 3 effort, 2 left", 240)[1].lines == ("needs 3 effort, 2 left",)
    style, lines = reason(type_, "does not go with “Call for the buses”", 196)
    assert len(lines.lines) == 2
    assert not lines.cut
    assert 2 * type_.line(style) <= 48


def test_an_ellipsis_ends_only_what_was_cut(type_: Type) -> None:
    cut = type_.wrap(LONG, theme.BODY, 300, rows=2)
    assert cut.cut
    assert len(cut.lines) == 2
    assert cut.lines[-1].endswith("…")
    assert type_.width(cut.lines[-1], theme.BODY) <= 300
    assert not type_.wrap("Short.", theme.BODY, 300, rows=2).cut


def test_a_word_wider_than_its_box_is_broken(type_: Type) -> None:
    lines = type_.wrap("Donaudampfschifffahrtsgesellschaft", theme.BODY, 120).lines
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaft"
    assert all(type_.width(line, theme.BODY) <= 120 for line in lines)


def test_a_new_line_in_the_text_is_kept(type_: Type) -> None:
    assert type_.wrap("effort\nleft", theme.BODY, 300).lines == ("effort", "left")


def test_a_headline_takes_the_largest_step_that_fits(type_: Type) -> None:
    text = "Airline empties its weekend to find its crews"
    sizes = [type_.fit(text, theme.HEADLINE_STEPS, wide, 2)[0].size for wide in (1008, 860, 720)]
    assert sizes == [86, 72, 60]


def test_the_last_step_is_cut_when_nothing_fits(type_: Type) -> None:
    style, lines = type_.fit(LONG, theme.HEADLINE_STEPS, 500, 2)
    assert style.size == 60
    assert lines.cut


@pytest.mark.parametrize("text", ["▼ 6", "46 → 51", "about $11.4m", "LOYALTY", "↑↓", "≈ 5", ""])
@pytest.mark.parametrize("style", [theme.FIGURE, theme.LABEL, theme.HEADLINE_XL, theme.CAPTION])
def test_a_line_is_as_wide_as_it_was_measured(type_: Type, text: str, style: Style) -> None:
    drawn = type_.render(text, style, theme.INK).get_width()
    assert drawn == pytest.approx(type_.width(text, style), abs=2)


def test_signs_the_fonts_lack_are_drawn_not_boxed(type_: Type) -> None:
    for sign in MARKS:
        drawn = type_.render(sign, theme.FIGURE, theme.INK)
        assert drawn.get_bounding_rect().w > 4, sign


@pytest.mark.parametrize("style", [theme.BODY, theme.HEADLINE_XL])
def test_a_name_in_other_letters_is_written_in_them(type_: Type, style: Style) -> None:
    for name in ("Ёжики", "Ομάδα", "Nguyễn"):
        assert type_.draws(name, style)
        assert type_.render(name, style, theme.INK).get_bounding_rect().w > 4 * style.size * 0.3
    drawn = type_.render("Team Ёж", style, theme.INK)
    assert drawn.get_width() == pytest.approx(type_.width("Team Ёж", style), abs=2)


def test_a_letter_without_a_font_is_spelled_and_no_box(
    type_: Type, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lettering, "_here", lambda _letter: None)
    for name, spelled in (("Team 🚀", "Team [rocket]"), ("さくら", "Sakura"), ("中", "[4E2D]")):
        assert not type_.draws(name, theme.TITLE)
        assert type_.width(name, theme.TITLE) == type_.width(spelled, theme.TITLE)


def test_a_font_of_the_system_draws_what_those_of_the_game_do_not(
    assets: Assets, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_, there = Type(assets, Scale(1280, 720)), assets.other("body")
    monkeypatch.setattr(lettering, "_here", lambda letter: there if letter == "中" else None)
    assert type_.draws("中", theme.BODY)
    assert not type_.draws("文", theme.BODY)
    assert type_.width("中文", theme.BODY) == pytest.approx(
        type_.width("中", theme.BODY) + type_.width("[6587]", theme.BODY)
    )


def test_runs_are_as_wide_as_their_pieces(type_: Type) -> None:
    runs = (Run("46", theme.FIGURE), Run(" of 100", theme.CAPTION))
    assert type_.runs_width(runs) == sum(type_.width(run.text, run.style) for run in runs)


def test_words_grow_with_the_readers_text_size(assets: Assets) -> None:
    plain, large = (Type(assets, Scale(1920, 1080, text)) for text in (1.0, 2.0))
    assert large.line(theme.BODY) == 2 * plain.line(theme.BODY)
    ratio = large.width(LONG, theme.BODY) / plain.width(LONG, theme.BODY)
    assert ratio == pytest.approx(2.0, rel=0.03)


def test_a_text_takes_the_same_room_at_every_window_size(assets: Assets) -> None:
    sizes = ((1280, 720), (1920, 1080), (3840, 2160))
    wide = [Type(assets, Scale(*size)).width(LONG, theme.BODY) for size in sizes]
    assert max(wide) / min(wide) < 1.05


def test_rendered_lines_are_kept_within_their_share_of_memory(assets: Assets) -> None:
    type_ = Type(assets, Scale(3840, 2160))
    for number in range(400):
        type_.render(f"{number} headlines", theme.HEADLINE_XL, theme.INK)
    assert type_.weight <= 24_000_000
