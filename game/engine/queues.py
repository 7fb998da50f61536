"""The queues of a case as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.index import Index
    from game.engine.trust.setting import Floats
    from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Queues:
    """The queues of a case; arrays are (1, queues) unless said otherwise."""

    hours: float  # a day, for all queues
    first: tuple[int, ...]  # queues served first as long as no card says otherwise
    waiting: Floats  # on the first day
    limits: tuple[int, ...]  # capabilities
    group: tuple[int, ...]
    a_day: Floats  # (turns, queues) new cases
    brings: Floats  # (incidents, queues) people that an incident brings in all
    pairs: Mapping[tuple[int, int], tuple[int, ...]]  # incident and group: the queues it brings to
    over: Floats  # (incidents,) days over which they come
    work: Floats  # hours a case takes
    settles: Floats  # share of a need that serving meets
    loud: Floats
    patience: Floats  # days
    louder: tuple[int | None, ...]
    skips: Floats  # 1 where there is a louder queue to begin in
    escalates: Floats
    leaves: Floats


def queues_of(scenario: Scenario, index: Index) -> Queues | None:
    """Return the queues of a scenario as arrays, if it has any."""
    load = scenario.caseload
    if load is None:
        return None
    queues = load.queues

    def row(values: Sequence[float]) -> Floats:
        return np.array([values], dtype=float)

    brings = np.array([[i.cases.get(q.id, 0.0) for q in queues] for i in scenario.incidents])
    return Queues(
        hours=load.hours,
        first=tuple(index.queues[name] for name in load.first),
        waiting=row([queue.waiting for queue in queues]),
        limits=tuple(index.capabilities[name] for name in load.limited_by),
        group=tuple(index.groups[queue.group] for queue in queues),
        a_day=np.array([[t.cases.get(q.id, q.a_day) for q in queues] for t in scenario.turns]),
        brings=brings,
        pairs=_pairs(brings, [index.groups[queue.group] for queue in queues]),
        over=np.array([incident.cases_over for incident in scenario.incidents]),
        work=row([queue.hours for queue in queues]),
        settles=row([queue.settles for queue in queues]),
        loud=row([queue.loud for queue in queues]),
        patience=row([queue.patience for queue in queues]),
        skips=row([float(queue.louder is not None) for queue in queues]),
        louder=tuple(index.queues[q.louder] if q.louder else None for q in queues),
        escalates=row([queue.escalates for queue in queues]),
        leaves=row([queue.leaves for queue in queues]),
    )


def _pairs(brings: Floats, groups: Sequence[int]) -> dict[tuple[int, int], tuple[int, ...]]:
    """Return the queues to which each incident brings people of each group."""
    found: dict[tuple[int, int], tuple[int, ...]] = {}
    for incident, queue in np.argwhere(brings).tolist():
        pair = incident, groups[queue]
        found[pair] = (*found.get(pair, ()), queue)
    return found
