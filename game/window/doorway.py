"""The start page while everything behind it is still being loaded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from game.window.screens import home

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.display import Likes
    from game.window.faces import HomeFace
    from game.window.projector import Projector
    from game.window.screen import Answer, Routes, Screen
    from game.window.widgets import Trouble
    from game.window.wishes import Wish

    Behind = tuple[Projector, Routes]


class Doorway:
    """Shows the start page as it was kept; whoever wants more is let in to the whole game.

    The game behind it is made elsewhere, once there is time. Who comes sooner waits for it.
    """

    def __init__(self, face: HomeFace, likes: Likes, make: Callable[[], Behind]) -> None:
        """Stand at the start page; nothing is loaded yet."""
        self._face, self._likes, self._make = face, likes, make
        self._elsewhere = ThreadPoolExecutor(1)
        self._coming: Future[Behind] | None = None

    def load(self) -> Future[Behind]:
        """Begin to make the game and its screens, if nobody has; return them as they come."""
        self._coming = self._coming or self._elsewhere.submit(self._make)
        return self._coming

    def inside(self) -> Projector:
        """Return the game behind the page, once it is there; raises what kept it from coming."""
        return self.load().result()[0]

    def start(self) -> str:
        """Return the place to begin at."""
        return "home"

    def view(self, place: str) -> object:
        """Return what a screen shows now."""
        if place == "home" and not self._there:
            return self._face
        return self.inside().view(place)

    def grant(self, wish: Wish) -> Answer:
        """Act on a wish; every wish is one of the game."""
        return self.inside().grant(wish)

    def hear(self, place: str) -> Answer:
        """Decide on what phones asked for, once there is a game that they can be in."""
        return self.inside().hear(place) if self._there else None

    def parting(self, place: str) -> Trouble | None:
        """Return what to ask before the window is closed."""
        return self.inside().parting(place) if self._there else None

    def likes(self) -> Likes:
        """Return how the person likes the window by now."""
        return self.inside().likes() if self._there else self._likes

    def leave(self) -> None:
        """Leave the game, if it was ever wanted."""
        self._elsewhere.shutdown()
        if self._coming:
            self.inside().leave()

    def rooms(self) -> Routes:
        """Return every screen by its name; all but the start page come with the game."""
        return _Rooms(lambda: self.load().result()[1])

    @property
    def _there(self) -> bool:
        return self._coming is not None and self._coming.done()


class _Rooms(Mapping[str, "Screen[Any]"]):
    def __init__(self, behind: Callable[[], Routes]) -> None:
        self._behind = behind

    def __getitem__(self, place: str) -> Screen[Any]:
        return home if place == "home" else self._behind()[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self._behind())

    def __len__(self) -> int:
        return len(self._behind())
