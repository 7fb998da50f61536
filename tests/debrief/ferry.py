"""A small case with one of everything that a debrief or a view reads, and ways to play it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from game.debrief.record import Record
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.turn import advance, moved, opening
from game.scenario.history import History
from game.scenario.scenario import Scenario

WHY = {"more": "What it means in practice.", "phase": "respond", "objective": "speed"}


def card(name: str, title: str, kind: str, **fields: object) -> dict[str, Any]:
    """Return a card that serves customers first, unless told otherwise."""
    given = {"why": f"What {title.lower()} teaches.", "priority": "customer", **fields}
    return {"id": name, "title": title, "text": f"{title} now.", "kind": kind, **WHY, **given}


CARDS = [
    card("send-boats", "Send boats", "fix", effort=2, cost=40_000)
    | {"acts": {"fix": {"pace": {"stranded": 3.0}, "incident": "aground"}}},
    card("say-sorry", "Say sorry", "say", effort=1)
    | {
        "principle": "Sorry comes before because.",
        "acts": {
            "say": {
                "posture": "rebuild",
                "empathy": 0.8,
                "explanation": 0.6,
                "by": "captain",
                "channels": ["the pier", "radio"],
            }
        },
    },
    card("pay-back", "Pay it back", "make-up", effort=1, cost=5_000)
    | {"acts": {"give": {"to": {"stranded": 1.0}, "unasked": True}}, "priority": "customer"},
    card("promise-word", "Promise a date", "say", effort=1, until="day-one")
    | {
        "acts": {
            "promise": {
                "id": "running",
                "text": "The ferry runs again on Tuesday.",
                "short": "The ferry runs",
                "owner": "captain",
                "due": "day-two",
                "kept_when": {"played": ["second-ship"]},
            }
        }
    },
    card("second-ship", "Hire a second ship", "fix", effort=2, cost=30_000)
    | {"from": "day-two", "acts": {"fix": {"pace": {"waiting": 1.0}}}},
    card("blame-tide", "Blame the tide", "say", effort=1, priority="legal")
    | {
        "acts": {
            "say": {"posture": "deny"},
            "blame": {"target": "the tide", "answers": False, "credible": 0.5},
        }
    },
    card("drill", "Drill the crew", "prepare", effort=2, cost=20_000, phase="learn")
    | {"from": "day-three", "acts": {"prepare": {"surge": 20_000}}, "priority": "profit"},
    card("sound-out", "Look at the hull", "find-out", effort=1)
    | {"acts": {"investigate": {"facts": {"hull-thin": 3}}}},
]

DATA: dict[str, Any] = {
    "format": 1,
    "id": "low-tide",
    "title": "Low tide",
    "company": "Sound Ferries",
    "place": "Port Anna",
    "period": "March 2021",
    "minutes": 20,
    "difficulty": 2,
    "summary": "You run the ferries of a small sound. One of them sits on a bank, the tide is out.",
    "newspaper": "The Sound Mail",
    "stakes": [{"figure": "40", "caption": "islands without another way"}],
    "objectives": [{"id": "speed", "text": "Act before the tide does"}],
    "goals": {"loyalty": 60, "media": 40, "cost": 150_000},
    "budget": 60_000,
    "effort": 4,
    "coding": {"reason": "A ferry line like many others."},
    "economy": {"fix_cost": {"stranded": 20, "waiting": 2}, "preparation": 20_000},
    "segments": [
        {"id": "stranded", "name": "On the boat", "short": "On the boat", "need": "dry land"}
        | {"size": 200, "value": 300, "loss": 50, "icon": "ship"},
        {"id": "waiting", "name": "On the pier", "short": "On the pier", "need": "a crossing"}
        | {"size": 800, "value": 200, "loss": 20},
    ],
    "stakeholders": [{"id": "coastguard", "kind": "regulator", "name": "The coast guard"}],
    "personas": [
        {"id": "olga", "name": "Olga Strand", "who": "on her way home", "group": "stranded"}
        | {
            "voices": [
                {"says": "My tea is cold and so am I.", "mood": "worse"},
                {"says": "A small boat came. I could kiss it.", "when": {"played": ["send-boats"]}},
                {"says": "I am still here."},
            ]
        },
        {"id": "piet", "name": "Piet Maas", "who": "waits with his bicycle", "group": "waiting"}
        | {"voices": [{"says": "I can wait. I cannot guess."}, {"says": "Which hour is it now?"}]},
    ],
    "roles": [
        {"id": "captain", "name": "Captain", "line": "speaks", "brief": "You speak for the line."},
        {"id": "purser", "name": "Purser", "line": "counts", "brief": "You count."},
    ],
    "facts": [
        {"id": "hull-thin", "open_as": "rumour", "open_text": "The hull is said to be thin."}
        | {"settled_text": "The hull was thin.", "holds": True, "evidence": 0.4}
    ],
    "incidents": [
        {"id": "aground", "title": "A ferry sits on a bank", "newsworthiness": 0.5, "tempo": 0.3}
        | {"harms": {"stranded": {"share": 0.9, "severity": 0.5}}, "blame": 0.5}
        | {"coding": "A misread chart is an own error."},
        {"id": "timetable", "title": "No crossings", "newsworthiness": 0.2, "tempo": 0.5}
        | {"harms": {"waiting": {"share": 0.5, "severity": 0.3}}, "blame": 0.5}
        | {"coding": "It follows from the first."},
    ],
    "turns": [
        {"id": "day-one", "at": "2021-03-01 08:00", "hours": 10, "starts": ["aground"]}
        | {
            "situation": {
                "line": "The tide is out and a ferry is not.",
                "known": ["Two hundred people are on board."],
                "unknown": ["When will the water be back?"],
                "facts": ["hull-thin"],
            },
            "intel": {"purser": "There is money for one more ship."},
            "front_pages": [
                {
                    "when": {"played": ["send-boats"]},
                    "headline": "Rowed ashore",
                    "story": "Small boats took people off the bank.",
                }
            ],
        },
        {"id": "day-two", "at": "2021-03-01 18:00", "hours": 20, "starts": ["timetable"]}
        | {"situation": {"line": "People wait on the pier.", "facts": ["hull-thin"]}},
        {"id": "day-three", "at": "2021-03-02 14:00", "days": 30}
        | {"situation": {"line": "The ferry floats. Does the line?"}},
    ],
    "cards": CARDS,
    "injects": [
        {"id": "radio", "when": {"turn": "day-two"}, "channel": "broadcast", "from": "piet"}
        | {"text": "The radio asks when you sail.", "variants": ["The radio asks for a date."]}
        | {"happens": {"effort": -1}}
    ],
    "sources": [{"id": "log", "text": "The log of the harbour, 2021."}],
}

HISTORY: dict[str, Any] = {
    "summary": "The line sent boats at once and said little.",
    "plays": {
        "day-one": {"cards": ["send-boats"], "text": "It sent small boats.", "source": "log"},
        "day-two": {
            "cards": ["drill", "pay-back", "no-such-card"],
            "text": "It paid fares back.",
        },
    },
    "timeline": [{"date": "1 March 2021", "text": "The ferry ran aground.", "source": "log"}],
    "measured": [
        {"quantity": "Fares sold", "date": "April 2021", "value": -4.0, "unit": "percent"}
        | {"tolerance": 1.5, "source": "log", "quality": "fair", "use": "check"}
    ],
    "not_verified": ["How cold the tea was."],
}

MINIMAL: dict[str, Any] = {
    "format": 1,
    "id": "one-turn",
    "title": "One turn",
    "company": "A shop",
    "place": "Anywhere",
    "period": "Any day",
    "summary": "You run a shop.",
    "objectives": [{"id": "speed", "text": "Act"}],
    "goals": {"cost": 100},
    "budget": 100,
    "coding": {"reason": "A shop."},
    "segments": [
        {"id": "all", "name": "Customers", "short": "Customers", "need": "help"}
        | {"size": 10, "value": 10, "loss": 5}
    ],
    "roles": [{"id": "owner", "name": "Owner", "line": "decides", "brief": "You decide."}],
    "incidents": [
        {"id": "spill", "title": "A spill", "harms": {"all": {"share": 0.5, "severity": 0.2}}}
        | {"newsworthiness": 0.1, "tempo": 0.05, "blame": 0.5, "coding": "Clumsy."}
    ],
    "turns": [
        {"id": "now", "at": "2024-01-01 12:00", "hours": 2, "starts": ["spill"]}
        | {"situation": {"line": "Wet shoes."}}
    ],
    "cards": [card("towel", "A towel", "fix", cost=3) | {"acts": {"fix": {"pace": {"all": 20.0}}}}],
}


def luring(name: str, incidents: Sequence[dict[str, Any]] = DATA["incidents"]) -> Case:
    """Return the case with one card marked as a temptation, whatever it does."""
    cards = [{**card, "temptation": card["id"] == name} for card in CARDS]
    return case_of(cards=cards, incidents=incidents)


def case_of(data: dict[str, Any] | None = None, **changes: object) -> Case:
    """Return a case; the ferry's unless other data is given."""
    return compiled(Scenario.model_validate({**(data or DATA), **changes}))


def history() -> History:
    """Return what the ferry line did."""
    return History.model_validate(HISTORY)


def begun(case: Case, rows: int = 1, seed: int = 1) -> Record:
    """Return a game before its first turn."""
    luck = deal([seed], case.turns, purposes(case))
    return Record(case, luck, opening(case, luck, rows))


def play(record: Record, *plans: Sequence[str]) -> Record:
    """Return the game after these plans, the same in every row."""
    for plan in plans:
        table = plans_of(record.case, [plan] * record.state.rows)
        turned = moved(advance(record.case, record.state, table, record.luck))
        record = replace(record, turned=(*record.turned, turned))
    return record


def ferry(*plans: Sequence[str], seed: int = 1) -> Record:
    """Return the ferry's game after these plans."""
    return play(begun(case_of(), seed=seed), *plans)
