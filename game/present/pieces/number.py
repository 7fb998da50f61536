"""The number that a card keeps for the whole case, for what is printed and held up.

It begins above every place that a hand can have, so that a shell can take either and never
mistakes one for the other.
"""

from game.engine.case import Case, windows

TENS = (10, 20, 100, 1000)


def numbers(case: Case) -> dict[str, int]:
    """Return the number of each card, by its id; the same in every length of a case."""
    most = int(windows(case.scenario, case.index).sum(axis=1).max())
    above = next(ten for ten in TENS if most <= ten)
    return {card.id: above + place for place, card in enumerate(case.scenario.cards, 1)}
