"""Whose need is met sooner with the better plan, and what the company is able to do by then."""

from collections.abc import Iterator

import numpy as np

from game.debrief.review.begun import begins, in_both
from game.debrief.review.events import Able, Helped
from game.debrief.review.replayed import Run
from game.engine.trust.setting import Floats

HALF = 0.5  # of a need, from which most of the help is there
FELT = 0.1  # of a need, or of a capability, from which a difference is told


def helped(was: Run, would: Run) -> Iterator[Helped]:
    """Yield whose need is met sooner by a turn or more, those with the largest need first."""
    case = was.case
    weighed = list[tuple[float, Helped]]()
    for incident in in_both(was, would):
        for group in range(len(case.scenario.segments)):
            one = _of(was, would, group, incident)
            if one:
                need = was.end.trust.need_at_onset[was.row, group, incident]
                severity = case.setting.incidents.severity[0, group, incident]
                size = case.setting.groups.meter_weight[0, group]
                sooner = _sooner(one, case.turns)
                weighed.append((float(need * severity * size) * sooner, one))
    yield from (one for _weight, one in sorted(weighed, key=lambda each: -each[0]))


def _of(was: Run, would: Run, group: int, incident: int) -> Helped | None:
    """Return how much sooner, or further, one need is met; None if it is not, or was before."""
    index = was.case.index
    if was.opening(was.opens).trust.share_fixed[was.row, group, incident] >= HALF:
        return None
    here, there = (_shares(run, group, incident) for run in (was, would))
    one = Helped(
        segment=list(index.groups)[group],
        incident=list(index.incidents)[incident],
        turn=_half(was, here),
        would=_half(would, there),
        met=float(here[-1]),
        would_met=float(there[-1]),
    )
    sooner = one.would is not None and (one.turn is None or one.would < one.turn)
    more = one.turn is None and one.would_met - one.met >= FELT
    return one if sooner or more else None


def _half(run: Run, shares: Floats) -> int | None:
    """Return the turn by whose end half of a need was met."""
    return next((turn for turn, met in zip(run.turns, shares, strict=True) if met >= HALF), None)


def _sooner(one: Helped, turns: int) -> float:
    """Return by how much help comes sooner, in turns; more of it counts as a part of one."""
    if one.would is None:
        return one.would_met - one.met
    return float((turns if one.turn is None else one.turn) - one.would)


def _shares(run: Run, group: int, incident: int) -> Floats:
    """Return which share of a need the company has met by the end of each turn."""
    states = (run.closing(turn) for turn in run.turns)
    return np.array([state.trust.share_fixed[run.row, group, incident] for state in states])


def able(was: Run, would: Run) -> Iterator[Able]:
    """Yield capabilities that stand higher as an incident begins, the largest gap first."""
    names, incidents = list(was.case.index.capabilities), list(was.case.index.incidents)
    begun, both = begins(was), in_both(was, would)
    found = [
        Able(name, incidents[one], turn, *ables)
        for place, name in enumerate(names)
        for one, turn in begun.items()
        if turn > was.opens and one in both and was.case.scenario.incidents[one].harms
        for ables in [[float(run.opening(turn).able[run.row, place]) for run in (was, would)]]
        if ables[1] - ables[0] >= FELT
    ]
    yield from sorted(found, key=lambda each: each.now - each.would)
