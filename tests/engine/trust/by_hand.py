"""The trust step written out by hand, one row and one figure after the other.

It computes one turn in which no incident begins and nothing is felt late. It is straightforward on
purpose: a law after the other, a figure after the other, and only what has not begun or cannot hit
a group is passed over, as anybody would who writes loops. Python runs it slowly and to the figures
of the engine; the same functions, compiled, are what the engine is raced against (`kernel.py`).

What each law reads and writes: `p` the constants and `c` the case; of one row `s` the state before,
`d` the deeds and `o` what they come to, at first a copy of `s`, so that what is passed over stays
as it was; then the group `g` and the incident `i`. `["size"]` and `["repeat"]` are asked for so
because every record has methods of these names.
"""

# mypy: disable-error-code="no-any-return"

import math
from typing import Any

Array = Any  # of floats
Record = Any  # the figures and arrays of one row, of the case or of the model, by their names


def gone(time: float) -> float:
    return -math.expm1(-time)


def mean_left(time: float) -> float:
    some = max(time, 1e-12)
    return gone(some) / some


def logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def worst(s: Record, of: Array) -> float:
    """Return the highest of a figure over the incidents that have begun."""
    found = 0.0
    for i in range(of.size):
        found = max(found, s.started[i] * of[i])
    return found


def all_of(s: Record, of: Array) -> float:
    """Return the sum of a figure over the incidents that have begun."""
    found = 0.0
    for i in range(of.size):
        found += s.started[i] * of[i]
    return found


def hits(c: Record, s: Record, g: int, i: int) -> bool:
    """Return whether an incident has begun that leaves a group in need."""
    return s.started[i] > 0 and c.hit[g, i] > 0


def lost_by(c: Record, s: Record, kind: int) -> float:
    """Return the mean share of opening trust that groups of a kind lost."""
    lost, count = 0.0, 0
    for g in range(c.kind.size):
        if c.kind[g] == kind:
            lost += max(1 - s.trust[g] / c.trust[g], 0.0)
            count += 1
    return lost / max(count, 1)


def ready(p: Record, c: Record, o: Record, purse: int) -> float:
    way = p.prepared_curve * o.prepared[purse] / c.spend_reference[purse]
    return p.prepared_share * gone(way)


def prepare(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Spend on readiness; see what it and willing hands make of the deeds."""
    for purse in range(4):
        o.prepared[purse] = s.prepared[purse] + d.prepares[purse]
    fair = ready(p, c, o, 2)
    o.surge = 1 + ready(p, c, o, 1)
    hands = 1 - p.employees_hands * lost_by(c, s, 1)
    o.pace_factor = o.surge * hands * (1 - p.partners_hands * lost_by(c, s, 2))
    o.procedure = max(d.procedure, fair)
    o.threats = d.threats * (1 - fair)
    slips = 1 - ready(p, c, o, 3)
    refuted = s.denied * (1 - s.proven) * max(d.evidence, 0.0)
    o.clashes = d.contradiction * slips + refuted


def blame(p: Record, s: Record, d: Record, o: Record) -> None:
    """Weigh evidence and denial."""
    evidence, believed = d.evidence, s.believed
    o.proven = s.proven + (1 - s.proven) * max(evidence, 0.0)
    if evidence > 0:
        o.believed = believed + (1 - believed) * evidence
    else:
        o.believed = believed * (1 + min(evidence, 0.0))
    denies = d.speaks * d.denies
    o.denial = max(s.denial, p.denial_discount * denies * s.credibility)
    o.denied = max(s.denied, denies)
    o.responsibility = o.believed * (1 - o.denial * (1 - o.proven))


def come_due(s: Record, d: Record, o: Record) -> None:
    """Let evidence bring due what a denial has spared, before anything else is dealt."""
    proof = max(d.evidence, 0.0)
    for g in range(s.silence.size):
        o.silence[g] = s.silence[g] + proof * s.silence_spared[g]
        o.silence_spared[g] = (1 - proof) * s.silence_spared[g]
        o.mismatch[g] = s.mismatch[g] + proof * s.mismatch_spared[g]
        o.mismatch_spared[g] = (1 - proof) * s.mismatch_spared[g]
        for i in range(s.started.size):
            spared = s.deviation_spared[g, i]
            o.double_deviation[g, i] = s.double_deviation[g, i] + proof * spared
            o.deviation_spared[g, i] = (1 - proof) * spared


def expect(s: Record, d: Record, o: Record) -> None:
    """Let a date that was promised take the place of what is usual."""
    for i in range(s.started.size):
        named = d.promised_by[i] > 0 and s.started[i] > 0
        day = s.days_since[i] + d.promised_by[i]
        o.expected[i] = day if named else s.expected[i]


def mend(c: Record, s: Record, d: Record, o: Record) -> None:
    """Meet the need, pair by pair."""
    days = d.days
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            if not hits(c, s, g, i):
                continue
            work = d.fix[g, i] * o.pace_factor * c.fixable[g, i]
            pace = work + c.eases[g, i]
            real = s.unmet_need[g, i] - s.unfelt[g, i]
            left = real * math.exp(-(pace * days))
            done = work / max(pace, 1e-12) * (real - left)
            fixed = s.share_fixed[g, i] + done / max(s.need_at_onset[g, i], 1e-9)
            o.unmet_need[g, i] = left + s.unfelt[g, i]
            o.share_fixed[g, i] = min(fixed, 1.0)
            o.done[g, i] = done
            o.mean_open[g, i] = real * mean_left(pace * days)
            o.pace[g, i] = pace


def worst_open(c: Record, s: Record, o: Record, i: int) -> float:
    worst = 0.0
    for g in range(c.kind.size):
        worst = max(worst, o.mean_open[g, i] * s.started[i] * c.severity[g, i])
    return worst


def worst_at_onset(c: Record, s: Record, i: int) -> float:
    worst = 0.0
    for g in range(c.kind.size):
        worst = max(worst, s.started[i] * c.direct[g, i])
    return worst


def hear(p: Record, c: Record, s: Record, d: Record, o: Record) -> tuple[float, float, float]:
    """Tell the stories; return their attention, the worst need and the worst unexplained one."""
    told, need, unexplained = 0.0, 0.0, 0.0
    share = gone(d.days / p.story_time)
    about = 1 - mean_left(d.days / p.story_time)
    below = max(o.responsibility - d.posture, 0.0)
    for i in range(c.tempo.size):
        worst = worst_open(c, s, o, i)
        said = d.quality * d.speaks * (1 - below) * s.started[i]
        clear = s.said[i] + about * max(said - s.said[i], 0.0)
        opens = worst / max(worst_at_onset(c, s, i), 1e-9)
        told += s.story[i] * share * (p.story_floor + (1 - p.story_floor) * opens)
        need = max(need, worst)
        unexplained = max(unexplained, (1 - clear) * s.started[i] * worst)
        o.story[i] = s.story[i] * (1 - share)
        o.said[i] = max(s.said[i], said)
    return told, need, unexplained


def news(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let stories breed stories."""
    told, need, unexplained = hear(p, c, s, d, o)
    failed = 0.0
    for g in range(c.kind.size):
        failed += c.media_weight[g] if d.double_deviation[g] > 0 else 0.0
    ratio = p.branching + p.branching_open * need + p.branching_unexplained * unexplained
    ratio += p.branching_contradiction * o.clashes
    ratio += p.branching_deviation * min(failed, 1.0)
    breeding = 1 - min(max(ratio, 0.0), p.branching_ceiling)
    time = p.media_decay * breeding * d.days
    covered = gone(time)
    pressure = p.open_need_news * need + p.threat_news * s.threats_learned * need
    steady = pressure / breeding
    start = s.media_intensity + told + p.contradiction_news * o.clashes
    start += p.broken_news * d.broken + p.media_decay * d.new_information
    matter = 0.0
    for i in range(c.tempo.size):
        matter = max(matter, s.started[i] * c.newsworthiness[i])
    pledges = p.promised_news * d.promised * matter
    start += pledges
    pledges += s.pledge_news
    o.of_harm = -pledges * (covered / time)
    o.pledge_news = pledges * (1 - covered)
    o.media_mean = steady + (start - steady) * (covered / time)
    o.of_harm = max(o.media_mean + o.of_harm, 0.0)
    o.media_intensity = steady + (start - steady) * (1 - covered)


def heard(o: Record, c: Record, s: Record, g: int, i: int) -> float:
    return max(o.awareness[g], s.started[i] * c.hit[g, i])


def followed(p: Record, o: Record, c: Record, s: Record, pair: tuple[int, int]) -> float:
    g, i = pair
    own = max(c.experience[g], c.close[g])
    known = o.awareness[g] * (p.following + (1 - p.following) * own)
    return max(known, s.started[i] * c.hit[g, i])


def attend(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let the news reach people; see how near each incident comes to them."""
    seen = o.of_harm / (1 + o.of_harm)
    begun = s.started.max()
    for g in range(c.kind.size):
        known = 1.0 if c.close[g] * begun > 0 else s.awareness[g]
        o.awareness[g] = known + (1 - known) * gone(p.awareness_pace * seen * d.days)
        near = 0.0
        for i in range(c.tempo.size):
            public = s.started[i] * c.newsworthiness[i]
            severity = s.started[i] * c.severity[g, i]
            near = max(near, public * followed(p, o, c, s, (g, i)), severity)
        o.exposure[g] = near
    goal = seen / (seen + p.vividness_half)
    time = p.vividness_rise if goal > s.vividness else p.vividness_time
    o.vividness = s.vividness + (goal - s.vividness) * gone(d.days / time)


def wait(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let waiting wear on, pair by pair."""
    days = d.days
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            if not hits(c, s, g, i):
                continue
            wears = p.waiting_time * c.tempo[i]
            past = s.days_since[i] - s.head_start[i] - o.expected[i]
            in_time = min(max(-past, 0.0), days)
            late, pace = days - in_time, o.pace[g, i]
            grace = math.exp(-max(past, 0.0) / wears)
            first = o.mean_open[g, i] / mean_left(pace * days)
            still = first * math.exp(-(pace * in_time))
            growing = mean_left(pace * late) - grace * mean_left((pace + 1 / wears) * late)
            worn = still * late * max(growing, 0.0) / wears
            severity = c.severity[g, i]
            room = max(p.waiting_wound * severity - s.waiting[g, i], 0.0)
            o.waiting[g, i] = s.waiting[g, i] + room * gone(worn)
            told = d.double_deviation[g] * severity * (s.unmet_need[g, i] > p.mended)
            o.double_deviation[g, i] += p.deviation_wound * told


def fall_silent(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let silence speak where nobody else has."""
    noticed = 0.0
    for i in range(c.tempo.size):
        if s.started[i] == 0:
            continue
        o.spoken[i] = max(s.spoken[i], d.speaks)
        answer = max(s.days_since[i] + d.days - s.head_start[i], 0.0)
        known = gone(answer / (p.silence_grace * c.tempo[i]))
        noticed = max(noticed, (1 - o.spoken[i]) * known)
    pace = gone(noticed * (d.days / p.silence_time))
    for g in range(c.kind.size):
        near = 0.0
        for i in range(c.tempo.size):
            public = s.started[i] * c.newsworthiness[i] * followed(p, o, c, s, (g, i))
            nearest = max(public, s.started[i] * c.severity[g, i])
            near = max(near, nearest * s.started[i] * (1 - o.spoken[i]))
        most = p.silence_wound * near * c.silence[g]
        whole = o.silence[g] + o.silence_spared[g]
        whole += max(most * o.believed - whole, 0.0) * pace
        o.silence[g] += max(most * o.responsibility - o.silence[g], 0.0) * pace
        o.silence_spared[g] = whole - o.silence[g]


def working(p: Record, c: Record, s: Record, d: Record, pace: float, i: int) -> float:
    """Return the weight of work done bit by bit all through the turn."""
    fades = p.timeliness_time * c.tempo[i]
    ahead = s.head_start[i] - s.days_since[i]
    in_time = min(max(ahead, 0.0), d.days)
    late = d.days - in_time
    fading = math.exp(-max(-ahead, 0.0) / fades)
    before = in_time * mean_left(pace * in_time)
    after = late * math.exp(-(pace * in_time)) * mean_left((pace + 1 / fades) * late)
    weight = (before + fading * after) / (d.days * mean_left(pace * d.days))
    return p.timeliness_floor + (1 - p.timeliness_floor) * weight


def now(p: Record, c: Record, s: Record, i: int) -> float:
    """Return the weight of what is done as the turn begins."""
    late = max(s.days_since[i] - s.head_start[i], 0.0)
    fading = math.exp(-late / (p.timeliness_time * c.tempo[i]))
    return p.timeliness_floor + (1 - p.timeliness_floor) * fading


def best_treated(p: Record, c: Record, s: Record, d: Record, o: Record, i: int) -> float:
    """Pay; mark what is done for those who are treated best; return how timely their work is."""
    o.fixed_seen[i], o.paid_seen[i], timely = 0.0, 0.0, 0.0
    for g in range(c.kind.size):
        o.given[g, i] = s.given[g, i] + max(d.compensation[g], 0.0)
        o.paid[g, i] = gone(min(max(o.given[g, i], 0.0), p.pay_ceiling) / p.pay_scale)
        if hits(c, s, g, i):
            o.timely[g, i] = working(p, c, s, d, o.pace[g, i], i)
            o.fixed_seen[i] = max(o.fixed_seen[i], o.share_fixed[g, i])
            o.paid_seen[i] = max(o.paid_seen[i], o.paid[g, i])
            timely = max(timely, o.timely[g, i])
    return timely


def earn(p: Record, c: Record, s: Record, d: Record, o: Record, i: int) -> None:
    """Count what was done about one incident, weighed by how timely it came."""
    timely, at_once = best_treated(p, c, s, d, o, i), now(p, c, s, i)
    eye = p.seen_deeds * s.hearing
    seen_fix = eye * timely * (o.fixed_seen[i] - s.fixed_seen[i])
    seen_pay = eye * at_once * (o.paid_seen[i] - s.paid_seen[i])
    for g in range(c.kind.size):
        fix, pay = seen_fix, seen_pay
        if hits(c, s, g, i):
            fix = o.timely[g, i] * (o.share_fixed[g, i] - s.share_fixed[g, i])
            pay = at_once * (o.paid[g, i] - s.paid[g, i])
        o.fix_credit[g, i] = s.fix_credit[g, i] + fix
        o.pay_credit[g, i] = s.pay_credit[g, i] + pay
    o.opened[i] = max(s.opened[i], o.procedure)
    o.admitted[i] = max(s.admitted[i], d.admits)
    o.words_credit[i] = s.words_credit[i] + at_once * (o.said[i] - s.said[i])
    o.procedure_credit[i] = s.procedure_credit[i] + at_once * (o.opened[i] - s.opened[i])
    o.admission_credit[i] = s.admission_credit[i] + at_once * (o.admitted[i] - s.admitted[i])


def behave(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Count lapses of conduct, and let those before them heal."""
    shown = 0.0
    for i in range(c.tempo.size):
        shown = max(shown, min(o.fixed_seen[i] + o.paid_seen[i], 1.0))
    apology = d.quality * d.speaks > p.word_threshold
    hollow = 1.0 if apology and shown < p.deed_threshold else 0.0
    count = s.empty_words + hollow
    once_more = hollow * (count >= p.backfire_count) * (1 - shown)
    gravest = worst(s, c.integrity)
    half_life = p.healing_half_life * (1 + p.integrity_slowness * gravest)
    healed = math.log(2) * d.days * s.started.max() / half_life
    below = max(o.responsibility - d.posture, 0.0) * d.speaks
    below_all = max(o.believed - d.posture, 0.0) * d.speaks  # had nobody denied
    o.contradictions = s.contradictions + o.clashes
    o.broken, o.empty_words = s.broken + d.broken, count
    for g in range(c.kind.size):
        lapse = o.clashes + d.broken + d.scapegoats[g]
        o.calm[g] = 0.0 if lapse > 0 else s.calm[g] + healed
        o.scapegoated[g] = s.scapegoated[g] + d.scapegoats[g]
        wound = p.backfire_wound * once_more * o.exposure[g]
        o.backfire[g] = s.backfire[g] + wound
        stance = p.mismatch_wound * o.exposure[g] * c.posture[g]
        whole = max(o.mismatch[g] + o.mismatch_spared[g], stance * below_all)
        o.mismatch[g] = max(o.mismatch[g], stance * below)
        o.mismatch_spared[g] = whole - o.mismatch[g]


def promise(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Settle the company's word."""
    credible = s.credibility
    up = p.credibility_gain * d.kept * (1 - credible)
    down = p.credibility_loss * min(o.clashes + d.broken, 1.0) * credible
    o.credibility = min(max(credible + up - down, 0.0), 1.0)
    out = s.promised + d.promised
    share = min(d.broken / max(out, 1e-9), 1.0) if out > 0 else 0.0
    o.promised = max(out - d.broken - d.kept, 0.0)
    public = all_of(s, c.newsworthiness)
    for g in range(c.kind.size):
        direct = all_of(s, c.direct[g])
        stake = min(p.direct_wound * direct + p.public_wound * public, p.promise_reach)
        lent = p.promise_credit * d.promised * credible * stake
        o.promise_credit[g] = (s.promise_credit[g] + lent) * (1 - share)
        earned = p.delivery_credit * d.kept * stake
        o.delivery_credit[g] = s.delivery_credit[g] + earned


def learn(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let people learn what pays."""
    habit = gone(d.days / p.threat_time)
    known = s.threats_learned
    taught = p.threat_learning * o.threats * (1 - known) * habit
    unlearning = p.threat_unlearning * o.procedure * (1 - o.threats) * d.days
    o.threats_learned = (known + taught) * math.exp(-unlearning)
    for g in range(c.kind.size):
        need = 0.0
        for i in range(c.tempo.size):
            need = max(need, o.unmet_need[g, i] * s.started[i] * c.severity[g, i])
        unfair = p.unfairness_wound * o.threats * habit * need
        o.unfairness[g] = s.unfairness[g] + unfair


def surprise(p: Record, c: Record, s: Record, o: Record, g: int) -> None:
    """See whether a group comes out of it better than before."""
    best, hurts = 0.0, 0.0
    for i in range(c.tempo.size):
        if not hits(c, s, g, i):
            continue
        hurts += 1
        done = p.weight_fix * o.share_fixed[g, i] + p.weight_pay * o.paid[g, i]
        done += p.weight_words * o.said[i] + p.weight_procedure * o.opened[i]
        above = (done - p.paradox_threshold) / (1 - p.paradox_threshold)
        quick = math.exp(-s.days_since[i] / (p.paradox_time * c.tempo[i]))
        once = quick * ((1 - c.stable[i]) * (1 - c.integrity[i]))
        mild = (1 - c.severity[g, i]) ** 2
        best = max(best, mild * min(max(above, 0.0), 1.0) * once)
    clean = o.unmet_need[g].max() < p.mended and o.double_deviation[g].max() == 0
    gain = p.paradox_ceiling * best * o.credibility if hurts == 1 and clean else 0.0
    o.paradox[g] = max(s.paradox[g], gain)


def pass_time(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Let time heal, and clocks run."""
    for i in range(c.tempo.size):
        half_life = p.healing_half_life * (1 + p.integrity_slowness * c.integrity[i])
        if s.started[i] == 0:
            continue
        pace = math.log(2) * d.days / half_life
        for g in range(c.kind.size):
            healed = pace * (1 - o.unmet_need[g, i])
            o.healing[g, i] = s.healing[g, i] + healed
        o.days_since[i] = s.days_since[i] + d.days
        o.safe[i] = s.safe[i] + (1 - s.safe[i]) * (p.safety_reach * d.safe[i])
    o.liable = max(s.liable, d.admits * (1 - d.protected))
    o.concealed = max(s.concealed, d.concealed)


def operations(p: Record, c: Record, d: Record, o: Record) -> float:
    """Return what meeting the need costs; what is hired is at ease."""
    cost, ease = 0.0, max(c.capacity * o.surge, 1e-9)
    for g in range(c.kind.size):
        for i in range(c.tempo.size):
            if o.done[g, i] == 0:
                continue
            own = d.fix[g, i] - d.hired[g, i]
            price = 1 + p.strain * (own / ease) * (own / ease)
            if d.hired[g, i] > 0:
                price = 1 + (price - 1) * own / max(d.fix[g, i], 1e-12)
            cost += c.fix_cost[g] * c["size"][g] * o.done[g, i] * price
    return cost


def spend(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Add up what the deeds cost, and tell investors and the press."""
    given, yearly, now_worth, before = 0.0, 0.0, 0.0, 0.0
    for g in range(c.kind.size):
        given += c["size"][g] * c.loss[g] * max(d.compensation[g], 0.0)
        yearly += c["size"][g] * c.margin[g]
        now_worth += s.loyalty[g] * c.meter_weight[g]
        before += c.loyalty[g] * c.meter_weight[g]
    o.cost[0] = d.spent * (1 + p.investors_money * lost_by(c, s, 4))
    o.cost[1] = given * (1 + p.threat_price * s.threats_learned)
    o.cost[2] = operations(p, c, d, o)
    bill = o.cost[0] + o.cost[1] + o.cost[2]
    o.announced = s.announced + (bill / max(yearly, 1e-9) if yearly > 0 else 0.0)
    o.value_lost = max(1 - now_worth / max(before, 1e-9), 0.0) if before > 0 else 0.0
    o.hearing = min(s.hearing, 1 - p.press_hearing * lost_by(c, s, 5))


def wound(p: Record, c: Record, s: Record, o: Record, pair: tuple[int, int]) -> float:
    """Return what one incident costs one group, in logits."""
    g, i = pair
    direct = p.direct_wound * s.started[i] * c.direct[g, i] * s.disclosure[i]
    share, blame_then = 1 - p.blameless_share, s.blame_at_onset[i]
    event = direct * (p.blameless_share + share * blame_then)
    evidence = direct * (share * (o.responsibility - blame_then))
    judged = (1 - p.own_experience * c.experience[g]) * o.responsibility
    public = p.public_wound * s.news_weight[i] * s.disclosure[i]
    read_of = public * judged * followed(p, o, c, s, pair)
    return event + evidence + read_of + o.waiting[g, i] + o.double_deviation[g, i]


def repair(p: Record, c: Record, s: Record, o: Record, pair: tuple[int, int]) -> float:
    """Return what was done about it, before saturation."""
    g, i = pair
    public = p.repair_strength * p.public_wound * s.news_weight[i]
    stake = p.repair_strength * p.direct_wound * s.started[i] * c.direct[g, i] + public
    shift = (2 * s.started[i] * c.hit[g, i] - 1) * (p.monetary_shift * c.monetary[g])
    credible = p.credibility_floor + (1 - p.credibility_floor) * o.credibility
    trusted = credible * (1 - p.integrity_damping * c.integrity[i])
    visible = min(o.share_fixed[g, i] + o.paid[g, i], 1.0)
    proof = p.costless_words + (1 - p.costless_words) * max(visible, p.seen_proof * o.best[i])
    worth = (c.fix[g] + shift) * o.fix_credit[g, i] + c.pay[g] * o.pay_credit[g, i]
    worth += (c.words[g] - shift) * trusted * o.words_credit[i] * proof
    worth += c.procedure[g] * o.procedure_credit[i]
    return stake * (worth + c.admission[g] * o.admission_credit[i])


def best_of(c: Record, o: Record, i: int) -> float:
    """Return how much was visibly done for those who were treated best."""
    best = 0.0
    for g in range(c.kind.size):
        best = max(best, min(o.share_fixed[g, i] + o.paid[g, i], 1.0))
    return best


def net(p: Record, c: Record, s: Record, o: Record, g: int, memory: float) -> float:
    """Return what is left of all wounds that incidents dealt a group."""
    left = 0.0
    for i in range(c.tempo.size):
        if s.started[i] == 0:
            continue
        hurts = wound(p, c, s, o, (g, i))
        mendable = p.competence_repairable * (1 - c.integrity[i])
        capacity = hurts * (mendable + p.integrity_repairable * c.integrity[i])
        mended = repair(p, c, s, o, (g, i))
        effect = capacity * gone(mended / max(capacity, 1e-12))
        left += (hurts - effect) * (math.exp(-o.healing[g, i]) * memory)
    return left


def lapses(p: Record, c: Record, o: Record, g: int, memory: float) -> float:
    """Return the wounds of conduct."""
    near = o.exposure[g]
    wounds = o.silence[g] + o.mismatch[g] + o.unfairness[g] + o.backfire[g]
    wounds += p.contradiction_wound * o.contradictions * near
    wounds += p.broken_wound * (o.broken + o.scapegoated[g]) * near
    size = o.announced / p.investors_cost_scale
    wounds += p.investors_cost * c.investors[g] * (size / (1 + size))
    lost = p.investors_value * c.investors[g] * o.value_lost
    return wounds * math.exp(-o.calm[g]) * memory + lost


def trust(p: Record, c: Record, s: Record, o: Record, g: int) -> float:
    hurt = worst(s, c.hit[g])
    memory = 1.0 if hurt > 0 else (1 - p.vivid_share) + p.vivid_share * o.vividness
    base = net(p, c, s, o, g, memory) + lapses(p, c, o, g, memory)
    offset = max(base - o.promise_credit[g] - o.delivery_credit[g], min(base, 0.0))
    position = math.log(c.trust[g] / (1 - c.trust[g])) - (offset - o.paradox[g])
    return logistic(min(max(position, -p.logit_bound), p.logit_bound))


def courage(p: Record, c: Record, s: Record, o: Record, g: int) -> float:
    fear = 0.0
    for i in range(c.tempo.size):
        if s.started[i] == 0:
            continue
        passing = 2 ** (-o.days_since[i] / p.fear_half_life)
        danger = c.danger[i] * (1 - o.safe[i]) * passing
        fear = max(fear, heard(o, c, s, g, i) * danger)
    return 1 - p.fear_ceiling * (1 - p.fear_captive * c.switching[g]) * fear


def drawn(p: Record, c: Record, g: int, share: float, trusted: float) -> float:
    start = c.trust[g]
    if trusted < start:
        return 1 - (1 - c.switching[g]) * share * (1 - trusted / start)
    above = (trusted - start) / (p.loyalty_gain_reach * (1 - start))
    return 1 + p.loyalty_gain * min(above, 1.0)


def read(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Read trust, intent and behaviour off the ledgers, and what was lost meanwhile."""
    away, doubt = 0.0, 0.0
    for i in range(c.tempo.size):
        o.best[i] = best_of(c, o, i)
    for g in range(c.kind.size):
        o.trust[g] = trust(p, c, s, o, g)
        brave = courage(p, c, s, o, g)
        gravest = worst(s, c.severity[g])
        share = p.onlooker_pass + (p.loyalty_pass - p.onlooker_pass) * gravest
        said = drawn(p, c, g, p.loyalty_pass, o.trust[g])
        o.intent[g] = min(c.loyalty[g] * said * brave, 1.0)
        goal = min(c.loyalty[g] * drawn(p, c, g, share, o.trust[g]) * brave, 1.0)
        before = s.loyalty[g]
        cycle = c.cycle[g] if goal < before else p.return_slowness * c.cycle[g]
        time = d.days / cycle
        mean = goal + (before - goal) * (gone(time) / time)
        o.loyalty[g] = before + (goal - before) * gone(time)
        away += c["size"][g] * c.margin[g] * max(c.loyalty[g] - mean, 0.0)
        doubt += max(1 - o.trust[g] / c.trust[g], 0.0) * c.meter_weight[g]
    o.cost[3] = away * (d.days / 365.0)
    o.cost[6] = d.regain * (1 + p.regain_price * doubt)


def suing(p: Record, c: Record, s: Record, o: Record, i: int) -> float:
    """Return how many sue over an incident, weighed by what lawyers cost."""
    found = 0.0
    for g in range(c.kind.size):
        paid = o.paid[g, i]
        saved = p.claims_words * o.said[i] + p.claims_pay * paid
        saved += p.claims_fix * o.share_fixed[g, i]
        disclosed = max(s.told_first[i], o.admitted[i]) * paid
        lawyers = 1 + p.defence * (1 - (1 - p.settlement) * disclosed)
        harmed = c["size"][g] * s.started[i] * c.direct[g, i]
        found += harmed * (c.claim * max(1 - saved, 0.0)) * lawyers
    return found


def judge(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Expect what courts and the regulator may ask for."""
    admitted = p.admission_risk * o.liable * (1 - o.proven)
    losing = min(max(o.responsibility + admitted, 0.0), 1.0)
    attention = o.of_harm / (1 + o.of_harm)
    pressure = attention * (1 + p.regulator_hazard * lost_by(c, s, 3)) * o.responsibility
    claims, opened = 0.0, 0.0
    for i in range(c.tempo.size):
        if s.started[i] == 0:
            continue
        left = math.exp(-s.days_since[i] / p.claims_time)
        filed = left * gone(d.days / p.claims_time)
        claims += suing(p, c, s, o, i) * c.quantum * losing * filed
        hazard = p.inquiry_rate * c.newsworthiness[i] * pressure
        struck = s.unfined[i] * gone(hazard * d.days)
        heavier = p.fine_concealed * o.concealed + 1 + p.fine_repeat * s["repeat"][i]
        opened += struck * (heavier - p.fine_first * s.told_first[i]) * c.fine
        o.unfined[i] = s.unfined[i] - struck
    time = d.days / p.inquiry_time
    o.cost[4] = claims
    o.cost[5] = s.proceedings * gone(time) + opened * (1 - mean_left(time))
    o.proceedings = s.proceedings + opened - o.cost[5]


def turn(p: Record, c: Record, s: Record, d: Record, o: Record) -> None:
    """Write into `o` what the deeds `d` make of the state `s`."""
    prepare(p, c, s, d, o)
    blame(p, s, d, o)
    come_due(s, d, o)
    expect(s, d, o)
    mend(c, s, d, o)
    news(p, c, s, d, o)
    attend(p, c, s, d, o)
    wait(p, c, s, d, o)
    fall_silent(p, c, s, d, o)
    for i in range(c.tempo.size):
        if s.started[i] > 0:
            earn(p, c, s, d, o, i)
    behave(p, c, s, d, o)
    promise(p, c, s, d, o)
    learn(p, c, s, d, o)
    for g in range(c.kind.size):
        surprise(p, c, s, o, g)
    pass_time(p, c, s, d, o)
    spend(p, c, s, d, o)
    read(p, c, s, d, o)
    judge(p, c, s, d, o)


def step(p: Record, c: Record, states: Array, deeds: Array, out: Array) -> None:
    """Turn row by row."""
    for r in range(states.size):
        turn(p, c, states[r], deeds[r], out[r])
