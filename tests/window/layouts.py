"""What must hold for the boxes of every screen, at every size and text size."""

from collections.abc import Iterator
from itertools import combinations

from game.window import focus
from game.window.box import Box, Boxes, Frame, top_layer

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
    plain = [box for box in boxes if not box.above]
    for below, above in combinations(plain, 2):
        if below.layer != above.layer or below.rect.overlap(above.rect) <= _TOUCH:
            continue
        holds = below.stops and below.rect.contains(above.rect, 1.0)
        words = bool(below.says and above.says)
        if not holds and (words or (below.stops and above.stops)):
            yield f"{above.id}: overlaps {below.id}"


def _unreachable(boxes: Boxes) -> Iterator[str]:
    """Every stop must be reached by Tab and the arrows alone, from where focus starts."""
    stops = {box.id for box in focus.stops(boxes)}
    reached, ahead = set[str](), [focus.first(boxes)]
    while ahead:
        here = ahead.pop()
        if here in reached or not here:
            continue
        reached.add(here)
        ahead.append(focus.tab(boxes, here, {}, back=False))
        ahead.extend(focus.arrow(boxes, here, turn) for turn in ("left", "right", "up", "down"))
    yield from (f"{name}: not reached by Tab and arrows" for name in sorted(stops - reached))


def shown(boxes: Boxes, words: str) -> Box | None:
    """Return the uppermost box that shows these words, if nothing of a higher layer covers it."""
    found = [box for box in boxes if words.lower() in box.says.lower()]
    reachable = {box.id for box in top_layer(boxes)}
    # A press goes to the smallest box that says so: the button, not the group around it.
    found.sort(key=lambda box: (box.id not in reachable, box.rect.w * box.rect.h))
    return found[0] if found else None
