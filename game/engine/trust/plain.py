"""A plain case, to be changed where a study or a test wants it otherwise.

Customers only, of whom the first group is hit whole by every incident and the others look on.
"""

from collections.abc import Sequence

import numpy as np

from game.engine.trust.evidence import DEFAULT
from game.engine.trust.setting import Economy, Floats, Groups, Incidents, Kind, Setting


def row(*values: float) -> Floats:
    """Return `values` as (1, values): the same in every row."""
    return np.array([values], dtype=float, order="F")


def table(lines: Sequence[Sequence[float]]) -> Floats:
    """Return a line a group, an entry an incident, as (1, groups, incidents)."""
    return np.array([lines], dtype=float, order="F")


def plain(groups: int = 1, incidents: int = 1) -> Setting:
    """Return a case with trust .78, an accident of severity .6 and news value .7."""
    return Setting(
        parameters=DEFAULT,
        groups=plain_groups(groups),
        incidents=plain_incidents(groups, incidents),
        economy=plain_economy(groups),
        credibility=np.array([0.6]),
        history=np.array([0.0]),
        bad_reputation=np.array([0.0]),
        preparation=row(0, 0, 0, 0),
    )


def plain_groups(groups: int) -> Groups:
    """Return customers who lose as much, buy as often and weigh as much as one another."""
    share = [1 / groups] * groups
    return Groups(
        kind=(Kind.CUSTOMER,) * groups,
        size=row(*[1000] * groups),
        margin=row(*[100] * groups),
        loss=row(*[50] * groups),
        trust=row(*[0.78] * groups),
        loyalty=row(*[0.9] * groups),
        switching=row(*[0.1] * groups),
        cycle=row(*[14] * groups),
        experience=row(*[0] * groups),
        media_weight=row(*share),
        meter_weight=row(*share),
        monetary=row(*[0] * groups),
    )


def plain_incidents(groups: int, incidents: int) -> Incidents:
    """Return accidents that leave the whole need of the first group unmet."""
    spared = [[0.0] * incidents] * (groups - 1)
    return Incidents(
        need=table([[1.0] * incidents, *spared]),
        severity=table([[0.6] * incidents] * groups),
        fixable=table([[1.0] * incidents] * groups),
        newsworthiness=row(*[0.7] * incidents),
        tempo=row(*[1] * incidents),
        danger=row(*[0] * incidents),
        blame=row(*[0.5] * incidents),
        stable=row(*[0.3] * incidents),
        integrity=row(*[0] * incidents),
    )


def plain_economy(groups: int) -> Economy:
    """Return round figures: work worth 20 a person, ease at a tenth of the need a day."""
    return Economy(
        fix_cost=row(*[20] * groups),
        capacity=np.array([0.1]),
        quantum=np.array([1000.0]),
        claim=np.array([0.1]),
        fine=np.array([50_000.0]),
        spend_reference=row(*[10_000] * 4),
        terminal_years=np.array([1.0]),
    )
