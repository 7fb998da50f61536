"""The key moment of a debrief once every decision of its game is judged."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.scale import whole
from game.debrief.deeds import acts_for_people
from game.debrief.mended import eased
from game.debrief.record import Record
from game.debrief.review.events import Helped
from game.debrief.review.judged import Judged
from game.debrief.rubric import rubric
from game.engine.trust.causes import Cause
from game.present.pieces.decisions import keyed
from game.present.pieces.handled import scores, total
from game.present.pieces.moment import judged_moment, moment
from game.present.pieces.verdicts import not_late
from game.present.review import ReviewView
from game.present.wording import headings
from game.present.wording.verdict import verdict

MUCH = 2  # points of help, or of one card a turn earlier, from which much of it could be sooner


def with_verdicts(view: ReviewView, record: Record, found: Sequence[Judged]) -> ReviewView:
    """Return a debrief whose key moment is what the judged decisions say it is, once they all are.

    Until then it stays what can be told at once.
    """
    if not record.over or len(found) < len(record.case.plays):
        return view
    key = judged_moment(record, found) or moment(record)
    if key is None:
        return view
    turn, dear = record.case.place(key.turn) + 1, _dear(record, found)
    lines = eased(rubric(record), dear)
    told = (keyed(each, key if each.turn == turn else None) for each in view.decisions)
    return replace(
        view,
        rubric=scores(record, lines, dear=dear) if view.rubric else (),
        rubric_total=total(record, lines) if view.rubric else view.rubric_total,
        verdict=view.verdict if _could_be_sooner(record, found) else verdict(not_late(record)),
        decisions=tuple(told),
        key_turn=turn,
        again=headings.again_from(turn - 1),
    )


def _could_be_sooner(record: Record, found: Sequence[Judged]) -> bool:
    """Tell whether a better plan of any decision brings help sooner, or more of it."""
    return any(_helps(record, one) for one in found if whole(one.lost.mean) > 0)


def _helps(record: Record, one: Judged) -> bool:
    met = any(each.cause is Cause.FIX and whole(each.points) >= MUCH for each in one.reasons)
    earlier = any(
        whole(each.points.mean) >= MUCH and acts_for_people(record.case.card(each.card))
        for each in one.earlier
    )
    return met or earlier or any(isinstance(each, Helped) for each in one.course)


def _dear(record: Record, found: Sequence[Judged]) -> list[str]:
    """Return the titles of the failures that no better plan of a verdict keeps away."""
    kept = {name for one in found if whole(one.lost.mean) > 0 for name in one.spares}
    return [one.title for one in record.scenario.incidents if one.id not in kept]
