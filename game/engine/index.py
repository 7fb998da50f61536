"""Where each named part of a scenario stands in the arrays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.engine.people import people
from game.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Index:
    """Where each named part of the scenario stands in the arrays."""

    turns: Mapping[str, int]
    cards: Mapping[str, int]
    groups: Mapping[str, int]
    incidents: Mapping[str, int]
    injects: Mapping[str, int]
    facts: Mapping[str, int]
    promises: Mapping[str, int]
    capabilities: Mapping[str, int]
    queues: Mapping[str, int]


def _places(names: Iterable[str]) -> Mapping[str, int]:
    return {name: place for place, name in enumerate(names)}


def index_of(scenario: Scenario) -> Index:
    """Return where each part of `scenario` stands."""
    promises = [card.acts.promise.id for card in scenario.cards if card.acts.promise]
    return Index(
        turns=_places(turn.id for turn in scenario.turns),
        cards=_places(card.id for card in scenario.cards),
        groups=_places(group.id for group in people(scenario)),
        incidents=_places(incident.id for incident in scenario.incidents),
        injects=_places(inject.id for inject in scenario.injects),
        facts=_places(fact.id for fact in scenario.facts),
        promises=_places(promises),
        queues=_places(queue.id for queue in load.queues) if (load := scenario.caseload) else {},
        capabilities=_places(capability.id for capability in scenario.capabilities),
    )
