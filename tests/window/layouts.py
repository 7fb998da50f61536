"""What must hold for the boxes of every screen, at every size and text size."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from game.window import focus
from game.window.box import Box, Boxes, Frame, top_layer
from game.window.geometry import Rect

SIZES = ((1280, 720), (1920, 1080), (3840, 2160), (1024, 768))
ODD_SIZES = ((1366, 768), (1440, 900), (1920, 1200), (1100, 650))
TEXTS = (1.0, 1.5, 2.0)
_TOUCH = 4.0


def faults(boxes: Boxes, frame: Frame) -> list[str]:
    """Return everything wrong with a layout, each as a sentence that names the box."""
    return [
        *_twice(boxes),
        *_off_screen(boxes, frame),
        *_spilt(boxes, frame),
        *_overlaps(boxes),
        *_unreachable(boxes),
    ]


def _twice(boxes: Boxes) -> Iterator[str]:
    names = [box.id for box in boxes]
    yield from (f"{name}: two boxes of this name" for name in set(names) if names.count(name) > 1)


def _off_screen(boxes: Boxes, frame: Frame) -> Iterator[str]:
    for box in boxes:
        if box.rect.w <= 0 or box.rect.h <= 0:
            yield f"{box.id}: empty"
        elif not frame.canvas.contains(box.rect, 1.0):
            yield f"{box.id}: off the screen"


def _spilt(boxes: Boxes, frame: Frame) -> Iterator[str]:
    for box in boxes:
        spilt = box.part.spill(frame.type, box.rect) if box.part else ""
        if spilt:
            yield f"{box.id}: {spilt}"


def _overlaps(boxes: Boxes) -> Iterator[str]:
    """Words may not meet words, nor stops stops; a stop may hold what comes after it."""
    for below, above in _met([box for box in boxes if not box.above]):
        holds = below.stops and below.rect.contains(above.rect, 1.0)
        words = bool(below.says and above.says)
        if not holds and (words or (below.stops and above.stops)):
            yield f"{above.id}: overlaps {below.id}"


def _met(boxes: Sequence[Box]) -> Iterator[tuple[Box, Box]]:
    """Yield the boxes of one layer that do more than touch, the lower of the two first.

    Thousands of layouts are looked at, and hardly any boxes meet: all are measured in one go.
    """
    sides = [(box.rect.x, box.rect.right, box.rect.y, box.rect.bottom) for box in boxes]
    left, right, top, bottom = np.array(sides, float).reshape(-1, 4).T
    wide = np.minimum.outer(right, right) - np.maximum.outer(left, left)
    high = np.minimum.outer(bottom, bottom) - np.maximum.outer(top, top)
    met = (wide > 0) & (high > 0) & (wide * high > _TOUCH)
    pairs = ((boxes[below], boxes[above]) for below, above in np.argwhere(np.triu(met, 1)))
    return (pair for pair in pairs if pair[0].layer == pair[1].layer)


def _unreachable(boxes: Boxes) -> Iterator[str]:
    """Every stop must be reached by Tab and the arrows alone, from where focus starts."""
    places = tuple((box.id, box.rect, box.area) for box in focus.stops(boxes))
    yield from (f"{name}: not reached by Tab and arrows" for name in _unreached(places))


@lru_cache(maxsize=4096)  # many states of a screen have their stops in the same places
def _unreached(places: tuple[tuple[str, Rect, str], ...]) -> Sequence[str]:
    """Return the stops, each with its area, that no key leads to."""
    boxes = tuple(Box(name, rect, area=area) for name, rect, area in places)
    stops = {name for name, _rect, _area in places}
    reached, ahead = set[str](), [focus.first(boxes)]
    while ahead and reached != stops:
        here = ahead.pop()
        if here in reached or not here:
            continue
        reached.add(here)
        ahead.append(focus.tab(boxes, here, {}, back=False))
        ahead.extend(focus.arrow(boxes, here, turn) for turn in ("left", "right", "up", "down"))
    return sorted(stops - reached)


def shown(boxes: Boxes, words: str) -> Box | None:
    """Return the uppermost box that shows these words, if nothing of a higher layer covers it."""
    found = [box for box in boxes if words.lower() in box.says.lower()]
    reachable = {box.id for box in top_layer(boxes)}
    # A press goes to the smallest box that says so: the button, not the group around it.
    found.sort(key=lambda box: (box.id not in reachable, box.rect.w * box.rect.h))
    return found[0] if found else None
