"""What a screen is, and who grants its wishes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.widgets import Trouble
from game.window.wishes import Go, Wish

View_contra = TypeVar("View_contra", contravariant=True)


class Screen(Protocol[View_contra]):
    """One screen: pure functions of its view. A module with these two functions is one."""

    def layout(self, view: View_contra, frame: Frame) -> Boxes:
        """Return the boxes in the order they are drawn and visited."""

    def on(self, key: Key, view: View_contra, frame: Frame) -> Wish | None:
        """Return what a key asks for that no box has claimed."""


@dataclass(frozen=True, slots=True)
class Told:
    """Go there, and show this."""

    place: str
    trouble: Trouble


Routes = Mapping[str, Screen[Any]]
Answer = Go | Trouble | Told | None


class Host(Protocol):
    """Whoever opened the window: holds the game, shows its views, grants wishes."""

    def view(self, place: str) -> object:
        """Return what a screen shows now; an equal view means nothing has changed."""

    def grant(self, wish: Wish) -> Answer:
        """Act on a wish: answer where to go next, what went wrong, or nothing."""
