"""Games played to their end side by side, and what is kept of each."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.bots.utility import utility
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import playable
from game.engine.retold import read_instead
from game.engine.trust.setting import Bools, Floats
from game.engine.turn import advance, moved, opening
from game.study.told import Counts, printed, speaking, voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.bots.policies import Policy
    from game.engine.case import Case


@dataclass(frozen=True, slots=True)
class Games:
    """Finished games, games first in every array."""

    could: Bools  # (games, turns, cards) the card could be played on that turn, alone
    chosen: Bools  # (games, cards) it was played
    fired: Bools  # (games, injects) has come in
    known: Bools  # (games, facts) settled for the team
    retold: Bools  # (games, words) other words of a turn were read: of all turns, in their order
    word: NDArray[np.int16]  # (games, promises) a Word
    pages: Counts  # (games, turns) which front page was printed after each turn, or COMPOSED
    voices: Bools  # (batches, voices) could have spoken after some turn of some game of a batch
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
    state, could, retold, pages = opening(case, luck, len(seeds)), [], [], []
    spoken = np.zeros(len(voices(case)), dtype=bool)
    for _turn in range(case.turns):
        retold.append(read_instead(case, state))
        could.append(playable(case, state) & (case.card_effort <= state.effort[:, None]))
        last = moved(advance(case, state, choose(case, state), luck))
        pages.append(printed(case, last))
        spoken = speaking(case, last, spoken)
        state = last.state
    return Games(
        could=np.stack(could, axis=1),
        chosen=state.played >= 0,
        fired=state.fired,
        known=state.known,
        retold=np.concatenate(retold, axis=1),
        word=state.word,
        pages=np.stack(pages, axis=1),
        voices=spoken[None],
        score=utility(case, state),
        loyalty=state.loyalty,
        media=state.mean_media,
        cost=state.cost,
    )


def together(parts: Sequence[Games]) -> Games:
    """Return all games as one batch, in their order."""
    names = [field.name for field in fields(Games)]
    return Games(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))
