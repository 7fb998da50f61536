"""What a player reads goes through `observe`: what nobody may know changes no word of a view."""

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game import present
from game.base.ids import CardId, RoleId
from game.debrief.record import Record
from game.engine import observe
from game.engine.state import State
from game.engine.trust.cost import Component
from game.engine.trust.state import TrustState
from game.present.moments.card import card
from game.present.moments.explain import explain
from game.present.moments.table import table
from game.present.settings import Mode, Settings
from tests.debrief.ferry import DATA, begun, case_of, ferry, play

DRAFT = (CardId("pay-back"),)
SEEN = {"loyalty", "media", "costs", "card_money", "effort", "word", "played", "known", "incoming"}
SEEN |= {"able", "growing", "cases"}
OWN_WORK = {"done", "waiting", "working"}  # a team knows what it set going and when it works
SEEN_TRUST = {"intent", "trust"}


def spoiled(state: State, field: str) -> State:
    """Return a state in which one field is another."""
    changed: dict[str, Any] = {field: _other(getattr(state, field))}
    return replace(state, **changed)


def spoiled_trust(state: State, field: str) -> State:
    """Return a state in which one field of trust is another."""
    changed: dict[str, Any] = {field: _other(getattr(state.trust, field))}
    return replace(state, trust=replace(state.trust, **changed))


def _other(values: np.ndarray) -> np.ndarray:
    return ~values if values.dtype == bool else np.asarray(values + 1, dtype=values.dtype)


def with_state(record: Record, state: State) -> Record:
    """Return the game with another state at its end."""
    last = replace(record.turned[-1], state=state)
    return replace(record, turned=(*record.turned[:-1], last))


def views(record: Record) -> list[object]:
    """Return everything that is shown before a plan is carried out."""
    seats = Settings(Mode.SESSION, seats=(RoleId("captain"),))
    cards = [card(record, CardId(each.id), DRAFT) for each in record.scenario.cards]
    effort = explain(record, "effort", DRAFT)
    return [table(record, DRAFT), table(record, (), seats), *cards, effort]


def hidden() -> list[str]:
    arrays = [field.name for field in fields(State) if field.name not in ("turn", "trust")]
    return sorted(set(arrays) - SEEN - OWN_WORK)


@pytest.mark.parametrize("field", hidden())
def test_what_is_hidden_of_a_game_changes_no_view(field: str) -> None:
    record = ferry(["promise-word", "sound-out"])

    assert views(with_state(record, spoiled(record.state, field))) == views(record)


def test_what_is_hidden_of_trust_changes_no_view_but_the_sum_of_what_would_follow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(observe, "afterwards", lambda *_any: np.zeros((1, len(Component))))
    record = ferry(["promise-word", "sound-out"])
    names = [field.name for field in fields(TrustState) if field.name not in SEEN_TRUST]
    arrays = [name for name in names if isinstance(getattr(record.state.trust, name), np.ndarray)]
    assert len(arrays) > 20

    for name in arrays:
        changed = with_state(record, spoiled_trust(record.state, name))
        assert views(changed) == views(record), name


def test_what_may_be_seen_is_shown() -> None:
    record = ferry(["promise-word", "sound-out"])
    shown = views(record)

    for field in ("loyalty", "effort", "known", "word"):
        assert views(with_state(record, spoiled(record.state, field))) != shown, field


def test_another_team_changes_no_view() -> None:
    alone = play(begun(case_of(), rows=2), ["promise-word", "sound-out"])
    changed: dict[str, Any] = {}
    for name in SEEN | OWN_WORK:
        ours, theirs = getattr(alone.state, name)
        changed[name] = np.stack([ours, _other(theirs)])

    assert views(with_state(alone, replace(alone.state, **changed))) == views(alone)


def test_the_truth_of_a_fact_that_nobody_settled_changes_no_view() -> None:
    facts = [{**DATA["facts"][0], "holds": False, "settled_text": "It was as thick as ever."}]
    told, untrue = begun(case_of()), begun(case_of(facts=facts))

    assert table(told) == table(untrue)
    assert table(play(told, [])) == table(play(untrue, []))


def test_no_view_reads_the_arrays_of_a_state_by_itself() -> None:
    reads = re.compile(r"\b(state|before)\.\w+(\.\w+)?\[")
    folder = Path(str(present.__path__[0]))
    found = [
        f"{path.name}:{number}"
        for path in sorted(folder.rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if reads.search(line)
    ]

    assert found == []
