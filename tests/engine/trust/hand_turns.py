"""One turn of many rows of a case, as the engine plays it and as the laws by hand read it."""

from collections import namedtuple
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

Arrays = Any  # a named tuple of arrays and figures, made when it runs


class Inputs(NamedTuple):
    """A turn: what the engine's step is given."""

    setting: Setting
    state: TrustState
    deeds: Deeds
    days: float


class Read(NamedTuple):
    """The same turn as the laws by hand read it, and where they write."""

    known: Arrays
    case: Arrays
    state: Arrays
    deeds: Arrays
    out: Arrays


def turn_of(case: Case, rows: int) -> Inputs:
    """Return the last turn of random games: most has happened, and nothing begins any more."""
    luck = deal(range(rows), case.turns, purposes(case))
    policy = drawn(deal(range(rows), case.turns, 1 + len(case.scenario.cards)))
    state = opening(case, luck, rows)
    for _turn in range(case.turns):
        turned = moved(advance(case, state, policy(case, state), luck))
        state = turned.state
    deeds = replace(turned.deeds, starts=np.zeros_like(turned.deeds.starts))
    return Inputs(case.setting, turned.before.trust, deeds, turned.days)


def read(turn: Inputs) -> Read:
    """Return `turn` in the shape in which the laws by hand take it."""
    rows, pairs = turn.state.trust.shape[0], turn.deeds.fix.shape
    none = {"hired": np.zeros(pairs), "promised_by": np.zeros((rows, pairs[2]))}
    deeds = {name: none.get(name) if v is None else v for name, v in vars(turn.deeds).items()}
    out = {name: v.copy(order="C") for name, v in vars(turn.state).items()}
    out |= {name: np.zeros(pairs) for name in ("done", "mean_open", "pace")}
    loose = ("surge", "pace_factor", "procedure", "threats", "clashes")
    out |= {name: np.zeros(rows) for name in loose} | {"cost": np.zeros((rows, len(Component)))}
    return Read(
        known=_named("Known", asdict(turn.setting.parameters)),
        case=_named("Case", _case(turn.setting)),
        state=_named("State", {k: np.ascontiguousarray(v) for k, v in vars(turn.state).items()}),
        deeds=_named(
            "Deeds", {"days": turn.days} | {k: np.ascontiguousarray(v) for k, v in deeds.items()}
        ),
        out=_named("Out", out),
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
    return found | {"kind": np.array([int(kind) for kind in setting.groups.kind])}


def _named(name: str, values: Mapping[str, Any]) -> Arrays:
    return namedtuple(name, values)(**values)  # noqa: PYI024  # its fields are known when it runs
