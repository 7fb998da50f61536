"""The number that a card keeps for the whole case, for what is printed and held up.

It begins above every place that a hand has, so that a shell can take either and never mistakes
one for the other.
"""

from game.scenario.scenario import Scenario

FIRST = 11


def numbers(scenario: Scenario) -> dict[str, int]:
    """Return the number of each card, by its id."""
    return {card.id: FIRST + place for place, card in enumerate(scenario.cards)}
