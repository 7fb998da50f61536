"""One entry for all rows becomes one entry a row.

A product of two arrays that each repeat along another axis gets its memory order by chance; with
rows in all of them, rows always lie together. That halves the time of a large batch.
"""

from dataclasses import fields, replace
from functools import lru_cache

import numpy as np

from game.engine.trust.arrays import spread
from game.engine.trust.setting import Economy, Floats, Groups, Incidents, Setting

KEPT = 16  # settings that are kept: a game meets a few sets of incidents, one after the other


@lru_cache(maxsize=KEPT)
def widened(setting: Setting, rows: int) -> Setting:
    """Return `setting` with `rows` entries in every array; itself if it has them already."""
    if setting.incidents.need.shape[0] == rows == setting.credibility.shape[0]:
        return setting
    groups, parts = setting.groups, (setting.incidents, setting.economy, setting)
    incidents, economy, itself = (_wide(part, rows) for part in parts)
    return replace(
        setting,
        groups=replace(groups, **_wide(groups, rows)),  # type: ignore[arg-type]  # arrays alone, by name
        incidents=replace(setting.incidents, **incidents),
        economy=replace(setting.economy, **economy),
        **itself,  # type: ignore[arg-type]  # arrays alone, by name
    )


def _wide(part: Setting | Groups | Incidents | Economy, rows: int) -> dict[str, Floats]:
    values = {entry.name: getattr(part, entry.name) for entry in fields(part)}
    arrays = {name: value for name, value in values.items() if isinstance(value, np.ndarray)}
    return {name: spread(value, rows) for name, value in arrays.items()}
