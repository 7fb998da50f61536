"""What is printed for whom: the sheets of each edition, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from game.base.words import _
from game.engine.case import Case
from game.export.kit.cards import cards
from game.export.kit.faces import Lettering
from game.export.kit.facilitator import facilitator
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


class Printed(NamedTuple):
    """What an edition is made of: a case, or a cut of it, what lies beside it, and the paper."""

    case: Case
    paper: Paper
    type: Lettering
    guide: Guide | None = None
    history: History | None = None
    minutes: int = 0  # of the cut; 0 for the whole case


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition; one that needs a guide cannot be printed of a case without one."""

    title: Callable[[], str]
    sheets: Callable[[Printed], tuple[Sheet, ...]]
    guided: bool = False


def _for_players(wanted: Printed) -> tuple[Sheet, ...]:
    seen = player(wanted.case)
    makers = (manual, roles, tents, cards)
    return tuple(sheet for make in makers for sheet in make(seen, wanted.paper, wanted.type))


def _for_facilitators(wanted: Printed) -> tuple[Sheet, ...]:
    if wanted.guide is None:
        return ()
    held = facilitator(wanted.case, wanted.guide, wanted.history, wanted.minutes)
    makers = (
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
    )
    return tuple(sheet for make in makers for sheet in make(held, wanted.paper, wanted.type))


EDITIONS: Mapping[str, Edition] = {
    "player": Edition(lambda: _("player edition"), _for_players),
    "facilitator": Edition(lambda: _("facilitator edition"), _for_facilitators, guided=True),
}
