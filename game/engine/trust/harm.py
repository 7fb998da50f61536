"""What the incidents that have begun did to whom: read from the case, needed by many laws."""

from typing import NamedTuple

from game.engine.trust.arrays import each_group
from game.engine.trust.setting import Floats, Setting


class Harm(NamedTuple):
    """The incidents that have begun, and nothing of the others."""

    severity: Floats  # (rows, groups, incidents) 0 for those whom it spared
    direct: Floats  # (rows, groups, incidents) need times severity, 0-1
    hurt: Floats  # (rows, groups, incidents) 0 or 1: the group was hit by it
    public: Floats  # (rows, incidents) newsworthiness


def harm_of(setting: Setting, started: Floats) -> Harm:
    """Return what the incidents marked in `started` (rows, incidents) did."""
    cases = setting.incidents
    severity = cases.severity * (cases.need > 0)
    direct = severity * cases.need
    here = each_group(started)
    hurt = here * (direct > 0)
    return Harm(here * severity, here * direct, hurt, started * cases.newsworthiness)
