"""Everybody who can sit down at a case by themselves, by id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from game.base.words import _
from game.bots import ahead, tastes
from game.bots.policies import Policy, drawn, liking, scripted, silent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.engine.luck import Luck
    from game.scenario.weights import Weights


class Given(NamedTuple):
    """What a chooser is given before a game begins."""

    luck: Luck  # its own, for one row or for all: not that of the game
    history: Mapping[str, tuple[str, ...]] | None = None  # what the company did, turn by turn
    weights: Weights | None = None  # by which those that search aim; the case's own


@dataclass(frozen=True, slots=True)
class Bot:
    """One way to play a case."""

    name: Callable[[], str]
    way: Callable[[], str]  # one sentence: how it plays
    make: Callable[[Given], Policy]


def _history(given: Given) -> Policy:
    return scripted(given.history or {})


BOTS: Mapping[str, Bot] = {
    "history": Bot(
        lambda: _("History"),
        lambda: _("What was done, turn by turn, as the case tells it."),
        _history,
    ),
    "silent": Bot(
        lambda: _("Silence"), lambda: _("Nothing is said or done."), lambda _given: silent
    ),
    "words-only": Bot(
        lambda: _("Words only"),
        lambda: _("Warm statements on every turn, and no deed behind them."),
        lambda _given: liking(tastes.words_only),
    ),
    "lawyer": Bot(
        lambda: _("The careful lawyer"),
        lambda: _("Guards the legal position, admits nothing and says little."),
        lambda _given: liking(tastes.lawyerly),
    ),
    "spender": Bot(
        lambda: _("Open purse"),
        lambda: _("Takes what costs most."),
        lambda _given: liking(tastes.dear),
    ),
    "penny-pincher": Bot(
        lambda: _("Closed purse"),
        lambda: _("Takes only what costs next to nothing."),
        lambda _given: liking(tastes.cheap),
    ),
    "loud-first": Bot(
        lambda: _("The loud first"),
        lambda: _("Serves and pays those who shout."),
        lambda _given: liking(tastes.loud_first),
    ),
    "need-first": Bot(
        lambda: _("Need first"),
        lambda: _("Works for those who have turned away most, loud or not."),
        lambda _given: liking(tastes.need_first),
    ),
    "care-first": Bot(
        lambda: _("Care first"),
        lambda: _("Hears people, owns it, mends it, makes up for it unasked."),
        lambda _given: liking(tastes.care_first),
    ),
    "random": Bot(
        lambda: _("Chance"),
        lambda: _("Takes cards as they come to hand."),
        lambda given: drawn(given.luck),
    ),
    "greedy": Bot(
        lambda: _("One turn ahead"),
        lambda: _("Takes what looks best when this turn ends."),
        lambda given: ahead.greedy(given.weights),
    ),
    "planner": Bot(
        lambda: _("The planner"),
        lambda: _("Thinks the whole game through before each turn."),
        lambda given: ahead.planner(given.weights),
    ),
}


def sits(name: str, given: Given) -> bool:
    """Return whether a bot can play at all: history needs a record of what was done."""
    return name != "history" or given.history is not None
