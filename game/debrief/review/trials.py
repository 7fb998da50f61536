"""What is tried beside a decision: other plans, some of its cards, a card of it a turn earlier."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from game.bots.plans import options
from game.debrief.honest import honest
from game.debrief.record import Record
from game.debrief.review.carried import Line
from game.debrief.review.later import AS_IT_WAS, Aside, Later, nothing_gone
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
    aside: Aside  # what the plans rule out later, and the games that they may be held against
    lure: Lure | None = None
    earlier: tuple[Sooner, ...] = ()  # one of the cards that could have come a turn earlier, each
    later: Later = field(
        default_factory=dict
    )  # what is played on turns of which a card is left out

    @property
    def lines(self) -> list[Line]:
        """Return the games to be carried to the end.

        First those that plans may be held against besides the game as it was; then plans, subsets
        and earlier cards. These are held against the game as it was played from that earlier turn
        on, but for what is left out: the last line.
        """
        plans = [self._with(plan) for plan in self.plans]
        earlier = [way.line for way in self.earlier]
        as_it_was = [Line(line.opens, self.later) for line in earlier[:1]]
        some = map(self._with_some, self.some)
        return [*self.aside.games, *plans, *some, *earlier, *as_it_was]

    def pair(self, held: int, plan: int) -> tuple[Line, Line]:
        """Return the game that a plan is held against, and the game with that plan."""
        was = self._with(self.plans[0]) if held == AS_IT_WAS else self.aside.games[held]
        return was, self._with(self.plans[plan])

    def _with_some(self, some: Bools) -> Line:
        plan = np.zeros_like(self.plans[0])
        plan[list(self.cards)] = some
        return self._with(plan)

    def _with(self, plan: Bools) -> Line:
        return Line(self.turn, {**self.later, self.turn: plan})


def every_plan(record: Record, turn: int) -> Bools:
    """Return every plan that a turn allowed, (plans, cards): what was played first."""
    before, played = record.turned[turn].before, record.turned[turn].plans[record.row]
    others = options(record.case, before, record.row)
    return np.concatenate([played[None], others[(others != played).any(axis=1)]])


def trials(
    record: Record,
    turn: int,
    plans: Bools,
    came_to: Floats,
    aside: Aside | None = None,
) -> Trials:
    """Return what to try of a decision.

    Args:
        record: the game.
        turn: the turn that was decided on, from 0.
        plans: `every_plan` of it.
        came_to: (plans,) the weighed outcome of each, with the luck of the game; what is its own.
        aside: what the plans rule out later; nothing if left out.
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
        aside=_kept(aside or nothing_gone(len(plans)), kept),
        lure=_lure(plans, came_to, fair),
    )


def _kept(aside: Aside, kept: list[int]) -> Aside:
    """Return the same of some plans, with the games that these may be held against."""
    held = aside.held[kept]
    used = np.unique(held[held != AS_IT_WAS])
    places = np.where(held == AS_IT_WAS, AS_IT_WAS, np.searchsorted(used, held))
    return Aside(aside.gone[kept], tuple(aside.games[one] for one in used), places)


def _lure(plans: Bools, came_to: Floats, fair: Bools) -> Lure | None:
    gain = float(came_to.max() - came_to[fair].max())
    return Lure(plans[int(np.argmax(came_to))], gain) if gain > 0 else None


def _within(record: Record, plans: Bools) -> Bools:
    """Return which plans take no more effort and no more money than the first, (plans,)."""
    takes = np.column_stack([plans @ record.case.card_effort, plans @ record.case.card_price])
    found: Bools = (takes <= takes[0] + SAME).all(axis=1)
    return found
