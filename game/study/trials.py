"""Whether the tests that an author wrote into a case come out as expected.

Each test is one line of play with the luck of one fixed seed. One line beats another if it ends
with more loyalty.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.base.ids import CardId
from game.bots.policies import scripted
from game.bots.search import Line, line_of, played
from game.engine.injects import purposes
from game.engine.luck import deal
from game.scenario.trial import limits

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.scenario.condition import Range
    from game.scenario.trial import Trial

SEED = 1


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A card that the rules did not allow on its turn, as the play had come to it."""

    trial: str
    turn: str
    card: CardId


@dataclass(frozen=True, slots=True)
class Outside:
    """A meter that ended outside what was expected of it; on 0-100, cost in currency."""

    trial: str
    meter: str  # a field of `Expectation`
    wanted: str  # in the author's words
    found: float


@dataclass(frozen=True, slots=True)
class NotBeaten:
    """A line that does not end with more loyalty, 0-100, than the one it should beat."""

    trial: str
    other: str
    found: float
    others: float


Failure = LeftOut | Outside | NotBeaten


def failures(case: Case) -> tuple[Failure, ...]:
    """Return what the tests of a case do not come to, in their order; none if all is well."""
    luck = deal([SEED], case.turns, purposes(case))
    lines = {
        trial.name: line_of(case, played(case, luck, scripted(trial.play)))
        for trial in case.scenario.tests
    }
    return tuple(
        failure for trial in case.scenario.tests for failure in _failed(case, trial, lines)
    )


def _failed(case: Case, trial: Trial, lines: Mapping[str, Line]) -> Iterator[Failure]:
    line = lines[trial.name]
    yield from _left_out(case, trial, line)
    yield from _outside(trial, line)
    for name in trial.beats:
        own, other = 100 * line.loyalty[-1], 100 * lines[name].loyalty[-1]
        if own <= other:
            yield NotBeaten(trial.name, name, own, other)


def _left_out(case: Case, trial: Trial, line: Line) -> Iterator[LeftOut]:
    for turn, plan in zip(case.scenario.turns, line.plays, strict=True):
        missing = (name for name in trial.play.get(turn.id, ()) if name not in plan)
        yield from (LeftOut(trial.name, turn.id, CardId(name)) for name in missing)


def _outside(trial: Trial, line: Line) -> Iterator[Outside]:
    """Check every expectation that can be read; those that cannot are a problem of the file."""
    ends = {
        "loyalty": 100 * line.loyalty[-1],
        "media": 100 * line.media[-1],
        "cost": line.cost[-1],
    }
    for meter, wanted in trial.expect:
        within = limits(wanted) if wanted else None
        if within and not _holds(within, ends[meter]):
            yield Outside(trial.name, meter, wanted, ends[meter])


def _holds(within: Range, value: float) -> bool:
    above = within.above is None or value > within.above
    return above and (within.below is None or value < within.below)
