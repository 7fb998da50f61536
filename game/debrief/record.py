"""What was played so far, as one team's row."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from game.base.ids import CardId, RoleId
from game.engine.case import Case
from game.engine.caseload import AS_USUAL
from game.engine.luck import Luck
from game.engine.observe import (
    TABLE,
    AbilitySeen,
    Figures,
    Observed,
    QueueSeen,
    abilities_seen,
    ahead_seen,
    figures_seen,
    observe,
    queues_seen,
)
from game.engine.state import State
from game.engine.turn import Turned
from game.scenario.card import Card
from game.scenario.scenario import Scenario
from game.scenario.story import Inject


class Work(NamedTuple):
    """What the company is able to do, and who waits to be served."""

    abilities: tuple[AbilitySeen, ...]
    queues: tuple[QueueSeen, ...]


@dataclass(frozen=True, eq=False)
class Record:
    """A game so far, seen from one row of it. What it shows is read off once: a game is long."""

    case: Case
    luck: Luck
    start: State
    turned: tuple[Turned, ...] = ()
    row: int = 0
    name: str = ""  # of the team, where there are several
    since: int = 0  # the first turn that the team planned itself

    @property
    def scenario(self) -> Scenario:
        """Return the scenario that is played."""
        return self.case.scenario

    @property
    def state(self) -> State:
        """Return the state as it stands now."""
        return self.turned[-1].state if self.turned else self.start

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening of every turn so far."""
        return (self.start, *(turned.state for turned in self.turned))

    @property
    def mean_media(self) -> float:
        """Return the mean media attention of the turns so far, 0-1, each turn counted alike."""
        heard = [float(turned.state.media[self.row]) for turned in self.turned]
        return sum(heard) / len(heard) if heard else 0.0

    @cached_property
    def ahead(self) -> float:
        """Return what would follow if it ended now, in currency."""
        return ahead_seen(self.case, self.state, self.row)

    @cached_property
    def figures(self) -> tuple[Figures, ...]:
        """Return the figures that everybody saw at the opening of every turn so far."""
        return tuple(figures_seen(state, self.row) for state in self.states)

    def seen(self, seat: RoleId | None = TABLE) -> Observed:
        """Return what `seat` may know of the game as it stands now."""
        if seat is TABLE:
            return self._on_the_table
        return observe(self.case, self.state, self.row, seat)

    @cached_property
    def _on_the_table(self) -> Observed:
        return observe(self.case, self.state, self.row, TABLE)

    @property
    def work(self) -> tuple[Work, ...]:
        """Return the capabilities and queues at the opening of every turn so far."""
        return tuple(
            Work(
                abilities_seen(self.case, state, self.row), queues_seen(self.case, state, self.row)
            )
            for state in self.states
        )

    @property
    def served_first(self) -> tuple[str, ...]:
        """Return the queues that are served first as things stand, in their order."""
        queues, order = self.case.queues, int(self.state.order[self.row])
        if queues is None:
            return ()
        chosen = queues.first if order == AS_USUAL else self.case.acts[order].serves or ()
        names = list(self.case.index.queues)
        return tuple(names[place] for place in chosen)

    @property
    def one_list(self) -> bool:
        """Tell whether a card has put all queues on one list, with none before another."""
        order = int(self.state.order[self.row])
        return self.case.queues is not None and order != AS_USUAL and not self.served_first

    @property
    def turn(self) -> int:
        """Return the turn that is open, counted from 0; the number of turns once it is over."""
        return len(self.turned)

    @property
    def over(self) -> bool:
        """Tell whether the last turn has been played."""
        return self.turn == self.case.turns

    def cards(self, turn: int) -> tuple[Card, ...]:
        """Return the cards chosen on a turn, in the order of the scenario."""
        plan = self.turned[turn].plans[self.row]
        return tuple(self.scenario.cards[place] for place in np.flatnonzero(plan).tolist())

    def played(self) -> tuple[tuple[int, Card], ...]:
        """Return every card that was chosen, with its turn."""
        return self._played

    @cached_property
    def _played(self) -> tuple[tuple[int, Card], ...]:
        return tuple((turn, card) for turn in range(self.turn) for card in self.cards(turn))

    def led(self) -> tuple[tuple[int, Card], ...]:
        """Return the same of the turns that the team planned itself."""
        return tuple((turn, card) for turn, card in self.played() if turn >= self.since)

    def came(self, turn: int) -> tuple[Inject, ...]:
        """Return what came in as `turn` opened; after the last, what came in by the end."""
        found = self.states[turn].incoming[self.row]
        return tuple(inject for inject, so in zip(self.scenario.injects, found, strict=True) if so)

    def upto(self, turn: int) -> "Record":
        """Return the game as it stood when `turn` opened."""
        return replace(self, turned=self.turned[:turn])

    def plan(self, turn: int) -> tuple[CardId, ...]:
        """Return the ids of the cards chosen on a turn."""
        return tuple(CardId(card.id) for card in self.cards(turn))


def one_luck(record: Record) -> Luck:
    """Return the luck of this game's row: the one for all rows, or its own."""
    table = record.luck.table
    if table.shape[0] == 1:
        return record.luck
    return Luck(np.asfortranarray(table[record.row : record.row + 1]))
