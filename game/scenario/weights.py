"""How an outcome is weighed."""

from game.scenario.part import NotNegative, Part, Positive

HEAVIEST = 10.0  # that players can weigh a part, wherever they choose


class Weights(Part):
    """How much each part of an outcome counts against the others; their size has no unit."""

    loyalty: Positive = 6.0  # what making it right is about
    media: NotNegative = 2.0
    cost: NotNegative = 2.0  # little on its own: lost customers are in loyalty already
    promises: NotNegative = 1.0
