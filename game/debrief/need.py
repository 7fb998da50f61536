"""How much of the need of those who were let down the company's own work met, and how soon.

Need that ended by itself, because time emptied the jets, is nobody's merit and is left out. Each
group's need in each incident counts by its share of the group times how severe it was.
"""

import numpy as np

from game.debrief.failures import failures, worth
from game.debrief.record import Record
from game.engine.trust.setting import Floats


def met(record: Record) -> float:
    """Return the share of need that the company's work met so far, 0-1; 1 if none arose."""
    weight = _weight(record)
    return _mean(record.state.trust.share_fixed[record.row], weight)


def met_in_time(record: Record) -> float:
    """Return the same, every part of it by what it was worth on the turn on which it came."""
    weight, row = _weight(record), record.row
    counted = np.zeros(weight.shape)
    for failure in failures(record):
        for turn, turned in enumerate(record.turned):
            before, after = turned.before.trust.share_fixed, turned.state.trust.share_fixed
            step = after[row, :, failure.place] - before[row, :, failure.place]
            counted[:, failure.place] += step * worth(record, failure, turn)
    return _mean(counted, weight)


def _weight(record: Record) -> Floats:
    severity = record.case.setting.incidents.severity[0]
    weight: Floats = record.state.trust.need_at_onset[record.row] * severity
    answerable = [failure.place for failure in failures(record)]
    return np.where(np.isin(np.arange(weight.shape[-1]), answerable), weight, 0.0)


def _mean(values: Floats, weight: Floats) -> float:
    whole = float(weight.sum())
    return float((values * weight).sum()) / whole if whole > 0 else 1.0
