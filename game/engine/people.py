"""From the cast and the incidents of a scenario to what the trust model reads."""

from collections.abc import Iterable, Sequence

import numpy as np

from game.engine.trust.deeds import Purse
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Economy as EconomyArrays
from game.engine.trust.setting import Floats, Groups, Incidents, Kind, Setting
from game.scenario.cast import Segment, Stakeholder, StakeholderKind
from game.scenario.scenario import Scenario
from game.scenario.story import Incident

KINDS = {
    StakeholderKind.EMPLOYEES: Kind.EMPLOYEES,
    StakeholderKind.PARTNERS: Kind.PARTNERS,
    StakeholderKind.REGULATOR: Kind.REGULATOR,
    StakeholderKind.INVESTORS: Kind.INVESTORS,
    StakeholderKind.PRESS: Kind.PRESS,
}
NO_CYCLE = 30.0  # days; whoever is no customer buys nothing, and any time will do


def setting_of(scenario: Scenario, parameters: Parameters) -> Setting:
    """Return the case as the trust model sees it, with one leading row for all rows."""
    coding = scenario.coding
    return Setting(
        parameters=parameters,
        groups=_groups(scenario.segments, scenario.stakeholders),
        incidents=_incidents(scenario),
        economy=_economy(scenario),
        credibility=_row([coding.credibility])[0],
        history=_row([coding.history])[0],
        bad_reputation=_row([coding.bad_reputation])[0],
        preparation=_row([scenario.economy.prepared] * len(Purse)),
    )


def _row(values: Iterable[float]) -> Floats:
    return np.array([list(values)], dtype=float, order="F")


def _shares(values: Sequence[float]) -> list[float]:
    whole = sum(values)
    return [value / whole for value in values]


def meter_weights(segments: Sequence[Segment]) -> list[float]:
    """Return the share of each segment in the Loyalty meter.

    Unless its author gives it a weight, a segment weighs the square root of its customers' value
    a year, so that a small group badly hurt is still seen. Where only some are given, the others
    are brought to the same scale: together the given ones weigh what their values would.
    """
    worth = [(s.size * s.value * s.loyalty) ** 0.5 for s in segments]
    given = sum(s.weight for s in segments if s.weight)
    usual = sum(root for s, root in zip(segments, worth, strict=True) if s.weight)
    scale = given / usual if given and usual else 1.0
    weights = [s.weight or scale * root for s, root in zip(segments, worth, strict=True)]
    return _shares(weights if sum(weights) else [1.0] * len(weights))


def people(scenario: Scenario) -> tuple[Segment | Stakeholder, ...]:
    """Return the groups in the order of the arrays: customers first."""
    return (*scenario.segments, *scenario.stakeholders)


def _groups(segments: tuple[Segment, ...], others: tuple[Stakeholder, ...]) -> Groups:
    none = [0.0] * len(others)
    everybody: tuple[Segment | Stakeholder, ...] = (*segments, *others)
    return Groups(
        kind=tuple([Kind.CUSTOMER] * len(segments) + [KINDS[other.kind] for other in others]),
        size=_row([s.size for s in segments] + none),
        margin=_row([s.value for s in segments] + none),
        loss=_row([s.loss for s in segments] + none),
        trust=_row([g.trust for g in everybody]),
        loyalty=_row([s.loyalty for s in segments] + [g.trust for g in others]),
        switching=_row([s.switching for s in segments] + none),
        cycle=_row([s.cycle for s in segments] + [NO_CYCLE] * len(others)),
        experience=_row([g.experience for g in everybody]),
        media_weight=_row(_shares([s.media_weight for s in segments]) + none),
        meter_weight=_row(meter_weights(segments) + none),
        monetary=_row([s.monetary for s in segments] + none),
    )


def _incidents(scenario: Scenario) -> Incidents:
    found = scenario.incidents
    groups = [group.id for group in people(scenario)]
    return Incidents(
        need=_harms(found, groups, "share", 0.0),
        severity=_harms(found, groups, "severity", 0.0),
        fixable=_harms(found, groups, "fixable", 1.0),
        eases=_harms(found, groups, "eases", 0.0),
        felt_after=_harms(found, groups, "felt_after", 0.0),
        newsworthiness=_row([i.newsworthiness for i in found]),
        tempo=_row([i.tempo for i in found]),
        danger=_row([i.danger for i in found]),
        blame=_row([i.blame for i in found]),
        stable=_row([i.stable for i in found]),
        integrity=_row([i.integrity for i in found]),
    )


def _harms(
    incidents: tuple[Incident, ...], groups: list[str], field: str, default: float
) -> Floats:
    table = np.full((1, len(groups), len(incidents)), default, order="F")
    for k, incident in enumerate(incidents):
        for segment, harm in incident.harms.items():
            table[0, groups.index(segment), k] = getattr(harm, field)
    return table


def _economy(scenario: Scenario) -> EconomyArrays:
    economy = scenario.economy
    groups = [group.id for group in people(scenario)]
    return EconomyArrays(
        fix_cost=_row([economy.fix_cost.get(group, 0.0) for group in groups]),
        capacity=np.array([economy.capacity]),
        quantum=np.array([economy.quantum]),
        claim=np.array([economy.claim]),
        fine=np.array([economy.fine]),
        spend_reference=_row([economy.preparation] * len(Purse)),
        terminal_years=np.array([economy.terminal_years]),
    )
