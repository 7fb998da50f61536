"""The decisions of a game, turn by turn, beside what the real company did."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.scale import percent
from game.debrief.credit import Credit, credit
from game.debrief.history import Past
from game.debrief.largest import weightiest
from game.debrief.record import Record
from game.engine.case import Case
from game.present.parts import Meter
from game.present.pieces.folded import netted
from game.present.pieces.gauges import Gauge, points
from game.present.pieces.masthead import when
from game.present.pieces.moment import Moment
from game.present.pieces.rows import Row, rows
from game.present.review import DecisionView
from game.present.wording import figures, headings
from game.present.wording import review as words

ROWS = 4


def decisions(
    record: Record, past: Past | None, key: Moment | None = None
) -> tuple[DecisionView, ...]:
    """Return every turn that was decided on; that of the `key` moment says why it is that."""
    turns = [turn for turn in record.case.plays if turn < record.turn]
    return tuple(
        replace(one, chance=_key(one, key)) if key and turn == key.turn else one
        for turn, one in ((turn, _decision(record, turn, past)) for turn in turns)
    )


def real(case: Case, past: Past | None, turn: int) -> str:
    """Return what the company did on a turn, and on those that pass before the next decision."""
    until = max(case.coming(turn + 1), turn + 1)
    found = [past.did(each) for each in range(turn, until)] if past else []
    first, *more = (did.text if did else "" for did in found or [None])
    return words.real(first, " ".join(filter(None, more)))


def _key(one: DecisionView, key: Moment) -> str:
    """Return what another plan would have come to, else that cards did most on this turn."""
    return key.said or (words.strongest(one.yours) if one.yours else "")


def _decision(record: Record, turn: int, past: Past | None) -> DecisionView:
    why = credit(record, turn)
    step = percent(why.loyalty.after) - percent(why.loyalty.before)
    gauge = points(Meter.LOYALTY)
    found = netted(gauge, rows(gauge, why.loyalty, record, turn), ROWS)
    titles = [record.case.card(card).title for card in why.cards]
    did = past.did(turn) if past else None
    sources = {source.id: source.text for source in record.scenario.sources}
    return DecisionView(
        turn=record.case.place(turn) + 1,
        cards=", ".join(titles) or words.nothing_played(),
        when=words.turn_at(record.case.place(turn), when(record.case, turn)),
        effect=words.loyalty(figures.signed(step)),
        tone=figures.tone_of(step),
        causes=tuple((row.label, gauge.printed(row.steps), gauge.tone(row.steps)) for row in found),
        lesson=_lesson(why, record),
        real_head=headings.did(record.scenario.company),
        real=real(record.case, past, turn),
        real_source=sources.get(did.source or "", "") if did else "",
        yours=_yours(why, gauge, found),
    )


def _yours(why: Credit, gauge: Gauge, found: Sequence[Row]) -> str:
    """Return what the cards of the turn added as their rows have it; nothing if there were none."""
    if not why.cards:
        return ""
    return words.yours(gauge.printed(sum(row.steps for row in found if row.card)))


def _lesson(why: Credit, record: Record) -> str:
    name = weightiest(why, record)
    if name is None:
        return words.nothing_learned()
    card = record.case.card(name)
    return f"{card.principle} {card.why}" if card.principle else card.why
