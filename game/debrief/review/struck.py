"""Incidents that came in, and do not with the better plan."""

from collections.abc import Iterator

import numpy as np

from game.debrief.review.asked import Stood, differing
from game.debrief.review.begun import begins, by_own_deed
from game.debrief.review.events import Struck
from game.debrief.review.replayed import Run


def _hurt(run: Run, incident: int) -> float:
    """Return how hard an incident hit people, and how big a story it was."""
    setting, state = run.case.setting, run.end.trust
    need = state.need_at_onset[run.row, :, incident] * setting.incidents.severity[0, :, incident]
    people = float((need * setting.groups.meter_weight[0]).sum())
    return people + float(setting.incidents.newsworthiness[0, incident])


def struck(was: Run, would: Run) -> Iterator[Struck]:
    """Yield incidents that the better plan spares, the heaviest first.

    What a card of the company brings sooner, as a recall, is no harm by coming sooner.
    """
    here, there = begins(was), begins(would)
    names = list(was.case.index.incidents)
    spared = [one for one in here if there.get(one) != here[one]]
    for one in sorted(spared, key=lambda each: -_hurt(was, each)):
        turn = here[one]
        others = [each for each, at in there.items() if at == turn and each not in here]
        later = there.get(one)
        milder = sum(_hurt(would, each) for each in others) < _hurt(was, one)
        delayed = later is not None and later > turn and not _own(was, names[one], turn)
        if milder and (later is None or delayed):
            instead = tuple(names[each] for each in others)
            yield Struck(names[one], turn, instead, later, _because(was, would, names[one], turn))


def _own(run: Run, incident: str, turn: int) -> bool:
    """Tell whether an incident came in on a turn by a deed of the company."""
    came = np.flatnonzero(run.opening(turn).incoming[run.row])
    injects = [run.case.scenario.injects[place] for place in came]
    return any(one.happens.starts == incident and by_own_deed(one.when) for one in injects)


def _because(was: Run, would: Run, incident: str, turn: int) -> tuple[Stood, ...]:
    """Return what an incident hung on that came in as a turn opened."""
    if turn == was.opens:
        return ()
    came = was.opening(turn).incoming[was.row]
    for place in np.flatnonzero(came):
        inject = was.case.scenario.injects[place]
        if inject.happens.starts == incident:
            return differing(inject.when, was, would, turn)
    return ()
