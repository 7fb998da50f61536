"""A game that was not played to its end: nothing is scored that would read a whole one."""

from dataclasses import replace

from game.debrief.check import Scored
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.present.review import ReviewView
from game.present.wording import report as words


def scored(record: Record) -> tuple[Scored, ...]:
    """Return the lines of the rubric; none of a team that came in later or did not end.

    The lines read a whole game.
    """
    return rubric(record) if record.over and not record.since else ()


def as_far_as_it_went(view: ReviewView, record: Record) -> ReviewView:
    """Return the debrief of a game, without scores if it was left before its end."""
    if record.over:
        return view
    done = sum(turn < record.turn for turn in record.case.plays)
    told = words.not_scored(done, len(record.case.plays))
    return replace(view, rubric=(), rubric_total="", rubric_credit=told)
