"""The head of the pages that a whole room looks at: the case, the turns, the date."""

from game.present.parts import Masthead
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Flag
from game.window.geometry import Rect
from game.window.masthead import masthead, stops
from game.window.parts import DoubleRule, Words

_FLAGS = tuple(theme.KEY.at(size, size * 1.18) for size in (22, 20, 18, 16, 14))
_FLAG = 176.0


def head(told: Masthead, badge: str, frame: Frame) -> tuple[Boxes, float]:
    """Return the head, and where what stands under it begins; large words take one line."""
    if frame.scale.text >= 1.4:
        return _small(told, badge, frame)
    boxes = masthead(frame, told.title, told.mode, stops(told), told.date, told.length)
    right = frame.canvas.w - frame.scale.margin
    flags = [Flag(badge, style=style) for style in _FLAGS]
    flag = next((each for each in flags if each.wide(frame.type) <= _FLAG), flags[-1])
    wide = min(flag.wide(frame.type), _FLAG)
    return (*boxes, Box("badge", Rect(right - wide, 22, wide, 42), flag)), 104.0


def _small(told: Masthead, badge: str, frame: Frame) -> tuple[Boxes, float]:
    margin, type_ = frame.scale.margin, frame.type
    row = Rect(margin, 8, frame.canvas.w - 2 * margin, frame.big(36))
    date, about = theme.STRONG.on(theme.RED), theme.CAPTION.at(22, 28)
    wide = type_.width(told.date, date) + 4
    side = min(type_.width(badge, about) + 4, row.w - wide - 24)
    return (
        Box("date", row.left(wide), Words(told.date, date, middle=True)),
        Box("badge", row.far(side), Words(badge, about, 1.0, 1, ellipsis=True, middle=True)),
        Box("head-rule", Rect(margin, row.bottom + 4, row.w, 6), DoubleRule()),
    ), row.bottom + 22
