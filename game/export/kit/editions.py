"""What is printed for whom: the sheets of each edition, in their order."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from game.base.words import _
from game.engine.case import Case
from game.export.kit.cards import cards
from game.export.kit.faces import Lettering
from game.export.kit.facilitator import Facilitator, facilitator
from game.export.kit.forms import evaluator, feedback, observer
from game.export.kit.guidebook import guidebook
from game.export.kit.manual import manual
from game.export.kit.paper import Paper
from game.export.kit.player import player
from game.export.kit.roles import roles
from game.export.kit.score import look_up, score_sheet
from game.export.kit.sheet import Sheet
from game.export.kit.slips import injects, slips
from game.export.kit.tents import tents
from game.export.kit.wall import certificate, ground_rules
from game.scenario.guide import Guide
from game.scenario.history import History

View = TypeVar("View")


class Printed(NamedTuple):
    """What an edition is made of: a case, or a cut of it, and what lies beside it."""

    case: Case
    guide: Guide | None = None
    history: History | None = None
    minutes: int = 0  # of the cut; 0 for the whole case


class NoGuideError(Exception):
    """A case without a guide has nothing to hand to a facilitator."""


@dataclass(frozen=True, slots=True)
class Edition(Generic[View]):
    """One edition: what its readers may hold of a case, and the sheets that are made of that alone.

    `held` raises NoGuideError where it needs a guide and there is none.
    """

    title: Callable[[], str]
    held: Callable[[Printed], View]
    makers: tuple[Callable[[View, Paper, Lettering], Iterator[Sheet]], ...]

    def sheets(self, held: View, paper: Paper, type_: Lettering) -> tuple[Sheet, ...]:
        """Return all sheets of an edition, in their order."""
        return tuple(sheet for make in self.makers for sheet in make(held, paper, type_))


def _for_facilitators(of: Printed) -> Facilitator:
    if of.guide is None:
        raise NoGuideError
    return facilitator(of.case, of.guide, of.history, of.minutes)


_PLAYER = Edition(
    lambda: _("player edition"), lambda of: player(of.case), (manual, roles, tents, cards)
)
_FACILITATOR = Edition(
    lambda: _("facilitator edition"),
    _for_facilitators,
    (
        guidebook,
        look_up,
        score_sheet,
        injects,
        slips,
        evaluator,
        observer,
        feedback,
        ground_rules,
        certificate,
    ),
)
EDITIONS: Mapping[str, Edition[Any]] = {"player": _PLAYER, "facilitator": _FACILITATOR}
