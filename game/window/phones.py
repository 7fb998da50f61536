"""Phones at the table: what the window asks of whoever serves them, and what it may show of that.

The window knows no network. Whoever opened it hands in how a room is served; the window decides on
what was asked from there, and is the only one that touches the game.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

import pygame

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.desk import Desk
    from game.play.session import Session
    from game.window.roomfaces import ConsoleFace, DoorFace

    Ticks = Callable[[], float]

PIN_MS = 12_000.0  # for how long the way to the console stays on the screen


class Served(Protocol):
    """A room that is served to phones."""

    @property
    def door(self) -> DoorFace:
        """Return how people come in, as it stands by now."""

    @property
    def console(self) -> ConsoleFace:
        """Return how whoever leads comes to the console."""

    @property
    def seconds(self) -> int:
        """Return how long a turn is planned in, where nothing else was wished."""

    @property
    def lives(self) -> bool:
        """Tell whether phones are answered."""

    @property
    def ended(self) -> bool:
        """Tell whether the session was ended from the console."""

    def looked_back(self) -> bool:
        """Tell whether the console led on to the debrief since this was last asked."""

    def decide(self) -> None:
        """Decide on all that was asked, and tell phones what the game has come to."""

    def move(self, *, to_network: bool) -> str:
        """Let the network in, or this machine alone; return why not, or nothing."""

    def close(self) -> None:
        """Let go of every phone; their seats wait in the journal."""


class Serves(Protocol):
    """How a room comes to be served."""

    def __call__(self, session: Session, desk: Desk, rings: Callable[[], None], /) -> Served | str:
        """Serve the room of a session, on this machine alone as long as nothing else is asked for.

        `rings` is called, from any thread, where something was asked. Returns why it cannot be
        served where it cannot.
        """


class Phones:
    """The phones of the room that is played: there or not, and what of them is on the screen."""

    def __init__(self, serves: Serves | None, ticks: Ticks) -> None:
        """Begin without any; with no way to serve there never are."""
        self._serves, self._ticks = serves, ticks
        self.served: Served | None = None
        self._shown_until = -1.0

    @property
    def can(self) -> bool:
        """Tell whether phones can be let in at all."""
        return self._serves is not None

    @property
    def door(self) -> DoorFace | None:
        """Return how people come in, if they can by now."""
        return self.served.door if self.served and not self.served.ended else None

    @property
    def console(self) -> ConsoleFace | None:
        """Return the way to the console, for the few moments after it was asked for."""
        if self.served is None or self._ticks() >= self._shown_until:
            return None
        return self.served.console

    def let_in(self, session: Session, desk: Desk) -> str:
        """Serve the room; return why not, or nothing."""
        if self._serves is None or (self.served and not self.served.ended):
            return ""
        self.leave()
        found = self._serves(session, desk, ring)
        if isinstance(found, str):
            return found
        self.served = found
        return ""

    def show_console(self, *, on: bool = True) -> None:
        """Show the way to the console for a few moments, or no more."""
        self._shown_until = self._ticks() + PIN_MS if on else -1.0

    def leave(self) -> None:
        """Let go of every phone."""
        if self.served:
            self.served.close()
        self.served = None
        self.show_console(on=False)


def ring() -> None:
    """Wake the window from its wait; may be called from any thread."""
    with suppress(pygame.error):  # it is being closed, or has enough to do
        pygame.event.post(pygame.event.Event(pygame.USEREVENT))
