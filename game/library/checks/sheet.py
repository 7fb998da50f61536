"""What a check is given: a sound scenario, where its words stand, and how early things can be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from game.library.checks.timing import Timing
from game.library.ids import Words
from game.library.page import Page, parts
from game.library.tree import Trail
from game.scenario.acts import Promise
from game.scenario.condition import Condition, Range
from game.scenario.part import Part
from game.scenario.scenario import Scenario


@dataclass(frozen=True)
class Sheet(Page):
    """A scenario on the desk of the checks."""

    scenario: Scenario
    words: Words

    @cached_property
    def timing(self) -> Timing:
        """Return how early everything can happen."""
        return Timing(self.scenario)

    def cut(self, turns: Sequence[str]) -> Timing:
        """Return how early everything can happen where only these turns are decided on."""
        return Timing(self.scenario, frozenset(turns))

    @cached_property
    def parts(self) -> tuple[tuple[Trail, Part], ...]:
        """Return every part of the scenario with its path."""
        return tuple(parts(self.scenario))

    @property
    def conditions(self) -> Iterator[tuple[Trail, Condition]]:
        """Return every condition with its path."""
        return ((path, part) for path, part in self.parts if isinstance(part, Condition))

    @property
    def ranges(self) -> Iterator[tuple[Trail, Range]]:
        """Return every range with its path."""
        return ((path, part) for path, part in self.parts if isinstance(part, Range))

    @property
    def promises(self) -> Iterator[tuple[Trail, Promise]]:
        """Return every promise with its path."""
        for place, card in enumerate(self.scenario.cards):
            if card.acts.promise:
                yield ("cards", place, "acts", "promise"), card.acts.promise

    def effort(self, turn: int) -> int:
        """Return the tokens of a turn, injects aside."""
        return self.scenario.turns[turn].effort or self.scenario.effort

    def title(self, turn: int) -> str:
        """Return the id of a turn."""
        return self.scenario.turns[turn].id
