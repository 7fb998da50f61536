"""Random plays: everything that may be done or come to light, turn by turn."""

from dataclasses import replace

import numpy as np

from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.setting import Floats
from tests.property.dice import Dice

OFTEN, SELDOM = 0.3, 0.12
NEWS = ("evidence", "contradiction", "new_information")
WORDS = ("statements", "denials", "admissions", "scapegoats", "concealed", "first")
DEEDS = ("procedure", "compensation", "fix", "safe")
LAPSES = ("threats", "double_deviation")
PROMISES = ("promises", "dates")
MONEY = ("spent", "prepares", "regain")
HIRED = "hired"  # part of the work, done by others: it moves nothing but what work costs
SORTS = (*NEWS, *WORDS, *DEEDS, *LAPSES, *PROMISES, *MONEY)


def history(dice: Dice, shape: tuple[int, int, int], lively: frozenset[str]) -> tuple[Deeds, ...]:
    """Return a play for every row; `shape` is turns, groups, incidents.

    Only sorts of deeds in `lively` occur. Incidents begin on any turn or never, the first one
    mostly at once.
    """
    turns, groups, incidents = shape
    begins = begin_on(dice, turns, incidents)
    outstanding = np.zeros(dice.rows)
    found = []
    for turn in range(turns):
        deeds = replace(quiet(dice.rows, groups, incidents), starts=begins == turn)
        deeds = happening(dice, deeds, lively)
        deeds = saying(dice, deeds, lively)
        deeds = doing(dice, deeds, lively)
        deeds = spending(dice, deeds, lively)
        deeds, outstanding = promising(dice, deeds, lively, outstanding)
        found.append(deeds)
    return tuple(found)


def begin_on(dice: Dice, turns: int, incidents: int) -> Floats:
    """Return the turn on which each incident begins (rows, incidents); `turns` is never."""
    begins = dice.places(turns + 1, incidents)
    at_once = dice.flip(0.8) > 0
    begins[at_once, 0] = 0
    return begins


def happening(dice: Dice, deeds: Deeds, lively: frozenset[str]) -> Deeds:
    """Add what comes to light by itself."""
    changes: dict[str, Floats] = {}
    if "evidence" in lively:
        changes["evidence"] = np.clip(dice.uniform(-1.2, 1.2), -1, 1) * dice.flip(OFTEN)
    if "contradiction" in lively:
        changes["contradiction"] = dice.some(SELDOM) * 2
    if "new_information" in lively:
        changes["new_information"] = dice.some(OFTEN)
    return replace(deeds, **changes)  # type: ignore[arg-type]  # none of them is `starts`


def saying(dice: Dice, deeds: Deeds, lively: frozenset[str]) -> Deeds:
    """Add statements, and what is told or kept back."""
    changes: dict[str, Floats] = {}
    if "statements" in lively:
        speaks = dice.flip(OFTEN)
        changes |= {"speaks": speaks, "posture": speaks * dice.share()}
        changes["quality"] = speaks * dice.share()
        if "denials" in lively:
            changes["denies"] = speaks * dice.some(OFTEN)
        if "admissions" in lively:
            changes |= {"admits": speaks * dice.some(OFTEN), "protected": dice.some(OFTEN)}
    if "scapegoats" in lively:
        changes["scapegoats"] = dice.some(SELDOM, deeds.scapegoats.shape[1])
    for sort in ("concealed", "first"):
        if sort in lively:
            changes[sort] = dice.some(OFTEN)
    return replace(deeds, **changes)  # type: ignore[arg-type]  # none of them is `starts`


def doing(dice: Dice, deeds: Deeds, lively: frozenset[str]) -> Deeds:
    """Add what is done for people, well and badly."""
    _, groups, incidents = deeds.fix.shape
    changes: dict[str, Floats] = {}
    if "procedure" in lively:
        changes["procedure"] = dice.some(OFTEN)
    if "compensation" in lively:
        changes["compensation"] = dice.some(OFTEN, groups) * 2
    if "fix" in lively:
        works = dice.flip(OFTEN, groups, incidents)
        changes["fix"] = works * dice.wide(0.01, 10, groups, incidents)
        if HIRED in lively:
            changes["hired"] = changes["fix"] * dice.some(OFTEN, groups, incidents)
    if "safe" in lively:
        changes["safe"] = dice.some(OFTEN, incidents)
    if "threats" in lively:
        changes["threats"] = dice.some(OFTEN)
    if "double_deviation" in lively:
        changes["double_deviation"] = dice.some(SELDOM, groups)
    return replace(deeds, **changes)  # type: ignore[arg-type]  # none of them is `starts`


def spending(dice: Dice, deeds: Deeds, lively: frozenset[str]) -> Deeds:
    """Add what else is paid for."""
    changes: dict[str, Floats] = {}
    if "prepares" in lively:
        changes["prepares"] = dice.flip(SELDOM, 4) * dice.wide(100, 1e6, 4)
    for sort in ("spent", "regain"):
        if sort in lively:
            changes[sort] = dice.some(OFTEN) * 1e6
    return replace(deeds, **changes)  # type: ignore[arg-type]  # none of them is `starts`


def promising(
    dice: Dice, deeds: Deeds, lively: frozenset[str], outstanding: Floats
) -> tuple[Deeds, Floats]:
    """Add promises; nobody keeps or breaks more than what is outstanding."""
    if "dates" in lively:
        incidents = deeds.fix.shape[2]
        named = dice.flip(SELDOM, incidents) * dice.wide(0.05, 90, incidents)
        deeds = replace(deeds, promised_by=named)
    if "promises" not in lively:
        return deeds, outstanding
    promised = dice.some(OFTEN)
    out = outstanding + promised
    kept = out * dice.some(OFTEN)
    broken = (out - kept) * dice.some(SELDOM)
    deeds = replace(deeds, promised=promised, kept=kept, broken=broken)
    return deeds, out - kept - broken
