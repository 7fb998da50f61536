"""Draws a screen: every box in order, as it stands at this moment, and the focus ring last."""

from pygame import Surface

from game.window.box import Box, Boxes, Mood
from game.window.brush import Brush, Kit
from game.window.desk import Desk
from game.window.geometry import Rect
from game.window.motion import Motion, share
from game.window.theme import FOCUS_MS, LIFT_MS, RISE_MS

_SPILL = 48.0  # how far a shadow, a ring or a lifted card reaches beyond its box


def lasts(boxes: Boxes) -> float:
    """Return how many ms a screen moves after it opens."""
    parts = max((box.part.lasts for box in boxes if box.part), default=0.0)
    rises = max((box.after + RISE_MS for box in boxes if box.rises), default=0.0)
    return max(parts, rises)


def paint(kit: Kit, onto: Surface, boxes: Boxes, desk: Desk, motion: Motion, now: float) -> None:
    """Draw a whole screen; what a sheet over it hides is left out."""
    boxes = _seen(boxes)
    brush = Brush(kit, onto, motion.since(now))
    moods = {box.id: _mood(box, desk, motion, now, brush.since) for box in boxes}
    shaded: set[str] = set()
    for box in (b for b in boxes if not b.above):
        if box.area and box.area not in shaded:
            shaded.add(box.area)
            _shade(brush, [b for b in boxes if b.area == box.area], moods)
        _draw(brush, box, moods[box.id])
    _ring(brush, [b for b in boxes if not b.above], moods)
    over = [b for b in boxes if b.above]
    for box in over:
        _draw(brush, box, moods[box.id])
    _ring(brush, over, moods)


def _seen(boxes: Boxes) -> Boxes:
    """Return the boxes that are not, with their shadows, under a sheet of a higher layer."""
    sheets = [(b.layer, b.rect.inset(_SPILL)) for b in boxes if b.layer and _covers(b)]
    return tuple(
        b for b in boxes if not any(b.layer < layer and r.contains(b.rect) for layer, r in sheets)
    )


def _covers(box: Box) -> bool:
    return bool(box.part and box.part.covers and not box.rises)


def _draw(brush: Brush, box: Box, mood: Mood) -> None:
    if box.part:
        box.part.draw(brush, _place(box, brush.since), mood)


def _ring(brush: Brush, boxes: list[Box], moods: dict[str, Mood]) -> None:
    for box in boxes:
        if box.part and moods[box.id].focus:
            box.part.draw_focus(brush, _place(box, brush.since), moods[box.id])


def _shade(brush: Brush, boxes: list[Box], moods: dict[str, Mood]) -> None:
    for box in boxes:
        if box.part:
            box.part.draw_under(brush, _place(box, brush.since), moods[box.id])


def _place(box: Box, since: float) -> Rect:
    if not box.rises:
        return box.rect
    return box.rect.moved(0, box.rises * (1.0 - share(since, RISE_MS, box.after)))


def _mood(box: Box, desk: Desk, motion: Motion, now: float, since: float) -> Mood:
    if not box.stops and box.wish is None:
        return Mood(chosen=float(box.chosen), ground=box.ground, since=since)
    over = float(desk.hover == box.id and not box.why)
    return Mood(
        hover=motion.glide(f"hover {box.id}", over, now, FOCUS_MS),
        chosen=motion.glide(f"chosen {box.id}", float(box.chosen), now, LIFT_MS),
        focus=box.stops and desk.focus == box.id and desk.keyed,
        pressed=desk.pressed == box.id,
        ground=box.ground,
        since=since,
    )
