"""Why the meters moved: of each where it stood, where it stands now, and a bar for each cause."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from game.present.parts import Meter, Tone, WaterfallView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.figures import Count
from game.window.geometry import Rect
from game.window.parts import Icon, Line, Rule, Words
from game.window.sheets import OVER
from game.window.text import Run
from game.window.theme import Style
from game.window.tones import COLOURS, marked
from game.window.waterfall import Cause, Waterfall
from game.window.ways import said
from game.window.wishes import Look

ICONS = {Meter.LOYALTY: "heart", Meter.MEDIA: "broadcast", Meter.COST: "coins"}
AFTER: Style = theme.NUMBER_L.at(50, 52)
BEFORE: Style = theme.NUMBER_S.on(theme.INK2)
MOVED: Style = theme.NUMBER_S.at(29, 32)
STRIP: Style = theme.BODY.at(23, 28)
ASKED: tuple[Style, ...] = tuple(theme.CAPTION.at(size, 24) for size in (22, 20, 18))
SEEN = "at"  # the look that names the number focus rests on
HEAD = 54.0
MOST = 3 * (HEAD + 24) + 15 * 31.0  # how high three meters can stand
_STEP_MS = 300.0
_ROOMY = 50.0  # how high a row stands where a turn has few causes


@dataclass(frozen=True, slots=True)
class Opens(Part):
    """A place that opens when pressed; under the pointer it takes the colour of a chosen row."""

    words: str = ""

    @property
    def says(self) -> str:
        """Return nothing: what lies in it speaks."""
        return self.words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the face under what lies in it."""
        if mood.hover > 0.5 or mood.pressed:
            brush.fill(rect.inset(-8, 0), theme.INSET, self.radius)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring around the place, clear of its words."""
        brush.ring(rect.inset(-8, 0), theme.ring(mood.ground), 4, 0, self.radius)


def waterfall(view: WaterfallView, after: float = 0.0, pitch: float = 38.0) -> Waterfall:
    """Return the rows of a meter."""
    rows = [
        Cause(cause.label, cause.end - cause.start, cause.amount, cause.tone is Tone.HELPS)
        for cause in view.causes
    ]
    base = view.causes[0].start if view.causes else 0.0
    return Waterfall(tuple(rows), pitch, after, 0.5, 0.82, base, (view.low, view.high))


def meters(falls: Sequence[WaterfallView], frame: Frame, place: Rect) -> Boxes:
    """Return the three meters one above the other, each opened by its figure."""
    rows = sum(max(1, len(each.causes)) for each in falls)
    above = frame.big(HEAD + 24)
    free = place.h - 3 * above - 8
    pitch = max(frame.big(30), min(frame.big(_ROOMY), free / max(1, rows)))
    boxes: list[Box] = []
    top = place.y
    for i, each in enumerate(falls):
        high = above + max(1, len(each.causes)) * pitch
        boxes += _meter(each, frame, Rect(place.x, top, place.w, high), i, pitch)
        top += high
    return tuple(boxes)


def _meter(view: WaterfallView, frame: Frame, place: Rect, number: int, pitch: float) -> Boxes:
    name = view.meter.value
    stop = Rect(place.x, place.y + 7, place.w, place.h - 11)
    return (
        Box(f"{name}-rule", place.top(3), Rule()),
        Box(
            f"meter-{name}",
            stop,
            Opens(),
            "meters",
            Look(OVER, name),
            (str(number + 1),),
            seen=Look(SEEN, name),
        ),
        *head(view, frame, Rect(place.x, place.y + 9, place.w, frame.big(HEAD)), name),
        *causes(view, frame, place.below(frame.big(HEAD + 16)), name, _STEP_MS * number, pitch),
    )


def head(view: WaterfallView, frame: Frame, row: Rect, id_: str) -> Boxes:
    """Return the name of a meter, where it stood, where it stands and its change."""
    type_, icon = frame.type, frame.big(28)
    moved = marked(view.change)
    wide = type_.width(moved, MOVED) + 4
    now = type_.width(view.after, AFTER) + 4
    right = row.right - max(wide + frame.big(14), row.w * 0.15)
    figure = Rect(right - now, row.y, now, row.h)
    then = (Run(f"{view.before}  ", BEFORE), Run("→", BEFORE.on(theme.INK)))
    before = type_.runs_width(then) + 2
    line = type_.line(MOVED)
    level = row.y + (row.h - line) / 2 + frame.big(3)
    name = Rect(row.x + icon + 12, row.y, figure.x - before - row.x - icon - frame.big(30), row.h)
    steps = (theme.LABEL, theme.LABEL.at(18, 22), theme.LABEL.at(16, 20))
    tone = COLOURS[view.change.tone]
    return (
        Box(f"{id_}-icon", row.left(icon), Icon(ICONS[view.meter], side=icon)),
        *named(view, frame, name, id_, steps),
        Box(
            f"{id_}-before",
            Rect(figure.x - before - frame.big(10), level, before, line),
            Line(then),
        ),
        Box(f"{id_}-after", figure, counted(view)),
        Box(
            f"{id_}-change",
            Rect(row.right - wide, level, wide, line),
            Words(moved, MOVED.on(tone), 1.0),
        ),
    )


def named(
    view: WaterfallView, frame: Frame, place: Rect, id_: str, steps: tuple[Style, ...]
) -> Boxes:
    """Return the name of a meter; under it how far it went on the way, and what is asked of it."""
    words = Words(view.name, theme.LABEL, rows=1, ellipsis=True, middle=True, steps=steps)
    ways = [f"{view.peak} · {goal}" for goal in view.goal] if view.peak else view.goal
    small = said(frame.type, (*ways, view.peak), ASKED, place.w)
    if small is None:
        return (Box(f"{id_}-name", place, words),)
    line = min(place.h / 2, frame.big(24))
    top = place.y + place.h / 2 - line
    return (
        Box(f"{id_}-name", Rect(place.x, top, place.w, line), words),
        Box(f"{id_}-asked", Rect(place.x, top + line, place.w, line), Words(*small)),
    )


def causes(
    view: WaterfallView, frame: Frame, place: Rect, id_: str, after: float, pitch: float
) -> Boxes:
    """Return the rows, or a sentence where nothing moved."""
    if not view.causes:
        where = place.top(frame.type.line(STRIP))
        words = Words(view.still, STRIP.on(theme.INK2), rows=1, ellipsis=True)
        return (Box(f"{id_}-still", where, words),)
    part = waterfall(view, after, pitch)
    return (Box(f"{id_}-causes", place.top(part.height(frame.type)), part),)


_NUMBER = re.compile(r"^(\D*)(\d+)(?:\.(\d+))?(\D*)$")


def counted(view: WaterfallView, style: Style = AFTER) -> Count:
    """Return the figure a meter came to, counting from where it stood where both are alike."""
    old, new = _NUMBER.match(view.before), _NUMBER.match(view.after)
    if not old or not new or (old[1], old[4]) != (new[1], new[4]):
        return Count(0, 0, view.after, style, align=1.0)
    start, end = (float(f"{part[2]}.{part[3] or 0}") for part in (old, new))
    places = len(new[3] or "")
    return Count(start, end, view.after, style, new[1], new[4], places, 1.0)
