"""The judged decisions as a view."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.debrief.check import Scored
from game.debrief.record import Record
from game.debrief.review.grades import LIMITS, MISSED_FROM, MISSED_TO, Grade, by_luck_alone
from game.debrief.review.judged import Earlier, Judged
from game.debrief.review.reasons import Part, Reason
from game.debrief.review.worlds import WORLDS
from game.debrief.rubric import rubric
from game.engine.trust.causes import Cause
from game.present.judged import GradeView, JudgedView, VerdictView
from game.present.parts import Tone
from game.present.pieces.better import ends_higher, gave_away, instead, left_out, tempting
from game.present.pieces.costing import RAISED, brought, costing, took
from game.present.pieces.counted import Said, counted
from game.present.pieces.course import ToldOn, course
from game.present.pieces.masthead import when
from game.present.pieces.mechanism import By, by_cards, how
from game.present.pieces.moment import judged_moment
from game.present.wording import grades as grade_words
from game.present.wording import judged as words
from game.present.wording import mechanism as mechanisms
from game.present.wording import review as review_words
from game.present.wording import sooner, teams
from game.present.wording.causes import is_weak, label
from game.present.wording.said import REPAIRS
from game.scenario.weights import Weights

REASONS = 3  # mechanisms that are told of each side
TONES = {
    Grade.BEST: Tone.HELPS,
    Grade.GOOD: Tone.HELPS,
    Grade.INACCURACY: Tone.NEUTRAL,
    Grade.MISSED: Tone.HURTS,  # it gave away as much as a mistake
    Grade.MISTAKE: Tone.HURTS,
    Grade.BLUNDER: Tone.HURTS,
}


class _Noted(NamedTuple):
    """What the verdicts of a game have said by now."""

    notes: Said
    told: ToldOn
    key: int | None = None  # the turn, from 0, of the key moment: its verdict is read by itself

    def told_before(self, turn: int) -> ToldOn:
        """Return what the verdict of a turn need not tell again."""
        return {} if turn == self.key else self.told


def judged(record: Record, found: Sequence[Judged], weights: Weights | None = None) -> JudgedView:
    """Return the decisions of a game in the order of its turns, judged as far as they are."""
    there, to_judge = {one.turn: one for one in found}, record.case.plays if record.over else ()
    lines = () if record.since or not found else rubric(record)
    key = judged_moment(record, found) if found and len(found) == len(to_judge) else None
    noted = _Noted(Said(), {}, key.turn if key else None)
    return JudgedView(
        title=words.title(),
        team=record.name,
        about=_about(weights or record.scenario.goals.weights),
        sharing=words.sharing(),
        grades=tuple(_grades()),
        verdicts=tuple(_verdict(record, turn, there.get(turn), lines, noted) for turn in to_judge),
        waiting=words.waiting(len(found), len(to_judge)),
    )


def _about(weights: Weights) -> str:
    parts = (weights.loyalty, weights.media, weights.cost, weights.promises)
    loyalty, media, cost, promises = (f"{part:g}" for part in parts)
    return words.about(loyalty, media, cost, promises, WORLDS)


def _grades() -> Iterator[GradeView]:
    """Yield each verdict with its limits, the best first."""
    lows = [*LIMITS.values(), None]
    for grade, low, above in zip(LIMITS, LIMITS.values(), lows[1:], strict=True):
        high = None if above is None else above - 1
        yield GradeView(
            grade_words.SIGNS[grade],
            grade_words.grade(grade),
            grade_words.limits(low, high),
            grade_words.limits_short(low, high),
        )
    yield GradeView(
        grade_words.SIGNS[Grade.MISSED],
        grade_words.grade(Grade.MISSED),
        grade_words.missed(MISSED_FROM, MISSED_TO),
        grade_words.missed_short(MISSED_FROM, MISSED_TO),
    )


def _verdict(
    record: Record, turn: int, one: Judged | None, lines: Sequence[Scored], noted: _Noted
) -> VerdictView:
    case = record.case
    titles = [card.title for card in record.cards(turn)]
    waits = VerdictView(
        turn=case.place(turn) + 1,
        when=review_words.turn_at(case.place(turn), when(case, turn)),
        cards=", ".join(titles) or review_words.nothing_played(),
        sign="",
        grade="",
        tone=Tone.NEUTRAL,
        lost="",
        between="",
        said=(),
    )
    if turn < record.since:
        return replace(waits, cards=words.no_plan(), grade=teams.not_there())
    if one is None:
        return waits
    lost = -whole(one.lost.mean)
    most, least = -whole(one.lost.high), -whole(one.lost.low)
    return replace(
        waits,
        sign=grade_words.SIGNS[one.grade],
        grade=grade_words.grade(one.grade),
        tone=TONES[one.grade],
        lost=words.between(lost, lost),
        between="" if one.grade is Grade.BEST else words.between(most, least),
        said=tuple(_said(record, one, lines, noted)),
        shared=len(one.added) > 1,
        gained=tuple(record.case.card(card).title for card in _gained(one)),
        paid=tuple(
            (record.case.card(each.card).title, whole(each.share))
            for each in one.added
            if brought(each) and (lost > -RAISED or each.card in one.best.cards)
        ),
        took=tuple(record.case.card(each.card).title for each in one.added if took(each)),
        spares=_spares(record, one),
        gave=max(-lost, 0),
    )


def _spares(record: Record, one: Judged) -> tuple[str, ...]:
    """Return the titles of what came and does not with a better plan, where that is one."""
    spares = one.spares if whole(one.lost.mean) >= RAISED else ()
    return tuple(each.title for each in record.scenario.incidents if each.id in spares)


def _gained(one: Judged) -> Iterator[CardId]:
    """Yield the cards that brought a point or more here, or would have with a better plan."""
    yield from (each.card for each in one.added if brought(each))
    plans = [one.best.cards] if whole(one.lost.mean) >= RAISED else []
    plans += [one.thrifty.plan.cards] if one.thrifty else []
    played = one.played.cards
    yield from dict.fromkeys(card for plan in plans for card in plan if card not in played)


def _said(
    record: Record, one: Judged, lines: Sequence[Scored], noted: _Noted
) -> Iterator[tuple[str, str]]:
    paid = [each.card for each in one.added if brought(each)]
    spared = one.grade in (Grade.BEST, Grade.GOOD)
    also = counted(record, one.turn, lines if spared else (), paid, every=spared, said=noted.notes)
    lure, best = tempting(record, one), one.grade is Grade.BEST
    out = left_out(record, one)
    told = (_as_it_ended(record, one), _came_to(record, one), out, also, lure if best else "")
    yield words.head_came_to(), " ".join(filter(None, told))
    if not best:
        yield words.head_instead(), " ".join(filter(None, (instead(record, one), lure)))
        before = noted.told_before(one.turn)
        yield from _because(record, one, before)
        noted.told.update({**before, **noted.told})
    if one.added:
        yield words.head_cards(), " ".join((_cards(record, one), *costing(record, one)))
    if found := "; ".join(_sooner(record, one)):
        yield words.head_sooner(), f"{found}."


def _as_it_ended(record: Record, one: Judged) -> str:
    """Return what the turn seemed to do as it ended, where the end of the game tells otherwise."""
    if one.turn + 1 == record.case.turns:
        return ""  # it ended with the game
    before, after = (percent(record.figures[each].loyalty) for each in (one.turn, one.turn + 1))
    if after > before and TONES[one.grade] is Tone.HURTS:
        return words.stood_higher(after - before)
    if after < before and one.grade is Grade.BEST:
        return words.stood_lower(before - after)
    return ""


def _came_to(record: Record, one: Judged) -> str:
    tempted = any(record.case.card(card).temptation for card in one.played.cards)
    over = whole(one.over_middle.mean)
    if one.grade is Grade.BEST:
        return words.nothing_lost(over, tempted=tempted)
    middle = words.middle(over, tempted=tempted)
    return " ".join(filter(None, (gave_away(one), middle, ends_higher(record, one))))


def _because(record: Record, one: Judged, told: ToldOn) -> Iterator[tuple[str, str]]:
    """Yield why the better plan comes to more: what came out otherwise, then the figures of it."""
    if whole(one.as_it_went) <= 0:
        mild = by_luck_alone(one.lost.mean, one.as_it_went)
        yield (
            words.head_why(),
            words.as_luck_had_it(mild=grade_words.grade(Grade.INACCURACY) if mild else ""),
        )
        return
    if happened := course(record, one.course, one.turn, told):
        yield words.head_why(), happened
        if figures := _why(one.reasons):
            yield words.head_figures(), figures
    elif figures := _why(one.reasons, by_cards(record, one), how(one, told)):
        yield words.head_why(), figures


def _why(reasons: Sequence[Reason], by: By | None = None, how: str = "") -> str:
    """Return the largest mechanisms of both sides; the model's own limits are none.

    Where none that speaks for the better plan comes to a point, the largest are told without.
    `by` are the cards by which it gains, and `how` tells of the largest, where that is told.
    """
    known = [each for each in reasons if each.cause is not Cause.CAP]
    told = [each for each in known if whole(abs(each.points))]
    small = [each for each in known if each.points > 0][:REASONS]
    gains = [each for each in told if each.points > 0][:REASONS]
    losses = [each for each in told if each.points < 0][:1]
    apart = _more_than_once([*gains, *losses])
    more = [_reason(each, by or {}, apart=each.cause in apart) for each in gains]
    less = [_reason(each, {}, apart=each.cause in apart) for each in losses]
    if gains:
        return words.why(more, less, how)
    return words.why_small(_named(small), less) if small else ""


def _named(small: Sequence[Reason]) -> list[str]:
    apart = _more_than_once(small)
    return [_mechanism(each, apart=each.cause in apart) for each in small]


def _more_than_once(reasons: Sequence[Reason]) -> set[Cause | None]:
    """Return the causes that count through several meters, each of which has to be named."""
    counts = Counter(each.cause for each in reasons)
    return {cause for cause, count in counts.items() if count > 1}


def _reason(each: Reason, by: By, *, apart: bool) -> str:
    """Return a mechanism with its points; `apart` as in `_mechanism`, `by` as in `_why`."""
    points = whole(abs(each.points)) * (1 if each.points > 0 else -1)
    weak = each.cause is not None and is_weak(each.cause)
    text = _mechanism(each, apart=apart)
    if each.part is Part.LOYALTY and (cards := by.get(each.cause)):
        text = mechanisms.by_cards(text, cards)
    return mechanisms.with_points(text, points, weak=weak)


def _mechanism(each: Reason, *, apart: bool) -> str:
    """Return a mechanism; `apart` names the meter through which it counts, loyalty as well."""
    gains = each.points > 0
    if each.cause is None:
        return mechanisms.promises(more=gains)
    repairs = each.part is Part.LOYALTY and each.cause in REPAIRS
    text = (mechanisms.more_of if repairs is gains else mechanisms.less_of)(
        label(each.cause, helps=repairs)
    )
    if apart and each.part is Part.LOYALTY:
        return mechanisms.among_customers(text)
    return mechanisms.mechanism(each.part, text)


def _cards(record: Record, one: Judged) -> str:
    return words.cards(
        [
            words.added(record.case.card(each.card).title, whole(each.share), whole(each.without))
            for each in one.added
        ]
    )


def _sooner(record: Record, one: Judged) -> Iterator[str]:
    """Yield which cards would have come to a whole point more a turn earlier."""
    for each in one.earlier:
        points, low, high = (
            whole(part) for part in (each.points.mean, each.points.low, each.points.high)
        )
        if points > 0 and max(points, low + 1) > 1:  # one point that may be none is not told
            yield sooner.told(_way(record, each), points, low, high)


def _way(record: Record, each: Earlier) -> str:
    """Return how a card would have come sooner: what gave way to it, if anything had to."""
    title = record.case.card(each.card).title
    if each.gave_way is None:
        return sooner.on_top(title)
    other = record.case.card(each.gave_way).title
    return sooner.in_exchange(title, other) if each.later else sooner.in_place_of(title, other)
