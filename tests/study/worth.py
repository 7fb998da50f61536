"""What a case is worth: whether it tells good handling from bad, on every meter.

Lines are sensible if people really follow them: the named policies, the tests that the author
wrote into the case, and what the company did. How far they end apart is what play can teach; if
cards of one kind alone do as well as the best of them, the case teaches that kind and no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from game.bots.search import Line, best_line, left_alone, line_of, played
from game.scenario.card import CardKind
from game.study.sensible import sensible

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.luck import Luck
    from game.engine.state import State
    from game.engine.trust.setting import Floats
    from game.scenario.history import History

OVER = 0.1  # below this attention a storm is over


@dataclass(frozen=True, slots=True)
class Apart:
    """How far two ends lie apart on one meter, and which lines they are."""

    better: str
    worse: str
    by: float  # loyalty and media on 0-1, cost as a ratio


@dataclass(frozen=True, slots=True)
class Worth:
    """What sensible lines of a case come to, and the most that one kind of card can do."""

    lines: Mapping[str, Line]
    alone: Mapping[CardKind, Line]  # the most loyalty found with cards of one kind alone

    @property
    def loyalty(self) -> Apart:
        """Return how far the most and the least loyalty at the end lie apart."""
        ends = {name: line.loyalty[-1] for name, line in self.lines.items()}
        better, worse = max(ends, key=ends.__getitem__), min(ends, key=ends.__getitem__)
        return Apart(better, worse, ends[better] - ends[worse])

    @property
    def cost(self) -> Apart:
        """Return how many times the cost of the cheapest line the dearest comes to."""
        ends = {name: line.cost[-1] for name, line in self.lines.items()}
        better, worse = min(ends, key=ends.__getitem__), max(ends, key=ends.__getitem__)
        return Apart(better, worse, ends[worse] / ends[better])

    @property
    def storm(self) -> range:
        """Return the turns from the peak of the loudest line until no line is loud any more."""
        loudest = max(self.lines.values(), key=lambda line: max(line.media)).media[1:]
        loud = [
            turn
            for turn in range(len(loudest))
            if any(line.media[turn + 1] >= OVER for line in self.lines.values())
        ]
        return range(loudest.index(max(loudest)), max(loud, default=0) + 1)

    def in_the_storm(self, line: Line) -> float:
        """Return the mean attention of a line over the turns of the storm, each counted alike."""
        heard = [line.media[turn + 1] for turn in self.storm]
        return sum(heard) / len(heard)

    @property
    def media(self) -> Apart:
        """Return how far the loudest and the quietest line lie apart in the mean of the storm."""
        means = {name: self.in_the_storm(line) for name, line in self.lines.items()}
        better, worse = min(means, key=means.__getitem__), max(means, key=means.__getitem__)
        return Apart(better, worse, means[worse] - means[better])

    @property
    def widest_turn(self) -> tuple[int, Apart]:
        """Return the turn on which two lines lie furthest apart in attention, and which two."""
        found = [(turn, self._on(turn)) for turn in range(len(self._any.media) - 1)]
        return max(found, key=lambda item: item[1].by)

    @property
    def _any(self) -> Line:
        return next(iter(self.lines.values()))

    def _on(self, turn: int) -> Apart:
        heard = {name: line.media[turn + 1] for name, line in self.lines.items()}
        better, worse = min(heard, key=heard.__getitem__), max(heard, key=heard.__getitem__)
        return Apart(better, worse, heard[worse] - heard[better])


def worth(case: Case, luck: Luck, history: History | None = None, width: int = 8) -> Worth:
    """Play every sensible line of a case, and search for the best of each kind of card alone."""
    policies = sensible(case, history)
    lines = {name: line_of(case, played(case, luck, policy)) for name, policy in policies.items()}
    alone = {
        kind: max(
            (lines[f"only {kind.value}"], *_searched_alone(case, luck, kind, width)),
            key=lambda line: line.loyalty[-1],
        )
        for kind in CardKind
    }
    return Worth(lines, alone)


def with_one_kind(case: Case, kind: CardKind) -> Case:
    """Return a case that never offers cards of any other kind."""
    fits = np.array([card.kind is kind for card in case.scenario.cards])
    return replace(case, card_window=case.card_window & fits)


def _searched_alone(case: Case, luck: Luck, kind: CardKind, width: int) -> list[Line]:
    narrow = with_one_kind(case, kind)
    scores = (_loyalty, left_alone(narrow, luck))
    return [best_line(narrow, luck, score, width) for score in scores]


def _loyalty(state: State) -> Floats:
    return state.loyalty


def reaches(case: Case, line: Line) -> bool:
    """Return whether a line ends with all that the case calls winning."""
    goals = case.scenario.goals
    kept = (100 * line.loyalty[-1] >= goals.loyalty, 100 * line.mean_media <= goals.media)
    return all(kept) and line.cost[-1] <= goals.cost
