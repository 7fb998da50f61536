"""Another plan on one turn as a view."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.debrief.record import Record
from game.debrief.review.bands import Band
from game.debrief.review.worlds import WORLDS
from game.debrief.spread import Spread
from game.debrief.whatif import WhatIf, what_if
from game.present.parts import CardState, CardView, Meter, Tone
from game.present.pieces.charts import Compared, chart, top
from game.present.pieces.hand import chosen_effort, hand, needed
from game.present.pieces.masthead import when
from game.present.pieces.meters import values
from game.present.pieces.scales import steady, steady_top
from game.present.settings import Settings
from game.present.whatif import TriedCard, TriedLine, WhatIfView
from game.present.wording import figures, planning
from game.present.wording import meters as meter_words
from game.present.wording import review as review_words
from game.present.wording import whatif as words
from game.present.wording.currency import Currency, currency

SEEN = 0.02  # of the height of a chart, from which the width of a band can be seen
FELT = 0.001  # of the cost of a game, from which a change of it is told


def tried(
    record: Record,
    place: int,
    cards: Sequence[CardId] | None = None,
    spread: Spread | None = None,
) -> WhatIfView:
    """Return what a plan on a turn of a finished game would have come to.

    Args:
        record: the game of one team.
        place: the turn, from 0 over those that are decided on.
        cards: what is tried; None for what was played. What the rules do not allow is left away.
        spread: where most worlds put that; it takes longer to work out, and may follow.
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
        about=words.about(),
        effort=_effort(then, plan),
        plan=plan,
        cards=tuple(_cards(then, plan, played)),
        lines=tuple(_line(record, found, spread, turn, meter) for meter in Meter),
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


@dataclass(frozen=True, slots=True)
class _Unit:
    """How figures of a meter are written."""

    meter: Meter
    purse: Currency
    was: float  # what it came to as it was played

    def figure(self, value: float) -> str:
        """Return where the meter stands."""
        return self.purse.amount(value) if self.meter is Meter.COST else str(percent(value))

    def step(self, value: float) -> str:
        """Return by how much it would stand elsewhere."""
        if self.meter is Meter.COST:
            return self.purse.signed(value if abs(value) >= FELT * self.was else 0.0)
        return figures.signed(whole(100 * value))


def _line(
    record: Record, found: WhatIf, spread: Spread | None, turn: int, meter: Meter
) -> TriedLine:
    games = (
        Compared(words.tried(), "you", found.record),
        Compared(review_words.you(), "history", record),
    )
    none = (None,) * (record.turn + 1)
    name, now, was, change = _told(record, found, meter)
    unit = _Unit(meter, currency(record.scenario), was)
    told = unit.step(change)
    path = values(found.record, meter)[turn:]
    band = _reaching(path, spread, meter) if spread else ((), ())
    most, span = _scale(meter, games, (*band[0], *band[1]))
    line = TriedLine(
        chart=chart(meter, games, most, span),
        low=none,
        high=none,
        name=name,
        ends=words.ends(unit.figure(now), unit.figure(was)),
        change=told,
        tone=_tone(0.0 if told == unit.step(0.0) else now - was, meter),
        between="",
        banded=words.band_follows(),
        edges=(),
    )
    if spread is None:
        return line
    return _banded(line, unit, spread, band, most)


def _scale(
    meter: Meter, games: Sequence[Compared], band: Sequence[float]
) -> tuple[float, tuple[float, float]]:
    """Return the top of the chart and where it begins and ends: it holds both lines and the band.

    It moves in large steps, so that it stands still under most plans.
    """
    if meter is Meter.COST:
        return steady_top(max(top(meter, games), *band, 0.0)), (0.0, 1.0)
    lines = (value for game in games for value in values(game.record, meter))
    return 1.0, steady((*lines, *band))


def _banded(
    line: TriedLine,
    unit: _Unit,
    spread: Spread,
    band: tuple[Sequence[float], Sequence[float]],
    most: float,
) -> TriedLine:
    """Return a line with its band, which opens where the changed turn does.

    Args:
        line: the line without it.
        unit: how its figures are written.
        spread: where most worlds put it.
        band: both its ends, from the opening of the changed turn on.
        most: the height of the chart.
    """
    low, high = band
    none = (None,) * (len(line.low) - len(low))
    seen = any(above - below >= SEEN * most for below, above in zip(low, high, strict=True))
    ends = _ends(spread, unit.meter)
    return replace(
        line,
        low=(*none, *(each / most if seen else None for each in low)),
        high=(*none, *(each / most if seen else None for each in high)),
        between=words.between(line.change, unit.step(ends.low), unit.step(ends.high)),
        banded=words.banded(WORLDS, seen=seen),
        edges=(*("" for _turn in none), "", *_edges(low[1:], high[1:], unit)),
    )


def _reaching(
    line: Sequence[float], spread: Spread, meter: Meter
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return both ends of the band, which reach to the line itself where it lies outside."""
    below, above = (side[meter.value].tolist() for side in (spread.low, spread.high))
    opens = line[0]
    return tuple(map(min, (opens, *below), line)), tuple(map(max, (opens, *above), line))


def _edges(low: Sequence[float], high: Sequence[float], unit: _Unit) -> Iterator[str]:
    for below, above in zip(low, high, strict=True):
        yield words.edges(unit.figure(below), unit.figure(above))


def _ends(spread: Spread, meter: Meter) -> Band:
    """Return where the difference at the end lies in most worlds."""
    ends = spread.ends
    return {Meter.LOYALTY: ends.loyalty, Meter.MEDIA: ends.media, Meter.COST: ends.cost}[meter]


def _told(record: Record, found: WhatIf, meter: Meter) -> tuple[str, float, float, float]:
    """Return the name of what is told of a meter, both ends and their difference."""
    if meter is Meter.MEDIA:
        now, was = found.record.mean_media, record.mean_media
        return words.mean_media(), now, was, (percent(now) - percent(was)) / 100
    now, was = (values(each, meter)[-1] for each in (found.record, record))
    cost = meter is Meter.COST
    change = now - was if cost else (percent(now) - percent(was)) / 100
    return meter_words.name(meter), now, was, change


def _tone(change: float, meter: Meter) -> Tone:
    if not change:
        return Tone.NEUTRAL
    return Tone.HELPS if (change > 0) is (meter is Meter.LOYALTY) else Tone.HURTS


def _said(record: Record, found: WhatIf, *, same: bool) -> Iterator[str]:
    if same:
        yield words.same()
    case = record.case
    gone = [
        words.card_on(case.card(card).title, case.place(turn) + 1) for turn, card in found.left_out
    ]
    if gone:
        yield words.left_out(gone)
