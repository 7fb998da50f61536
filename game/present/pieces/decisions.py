"""The decisions of a game, turn by turn, beside what the real company did."""

from game.base.scale import percent
from game.debrief.credit import Credit, credit
from game.debrief.history import Past
from game.debrief.largest import weightiest
from game.debrief.record import Record
from game.present.parts import Meter, Tone
from game.present.pieces.gauges import points
from game.present.pieces.masthead import when
from game.present.pieces.rows import rows
from game.present.review import DecisionView
from game.present.wording import figures
from game.present.wording import review as words

LARGEST = 3


def decisions(record: Record, past: Past | None) -> tuple[DecisionView, ...]:
    """Return every turn that was played."""
    return tuple(_decision(record, turn, past) for turn in range(record.turn))


def _decision(record: Record, turn: int, past: Past | None) -> DecisionView:
    why = credit(record, turn)
    step = percent(why.loyalty.after) - percent(why.loyalty.before)
    titles = [record.case.card(card).title for card in why.cards]
    did = past.did(turn) if past else None
    sources = {source.id: source.text for source in record.scenario.sources}
    return DecisionView(
        turn=turn + 1,
        cards=", ".join(titles) or words.nothing_played(),
        when=words.turn_at(turn, when(record.case, turn)),
        effect=words.loyalty(figures.signed(step)),
        tone=figures.tone_of(step),
        causes=_causes(why, record, turn),
        lesson=_lesson(why, record),
        real=did.text if did else "",
        real_source=sources.get(did.source or "", "") if did else "",
    )


def _causes(why: Credit, record: Record, turn: int) -> tuple[tuple[str, str, Tone], ...]:
    """Return the largest causes of the change of loyalty, and the rest of it in one."""
    gauge = points(Meter.LOYALTY)
    every = rows(gauge, why.loyalty, record, turn)
    shown = every if len(every) <= LARGEST + 1 else every[:LARGEST]
    found = [(row.label, row.steps) for row in shown]
    rest = sum(row.steps for row in every[len(shown) :])
    if rest:
        found.append((words.the_rest(), rest))
    return tuple((label, gauge.printed(steps), gauge.tone(steps)) for label, steps in found)


def _lesson(why: Credit, record: Record) -> str:
    name = weightiest(why, record)
    if name is None:
        return words.nothing_learned()
    card = record.case.card(name)
    return f"{card.principle} {card.why}" if card.principle else card.why
