"""What the plans that people of a team voted for would have come to on the turn they were for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.record import Record, one_luck
from game.debrief.votes import Cast, Votes, votes_of
from game.engine.plan import Refused, plans_of, refusal
from game.engine.state import chosen
from game.engine.turn import advance

Plan = tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Weighed:
    """The votes of a team on one turn beside what came; loyalty is 0-1 as the turn ends."""

    turn: int  # from 0
    votes: Votes
    wanted: float | None  # with the cards that more than half would play
    best: float | None  # with the best plan that somebody voted for in silence
    came: float  # with the plan that was played


def weighed(record: Record, turn: int, cast: Sequence[Cast]) -> Weighed:
    """Return what the votes for a turn that is over say, and what they would have come to."""
    votes = votes_of(cast)
    silent = {tuple(sorted(map(CardId, each.first))) for each in cast if each.first is not None}
    wanted = tuple(sorted(fitting(record, turn, votes.loudest)))
    came = _comes_to(record, turn, sorted({*silent, wanted}))
    return Weighed(
        turn=turn,
        votes=votes,
        wanted=came.get(wanted) if wanted else None,
        best=max((came[plan] for plan in silent if plan in came), default=None),
        came=record.figures[turn + 1].loyalty,
    )


def best_voted(record: Record, turn: int, plans: Sequence[Plan]) -> float | None:
    """Return the loyalty, 0-1, that the best of these plans would have come to when `turn` ends.

    None where there is no plan, or one that could not have been played.
    """
    return max(_comes_to(record, turn, plans).values(), default=None)


def _comes_to(record: Record, turn: int, plans: Sequence[Plan]) -> Mapping[Plan, float]:
    """Return the loyalty that each plan would have come to; none if one could not be played."""
    if not plans:
        return {}
    state = chosen(record.states[turn], [record.row] * len(plans))
    turned = advance(record.case, state, plans_of(record.case, plans), one_luck(record))
    if isinstance(turned, Refused):
        return {}
    return dict(zip(plans, map(float, turned.state.loyalty), strict=True))


def fitting(record: Record, turn: int, cards: Sequence[str]) -> Plan:
    """Return these cards in their order as far as they could be played together on `turn`."""
    plan: Plan = ()
    for card in map(CardId, cards):
        if not refusal(record.case, record.states[turn], (*plan, card), record.row):
            plan = (*plan, card)
    return plan
