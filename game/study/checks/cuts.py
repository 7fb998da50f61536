"""A cut can be played: on the turns that it leaves out, time passes and nothing is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.word import HELD, Word
from game.study.checks.found import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.study.games import Games
    from game.study.plays import Plays

FEWEST = 3  # cards that make a choice
RARELY = 0.1  # of the games of a cut may offer fewer
SURE = 7.0  # promises that should have been kept in a cut: by luck none is once in a thousand cuts


def cuts_offer_a_choice(plays: Plays) -> Iterator[Found]:
    """On every turn of a cut nearly every game has cards enough to choose from."""
    for cut in plays.cuts:
        for place, turn in enumerate(cut.turns):
            cards = cut.games.could[:, turn].sum(axis=1)
            if np.mean(cards < FEWEST) > RARELY:
                few = int(np.quantile(cards, RARELY))
                yield Found(("cuts", cut.place, "turns", place), {"few": few, "fewest": FEWEST})


def cuts_keep_what_cards_need(plays: Plays) -> Iterator[Found]:
    """A card that needs something can be played in a cut that plays a turn on which it could be."""
    for cut in plays.cuts:
        turns = list(cut.turns)
        lost = plays.whole.could[:, turns].any(axis=(0, 1))
        lost &= ~cut.games.could[:, turns].any(axis=(0, 1))
        cards = [plays.case.scenario.cards[place] for place in np.flatnonzero(lost)]
        if names := [f"`{card.id}`" for card in cards if card.needs]:
            yield Found(("cuts", cut.place, "turns"), {"cards": ", ".join(names)})


def cuts_leave_time_for_promises(plays: Plays) -> Iterator[Found]:
    """What is promised in a cut can be kept in it.

    It is told where none was, though `SURE` of them would have been, had as large a share of those
    that were given been kept as in the whole case.
    """
    for cut in plays.cuts:
        for place, pledge in enumerate(plays.case.pledges):
            given, kept = _words(cut.games, place)
            whole_given, whole_kept = _words(plays.whole, place)
            if kept == 0 and given * whole_kept >= SURE * max(whole_given, 1):
                due = plays.case.scenario.turns[pledge.due].id
                figures = {"promise": pledge.promise.id, "due": due}
                yield Found(("cuts", cut.place, "turns"), figures)


def _words(games: Games, promise: int) -> tuple[int, int]:
    """Return in how many games a promise was given, and in how many of them it was kept."""
    word = games.word[:, promise]
    return int((word != Word.NOT_GIVEN).sum()), int(np.isin(word, HELD).sum())
