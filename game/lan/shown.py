"""What stands on each page now: drawn once for a scene, however many look at it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from game.base.words import _
from game.lan import seats
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.pages import Parts, parts
from game.lan.scene import Scene, left
from game.play.room.room import Person
from game.play.sight.sights import Sights

SEAT = ("head", "now", "facts", "plan", "room")
CONSOLE = ("head", "timer", "pace", "teams", "script", "news", "notes", "people", "foot")
WALL = ("wall",)


class Shown(NamedTuple):
    """The parts of a page, and the clock, which runs on without a new page."""

    at: str  # the same as long as no part can have changed
    parts: Parts
    left: int | None  # seconds
    running: bool


@dataclass(slots=True, eq=False)
class Shows:
    """Draws pages from scenes; used by the one thread that serves them."""

    house: House
    sights: Sights
    leader: Leader
    _of: Scene | None = None
    _drawn: dict[str, Parts] = field(default_factory=dict)

    def seat(self, key: str) -> Shown | None:
        """Return the page of whoever holds this key."""
        scene = self.house.scene
        person = scene.holding(key)
        if person is None:
            return None
        return self._shown(scene, self._kept(scene, person.id, lambda: self._seat(scene, person)))

    def _seat(self, scene: Scene, person: Person) -> Parts:
        return parts(
            "seat",
            SEAT,
            view=self.sights.seat(scene.table, scene.room, person),
            turn=len(scene.table.plans),
            offered=[(role.id, role.name) for role in scene.table.case.scenario.roles],
            asked=seats.LOOKS_ON if person.seat == "" else person.seat,
        )

    def console(self) -> Shown:
        """Return the leader's page."""
        scene = self.house.scene
        drawn = self._kept(
            scene, "/console", lambda: parts("console", CONSOLE, **self.leader.sees(scene))
        )
        return self._shown(scene, drawn)

    def wall(self) -> Shown:
        """Return the page that all look at."""
        scene = self.house.scene
        drawn = self._kept(scene, "/wall", lambda: parts("wall", WALL, **self.leader.wall(scene)))
        return self._shown(scene, drawn)

    def _kept(self, scene: Scene, who: str, draw: Callable[[], Parts]) -> Parts:
        if self._of is not scene:
            self._of, self._drawn = scene, {}
        if who not in self._drawn:
            self._drawn[who] = draw()
        return self._drawn[who]

    def _shown(self, scene: Scene, drawn: Parts) -> Shown:
        timer = scene.room.timer
        return Shown(
            at=f"{scene.at}-{scene.door:d}-{scene.closed:d}",
            parts=drawn,
            left=left(scene.room, self.house.clock()),
            running=timer.running if timer else False,
        )


def gone() -> str:
    """Return what is said to a device that has no seat any more."""
    return _("This device has no seat in the room. Come in again.")
