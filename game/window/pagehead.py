"""The head of a page beside the game, such as settings or help: its title, and the way back."""

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.geometry import Rect
from game.window.masthead import Wordmark
from game.window.parts import DoubleRule, Upright, Words
from game.window.widgets import paper
from game.window.wishes import Back

_TITLE = theme.TITLE.at(40, 46)
_ABOUT = theme.CAPTION.at(24, 30)


def head(frame: Frame, title: str, about: str = "") -> Boxes:
    """Return the paper and its head; what `about` says is left out where words are large."""
    margin, wide, high = frame.scale.margin, frame.canvas.w, head_high(frame)
    middle = (high - 6) / 2
    back = Rect(
        wide - margin - frame.big(180), middle - frame.big(27), frame.big(180), frame.big(54)
    )
    button = Button(_("Back"), key=_("Esc"), steps=(theme.STRONG, theme.STRONG.at(21, 25)))
    left = margin + 290
    name = frame.type.width(title, _TITLE) + 2
    line = frame.type.line(_TITLE)
    boxes = [
        paper(frame),
        Box("name", Rect(margin, middle - 21, 252, 52), Wordmark()),
        Box("head-line", Rect(margin + 266, middle - 26, 2, 52), Upright(theme.RULE2)),
        Box("head", Rect(left, middle - line / 2, name, line), Words(title, _TITLE)),
        Box("head-rule", Rect(margin, high - 6, wide - 2 * margin, 6), DoubleRule()),
    ]
    words, free = frame.type.width(about, _ABOUT) + 2, left + name + 24
    if about and free + words <= back.x - 24:
        # On the title's own baseline.
        base = frame.type.rise(_TITLE) - frame.type.rise(_ABOUT)
        at = Rect(free, middle - line / 2 + base, words, frame.type.line(_ABOUT))
        boxes.append(Box("head-about", at, Words(about, _ABOUT)))
    return (*boxes, Box("back", back, button, "back", Back(), ("Escape",)))


def head_high(frame: Frame) -> float:
    """Return how high the head stands, with its rule."""
    return max(84.0, frame.big(62) + 6)
