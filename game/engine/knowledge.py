"""What the team and the public have learned, and which statements that proves wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from game.engine.active import busy
from game.engine.state import Counts
from game.engine.trust.setting import Bools, Floats

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.active import Active
    from game.engine.case import Case
    from game.engine.state import State


@dataclass(frozen=True, slots=True)
class Learned:
    """What a turn brings to light; facts are (rows, facts), figures (rows,)."""

    known: Bools
    public: Bools
    finding: Floats
    claimed: Counts
    told: Bools  # made public by the company itself, this turn
    evidence: Floats
    news: Floats
    contradictions: Floats


def learned(case: Case, state: State, cards: Active, hours: float) -> Learned:
    """Return what is known after `cards` took effect this turn."""
    told, surfaces = _told(state, cards), surfacing(case, state)
    newly = (told | surfaces) & ~state.public
    claimed, clashes = _claims(case, state, cards)
    finding = _searches(state, cards) - hours
    found = finding <= 0
    public = state.public | newly
    return Learned(
        known=state.known | newly | found,
        public=public,
        finding=np.where(found, np.inf, finding),
        claimed=claimed,
        told=told,
        evidence=_evidence(case, newly, lambda: _thunder(case, state, cards, surfaces)),
        news=_news(case, told & ~state.public),
        contradictions=clashes + _proved_wrong(case, state, public, newly, claimed),
    )


def surfacing(case: Case, state: State) -> Bools:
    """Return which facts everybody learns as this turn opens, (rows, facts)."""
    surfaces = np.zeros(state.known.shape, dtype=bool, order="F")
    if state.turn >= case.turns:
        return surfaces
    turn = case.scenario.turns[state.turn].id
    for place, fact in enumerate(case.scenario.facts):
        if fact.public_on == turn:
            surfaces[:, place] = True
    for place in busy(state.incoming):
        for name in case.scenario.injects[place].happens.settles:
            surfaces[:, case.index.facts[name]] |= state.incoming[:, place]
    return surfaces


def _told(state: State, cards: Active) -> Bools:
    told = np.zeros(state.known.shape, dtype=bool, order="F")
    for acts, acts_here in cards:
        for fact in acts.discloses:
            told[:, fact] |= acts_here
    return told


def _searches(state: State, cards: Active) -> Floats:
    finding = state.finding.copy(order="F")
    for acts, acts_here in cards:
        for fact, hours in acts.finds:
            sooner = np.minimum(finding[:, fact], hours)
            looks = acts_here & ~state.known[:, fact]
            finding[:, fact] = np.where(looks, sooner, finding[:, fact])
    return finding


def _claims(case: Case, state: State, cards: Active) -> tuple[Counts, Floats]:
    """Return what is claimed now, and how often it is the opposite of what was said before.

    Whoever owns up to a claim that everybody has seen refuted breaks no second story: it counted
    when it was shown to be wrong.
    """
    claimed = state.claimed.copy(order="F")
    clashes = np.zeros(state.rows)
    for acts, acts_here in cards:
        for fact, says in acts.claims:
            true = says == (1 if case.scenario.facts[fact].holds else -1)
            owns_up = state.public[:, fact] & true & (state.claimed[:, fact] == -says)
            clashes += acts_here & (claimed[:, fact] == -says) & ~owns_up
            claimed[:, fact] = np.where(acts_here, says, claimed[:, fact])
    return claimed, clashes


def _proved_wrong(case: Case, state: State, public: Bools, newly: Bools, claimed: Counts) -> Floats:
    """Count claims that public facts refute, each once: when it comes out or when it is said."""
    wrong = np.zeros(state.rows)
    for place in busy(claimed != 0):
        truth = 1 if case.scenario.facts[place].holds else -1
        said = newly[:, place] | (claimed[:, place] != state.claimed[:, place])
        wrong += public[:, place] & said & (claimed[:, place] == -truth)
    return wrong


def _thunder(case: Case, state: State, cards: Active, surfaces: Bools) -> Floats:
    """Return what is left of a fact's proof (rows, facts) if the company tells it first (E5).

    Told before anyone else, and in detail, the same fact weighs less against a credible company.
    """
    specific = np.zeros(state.known.shape, order="F")
    heard = state.public | surfaces
    for acts, acts_here in cards:
        for fact in acts.discloses:
            told = (acts_here & ~heard[:, fact]) * acts.first
            specific[:, fact] = np.maximum(specific[:, fact], told)
    weight = case.setting.parameters.first_discount * state.trust.credibility
    return 1 - weight[:, None] * specific


def _evidence(case: Case, newly: Bools, left_of: Callable[[], Floats]) -> Floats:
    """Return what the facts prove together: proof adds up like independent witnesses.

    `left_of` returns (rows, facts) what telling it first leaves of what a fact proves; it is asked
    only where something comes to light.
    """
    places = busy(newly)
    if not places:
        return np.zeros(newly.shape[0])
    open_to_doubt, cleared = np.ones(newly.shape[0]), np.ones(newly.shape[0])
    left = left_of()
    for place in places:
        fact = case.scenario.facts[place]
        shows = np.where(newly[:, place], fact.evidence, 0.0)
        open_to_doubt = open_to_doubt * (1 - np.maximum(shows, 0.0) * left[:, place])
        cleared = cleared * (1 + np.minimum(shows, 0.0))
    return cleared - open_to_doubt


def _news(case: Case, told: Bools) -> Floats:
    news = np.zeros(told.shape[0])
    for place in busy(told):
        news = news + np.where(told[:, place], case.scenario.facts[place].news, 0.0)
    return news
