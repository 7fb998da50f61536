"""What another plan would have come to: the game again with it, all else as it was played.

On each turn every plan of the hand that effort and money allowed is tried. Later turns are played
as they were, with the same luck; a plan after which the rules no longer allow one of their cards
is left aside, unless that card was only played sooner. On the turn that would have changed the
end most, of the plans that do nearly best the one closest to what was played is told: it teaches
more, and best without a card that tempts.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from game.base.ids import CardId
from game.bots.plans import options
from game.bots.policies import scripted
from game.debrief.record import Record, one_luck
from game.engine.state import chosen
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import advance, moved

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
    decided = (turn for turn in record.case.plays if turn < record.turn)
    tried = [one for one in (_replayed(record, turn) for turn in decided) if one.gains.size]
    best = max(tried, key=lambda one: one.most, default=None)
    return Chances(
        _told(record, best) if best and best.most > 0 else None,
        {one.turn: max(one.most, 0.0) for one in tried},
    )


def _replayed(record: Record, turn: int) -> _Tried:
    case, luck = record.case, one_luck(record)
    before = record.turned[turn].before
    plans = options(case, before, record.row)
    as_played = scripted(
        {record.scenario.turns[each].id: record.plan(each) for each in range(record.turn)}
    )
    state = chosen(before, [record.row] * len(plans))
    path, keeps, now = [state.loyalty], np.ones(len(plans), dtype=bool), plans
    for each in range(turn, record.turn):
        if each > turn:
            now = as_played(case, state)
            gone = record.turned[each].plans[record.row] & ~now
            keeps &= ~(gone & ~plans).any(axis=1)
        state = moved(advance(case, state, np.asfortranarray(now), luck)).state
        path.append(state.loyalty)
    gains = state.loyalty - record.state.loyalty[record.row]
    kept = np.flatnonzero(keeps)
    return _Tried(turn, plans[kept], np.column_stack(path)[kept], gains[kept])


def _told(record: Record, tried: _Tried) -> Chance:
    """Return of the plans that gain nearly most the one closest to what was played."""
    was = record.turned[tried.turn].plans[record.row]
    tempts = np.array([card.temptation for card in record.scenario.cards])

    def strays(one: int) -> tuple[int, int, float]:
        added = tried.plans[one] & ~was
        return int((added & tempts).sum()), int((tried.plans[one] ^ was).sum()), -tried.gains[one]

    close = np.flatnonzero(tried.gains >= NEARLY * tried.most)
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
