"""What one card does, as numbers over groups, incidents and facts."""

from dataclasses import dataclass

import numpy as np

from game.engine.index import Index
from game.engine.trust.evidence import Parameters
from game.engine.trust.setting import Floats
from game.scenario.acts import Fix, Posture, Say
from game.scenario.card import Card


@dataclass(frozen=True, slots=True)
class CardActs:
    """One card in numbers; zero or empty where the card does no such thing."""

    speaks: bool
    posture: float
    words: tuple[float, float, float]  # empathy, explanation, transparency
    admits: float
    protected: float
    claims: tuple[tuple[int, int], ...]  # fact, +1 it is so or -1 it is not
    gift: Floats  # (groups,) share of the loss
    fairness: float
    serves: tuple[int, ...] | None  # queues served first from now on
    pace: Floats  # (groups, incidents) share of open need met a day
    works: tuple[tuple[int, slice, float], ...]  # group, incidents and pace, where there is any
    strains: bool  # that work takes the company's own capacity
    work_days: float  # how long the work goes on
    limits: tuple[int, ...]  # capabilities that the work leans on
    builds: tuple[tuple[int, float], ...]  # capability, share added (or lost)
    discloses: tuple[int, ...]
    first: float
    finds: tuple[tuple[int, float], ...]  # fact, hours until it is settled
    proof: Floats  # (incidents,)
    prepares: tuple[float, float, float, float]
    threats: float
    scapegoats: Floats  # (groups,)
    blame_risk: float
    mended: Floats  # (groups,)
    regain: float
    conceals: float
    promised: float


def compiled_acts(card: Card, index: Index, known: Parameters) -> CardActs:
    """Return `card` in numbers."""
    acts = card.acts
    say = acts.say
    tells, finds, ready = acts.disclose, acts.investigate, acts.prepare
    return CardActs(
        speaks=say is not None,
        posture=stance(say.posture, known) if say else 0.0,
        words=(say.empathy, say.explanation, say.transparency) if say else (0.0, 0.0, 0.0),
        admits=say.admits if say else 0.0,
        protected=say.protected if say else 0.0,
        claims=_claims(say, index),
        gift=_gift(card, index, known),
        fairness=_fairness(card, known),
        serves=tuple(index.queues[name] for name in acts.serve.first) if acts.serve else None,
        pace=_pace(acts.fix, index),
        works=_works(acts.fix, index),
        strains=acts.fix is not None and acts.fix.needs_capacity,
        work_days=_work_days(acts.fix),
        limits=tuple(index.capabilities[name] for name in acts.fix.limited_by) if acts.fix else (),
        builds=tuple((index.capabilities[name], share) for name, share in acts.build.items()),
        discloses=tuple(index.facts[fact] for fact in tells.facts) if tells else (),
        first=tells.specific if tells and tells.first else 0.0,
        finds=tuple((index.facts[f], h) for f, h in finds.facts.items()) if finds else (),
        proof=_proof(card, index),
        prepares=(ready.detection, ready.surge, ready.front_line, ready.communication)
        if ready
        else (0.0, 0.0, 0.0, 0.0),
        threats=acts.reward_threats,
        scapegoats=_marked([acts.blame.whom] if acts.blame and acts.blame.whom else [], index),
        blame_risk=acts.blame.credible if acts.blame else 0.0,
        mended=_marked(list(acts.declare_mended), index),
        regain=acts.regain,
        conceals=acts.conceal,
        promised=acts.promise.weight if acts.promise else 0.0,
    )


def stance(posture: Posture, known: Parameters) -> float:
    """Return how accommodating a posture is, 0-1."""
    stances = {
        Posture.DENY: 0.0,
        Posture.DIMINISH: known.posture_diminish,
        Posture.CONCERN: known.posture_concern,
        Posture.REBUILD: 1.0,
    }
    return stances[posture]


def _claims(say: Say | None, index: Index) -> tuple[tuple[int, int], ...]:
    claims = say.claims if say else ()
    return tuple((index.facts[claim.fact], 1 if claim.says else -1) for claim in claims)


def _gift(card: Card, index: Index, known: Parameters) -> Floats:
    gift = np.zeros(len(index.groups))
    give = card.acts.give
    if give:
        taken = known.proof_take_up if give.asks_for_proof else 1.0
        for segment, worth in give.to.items():
            gift[index.groups[segment]] = worth * taken
    return gift


def _fairness(card: Card, known: Parameters) -> float:
    opened = card.acts.open.fairness if card.acts.open else 0.0
    unasked = known.unasked_fairness if card.acts.give and card.acts.give.unasked else 0.0
    return max(opened, unasked)


def _works(fix: Fix | None, index: Index) -> tuple[tuple[int, slice, float], ...]:
    """Return each group that is worked for, on which incidents, and the pace."""
    if fix is None:
        return ()
    place = index.incidents[fix.incident] if fix.incident else None
    where = slice(None) if place is None else slice(place, place + 1)
    return tuple((index.groups[name], where, share) for name, share in fix.pace.items() if share)


def _pace(fix: Fix | None, index: Index) -> Floats:
    pace = np.zeros((len(index.groups), len(index.incidents)))
    for group, where, share in _works(fix, index):
        pace[group, where] = share
    return pace


def _work_days(fix: Fix | None) -> float:
    if fix is None:
        return 0.0
    return np.inf if fix.days is None else fix.days


def _proof(card: Card, index: Index) -> Floats:
    proof = np.zeros(len(index.incidents))
    if card.acts.prove:
        proof[index.incidents[card.acts.prove.incident]] = card.acts.prove.share
    return proof


def _marked(names: list[str], index: Index) -> Floats:
    marks = np.zeros(len(index.groups))
    for name in names:
        marks[index.groups[name]] = 1.0
    return marks
