"""What somebody asks for: it says who asks, and becomes an act only where it is decided."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from game.lan.scene import Scene
from game.play.actions import Action
from game.play.answers import NotNow

LEADER = ""  # who asks from the console


@dataclass(frozen=True, slots=True)
class Moment:
    """What holds as a wish is decided on."""

    scene: Scene
    now: datetime


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Let new people in, or not; no decision of the game, so no journal holds it."""

    welcome: bool


@dataclass(frozen=True, slots=True)
class LookBack:
    """Lead on from the last turn to the debrief, where a window shows it; nothing is decided."""


@dataclass(frozen=True, slots=True)
class End:
    """End the session: nothing is decided from then on, until it is taken up again."""


Done = Action | Newcomers | LookBack | End
Asked = tuple[Done, ...] | NotNow
Wish = Callable[[Moment], Asked]


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a wish: nothing to say where all went well."""

    why: str = ""
    scene: Scene | None = None

    @property
    def granted(self) -> bool:
        """Tell whether it was done."""
        return not self.why
