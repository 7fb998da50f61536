"""What another plan would have come to: the game again with it, all else as it was played.

On each turn every honest plan of the hand that effort and money allowed is tried. Later turns are
played as they were, with the same luck; a plan after which the rules no longer allow one of their
cards is left aside, unless that card was only played sooner. On the turn that would have changed
the end most, of the plans that do nearly best the one closest to what was played is told: it
teaches more. But none that gains less than another turn could have: that turn would then be the one
to tell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.base.ids import CardId
from game.bots.plans import options
from game.debrief.honest import honest
from game.debrief.record import Record, one_luck
from game.debrief.review.carried import Line, carried, side_by_side
from game.debrief.review.worlds import World
from game.engine.trust.setting import Bools, Floats

NEARLY = 0.9  # of the best gain, which a plan closer to what was played has to reach


@dataclass(frozen=True, slots=True)
class Chance:
    """The plan that would have changed the end most."""

    turn: int  # from 0
    added: tuple[CardId, ...]  # cards that stayed in the hand
    dropped: tuple[CardId, ...]  # cards in whose place they would have come
    gain: float  # of loyalty at the end, 0-1
    path: tuple[float, ...]  # loyalty from the opening of that turn to the end
    felt: int  # the turn that would have come out more different than any other


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """What other plans would have come to, turn by turn."""

    best: Chance | None
    gains: Mapping[int, float]  # by turn, what the best plan on it would have gained at the end


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    """Every plan of one turn."""

    turn: int
    plans: Bools  # (plans, cards)
    paths: Floats  # (plans, turns) loyalty from the opening of the turn on
    gains: Floats  # (plans,) of loyalty at the end

    @property
    def most(self) -> float:
        """Return what the best of them gains."""
        return float(self.gains.max())


def chances(record: Record) -> Chances:
    """Return what other plans would have come to on every turn that was decided on."""
    tried = [one for one in _every(record) if one.gains.size]
    best = max(tried, key=lambda one: one.most, default=None)
    others = max((one.most for one in tried if one is not best), default=0.0)
    return Chances(
        _told(record, best, others) if best and best.most > 0 else None,
        {one.turn: max(one.most, 0.0) for one in tried},
    )


def _every(record: Record) -> Iterator[_Tried]:
    """Yield what every plan of every turn comes to.

    All are carried to the end side by side: many games in one go take hardly longer than one.
    """
    decided = [turn for turn in record.case.plays if record.since <= turn < record.turn]
    if not decided:
        return
    each = [_options(record, turn) for turn in decided]
    plans, counts = np.concatenate(each), [len(some) for some in each]
    paths, keeps = _paths(record, np.repeat(decided, counts), plans)
    gains = paths[:, -1] - record.state.loyalty[record.row]
    ends = np.cumsum(counts).tolist()
    for turn, end, count in zip(decided, ends, counts, strict=True):
        kept = end - count + np.flatnonzero(keeps[end - count : end])
        yield _Tried(turn, plans[kept], paths[kept, turn:], gains[kept])


def _options(record: Record, turn: int) -> Bools:
    """Return the honest plans that a turn allowed, (plans, cards)."""
    turned = record.turned[turn]
    every = options(record.case, turned.before, record.row)
    return every[honest(record, every, turned.plans[record.row])]


def _paths(record: Record, opens: NDArray[np.intp], plans: Bools) -> tuple[Floats, Bools]:
    """Return loyalty at the opening of every turn and at the end, (plans, turns), and what counts.

    A plan does not count (plans,) where a card of a later turn could not be played any more.

    Args:
        record: the game so far.
        opens: (plans,) the turn of each, never before that of the one above.
        plans: (plans, cards) what is played there.
    """
    tries = [Line(int(turn), {int(turn): plan}) for turn, plan in zip(opens, plans, strict=True)]
    lines = side_by_side(record, tries)
    paths, keeps = np.zeros((len(plans), record.turn + 1)), np.ones(len(plans), dtype=bool)
    for turned in carried(World(record.case, one_luck(record)), lines):
        turn, rows = turned.before.turn, turned.before.rows
        paths[:rows, turn], paths[:rows, turn + 1] = turned.before.loyalty, turned.state.loyalty
        gone = record.turned[turn].plans[record.row] & ~turned.plans & ~plans[:rows]
        keeps[:rows] &= (opens[:rows] == turn) | ~gone.any(axis=1)
    return paths, keeps


def _told(record: Record, tried: _Tried, others: float) -> Chance:
    """Return of the plans that gain nearly most the one closest to what was played.

    It gains no less than `others`, the most that a plan of another turn would have gained.
    """
    was = record.turned[tried.turn].plans[record.row]

    def strays(one: int) -> tuple[int, float]:
        return int((tried.plans[one] ^ was).sum()), -tried.gains[one]

    close = np.flatnonzero(tried.gains >= max(NEARLY * tried.most, others))
    best = min(close.tolist(), key=strays)
    plan, path = tried.plans[best], tried.paths[best]
    played = [state.loyalty[record.row] for state in record.states[tried.turn :]]
    return Chance(
        turn=tried.turn,
        added=_names(record, plan & ~was),
        dropped=_names(record, was & ~plan),
        gain=float(tried.gains[best]),
        path=tuple(map(float, path)),
        felt=tried.turn + int(np.argmax(np.diff(path) - np.diff(played))),
    )


def _names(record: Record, plan: Bools) -> tuple[CardId, ...]:
    return tuple(CardId(record.scenario.cards[place].id) for place in np.flatnonzero(plan))
