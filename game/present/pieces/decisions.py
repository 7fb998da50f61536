"""The decisions of a game, turn by turn, beside what the real company did."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from game.base.scale import percent
from game.debrief.credit import LOYALTY, Credit, credit
from game.debrief.history import Past
from game.debrief.record import Record
from game.debrief.stretch import over, stretches
from game.engine.case import Case
from game.present.parts import Meter, Tone
from game.present.pieces.folded import led_by_names
from game.present.pieces.gauges import Gauge, points
from game.present.pieces.learned import Lesson, lessons
from game.present.pieces.masthead import span, when
from game.present.pieces.moment import Moment
from game.present.pieces.rows import Row, rows
from game.present.review import DecisionView
from game.present.wording import figures, headings
from game.present.wording import review as words

ROWS = 6
LARGE = 0.1  # of the change, from which what is joined in a row is told one by one, too


def decisions(
    record: Record, past: Past | None, key: Moment | None = None
) -> tuple[DecisionView, ...]:
    """Return every turn that was decided on, and what went on by itself between two of them.

    The turn of the `key` moment says why it is that.
    """
    turns = [turn for turn in record.case.plays if turn < record.turn]
    reasons = {turn: credit(record, turn) for turn in turns}
    learned = lessons(record, reasons)
    found = {
        turn: _decision(record, turn, why, learned[turn], past) for turn, why in reasons.items()
    }
    if key and key.turn in found:
        found[key.turn] = keyed(found[key.turn], key)
    found |= {passed[0]: _went_on(record, passed, past) for passed in stretches(record)}
    return tuple(found[turn] for turn in sorted(found))


def real(case: Case, past: Past | None, turn: int) -> str:
    """Return what the company did on a turn, and on those that pass before the next decision."""
    until = max(case.coming(turn + 1), turn + 1)
    found = [past.did(each) for each in range(turn, until)] if past else []
    first, *more = (did.text if did else "" for did in found or [None])
    return words.real(first, " ".join(filter(None, more)))


def real_head(record: Record, past: Past | None) -> str:
    """Return what stands over what was really done, and names who did it."""
    return headings.did(past.who if past else record.scenario.company)


def keyed(one: DecisionView, key: Moment | None) -> DecisionView:
    """Return a turn as the key moment, which tells why it is that; else as one among others."""
    if key is None:
        return replace(one, chance="", instead=(), without=(), lost="")
    said = key.said or (words.strongest(one.yours, over=key.over) if one.yours else "")
    lost = words.lost(key.lost) if key.lost else ""
    return replace(one, chance=said, instead=key.instead, without=key.without, lost=lost)


def none_better(one: DecisionView) -> bool:
    """Tell whether a key moment is one by what its cards did: no other plan would do much more."""
    return one.chance in (words.strongest(one.yours, over=over) for over in (True, False))


def _decision(
    record: Record, turn: int, why: Credit, learned: Lesson, past: Past | None
) -> DecisionView:
    step = percent(why.loyalty.after) - percent(why.loyalty.before)
    gauge = points(Meter.LOYALTY)
    every = rows(gauge, why.loyalty, record, turn)
    found = led_by_names(gauge, every, ROWS)
    titles = [record.case.card(card).title for card in why.cards]
    told, source = _really(record, past, (turn,))
    return DecisionView(
        turn=record.case.place(turn) + 1,
        cards=", ".join(titles) or words.nothing_played(),
        when=words.turn_at(record.case.place(turn), when(record.case, turn)),
        effect=words.loyalty(figures.signed(step)),
        tone=figures.tone_of(step),
        causes=_causes(gauge, found),
        lesson=learned.text,
        moral=learned.moral,
        real_head=real_head(record, past),
        real=told,
        real_source=source,
        yours=_yours(why, gauge, found),
        points=(turn + 1,),
        folded=_folded(gauge, every, found, step),
    )


def _went_on(record: Record, turns: range, past: Past | None) -> DecisionView:
    """Return what went on by itself on turns that passed undecided."""
    moved, gauge = over([credit(record, turn) for turn in turns], LOYALTY), points(Meter.LOYALTY)
    step = gauge.step(moved.before, moved.after)
    every = rows(gauge, moved, record, *turns)
    found = led_by_names(gauge, every, ROWS)
    told, source = _really(record, past, turns)
    return DecisionView(
        turn=0,
        cards=words.went_on(),
        when=span(record.case, turns),
        effect=words.loyalty(figures.signed(step)),
        tone=figures.tone_of(step),
        causes=_causes(gauge, found),
        lesson=words.nobody_decided(),
        moral=words.nobody_decided(),
        real_head=real_head(record, past),
        real=told,
        real_source=source,
        points=tuple(turn + 1 for turn in turns),
        folded=_folded(gauge, every, found, step),
    )


def _causes(gauge: Gauge, found: Sequence[Row]) -> tuple[tuple[str, str, Tone], ...]:
    return tuple((row.label, gauge.printed(row.steps), gauge.tone(row.steps)) for row in found)


def _folded(
    gauge: Gauge, every: Sequence[Row], found: Sequence[Row], step: int
) -> tuple[tuple[str, str], ...]:
    """Return what the rows that stand for several stand for, if one is a large part of the step."""
    if all(abs(row.steps) <= LARGE * abs(step) for row in found if row.joined):
        return ()
    named = {row.label for row in found if not row.joined}
    return tuple((row.label, gauge.printed(row.steps)) for row in every if row.label not in named)


def _really(record: Record, past: Past | None, turns: Iterable[int]) -> tuple[str, str]:
    """Return what the company did on some turns, and where that is from."""
    found = [did for did in (past.did(turn) for turn in turns) if did] if past else []
    texts = {source.id: source.text for source in record.scenario.sources}
    named = dict.fromkeys(texts.get(did.source or "", "") for did in found)
    return " ".join(did.text for did in found), " ".join(filter(None, named))


def _yours(why: Credit, gauge: Gauge, found: Sequence[Row]) -> str:
    """Return what the cards of the turn added as their rows have it; nothing if there were none."""
    if not why.cards:
        return ""
    return words.yours(gauge.printed(sum(row.steps for row in found if row.card)))
