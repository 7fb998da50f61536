"""One turn of many rows of a case, as the engine plays it and as the laws by hand read it."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any, NamedTuple

import numpy as np

from game.bots.policies import drawn
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.trust.cost import Component
from game.engine.trust.deeds import Deeds
from game.engine.trust.setting import Setting
from game.engine.trust.stakeholders import leanings
from game.engine.trust.state import TrustState
from game.engine.turn import advance, moved, opening

Records = Any  # one after the other in memory, all of a row together
Record = Any


class Inputs(NamedTuple):
    """A turn: what the engine's step is given."""

    setting: Setting
    state: TrustState
    deeds: Deeds
    days: float


class Read(NamedTuple):
    """The same turn as the laws by hand read it, and where they write."""

    known: Record
    case: Record
    states: Records
    deeds: Records
    out: Records


def turn_of(case: Case, rows: range, turn: int) -> Inputs:
    """Return a turn, counted from 0, of random games; what would begin in it is left out."""
    luck = deal(rows, case.turns, purposes(case))
    policy = drawn(deal(rows, case.turns, 1 + len(case.scenario.cards)))
    state = opening(case, luck, len(rows))
    for _turn in range(turn + 1):
        turned = moved(advance(case, state, policy(case, state), luck))
        state = turned.state
    deeds = replace(turned.deeds, starts=np.zeros_like(turned.deeds.starts))
    return Inputs(case.setting, turned.before.trust, deeds, turned.days)


def read(turn: Inputs) -> Read:
    """Return `turn` in the shape in which the laws by hand take it: all of a row together."""
    rows, groups, incidents = turn.deeds.fix.shape
    pairs, moves = np.zeros((rows, groups, incidents)), np.zeros((rows, incidents))
    none = {"hired": pairs, "promised_by": moves}
    deeds = {name: none.get(name) if v is None else v for name, v in vars(turn.deeds).items()}
    del deeds["starts"]  # nothing begins
    out = dict(vars(turn.state))
    out |= dict.fromkeys(("done", "mean_open", "pace", "timely"), pairs) | {"best": moves}
    loose = ("surge", "pace_factor", "procedure", "threats", "clashes", "of_harm")
    out |= {name: np.zeros(rows) for name in loose} | {"cost": np.zeros((rows, len(Component)))}
    return Read(
        known=_record(asdict(turn.setting.parameters)),
        case=_record(_case(turn.setting)),
        states=_records(vars(turn.state)),
        deeds=_records(deeds | {"days": np.full(rows, turn.days)}),
        out=_records(out),
    )


def _case(setting: Setting) -> dict[str, Any]:
    groups, cases, economy = (
        {name: getattr(part, name) for name in part.__dataclass_fields__}
        for part in (setting.groups, setting.incidents, setting.economy)
    )
    people = leanings(setting.parameters, setting.groups.kind)._asdict()
    found = {k: v[0] for k, v in (groups | cases | economy | people).items() if k != "kind"}
    found["severity"] = found["severity"] * (found["need"] > 0)
    found["direct"] = found["severity"] * found["need"]
    found["hit"] = (found["direct"] > 0) * 1.0
    return found | {"kind": np.array(setting.groups.kind)}


def _record(values: Mapping[str, Any]) -> Record:
    return _records({name: np.asarray(value)[None] for name, value in values.items()})[0]


def _records(values: Mapping[str, Any]) -> Records:
    """Return arrays, rows first, as records: the figures of each row side by side in memory."""
    fields = [(name, float, each.shape[1:]) for name, each in values.items()]
    rows = len(next(iter(values.values())))
    records = np.zeros(rows, dtype=fields).view(np.recarray)
    for name, each in values.items():
        records[name] = each
    return records
