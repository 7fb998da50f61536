"""Where the keys are: Tab goes from area to area, arrows to the nearest stop in their direction."""

from collections.abc import Mapping

from game.window.box import Box, Boxes, top_layer

_TURNS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def stops(boxes: Boxes) -> Boxes:
    """Return every box focus can rest on, in reading order, of the uppermost layer."""
    return tuple(box for box in top_layer(boxes) if box.stops)


def areas(boxes: Boxes) -> tuple[str, ...]:
    """Return the areas in the order Tab visits them."""
    return tuple(dict.fromkeys(box.area for box in stops(boxes)))


def first(boxes: Boxes, area: str = "") -> str:
    """Return where focus starts, in an area or on the whole screen."""
    return next((b.id for b in stops(boxes) if not area or b.area == area), "")


def settled(boxes: Boxes, focus: str, area: str = "") -> str:
    """Return the focus if it still exists, else the first stop of its area or of the screen."""
    if any(box.id == focus for box in stops(boxes)):
        return focus
    return (first(boxes, area) if area else "") or first(boxes)


def tab(boxes: Boxes, focus: str, last: Mapping[str, str], *, back: bool) -> str:
    """Return the focus after Tab: the next area, where it was left (`last` by area)."""
    order = areas(boxes)
    if not order:
        return ""
    here = next((box.area for box in stops(boxes) if box.id == focus), None)
    at = order.index(here) + (-1 if back else 1) if here else 0
    area = order[at % len(order)]
    kept = last.get(area, "")
    return (
        kept if any(b.id == kept and b.area == area for b in stops(boxes)) else first(boxes, area)
    )


def arrow(boxes: Boxes, focus: str, turn: str) -> str:
    """Return the nearest stop in a direction: in the same area if it has one, else beyond it."""
    reachable = stops(boxes)
    here = next((box for box in reachable if box.id == focus), None)
    if here is None:
        return first(boxes)
    inside = [box for box in reachable if box.area == here.area and box is not here]
    outside = [box for box in reachable if box.area != here.area]
    found = _nearest(here, inside, turn) or _nearest(here, outside, turn)
    return found.id if found else focus


def _nearest(here: Box, others: list[Box], turn: str) -> Box | None:
    ways = [(way, box) for box in others if (way := _way(here, box, turn)) is not None]
    return min(ways, key=lambda pair: pair[0])[1] if ways else None


def _way(here: Box, there: Box, turn: str) -> float | None:
    """Return how far a box lies in a direction; sideways counts double, behind not at all."""
    right, down = _TURNS[turn]
    (x0, y0), (x1, y1) = here.rect.centre, there.rect.centre
    ahead = (x1 - x0) * right + (y1 - y0) * down
    if ahead < 4:
        return None
    a, b = here.rect, there.rect
    if right:
        aside = max(0.0, max(a.y, b.y) - min(a.bottom, b.bottom))
        lean = abs(y1 - y0)
    else:
        aside = max(0.0, max(a.x, b.x) - min(a.right, b.right))
        lean = abs(x1 - x0)
    # A box that does not face this one at all is reached only when it is clearly ahead.
    return None if aside > ahead * 3 else ahead + 2 * aside + 0.2 * lean
