"""What the people of a case carry from one turn into the next."""

from dataclasses import dataclass

from game.base import records
from game.engine.trust.arrays import logistic, logit, spread, zeros
from game.engine.trust.axes import OfBoth, OfGroup, OfIncident, OfPurse, OfRow, axes_of
from game.engine.trust.deeds import Purse
from game.engine.trust.loyalty import intent, pull
from game.engine.trust.setting import Floats, Setting

Changes = dict[str, Floats]  # by the names of `TrustState`


@dataclass(frozen=True, eq=False)
class TrustState:
    """Every playthrough between two turns; arrays of floats, rows first, never written to.

    The type of a field names its axes. Wounds and credits are logits of trust, times are days,
    the rest are shares of 0 to 1 unless said otherwise.
    """

    # what has begun
    started: OfIncident  # 0 or 1
    days_since: OfIncident  # days since it began
    expected: OfIncident  # days since it began by which people expect their need met
    head_start: OfIncident  # days by which readiness brought each move forward as it began
    need_at_onset: OfBoth  # share of the group's need that it left unmet
    unmet_need: OfBoth  # what is still felt to be unmet
    unfelt: OfBoth  # the part of it that is mended already
    share_fixed: OfBoth  # share of the need met since, as it is felt
    blame_at_onset: OfIncident  # responsibility as it stood then
    disclosure: OfIncident  # share of the wound left by telling it first
    news_weight: OfIncident  # newsworthiness, less what onlookers knew already
    repeat: OfIncident  # 0 or 1: another incident came before it
    told_first: OfIncident  # the company told it before anyone else
    # who is to blame
    believed: OfRow  # responsibility before any denial
    proven: OfRow  # how far culpability is proven
    denial: OfRow  # share of blame that a denial takes away while nothing is proven
    denied: OfRow  # how firmly the company denied, on record
    responsibility: OfRow
    # the news and who hears of it
    story: OfIncident  # what is still to be told, in units of attention
    media_intensity: OfRow  # at the end of the turn, >= 0
    media_mean: OfRow  # mean intensity over the last turn, >= 0
    pledge_news: OfRow  # the part of the intensity that tells what the company promised
    awareness: OfGroup
    vividness: OfRow
    exposure: OfGroup  # how near the worst incident comes to them
    # wounds that an incident leaves
    waiting: OfBoth
    double_deviation: OfBoth
    deviation_spared: OfBoth  # what a denial has kept out of it so far, as with the next two
    healing: OfBoth  # exponent: wounds and repairs count exp(-healing)
    # wounds that conduct leaves
    silence: OfGroup
    silence_spared: OfGroup
    spoken: OfIncident  # 0 or 1: something of substance was said about it
    mismatch: OfGroup
    mismatch_spared: OfGroup
    unfairness: OfGroup
    backfire: OfGroup
    empty_words: OfRow  # apologies made while no deed could be seen
    contradictions: OfRow  # count
    broken: OfRow  # volume of promises broken
    scapegoated: OfGroup  # count
    calm: OfGroup  # exponent of healing since the last lapse
    # repairs
    given: OfBoth  # compensation, in losses
    paid: OfBoth  # how far compensation satisfies
    said: OfIncident  # best words so far
    opened: OfIncident  # best procedure so far
    admitted: OfIncident  # fullest admission so far
    fixed_seen: OfIncident  # share fixed of the best-treated of the harmed
    paid_seen: OfIncident  # how far pay satisfies the best-paid of the harmed
    fix_credit: OfBoth  # deeds weighed by their timeliness, as are the next four
    pay_credit: OfBoth
    words_credit: OfIncident
    procedure_credit: OfIncident
    admission_credit: OfIncident
    paradox: OfGroup  # logits
    # promises
    credibility: OfRow
    promised: OfRow  # volume outstanding
    promise_credit: OfGroup  # logits
    delivery_credit: OfGroup  # logits
    # the rest
    safe: OfIncident  # how far people take it to be safe again
    threats_learned: OfRow  # how far people learned that threats pay
    prepared: OfPurse  # currency spent on each purse
    hearing: OfRow  # share of seen deeds that the press lets through
    announced: OfRow  # cost made known so far, in years of margin
    value_lost: OfRow  # loyalty lost, as investors last saw it
    liable: OfRow  # admission that the law does not shield
    concealed: OfRow
    unfined: OfIncident  # chance that the regulator has not opened proceedings on it
    proceedings: OfRow  # currency of fines that are still to be decided
    # the meters
    trust: OfGroup
    intent: OfGroup  # would they choose us again today: the Loyalty meter
    loyalty: OfGroup  # what they do, which lags behind


def opening(setting: Setting, rows: int) -> TrustState:
    """Return `rows` playthroughs before anything has happened."""
    groups, incidents = setting.incidents.need.shape[1:]
    sizes = {"rows": rows, "groups": groups, "incidents": incidents, "purses": len(Purse)}
    shapes = {name: [sizes[axis] for axis in axes] for name, axes in axes_of(TrustState).items()}
    arrays = {name: zeros(*shape) for name, shape in shapes.items()}
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
    """Return `state` with some fields changed."""
    return records.changed(state, changes)
