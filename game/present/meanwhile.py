"""Between two decisions: what happened on turns that pass in a shorter length of the case."""

from dataclasses import dataclass

from game.present.parts import Masthead, PromiseView, WaterfallView


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
    """The turns that passed, in order, and why the meters moved over them."""

    masthead: Masthead
    team: str
    case: str  # its id, for the picture
    title: str  # "What happened until Tue 20 Feb"
    note: str  # why nobody was asked
    passed: tuple[PassedView, ...]
    waterfalls: tuple[WaterfallView, WaterfallView, WaterfallView]  # why the meters moved
    next_label: str  # "On to turn 4", "To the debrief"
