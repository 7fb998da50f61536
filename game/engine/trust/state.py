"""What the people of a case carry from one turn into the next."""

from dataclasses import dataclass, fields

from game.engine.trust.arrays import logistic, logit, spread, zeros
from game.engine.trust.loyalty import intent, pull
from game.engine.trust.setting import Floats, Setting

Changes = dict[str, Floats]  # by the names of `TrustState`


@dataclass(frozen=True, eq=False)
class TrustState:
    """Every playthrough between two turns; arrays of floats, rows first, never written to.

    Shapes: (r,) rows; (r, g) by group; (r, i) by incident; (r, g, i) by both. Wounds and credits
    are logits of trust, times are days, the rest are shares of 0 to 1 unless said otherwise.
    """

    # what has begun
    started: Floats  # (r, i) 0 or 1
    days_since: Floats  # (r, i) days since it began
    expected: Floats  # (r, i) days since it began by which people expect their need met
    need_at_onset: Floats  # (r, g, i) share of the group's need that it left unmet
    unmet_need: Floats  # (r, g, i) what is still unmet
    share_fixed: Floats  # (r, g, i) share of the need met since
    blame_at_onset: Floats  # (r, i) responsibility as it stood then
    disclosure: Floats  # (r, i) share of the wound left by telling it first
    news_weight: Floats  # (r, i) newsworthiness, less what onlookers knew already
    repeat: Floats  # (r, i) 0 or 1: another incident came before it
    told_first: Floats  # (r, i) the company told it before anyone else
    # who is to blame
    believed: Floats  # (r,) responsibility before any denial
    proven: Floats  # (r,) how far culpability is proven
    denial: Floats  # (r,) share of blame that a denial takes away while nothing is proven
    denied: Floats  # (r,) how firmly the company denied, on record
    responsibility: Floats  # (r,)
    # the news and who hears of it
    story: Floats  # (r, i) what is still to be told, in units of attention
    media_intensity: Floats  # (r,) at the end of the turn, >= 0
    media_mean: Floats  # (r,) mean intensity over the last turn, >= 0
    awareness: Floats  # (r, g)
    vividness: Floats  # (r,)
    exposure: Floats  # (r, g) how near the worst incident comes to them
    # wounds that an incident leaves
    waiting: Floats  # (r, g, i)
    double_deviation: Floats  # (r, g, i)
    healing: Floats  # (r, g, i) exponent: wounds and repairs count exp(-healing)
    # wounds that conduct leaves
    silence: Floats  # (r, g)
    spoken: Floats  # (r, i) 0 or 1: something of substance was said about it
    mismatch: Floats  # (r, g)
    unfairness: Floats  # (r, g)
    backfire: Floats  # (r, g)
    empty_words: Floats  # (r,) apologies made while no deed could be seen
    contradictions: Floats  # (r,) count
    broken: Floats  # (r,) volume of promises broken
    scapegoated: Floats  # (r, g) count
    calm: Floats  # (r, g) exponent of healing since the last lapse
    # repairs
    given: Floats  # (r, g, i) compensation, in losses
    paid: Floats  # (r, g, i) how far compensation satisfies
    said: Floats  # (r, i) best words so far
    opened: Floats  # (r, i) best procedure so far
    admitted: Floats  # (r, i) fullest admission so far
    fix_credit: Floats  # (r, g, i) deeds weighed by their timeliness, as are the next four
    pay_credit: Floats  # (r, g, i)
    fixed_seen: Floats  # (r, i) share fixed of the best-treated of the harmed
    paid_seen: Floats  # (r, i) how far pay satisfies the best-paid of the harmed
    words_credit: Floats  # (r, i)
    procedure_credit: Floats  # (r, i)
    admission_credit: Floats  # (r, i)
    paradox: Floats  # (r, g) logits
    # promises
    credibility: Floats  # (r,)
    promised: Floats  # (r,) volume outstanding
    promise_credit: Floats  # (r, g) logits
    delivery_credit: Floats  # (r, g) logits
    # the rest
    safe: Floats  # (r, i) how far it is proven safe again
    threats_learned: Floats  # (r,) how far people learned that threats pay
    prepared: Floats  # (r, 4) currency spent on each purse
    hearing: Floats  # (r,) share of seen deeds that the press lets through
    announced: Floats  # (r,) cost made known so far, in years of margin
    value_lost: Floats  # (r,) loyalty lost, as investors last saw it
    liable: Floats  # (r,) admission that the law does not shield
    concealed: Floats  # (r,)
    unfined: Floats  # (r, i) chance that the regulator has not acted on it
    # the meters
    trust: Floats  # (r, g)
    intent: Floats  # (r, g) would they choose us again today: the Loyalty meter
    loyalty: Floats  # (r, g) what they do, which lags behind


ROWS = (
    "believed",
    "proven",
    "denial",
    "denied",
    "responsibility",
    "media_intensity",
    "media_mean",
    "vividness",
    "empty_words",
    "contradictions",
    "broken",
    "credibility",
    "promised",
    "threats_learned",
    "hearing",
    "announced",
    "value_lost",
    "liable",
    "concealed",
)
GROUPS = (
    "awareness",
    "exposure",
    "silence",
    "mismatch",
    "unfairness",
    "backfire",
    "scapegoated",
    "calm",
    "paradox",
    "promise_credit",
    "delivery_credit",
    "trust",
    "intent",
    "loyalty",
)
BOTH = (
    "need_at_onset",
    "unmet_need",
    "share_fixed",
    "waiting",
    "double_deviation",
    "healing",
    "given",
    "paid",
    "fix_credit",
    "pay_credit",
)


def opening(setting: Setting, rows: int) -> TrustState:
    """Return `rows` playthroughs before anything has happened."""
    groups, incidents = setting.incidents.need.shape[1:]
    shapes = dict.fromkeys((entry.name for entry in fields(TrustState)), (rows, incidents))
    shapes |= dict.fromkeys(GROUPS, (rows, groups))
    arrays = {name: zeros(*shape) for name, shape in shapes.items()}
    arrays |= {name: zeros(rows) for name in ROWS}
    arrays |= {name: zeros(rows, groups, incidents) for name in BOTH}
    arrays |= {"hearing": zeros(rows) + 1, "disclosure": zeros(rows, incidents) + 1}
    arrays |= {"unfined": zeros(rows, incidents) + 1, "prepared": spread(setting.preparation, rows)}
    arrays |= {"credibility": spread(setting.credibility, rows)}
    # as the read-outs of a first quiet turn will give them, so that such a turn changes nothing
    start = logistic(logit(spread(setting.groups.trust, rows)))
    drawn = pull(setting.parameters, setting.groups, start)
    arrays |= {"trust": start, "intent": intent(setting.groups, drawn, zeros(rows, groups) + 1)}
    return sealed(TrustState(**arrays | {"loyalty": arrays["intent"]}))


def sealed(state: TrustState) -> TrustState:
    """Return `state` with arrays that cannot be written to."""
    for values in vars(state).values():
        values.setflags(write=False)
    return state


def changed(state: TrustState, changes: Changes) -> TrustState:
    """Return `state` with some fields changed: what `replace` does, in less time."""
    return TrustState(**vars(state) | changes)
