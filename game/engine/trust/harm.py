"""What the incidents that have begun did to whom: read from the case, needed by many laws."""

from typing import NamedTuple

from game.engine.trust.arrays import each_group
from game.engine.trust.setting import Bools, Floats, Setting


class Harm(NamedTuple):
    """The incidents that have begun, and nothing of the others."""

    severity: Floats  # (rows, groups, incidents) 0 for those whom it spared
    direct: Floats  # (rows, groups, incidents) need times severity, 0-1
    hurt: Bools  # (rows, groups, incidents) the group was hit by it
    public: Floats  # (rows, incidents) newsworthiness


def harm_of(setting: Setting, started: Floats) -> Harm:
    """Return what the incidents marked in `started` (rows, incidents) did."""
    cases = setting.incidents
    severity = each_group(started) * (cases.severity * (cases.need > 0))
    direct = severity * cases.need
    return Harm(severity, direct, direct > 0, started * cases.newsworthiness)
