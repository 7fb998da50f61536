"""Random small scenarios, as plain data, and random ways to play them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from hypothesis import strategies as st

from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import legal
from game.engine.state import State
from game.engine.trust.setting import Bools
from game.engine.turn import Turned, advance, moved, opening
from game.scenario.scenario import Scenario

Data = dict[str, Any]
POSTURES = ("deny", "diminish", "concern", "rebuild")
KINDS = ("fix", "say", "make-up", "find-out", "prepare", "guard")
OTHERS = ("employees", "partners", "regulator", "investors", "press")
TAUGHT = {
    "more": "What it means in practice.",
    "why": "What there is to learn.",
    "phase": "respond",
    "objective": "learn",
    "priority": "customer",
}


class Words(NamedTuple):
    """The ids that a drawn scenario may speak of."""

    segments: list[str]
    turns: list[str]
    facts: list[str]
    skills: list[str]
    queues: list[str]


@st.composite
def scenarios(draw: st.DrawFn) -> Data:
    """Draw a scenario with up to three segments, five turns and nine cards."""
    pick = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    segments = [f"segment-{n}" for n in range(draw(st.integers(1, 3)))]
    turns = [f"turn-{n}" for n in range(draw(st.integers(1, 5)))]
    incidents = [f"incident-{n}" for n in range(draw(st.integers(1, 2)))]
    others = draw(st.lists(st.sampled_from(OTHERS), max_size=3, unique=True))
    cards = [f"card-{n}" for n in range(draw(st.integers(1, 9)))]
    facts = [f"fact-{n}" for n in range(draw(st.integers(0, 2)))]
    skills = [f"skill-{n}" for n in range(draw(st.integers(0, 2)))]
    queues = [f"queue-{n}" for n in range(draw(st.integers(0, 3)))]
    words = Words(segments, turns, facts, skills, queues)
    return {
        "format": 1,
        "id": "drawn",
        "title": "A drawn case",
        "company": "Somebody",
        "place": "Somewhere",
        "period": "May 2020",
        "summary": "You lead.",
        "objectives": [{"id": "learn", "text": "Learn"}],
        "goals": {"cost": 100_000},
        "budget": 50_000,
        "effort": 4,
        "coding": {"credibility": share(pick), "history": share(pick), "reason": "A test."},
        "economy": economy(pick, segments),
        "segments": [segment(pick, name) for name in segments],
        "stakeholders": [{"id": kind, "kind": kind, "name": kind} for kind in others],
        "roles": [{"id": "lead", "name": "Lead", "line": "speaks last", "brief": "Leads."}],
        "facts": [fact(pick, name, turns) for name in facts],
        "capabilities": [skill(pick, name) for name in skills],
        "caseload": caseload(pick, words) if queues else None,
        "incidents": [incident(pick, name, words) for name in incidents],
        "turns": [turn(pick, name, n, incidents) for n, name in enumerate(turns)],
        "cards": [card(pick, name, words) for name in cards],
        "injects": [inject(pick, n, turns, incidents) for n in range(draw(st.integers(0, 2)))],
    }


def share(pick: np.random.Generator) -> float:
    return float(np.clip(pick.uniform(-0.2, 1.2), 0, 1).round(3))


def one_of(pick: np.random.Generator, names: Sequence[str]) -> str:
    return names[int(pick.integers(len(names)))]


def economy(pick: np.random.Generator, segments: list[str]) -> Data:
    return {
        "fix_cost": {name: share(pick) * 20 for name in segments},
        "capacity": 0.05 + share(pick),
        "quantum": share(pick) * 1000,
        "claim": share(pick),
        "fine": share(pick) * 1e5,
        "preparation": 10_000,
        "prepared": share(pick) * 10_000,
    }


def segment(pick: np.random.Generator, name: str) -> Data:
    about = {"id": name, "name": name, "short": name, "need": "help"}
    people = {"size": int(pick.integers(1, 10_000)), "value": share(pick) * 90}
    return about | people | {"loss": share(pick) * 90, "switching": share(pick)}


def fact(pick: np.random.Generator, name: str, turns: list[str]) -> Data:
    told = {"open_as": "unknown", "open_text": "What failed?", "settled_text": "A part failed."}
    shows = {"holds": bool(pick.integers(2)), "evidence": 2 * share(pick) - 1}
    return {"id": name, **told, **shows, "news": share(pick), "public_on": one_of(pick, turns)}


def skill(pick: np.random.Generator, name: str) -> Data:
    pace = {"lag": float(pick.choice([0, 3, 60])), "fades": float(pick.choice([0, 0.02]))}
    return {"id": name, "name": name, "start": share(pick), **pace}


def caseload(pick: np.random.Generator, words: Words) -> Data:
    load = {"hours": 100 * share(pick) + 0.1, "limited_by": words.skills[:1]}
    return load | {"queues": [queue(pick, n, words) for n in range(len(words.queues))]}


def queue(pick: np.random.Generator, place: int, words: Words) -> Data:
    """Return a queue from which some move on to the next one, if there is one."""
    who = {"id": words.queues[place], "name": "Queue", "group": one_of(pick, words.segments)}
    work = {"a_day": 50 * share(pick), "hours": 0.1 + share(pick), "loud": share(pick)}
    ends: Data = {"patience": 0.1 + 10 * share(pick), "leaves": share(pick) / 2}
    if place + 1 < len(words.queues):
        ends |= {"louder": words.queues[place + 1], "escalates": 0.01 + share(pick) / 3}
    return {**who, **work, **ends}


def incident(pick: np.random.Generator, name: str, words: Words) -> Data:
    segments = words.segments
    hit = [segments[0], *(each for each in segments[1:] if pick.integers(2))]
    return {
        "id": name,
        "title": name,
        "harms": {each: harm(pick) for each in hit},
        "by_cases": bool(words.queues and pick.integers(2)),
        "newsworthiness": share(pick),
        "tempo": float(np.exp(pick.uniform(-4, 4))),
        "danger": share(pick),
        "blame": share(pick),
        "stable": share(pick),
        "integrity": share(pick),
        "coding": "A test.",
    }


def harm(pick: np.random.Generator) -> Data:
    felt = {"felt_after": float(pick.choice([0, 0, 20])), "eases": float(pick.choice([0, 0.1]))}
    return {"share": share(pick), "severity": share(pick), **felt}


def turn(pick: np.random.Generator, name: str, place: int, incidents: list[str]) -> Data:
    starts = [each for each in incidents if pick.random() < (0.2 if place else 0.8)]
    days = float(pick.choice([0.05, 0.3, 1, 6, 45]))
    at = {"id": name, "at": f"2020-05-{place + 1:02} 08:00", "days": days}
    return at | {"situation": {"line": "So it stands."}, "starts": starts}


def card(pick: np.random.Generator, name: str, words: Words) -> Data:
    known = {"id": name, "title": name, "text": f"Play {name}.", "kind": one_of(pick, KINDS)}
    price = {"effort": int(pick.integers(0, 4)), "cost": share(pick) * 20_000}
    time = {"hours": float(pick.choice([0, 0, 30])), "once": bool(pick.integers(2))}
    return {**known, **TAUGHT, **price, **time, "acts": acts(pick, name, words)}


def acts(pick: np.random.Generator, name: str, words: Words) -> Data:
    """Return two or three of the things that a card can do."""
    whom, facts = one_of(pick, words.segments), words.facts
    able: Data = {
        "say": {"posture": one_of(pick, POSTURES), "empathy": share(pick), "admits": share(pick)},
        "give": {"to": {whom: 2 * share(pick)}, "unasked": bool(pick.integers(2))},
        "fix": {"pace": {whom: 5 * share(pick)}, "days": 3.0, "limited_by": words.skills},
        "open": {"fairness": share(pick)},
        "promise": promise(pick, name, whom, words.turns),
        "prepare": {"surge": share(pick) * 9000, "communication": share(pick) * 9000},
        "reward_threats": share(pick),
        "declare_mended": [whom],
        "conceal": share(pick),
    }
    if facts:
        able["disclose"] = {"facts": [one_of(pick, facts)], "first": bool(pick.integers(2))}
        able["investigate"] = {"facts": {one_of(pick, facts): 48 * share(pick)}}
    if words.skills:
        able["build"] = {each: 2 * share(pick) - 1 for each in words.skills}
    if words.queues:
        able["serve"] = {"first": [one_of(pick, words.queues)]}
    chosen = pick.permutation(sorted(able))[: int(pick.integers(1, 4))]
    return {str(act): able[str(act)] for act in chosen}


def promise(pick: np.random.Generator, name: str, whom: str, turns: list[str]) -> Data:
    asked: list[Data] = [{"met": {whom: {"above": 90}}}, {"played": [name]}, {"this_turn": [name]}]
    kept = asked[int(pick.integers(3))]
    text = {"id": f"vow-{name}", "text": "All back by then.", "short": "All back", "owner": "lead"}
    again = {"each_turn": "this_turn" in kept}
    return text | {"due": one_of(pick, turns), "kept_when": kept, "weight": share(pick), **again}


def inject(pick: np.random.Generator, place: int, turns: list[str], incidents: list[str]) -> Data:
    when = {"turn": one_of(pick, turns), "chance": share(pick)}
    brings: Data = {"evidence": 2 * share(pick) - 1, "new_information": share(pick)}
    if pick.integers(2):
        brings["starts"] = one_of(pick, incidents)
    text = {"id": f"inject-{place}", "channel": "memo", "text": "It goes on."}
    return {**text, "when": when, "happens": brings | {"effort": int(pick.integers(-1, 2))}}


def case_of(data: Data) -> Case:
    """Return the case that plain data describes."""
    return compiled(Scenario.model_validate(data))


def luck_of(case: Case, seed: int) -> Luck:
    """Return the luck of a seed."""
    return deal([seed], case.turns, purposes(case))


def any_plans(case: Case, state: State, pick: np.random.Generator) -> Bools:
    """Return a legal plan in every row, some of them empty."""
    plans = np.zeros((state.rows, len(case.scenario.cards)), dtype=bool, order="F")
    for place in pick.permutation(plans.shape[1]):
        tried = plans.copy(order="F")
        tried[:, place] = pick.random(state.rows) < 0.5
        plans = np.where(legal(case, state, tried)[:, None], tried, plans)
    return np.asfortranarray(plans)


def game(case: Case, luck: Luck, rows: int, pick: np.random.Generator) -> list[Turned]:
    """Return the turns of a game in which every row plays as it likes."""
    state, turns = opening(case, luck, rows), []
    while state.turn < case.turns:
        turns.append(moved(advance(case, state, any_plans(case, state, pick), luck)))
        state = turns[-1].state
    return turns


def replayed(case: Case, luck: Luck, plans: Sequence[Bools]) -> list[Turned]:
    """Return the turns of the game in which these plans are played."""
    state, turns = opening(case, luck, len(plans[0])), []
    for plan in plans:
        turns.append(moved(advance(case, state, plan, luck)))
        state = turns[-1].state
    return turns
