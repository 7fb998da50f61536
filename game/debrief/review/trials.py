"""What is tried beside a decision: other plans, some of its cards, a card of it a turn earlier."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from game.bots.plans import options
from game.debrief.honest import honest
from game.debrief.record import Record
from game.debrief.review.carried import Line
from game.debrief.review.sooner import Sooner
from game.debrief.subsets import subsets
from game.engine.trust.setting import Bools, Floats

CLOSEST = 5  # plans held against what was played: those that would have ended best as it went
THRIFTY = 3  # such plans besides that took no more effort and no more money than what was played
SAME = 1e-6  # of effort and money: sums so close are equal


class Lure(NamedTuple):
    """The plan that would have come to most, where a card of it tempts that was not played."""

    plan: Bools  # (cards,)
    gain: float  # of the weighed outcome, over the best honest plan, with the luck of the game


@dataclass(frozen=True, slots=True, eq=False)
class Trials:
    """Everything that is tried of one decision."""

    turn: int  # from 0
    plans: Bools  # (plans, cards) what was played first, then what it is held against: honest ones
    middle: int  # which of them is the middle one of all honest plans
    thrifty: tuple[int, ...]  # which of them, but the first, took no more than what was played
    cards: tuple[int, ...]  # places of the cards that were played
    some: Bools  # (subsets, cards played) with which of them; none first and all last
    earlier: tuple[Sooner, ...]  # one of the cards that could have come a turn earlier, each
    lure: Lure | None = None

    @property
    def lines(self) -> list[Line]:
        """Return the games to be carried to the end: plans, then subsets, then earlier cards.

        These are held against the game as it was played from that earlier turn on, the last line.
        """
        plans = [Line(self.turn, {self.turn: plan}) for plan in self.plans]
        earlier = [way.line for way in self.earlier]
        as_it_was = [Line(line.opens, {}) for line in earlier[:1]]
        return [*plans, *map(self._with_some, self.some), *earlier, *as_it_was]

    def _with_some(self, some: Bools) -> Line:
        plan = np.zeros_like(self.plans[0])
        plan[list(self.cards)] = some
        return Line(self.turn, {self.turn: plan})


def every_plan(record: Record, turn: int) -> Bools:
    """Return every plan that a turn allowed, (plans, cards): what was played first."""
    before, played = record.turned[turn].before, record.turned[turn].plans[record.row]
    others = options(record.case, before, record.row)
    return np.concatenate([played[None], others[(others != played).any(axis=1)]])


def trials(
    record: Record, turn: int, plans: Bools, came_to: Floats, earlier: tuple[Sooner, ...] = ()
) -> Trials:
    """Return what to try of a decision.

    Args:
        record: the game.
        turn: the turn that was decided on, from 0.
        plans: `every_plan` of it.
        came_to: (plans,) the weighed outcome of each, with the luck of the game.
        earlier: its cards that could have come on the decision before, and how.
    """
    order = 1 + np.argsort(-came_to[1:], kind="stable")
    within, fair = _within(record, plans), honest(record, plans, plans[0])
    best = [place for place in order.tolist() if fair[place]]
    middle = best[len(best) // 2] if best else 0
    least = [place for place in best if within[place]][:THRIFTY]
    kept = list(dict.fromkeys([0, *best[:CLOSEST], *least, middle]))
    cards = tuple(np.flatnonzero(plans[0]).tolist())
    return Trials(
        turn=turn,
        plans=plans[kept],
        middle=kept.index(middle),
        thrifty=tuple(new for new, old in enumerate(kept) if new and within[old]),
        cards=cards,
        some=subsets(len(cards)),
        earlier=earlier,
        lure=_lure(plans, came_to, fair),
    )


def _lure(plans: Bools, came_to: Floats, fair: Bools) -> Lure | None:
    gain = float(came_to.max() - came_to[fair].max())
    return Lure(plans[int(np.argmax(came_to))], gain) if gain > 0 else None


def _within(record: Record, plans: Bools) -> Bools:
    """Return which plans take no more effort and no more money than the first, (plans,)."""
    takes = np.column_stack([plans @ record.case.card_effort, plans @ record.case.card_price])
    found: Bools = (takes <= takes[0] + SAME).all(axis=1)
    return found
