"""The key moment of a debrief once every decision of its game is judged."""

from collections.abc import Sequence
from dataclasses import replace

from game.debrief.record import Record
from game.debrief.review.judged import Judged
from game.present.pieces.decisions import keyed
from game.present.pieces.moment import judged_moment, moment
from game.present.review import ReviewView
from game.present.wording import headings


def with_verdicts(view: ReviewView, record: Record, found: Sequence[Judged]) -> ReviewView:
    """Return a debrief whose key moment is what the judged decisions say it is, once they all are.

    Until then it stays what can be told at once.
    """
    if not record.over or len(found) < len(record.case.plays):
        return view
    key = judged_moment(record, found) or moment(record)
    if key is None:
        return view
    turn = record.case.place(key.turn) + 1
    told = (keyed(each, key if each.turn == turn else None) for each in view.decisions)
    return replace(
        view,
        decisions=tuple(told),
        key_turn=turn,
        again=headings.again_from(turn - 1),
    )
