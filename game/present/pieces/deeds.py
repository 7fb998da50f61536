"""What a team could change, deed by deed: what the plan of several teams is made of.

First what this game showed: the event by which most was lost, what its objectives ask for, the
cards of the key moment. Then what the lines of the rubric ask for, which would help in any game,
each with what was amiss in this one.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from game.base.typography import quoted
from game.debrief.check import Check
from game.debrief.mended import eased
from game.debrief.record import Record
from game.present.pieces.fallen import fall_of
from game.present.pieces.gained import Gained
from game.present.pieces.lost import settle_anew
from game.present.pieces.plan import weak
from game.present.pieces.practices import practice
from game.present.pieces.sittings import Player
from game.present.pieces.unfinished import scored
from game.present.report import ActionView, FindingView, ObjectiveView
from game.present.review import DecisionView
from game.present.wording import lost, rubric
from game.present.wording import objectives as words


class Deeds(NamedTuple):
    """What one team could change; an issue is told beside a deed where several teams share it."""

    team: str
    own: tuple[ActionView, ...]  # made from this game
    practices: tuple[ActionView, ...] = ()  # of lines of the rubric


def deeds(one: Player, objectives: Sequence[ObjectiveView], known: Gained | None) -> Deeds:
    """Return every deed that a team could change, each by itself.

    `known` is what its verdicts and the best line tell of failures.
    """
    asked = [row for each in objectives for row in _of_objective(each)]
    cards = [row for each in one.review.decisions for row in _of_key(each, asked)]
    found = [finding for each in objectives for finding in each.improve if finding.remedy]
    practices = tuple(of_lines(one.record, known, {each.failure for each in found}))
    event = _of_event(one, known.came if known else ())
    return Deeds(one.record.name, (*event, *asked, *cards), practices)


def _of_event(one: Player, too_dear: Collection[str]) -> Iterator[ActionView]:
    """Yield what to settle about the event by which loyalty fell furthest, if it was one.

    `too_dear` are the titles of failures that come with the best line as well.
    """
    fall = fall_of(one)
    action = settle_anew(one.record, one.credits, fall, too_dear) if fall else ""
    if fall and action:
        yield ActionView(lost.most_was_lost(), fall.when, action)


def _of_objective(one: ObjectiveView) -> Iterator[ActionView]:
    for finding in one.improve:
        yield from (ActionView(one.text, finding.what, what) for what in _remedies(finding))


def _remedies(finding: FindingView) -> tuple[str, ...]:
    return finding.apart or ((finding.remedy,) if finding.remedy else ())


def _of_key(one: DecisionView, asked: Sequence[ActionView]) -> Iterator[ActionView]:
    """Yield the cards of the better plan on the key moment that no objective asks for already."""
    for card in one.instead:
        if not any(quoted(card) in row.action for row in asked):
            yield ActionView(words.key_moment(one.when), "", words.held_back([card]))


def of_lines(
    record: Record, known: Gained | None, told: Collection[str] = ()
) -> Iterator[ActionView]:
    """Yield what the weak lines of the rubric ask for, once for each thing that was amiss.

    Against the failures that were `told`, by title, a response is to be prepared already.
    """
    dear = known.dear if known else frozenset[str]()
    for line in weak(eased(scored(record), dear)):
        about, there = words.of_line(rubric.name(line.line)), [c for c in line.checks if c.amiss]
        undone = [check for check in there if check.undone]  # what else was amiss counts no more
        for check in undone or there:
            what = practice(record, known, line.line, check.name)
            said = _amiss(check, record, {*dear, *told})
            yield from (ActionView(about, each, what) for each in said)
        if not there:
            yield ActionView(about, "", practice(record, known, line.line))


def _amiss(check: Check, record: Record, but: Collection[str]) -> list[str]:
    """Return what was amiss in words, thing by thing where several are named.

    Some failures are left out of those that could have been prevented: none of them is asked for
    here, as no better plan keeps it away, or a response against it is asked for by name.
    """
    out = but if check.name == "no-repeat" else ()
    left = [trace for trace in check.traces if trace.name not in out]
    each = [replace(check, traces=(trace,)) for trace in left] or [check] * (not check.traces)
    return [rubric.told(one, record.case.place) for one in each]
