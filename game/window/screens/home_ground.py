"""What lies under the start page: paper on the left, the fold upright, the table on the right."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.geometry import Rect
from game.window.masthead import Wordmark
from game.window.parts import Fill, Words
from game.window.widgets import BARE

WIDE = 460.0  # of the left column at the plain text size
_NAME = 68.0


def column(frame: Frame) -> Rect:
    """Return where everything on the paper stands."""
    margin, canvas = frame.scale.margin, frame.canvas
    wide = min(WIDE * max(1.0, frame.scale.text * 0.8), canvas.w * 0.38)
    return Rect(margin, 32, wide, canvas.h - 32 - 12)


def shelf(frame: Frame) -> Rect:
    """Return where everything on the table stands."""
    left = column(frame).right + 40 + theme.FOLD + 40
    return Rect(left, 24, frame.canvas.w - frame.scale.margin - left, frame.canvas.h - 24)


def name_size(frame: Frame) -> float:
    """Return the size of the game's name."""
    return min(_NAME * column(frame).w / WIDE, 92.0)


def ground(frame: Frame) -> Boxes:
    """Return paper, fold and table, the name of the game and the name of the shelf."""
    canvas, place, files = frame.canvas, column(frame), shelf(frame)
    fold = place.right + 40
    size = name_size(frame)
    table = fold + theme.FOLD
    head = Rect(files.x, files.y, title_wide(frame) + 2, title_high(frame))
    return (
        Box("paper", Rect(0, 0, fold, canvas.h), Fill(theme.PAGE)),
        Box("fold", Rect(fold, 0, theme.FOLD, canvas.h), Fill(theme.RULE)),
        Box(BARE, Rect(table, 0, canvas.w - table, canvas.h), Fill(theme.TABLE)),
        Box("name", place.top(size * 1.34), Wordmark(size)),
        Box("shelf", head, Words(_("Case files"), _TITLE, middle=True)),
    )


def title_high(frame: Frame) -> float:
    """Return how high the shelf's heading stands."""
    return frame.big(50)


def title_wide(frame: Frame) -> float:
    """Return how wide the shelf's heading is."""
    return frame.type.width(_("Case files"), _TITLE)


_TITLE = theme.TITLE.at(42, 50).on(theme.TPAPER)
