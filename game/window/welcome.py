"""The first picture: the paper, the name and the table, while cases and saves are being read."""

from collections.abc import Callable
from typing import TypeVar

import pygame
from pygame import Surface

from game.base.words import _
from game.window import theme
from game.window.assets import Assets
from game.window.box import Box, Boxes, Frame
from game.window.brush import Kit
from game.window.desk import Desk
from game.window.motion import Motion
from game.window.painter import paint
from game.window.parts import Words
from game.window.scale import Scale
from game.window.screens.home_ground import ground, shelf
from game.window.ticks import ticks

SILENT_MS = 400  # only a wait longer than this is given a word
_STEP_MS = 15
T = TypeVar("T")


def waited(window: Surface, assets: Assets, make: Callable[[], T]) -> T | None:
    """Show the ground of the start page until `make` is done; None if the window was closed."""
    show(window, assets, waiting=False)
    # Loaded only now: the first picture does not wait for it.
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    with ThreadPoolExecutor(1) as elsewhere:
        coming = elsewhere.submit(make)
        started, said, closed = ticks(), False, False
        while not coming.done():
            pygame.time.wait(_STEP_MS)
            closed = closed or bool(pygame.event.get(pygame.QUIT))
            if not said and ticks() - started > SILENT_MS:
                said = True
                show(pygame.display.get_surface() or window, assets, waiting=True)
    return None if closed else coming.result()


def show(window: Surface, assets: Assets, *, waiting: bool) -> None:
    """Paint the ground, with a word for somebody who waits."""
    kit = Kit(assets, Scale(*window.get_size()))
    frame = Frame(kit.scale, kit.type)
    boxes = (*ground(frame), *(_word(frame) if waiting else ()))
    paint(kit, window, boxes, Desk(), Motion(), 0.0)
    pygame.display.flip()


def _word(frame: Frame) -> Boxes:
    place = shelf(frame)
    words = Words(_("Reading the cases…"), theme.BODY.on(theme.TMUTED), 0.5, middle=True)
    return (Box("waiting", place, words),)
