"""The best line there is, as far as it can be known: what each way of looking found, and how sure.

Two ways that know nothing of each other take turns. Where a game has few enough lines, all of them
are looked at afterwards, and there is no doubt left.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from game.bots.lines.beam import WIDEST, widening
from game.bots.lines.every import about, all_lines
from game.bots.lines.sampled import GAMES, sampling

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.bots.lines.aim import Aim, Found, Step

FEW = 15_000_000  # lines: so many take minutes to look at


class Way(StrEnum):
    """How it is looked for."""

    BEAM = "beam"
    SAMPLED = "sampled"
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Effort:
    """How hard to look, and the seed of the way that draws games by chance."""

    width: int = WIDEST
    games: int = GAMES
    few: int = FEW  # lines that are all looked at where there are no more
    seed: int = 0
    counted: bool = True  # it is told about how many lines there are, also where they are not few


@dataclass(frozen=True, slots=True)
class Best:
    """What was found so far: how far each way has come, and about how many lines there are."""

    steps: Mapping[Way, Step]
    lines: float | None = None  # not known before both searches are over, or where not counted
    finished: bool = False

    @property
    def found(self) -> Found:
        """Return the best of all ways; there is none before the first step."""
        return max((step.found for step in self.steps.values()), key=lambda found: found.value)

    @property
    def proven(self) -> bool:
        """Tell whether every line was looked at, so that none can be better."""
        return self.finished and Way.EVERY in self.steps

    @property
    def apart(self) -> float | None:
        """Return by how much of their best the two searches differ; None until both have begun."""
        if not {Way.BEAM, Way.SAMPLED} <= self.steps.keys():
            return None
        values = [self.steps[way].found.value for way in (Way.BEAM, Way.SAMPLED)]
        return (max(values) - min(values)) / abs(max(values))

    @property
    def missed(self) -> float | None:
        """Return by how much of the optimum the better search fell short; None if not proven."""
        if not self.proven:
            return None
        searched = [step.found.value for way, step in self.steps.items() if way is not Way.EVERY]
        optimum = self.steps[Way.EVERY].found.value
        return max(optimum - max(searched), 0.0) / abs(optimum)


def best_from(aim: Aim, effort: Effort | None = None) -> Iterator[Best]:
    """Yield what was found so far, again and again; the last is finished."""
    effort = effort or Effort()
    best = Best({})
    for way, step in _in_turns(_searches(aim, effort)):
        best = Best({**best.steps, way: step})
        yield best
    yield from _with_every(aim, effort, best)


def best_in_the_end(aim: Aim, effort: Effort) -> Best:
    """Return the last of what `best_from` yields."""
    *_before, last = best_from(aim, effort)
    return last


def _searches(aim: Aim, effort: Effort) -> Mapping[Way, Iterator[Step]]:
    return {
        Way.BEAM: widening(aim, effort.width),
        Way.SAMPLED: sampling(aim, effort.games, effort.seed),
    }


def _with_every(aim: Aim, effort: Effort, best: Best) -> Iterator[Best]:
    """Yield it with what all lines come to, where they are few enough; the last is finished."""
    lines = about(aim) if effort.counted else about(aim, effort.few)
    few = lines <= effort.few
    if few:
        for step in all_lines(aim):
            best = Best({**best.steps, Way.EVERY: step}, lines)
            yield best
    known = few or effort.counted
    yield Best(best.steps, lines if known else None, finished=True)


def _in_turns(ways: Mapping[Way, Iterator[Step]]) -> Iterator[tuple[Way, Step]]:
    """Yield the steps of all ways; the way that has done least of its work goes on."""
    done = dict.fromkeys(ways, 0.0)
    while done:
        way = min(done, key=done.__getitem__)
        step = next(ways[way], None)
        if step is None:
            del done[way]
        else:
            done[way] = step.done
            yield way, step
