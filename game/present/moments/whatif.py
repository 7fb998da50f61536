"""Another plan on one turn as a view."""

from collections.abc import Iterator, Sequence

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.debrief.record import Record
from game.debrief.review.bands import Band
from game.debrief.whatif import LUCKS, WhatIf, what_if
from game.present.parts import CardState, CardView, Meter, Tone
from game.present.pieces.charts import Compared, chart, top
from game.present.pieces.hand import chosen_effort, hand, needed
from game.present.pieces.masthead import when
from game.present.pieces.meters import values
from game.present.settings import Settings
from game.present.whatif import TriedCard, TriedLine, WhatIfView
from game.present.wording import figures, planning
from game.present.wording import meters as meter_words
from game.present.wording import review as review_words
from game.present.wording import whatif as words
from game.present.wording.currency import currency

SEEN = 0.02  # of the height of a chart, from which the width of a band can be seen
FELT = 0.001  # of the cost of a game, from which a change of it is told


def tried(record: Record, place: int, cards: Sequence[CardId] | None = None) -> WhatIfView:
    """Return what a plan on a turn of a finished game would have come to.

    Args:
        record: the game of one team.
        place: the turn, from 0 over those that are decided on.
        cards: what is tried; None for what was played. What the rules do not allow is left away.
    """
    turn = record.case.plays[place]
    then, played = record.upto(turn), record.plan(turn)
    plan = played if cards is None else _allowed(then, cards)
    found = what_if(record, turn, plan)
    same = set(plan) == set(played)
    return WhatIfView(
        turn=place + 1,
        team=record.row,
        title=words.title(review_words.turn_at(place, when(record.case, turn))),
        about=words.about(LUCKS),
        effort=_effort(then, plan),
        plan=plan,
        cards=tuple(_cards(then, plan, played)),
        lines=tuple(_line(record, found, turn, meter) for meter in Meter),
        said=tuple(_said(record, found, same=same)),
        same=same,
    )


def _allowed(then: Record, cards: Sequence[CardId]) -> tuple[CardId, ...]:
    """Return the cards that can be laid, one after the other, in the order of the case."""
    plan: tuple[CardId, ...] = ()
    for card in hand(then, (), Settings()):
        name = CardId(card.id)
        if name in cards and not _why(then, plan, name):
            plan = (*plan, name)
    return plan


def _why(then: Record, plan: tuple[CardId, ...], name: CardId) -> str:
    """Return why a card cannot be added to a plan, or nothing."""
    return next(card.reason for card in hand(then, plan, Settings()) if card.id == name)


def _effort(then: Record, plan: tuple[CardId, ...]) -> str:
    effort, purse = then.seen().effort, then.scenario.wording.purse
    return planning.arithmetic(chosen_effort(then, plan), needed(then, plan), effort, purse)


def _cards(
    then: Record, plan: tuple[CardId, ...], played: tuple[CardId, ...]
) -> Iterator[TriedCard]:
    for number, card in enumerate(hand(then, plan, Settings()), start=1):
        yield TriedCard(
            id=CardId(card.id),
            number=number,
            title=card.title,
            price=words.price(card.effort, card.price),
            tried=card.state is CardState.CHOSEN,
            played=card.id in played,
            why=_reason(card),
        )


def _reason(card: CardView) -> str:
    return card.reason if card.state is CardState.BLOCKED else ""


def _line(record: Record, found: WhatIf, turn: int, meter: Meter) -> TriedLine:
    games = (
        Compared(words.tried(), "you", found.record),
        Compared(review_words.you(), "history", record),
    )
    most, before = top(meter, games), (None,) * (turn + 1)
    low, high = (
        tuple(float(value) / most for value in side[meter.value])
        for side in (found.low, found.high)
    )
    seen = any(above - below >= SEEN for below, above in zip(low, high, strict=True))
    name, now, was, change, band = _told(record, found, meter)
    purse = currency(record.scenario)

    def figure(value: float) -> str:
        return purse.amount(value) if meter is Meter.COST else str(percent(value))

    def step(value: float) -> str:
        if meter is Meter.COST:
            return purse.signed(value if abs(value) >= FELT * was else 0.0)
        return figures.signed(whole(100 * value))

    told, same = step(change), step(0.0)
    return TriedLine(
        chart=chart(meter, games),
        low=(*before, *(low if seen else [None] * len(low))),
        high=(*before, *(high if seen else [None] * len(high))),
        name=name,
        ends=words.ends(figure(now), figure(was)),
        change=told,
        tone=_tone(0.0 if told == same else now - was, more_is_good=meter is Meter.LOYALTY),
        between=words.between(told, step(band.low), step(band.high)),
        banded=words.banded(seen=seen),
    )


def _told(record: Record, found: WhatIf, meter: Meter) -> tuple[str, float, float, float, Band]:
    """Return the name of what is told of a meter, both ends, their difference and its band."""
    ends = found.ends
    match meter:
        case Meter.MEDIA:
            now, was = found.record.mean_media, record.mean_media
            return words.mean_media(), now, was, (percent(now) - percent(was)) / 100, ends.media
        case Meter.LOYALTY:
            now, was = (values(each, meter)[-1] for each in (found.record, record))
            step = (percent(now) - percent(was)) / 100
            return meter_words.name(meter), now, was, step, ends.loyalty
        case Meter.COST:
            now, was = (values(each, meter)[-1] for each in (found.record, record))
            return meter_words.name(meter), now, was, now - was, ends.cost


def _tone(change: float, *, more_is_good: bool) -> Tone:
    if not change:
        return Tone.NEUTRAL
    return Tone.HELPS if (change > 0) is more_is_good else Tone.HURTS


def _said(record: Record, found: WhatIf, *, same: bool) -> Iterator[str]:
    if same:
        yield words.same()
    case = record.case
    gone = [
        words.card_on(case.card(card).title, case.place(turn) + 1) for turn, card in found.left_out
    ]
    if gone:
        yield words.left_out(gone)
