"""Incidents begin: the need they leave, the story they carry, and what a second failure adds.

Slots are those of the case. Several may begin in one turn; they are taken in the order of the
case, so that the second one is a repeat.
"""

from collections.abc import Sequence

import numpy as np

from game.engine.trust import spared
from game.engine.trust.arrays import each, each_group, each_pair, either, highest, total
from game.engine.trust.deeds import Deeds
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.state import TrustState


def beginning(state: TrustState, deeds: Deeds) -> Floats:
    """Return 1 where an incident (rows, incidents) begins now; one that runs cannot begin again."""
    return deeds.starts * (1 - state.started)


def slots_of(begins: Floats) -> list[int]:
    """Return the slots that any row of `begins` (rows, incidents) has."""
    slots: list[int] = np.logical_or.reduce(begins, axis=0).nonzero()[0].tolist()
    return slots


def before(marks: Floats, begins: Floats, slots: Sequence[int]) -> Floats:
    """Return what `marks` (..., incidents) come to before each slot's turn to begin.

    `marks` are of the incidents that have begun or begin now; `begins` has their shape, and no
    other slots than these.
    """
    counts = np.empty_like(marks)
    count = total(marks * (1 - begins))
    counts[...] = count[..., None]
    for slot in slots:
        count = count + marks[..., slot] * begins[..., slot]
        counts[..., slot + 1 :] = count[..., None]
    return counts


def repeats(state: TrustState, begins: Floats) -> Floats:
    """Return 1 where one begins (rows, incidents) after another."""
    if not begins.any():
        return begins
    marks = np.maximum(state.started, begins)
    return begins * np.minimum(before(marks, begins, slots_of(begins)), 1)


def remembered(setting: Setting, state: TrustState, begins: Floats) -> Floats:
    """Return how many stories (rows, incidents) are fresh in memory as each slot begins.

    What is new is measured against what people still remember: forgetting is fast for the first
    ten days or so (E22), and after months a failure is news again.
    """
    fresh = state.started * np.exp2(-state.days_since / setting.parameters.novelty_half_life)
    return before(np.maximum(fresh, begins), begins, slots_of(begins))


def knew(setting: Setting, state: TrustState, begins: Floats) -> Floats:
    """Return the newsworthiness (rows, incidents) of the worst that came before each slot."""
    news = setting.incidents.newsworthiness
    worst = highest(state.started * news)
    found = np.empty_like(begins)
    found[...] = each(worst)
    for slot in slots_of(begins):
        worst = np.maximum(worst, begins[:, slot] * news[:, slot])
        found[:, slot + 1 :] = each(worst)
    return found


def begun(
    setting: Setting,
    state: TrustState,
    deeds: Deeds,
    begins: Floats,
    head_start: Floats,
) -> dict[str, Floats]:
    """Return the fields that change as the incidents in `begins` (rows, incidents) strike.

    In `state` the blame is settled that they bring; `head_start` (rows,) is in tempos.
    """
    known, cases = setting.parameters, setting.incidents
    need = each_group(begins) * cases.need
    earlier = before(np.maximum(state.started, begins), begins, slots_of(begins))
    left = 1 - each(known.first_discount * deeds.first * state.credibility)
    news = cases.newsworthiness
    new = news * (1 - known.repeat_discount * knew(setting, state, begins))
    stale = known.story_novelty * remembered(setting, state, begins)
    story = known.story_size * news * np.exp(-stale) * left
    struck = highest(each_group(begins) * (cases.need * cases.severity > 0))
    again = harmed_again(setting, state, begins)
    return {
        "started": np.maximum(state.started, begins),
        "expected": either(begins, known.waiting_grace * cases.tempo, state.expected),
        "head_start": either(begins, each(head_start) * cases.tempo, state.head_start),
        "need_at_onset": state.need_at_onset + need,
        "unmet_need": state.unmet_need + need,
        "blame_at_onset": either(begins, each(state.responsibility), state.blame_at_onset),
        "disclosure": either(begins, left, state.disclosure),
        "news_weight": either(begins, new, state.news_weight),
        "repeat": either(begins, np.minimum(earlier, 1), state.repeat),
        "told_first": either(begins, each(deeds.first), state.told_first),
        "story": either(begins, story, state.story),
        "double_deviation": state.double_deviation + again * each_pair(state.responsibility),
        "deviation_spared": state.deviation_spared + again * each_pair(spared.hidden(state)),
        "paradox": state.paradox * (1 - struck),
    }


def harmed_again(setting: Setting, state: TrustState, begins: Floats) -> Floats:
    """Return the wound (rows, groups, incidents) of failing people again, at full blame (E15)."""
    known, cases = setting.parameters, setting.incidents
    direct = cases.need * cases.severity
    now = each_group(begins)
    hit = each_group(np.maximum(state.started, begins)) * (direct > 0)
    again = np.minimum(before(hit, np.broadcast_to(now, hit.shape), slots_of(begins)), 1)
    return known.deviation_wound * (direct * now * again)
