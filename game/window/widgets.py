"""Groups of boxes many screens share: hints, dialogs, the error bar, the fold."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Button, KeyCap
from game.window.geometry import Rect
from game.window.parts import Fill, Icon, Sheet, Words
from game.window.theme import Ground
from game.window.wishes import Both, Dismiss, Wish

HINTS_HIGH = 38.0
HINTS_APART = 30.0
MOST_HINTS = 10
BARE = "bare"  # the box whose place an error bar keeps to, where a screen has one
_WAY = 52.0  # how high a button of the error bar is


def hints(
    frame: Frame, row: Rect, keys: Sequence[tuple[str, str]], ground: Ground = "paper"
) -> Boxes:
    """Return a strip of keys from the left of `row`, as many as there is room for.

    The last of them, which is help where a screen has it, is named in any case.
    """
    if not keys:
        return ()
    *parts, last = (KeyCap(key, does) for key, does in keys)
    boxes, left = [], row.x
    rest = last.wide(frame.type)
    for part in parts[: MOST_HINTS - 1]:
        wide = part.wide(frame.type)
        if left + wide + HINTS_APART + rest > row.right:
            break
        boxes.append((part, Rect(left, row.y, wide, row.h)))
        left += wide + HINTS_APART
    boxes.append((last, Rect(left, row.y, rest, row.h)))
    return tuple(
        Box(f"hint-{i}", rect, part, ground=ground) for i, (part, rect) in enumerate(boxes)
    )


def hint_row(frame: Frame, left: float = 0.0, right: float = 0.0) -> Rect:
    """Return where a screen's hint strip lies, at the foot; `left` and `right` narrow it."""
    canvas, margin = frame.canvas, frame.scale.margin
    high = max(HINTS_HIGH, frame.big(30))
    start = left or margin
    return Rect(start, canvas.h - 4 - high, (right or canvas.w - margin) - start, high)


def fold(frame: Frame, y: float) -> Boxes:
    """Return the paper above `y`, the fold, and the table under it."""
    canvas = frame.canvas
    return (
        Box("paper", Rect(0, 0, canvas.w, y), Fill(theme.PAGE)),
        Box("fold", Rect(0, y, canvas.w, theme.FOLD), Fill(theme.RULE)),
        Box(
            "table", Rect(0, y + theme.FOLD, canvas.w, canvas.h - y - theme.FOLD), Fill(theme.TABLE)
        ),
    )


def paper(frame: Frame) -> Box:
    """Return the ground of a screen that is only read."""
    return Box("paper", frame.canvas, Fill(theme.PAGE))


def table(frame: Frame) -> Box:
    """Return the ground of a screen that is all table."""
    return Box("table", frame.canvas, Fill(theme.TABLE))


@dataclass(frozen=True, slots=True)
class Veil(Part):
    """A dark, see-through layer over what cannot be reached now."""

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Darken everything under it."""
        brush.veil(rect, 0.4)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a dialog; `key` is printed on it, Enter presses the one in focus.

    `leaves` marks the one that changes nothing, which Escape takes.
    """

    label: str
    wish: Wish
    key: str = ""
    red: bool = False
    leaves: bool = False


def dialog(
    frame: Frame,
    title: str,
    words: str,
    choices: Sequence[Choice],
    layer: int = 1,
    wide: float = 900.0,
) -> Boxes:
    """Return a question over the screen; its first choice has focus."""
    canvas, pad = frame.canvas, 40.0
    wide = min(frame.big(wide), canvas.w - 2 * theme.MARGIN)
    inner = wide - 2 * pad
    title_high = frame.type.height(title, theme.TITLE, inner)
    words_high = frame.type.height(words, theme.BODY, inner)
    button_high = frame.big(64)
    sheet = canvas.centred(wide, title_high + words_high + button_high + 2 * pad + 48)
    at = sheet.inset(pad)
    boxes = [
        Box("veil", canvas, Veil(), layer=layer),
        Box("dialog", sheet, Sheet(shadow="hover", round=theme.RADIUS_CARD), layer=layer),
        Box("dialog-title", at.top(title_high), Words(title, theme.TITLE), layer=layer),
        Box("dialog-words", at.below(title_high + 12, words_high), Words(words), layer=layer),
    ]
    places = at.foot(button_high).columns(len(choices), 16)
    for i, (choice, place) in enumerate(zip(choices, places, strict=True)):
        keys = ("Escape",) if choice.leaves else ()
        part = Button(choice.label, "red" if choice.red else "plain", choice.key)
        boxes.append(Box(f"choice-{i}", place, part, "dialog", choice.wish, keys, layer=layer))
    return tuple(boxes)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that went wrong: what happened, what is safe, what to do.

    `way` names a way out, and `wish` is that way. What `passes` is over as soon as something was
    saved again.
    """

    what: str
    safe: str
    do: str = ""
    way: str = ""
    wish: Wish | None = None
    passes: bool = False


def error_bar(frame: Frame, trouble: Trouble, layer: int = 0, over: Rect | None = None) -> Boxes:
    """Return the error bar along the upper edge; it stays until it is put away.

    It lies over the head of the screen, which tells least, and leaves free what it is about;
    `over` is the part of the screen that it keeps to, where it must not cover the rest.
    """
    canvas, style, icon = over or frame.canvas, theme.BODY.at(24, 30), frame.big(28)
    ways = _ways_wide(frame, trouble, canvas.w)
    left = canvas.x + theme.MARGIN + icon + 16
    room = canvas.right - left - theme.MARGIN - ways - 24
    said = " ".join(part for part in (trouble.safe, trouble.do) if part)
    what = frame.type.height(trouble.what, theme.STRONG, room)
    high = frame.type.height(said, style, room)
    bar = canvas.top(max(what + high + 4, frame.big(_WAY)) + 24)
    text = Rect(left, bar.y + (bar.h - what - high - 4) / 2, room, what + 4 + high)
    row = bar.inset(theme.MARGIN, 0).far(ways).centred(ways, frame.big(_WAY))
    lines = (
        Box("error", bar, Sheet(mark=True, shadow="hover"), layer=layer, above=True),
        Box(
            "error-icon",
            Rect(canvas.x + theme.MARGIN, text.y, icon, icon),
            Icon("alert-triangle"),
            layer=layer,
            above=True,
        ),
        Box(
            "error-what",
            text.top(what),
            Words(trouble.what, theme.STRONG),
            layer=layer,
            above=True,
        ),
        Box("error-said", text.foot(high), Words(said, style), layer=layer, above=True),
    )
    return (*lines, *_ways_out(frame, trouble, row, layer))


def bare(boxes: Boxes) -> Rect | None:
    """Return the part of a screen that an error bar keeps to, where a screen names one."""
    return next((box.rect for box in boxes if box.id == BARE), None)


def _ways_wide(frame: Frame, trouble: Trouble, wide: float) -> float:
    """Return how much of the bar's width its buttons take: one, or two side by side."""
    return min(frame.big(616 if trouble.wish else 200), wide * 0.45)


def _ways_out(frame: Frame, trouble: Trouble, row: Rect, layer: int) -> Boxes:
    """Return the button that puts the bar away, and the one that mends what it tells of."""
    steps = (theme.STRONG, theme.STRONG.at(21, 25))
    place = row.far(min(frame.big(200), row.w * 0.4 if trouble.wish else row.w))
    close = Button(_("Close"), key=_("Esc"), steps=steps)
    boxes = [
        Box("error-close", place, close, "error", Dismiss(), ("Escape",), layer=layer, above=True)
    ]
    if trouble.wish:
        way = Button(trouble.way, key="S", steps=steps)
        at = row.left(row.w - place.w - 16)
        wish = Both(Dismiss(), trouble.wish)
        boxes.append(Box("error-way", at, way, "error", wish, ("s",), layer=layer, above=True))
    return tuple(boxes)
