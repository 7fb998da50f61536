"""What stands on each page now: drawn once for a scene, however many look at it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import NamedTuple

from game.base.words import _
from game.lan import keys, seats
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.pages import Parts, drawn, parts
from game.lan.scene import Scene
from game.play.room.clock import left
from game.play.room.room import Person
from game.play.sight.sights import Sights
from game.present.room.seat import SeatView

# What each part of a seat's page is drawn from. It is given nothing else, so that a part is as it
# was as long as these are, and need not be drawn again for each vote of somebody else.
SEAT: Mapping[str, tuple[str, ...]] = {
    "head": ("team", "shape", "turn", "date"),
    "now": ("heading", "doing", "holder", "holds", "step", "ready", "waiting"),
    "facts": ("meters", "roles", "shared"),
    "slips": ("told", "just_in"),
    "story": ("line", "known", "rumour", "unknown"),
    "plan": (
        *("step", "team", "plays", "holds", "holder", "effort", "purse", "choices"),
        *("voted", "confidence", "plan", "plan_words", "decided", "after"),
    ),
    "room": ("name", "plays", "mates"),
}
CONSOLE = (
    "head",
    "timer",
    "pace",
    "teams",
    "script",
    "news",
    "own-card",
    "notes",
    "people",
    "foot",
)
WALL = ("wall",)
MOST_TEXTS = 1000


class Drawn(NamedTuple):
    """The parts of a page in one scene."""

    parts: Parts
    texts: dict[object, str]  # what was told of them, by what was told


class Shown(NamedTuple):
    """The parts of a page, and the clock, which runs on without a new page."""

    at: str  # the same as long as no part can have changed
    parts: Parts
    left: int | None  # seconds
    running: bool
    set: object  # the clock as it was set; it runs by itself
    texts: dict[object, str]  # what was told of these parts already, as it was sent


@dataclass(slots=True, eq=False)
class Shows:
    """Draws pages from scenes; used by the one thread that serves them."""

    house: House
    sights: Sights
    leader: Leader
    _of: tuple[Scene | None, str] = (None, "")  # the scene that was drawn, and at which address
    _drawn: dict[str, Drawn] = field(default_factory=dict)
    _texts: dict[tuple[str, str], tuple[object, str]] = field(default_factory=dict)

    def seat(self, key: str) -> Shown | None:
        """Return the page of whoever holds this key."""
        scene = self.house.scene
        person = scene.holding(key)
        if person is None:
            return None
        return self._shown(scene, self._kept(scene, person.id, lambda: self._seat(scene, person)))

    def _seat(self, scene: Scene, person: Person) -> Parts:
        view = self.sights.seat(scene.table, scene.room, person)
        more = {
            "turn": len(scene.table.plans),
            "offered": tuple((role.id, role.name) for role in scene.table.case.scenario.roles),
            "back": keys.way_back(person.key or ""),
            "closed": scene.closed,
            "asked": seats.LOOKS_ON if person.seat == "" else person.seat,
        }
        return {name: self._part(person.id, name, view, more) for name in SEAT}

    def _part(self, who: str, name: str, view: SeatView, more: Mapping[str, object]) -> str:
        """Return a part as it was drawn last, as long as nothing has changed that it shows."""
        held = {each: getattr(view, each) for each in SEAT[name]}
        last = self._texts.get((who, name))
        if last is None or last[0] != (held, more):
            text = drawn(f"seat/{name}", view=SimpleNamespace(**held), **more).strip()
            last = self._texts[who, name] = ((held, more), text)
        return last[1]

    def console(self) -> Shown:
        """Return the leader's page."""
        scene = self.house.scene
        found = self._kept(
            scene, "/console", lambda: parts("console", CONSOLE, **self.leader.sees(scene))
        )
        return self._shown(scene, found)

    def wall(self) -> Shown:
        """Return the page that all look at."""
        scene = self.house.scene
        found = self._kept(scene, "/wall", lambda: parts("wall", WALL, **self.leader.wall(scene)))
        return self._shown(scene, found)

    def _kept(self, scene: Scene, who: str, draw: Callable[[], Parts]) -> Drawn:
        if self._of != (scene, self.leader.address):
            self._of, self._drawn = (scene, self.leader.address), {}
            if len(self._texts) > MOST_TEXTS:
                self._texts.clear()  # of many who have gone
        if who not in self._drawn:
            self._drawn[who] = Drawn(draw(), {})
        return self._drawn[who]

    def _shown(self, scene: Scene, found: Drawn) -> Shown:
        timer = scene.room.timer
        return Shown(
            at=f"{scene.at}-{scene.newcomers:d}-{scene.closed:d}-{self.leader.address}",
            parts=found.parts,
            left=left(scene.room, self.house.clock()),
            running=timer.running if timer else False,
            set=timer,
            texts=found.texts,
        )


def gone() -> str:
    """Return what is said to a device that has no seat any more."""
    return _("This device has no seat in the room. Come in again.")
