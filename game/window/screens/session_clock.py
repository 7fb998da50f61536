"""The clock of the session, as large as the room needs, and under it how many teams are in."""

from dataclasses import dataclass

from game.base.words import _
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Button
from game.window.geometry import Rect
from game.window.parts import Rule, Words
from game.window.roomfaces import ClockFace, SessionFace
from game.window.roomwishes import Onward, Reveal, Tick
from game.window.screens import session_door
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import Bar
from game.window.wishes import GoOnInCopy, Look

_SIZES = (300, 260, 220, 190, 160, 130, 105, 84, 66, 52, 40)
_STEPS: tuple[Style, ...] = tuple(theme.CLOCK.at(size, size * 0.8) for size in _SIZES)
_COUNT: tuple[Style, ...] = tuple(
    theme.CLOCK.at(size, size * 0.94) for size in (124, 96, 72, 54, 40)
)
_SAID = (theme.BODY.at(28, 35), theme.BODY)
_LABELS = (theme.ACTION, theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))


@dataclass(frozen=True, slots=True)
class BigClock(Part):
    """The time left; in the last minute on a red field, and pale where it stands still."""

    face: ClockFace

    @property
    def says(self) -> str:
        """Return the time."""
        return self.face.said

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the time over the whole width."""
        style, colour = self._style(brush.type, rect), theme.INK
        if self.face.last_minute:
            brush.fill(rect, theme.RED, theme.RADIUS_CARD)
            colour = theme.SHEET
        elif not self.face.running:
            colour = theme.INK3
        middle = rect.x + rect.w / 2
        top = rect.centre[1] - brush.type.line(style) / 2
        brush.words(self.face.said, middle, top, style.on(colour), 0.5)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the time is too large for its box."""
        style = self._style(type_, rect)
        fits = type_.width(self.face.said, style) <= rect.w + 1 and type_.line(style) <= rect.h + 1
        return "" if fits else "clock too large"

    def _style(self, type_: Type, rect: Rect) -> Style:
        part = type_.scale.text  # a clock fills its place; it does not grow out of it
        steps = [style.at(style.size / part, style.line / part) for style in _STEPS]
        fits = (
            style for style in steps
            if type_.width(self.face.said, style) <= rect.w - 16 and type_.line(style) <= rect.h
        )  # fmt: skip
        return next(fits, steps[-1])


def clock(view: SessionFace, frame: Frame, place: Rect) -> Boxes:
    """Return the label, the clock and its bar, then how many are in, and the red button."""
    button = frame.big(74)
    boxes: list[Box] = []
    top, free = place.y, place.h - button - 16
    if view.clock:
        stop = None if view.read_only or view.opens else Tick()
        label = frame.type.line(theme.LABEL)
        high = min(free * (0.42 if view.door else 0.52), 270.0)
        time = Rect(place.x, top + label + 8, place.w, high)
        boxes += [
            Box("clock-label", place.top(label), Words(_label(view), theme.LABEL)),
            Box("clock", time, BigClock(view.clock), wish=stop, keys=("space",)),
            Box("clock-bar", Rect(place.x, time.bottom + 14, place.w, 18),
                Bar(view.clock.share, theme.RED if view.clock.running else theme.INK3)),
        ]  # fmt: skip
        top = time.bottom + 48
    rest = Rect(place.x, top, place.w, place.bottom - button - 16 - top)
    joins = session_door.door(view.door, frame, rest) if view.door else ()
    return (*boxes, *(joins or _count(view, frame, rest)), _button(view, place.foot(button)))


def _label(view: SessionFace) -> str:
    if view.clock and not view.clock.running:
        return _("The clock stands still")
    return _("Turn {turn} closes in").format(turn=view.view.number)


def _count(view: SessionFace, frame: Frame, place: Rect) -> Boxes:
    """Return how many teams are in, as large as there is room for."""
    teams = view.view.teams
    said = _("{n} of {all}").format(n=view.view.locked, all=len(teams))
    part = frame.scale.text
    steps = [style.at(style.size / part, style.line / part) for style in _COUNT]
    fits = (style for style in steps if frame.type.line(style) <= place.h - 60)
    style = next(fits, steps[-1])
    high, wide = frame.type.line(style), frame.type.width(said, style) + 4
    label = frame.type.line(theme.LABEL)
    if place.h < high + label + 24:
        return ()
    boxes = [
        Box("count-rule", place.top(3), Rule()),
        Box("count-label", Rect(place.x, place.y + 16, place.w, label),
            Words(_("Plans that are in"), theme.LABEL)),
        Box("count", Rect(place.x, place.y + label + 20, wide, high), Words(said, style)),
    ]  # fmt: skip
    about, beside = _about(view), Rect(place.x + wide + 28, place.y + label + 24, 0, high - 8)
    room = place.right - beside.x
    for each in _SAID:
        if room > 160 and frame.type.height(about, each, room) <= high:
            at = Rect(beside.x, beside.y, room, high)
            boxes.append(Box("count-about", at, Words(about, each.on(theme.INK2), middle=True)))
            break
    return tuple(boxes)


def _about(view: SessionFace) -> str:
    if view.view.locked == len(view.view.teams):
        return _("Every plan is in.")
    return _("Press the number of a team to lay its plan.")


def _button(view: SessionFace, place: Rect) -> Box:
    if view.read_only:
        copy = Button(_("Go on with a copy"), key="S", steps=_LABELS)
        return Box("copy", place, copy, "pace", GoOnInCopy(), ("s",))
    if view.opens:
        opens = Button(_("Open the first turn"), "red", _("Space"), steps=_LABELS)
        return Box("open", place, opens, "pace", Onward(), ("space",))
    all_in = view.view.locked == len(view.view.teams)
    part = Button(_("Reveal all plans"), "red" if all_in else "plain", "R", steps=_LABELS)
    wish = Reveal() if all_in else Look(OVER, "reveal")
    return Box("reveal", place, part, "pace", wish, ("r",))
