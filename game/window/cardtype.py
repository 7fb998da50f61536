"""How the words of a hand are set: all its cards alike, so that none seems to weigh more."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.window import theme
from game.window.geometry import Rect
from game.window.text import Type
from game.window.theme import Style

TITLE_GAP = 3.0  # between the title and the line under it
_NARROW = 260.0
_CLOSE = 1.12  # times its size: how high a line of a title of two lines stands
_SMALLER = (25.0, 24.0, 22.0, 20.0)  # sizes of titles that are too long for any step
_LINES: tuple[Style, ...] = (
    theme.CARD_TEXT,
    theme.CARD_TEXT.at(21, 24.5),
    theme.CARD_TEXT.at(20, 22),
)


class Setting(NamedTuple):
    """The styles of the titles and of the lines under them."""

    title: Style
    line: Style


def alike(type_: Type, cards: Sequence[tuple[str, str]], place: Rect) -> Setting:
    """Return the largest styles in which title and line of every card find room in `place`.

    All titles stand on one line if they can; else those that need it take two.
    """
    title = _title(type_, [title for title, _line in cards], place)
    for line in _LINES:
        if all(_fits(type_, card, Setting(title, line), place) for card in cards):
            break
    return Setting(title, line)


def title_rows(type_: Type, style: Style, place: Rect) -> int:
    """Return how many lines a title may take."""
    return min(2, int(place.h / type_.line(style))) or 1


def line_rows(type_: Type, setting: Setting, title: Sequence[str], place: Rect) -> int:
    """Return how many lines find room under a title."""
    left = place.h - len(title) * type_.line(setting.title) - TITLE_GAP
    return max(0, int((left + 1) / type_.line(setting.line)))


def _title(type_: Type, titles: Iterable[str], place: Rect) -> Style:
    steps: tuple[Style, ...] = theme.CARD_TITLE_STEPS
    if place.w < _NARROW * type_.scale.text:
        steps = (*steps, steps[0].at(25, 32))
    every = tuple(titles)
    for style in steps:
        if all(type_.width(title, style) <= place.w for title in every):
            return style
    last = steps[-1]
    sizes = (last.size, *(size for size in _SMALLER if size < last.size))
    tried = [last.at(size, line) for size in sizes for line in (size * _CLOSE, last.line)]
    whole = (style for style in tried if _whole(type_, style, every, place))
    return next(whole, tried[-1])


def _whole(type_: Type, style: Style, titles: Sequence[str], place: Rect) -> bool:
    rows = title_rows(type_, style, place)
    return not any(type_.wrap(title, style, place.w, rows).cut for title in titles)


def _fits(type_: Type, card: tuple[str, str], setting: Setting, place: Rect) -> bool:
    title, line = card
    rows = title_rows(type_, setting.title, place)
    lines = type_.wrap(title, setting.title, place.w, rows).lines
    room = line_rows(type_, setting, lines, place)
    return room > 0 and not type_.wrap(line, setting.line, place.w, room).cut
