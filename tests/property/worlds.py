"""Random worlds for the properties: many rows at a time, each with a case and a history of its own.

Hypothesis draws a seed and the shape; numpy fills the rows. A property compares two runs that
differ only in the thing under test.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.plain import plain_economy
from game.engine.trust.setting import Bools, Floats, Groups, Incidents, Kind, Setting
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped

Held = Callable[[Callable[..., None]], Callable[..., None]]
ROWS = 48
EXACT = 1e-9  # what rounding may add to a figure between 0 and 1
CUSTOMERS = (Kind.CUSTOMER,) * 3
EVERYBODY = (
    Kind.CUSTOMER,
    Kind.CUSTOMER,
    Kind.EMPLOYEES,
    Kind.PARTNERS,
    Kind.REGULATOR,
    Kind.INVESTORS,
    Kind.PRESS,
)

seeds = st.integers(0, 2**32 - 1)


def held(*drawn: st.SearchStrategy[Any], **named: st.SearchStrategy[Any]) -> Held:
    """Hold a property in a few examples of many rows each, as many as the profile allows."""
    examples = max(8, settings.default.max_examples // 6)  # type: ignore[union-attr]

    # A seed has nothing to shrink: a smaller one is no simpler world.
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    tried = settings(max_examples=examples, deadline=None, phases=phases)

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        return tried(given(*drawn, **named)(test))

    return decorate


@dataclass(frozen=True)
class World:
    """A case a row, and the turns that its rows live through."""

    setting: Setting
    deeds: tuple[Deeds, ...]
    days: tuple[float, ...]

    def with_deeds(self, turn: int, **changes: Floats | Bools) -> "World":
        """Return the world with other deeds on one turn."""
        deeds = list(self.deeds)
        deeds[turn] = replace(deeds[turn], **changes)  # type: ignore[arg-type]  # fields differ in kind
        return replace(self, deeds=tuple(deeds))

    def each_turn(self, change: Callable[[Deeds], Deeds]) -> "World":
        """Return the world with every turn's deeds changed alike."""
        return replace(self, deeds=tuple(change(deeds) for deeds in self.deeds))

    def with_incidents(self, **changes: Floats) -> "World":
        """Return the world with other incidents."""
        incidents = replace(self.setting.incidents, **changes)
        return replace(self, setting=replace(self.setting, incidents=incidents))

    def with_groups(self, **changes: Floats) -> "World":
        """Return the world with other people."""
        groups = replace(self.setting.groups, **changes)  # type: ignore[arg-type]  # never `kind`
        return replace(self, setting=replace(self.setting, groups=groups))


def run(world: World) -> list[Stepped]:
    """Return every turn of the world, stepped through."""
    state, turns = opening(world.setting, ROWS), []
    for deeds, days in zip(world.deeds, world.days, strict=True):
        turns.append(step(world.setting, state, deeds, days))
        state = turns[-1].state
    return turns


def trust(turns: Sequence[Stepped]) -> Floats:
    """Return trust, (turns, rows, groups)."""
    return np.stack([turn.trust for turn in turns])


def intent(turns: Sequence[Stepped]) -> Floats:
    """Return intent, (turns, rows, groups)."""
    return np.stack([turn.intent for turn in turns])


def media(turns: Sequence[Stepped]) -> Floats:
    """Return media attention, (turns, rows)."""
    return np.stack([turn.media for turn in turns])


def uniform(rng: np.random.Generator, low: float, high: float, *shape: int) -> Floats:
    """Return uniforms with the rows together in memory."""
    return np.asfortranarray(rng.uniform(low, high, shape))


def setting(rng: np.random.Generator, kinds: tuple[Kind, ...], incidents: int) -> Setting:
    """Return a case a row: the first group is always harmed, the others sometimes."""
    groups = len(kinds)
    customer = np.array([kind is Kind.CUSTOMER for kind in kinds], dtype=float)
    need = uniform(rng, 0, 1, ROWS, groups, incidents) * customer[:, None]
    need *= rng.random((ROWS, groups, incidents)) < 0.4
    need[:, 0] = rng.uniform(0.3, 1, (ROWS, incidents))
    weight = customer / customer.sum()
    return Setting(
        parameters=DEFAULT,
        groups=Groups(
            kind=kinds,
            size=uniform(rng, 10, 1e5, ROWS, groups) * customer,
            margin=uniform(rng, 1, 500, ROWS, groups),
            loss=uniform(rng, 1, 500, ROWS, groups),
            trust=uniform(rng, 0.2, 0.95, ROWS, groups),
            loyalty=uniform(rng, 0.3, 1, ROWS, groups),
            switching=uniform(rng, 0, 1, ROWS, groups),
            cycle=uniform(rng, 3, 900, ROWS, groups),
            experience=uniform(rng, 0, 1, ROWS, groups),
            media_weight=np.asfortranarray(np.broadcast_to(weight, (ROWS, groups))),
            meter_weight=np.asfortranarray(np.broadcast_to(weight, (ROWS, groups))),
            monetary=uniform(rng, 0, 1, ROWS, groups),
        ),
        incidents=Incidents(
            need=np.asfortranarray(need),
            severity=uniform(rng, 0.05, 0.95, ROWS, groups, incidents),
            fixable=uniform(rng, 0.3, 1, ROWS, groups, incidents),
            newsworthiness=uniform(rng, 0.05, 1, ROWS, incidents),
            tempo=np.exp(uniform(rng, np.log(0.02), np.log(60), ROWS, incidents)),
            danger=uniform(rng, 0, 1, ROWS, incidents),
            blame=uniform(rng, 0.05, 0.9, ROWS, incidents),
            stable=uniform(rng, 0, 1, ROWS, incidents),
            integrity=uniform(rng, 0, 1, ROWS, incidents),
            eases=uniform(rng, 0, 0.3, ROWS, groups, incidents),
        ),
        economy=plain_economy(groups),
        credibility=uniform(rng, 0.1, 0.95, ROWS),
        history=uniform(rng, 0, 1, ROWS),
        bad_reputation=uniform(rng, 0, 1, ROWS),
        preparation=uniform(rng, 0, 5000, ROWS, 4),
    )


def silent(
    seed: int, turns: int = 8, kinds: tuple[Kind, ...] = CUSTOMERS, incidents: int = 1
) -> World:
    """Return a world in which the first incident begins at once and nobody does anything."""
    rng = np.random.default_rng(seed)
    nothing = quiet(ROWS, len(kinds), incidents)
    starts = nothing.starts.copy(order="F")
    starts[:, 0] = True
    days = tuple(float(d) for d in np.exp(rng.uniform(np.log(0.05), np.log(40), turns)))
    deeds = (replace(nothing, starts=starts), *[nothing] * (turns - 1))
    return World(setting(rng, kinds, incidents), deeds, days)


def busy(
    seed: int, turns: int = 8, kinds: tuple[Kind, ...] = CUSTOMERS, incidents: int = 1
) -> World:
    """Return a world in which people do and say all sorts of things, and never lie.

    No denial, contradiction, promise or evidence: properties add what they are about.
    """
    world = silent(seed, turns, kinds, incidents)
    rng = np.random.default_rng([seed, 1])
    return replace(world, deeds=tuple(_acted(rng, deeds) for deeds in world.deeds))


def eventful(
    seed: int, turns: int = 10, kinds: tuple[Kind, ...] = EVERYBODY, incidents: int = 3
) -> World:
    """Return a world in which everything may happen: later incidents, lies, promises, threats."""
    world = busy(seed, turns, kinds, incidents)
    rng = np.random.default_rng([seed, 2])
    deeds = []
    for place, done in enumerate(world.deeds):
        starts = done.starts | ((rng.random(done.starts.shape) < 0.15) & (place > 0))
        starts[:, 0] = done.starts[:, 0]
        deeds.append(replace(done, starts=np.asfortranarray(starts), **_mishaps(rng, done)))
    return replace(world, deeds=tuple(deeds))


def _acted(rng: np.random.Generator, deeds: Deeds) -> Deeds:
    groups, incidents = deeds.fix.shape[1:]
    speaks = some(rng, 0.3) > 0
    return replace(
        deeds,
        speaks=speaks.astype(float),
        posture=np.where(speaks, rng.uniform(0.3, 1, ROWS), 0.0),
        quality=np.where(speaks, rng.uniform(0, 1, ROWS), 0.0),
        procedure=some(rng, 0.3),
        compensation=np.asfortranarray(some(rng, 0.2)[:, None] * rng.uniform(0, 1.5, groups)),
        fix=np.asfortranarray(
            some(rng, 0.5)[:, None, None] * rng.uniform(0, 2, (groups, incidents))
        ),
        new_information=some(rng, 0.2),
    )


def _mishaps(rng: np.random.Generator, deeds: Deeds) -> dict[str, Floats]:
    groups = deeds.scapegoats.shape[1]
    return {
        "evidence": some(rng, 0.2) * rng.choice([-1, 1], ROWS),
        "contradiction": some(rng, 0.15),
        "denies": some(rng, 0.2) * deeds.speaks,
        "first": some(rng, 0.2),
        "concealed": some(rng, 0.1),
        "admits": some(rng, 0.2),
        "promised": some(rng, 0.3),
        "kept": some(rng, 0.15),
        "broken": some(rng, 0.15),
        "threats": some(rng, 0.2),
        "double_deviation": np.asfortranarray(some(rng, 0.1)[:, None] * np.ones(groups)),
        "scapegoats": np.asfortranarray(some(rng, 0.1)[:, None] * np.ones(groups)),
        "spent": 1000 * some(rng, 0.5),
        "prepares": np.asfortranarray(1000 * some(rng, 0.2)[:, None] * np.ones(4)),
    }


def some(rng: np.random.Generator, often: float) -> Floats:
    """Return a figure between 0 and 1 in some of the rows, 0 in the others."""
    return np.where(rng.random(ROWS) < often, rng.uniform(0.05, 1, ROWS), 0.0)


def apology(world: World, turn: int, quality: Floats) -> World:
    """Return the world with a full apology on one turn."""
    full = np.ones(ROWS)
    return world.with_deeds(turn, speaks=full, posture=full, quality=quality)


def evened(world: World, *turns: int) -> World:
    """Return the world in which these turns last as long as the first of them."""
    days = list(world.days)
    for turn in turns:
        days[turn] = days[turns[0]]
    return replace(world, days=tuple(days))


def never_lower(better: Floats, worse: Floats, slack: float = EXACT) -> None:
    """Assert that `better` is nowhere below `worse`; says by how much it is, and where."""
    gap = worse - better
    place = np.unravel_index(np.argmax(gap), gap.shape)
    assert gap.max() <= slack, f"{gap.max():.2e} lower at {tuple(int(i) for i in place)}"


def scaled(values: Floats, factor: Floats) -> Floats:
    """Return `values` with each row multiplied by its own factor."""
    return np.asfortranarray(values * factor.reshape(-1, *[1] * (values.ndim - 1)))
