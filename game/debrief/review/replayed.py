"""Pairs of games played once more side by side, turn by turn, with the luck of the game."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.debrief.review.carried import Line, carried, side_by_side
from game.debrief.review.worlds import World
from game.engine.case import Case
from game.engine.plan import playable
from game.engine.state import State
from game.engine.turn import Turned

Pair = tuple[Line, Line]  # the game as it was played, and with the better plan


@dataclass(frozen=True, slots=True, eq=False)
class Replays:
    """What was played again: every turn from the first that differs to the last."""

    turned: Mapping[int, Turned]
    pairs: tuple[tuple[int, int], ...]  # the rows of each pair

    @property
    def end(self) -> State:
        """Return how the games end."""
        return self.turned[max(self.turned)].state


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """One of these games, from the decision in which it differs."""

    case: Case
    turned: Mapping[int, Turned]
    row: int
    opens: int
    _closed: dict[int, State] = field(default_factory=dict, repr=False)  # by turn, once asked for

    @property
    def turns(self) -> range:
        """Return the turns that were played again."""
        return range(self.opens, self.case.turns)

    def opening(self, turn: int) -> State:
        """Return how things stood as a turn opened."""
        return self.turned[turn].before

    def closing(self, turn: int) -> State:
        """Return how things stood at the end of a turn, still on it."""
        if turn not in self._closed:
            self._closed[turn] = replace(self.turned[turn].state, turn=turn)
        return self._closed[turn]

    @property
    def end(self) -> State:
        """Return how the game ends."""
        return self.turned[self.case.turns - 1].state


def replayed(record: Record, pairs: Sequence[Pair], teams: Sequence[int] | None = None) -> Replays:
    """Return pairs of games, played again; `teams` are the rows of their teams, if of several."""
    rows = None if teams is None else [team for team in teams for _one in range(2)]
    lines = side_by_side(record, [line for pair in pairs for line in pair], rows)
    turned = {
        each.before.turn: each for each in carried(World(record.case, one_luck(record)), lines)
    }
    return Replays(turned, tuple(zip(lines.rows[::2], lines.rows[1::2], strict=True)))


def fell_away(was: Run, would: Run) -> tuple[tuple[int, CardId], ...]:
    """Return turn and card, of what was played later and cannot be with the better plan.

    What that plan plays sooner has not fallen away.
    """
    sooner = would.turned[would.opens].plans[would.row]
    return tuple(
        (turn, CardId(was.case.scenario.cards[place].id))
        for turn in was.turns[1:]
        for place in np.flatnonzero(
            was.turned[turn].plans[was.row] & ~would.turned[turn].plans[would.row] & ~sooner
        )
    )


def crowded(would: Run, gone: Sequence[tuple[int, CardId]]) -> tuple[tuple[int, CardId], ...]:
    """Return of what cannot be played with the better plan what could, with less beside it there.

    Effort is short for all of the turn, or two of its cards clash.
    """
    places = would.case.index.cards
    return tuple(
        (turn, card)
        for turn, card in gone
        if bool(playable(would.case, would.opening(turn))[would.row, places[card]])
    )


def runs(record: Record, replays: Replays, place: int, opens: int) -> tuple[Run, Run]:
    """Return both games of a pair: as it was played, and with the better plan."""
    was, would = (Run(record.case, replays.turned, row, opens) for row in replays.pairs[place])
    return was, would


def as_played(record: Record, was: Run) -> Run:
    """Return the game as it was played, from the decision on: `was` itself where that is it."""
    plans = ((record.turned[turn].plans[record.row], was.turned[turn].plans[was.row])
             for turn in was.turns)  # fmt: skip
    if all(np.array_equal(*each) for each in plans):
        return was
    turned = {turn: record.turned[turn] for turn in was.turns}
    return Run(record.case, turned, record.row, was.opens)
