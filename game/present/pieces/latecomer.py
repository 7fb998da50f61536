"""A team that came in later: when it came, and nothing held against it from before."""

from dataclasses import replace

from game.debrief.record import Record
from game.present.parts import Tone
from game.present.review import DecisionView, ReviewView
from game.present.wording import teams as words


def named(record: Record) -> str:
    """Return a team's name beside its figures: with its first turn, if it came in later."""
    if not record.since or not record.name:
        return record.name
    return words.since(record.name, record.case.place(record.since))


def since_it_came(view: ReviewView, record: Record) -> ReviewView:
    """Return the debrief of a team, if it came in later by the turns that it led."""
    if not record.since:
        return view
    turn = record.case.place(record.since)
    return replace(
        view,
        came=words.came(turn),
        verdict=f"{words.since_turn(turn)} {view.verdict}".rstrip(),
        decisions=tuple(_before(each, record.since) for each in view.decisions),
        rubric=(),
        rubric_total="",
        rubric_credit=words.not_scored(turn),
    )


def _before(one: DecisionView, since: int) -> DecisionView:
    """Return a turn; of one before it came, what went on, as nothing of its own to learn from."""
    if one.points[-1] > since:
        return one
    there = words.not_there() if one.turn else one.cards
    untaught = replace(one, lesson="", moral="", chance="", instead=(), without=(), yours="")
    return replace(untaught, cards=there, tone=Tone.NEUTRAL)
