"""A case of any size, made up: as large as an author could want one."""

from typing import Any, NamedTuple

from game.engine.case import Case, compiled
from game.scenario.scenario import Scenario

Data = dict[str, Any]

STAKEHOLDERS = ("employees", "partners", "regulator", "investors", "press")
INCIDENTS = 5
KINDS = ("fix", "say", "make-up", "find-out", "prepare")  # of cards, one after the other
TAUGHT = {
    "more": "What it means in practice.",
    "why": "What there is to learn.",
    "phase": "respond",
    "objective": "learn",
    "priority": "customer",
}


class Size(NamedTuple):
    """How much there is of what makes a case long to play."""

    segments: int
    cards: int
    turns: int


def made(size: Size) -> Case:
    """Return a case of this size in which every kind of card does what such cards do."""
    segments = [f"segment-{place}" for place in range(size.segments)]
    scenario = {
        "format": 1,
        "id": "made",
        "title": "A made-up case",
        "company": "Somebody",
        "place": "Somewhere",
        "period": "May 2020",
        "summary": "You lead.",
        "objectives": [{"id": "learn", "text": "Learn"}],
        "goals": {"cost": 100_000},
        "budget": 500_000,
        "effort": 4,
        "coding": {"credibility": 0.6, "reason": "It is made up."},
        "economy": {"fix_cost": dict.fromkeys(segments, 10), "preparation": 10_000},
        "segments": [_segment(name) for name in segments],
        "stakeholders": [{"id": kind, "kind": kind, "name": kind} for kind in STAKEHOLDERS],
        "roles": [{"id": "lead", "name": "Lead", "line": "speaks last", "brief": "Leads."}],
        "facts": [_fact()],
        "incidents": [_incident(place, segments) for place in range(INCIDENTS)],
        "turns": [_turn(place) for place in range(size.turns)],
        "cards": [_card(place, segments) for place in range(size.cards)],
    }
    return compiled(Scenario.model_validate(scenario))


def _segment(name: str) -> Data:
    about = {"id": name, "name": name, "short": name, "need": "help"}
    return about | {"size": 1000, "value": 50, "loss": 100}


def _fact() -> Data:
    told = {"open_as": "unknown", "open_text": "What failed?", "settled_text": "A part failed."}
    return {"id": "cause", **told, "holds": True, "evidence": 0.5, "news": 0.2}


def _incident(place: int, segments: list[str]) -> Data:
    """Return an incident that harms every other segment."""
    harmed = segments[place % 2 :: 2] or segments
    harm = {"share": 0.5, "severity": 0.6, "eases": 0.05}
    about = {"id": f"incident-{place}", "title": "Incident", "coding": "It is made up."}
    return about | {
        "harms": dict.fromkeys(harmed, harm),
        "newsworthiness": 0.6,
        "tempo": 1,
        "danger": 0.2,
        "blame": 0.5,
    }


def _turn(place: int) -> Data:
    """Return a day; on each of the first ones an incident begins."""
    at = {"id": f"turn-{place}", "at": f"2020-{1 + place // 28:02}-{1 + place % 28:02} 08:00"}
    begins = [f"incident-{place}"] if place < INCIDENTS else []
    return at | {"days": 1, "situation": {"line": "So it stands."}, "starts": begins}


def _card(place: int, segments: list[str]) -> Data:
    kind, whom = KINDS[place % len(KINDS)], segments[place % len(segments)]
    acts: dict[str, Data] = {
        "fix": {"fix": {"pace": {whom: 0.5}, "days": 3.0}},
        "say": {"say": {"posture": "concern", "empathy": 0.5, "explanation": 0.5}},
        "make-up": {"give": {"to": {whom: 0.5}}},
        "find-out": {"investigate": {"facts": {"cause": 24}}},
        "prepare": {"prepare": {"surge": 900, "communication": 900}},
    }
    about = {"id": f"card-{place}", "title": f"Card {place}", "text": "Play it.", "kind": kind}
    return about | TAUGHT | {"effort": 1, "cost": 100, "acts": acts[kind]}
