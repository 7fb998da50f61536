"""Games played to their end side by side, and what is kept of each."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.bots.utility import utility
from game.engine.conditions import holds
from game.engine.ended import ended
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from game.engine.retold import read_instead
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import advance, moved, opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.bots.policies import Policy
    from game.engine.case import Case
    from game.engine.turn import Turned

COMPOSED = -1  # no front page of the author's was printed after the last turn

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Games:
    """Finished games, games first in every array."""

    could: Bools  # (games, turns, cards) the card could be played on that turn, alone
    chosen: Bools  # (games, cards) it was played
    fired: Bools  # (games, injects) has come in
    known: Bools  # (games, facts) settled for the team
    retold: Bools  # (games, words) other words of a turn were read: of all turns, in their order
    word: NDArray[np.int16]  # (games, promises) a Word
    page: Counts  # (games,) which front page was printed after the last turn, or COMPOSED
    score: Floats  # (games,) the weighed outcome
    loyalty: Floats  # (games,) at the end, 0-1
    media: Floats  # (games,) mean attention of the turns, 0-1
    cost: Floats  # (games,) currency in all

    @property
    def count(self) -> int:
        """Return how many games there are."""
        return len(self.score)


def games(case: Case, choose: Policy, seeds: Sequence[int]) -> Games:
    """Play a game for each seed of luck; the same seeds give the same games."""
    luck = deal(seeds, case.turns, purposes(case))
    state, could, retold = opening(case, luck, len(seeds)), [], []
    for _turn in range(case.turns):
        retold.append(read_instead(case, state))
        could.append(playable(case, state) & (case.card_effort <= state.effort[:, None]))
        last = moved(advance(case, state, choose(case, state), luck))
        state = last.state
    return Games(
        could=np.stack(could, axis=1),
        chosen=state.played >= 0,
        fired=state.fired,
        known=state.known,
        retold=np.concatenate(retold, axis=1),
        word=state.word,
        page=_printed(case, last),
        score=utility(case, state),
        loyalty=state.loyalty,
        media=state.mean_media,
        cost=state.cost,
    )


def together(parts: Sequence[Games]) -> Games:
    """Return all games as one batch, in their order."""
    names = [field.name for field in fields(Games)]
    return Games(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def _printed(case: Case, last: Turned) -> Counts:
    """Return the first front page of the last turn that fits, game by game."""
    state = ended(case, last)
    printed = np.full(state.rows, COMPOSED)
    for place, page in reversed(list(enumerate(case.scenario.turns[-1].front_pages))):
        printed = np.where(holds(page.when, case, state), place, printed)
    return printed
