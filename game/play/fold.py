"""The one step from each decision to the next.

A session folds its decisions through `after` as they come, and loading folds the same lines again,
so the two cannot disagree.
"""

from collections.abc import Callable, Mapping

from game.base.words import _
from game.play.actions import Action, TableAct
from game.play.answers import Impossible, NotNow
from game.play.attable import table_after
from game.play.inroom import leading, people, teams, turn
from game.play.room import acts
from game.play.table import Table

_IN_A_ROOM: Mapping[type[acts.RoomAct], Callable[..., Table | Impossible]] = {
    acts.Join: people.joined,
    acts.Leave: people.left_room,
    acts.Seat: people.seated,
    acts.Call: people.called,
    acts.Lead: people.led,
    acts.Enter: teams.entered,
    acts.Retire: teams.retired,
    acts.Rename: teams.renamed,
    acts.Vote: turn.voted,
    acts.Talk: turn.talking,
    acts.Share: turn.shared,
    acts.Withdraw: turn.withdrawn,
    acts.Reveal: turn.revealed,
    acts.Proceed: turn.proceeded,
    acts.Timer: leading.timed,
    acts.Bulletin: leading.came_in,
    acts.Hold: leading.kept_back,
    acts.Rate: leading.rated,
    acts.Show: leading.shown,
}


def after(table: Table, action: Action, at: str = "") -> Table | Impossible:
    """Return the table after `action`, or why it cannot be; `at` is what the clock said."""
    if isinstance(action, TableAct):
        return table_after(table, action, at)
    if table.room is None:
        return NotNow(_("This game is played without a room."))
    return _IN_A_ROOM[type(action)](table, table.room, action, at)
