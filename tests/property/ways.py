"""How the properties play a world twice, differing in one thing, and hold the two side by side."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from hypothesis import settings

from game.engine.trust.deeds import Deeds, quiet
from game.engine.trust.evidence import DEFAULT
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import opening
from game.engine.trust.step import step
from game.engine.trust.stepped import Stepped
from tests.property.worlds import World

ROUNDING = 1e-10  # differences below this come from the order of additions
Value = float | Floats

# Each example holds many cases; the loaded profile says how many examples there are.
LOADED = settings.default or settings()
SOME = settings(max_examples=max(LOADED.max_examples * 2 // 5, 1))


@lru_cache(maxsize=4)  # a property looks at the same two worlds more than once
def play(world: World) -> tuple[Stepped, ...]:
    """Return every turn of a world."""
    state = opening(world.setting, world.setting.credibility.shape[0])
    found = []
    for deeds, days in zip(world.deeds, world.days, strict=True):
        found.append(step(world.setting, state, deeds, days))
        state = found[-1].state
    return tuple(found)


def doing(world: World, turns: int | Iterable[int], **values: Value) -> World:
    """Return `world` with these deeds on these turns, in place of what was done of that sort."""
    places = {turns} if isinstance(turns, int) else set(turns)
    deeds = [
        replace(found, **_shaped(found, values))  # type: ignore[arg-type]  # never `starts`
        if turn in places
        else found
        for turn, found in enumerate(world.deeds)
    ]
    return replace(world, deeds=tuple(deeds))


def _shaped(deeds: Deeds, values: dict[str, Value]) -> dict[str, Floats]:
    shapes = {name: getattr(deeds, name).shape for name in values if name != "promised_by"}
    shapes["promised_by"] = deeds.starts.shape
    return {
        name: np.asfortranarray(np.broadcast_to(np.asarray(value, dtype=float), shapes[name]))
        for name, value in values.items()
    }


def more(world: World, field: str, chance: float = 0.3, most: float | None = 1.0) -> World:
    """Return `world` with more of `field` on some turns of some rows.

    Shares rise part of the way to `most`; without a most, anything may be added.
    """
    dice, deeds = world.dice, []
    for found in world.deeds:
        now = getattr(found, field)
        if most is None:
            rise = dice.flip(chance, *now.shape[1:]) * dice.wide(0.01, 10, *now.shape[1:])
        else:
            rise = dice.some(chance, *now.shape[1:]) * (most - now)
        deeds.append(replace(found, **{field: np.asfortranarray(now + rise)}))
    return replace(world, deeds=tuple(deeds))


def then(world: World, days: float, **values: Value) -> World:
    """Return `world` with one turn more, in which nothing happens but what is said here."""
    nothing = quiet(*world.deeds[0].fix.shape)
    longer = replace(world, days=(*world.days, days), deeds=(*world.deeds, nothing))
    return doing(longer, len(world.days), **values)


def without(world: World, *fields: str, turns: Iterable[int] | None = None) -> World:
    """Return `world` with nothing of these sorts, on some turns or on all."""
    return doing(world, world.turns if turns is None else turns, **dict.fromkeys(fields, 0.0))


def starting(world: World, turns: Iterable[int], *, marks: Value = 0.0) -> World:
    """Return `world` in which incidents begin on these turns only as marked, mostly not at all."""
    places = set(turns)
    deeds = [
        replace(found, starts=np.broadcast_to(np.asarray(marks) > 0, found.starts.shape))
        if turn in places
        else found
        for turn, found in enumerate(world.deeds)
    ]
    return replace(world, deeds=tuple(deeds))


def at_most(world: World, statements: int) -> World:
    """Return `world` in which each row makes only the first few of its statements."""
    made: Floats = np.zeros(world.setting.credibility.shape[0])
    deeds = []
    for found in world.deeds:
        speaks = found.speaks * (made < statements)
        made = made + speaks
        words = {name: getattr(found, name) * speaks for name in SAID}
        deeds.append(replace(found, speaks=speaks, **words))
    return replace(world, deeds=tuple(deeds))


SAID = ("posture", "quality", "denies", "admits")
SPEECH = ("speaks", *SAID)


def where(world: World, part: str, **values: Value) -> World:
    """Return `world` with some of what is given changed: `part` of its setting, "" for itself."""
    holder = getattr(world.setting, part) if part else world.setting
    shapes = {name: getattr(holder, name).shape for name in values}
    arrays = {
        name: np.asfortranarray(np.broadcast_to(np.asarray(value, dtype=float), shapes[name]))
        for name, value in values.items()
    }
    new = replace(holder, **arrays)
    changes: dict[str, Any] = {part: new}
    setting: Setting = replace(world.setting, **changes) if part else new
    return replace(world, setting=setting)


def beside(one: World, other: World, since: int = 0) -> Iterator[tuple[Stepped, Stepped]]:
    """Yield the turns of two worlds side by side, from turn `since` on."""
    yield from list(zip(play(one), play(other), strict=True))[since:]


def never_above(low: Floats, high: Floats, what: str) -> None:
    """Fail, with the worst place, where `low` is above `high`."""
    if not low.size:
        return
    gap = low - high
    place = tuple(int(axis) for axis in np.unravel_index(int(gap.argmax()), gap.shape))
    assert gap[place] <= ROUNDING, f"{what} at {place}: {low[place]:.6f} > {high[place]:.6f}"


def usual(world: World) -> World:
    """Return `world` with the model's own constants."""
    return replace(world, setting=replace(world.setting, parameters=DEFAULT))


OPINIONS = ("trust", "intent")  # read from how things stand
ALL = (*OPINIONS, "loyalty")  # what people do lags behind what they think


def never_better(bad: World, good: World, since: int = 0, readings: Sequence[str] = ALL) -> None:
    """Fail where `bad` ever has more trust, intent or loyalty than `good`.

    Investors are left out: they count the company's money (X11).
    """
    people = bad.but_investors
    for turn, (worse, better) in enumerate(beside(bad, good, since), since):
        for name in readings:
            low, high = getattr(worse, name)[:, people], getattr(better, name)[:, people]
            never_above(low, high, f"{name} after turn {turn}")


def never_louder(quiet: World, loud: World, since: int = 0) -> None:
    """Fail where `quiet` ever has more media attention than `loud`."""
    for turn, (less, more) in enumerate(beside(quiet, loud, since), since):
        never_above(less.media, more.media, f"media after turn {turn}")
