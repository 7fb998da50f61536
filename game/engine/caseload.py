"""The stream of cases: served in the order the company chose, or left to move on.

Whoever is not served in time goes where more people hear it, or leaves without a word. Once people
have learned that threats pay, more of them begin loud (E15, E18, E19).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.base.records import changed
from game.engine.active import busy
from game.engine.capabilities import leaning_on
from game.engine.trust.arrays import each, gone, spread, total, zeros
from game.engine.waves import wave

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.case import Case
    from game.engine.merge import Acting
    from game.engine.queues import Queues
    from game.engine.state import Counts, State
    from game.engine.trust.deeds import Deeds
    from game.engine.trust.setting import Bools, Floats

AS_USUAL = -1  # no card has said whom to serve first
MOST = 0.999  # of the need that one turn of serving can meet


@dataclass(frozen=True, slots=True)
class Served:
    """A turn of serving; cases are (rows, queues)."""

    order: Counts  # (rows,) card whose order holds, AS_USUAL if none does
    waiting: Floats  # cases left as the turn ends
    share: Floats  # (rows, groups) of open need that was met by serving
    answered: Floats  # (rows,) share of all cases that was served
    favour: Floats  # (rows,) 0-1, how much more of the loud was served than of the quiet
    left: Floats  # (rows, groups) people who left without a word
    elsewhere: Floats  # (rows, groups, incidents) share of need that other ways have left open
    there: Floats  # cases that were there to be served
    done: Floats  # cases that were served
    lost: Floats  # cases whose people left without a word


def at_first(case: Case, rows: int) -> Floats:
    """Return the cases that wait before the first decision, (rows, queues)."""
    return spread(case.queues.waiting, rows) if case.queues else zeros(rows, 0)


def served(case: Case, state: State, acting: Acting, deeds: Deeds, days: float) -> Served | None:
    """Return what a turn of serving comes to, if the case has queues.

    Args:
        case: the compiled scenario.
        state: the rows as the turn opens.
        acting: cards that take effect, and the capabilities to lean on.
        deeds: what begins in the turn, and the pace of other work at the need itself.
        days: length of the turn.
    """
    queues = case.queues
    if queues is None:
        return None
    order = _order(case, state, acting.now)
    brought = wave(case, queues, state, deeds, days)
    there = state.cases + _coming(queues, state, brought.come, days)
    room = queues.hours * days * leaning_on(queues.limits, acting.able)
    done = _by_order(case, queues, order, there, room)
    moved_on = (there - done) * gone(days / queues.patience)
    waiting = there - done - moved_on * (queues.escalates + queues.leaves)
    waiting = waiting * (1 - brought.hang_up)
    lost = moved_on * queues.leaves
    return Served(
        order=order,
        waiting=waiting + _louder(queues, moved_on * queues.escalates),
        share=_by_group(case, queues, done * queues.settles)
        / np.maximum(_by_group(case, queues, np.maximum(there, brought.in_need)), 1e-9),
        answered=total(done) / np.maximum(total(there), 1e-9),
        favour=_favour(queues, there, done),
        left=_by_group(case, queues, lost),
        elsewhere=brought.elsewhere,
        there=there,
        done=done,
        lost=lost,
    )


def pace_of(share: Floats, days: float) -> Floats:
    """Return the pace a day (rows, groups) at which `share` of open need is met in `days`."""
    pace: Floats = -np.log1p(-np.minimum(share, MOST)) / days
    return pace


def with_service(case: Case, deeds: Deeds, service: Served | None, days: float) -> Deeds:
    """Return `deeds` with what serving adds: needs met, a way that is answered or not, and favour.

    A fair way counts as far as somebody answers. Serving is everyday work and strains nobody.
    """
    if service is None:
        return deeds
    met = zeros(*deeds.fix.shape)
    pace = pace_of(service.share, days)
    for incident in case.by_cases[0].nonzero()[0]:
        met[:, :, incident] = pace * case.by_cases[0, incident]
    return changed(
        deeds,
        {
            "fix": deeds.fix + met,
            "hired": met if deeds.hired is None else deeds.hired + met,
            "procedure": deeds.procedure * service.answered,
            "threats": np.maximum(deeds.threats, service.favour),
        },
    )


def value_left(case: Case, left: Floats) -> Floats:
    """Return the currency (rows,) that people who `left` (rows, groups) take with them for good."""
    groups, years = case.setting.groups, case.setting.economy.terminal_years
    return total(left * groups.margin * groups.loyalty) * years


def _order(case: Case, state: State, acting: Bools) -> Counts:
    """Return the card whose order holds, (rows,).

    No plan holds two of them. Of two that take effect in one turn because one takes hours, the last
    in the case's own order wins.
    """
    order = state.order.copy()
    for place in busy(acting):
        if case.acts[place].serves is not None:
            order[acting[:, place]] = place
    return order


def _coming(queues: Queues, state: State, brought: Floats, days: float) -> Floats:
    """Return a turn's new cases (rows, queues); who has learned that threats pay begins louder."""
    usual = brought + queues.a_day[state.turn : state.turn + 1] * days
    loud = usual * each(state.trust.threats_learned)
    skipping: Floats = loud * queues.skips
    return usual - skipping + _louder(queues, skipping)


def _louder(queues: Queues, moving: Floats) -> Floats:
    """Return the cases (rows, queues) that arrive in the louder queue of those that move."""
    arriving = zeros(*moving.shape)
    for place, louder in enumerate(queues.louder):
        if louder is not None:
            arriving[:, louder] += moving[:, place]
    return arriving


def _by_order(case: Case, queues: Queues, order: Counts, there: Floats, room: Floats) -> Floats:
    """Return the cases served (rows, queues) under the order that holds in each row."""
    done = _taken(queues, queues.first, there, room)
    for place in sorted(set(order.tolist())):
        if place != AS_USUAL:
            first = case.acts[place].serves or ()
            done = np.where(each(order == place), _taken(queues, first, there, room), done)
    return done


def _taken(queues: Queues, first: Sequence[int], there: Floats, room: Floats) -> Floats:
    """Return the cases served, those of `first` in their order and the others alike."""
    done = zeros(*there.shape)
    for place in first:
        work = queues.work[0, place]
        done[:, place] = np.minimum(there[:, place], room / work)
        room = room - done[:, place] * work
    rest = [place for place in range(there.shape[1]) if place not in first]
    asked = np.zeros(there.shape[0])
    for place in rest:
        asked = asked + there[:, place] * queues.work[0, place]
    share = np.minimum(np.maximum(room, 0) / np.maximum(asked, 1e-9), 1)
    for place in rest:
        done[:, place] = there[:, place] * share
    return done


def _by_group(case: Case, queues: Queues, cases: Floats) -> Floats:
    found = zeros(cases.shape[0], len(case.index.groups))
    for place, group in enumerate(queues.group):
        found[:, group] += cases[:, place]
    return found


def _favour(queues: Queues, there: Floats, done: Floats) -> Floats:
    """Return how much more of the loud was served than of the quiet, 0-1 (rows,)."""
    loud, quiet = queues.loud, 1 - queues.loud
    are_loud, are_quiet = total(there * loud), total(there * quiet)
    of_loud = total(done * loud) / np.maximum(are_loud, 1e-9)
    of_quiet = total(done * quiet) / np.maximum(are_quiet, 1e-9)
    anyone = (are_loud > 0) & (are_quiet > 0)
    return np.where(anyone, np.maximum(of_loud - of_quiet, 0), 0.0)
