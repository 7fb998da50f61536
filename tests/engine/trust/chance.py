"""Random cases and random turns, for what must hold in all of them."""

from collections.abc import Sequence
from dataclasses import fields, replace

import numpy as np

from game.engine.trust.deeds import Deeds
from game.engine.trust.evidence import DEFAULT, Parameters
from game.engine.trust.setting import Economy, Floats, Groups, Incidents, Kind, Setting
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped

KINDS = (Kind.CUSTOMER, Kind.CUSTOMER, Kind.CUSTOMER, *tuple(Kind)[1:])
DAYS = (0.04, 1.0, 7.0, 90.0, 0.5, 3.0)


class Chance:
    """A source of random arrays, rows together in memory."""

    def __init__(self, seed: int) -> None:
        self.generator = np.random.default_rng(seed)

    def some(self, *shape: int) -> Floats:
        return np.asfortranarray(self.generator.random(shape))

    def now_and_then(self, share: float, *shape: int) -> Floats:
        return np.asfortranarray(self.some(*shape) * (self.some(*shape) < share))


def random_setting(seed: int, rows: int = 1, incidents: int = 3) -> Setting:
    """Return a case with every kind of stakeholder, one entry for all rows or one a row."""
    chance = Chance(seed)
    groups = len(KINDS)
    customers = np.array([[float(kind is Kind.CUSTOMER) for kind in KINDS]])
    return Setting(
        parameters=DEFAULT,
        groups=_groups(chance, rows, customers),
        incidents=_incidents(chance, rows, groups, incidents),
        economy=_economy(chance, rows, groups),
        credibility=chance.some(rows),
        history=chance.some(rows),
        bad_reputation=chance.some(rows),
        preparation=1e5 * chance.some(rows, 4),
    )


def _groups(chance: Chance, rows: int, customers: Floats) -> Groups:
    shape = (rows, customers.shape[1])
    weights = [np.asfortranarray(chance.some(*shape) * customers) for _ in range(2)]
    shares = [part / part.sum(axis=1, keepdims=True) for part in weights]
    return Groups(
        kind=KINDS,
        size=np.asfortranarray(1e5 * chance.some(*shape) * customers),
        margin=100 * chance.some(*shape),
        loss=200 * chance.some(*shape),
        trust=0.3 + 0.6 * chance.some(*shape),
        loyalty=0.5 + 0.45 * chance.some(*shape),
        switching=chance.some(*shape),
        cycle=5 + 100 * chance.some(*shape),
        experience=chance.some(*shape),
        media_weight=shares[0],
        meter_weight=shares[1],
        monetary=chance.some(*shape),
    )


def _incidents(chance: Chance, rows: int, groups: int, incidents: int) -> Incidents:
    return Incidents(
        need=chance.now_and_then(0.6, rows, groups, incidents),
        severity=chance.some(rows, groups, incidents),
        fixable=chance.some(rows, groups, incidents),
        newsworthiness=chance.some(rows, incidents),
        tempo=0.1 + 3 * chance.some(rows, incidents),
        danger=chance.some(rows, incidents),
        blame=0.9 * chance.some(rows, incidents),
        stable=chance.some(rows, incidents),
        integrity=chance.now_and_then(0.5, rows, incidents),
        eases=0.1 * chance.now_and_then(0.3, rows, groups, incidents),
        felt_after=50 * chance.now_and_then(0.3, rows, groups, incidents),
    )


def _economy(chance: Chance, rows: int, groups: int) -> Economy:
    return Economy(
        fix_cost=50 * chance.some(rows, groups),
        capacity=0.05 + 0.3 * chance.some(rows),
        quantum=1e4 * chance.some(rows),
        claim=0.2 * chance.some(rows),
        fine=1e6 * chance.some(rows),
        spend_reference=1e5 + 1e6 * chance.some(rows, 4),
        terminal_years=chance.some(rows),
    )


def random_deeds(seed: int, rows: int, incidents: int = 3) -> Deeds:
    """Return one turn in which anything may be done and anything may happen."""
    chance = Chance(seed)
    groups = len(KINDS)
    few = chance.now_and_then
    sign = np.where(chance.some(rows) < 0.5, -1, 1)
    deeds = Deeds(
        starts=chance.some(rows, incidents) < 0.4,
        evidence=few(0.3, rows) * sign,
        contradiction=few(0.2, rows),
        new_information=few(0.3, rows),
        first=few(0.3, rows),
        concealed=few(0.2, rows),
        speaks=np.round(chance.some(rows)),
        posture=chance.some(rows),
        denies=few(0.3, rows),
        quality=chance.some(rows),
        admits=few(0.3, rows),
        protected=chance.some(rows),
        scapegoats=few(0.1, rows, groups),
        procedure=few(0.5, rows),
        compensation=few(0.3, rows, groups),
        fix=few(0.4, rows, groups, incidents),
        safe=few(0.2, rows, incidents),
        threats=few(0.3, rows),
        double_deviation=few(0.1, rows, groups),
        promised=few(0.2, rows),
        kept=few(0.2, rows),
        broken=few(0.2, rows),
        spent=1e6 * few(0.5, rows),
        prepares=1e5 * few(0.2, rows, 4),
        regain=1e5 * few(0.2, rows),
        promised_by=5 * few(0.1, rows, incidents),
    )
    return replace(deeds, hired=deeds.fix * few(0.3, rows, groups, incidents))


def play(
    setting: Setting, turns: Sequence[Deeds], then: Parameters = DEFAULT, since: int = len(DAYS)
) -> list[Stepped]:
    """Return every turn of a play that opens with nothing having happened.

    From turn `since` on, counted from 0, the constants are those of `then`.
    """
    state, later = opening(setting, turns[0].speaks.shape[0]), replace(setting, parameters=then)
    found = []
    for turn, (deeds, days) in enumerate(zip(turns, DAYS, strict=True)):
        found.append(step(later if turn >= since else setting, state, deeds, days))
        state = found[-1].state
    return found


def random_play(seed: int, rows: int, *, one_setting_a_row: bool) -> list[Stepped]:
    """Return a random play of six turns from an hour to a quarter."""
    setting = random_setting(seed, rows if one_setting_a_row else 1)
    return play(setting, [random_deeds(100 * seed + n, rows) for n in range(len(DAYS))])


def picked(values: Floats, places: Sequence[int], rows: int) -> Floats:
    """Return the rows at `places` if there is one a row, else the one there is."""
    return np.asfortranarray(values[list(places)]) if values.shape[0] == rows else values


def deeds_at(deeds: Deeds, places: Sequence[int]) -> Deeds:
    """Return the turn of the rows at `places`."""
    arrays = {entry.name: getattr(deeds, entry.name) for entry in fields(Deeds)}
    chosen = {name: np.asfortranarray(value[list(places)]) for name, value in arrays.items()}
    return replace(deeds, **chosen)


def setting_at(setting: Setting, places: Sequence[int], rows: int) -> Setting:
    """Return the case of the rows at `places`, out of `rows`."""
    return replace(
        setting,
        groups=replace(
            setting.groups,
            **_at(setting.groups, places, rows),  # type: ignore[arg-type]  # arrays alone, by name
        ),
        incidents=replace(setting.incidents, **_at(setting.incidents, places, rows)),
        economy=replace(setting.economy, **_at(setting.economy, places, rows)),
        **_at(setting, places, rows),  # type: ignore[arg-type]  # arrays alone, by name
    )


def _at(
    part: Setting | Groups | Incidents | Economy, places: Sequence[int], rows: int
) -> dict[str, Floats]:
    values = {entry.name: getattr(part, entry.name) for entry in fields(part)}
    arrays = {name: value for name, value in values.items() if isinstance(value, np.ndarray)}
    return {name: picked(value, places, rows) for name, value in arrays.items()}
