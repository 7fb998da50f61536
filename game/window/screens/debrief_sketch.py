"""Before the curves: people sketch what they think loyalty did, then see both lines together."""

from functools import reduce

from game.base.words import _
from game.present.sketch import SketchView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.charts import Series, Timeline
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import DebriefFace
from game.window.geometry import Rect
from game.window.masthead import masthead
from game.window.pad import STEP, TOP, Pad, read, written
from game.window.parts import Words
from game.window.theme import Style
from game.window.widgets import hint_row, hints, paper
from game.window.wishes import Both, Look, Sketch, Wish, Wrote

LINE = "sketch"  # the look that holds the line as far as it is drawn
DRAWN = "sketched"  # the look that names the team whose lines lie side by side
_TITLES: tuple[Style, ...] = tuple(theme.HEADLINE_L.at(s, s + 4) for s in (56, 48, 40, 34, 28))
_TEXTS: tuple[Style, ...] = tuple(theme.PASSAGE.at(s, s + 6) for s in (27, 24, 21))
_TICKS = tuple((mark / TOP, str(mark)) for mark in (0, 25, 50, 75, TOP))


def page(view: DebriefFace, frame: Frame) -> Boxes:
    """Return the page that asks or shows, as long as there is one; else nothing."""
    now = _now(view, frame)
    if now is None:
        return ()
    canvas, margin = frame.canvas, frame.scale.margin
    body = Rect(margin, 102, canvas.w - 2 * margin, canvas.h - 102 - 60)
    head, rest = _headed(now, frame, body)
    chart = rest.below(0, rest.h - frame.big(60) - 18)
    lines = _asked(now, frame, chart) if now.asked else _told(now, chart)
    return (
        paper(frame),
        *masthead(frame, view.review.title, view.review.mode),
        *head,
        *lines,
        *_ways(view, now, frame, rest.foot(frame.big(60))),
        *(hints(frame, hint_row(frame), _keys(now)) if frame.scale.text <= 1.0 else ()),
    )


def on(key: Key, view: DebriefFace, frame: Frame) -> Wish | None:
    """Return what a key asks for on this page that no box has claimed."""
    now = _now(view, frame)
    if now and not now.asked and key.name == "enter":
        return Look(DRAWN)
    return None


def shows(view: DebriefFace, frame: Frame) -> bool:
    """Tell whether the page lies over the debrief."""
    return _now(view, frame) is not None


def _now(view: DebriefFace, frame: Frame) -> SketchView | None:
    """Return the sketch that is shown or asked for: of one team after the other."""
    look = frame.look(DRAWN)
    drawn = next((each for each in view.sketches if str(each.team) == look and each.drawn), None)
    return drawn or next((each for each in view.sketches if each.asked), None)


def _headed(now: SketchView, frame: Frame, body: Rect) -> tuple[Boxes, Rect]:
    """Return what is asked or told over the lines, and the room that is left."""
    type_ = frame.type
    asked = now.title if now.asked else _("What you thought, and what it was")
    style, lines = type_.fit(asked, _TITLES, body.w, 2)
    title = body.top(len(lines.lines) * type_.line(style))
    text = now.about if now.asked else now.said
    size = next((each for each in _TEXTS if type_.height(text, each, body.w) <= 110), _TEXTS[-1])
    about = body.below(title.h + 8, type_.height(text, size, body.w))
    boxes = (
        Box("sketch-title", title, Words(asked, style, rows=2, steps=_TITLES)),
        Box("sketch-about", about, Words(text, size)),
    )
    return boxes, body.below(about.bottom - body.y + 16)


def _asked(now: SketchView, frame: Frame, place: Rect) -> Boxes:
    """Return the grid, and on it the pad that is drawn on."""
    grid = Timeline((), now.turns, _TICKS, 0.0, 1.0)
    here, line = read(frame.look(LINE), now.start, len(now.turns) - 1)
    pad = Pad(LINE, now.start, line, here)
    done = _done(now, line)
    return (
        Box("sketch-grid", place, grid),
        Box("sketch-pad", grid.plot(frame.type, place), pad, "sketch",
            less=Wrote(LINE, written(line, max(0, here - 1))),
            more=Wrote(LINE, written(line, min(len(line) - 1, here + 1))),
            up=Wrote(LINE, written(pad.put(here, _up(line[here])), here)),
            down=Wrote(LINE, written(pad.put(here, _down(line[here])), here)), enter=done),
    )  # fmt: skip


def _up(value: int) -> int:
    """Return the next line of the grid above a value; from then on whole steps."""
    return value // STEP * STEP + STEP


def _down(value: int) -> int:
    return -(-value // STEP) * STEP - STEP


def _told(now: SketchView, place: Rect) -> Boxes:
    """Return both lines, and a marker where they differ most."""
    off = [abs(real - drawn) for real, drawn in zip(now.real, now.drawn, strict=True)]
    real = tuple(value / TOP for value in (now.start, *now.real))
    drawn = tuple(value / TOP for value in (now.start, *now.drawn))
    series = (
        Series(_("It was"), real, "you", _("{end} it was").format(end=now.real[-1])),
        Series(_("Sketch"), drawn, "sketch", _("{end} sketch").format(end=now.drawn[-1])),
    )
    marked = off.index(max(off)) + 1
    return (Box("sketch-both", place, Timeline(series, now.turns, _TICKS, 0.0, 1.0, marked)),)


def _done(now: SketchView, line: tuple[int, ...]) -> Wish:
    """Return the wish to keep the line and to see both; the next team begins with a level one."""
    shown = Both(Look(LINE), Look(DRAWN, str(now.team)))
    return Both(shown, Sketch(now.team, line))


def _skipped(view: DebriefFace) -> Wish:
    """Return the wish to go on to the debrief, for every team that has not sketched."""
    wishes: list[Wish] = [Sketch(each.team) for each in view.sketches if each.asked]
    return reduce(Both, wishes)


def _ways(view: DebriefFace, now: SketchView, frame: Frame, row: Rect) -> Boxes:
    steps = tuple(theme.ACTION.at(s, s + 4) for s in (26, 23, 20, 18))
    if not now.asked:
        place = row.far(min(row.w, frame.big(420)))
        button = Button(_("On to the debrief"), "red", _("Space"), steps=steps)
        return (Box("sketch-on", place, button, "sketched", Look(DRAWN), ("space",)),)
    _here, line = read(frame.look(LINE), now.start, len(now.turns) - 1)
    skip, show = row.far(min(row.w, frame.big(820))).columns(2, 16)
    red = Button(_("Show me the curve"), "red", _("Space"), steps=steps)
    return (
        Box("sketch-skip", skip, Button(_("Skip this"), key=_("S"), steps=steps), "sketched",
            _skipped(view), ("s",)),
        Box("sketch-done", show, red, "sketched", _done(now, line), ("space",)),
    )  # fmt: skip


def _keys(now: SketchView) -> tuple[tuple[str, str], ...]:
    if not now.asked:
        return ((_("Space"), _("on to the debrief")),)
    return (
        (_("← →"), _("a turn")),
        (_("↑ ↓"), _("five points")),
        (_("Space"), _("show the curve")),
        (_("S"), _("skip")),
    )
