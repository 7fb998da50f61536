"""A small case with one of everything, for the tests of the engine."""

from collections.abc import Sequence
from typing import Any

import pytest

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import plans_of
from game.engine.turn import Turned, advance, moved, opening
from game.scenario.scenario import Scenario

WHY = {
    "more": "What it means in practice.",
    "why": "What there is to learn.",
    "principle": "A principle.",
    "phase": "respond",
    "objective": "learn",
    "priority": "customer",
}


def card(name: str, **fields: object) -> dict[str, Any]:
    return {"id": name, "title": name, "text": f"Play {name}.", "kind": "fix", **WHY, **fields}


def turn(name: str, at: str, **fields: object) -> dict[str, Any]:
    return {"id": name, "at": at, "situation": {"line": "So it stands."}, **fields}


def small(**changes: object) -> dict[str, Any]:
    """Return the small case as plain data; `changes` replace top-level parts."""
    return {
        "format": 1,
        "id": "small",
        "title": "A small case",
        "company": "Somebody",
        "place": "Somewhere",
        "period": "May 2020",
        "summary": "You lead.",
        "objectives": [{"id": "learn", "text": "Learn"}],
        "goals": {"loyalty": 60, "media": 40, "cost": 100_000},
        "budget": 50_000,
        "effort": 4,
        "coding": {"credibility": 0.6, "reason": "A test."},
        "economy": {"fix_cost": {"hurt": 10}, "preparation": 10_000},
        "segments": [
            {"id": "hurt", "name": "Hurt", "short": "Hurt", "need": "help", "size": 100}
            | {"value": 50, "loss": 100},
            {"id": "watching", "name": "Watching", "short": "Watching", "need": "trust"}
            | {"size": 900, "value": 50, "loss": 0},
        ],
        "stakeholders": [{"id": "staff", "kind": "employees", "name": "Staff"}],
        "roles": [{"id": "lead", "name": "Lead", "line": "speaks last", "brief": "Leads."}],
        "facts": [
            {"id": "cause", "open_as": "unknown", "open_text": "What failed?"}
            | {"settled_text": "A part failed.", "holds": True, "evidence": 0.5}
            | {"public_on": "three", "news": 0.2},
            {"id": "gossip", "open_as": "rumour", "open_text": "They are said to have known."}
            | {"settled_text": "They did not know.", "holds": False},
        ],
        "incidents": [
            {"id": "outage", "title": "Outage", "newsworthiness": 0.6, "tempo": 1, "blame": 0.4}
            | {"harms": {"hurt": {"share": 1, "severity": 0.6}}, "coding": "A test."},
            {"id": "again", "title": "Again", "newsworthiness": 0.6, "tempo": 1, "blame": 0.6}
            | {"harms": {"hurt": {"share": 0.5, "severity": 0.6}}, "coding": "A test."},
        ],
        "turns": [
            turn("one", "2020-05-01 08:00", hours=12, starts=["outage"]),
            turn("two", "2020-05-01 20:00", days=2),
            turn("three", "2020-05-03 20:00", days=30),
        ],
        "cards": [
            card("mend", effort=2, cost=1000, acts={"fix": {"pace": {"hurt": 2}}}),
            card("pay", kind="make-up", acts={"give": {"to": {"hurt": 1}}}),
            card("sorry", kind="say", acts={"say": {"posture": "rebuild", "empathy": 0.9}}),
            card("deny", kind="say", acts={"say": {"posture": "deny"}}, excludes=["sorry"]),
            card("search", kind="find-out", acts={"investigate": {"facts": {"cause": 24}}}),
            card("tell", kind="say", needs=["cause"])
            | {"acts": {"disclose": {"facts": ["cause"], "first": True}}},
            card("vow", kind="say")
            | {"acts": {"promise": vow("two", {"met": {"hurt": {"above": 90}}})}},
            card("later", **{"from": "three"}),
            card("slow", hours=24, acts={"open": {"fairness": 0.8}}),
        ],
        "injects": [
            {"id": "call", "when": {"turn": "two", "not_played": ["sorry"]}, "channel": "call"}
            | {"text": "Nobody has answered.", "happens": {"new_information": 0.2}},
            {"id": "strike", "when": {"turn": "three", "chance": 0.5}, "channel": "memo"}
            | {"text": "It is down again.", "happens": {"starts": "again", "effort": -1}},
        ],
    } | changes


def vow(due: str, kept_when: dict[str, Any]) -> dict[str, Any]:
    return {"id": "back", "text": "All back by then.", "short": "All back", "owner": "lead"} | {
        "due": due,
        "kept_when": kept_when,
        "weight": 0.8,
    }


def go(case: Case, luck: Luck, *plans: Sequence[str]) -> list[Turned]:
    """Return the turns in which one row plays `plans`."""
    state, found = opening(case, luck), []
    for plan in plans:
        found.append(moved(advance(case, state, plans_of(case, [plan]), luck)))
        state = found[-1].state
    return found


def played(case: Case, *plans: Sequence[str]) -> list[Turned]:
    """Return the same on a seed of its own."""
    return go(case, deal([7], case.turns, purposes(case)), *plans)


@pytest.fixture
def case() -> Case:
    return compiled(Scenario.model_validate(small()))


@pytest.fixture
def luck(case: Case) -> Luck:
    return deal([7], case.turns, purposes(case))


@pytest.fixture
def small_data() -> dict[str, Any]:
    return small()
