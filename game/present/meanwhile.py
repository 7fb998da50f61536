"""Between two decisions: what happened on turns that pass in a shorter length of the case."""

from dataclasses import dataclass

from game.present.parts import Masthead, PromiseView


@dataclass(frozen=True, slots=True)
class PassedView:
    """One turn on which nobody decided."""

    when: str  # "Saturday 17 February 2007"
    line: str  # how things stood
    came_in: tuple[str, ...]
    learned: tuple[str, ...]
    headline: str
    story: str
    promises: tuple[PromiseView, ...]  # that were decided by then


@dataclass(frozen=True, slots=True)
class MeanwhileView:
    """The turns that passed, in order, and what the meters came to over them."""

    masthead: Masthead
    team: str
    title: str  # "What happened until Tue 20 Feb"
    note: str  # why nobody was asked
    passed: tuple[PassedView, ...]
    meters: tuple[str, ...]  # "Loyalty 52 to 49"
    next_label: str  # "On to turn 4", "To the debrief"
