"""Employees, partners, regulator, investors and press: the same ledger with other weights.

They follow the company for a living, so they know at once. What they think has consequences:
distrustful employees and partners mend more slowly, a distrustful regulator looks more closely,
distrustful investors make money dearer, and a distrustful press leaves good deeds unreported.
"""

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import each, spread, total, zeros
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats, Groups, Kind, Setting
from game.engine.trust.state import TrustState

KEPT = 16  # settings whose people are kept: a game meets a few, one after the other


class Leanings(NamedTuple):
    """How each group weighs the same deeds; (1, groups)."""

    fix: Floats  # justice weights: the four add up to 1
    pay: Floats
    words: Floats
    procedure: Floats
    admission: Floats  # 0 but for a regulator
    posture: Floats  # factor on the wound of a stance too small
    silence: Floats  # factor on the wound of silence
    close: Floats  # 1 for those who know at once
    investors: Floats  # 1 for investors


Tilt = tuple[float, float, float]  # factors on the weights of pay, words and procedure


def _tilts(known: Parameters) -> dict[Kind, Tilt]:
    return {
        Kind.CUSTOMER: (1, 1, 1),
        Kind.EMPLOYEES: (1, 1, known.employees_procedure),
        Kind.PARTNERS: (1, 1, known.partners_procedure),
        Kind.REGULATOR: (known.regulator_pay, 1, known.regulator_procedure),
        Kind.INVESTORS: (known.investors_pay, 1, 1),
        Kind.PRESS: (1, known.press_words, 1),
    }


def _weights(known: Parameters, tilt: Tilt) -> list[float]:
    pay, words, procedure = tilt
    raw = [
        known.weight_fix,
        known.weight_pay * pay,
        known.weight_words * words,
        known.weight_procedure * procedure,
    ]
    return [weight / sum(raw) for weight in raw]


def _row(values: list[float]) -> Floats:
    row = np.array([values], order="F")
    row.setflags(write=False)
    return row


@lru_cache(maxsize=64)
def leanings(known: Parameters, kinds: tuple[Kind, ...]) -> Leanings:
    """Return how groups of these `kinds` weigh what is done."""
    tilts = _tilts(known)
    weights = [_weights(known, tilts[kind]) for kind in kinds]
    posture = {Kind.EMPLOYEES: known.employees_posture, Kind.PARTNERS: known.partners_posture}
    silence = {Kind.REGULATOR: known.regulator_silence}
    admission = {Kind.REGULATOR: known.regulator_admission}
    return Leanings(
        fix=_row([weight[0] for weight in weights]),
        pay=_row([weight[1] for weight in weights]),
        words=_row([weight[2] for weight in weights]),
        procedure=_row([weight[3] for weight in weights]),
        admission=_row([admission.get(kind, 0.0) for kind in kinds]),
        posture=_row([posture.get(kind, 1.0) for kind in kinds]),
        silence=_row([silence.get(kind, 1.0) for kind in kinds]),
        close=_row([float(kind is not Kind.CUSTOMER) for kind in kinds]),
        investors=_row([float(kind is Kind.INVESTORS) for kind in kinds]),
    )


@lru_cache(maxsize=KEPT)
def people_of(setting: Setting) -> Leanings:
    """Return the leanings of the groups of a case, with as many rows as `setting` has."""
    people = leanings(setting.parameters, setting.groups.kind)
    rows = setting.credibility.shape[0]
    return people if rows == 1 else Leanings(*(spread(part, rows) for part in people))


class Distrust(NamedTuple):
    """The mean share of opening trust that each kind lost; (rows,), 0 where there is none."""

    employees: Floats
    partners: Floats
    regulator: Floats
    investors: Floats
    press: Floats


def distrust(groups: Groups, trust: Floats) -> Distrust:
    """Return what the stakeholders lost of their `trust` (rows, groups)."""
    lost = np.maximum(1 - trust / groups.trust, 0)
    return Distrust(
        employees=_mean(groups, lost, Kind.EMPLOYEES),
        partners=_mean(groups, lost, Kind.PARTNERS),
        regulator=_mean(groups, lost, Kind.REGULATOR),
        investors=_mean(groups, lost, Kind.INVESTORS),
        press=_mean(groups, lost, Kind.PRESS),
    )


def _mean(groups: Groups, lost: Floats, kind: Kind) -> Floats:
    """Return the mean of `lost` (rows, groups) over the groups of `kind`, added in order."""
    places = _places(groups.kind, kind)
    if not places:
        return zeros(lost.shape[0])
    first, *others = places
    added = lost[:, first]
    for place in others:
        added = added + lost[:, place]
    return added / len(places)


@lru_cache(maxsize=64)
def _places(kinds: tuple[Kind, ...], kind: Kind) -> list[int]:
    return [place for place, found in enumerate(kinds) if found is kind]


def hands(known: Parameters, lost: Distrust) -> Floats:
    """Return the factor (rows,) that employees and partners leave of the pace of fixing."""
    employees = 1 - known.employees_hands * lost.employees
    return employees * (1 - known.partners_hands * lost.partners)


def vigilance(known: Parameters, lost: Distrust) -> Floats:
    """Return the factor (rows,) that the regulator puts on the chance of an inquiry."""
    return 1 + known.regulator_hazard * lost.regulator


def dearer_money(known: Parameters, lost: Distrust) -> Floats:
    """Return the factor (rows,) that investors put on what the response costs."""
    return 1 + known.investors_money * lost.investors


def hearing(known: Parameters, so_far: Floats, lost: Distrust) -> Floats:
    """Return the share of seen deeds (rows,) that the press lets through.

    It never rises again: the archive keeps what was written. So doing more is never worse.
    """
    return np.minimum(so_far, 1 - known.press_hearing * lost.press)


def lost_value(groups: Groups, loyalty: Floats) -> Floats:
    """Return the share of weighted loyalty (rows,) that customers took away, 0-1."""
    now = total(loyalty * groups.meter_weight)
    before = total(groups.loyalty * groups.meter_weight)
    return np.where(before > 0, np.maximum(1 - now / np.maximum(before, 1e-9), 0), 0.0)


def announced(groups: Groups, spending: Floats) -> Floats:
    """Return `spending` (rows,) in years of all customers' margin; 0 where there is none."""
    yearly = total(groups.size * groups.margin)
    return np.where(yearly > 0, spending / np.maximum(yearly, 1e-9), 0.0)


def cost_alarm(setting: Setting, people: Leanings, state: TrustState) -> Floats:
    """Return the wound (rows, groups) that announced cost deals to investors (E25)."""
    known = setting.parameters
    size = state.announced / known.investors_cost_scale
    return known.investors_cost * people.investors * each(size / (1 + size))


def loss_alarm(setting: Setting, people: Leanings, state: TrustState) -> Floats:
    """Return the wound (rows, groups) that lost loyalty deals to investors, while it lasts."""
    return setting.parameters.investors_value * people.investors * each(state.value_lost)
