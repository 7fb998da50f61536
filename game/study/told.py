"""What is told as turns end: which front pages are printed, and which voices fit, in any game."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from game.engine.conditions import holds
from game.engine.ended import ended
from game.scenario.cast import Mood

if TYPE_CHECKING:
    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools, Floats
    from game.engine.trust.state import TrustState
    from game.engine.turn import Turned
    from game.scenario.cast import Voice

Counts = NDArray[np.int64]

COMPOSED = -1  # no front page of the author's was printed


def printed(case: Case, turned: Turned) -> Counts:
    """Return the first front page of a turn that fits, (games,), or `COMPOSED`."""
    state = ended(case, turned)
    found = np.full(state.rows, COMPOSED)
    for place, page in reversed(list(enumerate(case.scenario.turns[state.turn].front_pages))):
        found = np.where(holds(page.when, case, state), place, found)
    return found


def voices(case: Case) -> list[tuple[int, int]]:
    """Return the place of each voice: its persona's, and its own there."""
    cast = enumerate(case.scenario.personas)
    return [(place, own) for place, each in cast for own in range(len(each.voices))]


def speaking(case: Case, turned: Turned, before: Bools) -> Bools:
    """Return which voices (voices,) have fitted in any game, this turn or `before`.

    One that has is not looked at again: nearly all have after a few turns.
    """
    state, now = ended(case, turned), before.copy()
    steps = _steps(case, turned)
    for place, (persona, own) in enumerate(voices(case)):
        if not before[place]:
            speaker = case.scenario.personas[persona]
            step = steps[:, case.index.groups[speaker.group]]
            now[place] = _fits(case, state, speaker.voices[own], step)
    return now


def _fits(case: Case, state: State, voice: Voice, step: Floats) -> bool:
    moods = {Mood.WORSE: step < 0, Mood.SAME: step == 0, Mood.BETTER: step > 0}
    in_mood = moods[voice.mood] if voice.mood else np.ones(state.rows, dtype=bool)
    if voice.when is None:
        return bool(in_mood.any())
    return bool((in_mood & holds(voice.when, case, state)).any())


def _steps(case: Case, turned: Turned) -> Floats:
    """Return by how many points the printed figure of each group moved, (games, groups)."""
    segments = len(case.scenario.segments)
    before, after = (_figures(state.trust, segments) for state in (turned.before, turned.state))
    return after - before


def _figures(trust: TrustState, segments: int) -> Floats:
    """Return the printed figure of each group, (games, groups): intent, or trust."""
    shares = np.concatenate([trust.intent[:, :segments], trust.trust[:, segments:]], axis=1)
    found: Floats = np.floor(100 * shares + 0.5)
    return found
