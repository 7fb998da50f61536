"""What the laws read and no turn changes: who there is, and what can befall them.

Shapes: `groups` are the customer segments first and then the other stakeholders; `incidents` are
all that the case may start, in the order in which it lists them. A leading axis of 1 stands for
"the same in every row"; studies may pass one entry a row instead.
"""

from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from game.engine.trust.evidence import Parameters

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Kind(IntEnum):
    """What a group is to the company; every kind weighs the same deeds differently."""

    CUSTOMER = 0
    EMPLOYEES = 1
    PARTNERS = 2
    REGULATOR = 3
    INVESTORS = 4
    PRESS = 5


@dataclass(frozen=True, slots=True)
class Groups:
    """The people of a case; every array is (1 or rows, groups) unless said otherwise."""

    kind: tuple[Kind, ...]
    size: Floats  # people
    margin: Floats  # currency a person a year
    loss: Floats  # currency one person is out of pocket, the unit of compensation
    trust: Floats  # opening trust, 0-1, exclusive
    loyalty: Floats  # opening loyalty, 0-1
    switching: Floats  # cost of leaving, 0 free to 1 captive
    cycle: Floats  # days between purchases: how fast behaviour follows intent downwards
    experience: Floats  # 0-1, weight of own daily experience against the news
    media_weight: Floats  # adds up to 1 over the groups
    meter_weight: Floats  # adds up to 1 over the customer groups, 0 elsewhere
    monetary: Floats  # 0-1: is what they lose money (1) or time and dignity (0)


@dataclass(frozen=True, slots=True)
class Incidents:
    """What can befall them; (1 or rows, incidents) or (1 or rows, groups, incidents)."""

    need: Floats  # (., groups, incidents) share of the group's need left unmet at onset
    severity: Floats  # (., groups, incidents) 0-1
    fixable: Floats  # (., groups, incidents) 0-1: a death is not fixable
    newsworthiness: Floats  # (., incidents) 0-1, public severity
    tempo: Floats  # (., incidents) days in which its customers expect a first proper response
    danger: Floats  # (., incidents) 0-1: that buying on may hurt, whoever is to blame
    blame: Floats  # (., incidents) prior responsibility of the cause, 0-1, before intensifiers
    stable: Floats  # (., incidents) 0-1: the cause is likely to strike again
    integrity: Floats  # (., incidents) 0 a lapse of competence to 1 a lapse of integrity
    # (., groups, incidents) share of open need a day that ends without the company: people find
    # their own way. It earns nothing and costs nothing.
    eases: Floats = field(default_factory=lambda: np.zeros((1, 1, 1)))
    # (., groups, incidents) days, the time constant with which what was mended comes to be felt
    felt_after: Floats = field(default_factory=lambda: np.zeros((1, 1, 1)))


@dataclass(frozen=True, slots=True)
class Economy:
    """Money and law; (1 or rows,) unless said otherwise."""

    fix_cost: Floats  # (., groups) currency to meet one person's whole need at an easy pace
    capacity: Floats  # share of need a day that the company can meet without strain
    quantum: Floats  # currency a harmed person may win in court at severity 1
    claim: Floats  # share of the harmed who would sue if nothing were done
    fine: Floats  # currency, the regulator's ordinary fine
    spend_reference: Floats  # (., 4) currency that prepares a purse to 86 %
    terminal_years: Floats  # years of lost margin counted after the last turn


@dataclass(frozen=True, slots=True, eq=False)
class Setting:
    """A case as the trust model sees it; one is another only if it is the same object."""

    parameters: Parameters
    groups: Groups
    incidents: Incidents
    economy: Economy
    credibility: Floats  # (1 or rows,) opening credibility, 0-1
    history: Floats  # (1 or rows,) 0-1, earlier crises of the same kind
    bad_reputation: Floats  # (1 or rows,) 0-1
    preparation: Floats  # (1 or rows, 4) currency spent on each purse before turn 1
