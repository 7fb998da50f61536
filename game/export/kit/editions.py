"""What is printed for whom: the sheets of each edition, in their order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from game.base.words import _
from game.engine.case import Case
from game.export.kit.cards import cards
from game.export.kit.faces import Lettering
from game.export.kit.manual import manual
from game.export.kit.paper import Paper
from game.export.kit.player import player
from game.export.kit.roles import roles
from game.export.kit.sheet import Sheet
from game.export.kit.tents import tents


class Printed(NamedTuple):
    """What an edition is made of: a case, or a cut of it, and the paper."""

    case: Case
    paper: Paper
    type: Lettering


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition."""

    title: Callable[[], str]
    sheets: Callable[[Printed], tuple[Sheet, ...]]


def _for_players(wanted: Printed) -> tuple[Sheet, ...]:
    seen = player(wanted.case)
    makers = (manual, roles, tents, cards)
    return tuple(sheet for make in makers for sheet in make(seen, wanted.paper, wanted.type))


EDITIONS: Mapping[str, Edition] = {
    "player": Edition(lambda: _("player edition"), _for_players),
}
