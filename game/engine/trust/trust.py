"""Trust is a read-out of two ledgers, wounds and repairs, both in logits and both by cause.

Repair saturates at the share of the wound that can be repaired (E12 to E14), so breaking is
easier than mending. Because trust depends on causes through their sum alone, what each cause did
is exact.
"""

from typing import NamedTuple

import numpy as np

from game.engine.trust.arrays import (
    added,
    each,
    each_group,
    each_incident,
    either,
    gone,
    highest,
    highest_group,
    logistic,
    logit,
    weighed,
)
from game.engine.trust.causes import Cause
from game.engine.trust.following import followed
from game.engine.trust.harm import Harm
from game.engine.trust.setting import Floats, Setting
from game.engine.trust.stakeholders import Leanings, cost_alarm, loss_alarm, people_of
from game.engine.trust.state import TrustState
from game.engine.trust.traits import traits_of

Parts = dict[Cause, Floats]


class Ledger(NamedTuple):
    """All that trust is made of, in logits."""

    wounds: Parts  # (rows, groups, incidents) >= 0
    dealt: Floats  # (rows, groups, incidents) all wounds of an incident together
    repairs: Parts  # (rows, groups, incidents) >= 0, before saturation
    mended: Floats  # (rows, groups, incidents) all repairs of an incident together
    undone: Floats  # (rows, groups, incidents) what they undo of the wounds
    presence: Floats  # (rows, groups, incidents) what healing and memory leave of an incident
    conduct: Parts  # (rows, groups) >= 0, after healing
    credits: Parts  # (rows, groups) >= 0, offset wounds but lift nobody above the start
    paradox: Floats  # (rows, groups) >= 0


def wounds(setting: Setting, state: TrustState, harm: Harm, follows: Floats | None = None) -> Parts:
    """Return what each incident costs each group, by cause; new evidence re-prices old harm.

    `follows` (rows, groups, incidents) is how far they follow it, where that is known already.
    """
    if follows is None:
        follows = followed(setting, state.awareness, harm)
    known = setting.parameters
    blame = state.responsibility
    direct = known.direct_wound * harm.direct * each_group(state.disclosure)
    share = 1 - known.blameless_share
    at_onset = known.blameless_share + share * state.blame_at_onset
    since = share * (each(blame) - state.blame_at_onset)
    judged = (1 - known.own_experience * setting.groups.experience) * each(blame)
    public = known.public_wound * state.news_weight * state.disclosure
    return {
        Cause.EVENT: direct * each_group(at_onset),
        Cause.EVIDENCE: direct * each_group(since),
        Cause.NEWS: each_group(public) * each_incident(judged) * follows,
        Cause.WAITING: state.waiting,
        Cause.DOUBLE_DEVIATION: state.double_deviation,
    }


def proof_of_words(setting: Setting, state: TrustState) -> Floats:
    """Return what words are worth (rows, groups, incidents), given the deeds behind them (E10).

    Later deeds validate earlier words; onlookers see half of what the best-treated got.
    """
    known = setting.parameters
    visible = np.minimum(state.share_fixed + state.paid, 1)
    best = each_group(highest_group(visible))
    shown = np.maximum(visible, known.seen_proof * best)
    return known.costless_words + (1 - known.costless_words) * shown


def trust_in_words(setting: Setting, state: TrustState) -> Floats:
    """Return the weight of words (rows, incidents); later lies devalue earlier words (E10, E11)."""
    known = setting.parameters
    credible = known.credibility_floor + (1 - known.credibility_floor) * state.credibility
    return each(credible) * (1 - known.integrity_damping * setting.incidents.integrity)


def monetary_shift(setting: Setting, harm: Harm) -> Floats | float:
    """Return the weight (rows, groups, incidents) that goes from words to mending (E7).

    Where money was lost, deeds count more for those who lost it, and words for those who look on.
    """
    if not traits_of(setting).monetary:
        return 0.0
    shift = setting.parameters.monetary_shift * setting.groups.monetary
    return (2 * harm.hurt - 1) * each_incident(shift)


def repairs(setting: Setting, state: TrustState, harm: Harm, people: Leanings) -> Parts:
    """Return what was done about each incident, by cause, before saturation."""
    known = setting.parameters
    public = (known.repair_strength * known.public_wound) * state.news_weight
    stake = (known.repair_strength * known.direct_wound) * harm.direct + each_group(public)
    shift = monetary_shift(setting, harm)
    words = trust_in_words(setting, state) * state.words_credit
    worth = each_group(words) * proof_of_words(setting, state)
    parts = {
        Cause.FIX: stake * (each_incident(people.fix) + shift) * state.fix_credit,
        Cause.PAY: stake * each_incident(people.pay) * state.pay_credit,
        Cause.WORDS: stake * (each_incident(people.words) - shift) * worth,
        Cause.PROCEDURE: stake
        * (each_incident(people.procedure) * each_group(state.procedure_credit)),
    }
    if traits_of(setting).admission:
        credit = each_incident(people.admission) * each_group(state.admission_credit)
        parts[Cause.ADMISSION] = stake * credit
    return parts


def conduct(setting: Setting, state: TrustState, people: Leanings) -> Parts:
    """Return the wounds of conduct (rows, groups), by cause; late learners learn them too."""
    known = setting.parameters
    near = state.exposure
    parts = {
        Cause.SILENCE: state.silence,
        Cause.MISMATCH: state.mismatch,
        Cause.CONTRADICTION: known.contradiction_wound * each(state.contradictions) * near,
        Cause.BROKEN: known.broken_wound * each(state.broken) * near,
        Cause.SCAPEGOAT: known.broken_wound * state.scapegoated * near,
        Cause.UNFAIRNESS: state.unfairness,
        Cause.BACKFIRE: state.backfire,
    }
    if traits_of(setting).investors:
        parts[Cause.ANNOUNCED_COST] = cost_alarm(setting, people, state)
    return parts


def ledger(
    setting: Setting, state: TrustState, harm: Harm, follows: Floats | None = None
) -> Ledger:
    """Return both ledgers of every group as they stand in `state`; `follows` as in `wounds`."""
    known, cases = setting.parameters, setting.incidents
    people = people_of(setting)
    vivid = (1 - known.vivid_share) + known.vivid_share * state.vividness
    memory = either(highest(harm.hurt), 1, each(vivid))
    dealt = wounds(setting, state, harm, follows)
    together = added(dealt)
    share = known.competence_repairable * (1 - cases.integrity)
    repairable = share + known.integrity_repairable * cases.integrity
    left = np.exp(-state.calm) * memory
    lapses = conduct(setting, state, people)
    blamed = {cause: wound * left for cause, wound in lapses.items()}
    worth = repairs(setting, state, harm, people)
    mended = added(worth)
    if traits_of(setting).investors:
        blamed[Cause.LOST_VALUE] = loss_alarm(setting, people, state)
    return Ledger(
        wounds=dealt,
        dealt=together,
        repairs=worth,
        mended=mended,
        undone=saturated(together * each_group(repairable), mended),
        presence=np.exp(-state.healing) * each_incident(memory),
        conduct=blamed,
        credits={Cause.PROMISE: state.promise_credit, Cause.KEPT: state.delivery_credit},
        paradox=state.paradox,
    )


def saturated(capacity: Floats, repair: Floats) -> Floats:
    """Return how much of `repair` takes effect: less and less as it nears `capacity`."""
    room = np.maximum(capacity, 1e-12)
    return capacity * gone(repair / room)


def net_wound(found: Ledger) -> Floats:
    """Return the net wound (rows, groups) in logits; negative above the opening trust."""
    base = weighed(found.dealt - found.undone, found.presence) + added(found.conduct)
    offset = np.maximum(base - added(found.credits), np.minimum(base, 0))
    return offset - found.paradox


def position(setting: Setting, net: Floats) -> Floats:
    """Return the logit of trust (rows, groups), within bounds."""
    bound = setting.parameters.logit_bound
    return np.minimum(np.maximum(logit(setting.groups.trust) - net, -bound), bound)


def trust(setting: Setting, found: Ledger) -> Floats:
    """Return trust (rows, groups), 0-1, as it follows from its ledgers."""
    return logistic(position(setting, net_wound(found)))
