"""What the incidents that have begun did to whom: read from the case, needed by many laws."""

from functools import lru_cache
from typing import NamedTuple

from game.engine.trust.arrays import each_group
from game.engine.trust.setting import Floats, Setting

KEPT = 16  # settings that are kept: a game meets a few sets of incidents, one after the other


class Harm(NamedTuple):
    """The incidents that have begun, and nothing of the others."""

    severity: Floats  # (rows, groups, incidents) 0 for those whom it spared
    direct: Floats  # (rows, groups, incidents) need times severity, 0-1
    hurt: Floats  # (rows, groups, incidents) 0 or 1: the group was hit by it
    public: Floats  # (rows, incidents) newsworthiness


def harm_of(setting: Setting, started: Floats) -> Harm:
    """Return what the incidents marked in `started` (rows, incidents) did."""
    all_of_it = _of_all(setting)
    if started.all() and len(started) == len(all_of_it.public):
        return all_of_it
    severity, direct, hurt, public = all_of_it
    here = each_group(started)
    return Harm(here * severity, here * direct, here * hurt, started * public)


@lru_cache(maxsize=KEPT)
def _of_all(setting: Setting) -> Harm:
    """Return what all incidents of a case would do, in as many rows as `setting` has."""
    cases = setting.incidents
    severity = cases.severity * (cases.need > 0)
    direct = severity * cases.need
    whole = Harm(severity, direct, (direct > 0).astype(float), cases.newsworthiness)
    for part in whole[:3]:  # what a case says stays as it was handed in
        part.setflags(write=False)
    return whole
