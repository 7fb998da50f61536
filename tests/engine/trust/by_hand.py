"""The trust step written out by hand, one row and one figure after the other.

It computes one turn in which no incident begins and nothing is felt late. It is straightforward on
purpose: nothing is left out and nothing shared.

What each law reads and writes: `p` the constants, `c` the case, `s` the state before, `d` the deeds
and `o` what they come to; then the row `r`, the group `g` and the incident `i`.
"""

# ruff: noqa: PLR0913, PLR0917  # each law takes what it reads one by one
# mypy: disable-error-code="no-any-return"

import math
from typing import Any

Arrays = Any  # a named tuple of arrays and figures


def gone(time: float) -> float:
    return -math.expm1(-time)


def mean_left(time: float) -> float:
    some = max(time, 1e-12)
    return gone(some) / some


def logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def lost_by(c: Arrays, s: Arrays, r: int, kind: int) -> float:
    """Return the mean share of opening trust that groups of a kind lost."""
    lost, count = 0.0, 0
    for g in range(c.kind.size):
        if c.kind[g] == kind:
            lost += max(1 - s.trust[r, g] / c.trust[g], 0.0)
            count += 1
    return lost / max(count, 1)


def ready(p: Arrays, c: Arrays, o: Arrays, r: int, purse: int) -> float:
    way = p.prepared_curve * o.prepared[r, purse] / c.spend_reference[purse]
    return p.prepared_share * gone(way)


def prepare(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Spend on readiness; see what it and willing hands make of the deeds."""
    for purse in range(4):
        o.prepared[r, purse] = s.prepared[r, purse] + d.prepares[r, purse]
    fair = ready(p, c, o, r, 2)
    o.surge[r] = 1 + ready(p, c, o, r, 1)
    hands = 1 - p.employees_hands * lost_by(c, s, r, 1)
    o.pace_factor[r] = o.surge[r] * hands * (1 - p.partners_hands * lost_by(c, s, r, 2))
    o.procedure[r] = max(d.procedure[r], fair)
    o.threats[r] = d.threats[r] * (1 - fair)
    slips = 1 - ready(p, c, o, r, 3)
    refuted = s.denied[r] * (1 - s.proven[r]) * max(d.evidence[r], 0.0)
    o.clashes[r] = d.contradiction[r] * slips + refuted


def blame(p: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Weigh evidence and denial."""
    evidence, believed = d.evidence[r], s.believed[r]
    o.proven[r] = s.proven[r] + (1 - s.proven[r]) * max(evidence, 0.0)
    if evidence > 0:
        o.believed[r] = believed + (1 - believed) * evidence
    else:
        o.believed[r] = believed * (1 + min(evidence, 0.0))
    denies = d.speaks[r] * d.denies[r]
    o.denial[r] = max(s.denial[r], p.denial_discount * denies * s.credibility[r])
    o.denied[r] = max(s.denied[r], denies)
    o.responsibility[r] = o.believed[r] * (1 - o.denial[r] * (1 - o.proven[r]))


def expect(s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let a date that was promised take the place of what is usual."""
    for i in range(s.started.shape[1]):
        named = d.promised_by[r, i] > 0 and s.started[r, i] > 0
        day = s.days_since[r, i] + d.promised_by[r, i]
        o.expected[r, i] = day if named else s.expected[r, i]


def mend(c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Meet the need, pair by pair."""
    days = d.days
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            work = d.fix[r, g, i] * o.pace_factor[r] * c.fixable[g, i]
            pace = work + c.eases[g, i]
            real = s.unmet_need[r, g, i] - s.unfelt[r, g, i]
            left = real * math.exp(-(pace * days))
            done = work / max(pace, 1e-12) * (real - left)
            fixed = s.share_fixed[r, g, i] + done / max(s.need_at_onset[r, g, i], 1e-9)
            hurt = s.started[r, i] * c.hit[g, i]
            o.unmet_need[r, g, i] = left + s.unfelt[r, g, i]
            o.share_fixed[r, g, i] = hurt * min(fixed, 1.0)
            o.done[r, g, i] = hurt * done
            o.mean_open[r, g, i] = real * mean_left(pace * days)
            o.pace[r, g, i] = pace


def worst_open(c: Arrays, s: Arrays, o: Arrays, r: int, i: int) -> float:
    worst = 0.0
    for g in range(c.kind.size):
        worst = max(worst, o.mean_open[r, g, i] * s.started[r, i] * c.severity[g, i])
    return worst


def worst_at_onset(c: Arrays, s: Arrays, r: int, i: int) -> float:
    worst = 0.0
    for g in range(c.kind.size):
        worst = max(worst, s.started[r, i] * c.direct[g, i])
    return worst


def hear(
    p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int
) -> tuple[float, float, float]:
    """Tell the stories; return their attention, the worst need and the worst unexplained one."""
    told, need, unexplained = 0.0, 0.0, 0.0
    share = gone(d.days / p.story_time)
    about = 1 - mean_left(d.days / p.story_time)
    below = max(o.responsibility[r] - d.posture[r], 0.0)
    for i in range(c.tempo.size):
        worst = worst_open(c, s, o, r, i)
        said = d.quality[r] * d.speaks[r] * (1 - below) * s.started[r, i]
        clear = s.said[r, i] + about * max(said - s.said[r, i], 0.0)
        opens = worst / max(worst_at_onset(c, s, r, i), 1e-9)
        told += s.story[r, i] * share * (p.story_floor + (1 - p.story_floor) * opens)
        need = max(need, worst)
        unexplained = max(unexplained, (1 - clear) * s.started[r, i] * worst)
        o.story[r, i] = s.story[r, i] * (1 - share)
        o.said[r, i] = max(s.said[r, i], said)
    return told, need, unexplained


def news(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let stories breed stories."""
    told, need, unexplained = hear(p, c, s, d, o, r)
    failed = 0.0
    for g in range(c.kind.size):
        failed += c.media_weight[g] if d.double_deviation[r, g] > 0 else 0.0
    ratio = p.branching + p.branching_open * need + p.branching_unexplained * unexplained
    ratio += p.branching_contradiction * o.clashes[r]
    ratio += p.branching_deviation * min(failed, 1.0)
    breeding = 1 - min(max(ratio, 0.0), p.branching_ceiling)
    time = p.media_decay * breeding * d.days
    covered = gone(time)
    pressure = p.open_need_news * need + p.threat_news * s.threats_learned[r] * need
    steady = pressure / breeding
    start = s.media_intensity[r] + told + p.contradiction_news * o.clashes[r]
    start += p.broken_news * d.broken[r] + p.media_decay * d.new_information[r]
    o.media_mean[r] = steady + (start - steady) * (covered / time)
    o.media_intensity[r] = steady + (start - steady) * (1 - covered)


def heard(o: Arrays, c: Arrays, s: Arrays, r: int, g: int, i: int) -> float:
    return max(o.awareness[r, g], s.started[r, i] * c.hit[g, i])


def attend(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let the news reach people; see how near each incident comes to them."""
    seen = o.media_mean[r] / (1 + o.media_mean[r])
    begun = s.started[r].max()
    for g in range(c.kind.size):
        known = 1.0 if c.close[g] * begun > 0 else s.awareness[r, g]
        o.awareness[r, g] = known + (1 - known) * gone(p.awareness_pace * seen * d.days)
        near = 0.0
        for i in range(c.tempo.size):
            public = s.started[r, i] * c.newsworthiness[i]
            severity = s.started[r, i] * c.severity[g, i]
            near = max(near, public * heard(o, c, s, r, g, i), severity)
        o.exposure[r, g] = near
    goal = seen / (seen + p.vividness_half)
    time = p.vividness_rise if goal > s.vividness[r] else p.vividness_time
    o.vividness[r] = s.vividness[r] + (goal - s.vividness[r]) * gone(d.days / time)


def wait(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let waiting wear on, pair by pair."""
    days = d.days
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            wears = p.waiting_time * c.tempo[i]
            past = s.days_since[r, i] - s.head_start[r, i] - o.expected[r, i]
            in_time = min(max(-past, 0.0), days)
            late, pace = days - in_time, o.pace[r, g, i]
            grace = math.exp(-max(past, 0.0) / wears)
            first = o.mean_open[r, g, i] / mean_left(pace * days)
            still = first * math.exp(-(pace * in_time))
            growing = mean_left(pace * late) - grace * mean_left((pace + 1 / wears) * late)
            worn = still * late * max(growing, 0.0) / wears
            severity = s.started[r, i] * c.severity[g, i]
            room = max(p.waiting_wound * severity - s.waiting[r, g, i], 0.0)
            o.waiting[r, g, i] = s.waiting[r, g, i] + room * gone(worn)
            told = d.double_deviation[r, g] * severity * (s.unmet_need[r, g, i] > p.mended)
            o.double_deviation[r, g, i] = s.double_deviation[r, g, i] + p.deviation_wound * told


def fall_silent(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let silence speak where nobody else has."""
    noticed = 0.0
    for i in range(c.tempo.size):
        o.spoken[r, i] = max(s.spoken[r, i], s.started[r, i] * d.speaks[r])
        answer = max(s.days_since[r, i] + d.days - s.head_start[r, i], 0.0)
        known = gone(answer / (p.silence_grace * c.tempo[i]))
        noticed = max(noticed, s.started[r, i] * (1 - o.spoken[r, i]) * known)
    pace = gone(noticed * (d.days / p.silence_time))
    for g in range(c.kind.size):
        near = 0.0
        for i in range(c.tempo.size):
            public = s.started[r, i] * c.newsworthiness[i] * heard(o, c, s, r, g, i)
            nearest = max(public, s.started[r, i] * c.severity[g, i])
            near = max(near, nearest * s.started[r, i] * (1 - o.spoken[r, i]))
        most = p.silence_wound * o.responsibility[r] * near * c.silence[g]
        o.silence[r, g] = s.silence[r, g] + max(most - s.silence[r, g], 0.0) * pace


def working(p: Arrays, c: Arrays, s: Arrays, d: Arrays, pace: float, r: int, i: int) -> float:
    """Return the weight of work done bit by bit all through the turn."""
    fades = p.timeliness_time * c.tempo[i]
    ahead = s.head_start[r, i] - s.days_since[r, i]
    in_time = min(max(ahead, 0.0), d.days)
    late = d.days - in_time
    fading = math.exp(-max(-ahead, 0.0) / fades)
    before = in_time * mean_left(pace * in_time)
    after = late * math.exp(-(pace * in_time)) * mean_left((pace + 1 / fades) * late)
    weight = (before + fading * after) / (d.days * mean_left(pace * d.days))
    return (p.timeliness_floor + (1 - p.timeliness_floor) * weight) * s.started[r, i]


def now(p: Arrays, c: Arrays, s: Arrays, r: int, i: int) -> float:
    """Return the weight of what is done as the turn begins."""
    late = max(s.days_since[r, i] - s.head_start[r, i], 0.0)
    fading = math.exp(-late / (p.timeliness_time * c.tempo[i]))
    return (p.timeliness_floor + (1 - p.timeliness_floor) * fading) * s.started[r, i]


def best_treated(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int, i: int) -> float:
    """Pay; mark what is done for those who are treated best; return how timely their work is."""
    o.fixed_seen[r, i], o.paid_seen[r, i], timely = 0.0, 0.0, 0.0
    for g in range(c.kind.size):
        hurt = s.started[r, i] * c.hit[g, i]
        given = s.given[r, g, i] + max(d.compensation[r, g], 0.0) * s.started[r, i]
        o.given[r, g, i] = given
        o.paid[r, g, i] = gone(min(max(given, 0.0), p.pay_ceiling) / p.pay_scale)
        o.fixed_seen[r, i] = max(o.fixed_seen[r, i], o.share_fixed[r, g, i])
        o.paid_seen[r, i] = max(o.paid_seen[r, i], o.paid[r, g, i] * hurt)
        timely = max(timely, working(p, c, s, d, o.pace[r, g, i], r, i) * hurt)
    return timely


def earn(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int, i: int) -> None:
    """Count what was done about one incident, weighed by how timely it came."""
    timely, at_once = best_treated(p, c, s, d, o, r, i), now(p, c, s, r, i)
    eye = p.seen_deeds * s.hearing[r]
    seen_fix = eye * timely * (o.fixed_seen[r, i] - s.fixed_seen[r, i])
    seen_pay = eye * at_once * (o.paid_seen[r, i] - s.paid_seen[r, i])
    for g in range(c.kind.size):
        fix, pay = seen_fix, seen_pay
        if s.started[r, i] * c.hit[g, i] > 0:
            weight = working(p, c, s, d, o.pace[r, g, i], r, i)
            fix = weight * (o.share_fixed[r, g, i] - s.share_fixed[r, g, i])
            pay = at_once * (o.paid[r, g, i] - s.paid[r, g, i])
        o.fix_credit[r, g, i] = s.fix_credit[r, g, i] + fix
        o.pay_credit[r, g, i] = s.pay_credit[r, g, i] + pay
    o.opened[r, i] = max(s.opened[r, i], o.procedure[r] * s.started[r, i])
    o.admitted[r, i] = max(s.admitted[r, i], d.admits[r] * s.started[r, i])
    o.words_credit[r, i] = s.words_credit[r, i] + at_once * (o.said[r, i] - s.said[r, i])
    o.procedure_credit[r, i] = s.procedure_credit[r, i] + at_once * (
        o.opened[r, i] - s.opened[r, i]
    )
    o.admission_credit[r, i] = s.admission_credit[r, i] + at_once * (
        o.admitted[r, i] - s.admitted[r, i]
    )


def behave(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Count lapses of conduct, and let those before them heal."""
    shown = min((o.fixed_seen[r] + o.paid_seen[r]).max(), 1.0)
    apology = d.quality[r] * d.speaks[r] > p.word_threshold
    hollow = 1.0 if apology and shown < p.deed_threshold else 0.0
    count = s.empty_words[r] + hollow
    once_more = hollow * (count >= p.backfire_count) * (1 - shown)
    gravest = (s.started[r] * c.integrity).max()
    half_life = p.healing_half_life * (1 + p.integrity_slowness * gravest)
    healed = math.log(2) * d.days * s.started[r].max() / half_life
    below = max(o.responsibility[r] - d.posture[r], 0.0) * d.speaks[r]
    o.contradictions[r] = s.contradictions[r] + o.clashes[r]
    o.broken[r], o.empty_words[r] = s.broken[r] + d.broken[r], count
    for g in range(c.kind.size):
        lapse = o.clashes[r] + d.broken[r] + d.scapegoats[r, g]
        o.calm[r, g] = 0.0 if lapse > 0 else s.calm[r, g] + healed
        o.scapegoated[r, g] = s.scapegoated[r, g] + d.scapegoats[r, g]
        wound = p.backfire_wound * once_more * o.exposure[r, g]
        o.backfire[r, g] = s.backfire[r, g] + wound
        stance = p.mismatch_wound * below * o.exposure[r, g] * c.posture[g]
        o.mismatch[r, g] = max(s.mismatch[r, g], stance)


def promise(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Settle the company's word."""
    credible = s.credibility[r]
    up = p.credibility_gain * d.kept[r] * (1 - credible)
    down = p.credibility_loss * min(o.clashes[r] + d.broken[r], 1.0) * credible
    o.credibility[r] = min(max(credible + up - down, 0.0), 1.0)
    out = s.promised[r] + d.promised[r]
    share = min(d.broken[r] / max(out, 1e-9), 1.0) if out > 0 else 0.0
    o.promised[r] = max(out - d.broken[r] - d.kept[r], 0.0)
    public = (s.started[r] * c.newsworthiness).sum()
    for g in range(c.kind.size):
        direct = (s.started[r] * c.direct[g]).sum()
        stake = min(p.direct_wound * direct + p.public_wound * public, p.promise_reach)
        lent = p.promise_credit * d.promised[r] * credible * stake
        o.promise_credit[r, g] = (s.promise_credit[r, g] + lent) * (1 - share)
        earned = p.delivery_credit * d.kept[r] * stake
        o.delivery_credit[r, g] = s.delivery_credit[r, g] + earned


def learn(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let people learn what pays."""
    habit = gone(d.days / p.threat_time)
    known = s.threats_learned[r]
    taught = p.threat_learning * o.threats[r] * (1 - known) * habit
    unlearning = p.threat_unlearning * o.procedure[r] * (1 - o.threats[r]) * d.days
    o.threats_learned[r] = (known + taught) * math.exp(-unlearning)
    for g in range(c.kind.size):
        need = (o.unmet_need[r, g] * s.started[r] * c.severity[g]).max()
        unfair = p.unfairness_wound * o.threats[r] * habit * need
        o.unfairness[r, g] = s.unfairness[r, g] + unfair


def surprise(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, g: int) -> None:
    """See whether a group comes out of it better than before."""
    best, hurts = 0.0, 0.0
    for i in range(c.tempo.size):
        hurt = s.started[r, i] * c.hit[g, i]
        hurts += hurt
        done = p.weight_fix * o.share_fixed[r, g, i] + p.weight_pay * o.paid[r, g, i]
        done += p.weight_words * o.said[r, i] + p.weight_procedure * o.opened[r, i]
        above = (done - p.paradox_threshold) / (1 - p.paradox_threshold)
        quick = math.exp(-s.days_since[r, i] / (p.paradox_time * c.tempo[i]))
        once = quick * ((1 - c.stable[i]) * (1 - c.integrity[i]))
        mild = (1 - s.started[r, i] * c.severity[g, i]) ** 2 * hurt
        best = max(best, mild * min(max(above, 0.0), 1.0) * once)
    clean = o.unmet_need[r, g].max() < p.mended and o.double_deviation[r, g].max() == 0
    gain = p.paradox_ceiling * best * o.credibility[r] if hurts == 1 and clean else 0.0
    o.paradox[r, g] = max(s.paradox[r, g], gain)


def pass_time(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Let time heal, and clocks run."""
    for i in range(c.tempo.size):
        half_life = p.healing_half_life * (1 + p.integrity_slowness * c.integrity[i])
        pace = s.started[r, i] * (math.log(2) * d.days / half_life)
        for g in range(c.kind.size):
            healed = pace * (1 - o.unmet_need[r, g, i])
            o.healing[r, g, i] = s.healing[r, g, i] + healed
        o.days_since[r, i] = s.days_since[r, i] + s.started[r, i] * d.days
        o.safe[r, i] = s.safe[r, i] + (1 - s.safe[r, i]) * d.safe[r, i] * s.started[r, i]
    o.liable[r] = max(s.liable[r], d.admits[r] * (1 - d.protected[r]))
    o.concealed[r] = max(s.concealed[r], d.concealed[r])


def operations(p: Arrays, c: Arrays, d: Arrays, o: Arrays, r: int) -> float:
    """Return what meeting the need costs; what is hired is at ease."""
    cost, ease = 0.0, max(c.capacity * o.surge[r], 1e-9)
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            own = d.fix[r, g, i] - d.hired[r, g, i]
            price = 1 + p.strain * (own / ease) * (own / ease)
            if d.hired[r, g, i] > 0:
                price = 1 + (price - 1) * own / max(d.fix[r, g, i], 1e-12)
            cost += c.fix_cost[g] * c.size[g] * o.done[r, g, i] * price
    return cost


def spend(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Add up what the deeds cost, and tell investors and the press."""
    given, yearly, now_worth, before = 0.0, 0.0, 0.0, 0.0
    for g in range(c.kind.size):
        given += c.size[g] * c.loss[g] * max(d.compensation[r, g], 0.0)
        yearly += c.size[g] * c.margin[g]
        now_worth += s.loyalty[r, g] * c.meter_weight[g]
        before += c.loyalty[g] * c.meter_weight[g]
    o.cost[r, 0] = d.spent[r] * (1 + p.investors_money * lost_by(c, s, r, 4))
    o.cost[r, 1] = given * (1 + p.threat_price * s.threats_learned[r])
    o.cost[r, 2] = operations(p, c, d, o, r)
    bill = o.cost[r, 0] + o.cost[r, 1] + o.cost[r, 2]
    o.announced[r] = s.announced[r] + (bill / max(yearly, 1e-9) if yearly > 0 else 0.0)
    o.value_lost[r] = max(1 - now_worth / max(before, 1e-9), 0.0) if before > 0 else 0.0
    o.hearing[r] = min(s.hearing[r], 1 - p.press_hearing * lost_by(c, s, r, 5))


def wound(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, pair: tuple[int, int]) -> float:
    """Return what one incident costs one group, in logits."""
    g, i = pair
    direct = p.direct_wound * s.started[r, i] * c.direct[g, i] * s.disclosure[r, i]
    share, blame_then = 1 - p.blameless_share, s.blame_at_onset[r, i]
    event = direct * (p.blameless_share + share * blame_then)
    evidence = direct * (share * (o.responsibility[r] - blame_then))
    judged = (1 - p.own_experience * c.experience[g]) * o.responsibility[r]
    public = p.public_wound * s.news_weight[r, i] * s.disclosure[r, i]
    heard_of = public * judged * heard(o, c, s, r, g, i)
    return event + evidence + heard_of + o.waiting[r, g, i] + o.double_deviation[r, g, i]


def repair(
    p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, pair: tuple[int, int], best: float
) -> float:
    """Return what was done about it, before saturation; `best` is what the best-treated got."""
    g, i = pair
    public = p.repair_strength * p.public_wound * s.news_weight[r, i]
    stake = p.repair_strength * p.direct_wound * s.started[r, i] * c.direct[g, i] + public
    shift = (2 * s.started[r, i] * c.hit[g, i] - 1) * (p.monetary_shift * c.monetary[g])
    credible = p.credibility_floor + (1 - p.credibility_floor) * o.credibility[r]
    trusted = credible * (1 - p.integrity_damping * c.integrity[i])
    visible = min(o.share_fixed[r, g, i] + o.paid[r, g, i], 1.0)
    proof = p.costless_words + (1 - p.costless_words) * max(visible, p.seen_proof * best)
    worth = (c.fix[g] + shift) * o.fix_credit[r, g, i] + c.pay[g] * o.pay_credit[r, g, i]
    worth += (c.words[g] - shift) * trusted * o.words_credit[r, i] * proof
    worth += c.procedure[g] * o.procedure_credit[r, i]
    return stake * (worth + c.admission[g] * o.admission_credit[r, i])


def net(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, g: int, memory: float) -> float:
    """Return what is left of all wounds that incidents dealt a group."""
    left = 0.0
    for i in range(c.tempo.size):
        best = 0.0
        for other in range(c.kind.size):
            best = max(best, min(o.share_fixed[r, other, i] + o.paid[r, other, i], 1.0))
        hurts = wound(p, c, s, o, r, (g, i))
        mendable = p.competence_repairable * (1 - c.integrity[i])
        capacity = hurts * (mendable + p.integrity_repairable * c.integrity[i])
        mended = repair(p, c, s, o, r, (g, i), best)
        effect = capacity * gone(mended / max(capacity, 1e-12))
        left += (hurts - effect) * (math.exp(-o.healing[r, g, i]) * memory)
    return left


def lapses(p: Arrays, c: Arrays, o: Arrays, r: int, g: int, memory: float) -> float:
    """Return the wounds of conduct."""
    near = o.exposure[r, g]
    wounds = o.silence[r, g] + o.mismatch[r, g] + o.unfairness[r, g] + o.backfire[r, g]
    wounds += p.contradiction_wound * o.contradictions[r] * near
    wounds += p.broken_wound * (o.broken[r] + o.scapegoated[r, g]) * near
    size = o.announced[r] / p.investors_cost_scale
    wounds += p.investors_cost * c.investors[g] * (size / (1 + size))
    lost = p.investors_value * c.investors[g] * o.value_lost[r]
    return wounds * math.exp(-o.calm[r, g]) * memory + lost


def trust(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, g: int) -> float:
    hurt = (s.started[r] * c.hit[g]).max()
    memory = 1.0 if hurt > 0 else (1 - p.vivid_share) + p.vivid_share * o.vividness[r]
    base = net(p, c, s, o, r, g, memory) + lapses(p, c, o, r, g, memory)
    offset = max(base - o.promise_credit[r, g] - o.delivery_credit[r, g], min(base, 0.0))
    position = math.log(c.trust[g] / (1 - c.trust[g])) - (offset - o.paradox[r, g])
    return logistic(min(max(position, -p.logit_bound), p.logit_bound))


def courage(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, g: int) -> float:
    fear = 0.0
    for i in range(c.tempo.size):
        passing = 2 ** (-o.days_since[r, i] / p.fear_half_life)
        danger = c.danger[i] * (1 - o.safe[r, i]) * passing * s.started[r, i]
        fear = max(fear, heard(o, c, s, r, g, i) * danger)
    return 1 - p.fear_ceiling * (1 - p.fear_captive * c.switching[g]) * fear


def drawn(p: Arrays, c: Arrays, g: int, share: float, trusted: float) -> float:
    start = c.trust[g]
    if trusted < start:
        return 1 - (1 - c.switching[g]) * share * (1 - trusted / start)
    above = (trusted - start) / (p.loyalty_gain_reach * (1 - start))
    return 1 + p.loyalty_gain * min(above, 1.0)


def read(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Read trust, intent and behaviour off the ledgers, and what was lost meanwhile."""
    away, doubt = 0.0, 0.0
    for g in range(c.kind.size):
        o.trust[r, g] = trust(p, c, s, o, r, g)
        brave = courage(p, c, s, o, r, g)
        worst = (s.started[r] * c.severity[g]).max()
        share = p.onlooker_pass + (p.loyalty_pass - p.onlooker_pass) * worst
        said = drawn(p, c, g, p.loyalty_pass, o.trust[r, g])
        o.intent[r, g] = min(c.loyalty[g] * said * brave, 1.0)
        goal = min(c.loyalty[g] * drawn(p, c, g, share, o.trust[r, g]) * brave, 1.0)
        before = s.loyalty[r, g]
        cycle = c.cycle[g] if goal < before else p.return_slowness * c.cycle[g]
        time = d.days / cycle
        mean = goal + (before - goal) * (gone(time) / time)
        o.loyalty[r, g] = before + (goal - before) * gone(time)
        away += c.size[g] * c.margin[g] * max(c.loyalty[g] - mean, 0.0)
        doubt += max(1 - o.trust[r, g] / c.trust[g], 0.0) * c.meter_weight[g]
    o.cost[r, 3] = away * (d.days / 365.0)
    o.cost[r, 6] = d.regain[r] * (1 + p.regain_price * doubt)


def suing(p: Arrays, c: Arrays, s: Arrays, o: Arrays, r: int, i: int) -> float:
    """Return how many sue over an incident, weighed by what lawyers cost."""
    found = 0.0
    for g in range(c.kind.size):
        paid = o.paid[r, g, i]
        saved = p.claims_words * o.said[r, i] + p.claims_pay * paid
        saved += p.claims_fix * o.share_fixed[r, g, i]
        disclosed = max(s.told_first[r, i], o.admitted[r, i]) * paid
        lawyers = 1 + p.defence * (1 - (1 - p.settlement) * disclosed)
        harmed = c.size[g] * s.started[r, i] * c.direct[g, i]
        found += harmed * (c.claim * max(1 - saved, 0.0)) * lawyers
    return found


def judge(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays, r: int) -> None:
    """Expect what courts and the regulator may ask for."""
    admitted = p.admission_risk * o.liable[r] * (1 - o.proven[r])
    losing = min(max(o.responsibility[r] + admitted, 0.0), 1.0)
    attention = o.media_mean[r] / (1 + o.media_mean[r])
    pressure = attention * (1 + p.regulator_hazard * lost_by(c, s, r, 3)) * o.responsibility[r]
    claims, opened = 0.0, 0.0
    for i in range(c.tempo.size):
        left = math.exp(-s.days_since[r, i] / p.claims_time)
        filed = left * gone(d.days / p.claims_time)
        claims += suing(p, c, s, o, r, i) * c.quantum * losing * filed * s.started[r, i]
        hazard = p.inquiry_rate * s.started[r, i] * c.newsworthiness[i] * pressure
        struck = s.unfined[r, i] * gone(hazard * d.days)
        heavier = p.fine_concealed * o.concealed[r] + 1 + p.fine_repeat * s.repeat[r, i]
        opened += struck * (heavier - p.fine_first * s.told_first[r, i]) * c.fine
        o.unfined[r, i] = s.unfined[r, i] - struck
    time = d.days / p.inquiry_time
    o.cost[r, 4] = claims
    o.cost[r, 5] = s.proceedings[r] * gone(time) + opened * (1 - mean_left(time))
    o.proceedings[r] = s.proceedings[r] + opened - o.cost[r, 5]


def step(p: Arrays, c: Arrays, s: Arrays, d: Arrays, o: Arrays) -> None:
    """Write into `o` what the deeds `d` make of the state `s`, row by row."""
    for r in range(s.started.shape[0]):
        prepare(p, c, s, d, o, r)
        blame(p, s, d, o, r)
        expect(s, d, o, r)
        mend(c, s, d, o, r)
        news(p, c, s, d, o, r)
        attend(p, c, s, d, o, r)
        wait(p, c, s, d, o, r)
        fall_silent(p, c, s, d, o, r)
        for i in range(c.tempo.size):
            earn(p, c, s, d, o, r, i)
        behave(p, c, s, d, o, r)
        promise(p, c, s, d, o, r)
        learn(p, c, s, d, o, r)
        for g in range(c.kind.size):
            surprise(p, c, s, o, r, g)
        pass_time(p, c, s, d, o, r)
        spend(p, c, s, d, o, r)
        read(p, c, s, d, o, r)
        judge(p, c, s, d, o, r)
