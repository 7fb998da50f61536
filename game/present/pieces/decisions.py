"""The decisions of a game, turn by turn, beside what the real company did."""

from game.base.scale import percent, whole
from game.debrief.chance import Chance
from game.debrief.credit import Credit, credit
from game.debrief.history import Past
from game.debrief.largest import weightiest
from game.debrief.promises import decided
from game.debrief.record import Record
from game.engine.case import Case
from game.engine.word import HELD
from game.present.parts import Meter, Tone
from game.present.pieces.gauges import points
from game.present.pieces.masthead import when
from game.present.pieces.promises import asks_for
from game.present.pieces.rows import rows
from game.present.review import DecisionView
from game.present.wording import causes as cause_words
from game.present.wording import figures, headings
from game.present.wording import review as words

LARGEST = 3


def decisions(
    record: Record, past: Past | None, chance: Chance | None = None
) -> tuple[DecisionView, ...]:
    """Return every turn that was decided on; on that of `chance` with what it would have been."""
    turns = (turn for turn in record.case.plays if turn < record.turn)
    return tuple(_decision(record, turn, past, chance) for turn in turns)


def real(case: Case, past: Past | None, turn: int) -> str:
    """Return what the company did on a turn, and on those that pass before the next decision."""
    until = max(case.coming(turn + 1), turn + 1)
    found = [past.did(each) for each in range(turn, until)] if past else []
    first, *more = (did.text if did else "" for did in found or [None])
    return words.real(first, " ".join(filter(None, more)))


def _decision(record: Record, turn: int, past: Past | None, chance: Chance | None) -> DecisionView:
    why = credit(record, turn)
    step = percent(why.loyalty.after) - percent(why.loyalty.before)
    titles = [record.case.card(card).title for card in why.cards]
    did = past.did(turn) if past else None
    sources = {source.id: source.text for source in record.scenario.sources}
    return DecisionView(
        turn=record.case.place(turn) + 1,
        cards=", ".join(titles) or words.nothing_played(),
        when=words.turn_at(record.case.place(turn), when(record.case, turn)),
        effect=words.loyalty(figures.signed(step)),
        tone=figures.tone_of(step),
        causes=_causes(why, record, turn),
        lesson=_lesson(why, record),
        real_head=headings.did(record.scenario.company),
        real=real(record.case, past, turn),
        real_source=sources.get(did.source or "", "") if did else "",
        yours=_yours(why),
        chance=_chance(record, chance) if chance and chance.turn == turn else "",
    )


def _yours(why: Credit) -> str:
    """Return what the cards of the turn added together; nothing if there were none."""
    added = sum(share.amount for share in why.loyalty.cards)
    return words.yours(figures.signed(whole(100 * added))) if why.cards else ""


def _chance(record: Record, chance: Chance) -> str:
    """Return what a card that stayed in the hand would have come to."""
    title = record.case.card(chance.card).title
    other = record.case.card(chance.place_of).title if chance.place_of else ""
    return words.chance(title, other, whole(100 * chance.gain))


def _causes(why: Credit, record: Record, turn: int) -> tuple[tuple[str, str, Tone], ...]:
    """Return the largest causes of the change of loyalty, and the rest of it in one."""
    gauge = points(Meter.LOYALTY)
    steps = {row.label: row.steps for row in rows(gauge, why.loyalty, record, turn)}
    joined = _with_its_promise(steps, record, turn).items()
    every = sorted(joined, key=lambda row: -abs(row[1]))
    found = every if len(every) <= LARGEST + 1 else every[:LARGEST]
    rest = sum(steps for _label, steps in every[len(found) :])
    if rest:
        found.append((words.the_rest(), rest))
    return tuple((label, gauge.printed(steps), gauge.tone(steps)) for label, steps in found)


def _with_its_promise(steps: dict[str, int], record: Record, turn: int) -> dict[str, int]:
    """Return the rows, a promise that was kept beside the card that kept it, as one deed."""
    plan = record.cards(turn)
    for pledge, word in decided(record, turn):
        row = cause_words.promise(pledge.promise.short, word)
        keeper = next(
            (card for card in plan if card.id in asks_for(pledge.promise.kept_when)), None
        )
        if word in HELD and keeper and row in steps:
            both = steps.pop(row) + steps.pop(keeper.title, 0)
            steps |= {words.keeping(keeper.title): both} if both else {}
    return steps


def _lesson(why: Credit, record: Record) -> str:
    name = weightiest(why, record)
    if name is None:
        return words.nothing_learned()
    card = record.case.card(name)
    return f"{card.principle} {card.why}" if card.principle else card.why
