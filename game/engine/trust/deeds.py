"""What one turn brought: everything done and everything that happened, merged into arrays."""

from dataclasses import dataclass
from enum import IntEnum

from game.engine.trust.arrays import zeros
from game.engine.trust.setting import Bools, Floats


class Purse(IntEnum):
    """What preparation can be spent on."""

    DETECTION = 0  # shorter delay until the first move
    SURGE = 1  # people and parts that fix faster
    FRONT_LINE = 2  # authority at the counter: a floor of procedural fairness, fewer threats paid
    COMMUNICATION = 3  # fewer contradictions


@dataclass(frozen=True, slots=True)
class Deeds:
    """One turn's input to the trust model; (rows,) unless said otherwise.

    Deeds take effect at the start of the turn; `fix` is a pace that holds all through it.
    """

    starts: Bools  # (rows, incidents) incidents that begin now
    # what comes to light
    evidence: Floats  # -1 clears the company ... +1 proves it culpable
    contradiction: Floats  # how many statements clashed (fractions allowed)
    new_information: Floats  # >= 0, news of its own: counts corrected, hearings, half concessions
    first: Floats  # 0-1, the company told it before anyone else, times how specific it was
    concealed: Floats  # 0-1, it hid what it knew
    # what was said
    speaks: Floats  # 0 or 1, a statement of substance was made
    posture: Floats  # 0 deny, .33 diminish, .67 concern and action, 1 full rebuild
    denies: Floats  # 0-1
    quality: Floats  # 0-1, empathy, explanation and transparency together
    admits: Floats  # 0-1, legal admission
    protected: Floats  # 0-1, how far the law shields that admission
    scapegoats: Floats  # (rows, groups) 0-1, the group was publicly blamed
    # what was done
    procedure: Floats  # 0-1, how open and fair the way to help is
    compensation: Floats  # (rows, groups) share of the loss given now
    fix: Floats  # (rows, groups, incidents) share of open need met a day
    safe: Floats  # (rows, incidents) proof that it is safe again, 0-1
    threats: Floats  # 0-1, share of concessions given because of threats
    double_deviation: Floats  # (rows, groups) 0-1, declared mended and was not
    # promises, in volumes
    promised: Floats
    kept: Floats
    broken: Floats
    # money
    spent: Floats  # currency, what the cards of the turn cost
    prepares: Floats  # (rows, 4) currency added to each purse
    regain: Floats  # currency, marketing to win people back, before the mark-up of low trust
    # a date that was promised in public: (rows, incidents) days from now until the need is met,
    # 0 where none was; it takes the place of what people would expect unasked
    promised_by: Floats | None = None
    # (rows, groups, incidents) the part of `fix` that others do: it puts no strain on the company
    hired: Floats | None = None


def quiet(rows: int, groups: int, incidents: int) -> Deeds:
    """Return a turn in which nothing is done and nothing happens."""
    none = zeros(rows)
    shapes: dict[str, Floats] = {
        "scapegoats": zeros(rows, groups),
        "compensation": zeros(rows, groups),
        "double_deviation": zeros(rows, groups),
        "fix": zeros(rows, groups, incidents),
        "safe": zeros(rows, incidents),
        "prepares": zeros(rows, len(Purse)),
    }
    shaped = {"starts", "promised_by", "hired", *shapes}
    names = [name for name in Deeds.__dataclass_fields__ if name not in shaped]
    values = dict.fromkeys(names, none) | shapes
    return Deeds(starts=zeros(rows, incidents) > 0, **values)
