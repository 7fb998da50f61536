"""Everything that is written comes up in some game."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.study.checks.found import Found
from game.study.told import voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.trust.setting import Bools
    from game.study.plays import Plays


def cards_can_be_played(plays: Plays) -> Iterator[Found]:
    """Every card could be played in some game, if alone on its turn."""
    yield from _never(plays, "cards", _ever(plays.whole.could))


def injects_come_in(plays: Plays) -> Iterator[Found]:
    """Every inject comes in in some game."""
    yield from _never(plays, "injects", plays.whole.fired)


def facts_are_learnt(plays: Plays) -> Iterator[Found]:
    """Every fact is settled for the team in some game."""
    yield from _never(plays, "facts", plays.whole.known)


def other_words_are_read(plays: Plays) -> Iterator[Found]:
    """What a turn says in place of its own words is read in some game."""
    turns = plays.case.scenario.turns
    words = [(turn, each) for turn in range(len(turns)) for each in range(len(turns[turn].instead))]
    for found in _never(plays, "instead", plays.whole.retold):
        turn, each = words[int(found.path[-1])]
        yield Found(("turns", turn, "instead", each), found.figures)


def endings_are_reached(plays: Plays) -> Iterator[Found]:
    """Every front page of the last turn is printed in some game."""
    yield from _unprinted(plays, plays.case.turns - 1)


def front_pages_are_printed(plays: Plays) -> Iterator[Found]:
    """Every front page of the turns before the last is printed in some game."""
    for turn in range(plays.case.turns - 1):
        yield from _unprinted(plays, turn)


def voices_are_heard(plays: Plays) -> Iterator[Found]:
    """What a persona may say on a condition fits after some turn of some game.

    What has none is there for a mood at any time, also for one that is never met with.
    """
    places, cast = voices(plays.case), plays.case.scenario.personas
    for found in _never(plays, "voices", plays.whole.voices):
        persona, own = places[int(found.path[-1])]
        if cast[persona].voices[own].when is None:
            continue
        yield Found(("personas", persona, "voices", own), found.figures)


def _unprinted(plays: Plays, turn: int) -> Iterator[Found]:
    pages = np.arange(len(plays.case.scenario.turns[turn].front_pages))
    printed = plays.whole.pages[:, turn, None] == pages
    for found in _never(plays, "front_pages", printed):
        yield Found(("turns", turn, *found.path), found.figures)


def _ever(could: Bools) -> Bools:
    """Return in which games a card could be played on any turn, (games, cards)."""
    ever: Bools = np.logical_or.reduce(could, axis=1)
    return ever


def _never(plays: Plays, part: str, seen: Bools) -> Iterator[Found]:
    """Yield each part of a list that no game has seen, by its place; `seen` is (games, parts)."""
    for place in np.flatnonzero(~seen.any(axis=0)):
        yield Found((part, int(place)), {"games": plays.whole.count})
