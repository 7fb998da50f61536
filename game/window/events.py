"""What the player does, in words of our own: screens and tests never see pygame's events."""

from dataclasses import dataclass, replace
from typing import Literal

import pygame
from pygame.event import Event as Raw


@dataclass(frozen=True, slots=True)
class Key:
    """A key goes down: `space`, `enter`, `left`, `a`, `1`, `f11`; `held` if it is down already."""

    name: str
    shift: bool = False
    ctrl: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """Words come from the keyboard or an input method, for the field that has focus."""

    text: str


@dataclass(frozen=True, slots=True)
class Mouse:
    """The pointer moves, goes down, comes up; places are pixels of the window."""

    kind: Literal["move", "down", "up", "second", "out"]
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Resized:
    """The window has another size in pixels."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The window is asked to close."""


Event = Key | Typed | Mouse | Resized | Closed

_NAMES = {
    "return": "enter",
    "enter": "enter",
    "keypad enter": "enter",
    "page up": "pageup",
    "page down": "pagedown",
}


class Listener:
    """Hears raw events; remembers which keys are down, since pygame does not tell a repeat."""

    def __init__(self) -> None:
        """Hold no key yet."""
        self._down: set[int] = set()

    def hear(self, raw: Raw) -> Event | None:
        """Return what a raw event means here; None if it means nothing."""
        if raw.type == pygame.KEYDOWN:
            held = raw.key in self._down
            self._down.add(raw.key)
            return replace(_key(raw), held=held)
        if raw.type == pygame.KEYUP:
            self._down.discard(raw.key)
        elif raw.type == pygame.WINDOWFOCUSLOST:
            self._down.clear()
        return translate(raw)


def translate(raw: Raw) -> Event | None:
    """Return what a raw event means by itself; None if it means nothing."""
    if raw.type == pygame.KEYDOWN:
        return _key(raw)
    if raw.type == pygame.TEXTINPUT:
        return Typed(raw.text)
    if raw.type == pygame.WINDOWRESIZED:
        return Resized(raw.x, raw.y)
    if raw.type == pygame.WINDOWLEAVE:
        return Mouse("out", -1, -1)
    if raw.type == pygame.QUIT:
        return Closed()
    return _mouse(raw)


def _key(raw: Raw) -> Key:
    name = pygame.key.name(raw.key).lower()
    # On many layouts figures need Shift, or sit on the keypad: what it writes counts.
    if raw.unicode and raw.unicode in "0123456789/?+-":
        name = raw.unicode
    held = raw.mod
    ctrl = bool(held & (pygame.KMOD_CTRL | pygame.KMOD_META))
    return Key(_NAMES.get(name, name), bool(held & pygame.KMOD_SHIFT), ctrl)


def _mouse(raw: Raw) -> Event | None:
    if raw.type == pygame.MOUSEMOTION:
        return Mouse("move", *raw.pos)
    if raw.type == pygame.MOUSEBUTTONDOWN and raw.button in (1, 3):
        return Mouse("down" if raw.button == 1 else "second", *raw.pos)
    if raw.type == pygame.MOUSEBUTTONUP and raw.button == 1:
        return Mouse("up", *raw.pos)
    if raw.type == pygame.MOUSEWHEEL and raw.y:
        return Key("pageup" if raw.y > 0 else "pagedown")
    return None
