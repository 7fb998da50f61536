"""The three lines of the rubric that read what was said: fast, human, accountable."""

from collections.abc import Callable
from math import ceil

from game.base.scale import whole
from game.debrief import deeds
from game.debrief.blame import true_beside_own
from game.debrief.check import STEPS, Check, Trace, unasked
from game.debrief.failures import Failure, by_deed, days_after, failures, soon, worth
from game.debrief.helped import without_deeds
from game.debrief.record import Record
from game.scenario.acts import Posture
from game.scenario.card import Card

LOUD = 0.5  # media attention from which others tell the story
KIND, GOOD, COLD = 0.6, 0.5, 0.3
HALF = 0.5  # of a contradiction, which readiness softens

LITTLE = 0.2  # blame under which an own deed that was meant to spare people asks for no answer

Judges = Callable[[Card], float]


def answered(record: Record, judge: Judges = lambda _card: 1.0) -> float:
    """Return how far and how soon the failures were answered in public, 0-1.

    For each failure the best answer since it began counts, by what `judge` finds in it and by
    its time; the failures weigh as much as they are news.
    """
    first = deeds.first_offer(record, deeds.answers) or 0
    said = [(turn, card) for turn, card in record.played() if deeds.answers(card)]
    found = asking(record)
    best = [
        max((judge(card) * worth(record, one, turn, first) for turn, card in said), default=0.0)
        for one in found
    ]
    weight = sum(one.weight for one in found)
    counted = sum(one.weight * value for one, value in zip(found, best, strict=True))
    return counted / weight if weight else 1.0


def unanswered(record: Record, asks: deeds.Asks = deeds.answers) -> tuple[Trace, ...]:
    """Return the failures after which no such statement was made at all."""
    last, incidents = deeds.last_turn(record, asks), record.scenario.incidents
    return tuple(
        Trace(incidents[one.place].title, one.turn)
        for one in asking(record)
        if last is None or one.turn > last
    )


def asking(record: Record) -> tuple[Failure, ...]:
    """Return the failures that ask for an answer.

    None is asked for by what a company does itself and is hardly blamed for, such as a day that is
    called off ahead of snow: whom it touches was told by the deed.
    """
    blame = record.case.scenario.incidents
    return tuple(
        one
        for one in failures(record)
        if not (blame[one.place].blame < LITTLE and by_deed(record, one))
    )


def fast(record: Record) -> tuple[Check, ...]:
    """Return who told customers first, how soon, and whether of every failure.

    Only an answer counts: to be quick with blame, or with words that say nothing, is no merit.
    """
    offered = deeds.first_offer(record, deeds.answers)
    if offered is None:
        return unasked("spoke", "answered", "empty", "before-loud", "told-first")
    first = next(iter(failures(record)), None)
    answer, loud = first_answer(record, first), deeds.first_loud(record, LOUD)
    begun, spoke = record.case.plays[0], answer.turn if answer else None
    ahead = spoke is not None and (loud is None or spoke <= max(loud, begun))
    quick = worth(record, first, spoke, offered) if first else 0.0
    statements = [card for _turn, card in record.played() if deeds.speaks(card)]
    idle, left, full = _empty(record), unanswered(record), answered(record)
    filled = full * (1 - len(idle) / len(statements)) if statements else 0.0
    return (
        Check("spoke", quick, spoke, _days(record, first, spoke), by=answer.name if answer else ""),
        Check("answered", full, len(left), traces=left),
        Check("empty", filled, len(idle), of=len(statements), traces=idle),
        Check("before-loud", float(ahead), loud),
        _told_first(record, first),
    )


def first_answer(record: Record, first: Failure | None) -> Trace | None:
    """Return the first answer since the first failure."""
    since = first.turn if first else 0
    said = (Trace(card.title, turn) for turn, card in record.played() if deeds.answers(card))
    return next((each for each in said if each.turn >= since), None)


def _told_first(record: Record, first: Failure | None) -> Check:
    """Return whether bad news was told by the company itself, and how soon it could have been."""
    offered = deeds.first_offer(record, deeds.tells_first)
    told = deeds.first_turn(record, deeds.tells_first)
    worth_ = None if offered is None else soon(record, first, told, offered)
    return Check("told-first", worth_, told, _days(record, first, told))


def _days(record: Record, first: Failure | None, turn: int | None) -> float:
    """Return how many days after the first failure a turn opened; 0 if that was before it."""
    return days_after(record, first, turn) if first and turn is not None else 0.0


def human(record: Record) -> tuple[Check, ...]:
    """Return whether the words named what people went through, and were meant."""
    if deeds.first_offer(record, deeds.speaks) is None:
        return unasked("named", "quality", "never-cold", "meant")
    said = deeds.statements(record)
    good = sum(deeds.quality(record, each) for each in said) / len(said) if said else 0.0
    cold = deeds.traced(record, _is_cold)
    empty = without_deeds(record)
    full, unnamed = answered(record), unanswered(record, _names_it)
    warm = full * (1 - len(cold) / len(said)) if said else 0.0
    meant = full / (1 + len(empty)) if said else 0.0
    return (
        Check("named", answered(record, _named), len(unnamed) if said else None, traces=unnamed),
        Check("quality", min(good / GOOD, 1), whole(100 * good)),
        Check("never-cold", warm, len(cold), of=len(said), traces=cold),
        Check("meant", meant, len(empty), of=len(said), traces=empty),
    )


def accountable(record: Record) -> tuple[Check, ...]:
    """Return whether every failure was owned, with no blame and no change of story."""
    if deeds.first_offer(record, deeds.speaks) is None:
        return unasked("owned", "no-blame", "one-story")
    shifted, clashes = passed_on(record), deeds.clashes(record) - _answered_for(record)
    full, spoke = answered(record), bool(deeds.statements(record))
    flips = ceil(clashes) if spoke else None  # who said nothing had no story that could break
    owned = answered(record, lambda card: float(_owns(card)))
    mute = unanswered(record, _owns)
    return (
        Check("owned", owned, len(mute), traces=mute),
        Check(
            "no-blame",
            0.0 if shifted else full,
            shifted[0].turn if shifted else None,
            undone=bool(shifted),
            traces=shifted,
        ),
        Check("one-story", full * max(1 - clashes, 0), flips, undone=spoke and clashes > HALF),
    )


def passed_on(record: Record) -> tuple[Trace, ...]:
    """Return the statements that denied, or put the blame on others and did not answer for it."""
    return _of(record, deeds.shifts_blame)


def _empty(record: Record) -> tuple[Trace, ...]:
    """Return the statements that blamed or said too little."""
    return _of(record, lambda card: deeds.speaks(card) and not deeds.answers(card))


def _of(record: Record, asks: deeds.Asks) -> tuple[Trace, ...]:
    """Return every such card that was played, but no true word beside an own share.

    Who points at another truly, and says in the same turn what was its own, passes nothing on.
    """
    return tuple(
        Trace(card.title, turn)
        for turn, card in record.played()
        if asks(card) and not true_beside_own(record, record.cards(turn), card)
    )


def _answered_for(record: Record) -> float:
    """Return how much of the clashes is the answer to blame that was true and beside an own share.

    Those blamed may well speak up; the story is none the less the same.
    """
    return sum(_answered_on(record, turn) for turn in range(record.turn))


def _answered_on(record: Record, turn: int) -> float:
    cards = record.cards(turn)
    blaming = [card for card in cards if card.acts.blame]
    if not blaming or not all(true_beside_own(record, cards, card) for card in blaming):
        return 0.0
    row, asked = record.row, float(record.turned[turn].deeds.contradiction[record.row])
    before, after = (record.states[at].trust.contradictions[row] for at in (turn, turn + 1))
    risk = max(card.acts.blame.credible for card in blaming if card.acts.blame)
    answer = record.case.setting.parameters.blame_answered * risk
    return min(answer / asked, 1.0) * float(after - before) if asked else 0.0


def _is_cold(card: Card) -> bool:
    """Tell whether a statement shows little care, as words that let people check something may."""
    say = card.acts.say
    return say is not None and say.empathy < COLD and not deeds.only_shows(card)


def _named(card: Card) -> float:
    """Return how far an answer names what people went through, 0-1."""
    return min(card.acts.say.empathy / KIND, 1) if card.acts.say else 0.0


def _names_it(card: Card) -> bool:
    return deeds.answers(card) and _named(card) >= STEPS[-1]


def _owns(card: Card) -> bool:
    """Tell whether an answer owns a failure; concern without care is none."""
    say = card.acts.say
    if say is None or not deeds.answers(card):
        return False
    return say.posture is Posture.REBUILD or say.empathy >= COLD
