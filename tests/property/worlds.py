"""Random cases with random plays: what hypothesis draws for the properties of the trust model.

Hypothesis chooses the shape of an example (who there is, how many incidents, how long the turns
are, which sorts of deeds occur at all), so that a failure shrinks to a small shape; the figures
come from one seed, for many rows at once. Each row is a case of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import DEFAULT, Parameters
from game.engine.trust.priors import FREE, drawn
from game.engine.trust.setting import Economy, Floats, Groups, Incidents, Kind, Setting
from tests.property.dice import Dice
from tests.property.histories import SORTS, history

ROWS = 32
HOUR, QUARTER = 1 / 24, 90.0
LENGTHS = (1.0, HOUR, 7 / 24, 0.5, 2.0, 6.0, 14.0, 45.0, QUARTER)  # days of a turn
ANYBODY = (*[Kind.CUSTOMER] * 5, *list(Kind)[1:])  # customers as often as all others together


@dataclass(frozen=True, eq=False, slots=True)
class World:
    """Many cases side by side, each with its own play; one row each. Only itself is equal to it."""

    setting: Setting  # an entry a row
    days: tuple[float, ...]
    deeds: tuple[Deeds, ...]
    seed: int
    drawn: str  # what else it was drawn from

    def _repr_pretty_(self, printer: RepresentationPrinter, cycle: bool) -> None:
        """Print the shape of the example, which says all: the figures follow from the seed."""
        kinds = " ".join(kind.name.lower() for kind in self.setting.groups.kind)
        incidents = self.setting.incidents.need.shape[2]
        days = " ".join(f"{length:g}" for length in self.days)
        printer.text(
            f"World({kinds}; {incidents} incidents; {days} days; seed {self.seed}, {self.drawn})"
        )

    @property
    def dice(self) -> Dice:
        """Return figures for what a property changes, others than those of the world itself."""
        return Dice(self.seed + 1, ROWS)

    @property
    def turns(self) -> range:
        """Return the places of all turns."""
        return range(len(self.days))

    def of_kind(self, *kinds: Kind) -> list[int]:
        """Return the places of the groups of these kinds."""
        return [place for place, kind in enumerate(self.setting.groups.kind) if kind in kinds]

    @property
    def but_investors(self) -> list[int]:
        """Return the places of all groups that do not count the company's money."""
        return self.of_kind(*(kind for kind in Kind if kind is not Kind.INVESTORS))


@st.composite
def worlds(
    draw: st.DrawFn,
    *,
    sorts: Sequence[str] = SORTS,
    turns: tuple[int, int] = (1, 18),
    incidents: tuple[int, int] = (1, 4),
    people: Sequence[Kind] = ANYBODY,
    crowd: int = 6,
) -> World:
    """Draw cases with plays in which only deeds and events of these `sorts` occur.

    There are at most `crowd` groups, of these `people`; the first are always customers. The
    constants are the model's own in half of the examples, in the others drawn from their priors.
    """
    others = draw(st.lists(st.sampled_from(people), max_size=crowd - 1))
    kinds = (Kind.CUSTOMER, *others)
    count = draw(st.integers(*incidents))
    least, most = turns
    days = tuple(draw(st.lists(st.sampled_from(LENGTHS), min_size=least, max_size=most)))
    which = draw(st.integers(0, 2 ** len(sorts) - 1))
    lively = frozenset(sort for place, sort in enumerate(sorts) if which >> place & 1)
    seed = draw(st.integers(0, 2**32 - 1))
    dice = Dice(seed, ROWS)
    known = drawn(dice.quantiles(len(FREE))) if draw(st.booleans()) else DEFAULT
    setting = random_setting(dice, known, kinds, count)
    shape = (len(days), len(kinds), count)
    told = "default constants, " if known is DEFAULT else "drawn constants, "
    told += ", ".join(sort for sort in sorts if sort in lively)
    return World(setting, days, history(dice, shape, lively), seed, told)


def random_setting(
    dice: Dice, known: Parameters, kinds: tuple[Kind, ...], incidents: int
) -> Setting:
    """Return a case of its own in every row."""
    return Setting(
        parameters=known,
        groups=random_groups(dice, kinds),
        incidents=random_incidents(dice, len(kinds), incidents),
        economy=random_economy(dice, len(kinds)),
        credibility=dice.share(),
        history=dice.some(0.4),
        bad_reputation=dice.some(0.4),
        preparation=dice.flip(0.3, 4) * dice.wide(100, 1e6, 4),
    )


def random_groups(dice: Dice, kinds: tuple[Kind, ...]) -> Groups:
    """Return people as a scenario may describe them: only customers buy and make news."""
    count = len(kinds)
    buys = np.array([float(kind is Kind.CUSTOMER) for kind in kinds])
    trust = dice.uniform(0.021, 0.979, count)
    return Groups(
        kind=kinds,
        size=buys * dice.wide(1, 1e7, count),
        margin=buys * dice.some(0.9, count) * 1000,
        loss=buys * dice.some(0.9, count) * 500,
        trust=trust,
        loyalty=np.asfortranarray(np.where(buys, dice.share(count), trust)),
        switching=buys * dice.share(count),
        cycle=np.asfortranarray(np.where(buys, dice.wide(0.5, 1500, count), 30.0)),
        experience=dice.share(count),
        media_weight=parts_of_one(buys * dice.wide(0.1, 10, count)),
        meter_weight=parts_of_one(buys * dice.wide(0.1, 10, count)),
        monetary=buys * dice.share(count),
    )


def parts_of_one(weights: Floats) -> Floats:
    """Return `weights` (rows, groups) as shares that add up to 1."""
    return np.asfortranarray(weights / weights.sum(axis=1, keepdims=True))


def random_incidents(dice: Dice, groups: int, incidents: int) -> Incidents:
    """Return anything that can befall anybody, from a spilled tray to a wave of recalls."""
    both, each = (groups, incidents), (incidents,)
    return Incidents(
        need=dice.some(0.6, *both),
        severity=dice.share(*both),
        fixable=np.maximum(dice.flip(0.7, *both), dice.share(*both)),
        newsworthiness=dice.share(*each),
        tempo=dice.wide(0.02, 60, *each),
        danger=dice.some(0.5, *each),
        blame=dice.share(*each),
        stable=dice.share(*each),
        integrity=dice.some(0.5, *each),
        eases=dice.flip(0.3, *both) * dice.wide(0.01, 5, *both),
        felt_after=dice.flip(0.3, *both) * dice.wide(1, 300, *both),
    )


def random_economy(dice: Dice, groups: int) -> Economy:
    """Return money and law of any size."""
    return Economy(
        fix_cost=dice.some(0.8, groups) * 200,
        capacity=dice.wide(0.01, 10),
        quantum=dice.some(0.8) * 1e5,
        claim=dice.share(),
        fine=dice.some(0.8) * 1e7,
        spend_reference=dice.wide(1000, 1e6, 4),
        terminal_years=dice.share() * 3,
    )
