"""The room as the pages know it: one value for each moment, that never changes."""

from dataclasses import dataclass

from game.play.room.room import Person, Room
from game.play.table import Table


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What stands after some decision."""

    at: int  # the journal's length
    table: Table
    room: Room
    journal: str  # where it lies
    newcomers: bool = True  # whether new people may come in
    closed: bool = False  # the room is over

    def holding(self, key: str) -> Person | None:
        """Return who sits in the seat that this key is bound to."""
        return next((each for each in self.room.people if each.key == key), None)
