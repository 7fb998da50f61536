"""Every constant of the model, once: its value, unit, prior range, source, strength and meaning.

Evidence ids: E1 to E30 name the findings that the design collected, E31 and E32 were added,
D is a design choice with no direct number behind it. Unit "tempo" means: times the tempo of the
incident, in days.
"""

from dataclasses import dataclass, fields

from game.engine.trust.constant import MEDIUM, STRONG, WEAK, Constant, constant, fixed


@dataclass(frozen=True, slots=True)
class Parameters:
    """The constants, one a field; see `TABLE` for what stands behind each."""

    # how much it hurts
    direct_wound: float = constant(5.9, "logit", (3.3, 8.5), "E14 E1 E32", MEDIUM, "a need unmet")
    blameless_share: float = constant(0.35, "share", (0.2, 0.5), "D", WEAK, "felt without blame")
    public_wound: float = constant(4.8, "logit", (4.0, 5.7), "E1", STRONG, "heard of, to blame")
    waiting_wound: float = constant(1.0, "logit", (0.2, 2.5), "E14 E17", WEAK, "most for waiting")
    waiting_grace: float = constant(1.0, "tempo", (0.1, 3), "E14 E17", MEDIUM, "before it is late")
    waiting_time: float = constant(10, "tempo", (5, 20), "E14 E17", WEAK, "how fast it wears on")
    silence_wound: float = constant(0.3, "logit", (0.05, 1.3), "E17", WEAK, "most for silence")
    silence_grace: float = constant(2, "tempo", (1, 4), "E17", WEAK, "how soon it is noticed")
    silence_time: float = fixed(4, "days", "D", "how fast the wound of silence opens")
    mismatch_wound: float = constant(0.48, "logit", (0.1, 0.9), "E1", MEDIUM, "posture below blame")
    contradiction_wound: float = constant(0.8, "logit", (0.4, 1.4), "E11", WEAK, "a clash of words")
    broken_wound: float = constant(0.9, "logit", (0.4, 1.4), "E10", WEAK, "a promise broken")
    deviation_wound: float = constant(0.9, "logit", (0.4, 1.4), "E15 E18", MEDIUM, "failed twice")
    unfairness_wound: float = constant(0.3, "logit", (0.1, 0.6), "E19", WEAK, "loud served first")
    backfire_wound: float = constant(0.12, "logit", (0.05, 0.3), "E10", WEAK, "apology on apology")
    backfire_count: float = fixed(4, "times", "E10", "from which apology without a deed it hurts")
    word_threshold: float = fixed(0.05, "share", "D", "quality from which words are an apology")
    deed_threshold: float = fixed(0.1, "share", "D", "deeds seen below which words stand alone")
    # who is to blame
    history_uplift: float = constant(0.25, "share", (0.1, 0.4), "E3", WEAK, "same crisis before")
    reputation_uplift: float = constant(0.2, "share", (0.1, 0.3), "E3", WEAK, "bad name before")
    denial_discount: float = constant(0.25, "share", (0.125, 0.375), "E11", WEAK, "while unproven")
    first_discount: float = constant(0.25, "share", (0.1, 0.4), "E5", WEAK, "told it themselves")
    # what mends
    repair_strength: float = constant(3.0, "ratio", (1.6, 4.6), "E14", MEDIUM, "of all repair")
    weight_fix: float = constant(0.34, "share", (0.22, 0.46), "E6 E7", MEDIUM, "the need is met")
    weight_pay: float = constant(0.22, "share", (0.11, 0.33), "E6 E4", MEDIUM, "the loss is paid")
    weight_words: float = constant(0.29, "share", (0.17, 0.41), "E6 E7", MEDIUM, "care and candour")
    weight_procedure: float = constant(0.15, "share", (0.06, 0.24), "E6", MEDIUM, "a fair way")
    monetary_shift: float = fixed(0.05, "share", "E7", "from words to fix where money was lost")
    timeliness_time: float = constant(18, "tempo", (6, 35), "E14 E17", MEDIUM, "late earns less")
    timeliness_floor: float = fixed(0.15, "share", "E14", "what a deed earns however late")
    pay_scale: float = constant(0.6, "losses", (0.4, 1.0), "E9", MEDIUM, "how fast pay saturates")
    pay_ceiling: float = fixed(1.5, "losses", "E9", "beyond this more money does nothing")
    competence_repairable: float = constant(0.88, "share", (0.75, 0.97), "E13 E14", MEDIUM, "lapse")
    integrity_repairable: float = constant(0.6, "share", (0.4, 0.75), "E12", WEAK, "deceit")
    credibility_floor: float = constant(0.4, "share", (0.2, 0.6), "E11", WEAK, "words distrusted")
    costless_words: float = constant(0.5, "share", (0.3, 0.7), "E10", MEDIUM, "words without deeds")
    integrity_damping: float = constant(0.5, "share", (0.3, 0.7), "E11", WEAK, "words after deceit")
    seen_deeds: float = constant(0.5, "share", (0.3, 0.7), "D", WEAK, "by others' repair")
    seen_proof: float = fixed(0.5, "share", "D", "deeds for others as proof of words")
    healing_half_life: float = constant(240, "days", (120, 540), "E18 E24 E30", WEAK, "of wounds")
    integrity_slowness: float = fixed(2, "ratio", "E12", "deceit heals 1 + this times slower")
    # promises and credibility
    promise_credit: float = constant(0.06, "logit", (0.03, 0.09), "E10 E13", WEAK, "lent when made")
    delivery_credit: float = constant(0.1, "logit", (0.05, 0.15), "E10 E13", WEAK, "won when kept")
    breach_least: float = fixed(6, "ratio", "E10", "broken, against what making it lent")
    promise_reach: float = fixed(6, "logit", "D", "wounds beyond this make no promise larger")
    credibility_gain: float = constant(0.12, "share", (0.06, 0.18), "E13", WEAK, "a promise kept")
    credibility_loss: float = constant(0.35, "share", (0.175, 0.525), "E13", WEAK, "caught out")
    # better than before
    paradox_ceiling: float = constant(0.22, "logit", (0.1, 0.5), "E8", WEAK, "the most to gain")
    paradox_time: float = constant(2, "tempo", (1, 4), "E8", WEAK, "only when quick")
    paradox_threshold: float = fixed(0.6, "share", "E8", "only when handling is better than this")
    mended: float = fixed(0.1, "need", "D", "an open need below this counts as met")
    # from cards and injects to deeds
    posture_diminish: float = fixed(1 / 3, "stance", "E4", "between 0, deny, and 1, rebuild")
    posture_concern: float = fixed(2 / 3, "stance", "E4", "from here on a stance concedes")
    words_empathy: float = constant(0.4, "share", (0.3, 0.5), "E6 E7", WEAK, "being heard leads")
    words_explanation: float = constant(0.3, "share", (0.2, 0.4), "E6", WEAK, "of good words")
    words_transparency: float = constant(0.3, "share", (0.2, 0.4), "E5", WEAK, "of good words")
    proof_take_up: float = constant(0.6, "share", (0.4, 0.8), "D", WEAK, "who prove their loss")
    unasked_fairness: float = constant(0.3, "share", (0.1, 0.5), "D", WEAK, "not having to ask")
    flip: float = constant(0.5, "clash", (0.25, 1), "E11", WEAK, "taking back what was conceded")
    blame_answered: float = constant(0.5, "clash", (0.25, 1), "D", WEAK, "the blamed speak up")
    half_kept: float = fixed(0.5, "share", "D", "a promise kept late or in part")
    # the news
    media_decay: float = constant(0.46, "per day", (0.3, 0.8), "E20", STRONG, "interest dies")
    branching: float = constant(0.25, "share", (0.1, 0.5), "E21 E23", MEDIUM, "story after story")
    branching_ceiling: float = fixed(0.9, "share", "E23", "below 1, or no story would ever end")
    branching_open: float = constant(0.4, "share", (0.2, 0.6), "E21", WEAK, "a need still open")
    branching_unexplained: float = constant(0.45, "share", (0.2, 0.6), "D", WEAK, "nobody explains")
    branching_contradiction: float = constant(0.15, "share", (0.075, 0.3), "E21", WEAK, "a clash")
    branching_deviation: float = constant(0.1, "share", (0.05, 0.2), "E18", WEAK, "failed again")
    story_size: float = constant(3, "attention", (1.5, 6), "E21", WEAK, "of an event, news value 1")
    story_time: float = constant(0.35, "days", (0.175, 0.7), "D", WEAK, "in which it is told")
    story_floor: float = constant(0.25, "share", (0.125, 0.5), "D", WEAK, "told of a need long met")
    story_novelty: float = fixed(0.5, "per story", "D", "smaller for each one fresh in memory")
    novelty_half_life: float = constant(10.5, "days", (7, 21), "E22", MEDIUM, "until new again")
    open_need_news: float = constant(0.22, "attention", (0.11, 0.44), "E21", WEAK, "victims speak")
    threat_news: float = constant(0.15, "attention", (0.075, 0.3), "E15 E19", WEAK, "threats made")
    contradiction_news: float = constant(0.8, "attention", (0.4, 1.6), "E21", WEAK, "a clash")
    promised_news: float = constant(
        0.3, "attention", (0.15, 0.6), "E10 E16", WEAK, "half of broken"
    )
    broken_news: float = constant(0.6, "attention", (0.3, 1.2), "E10", WEAK, "a promise broken")
    repeat_discount: float = constant(0.8, "share", (0.5, 1), "E18", WEAK, "they knew already")
    # who hears of it
    awareness_pace: float = constant(0.25, "per day", (0.125, 0.5), "E16", WEAK, "in full news")
    following: float = constant(
        0.7, "share", (0.55, 0.85), "E3 E24 E31", WEAK, "of hearing, followed"
    )
    vivid_share: float = constant(0.5, "share", (0.3, 0.7), "E22", MEDIUM, "felt while in the news")
    vividness_time: float = constant(15, "days", (10, 25), "E22", MEDIUM, "how fast it pales")
    vividness_rise: float = fixed(0.5, "days", "E22", "how fast it comes to mind")
    vividness_half: float = constant(0.15, "attention", (0.1, 0.3), "E22", WEAK, "half as vivid")
    own_experience: float = constant(0.5, "share", (0.2, 0.8), "E3", WEAK, "against the news")
    # fear and loyalty
    fear_ceiling: float = constant(0.9, "share", (0.6, 1), "E24", WEAK, "intent lost to danger")
    fear_half_life: float = constant(120, "days", (60, 240), "E24", WEAK, "fear passes")
    safety_reach: float = constant(0.5, "share", (0.3, 0.7), "E16", WEAK, "of proof of safety")
    fear_captive: float = fixed(0.5, "share", "D", "of fear that captive customers cannot act on")
    loyalty_pass: float = constant(0.94, "share", (0.85, 1), "E14", MEDIUM, "trust lost to intent")
    onlooker_pass: float = constant(
        0.096, "share", (0.03, 0.3), "E10 E29 E30", WEAK, "of lost trust, acted on by onlookers"
    )
    loyalty_gain: float = constant(0.03, "share", (0, 0.08), "E8", WEAK, "most above the start")
    loyalty_gain_reach: float = fixed(0.25, "share", "D", "of the room above, for the whole gain")
    return_slowness: float = fixed(3, "ratio", "E18", "coming back takes longer than leaving")
    # the squeaky wheel
    threat_learning: float = constant(0.25, "share", (0.125, 0.5), "E19", WEAK, "threats paid")
    threat_unlearning: float = constant(0.02, "per day", (0.01, 0.04), "E19", WEAK, "fair to all")
    threat_time: float = fixed(7, "days", "D", "in which a habit of paying is noticed")
    # preparedness
    prepared_curve: float = fixed(2, "ratio", "E27", "86 % prepared at the reference spending")
    prepared_share: float = constant(0.6, "share", (0.3, 0.9), "E27", MEDIUM, "most it changes")
    # other stakeholders: the same ledger, other weights
    employees_posture: float = constant(1.5, "ratio", (1, 2), "D", WEAK, "they stand for it daily")
    employees_procedure: float = constant(2, "ratio", (1, 3), "D", WEAK, "weight of a fair way")
    employees_hands: float = constant(0.4, "share", (0.2, 0.6), "D", WEAK, "pace lost with trust")
    partners_posture: float = constant(1.25, "ratio", (1, 1.5), "D", WEAK, "blame falls on them")
    partners_procedure: float = constant(1.5, "ratio", (1, 2), "D", WEAK, "weight of a fair way")
    partners_hands: float = constant(0.2, "share", (0.1, 0.3), "D", WEAK, "pace lost with trust")
    regulator_procedure: float = constant(3, "ratio", (2, 4), "D", WEAK, "weight of a fair way")
    regulator_pay: float = constant(0.5, "ratio", (0.25, 1), "D", WEAK, "weight of pay")
    regulator_silence: float = constant(2, "ratio", (1, 3), "D", WEAK, "weight of time")
    regulator_admission: float = constant(0.15, "share", (0.05, 0.25), "D", WEAK, "owning up")
    regulator_hazard: float = constant(1, "ratio", (0.5, 1.5), "D", WEAK, "more inquiries")
    investors_pay: float = constant(0.25, "ratio", (0.1, 0.5), "E25", WEAK, "weight of refunds")
    investors_cost: float = constant(1.5, "logit", (0.5, 2.5), "E25", MEDIUM, "most for its cost")
    investors_cost_scale: float = fixed(0.1, "years", "E25", "of margin, announced, that alarms")
    investors_value: float = constant(2, "logit", (1, 3), "E25", WEAK, "all loyalty lost")
    investors_money: float = constant(0.1, "share", (0, 0.2), "D", WEAK, "dearer money at no trust")
    press_words: float = constant(1.5, "ratio", (1, 2), "D", WEAK, "weight of candour")
    press_hearing: float = constant(0.3, "share", (0.1, 0.5), "D", WEAK, "good deeds unreported")
    # money and law
    strain: float = fixed(0.5, "share", "D", "dearer work at full capacity, with load squared")
    threat_price: float = fixed(0.15, "share", "E19", "dearer compensation once all threaten")
    regain_price: float = constant(0.5, "share", (0.2, 0.8), "E24", MEDIUM, "marketing works worse")
    claims_words: float = constant(0.25, "share", (0.1, 0.4), "E26", MEDIUM, "suits saved by care")
    claims_pay: float = constant(0.35, "share", (0.2, 0.5), "E26", MEDIUM, "suits saved by pay")
    claims_fix: float = constant(0.15, "share", (0.05, 0.25), "E26", WEAK, "suits saved by mending")
    claims_time: float = fixed(90, "days", "D", "in which those who sue make up their minds")
    admission_risk: float = constant(0.15, "share", (0, 0.3), "E26", WEAK, "case lost by admitting")
    defence: float = constant(0.5, "share", (0.3, 0.7), "E26", WEAK, "lawyers, of what is at stake")
    settlement: float = constant(0.4, "ratio", (0.3, 0.6), "E26", MEDIUM, "time if told and paid")
    inquiry_rate: float = constant(0.02, "per day", (0.01, 0.04), "D", WEAK, "at full attention")
    inquiry_time: float = constant(365, "days", (240, 600), "E26", WEAK, "until a case is decided")
    fine_concealed: float = constant(2, "fines", (1, 3), "E30", WEAK, "more for hiding it")
    fine_repeat: float = constant(1, "fines", (0.5, 1.5), "D", WEAK, "more for the second time")
    fine_first: float = constant(0.3, "fines", (0.1, 0.5), "E26", WEAK, "less for telling first")
    # limits
    logit_bound: float = fixed(8, "logit", "D", "trust stays this far from certain")


DEFAULT = Parameters()


def _table() -> tuple[Constant, ...]:
    """Read the declarations back from the fields, which carry them in their metadata."""
    entries = fields(Parameters)
    return tuple(Constant(e.name, getattr(DEFAULT, e.name), *e.metadata["about"]) for e in entries)


TABLE = _table()
