"""What belongs to whoever leads: the PIN, the code of the room, and what their pages show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic

from game.lan import keys
from game.lan.limits import Bucket, Guesses
from game.lan.pacing import seen, usual
from game.lan.scene import Scene
from game.play.room.room import Room
from game.play.sight.console import Led, console
from game.play.sight.sights import Sights
from game.play.sight.wall import wall
from game.present.wording.door import shut
from game.scenario.guide import Guide

SPARE = 600.0  # seconds in which somebody can come in from another device
FREE = 5  # wrong PINs, before there is a wait
MOST_GUESSING = 500  # addresses that are told apart

Export = Callable[[], Mapping[str, bytes]]


@dataclass(slots=True, eq=False)
class Leader:
    """Whoever holds the PIN leads."""

    code: str
    guide: Guide | None
    sights: Sights
    minutes: int = 0  # of the whole game, 0 where none were named
    export: Export | None = None  # writes the report of the game, as files by their names
    seconds: int = 0  # that a turn is planned in, 0 where nobody said so
    address: str = ""  # for phones, once the room is served
    network: bool = False  # others on the network can come in, not this machine alone
    window: bool = False  # a window keeps the room, and its keys open it
    pin: str = field(default_factory=keys.pin)
    _guesses: dict[str, Guesses] = field(default_factory=dict)
    codes: Bucket = field(default_factory=lambda: Bucket(30, 0.2, monotonic))
    _keys: set[str] = field(default_factory=set)
    _spares: dict[str, tuple[str, float]] = field(default_factory=dict)  # person, until when

    def guesses(self, who: str) -> Guesses:
        """Return the guesses from an address; whoever guesses shuts nobody out but themselves."""
        if len(self._guesses) >= MOST_GUESSING and who not in self._guesses:
            who = ""  # all further addresses together
        return self._guesses.setdefault(who, Guesses(FREE, monotonic))

    def enters(self, pin: str, who: str) -> str:
        """Return a token for a page of the leader, or nothing where the PIN is wrong."""
        guesses = self.guesses(who)
        if guesses.wait:
            return ""
        right = keys.same(pin.strip(), self.pin)
        guesses.guessed(right=right)
        if not right:
            return ""
        token = keys.token()
        self._keys.add(keys.hashed(token))
        return token

    def holds(self, token: str) -> bool:
        """Tell whether a token is the leader's."""
        return bool(token) and keys.hashed(token) in self._keys

    def spare(self, person: str) -> str:
        """Return a code that lets somebody into their own seat from another device, once."""
        code = keys.spare_code()
        self._spares[code] = (person, monotonic() + SPARE)
        return code

    def guessing(self, who: object) -> int:
        """Return the seconds to wait before the next code, where there were too many wrong ones."""
        return self.codes.wait(who)

    def spared(self, code: str, who: object) -> str:
        """Return whose seat such a code opens, or nothing; it is used up by that."""
        person, until = self._spares.get(code.strip().upper(), ("", 0.0))
        if not person or self.codes.left(who) < 1 or monotonic() > until:
            return ""
        del self._spares[code.strip().upper()]
        return person

    def returning(self, room: Room, code: str, who: object) -> str:
        """Return whose seat a code opens that their own page shows, or nothing."""
        said = code.strip().upper()
        if self.codes.left(who) < 1:
            return ""
        found = (each for each in room.people if each.key)
        mine = (each.id for each in found if keys.same(keys.way_back(each.key or ""), said))
        return next(mine, "")

    def knows(self, code: str, who: object) -> bool:
        """Tell whether somebody has the code of the room; who guesses too often has to wait."""
        if self.codes.left(who) < 1:
            return False
        if keys.same(code.strip().upper(), self.code):
            return True
        self.codes.take(who)
        return False

    def sees(self, scene: Scene) -> Mapping[str, object]:
        """Return what the console is drawn from."""
        return {
            "view": console(self._led(scene), self.sights),
            "seen": seen(scene),
            "seconds": self.turn(scene),
            "ticks": scene.room.timer is not None,
            "runs": bool(scene.room.timer and scene.room.timer.running),
            **self._room(scene),
        }

    def turn(self, scene: Scene) -> int:
        """Return how many seconds a turn is planned in."""
        return self.seconds or usual(scene, self.minutes)

    def wall(self, scene: Scene) -> Mapping[str, object]:
        """Return what the wall is drawn from."""
        return {"view": wall(self._led(scene), self.sights), **self._room(scene)}

    def _room(self, scene: Scene) -> Mapping[str, object]:
        return {
            "code": self.code,
            "address": self.address,
            "shut": None if self.network else shut(window=self.window),
            "newcomers": scene.newcomers,
            "closed": scene.closed,
            "journal": scene.journal,
            "exports": self.export is not None and bool(scene.table.plans),
        }

    def _led(self, scene: Scene) -> Led:
        return Led(scene.table, scene.room, self.guide)
