"""From the cards that take effect and the injects that came in to one turn's deeds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from game.engine.active import busy
from game.engine.capabilities import leaning_on
from game.engine.cardacts import CardActs
from game.engine.trust.arrays import each, zeros
from game.engine.trust.deeds import Deeds, Purse
from game.engine.trust.setting import Bools, Floats

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.engine.active import Active
    from game.engine.case import Case
    from game.engine.knowledge import Learned
    from game.engine.state import State
    from game.scenario.acts import Happens


@dataclass(frozen=True, slots=True)
class Acting:
    """Which cards take effect in this turn; (rows, cards)."""

    now: Bools  # takes effect in this turn
    cards: Active  # those of `now` that any row has
    places: frozenset[int]  # of these cards
    chosen: Bools  # is paid for in this turn
    work: Floats  # share of the turn in which its work goes on, 0-1
    able: Floats  # (rows, capabilities) what the work of the turn can lean on, 0-1


@dataclass(frozen=True, slots=True)
class Said:
    """All statements of a turn as one; (rows,)."""

    speaks: Floats
    posture: Floats
    denies: Floats
    quality: Floats
    clashes: Floats


def merged(case: Case, state: State, acting: Acting, learned: Learned) -> Deeds:
    """Return the deeds of this turn, promises still to be judged."""
    rows, cards = state.rows, acting.cards
    said = _said(case, state, cards)
    largest, over_groups = partial(_largest, rows, cards), partial(_groups, case, rows, cards)
    brought = partial(_brought, case, state)
    news = learned.news + brought(lambda inject: inject.new_information)
    at_work, none = busy(acting.work > 0), np.zeros(rows)
    return Deeds(
        starts=starting(case, state),
        evidence=_limited(learned.evidence + brought(lambda inject: inject.evidence)),
        contradiction=learned.contradictions
        + said.clashes
        + case.setting.parameters.blame_answered * largest(lambda acts: acts.blame_risk)
        + brought(lambda inject: inject.contradiction),
        new_information=news,
        first=largest(lambda acts: acts.first),
        concealed=largest(lambda acts: acts.conceals),
        speaks=said.speaks,
        posture=said.posture,
        denies=said.denies,
        quality=said.quality,
        admits=largest(lambda acts: acts.admits),
        protected=largest(lambda acts: acts.protected),
        scapegoats=np.minimum(over_groups(lambda acts: acts.scapegoats), 1),
        procedure=largest(lambda acts: acts.fairness),
        compensation=over_groups(lambda acts: acts.gift),
        fix=_fixing(case, acting, at_work),
        safe=_proofs(case, rows, cards),
        threats=largest(lambda acts: acts.threats),
        double_deviation=np.minimum(over_groups(lambda acts: acts.mended), 1),
        promised=none,
        kept=none,
        broken=none,
        spent=_spent(case, acting.chosen) + brought(lambda inject: inject.cost),
        prepares=_purses(rows, cards),
        regain=_added(rows, cards, lambda acts: acts.regain),
        promised_by=_named_dates(case, state, acting),
        hired=_hired(case, acting, at_work),
    )


def starting(case: Case, state: State) -> Bools:
    """Return which incidents begin in this turn, (rows, incidents)."""
    starts = np.zeros(state.started.shape, dtype=bool, order="F")
    for name in case.scenario.turns[state.turn].starts:
        starts[:, case.index.incidents[name]] = True
    for place in busy(state.incoming):
        if struck := case.scenario.injects[place].happens.starts:
            starts[:, case.index.incidents[struck]] |= state.incoming[:, place]
    return starts & ~state.started


def stance(case: Case, state: State) -> Floats:
    """Return the most accommodating stance that statements of this turn are held against, 0-1.

    Whoever conceded one failure has taken no stance yet to another that hits other people. (rows,).
    """
    starts = starting(case, state)
    if not starts.any():
        return state.stance
    return np.where(other_people(case, state.started, starts), 0.0, state.stance)


def other_people(case: Case, started: Bools, starts: Bools) -> Bools:
    """Return where what `starts` hits nobody whom anything `started` before had hit, (rows,)."""
    again = (starts @ case.same_people) & started
    others: Bools = np.any(starts, axis=1) & ~np.any(again, axis=1)
    return others


def _largest(rows: int, cards: Active, reads: Callable[[CardActs], float]) -> Floats:
    """Return the largest figure of the cards that act, (rows,); none is below 0."""
    found = np.zeros(rows)
    for acts, acts_here in cards:
        if figure := reads(acts):
            found = np.maximum(found, acts_here * figure)
    return found


def _added(rows: int, cards: Active, reads: Callable[[CardActs], float]) -> Floats:
    """Return the sum of a figure over the cards that act, (rows,)."""
    found = np.zeros(rows)
    for acts, acts_here in cards:
        if figure := reads(acts):
            found = found + acts_here * figure
    return found


def _said(case: Case, state: State, cards: Active) -> Said:
    rows = state.rows
    speaks, words = np.zeros(rows), [np.zeros(rows) for _ in range(3)]
    high, low = np.zeros(rows), np.ones(rows)
    for acts, acts_here in cards:
        if acts.speaks:
            speaks = np.maximum(speaks, acts_here)
            high = np.maximum(high, acts_here * acts.posture)
            low = np.minimum(low, np.where(acts_here, acts.posture, 1.0))
            words = [
                np.maximum(old, acts_here * new) for old, new in zip(words, acts.words, strict=True)
            ]
    spoke = speaks > 0
    known = case.setting.parameters
    concedes = np.maximum(stance(case, state), high) >= known.posture_concern
    return Said(
        speaks=speaks,
        posture=high,
        denies=np.where(spoke & (low == 0.0), 1.0, 0.0),
        quality=known.words_empathy * words[0]
        + known.words_explanation * words[1]
        + known.words_transparency * words[2],
        clashes=np.where(spoke & concedes & (low < known.posture_concern), known.flip, 0.0),
    )


def _named_dates(case: Case, state: State, acting: Acting) -> Floats | None:
    """Return by when needs are promised to be met, (rows, incidents) days from now; 0 if not."""
    made = [p for p in case.pledges if p.card in acting.places and p.covers.any()]
    if not made:
        return None
    now = acting.now
    dates = zeros(state.rows, len(case.index.incidents))
    for pledge in made:
        days = sum(case.days[state.turn : pledge.due + 1])
        named = now[:, pledge.card, None] & pledge.covers
        dates = np.maximum(dates, np.where(named, days, 0.0))
    return np.asfortranarray(dates)


def _groups(case: Case, rows: int, cards: Active, reads: Callable[[CardActs], Floats]) -> Floats:
    """Return the sum of a figure by group over the cards that act, (rows, groups)."""
    found = zeros(rows, len(case.index.groups))
    for acts, acts_here in cards:
        for group in reads(acts).nonzero()[0]:
            found[:, group] += acts_here * reads(acts)[group]
    return found


def _fixing(case: Case, acting: Acting, cards: Sequence[int]) -> Floats:
    """Return the pace of the work of these cards, (rows, groups, incidents)."""
    pace = zeros(acting.now.shape[0], len(case.index.groups), len(case.index.incidents))
    for place in cards:
        acts = case.acts[place]
        share = acting.work[:, place]
        if acts.limits:
            share = share * leaning_on(acts.limits, acting.able)
        for group, incidents, share_a_day in acts.works:
            pace[:, group, incidents] += each(share * share_a_day)
    return pace


def _hired(case: Case, acting: Acting, at_work: Sequence[int]) -> Floats | None:
    """Return the pace of work that takes none of the company's own capacity, if any does."""
    cards = [place for place in at_work if case.acts[place].works and not case.acts[place].strains]
    if not cards:
        return None
    pace = _fixing(case, acting, cards)
    return pace if pace.any() else None


def _proofs(case: Case, rows: int, cards: Active) -> Floats:
    doubt = np.ones((rows, len(case.index.incidents)), order="F")
    for acts, acts_here in cards:
        for incident in acts.proof.nonzero()[0]:
            doubt[:, incident] *= np.where(acts_here, 1 - acts.proof[incident], 1.0)
    return 1 - doubt


def _purses(rows: int, cards: Active) -> Floats:
    purses = zeros(rows, len(Purse))
    for acts, acts_here in cards:
        for purse, amount in enumerate(acts.prepares):
            if amount:
                purses[:, purse] += acts_here * amount
    return purses


def _spent(case: Case, chosen: Bools) -> Floats:
    spent = np.zeros(chosen.shape[0])
    for place in busy(chosen):
        spent = spent + chosen[:, place] * case.scenario.cards[place].cost
    return spent


def _brought(case: Case, state: State, reads: Callable[[Happens], float]) -> Floats:
    """Return the sum of what the injects that came in bring with them, (rows,)."""
    found = np.zeros(state.rows)
    for place in busy(state.incoming):
        brings = reads(case.scenario.injects[place].happens)
        if brings:
            found = found + state.incoming[:, place] * brings
    return found


def _limited(evidence: Floats) -> Floats:
    return np.minimum(np.maximum(evidence, -1.0), 1.0)
