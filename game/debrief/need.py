"""How much of the need of those who were let down the company's own work met, and how soon.

Need that ended by itself, because time emptied the jets, is nobody's merit and is left out. Each
group's need in each incident counts by its share of the group times how severe it was. For a team
that came in later only the need counts that was open as it came, or that arose since.
"""

import numpy as np

from game.debrief.failures import failures, worth
from game.debrief.record import Record
from game.engine.trust.setting import Floats


def met(record: Record) -> float:
    """Return the share of need that the company's work met so far, 0-1; 1 if none arose."""
    row, came = record.row, _came(record)
    fixed = record.state.trust.share_fixed[row] - record.states[came].trust.share_fixed[row]
    return _share(record, fixed)


def met_in_time(record: Record) -> float:
    """Return the same, every part of it by what it was worth on the turn on which it came."""
    row, came = record.row, _came(record)
    counted = np.zeros(record.state.trust.share_fixed[row].shape)
    for failure in failures(record):
        for turn, turned in enumerate(record.turned[came:], came):
            before, after = turned.before.trust.share_fixed, turned.state.trust.share_fixed
            step = after[row, :, failure.place] - before[row, :, failure.place]
            counted[:, failure.place] += step * worth(record, failure, turn, came)
    return _share(record, counted)


def _came(record: Record) -> int:
    """Return the turn from which on need counts."""
    return min(record.since, record.turn)


def _share(record: Record, fixed: Floats) -> float:
    """Return what `fixed`, shares of the need at onset, is of the need that was there to be met."""
    row, now, then = record.row, record.state.trust, record.states[_came(record)].trust
    begun, began = then.need_at_onset[row] > 0, now.need_at_onset[row]
    severity = _counted(record)
    there = float((np.where(begun, then.unmet_need[row], began) * severity).sum())
    return float((fixed * began * severity).sum()) / there if there > 0 else 1.0


def _counted(record: Record) -> Floats:
    """Return how severe each incident was that somebody could answer, (groups, incidents)."""
    severity: Floats = record.case.setting.incidents.severity[0]
    answerable = [failure.place for failure in failures(record)]
    return np.where(np.isin(np.arange(severity.shape[-1]), answerable), severity, 0.0)
