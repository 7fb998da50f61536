"""Who stands behind the loyalty figure: the groups on their bars."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _
from game.present.parts import GroupView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import KeyCap, key_height
from game.window.geometry import Rect
from game.window.label import sign
from game.window.screens.turn_meters import AREA, SEEN
from game.window.sheets import OVER
from game.window.text import Type
from game.window.tokens import Bar
from game.window.tones import COLOURS
from game.window.wishes import Look

SHOWN = 5  # groups beside the loyalty figure


@dataclass(frozen=True, slots=True)
class GroupRow(Part):
    """A group on its bar: name, bar, figure, change."""

    name: str
    view: GroupView
    named: float  # how wide the names are

    @property
    def says(self) -> str:
        """Return all of it in words."""
        change = sign(self.view.change) if self.view.change else ""
        deed = self.view.deed.words if self.view.deed else ""
        return " ".join(filter(None, (self.name, str(self.view.figure), change, deed)))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the row around the middle of its height."""
        if mood.hover > 0.5:
            brush.fill(rect.inset(-6, 0), theme.INSET, self.radius)
        scale, middle, type_ = brush.scale.text, rect.centre[1], brush.type
        top = middle - type_.line(theme.DENSE) / 2
        brush.words(self.name, rect.x, top, theme.DENSE)
        figure = rect.right - 72 * scale
        left = rect.x + self.named + 20
        if figure - 50 * scale - left > 40:
            bar = Rect(left, middle - 7, figure - 50 * scale - left, 14)
            track = theme.RULE if mood.hover > 0.5 else theme.INSET
            Bar(self.view.figure / 100, track=track).draw(brush, bar, mood)
            if self.view.deed:
                at = bar.x + bar.w * min(self.view.deed.share, 1.0)
                brush.fill(Rect(at - 2, bar.y - 5, 4, bar.h + 10), theme.INK)
        top = middle - type_.line(theme.FIGURE) / 2
        brush.words(str(self.view.figure), figure - 2, top, theme.FIGURE, 1.0)
        change = self.view.change
        if change and change.up is not None:
            style = theme.FIGURE.at(23, 30).on(COLOURS[change.tone])
            brush.words(sign(change), figure + 10, top, style)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the ring close around the row, so that it crosses no neighbour."""
        brush.ring(rect.inset(-7, 3), theme.ring(mood.ground), 3, 0, self.radius)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether the name runs into the figure or the row is too low."""
        scale = type_.scale.text
        fits = type_.width(self.name, theme.DENSE) + 130 * scale <= rect.w
        low = type_.line(theme.FIGURE) * 0.87 > rect.h + 2
        return "" if fits and not low else f"group too small: {self.name!r}"


def segments(frame: Frame, groups: Sequence[GroupView], panel: Rect) -> Boxes:
    """Return the segments beside the loyalty figure, and the way to everybody else."""
    high = frame.type.line(theme.LABEL) + 10
    place, everybody = everybody_else(frame, panel.top(high))
    body = panel.below(place.h + 6)
    shown = groups[: min(SHOWN, int((body.h + 1) / (frame.type.line(theme.FIGURE) * 0.87)))]
    named = max((frame.type.width(group.short, theme.DENSE) for group in shown), default=0.0)
    rows = body.rows(max(4, len(shown)), 1)
    return (
        everybody,
        *(_group(group, row, named) for group, row in zip(shown, rows, strict=False)),
    )


def everybody_else(frame: Frame, row: Rect) -> tuple[Rect, Box]:
    """Return the way to all groups, at the right of a row, and its place."""
    part = KeyCap("O", _("everybody"))
    wide = part.wide(frame.type)
    place = Rect(row.right - wide, row.y - 2, wide, key_height(frame.type) + 2)
    return place, Box("everybody", place, part, AREA, Look(OVER, "groups"), ("o",))


def _group(group: GroupView, row: Rect, named: float) -> Box:
    return Box(
        f"group-{group.id}", row, GroupRow(group.short, group, named), AREA,
        Look(OVER, f"why {group.id}"), seen=Look(SEEN, group.id),
    )  # fmt: skip
