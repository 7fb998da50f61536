"""What thousands of games of a case show about it as a game."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.bots.registry import BOTS
from game.study.balance.tasks import CHANCE, GOOD, LUCKS, SENSIBLE
from game.study.checks.weighing import BEST, always_right
from game.study.games import together
from game.study.told import COMPOSED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.engine.case import Case
    from game.engine.trust.setting import Bools, Floats
    from game.study.checks.found import Found
    from game.study.games import Games

PLANNER = "planner"
PLAYED_WELL = frozenset({GOOD, SENSIBLE})  # what comes about there says nothing of other games
METERS = ("score", "loyalty", "media", "cost")
LOW, HIGH = 10, 90  # hundredths between which eight of ten games lie
FEW = 30  # games with a card before anything is said of it


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the games of one chooser end on one meter."""

    low: float  # one game in ten ends below
    middle: float
    high: float  # one game in ten ends above


@dataclass(frozen=True, slots=True)
class OfBot:
    """How a bot fares."""

    bot: str
    games: int
    meters: Mapping[str, Spread]  # by METERS


@dataclass(frozen=True, slots=True)
class OfCard:
    """How a card goes with the outcome of games by chance, and of good ones."""

    card: str
    played: float  # share of the games in which it could be played
    among_best: float  # share of the best quarter that has it
    among_worst: float  # share of the worst quarter that has it
    gain: float | None  # mean score with it less mean without it; None if too few games tell
    in_good: float | None  # the same in games near the best line known


@dataclass(frozen=True, slots=True)
class Hits:
    """In how many of some games each thing came about, by its name."""

    games: int
    injects: Mapping[str, int]
    facts: Mapping[str, int]
    endings: Mapping[int, int]  # by the place of the front page; -1 none of the author's


@dataclass(frozen=True, slots=True)
class Balance:
    """All of it; scores are 1 where every goal is just reached."""

    case: str
    games: int
    bots: tuple[OfBot, ...]
    skill: float  # how far the planner ends above chance, in standard deviations of chance
    luck: float  # share of the variance of games by chance that luck explains, 0-1
    quarter: float  # score from which on a game by chance is among the best quarter
    good: Spread  # scores of the games near the best line known
    cards: tuple[OfCard, ...]
    always_right: tuple[str, ...]  # cards: by chance who has one has won, and good games need it
    hits: Hits  # in games by chance and of bots
    hits_in_good: Hits  # in games near the best line known, and on the lines of the author


def measured(case: Case, found: Mapping[str, Games]) -> Balance:
    """Return what the games show, by bot; chance, good games and the planner must be there."""
    chance, good = found[CHANCE], found[GOOD]
    cards = tuple(_of_card(case, chance, good, place) for place in range(len(case.scenario.cards)))
    in_good = {card.card: card.in_good or 0.0 for card in cards}
    return Balance(
        case=case.scenario.id,
        games=sum(games.count for games in found.values()),
        bots=tuple(_of_bot(bot, games) for bot, games in found.items() if bot in BOTS),
        skill=skill(found[PLANNER].score, chance.score),
        luck=share_of_luck(chance.score),
        quarter=float(np.percentile(chance.score, 100 * (1 - BEST))),
        good=_spread(good.score),
        cards=cards,
        always_right=tuple(it for it in _named(case, always_right(chance)) if in_good[it] > 0),
        hits=_hits(case, [games for bot, games in found.items() if bot not in PLAYED_WELL]),
        hits_in_good=_hits(case, [games for bot, games in found.items() if bot in PLAYED_WELL]),
    )


def _named(case: Case, cards: Iterable[Found]) -> tuple[str, ...]:
    return tuple(case.scenario.cards[int(found.path[1])].id for found in cards)


def skill(good: Floats, chance: Floats) -> float:
    """Return how far `good` lies above `chance`, in standard deviations of chance."""
    width = float(chance.std())
    return float(good.mean() - chance.mean()) / width if width else 0.0


def share_of_luck(score: Floats) -> float:
    """Return the share of the variance that lies between games of the same choices, 0-1.

    Games come in groups of `LUCKS` that make the same choices and meet different luck; a last
    group that is short is left out. There are two whole groups at least. So few games of a group
    would hide a part of what luck does, so that both variances are estimated without bias.
    """
    groups = score[: len(score) // LUCKS * LUCKS].reshape(-1, LUCKS)
    by_luck = float(groups.var(axis=1, ddof=1).mean())
    by_choice = max(float(groups.mean(axis=1).var(ddof=1)) - by_luck / LUCKS, 0.0)
    whole = by_luck + by_choice
    return by_luck / whole if whole else 0.0


def _of_bot(bot: str, games: Games) -> OfBot:
    meters = {name: _spread(getattr(games, name)) for name in METERS}
    return OfBot(bot, games.count, meters)


def _spread(values: Floats) -> Spread:
    low, middle, high = np.percentile(values, [LOW, 50, HIGH])
    return Spread(float(low), float(middle), float(high))


def _of_card(case: Case, games: Games, good: Games, place: int) -> OfCard:
    could, has = _could(games, place), games.chosen[:, place]
    order = np.argsort(-games.score, kind="stable")
    quarter = max(round(BEST * games.count), 1)
    return OfCard(
        card=case.scenario.cards[place].id,
        played=_share(has[could]),
        among_best=_share(has[order[:quarter]]),
        among_worst=_share(has[order[-quarter:]]),
        gain=_gain(games, place),
        in_good=_gain(good, place),
    )


def _could(games: Games, place: int) -> Bools:
    """Mark the games in which a card could be played."""
    could: Bools = np.any(games.could[:, :, place], axis=1)
    return could


def _share(marks: Bools) -> float:
    return float(marks.mean()) if len(marks) else 0.0


def _gain(games: Games, place: int) -> float | None:
    """Return the mean score with a card less that without it, where it could be played.

    None where too few games have the card, or go without it.
    """
    has = games.chosen[:, place]
    with_it, without = games.score[has], games.score[_could(games, place) & ~has]
    if min(len(with_it), len(without)) < FEW:
        return None
    return float(with_it.mean() - without.mean())


def _hits(case: Case, parts: Sequence[Games]) -> Hits:
    found = together(parts)
    places = [*range(len(case.scenario.turns[-1].front_pages)), COMPOSED]
    return Hits(
        games=found.count,
        injects=dict(zip(case.index.injects, found.fired.sum(axis=0).tolist(), strict=True)),
        facts=dict(zip(case.index.facts, found.known.sum(axis=0).tolist(), strict=True)),
        endings={place: int((found.pages[:, -1] == place).sum()) for place in places},
    )
