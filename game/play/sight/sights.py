"""The pages of a room, made from one table; what a team sees alike is made once and kept."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from game.debrief.history import Past, past
from game.debrief.record import Record
from game.debrief.voted import best_voted
from game.play.inroom.votes import of_last_turn, silent
from game.play.records import records
from game.play.room.acts import Plan
from game.play.room.room import Person, Room, Stage
from game.play.sidebyside import side_by_side
from game.play.sight.measures import measures
from game.play.sight.sitting import sitting
from game.play.table import Table
from game.present.parts import MeterView
from game.present.pieces.meters import meters
from game.present.room.after import Came, came
from game.present.room.compare import CompareView
from game.present.room.seat import SeatView
from game.present.room.seated import Common, common, seat
from game.present.settings import Assist, Mode, Settings
from game.scenario.guide import Guide
from game.scenario.history import History

Kept = TypeVar("Kept")
MOST_KEPT = 64


@dataclass(slots=True, eq=False)
class Sights:
    """Makes views; it holds nothing that the table does not say, so it may be thrown away."""

    assist: Assist = Assist.PLAIN
    history: History | None = None  # what the company did, for the wall
    _commons: dict[object, Common] = field(default_factory=dict, repr=False)
    _meters: dict[object, tuple[MeterView, ...]] = field(default_factory=dict, repr=False)
    _bests: dict[object, float | None] = field(default_factory=dict, repr=False)
    _compared: dict[object, CompareView] = field(default_factory=dict, repr=False)
    _past: Past | None = field(default=None, repr=False)
    _came: dict[object, Came] = field(default_factory=dict, repr=False)

    def seat(self, table: Table, room: Room, person: Person) -> SeatView:
        """Return the page of somebody."""
        team, told = person.team, sitting(table, room, person)
        if room.stage is not Stage.REVEALED:
            return seat(self.common(table, room, team), told)
        best = self._best(table, team, told.silent)
        return seat(self.common(table, room, team), told, self.came(table, team), best)

    def common(self, table: Table, room: Room, team: int) -> Common:
        """Return what all of a team see; after a reveal, of the turn that was revealed."""
        back = room.stage is Stage.REVEALED
        settings = self._settings(table)

        def made() -> Common:
            record = _record(table, team)
            return common(record.upto(_last(table)) if back else record, settings)

        return _kept(self._commons, (_key(table, team), back), made)

    def _best(self, table: Table, team: int, plans: tuple[Plan, ...]) -> float | None:
        """Return the loyalty that the best of these plans would have come to."""
        key = (_key(table, team), plans)
        if key not in self._bests:
            self._bests[key] = best_voted(_record(table, team), _last(table), plans)
        return self._bests[key]

    def measures(self, table: Table, room: Room, team: int) -> tuple[str, ...]:
        """Return how a team decided and what became of it, for whoever leads; of no open turn."""
        if room.stage is not Stage.REVEALED or not room.plays(team):
            return ()
        plans = silent(of_last_turn(table), team)
        best = self._best(table, team, plans) if len(plans) > 1 else None
        return measures(table, room, _record(table, team).upto(_last(table) + 1), best)

    def now(self, table: Table, team: int) -> tuple[MeterView, ...]:
        """Return the meters of a team as they stand by now."""
        return _kept(self._meters, _key(table, team), lambda: meters(_record(table, team)))

    def came(self, table: Table, team: int) -> Came:
        """Return what came of the turn that was played last."""
        return _kept(
            self._came, _key(table, team), lambda: came(_record(table, team), _last(table))
        )

    def compared(self, table: Table, guide: Guide | None) -> CompareView:
        """Return what all teams came to on the turn that was played last, side by side."""
        room = table.room
        kept = (room.meters, room.gone) if room else ()
        key = (_key(table, -1), table.said, kept)
        settings = self._settings(table)
        return _kept(
            self._compared, key, lambda: side_by_side(table, self._history(table), guide, settings)
        )

    def _history(self, table: Table) -> Past | None:
        """Return what the company did, played through with the luck of this game."""
        if self.history and self._past is None:
            self._past = past(table.case, self.history, table.luck)
        return self._past

    def _settings(self, table: Table) -> Settings:
        return Settings(Mode.SESSION, self.assist, len(table.teams))


def _record(table: Table, team: int) -> Record:
    return records(table)[team]


def _last(table: Table) -> int:
    """Return the turn that was decided on last."""
    return table.case.plays[len(table.plans) - 1]


def _key(table: Table, team: int) -> object:
    """Return what the figures of a team follow from: the same key never means another game."""
    return table.teams, table.plans, len(table.case.scenario.cards), team


def _kept(kept: dict[object, Kept], key: object, make: Callable[[], Kept]) -> Kept:
    found = kept.get(key)
    if found is None:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        found = kept[key] = make()
    return found
