"""The one door through which time moves."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from game.base.records import changed
from game.base.words import _
from game.engine import capabilities, caseload
from game.engine import plan as rules
from game.engine.active import active, busy
from game.engine.case import Case
from game.engine.conditions import met
from game.engine.injects import incoming
from game.engine.knowledge import Learned, learned, surfacing
from game.engine.luck import Luck
from game.engine.merge import Acting, merged, stance
from game.engine.plan import Refused
from game.engine.promises import Judged, judged, pending
from game.engine.state import Counts, State, sealed
from game.engine.trust.arrays import zeros
from game.engine.trust.cost import Component
from game.engine.trust.deeds import Deeds
from game.engine.trust.loyalty import meter
from game.engine.trust.outlook import Outlook, outlook
from game.engine.trust.reckoning import afterwards
from game.engine.trust.setting import Bools, Floats
from game.engine.trust.state import opening as trust_opening
from game.engine.trust.step import concluded
from game.engine.trust.stepped import Stepped
from game.engine.word import Word
from game.scenario.story import Standing

LEAST_EFFORT = 1.0  # tokens that no event can take


@dataclass(frozen=True, slots=True)
class Turned:
    """One turn and what came of it."""

    before: State
    state: State
    plans: Bools  # (rows, cards) chosen this turn
    acted: Bools  # (rows, cards) took effect this turn
    days: float
    deeds: Deeds
    stepped: Stepped  # readings and the causes of every change
    service: caseload.Served | None  # who was served, where people wait


def opening(case: Case, luck: Luck, rows: int = 1) -> State:
    """Return the state before the first decision, the same in every row."""
    trust = trust_opening(case.setting, rows)
    cards, facts = len(case.scenario.cards), len(case.scenario.facts)
    able, growing = capabilities.at_first(case, rows)
    state = State(
        turn=0,
        trust=trust,
        played=_filled((rows, cards), -1, np.int16),
        done=_filled((rows, cards), 0, np.bool_),
        waiting=_filled((rows, cards), np.inf),
        working=_filled((rows, cards), 0.0),
        able=able,
        growing=growing,
        cases=caseload.at_first(case, rows),
        elsewhere=_filled((rows, len(case.index.groups), len(case.index.incidents)), 1.0),
        order=_filled((rows,), caseload.AS_USUAL, np.int16),
        left=_filled((rows, len(case.index.groups)), 0.0),
        known=_plain(case, rows),
        public=_plain(case, rows),
        finding=_filled((rows, facts), np.inf),
        claimed=_filled((rows, facts), 0, np.int16),
        fired=_filled((rows, len(case.scenario.injects)), 0, np.bool_),
        incoming=_filled((rows, len(case.scenario.injects)), 0, np.bool_),
        word=_filled((rows, len(case.pledges)), Word.NOT_GIVEN, np.int16),
        given=_filled((rows, len(case.pledges)), -1, np.int16),
        stance=_filled((rows,), 0.0),
        effort=_filled((rows,), float(case.effort[0])),
        loyalty=meter(case.setting.groups, trust.intent),
        media=_filled((rows,), 0.0),
        heard=_filled((rows,), 0.0),
        costs=_filled((rows, len(Component)), 0.0),
        card_money=_filled((rows,), 0.0),
    )
    return sealed(_opened(case, state, luck))


def advance(case: Case, state: State, plans: Bools, luck: Luck) -> Turned | Refused:
    """Return the next state and all that happened, or the first row's refusal.

    Args:
        case: the compiled scenario.
        state: the rows at the opening of a turn; it is not changed.
        plans: which cards each row plays, (rows, cards).
        luck: the table of the seed, for one row or for all.
    """
    allowed = rules.legal(case, state, plans)
    if not allowed.all():
        return _refused(case, state, plans, int(np.flatnonzero(~allowed)[0]))
    days = case.days[state.turn]
    acting, on_the_clock = _timed(case, state, plans, days)
    facts = learned(case, state, acting.cards, 24 * days)
    deeds = merged(case, state, acting, facts)
    service = caseload.served(case, state, acting, deeds, days)
    deeds = caseload.with_service(case, deeds, service, days)
    ahead = outlook(case.setting, state.trust, deeds, days)
    at_end = _at_end(case, _after_service(on_the_clock, service), acting, facts, deeds)
    at_end = _foreseen(case, at_end, acting, ahead)
    words = judged(case, at_end, acting.now)
    deeds = _with_promises(case, deeds, at_end, words)
    stepped = concluded(ahead.judged(deeds))
    if state.turn == case.turns - 1:
        stepped = _with_what_follows(case, stepped, at_end.left)
    after = _after(
        case, changed(at_end, {"word": words.word, "given": words.given}), plans, stepped
    )
    opened = sealed(_opened(case, after, luck))
    return Turned(state, opened, plans, acting.now, days, deeds, stepped, service)


def _filled(
    shape: tuple[int, ...], value: float, kind: type[np.generic] = np.float64
) -> np.ndarray:
    return np.full(shape, value, dtype=kind, order="F")


def _plain(case: Case, rows: int) -> Bools:
    """Mark the facts that are plain to everybody from the start, (rows, facts)."""
    plain = [fact.open_as is Standing.KNOWN for fact in case.scenario.facts]
    return np.asfortranarray(np.broadcast_to(np.array(plain, dtype=bool), (rows, len(plain))))


def _refused(case: Case, state: State, plans: Bools, row: int) -> Refused:
    names = [case.scenario.cards[place].id for place in np.flatnonzero(plans[row])]
    found = rules.refusal(case, state, names, row)
    return found or Refused(rules.Rule.EFFORT, _("This plan cannot be played."))


def _timed(case: Case, state: State, plans: Bools, days: float) -> tuple[Acting, State]:
    """Return which cards take effect in this turn, and `state` with its clocks run on.

    Only the clocks of cards that are chosen or due run, and only work that goes on is counted.
    """
    now, work = np.zeros_like(plans), zeros(*plans.shape)
    due, goes_on = state.waiting.copy(order="F"), state.working.copy(order="F")
    idle: dict[int, Floats] = {}  # days until a card's work begins in this turn
    for place in busy(plans, due < np.inf):
        chosen, hours = plans[:, place], due[:, place]
        hours = np.where(chosen, np.minimum(case.card_hours[place], hours), hours)
        acts = hours <= 24 * days
        now[:, place] = acts
        due[:, place] = np.where(acts, np.inf, hours - 24 * days)
        if case.card_days[place]:
            goes_on[:, place] = np.where(acts, case.card_days[place], goes_on[:, place])
            idle[place] = np.where(acts, np.minimum(hours / 24, days), 0.0)
    for place in busy(goes_on > 0):
        left = goes_on[:, place]
        worked = np.minimum(left, days - idle.get(place, 0.0))
        work[:, place] = worked / days
        goes_on[:, place] = left - worked
    cards, places = active(case, now), frozenset(busy(now))
    ability = capabilities.grown(case, state, cards, days)
    able, growing = ability.able, ability.growing
    clocks = {"waiting": due, "working": goes_on, "able": able, "growing": growing}
    on_the_clock = changed(state, clocks)
    acting = Acting(now, cards, places, plans, work, ability.mean)
    return acting, on_the_clock


def _after_service(state: State, service: caseload.Served | None) -> State:
    if service is None:
        return state
    return changed(
        state,
        {
            "cases": service.waiting,
            "elsewhere": service.elsewhere,
            "order": service.order,
            "left": state.left + service.left,
        },
    )


def _at_end(case: Case, state: State, acting: Acting, facts: Learned, deeds: Deeds) -> State:
    """Return the state once the deeds are done, with opinion not yet moved."""
    return changed(
        state,
        {
            "played": _played(state, acting.chosen),
            "done": state.done | acting.now,
            "known": facts.known,
            "public": facts.public,
            "finding": facts.finding,
            "claimed": facts.claimed,
            "stance": np.maximum(stance(case, state), deeds.posture),
        },
    )


def _played(state: State, chosen: Bools) -> Counts:
    """Return on which turn each card was played last, (rows, cards); -1 if it was not.

    By arithmetic: a choice by masks takes four times as long for thousands of rows.
    """
    now: Counts = chosen * np.int16(state.turn + 1) - np.int16(1)
    return np.maximum(state.played, now)


def _foreseen(case: Case, state: State, acting: Acting, ahead: Outlook) -> State:
    """Show which needs the turn will meet, where a promise or a claim hangs on it."""
    made = any(pledge.card in acting.places for pledge in case.pledges)
    if made or pending(state.word).any() or ahead.turn.deeds.double_deviation.any():
        return changed(state, {"trust": ahead.state})
    return state


def _with_promises(case: Case, deeds: Deeds, at_end: State, words: Judged) -> Deeds:
    """Add what became of promises; people told that all is well were failed twice if it is not."""
    told = deeds.double_deviation
    if told.any():
        unmet = met(at_end) < 1 - case.setting.parameters.mended
        told = np.where(unmet, told, 0.0)
    return changed(
        deeds,
        {
            "promised": words.promised,
            "kept": words.kept,
            "broken": words.broken,
            "double_deviation": told,
        },
    )


def _with_what_follows(case: Case, stepped: Stepped, left: Floats) -> Stepped:
    """Add to the bill of the last turn what will still be lost and claimed after it.

    That includes those who left without a word: until then nobody has noticed (E15).
    """
    later = afterwards(case.setting, stepped.state)
    later[:, Component.LOST_MARGIN] += caseload.value_left(case, left)
    return replace(stepped, cost=stepped.cost + later)


def _after(case: Case, at_end: State, plans: Bools, stepped: Stepped) -> State:
    paid = np.zeros(at_end.rows)
    for place in busy(plans):
        paid = paid + plans[:, place] * case.card_price[place]
    return changed(
        at_end,
        {
            "turn": at_end.turn + 1,
            "trust": stepped.state,
            "loyalty": stepped.meter,
            "media": stepped.media,
            "heard": at_end.heard + stepped.media,
            "costs": at_end.costs + stepped.cost,
            "card_money": at_end.card_money + paid,
        },
    )


def _opened(case: Case, state: State, luck: Luck) -> State:
    """Open the turn that `state` has reached: what comes in, what surfaces, the effort there is."""
    if state.turn >= case.turns:
        return replace(state, incoming=np.zeros(state.fired.shape, dtype=bool))
    come = incoming(case, state, luck)
    state = changed(state, {"incoming": come, "fired": state.fired | come})
    effort = np.full(state.rows, float(case.effort[state.turn]))
    for place in busy(come):
        brings = float(case.scenario.injects[place].happens.effort)
        effort = effort + come[:, place] * brings
    opened = {
        "known": state.known | surfacing(case, state),
        "effort": np.maximum(effort, LEAST_EFFORT),
    }
    return changed(state, opened)


def moved(turned: Turned | Refused) -> Turned:
    """Return a turn that was known to be legal, as the plans of bots are.

    Raises:
        ValueError: the plan was refused; the message is the rule's own sentence.
    """
    if isinstance(turned, Turned):
        return turned
    raise ValueError(turned.why)
