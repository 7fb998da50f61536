"""What one turn brought: everything done and everything that happened, merged into arrays."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Annotated

from game.engine.trust.arrays import zeros
from game.engine.trust.axes import OfBoth, OfGroup, OfIncident, OfPurse, OfRow, axes_of
from game.engine.trust.setting import Bools


class Purse(IntEnum):
    """What preparation can be spent on."""

    DETECTION = 0  # shorter delay until the first move
    SURGE = 1  # people and parts that fix faster
    FRONT_LINE = 2  # authority at the counter: a floor of procedural fairness, fewer threats paid
    COMMUNICATION = 3  # fewer contradictions


@dataclass(frozen=True)
class Deeds:
    """One turn's input to the trust model; the type of a field names its axes.

    Deeds take effect at the start of the turn; `fix` is a pace that holds all through it.
    """

    starts: Annotated[Bools, "rows", "incidents"]  # incidents that begin now
    # what comes to light
    evidence: OfRow  # -1 clears the company ... +1 proves it culpable
    contradiction: OfRow  # how many statements clashed (fractions allowed)
    new_information: OfRow  # days of news, >= 0: counts corrected, hearings, half concessions
    first: OfRow  # 0-1, the company told it before anyone else, times how specific it was
    concealed: OfRow  # 0-1, it hid what it knew
    # what was said
    speaks: OfRow  # 0 or 1, a statement of substance was made
    posture: OfRow  # 0 deny, .33 diminish, .67 concern and action, 1 full rebuild
    denies: OfRow  # 0-1
    quality: OfRow  # 0-1, empathy, explanation and transparency together
    admits: OfRow  # 0-1, legal admission
    protected: OfRow  # 0-1, how far the law shields that admission
    scapegoats: OfGroup  # 0-1, the group was publicly blamed
    # what was done
    procedure: OfRow  # 0-1, how open and fair the way to help is
    compensation: OfGroup  # share of the loss given now
    fix: OfBoth  # share of open need met a day
    safe: OfIncident  # proof that it is safe again, 0-1
    threats: OfRow  # 0-1, share of concessions given because of threats
    double_deviation: OfGroup  # 0-1, declared mended and was not
    # promises, in volumes
    promised: OfRow
    kept: OfRow
    broken: OfRow
    # money
    spent: OfRow  # currency, what the cards of the turn cost
    prepares: OfPurse  # currency added to each purse
    regain: OfRow  # currency, marketing to win people back, before the mark-up of low trust
    # a date that was promised in public: days from now until the need is met,
    # 0 where none was; it takes the place of what people would expect unasked
    promised_by: OfIncident | None = None
    # the part of `fix` that others do: it puts no strain on the company
    hired: OfBoth | None = None


def quiet(rows: int, groups: int, incidents: int) -> Deeds:
    """Return a turn in which nothing is done and nothing happens."""
    sizes = {"rows": rows, "groups": groups, "incidents": incidents, "purses": len(Purse)}
    shapes = {name: [sizes[axis] for axis in axes] for name, axes in axes_of(Deeds).items()}
    starts = zeros(*shapes.pop("starts")) > 0
    return Deeds(starts=starts, **{name: zeros(*shape) for name, shape in shapes.items()})
