"""A person's settings: each holds at once and is kept.

Up, down and Tab choose a setting, left and right change it, Enter takes its next value, Esc leaves.
"""

from typing import NamedTuple

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Chip
from game.window.events import Key
from game.window.faces import SettingFace, SettingsFace
from game.window.geometry import Rect
from game.window.pagehead import head, head_high
from game.window.parts import Rule, Words
from game.window.rows import Row
from game.window.theme import Style
from game.window.widgets import hint_row, hints
from game.window.wishes import Choose, Look, Wish

_WIDE = 1500.0
_NOTICE = (theme.DENSE.at(24, 29), theme.DENSE.at(21, 26), theme.DENSE.at(18, 24))


class _Sizes(NamedTuple):
    """How large a setting is written: its name, what it does, its values and how high they are."""

    name: Style
    about: Style
    value: Style
    chip: float


_BESIDE = _Sizes(theme.ACTION.at(34, 41), theme.CAPTION.at(27, 33), theme.STRONG.at(28, 33), 62.0)
_UNDER = _Sizes(theme.ACTION.at(29, 35), theme.CAPTION, theme.STRONG, 42.0)


def layout(view: SettingsFace, frame: Frame) -> Boxes:
    """Return the settings in one column, or in two where the words are large."""
    place = _place(frame)
    across = 1 if _beside(frame) else 2
    down = -(-len(view.settings) // across)
    most = frame.big(176 if across == 1 else 220)
    cells = place._replace(h=min(place.h, most * down)).grid(across, down, 40, 0)
    # Read down the first column, then down the second.
    order = [cells[row * across + column] for column in range(across) for row in range(down)]
    rows = (box for each, cell in zip(view.settings, order, strict=False)
            for box in _setting(frame, each, cell))  # fmt: skip
    # The way back comes last, so that focus starts at a setting.
    *top, back = head(frame, _("Settings"), _("each holds at once, and is kept"))
    return (*top, *rows, back, *_foot(frame, view.notice))


def on(_key: Key, _view: SettingsFace, _frame: Frame) -> Wish | None:
    """Return nothing: every key belongs to a box, and Esc leads back."""
    return None


def _place(frame: Frame) -> Rect:
    canvas = frame.canvas
    wide = min(_WIDE, canvas.w - 2 * frame.scale.margin) if _beside(frame) else 0.0
    wide = wide or canvas.w - 2 * frame.scale.margin
    top = head_high(frame) + (24 if _beside(frame) else 8)
    return Rect((canvas.w - wide) / 2, top, wide, hint_row(frame).y - 12 - top)


def _beside(frame: Frame) -> bool:
    """Tell whether a setting's values stand beside its name."""
    return frame.scale.text < 1.5


def _sizes(frame: Frame) -> _Sizes:
    return _BESIDE if _beside(frame) else _UNDER


def _setting(frame: Frame, setting: SettingFace, cell: Rect) -> Boxes:
    """Return a setting: what it is, what it does, and every value it can take."""
    values = [value for value, _label in setting.choices]
    at = values.index(setting.value) if setting.value in values else 0
    rest = Look("rest")  # at the last value an arrow does nothing
    less = Choose(setting.id, values[at - 1]) if at else rest
    more = Choose(setting.id, values[at + 1]) if at + 1 < len(values) else rest
    after = Choose(setting.id, values[(at + 1) % len(values)])
    chips = _chips(frame, setting, cell)
    row = Box(setting.id, cell, _words(frame, setting, cell, chips), setting.id, after,
              less=less, more=more)  # fmt: skip
    return (row, *chips)


def _words(frame: Frame, setting: SettingFace, cell: Rect, chips: Boxes) -> Row:
    type_, pad, sizes = frame.type, 20.0, _sizes(frame)
    wide = chips[0].rect.x - cell.x - pad - 24 if _beside(frame) else cell.w - 2 * pad
    about = type_.height(setting.about, sizes.about, wide)
    name = type_.line(sizes.name)
    top = (cell.h - name - about) / 2 if _beside(frame) else 10.0
    return Row(
        (
            (Rect(pad, top, wide, name), Words(setting.name, sizes.name)),
            (Rect(pad, top + name, wide, about), Words(setting.about, sizes.about)),
            (Rect(0, cell.h - 2, cell.w, 2), Rule(theme.RULE, 2)),
        )
    )


def _chips(frame: Frame, setting: SettingFace, cell: Rect) -> Boxes:
    """Return the values as chips, at the right of the row or under its words."""
    type_, gap, pad, sizes = frame.type, 10.0, 20.0, _sizes(frame)
    chips = [
        (value, Chip(label, chosen=value == setting.value, style=sizes.value))
        for value, label in setting.choices
    ]
    wide = [chip.wide(type_) for _value, chip in chips]
    high = frame.big(sizes.chip)
    left = cell.right - pad - sum(wide) - gap * (len(wide) - 1)
    top = cell.y + (cell.h - high) / 2
    if not _beside(frame):
        left = cell.x + pad
        about = type_.height(setting.about, sizes.about, cell.w - 2 * pad)
        words = type_.line(sizes.name) + about
        top = cell.y + 10 + words + 8
    boxes = []
    for (value, chip), across in zip(chips, wide, strict=True):
        at = Rect(left, top, across, high)
        wish = Choose(setting.id, value)
        boxes.append(Box(f"{setting.id}-{value}", at, chip, wish=wish))
        left += across + gap
    return tuple(boxes)


def _foot(frame: Frame, notice: str) -> Boxes:
    """Return the keys, or instead of them something about the settings that should be known."""
    row = hint_row(frame)
    if notice:
        said = Words(notice, rows=1, middle=True, steps=_NOTICE, ellipsis=True)
        return (Box("notice", row, said),)
    keys = (("↑ ↓", _("choose")), ("← →", _("change")), (_("Esc"), _("back")))
    return hints(frame, row, keys)
