"""A small case in which everything that a plan may run against can happen, and ways to play it."""

import os
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.base.ids import CardId
from game.engine.case import compiled
from game.play.actions import Action, Commit, Plan
from game.play.answers import Accepted
from game.play.begin import Setup, begin
from game.play.load import open_save
from game.play.notsaved import NotSaved
from game.play.session import Known, Session
from game.scenario.scenario import Scenario

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows words or forbids it in another way")
TURNS = 3
CARDS = ("hear", "sorry", "deny", "buses", "refund", "press")


def card(name: str, **more: object) -> dict[str, object]:
    return {
        "id": name,
        "title": name.capitalize(),
        "text": f"The card {name}.",
        "more": "What it means.",
        "kind": "say",
        "phase": "respond",
        "objective": "speed",
        "priority": "customer",
        "why": "To learn from.",
        **more,
    }


def turn(name: str, day: int, **more: object) -> dict[str, object]:
    at = f"2025-03-0{day} 08:00"
    return {"id": name, "at": at, "days": 1, "situation": {"line": f"It is {name}."}, **more}


DATA: dict[str, Any] = {
    "format": 1,
    "id": "late-train",
    "title": "The late train",
    "company": "Harbour Rail",
    "place": "Harbour City",
    "period": "Three days",
    "summary": "A signal has failed and a full train stands in the rain.",
    "objectives": [{"id": "speed", "text": "Answer before others do"}],
    "goals": {"cost": 50000},
    "budget": 60000,
    "effort": 5,
    "coding": {"reason": "A railway like many others."},
    "segments": [
        {
            "id": "commuters",
            "name": "Commuters",
            "short": "Commuters",
            "need": "a way to work",
            "size": 900,
            "value": 120,
            "loss": 30,
        }
    ],
    "roles": [{"id": "chief", "name": "Chief", "line": "You decide.", "brief": "You speak."}],
    "incidents": [
        {
            "id": "stuck",
            "title": "The 7:40 stands at the signal",
            "harms": {"commuters": {"share": 0.9, "severity": 0.4}},
            "newsworthiness": 0.3,
            "tempo": 0.2,
            "blame": 0.4,
            "coding": "A failed signal is an accident.",
        }
    ],
    "injects": [
        {
            "id": "picture",
            "when": {"after": "first", "chance": 0.5},
            "channel": "post",
            "text": "A picture of the platform goes round.",
            "happens": {"evidence": 0.2, "effort": -1},
        }
    ],
    "turns": [turn("first", 3, starts=["stuck"]), turn("second", 4), turn("third", 5)],
    "cards": [
        card("hear", effort=1, once=False),
        card("sorry", effort=2, excludes=["deny"], acts={"say": {"posture": "rebuild"}}),
        card("deny", effort=1, excludes=["sorry"], acts={"say": {"posture": "deny"}}),
        card("buses", kind="fix", effort=3, cost=9000, acts={"fix": {"pace": {"commuters": 2}}}),
        card("refund", effort=2, needs=["sorry"], acts={"give": {"to": {"commuters": 1}}}),
        card("press", effort=4, **{"from": "second"}),
    ],
}


def known(content: str = "as-told", **changes: object) -> Known:
    """Return the case, or one with some of its parts changed."""
    return Known(compiled(Scenario.model_validate(DATA | changes)), content)


def without(name: str, content: str = "shorter") -> Known:
    """Return the case with one card taken out."""
    return known(content, cards=[each for each in DATA["cards"] if each["id"] != name])


KNOWN = known()
SOLO = Setup(seed=7, teams=("Blue",))
PAIR = Setup(seed=7, teams=("Blue", "Red"))
ROOM = Setup(seed=7, teams=("Blue", "Red"), room=True)


def find(scenario: str) -> Known | None:
    """Return the case if that is its name."""
    return KNOWN if scenario == "late-train" else None


class Clock:
    """A wall clock that goes where a test sends it."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=1)))

    def __call__(self) -> datetime:
        return self.now


def started(folder: Path, setup: Setup = SOLO, clock: Clock | None = None) -> Session:
    """Return a new game of the small case."""
    session = begin(folder, KNOWN, setup, clock or Clock())
    assert isinstance(session, Session), session
    return session


def reopened(path: Path, case: Known = KNOWN, clock: Clock | None = None) -> Session:
    """Return a saved game of the small case, or of `case` in its place."""
    session = open_save(path, lambda _: case, clock or Clock())
    assert isinstance(session, Session), session
    return session


def do(session: Session, *actions: Action) -> None:
    """Submit actions that must be accepted."""
    for action in actions:
        answer = session.submit(action, session.at)
        assert isinstance(answer, Accepted), answer


def play(session: Session, *plans: tuple[str, ...]) -> None:
    """Commit plans, one after the other, for whichever team it is."""
    for plan in plans:
        assert session.whose_turn is not None
        do(session, Commit(session.whose_turn, plan_of(*plan)))


def plan_of(*cards: str) -> Plan:
    """Return card names as a plan."""
    return tuple(map(CardId, cards))


def differences(one: object, other: object, where: str = "") -> list[str]:
    """Return where two values differ, to the last bit of every array."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        alike = (one.dtype, one.shape, one.tobytes()) == (other.dtype, other.shape, other.tobytes())
        return [] if alike else [where]
    if type(one) is not type(other):
        return [where]
    parts, others = _parts(one), _parts(other)
    if parts is None or others is None:
        return [] if one == other else [where]
    if parts.keys() != others.keys():
        return [where]
    found = (differences(part, others[name], f"{where}.{name}") for name, part in parts.items())
    return [each for part in found for each in part]


def _parts(value: object) -> Mapping[object, object] | None:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: getattr(value, each.name) for each in fields(value)}
    if isinstance(value, Mapping):
        return value
    if isinstance(value, tuple | list):
        return dict(enumerate(value))
    return None


def stands(session: Session) -> tuple[object, ...]:
    """Return everything that a session shows of the game."""
    teams = range(len(session.teams))
    return (
        session.states,
        session.turned,
        session.plans,
        [session.draft(team) for team in teams],
        [session.committed(team) for team in teams],
        session.notes,
        session.at,
        session.whose_turn,
        session.room,
        session.said,
    )


def not_saved(answer: object) -> NotSaved:
    """Return the answer, which must say that it was not saved."""
    assert isinstance(answer, NotSaved), answer
    return answer
