"""How a turn reads to one team: in its own words, or in those that fit what the team has done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from game.engine.conditions import holds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.case import Case
    from game.engine.state import State
    from game.engine.trust.setting import Bools
    from game.scenario.story import Retold, Turn

TEXTS = ("line", "known", "rumour", "unknown", "facts")


def turn_told(case: Case, state: State, row: int = 0) -> Turn:
    """Return the turn that opens in `state` as the team in `row` is told it, chance left aside."""
    turn: Turn = case.scenario.turns[state.turn]
    return with_words(turn, [each for each in turn.instead if holds(each.when, case, state)[row]])


def read_instead(case: Case, state: State) -> Bools:
    """Return where each of the other words of the open turn is read, (rows, words).

    They are where they hold, unless all that they give is given by others before them.
    """
    turn = case.scenario.turns[state.turn]
    read = np.zeros((state.rows, len(turn.instead)), dtype=bool)
    said: dict[str, Bools] = {}
    for place, each in enumerate(turn.instead):
        true = holds(each.when, case, state)
        for text in _gives(each):
            before = said.get(text, np.zeros_like(true))
            read[:, place] |= true & ~before
            said[text] = before | true
    return read


def _gives(each: Retold) -> list[str]:
    """Return what it says in place of the turn's own: texts that all read, and roles."""
    return [*(name for name in TEXTS if getattr(each, name) is not None), *each.intel]


def with_words(turn: Turn, fitting: Sequence[Retold]) -> Turn:
    """Return a turn in which each text is that of the first of `fitting` that gives it."""
    if not fitting:
        return turn
    texts: dict[str, object] = {}
    intel = dict(turn.intel)
    for each in reversed(fitting):
        given = {name: getattr(each, name) for name in TEXTS}
        texts.update((name, text) for name, text in given.items() if text is not None)
        intel.update(each.intel)
    situation = turn.situation.model_copy(update=texts)
    return turn.model_copy(update={"situation": situation, "intel": intel})
