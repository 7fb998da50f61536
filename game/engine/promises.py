"""Promises: made, due, kept, late, partly kept, broken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.engine.active import busy
from game.engine.conditions import holds
from game.engine.state import Counts
from game.engine.trust.setting import Bools, Floats
from game.engine.word import Word

# plain numbers: numpy takes five times as long over a member of an enumeration
NOT_GIVEN, OPEN, OVERDUE, KEPT, LATE, PARTLY, BROKEN = (int(word) for word in Word)

if TYPE_CHECKING:
    from game.engine.case import Case, Pledge
    from game.engine.state import State


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of the promises this turn; volumes are (rows,)."""

    word: Counts  # (rows, promises)
    given: Counts  # (rows, promises) turn on which it was given, -1 if it was not
    promised: Floats
    kept: Floats
    broken: Floats


def judged(case: Case, at_end: State, acting: Bools) -> Judged:
    """Return how every promise stands when the turn ends.

    `at_end` is the state as the turn's deeds leave it, still on this turn. A promise kept before
    it is due is kept; one that is overdue has one turn of grace, at half its worth. One that must
    be kept in each turn lends and earns by the turns in which it is kept, out of all that it could
    have been kept in, and breaks whole the first time it is not: begun on its last turn, it is
    nobody's habit and earns nothing. On a turn
    that passes undecided nobody can keep their word: no grace runs out there, no habit is asked
    for. After the last decision there is no grace.
    """
    half = case.setting.parameters.half_kept
    word, given = at_end.word.copy(order="F"), at_end.given.copy(order="F")
    promised, kept, broken = (np.zeros(at_end.rows) for _ in range(3))
    newly = acting[:, [pledge.card for pledge in case.pledges]] & (word == NOT_GIVEN)
    for place in busy(newly, pending(word)):
        pledge, made = case.pledges[place], newly[:, place]
        weight = pledge.promise.weight
        promised = promised + np.where(made, weight * _share_ahead(case, pledge, at_end.turn), 0.0)
        standing = np.where(made, OPEN, word[:, place])
        given[:, place] = np.where(made, at_end.turn, given[:, place])
        if pledge.promise.each_turn:
            ended, share = _each_turn(case, at_end, pledge, standing, given[:, place])
        else:
            ended = _ended(case, at_end, pledge, standing)
            share = _kept(standing, ended, half)
        kept = kept + weight * share
        broken = broken + weight * _broken(standing, ended, half)
        word[:, place] = ended
    return Judged(word, given, promised, kept, broken)


def pending(word: Counts) -> Bools:
    """Return where a promise is still to be kept."""
    waits: Bools = (word == OPEN) | (word == OVERDUE)
    return waits


def _ended(case: Case, at_end: State, pledge: Pledge, standing: Counts) -> Counts:
    done = _whole(case, at_end, pledge)
    waits, overdue = standing == OPEN, standing == OVERDUE
    ended = np.where(waits & done, KEPT, standing)
    late = BROKEN if at_end.turn in case.plays else OVERDUE
    ended = np.where(overdue, np.where(done, LATE, late), ended)
    if at_end.turn < pledge.due:
        return ended
    nobody_left = case.coming(at_end.turn + 1) == case.turns
    missed = BROKEN if nobody_left else OVERDUE
    partly = pledge.promise.partly_when
    half = holds(partly, case, at_end) if partly else np.zeros(at_end.rows, dtype=bool)
    return np.where(waits & ~done, np.where(half, PARTLY, missed), ended)


def _whole(case: Case, at_end: State, pledge: Pledge) -> Bools:
    """Return where the whole of a promise is kept; nowhere if more is owed than it says."""
    when = pledge.promise.kept_when
    return holds(when, case, at_end) if when else np.zeros(at_end.rows, dtype=bool)


def _each_turn(
    case: Case, at_end: State, pledge: Pledge, standing: Counts, given: Counts
) -> tuple[Counts, Floats]:
    """Return how a promise for each turn stands, and the share of it that this turn has kept.

    The turn in which it is given is not judged; each later one counts alike, and as much as it
    would had the promise been given as early as could be.
    """
    asked = (standing == OPEN) & (given < at_end.turn)
    decided = at_end.turn in case.plays
    done = asked & (_whole(case, at_end, pledge) | (not decided))
    after = KEPT if at_end.turn >= pledge.due else OPEN
    ended = np.where(asked, np.where(done, after, BROKEN), standing)
    share = 1.0 / max(_most_turns(case, pledge), 1) if decided else 0.0
    return ended.astype(np.int16), np.where(done, share, 0.0)


def _share_ahead(case: Case, pledge: Pledge, turn: int) -> float:
    """Return how much of the promise can still be kept if it is given on `turn`, 0-1."""
    if not pledge.promise.each_turn:
        return 1.0
    left = case.place(pledge.due) - case.place(turn)
    return max(left, 0) / max(_most_turns(case, pledge), 1)


def _most_turns(case: Case, pledge: Pledge) -> int:
    """Return in how many turns it is kept if it is given as soon as its card is on offer."""
    first = int(case.card_window[:, pledge.card].argmax())
    return case.place(pledge.due) - case.place(first)


def _kept(standing: Counts, ended: Counts, worth: float) -> Floats:
    """Return the share of the promise that was kept this turn."""
    whole = (standing == OPEN) & (ended == KEPT)
    half = (standing == OPEN) & (ended == PARTLY)
    late = (standing == OVERDUE) & (ended == LATE)
    return np.where(whole, 1.0, np.where(half | late, worth, 0.0))


def _broken(standing: Counts, ended: Counts, worth: float) -> Floats:
    """Return the share of the promise that was broken this turn."""
    whole = (standing == OPEN) & (ended == BROKEN)
    first = (standing == OPEN) & ((ended == OVERDUE) | (ended == PARTLY))
    rest = (standing == OVERDUE) & (ended == BROKEN)
    return np.where(whole, 1.0, np.where(first | rest, worth, 0.0))
