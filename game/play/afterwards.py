"""What is kept of the talk once the game is over: sketches, and the lines of the hot wash."""

from dataclasses import replace

from game.base.words import _
from game.debrief.hotwash import ROOM, Line
from game.play.actions import Sketch, Wash
from game.play.answers import NotNow
from game.play.table import Sketched, Table

MOST_LOYAL = 100


def afterwards(table: Table, action: Sketch | Wash) -> Table | NotNow:
    """Return the table after `action`, or why it cannot be."""
    if not table.over:
        return NotNow(_("The game is not over yet."))
    return _sketched(table, action) if isinstance(action, Sketch) else _washed(table, action)


def no_such_team() -> str:
    """Return that nobody of that number plays."""
    return _("There is no such team at this table.")


def _sketched(table: Table, action: Sketch) -> Table | NotNow:
    if not 0 <= action.team < len(table.teams):
        return NotNow(no_such_team())
    if any(each.team == action.team for each in table.sketches):
        return NotNow(_("This was sketched or skipped before."))
    whole = len(action.line) in (0, table.case.turns)
    if not whole or not all(0 <= value <= MOST_LOYAL for value in action.line):
        return NotNow(_("A sketch has a figure from 0 to 100 for every turn."))
    sketch = Sketched(action.team, action.line)
    return replace(table, sketches=(*table.sketches, sketch))


def _washed(table: Table, action: Wash) -> Table | NotNow:
    """Put a line where it belongs; one that is empty is as if it had never been written."""
    if not 0 <= action.place < ROOM[action.side]:
        return NotNow(_("The hot wash has no such line."))
    here = (action.side, action.place)
    kept = tuple(each for each in table.wash if (each.side, each.place) != here)
    new = (Line(*here, action.text),) if action.text else ()
    order = list(ROOM)
    lines = sorted((*kept, *new), key=lambda each: (order.index(each.side), each.place))
    return replace(table, wash=tuple(lines))
