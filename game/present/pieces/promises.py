"""Promises as objects: those still to be kept, and those that were decided."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.ids import CardId
from game.debrief.lacking import lacking
from game.debrief.promises import Given, decided
from game.debrief.record import Record
from game.engine.case import Case, Pledge
from game.engine.word import HELD, PENDING, Word
from game.present.parts import CardView, PromiseView, Tone
from game.present.pieces.keeping import asks_for, due_now, kept_how, kept_with
from game.present.pieces.masthead import day_due, ending, opens, turn_within
from game.present.wording import promises as words
from game.scenario.acts import Promise


def open_promises(
    record: Record, draft: Sequence[CardId], hand: Sequence[CardView]
) -> tuple[PromiseView, ...]:
    """Return the promises that can still be kept, the most pressing first."""
    seen = record.seen().promises
    pledges = {pledge.promise.id: pledge for pledge in record.case.pledges}
    waiting = [promise for promise in seen if promise.word in PENDING]
    waiting.sort(key=lambda promise: promise.due)
    return tuple(
        _open(
            record,
            pledges[promise.id],
            promise.word,
            kept_how(record, pledges[promise.id], draft, hand),
        )
        for promise in waiting
    )


def decisions(record: Record, turn: int) -> tuple[PromiseView, ...]:
    """Return the promises that were kept, missed or broken in `turn`."""
    return tuple(
        replace(one, status=words.early()) if _early(record.case, pledge, word, turn) else one
        for pledge, word in decided(record, turn)
        for one in [closed(record, pledge, word)]
    )


def became(case: Case, pledge: Pledge, word: Word, turn: int) -> str:
    """Return what became of a promise on `turn`; of one that was kept early, when it was due."""
    if _early(case, pledge, word, turn):
        return words.early_for(case.place(pledge.due))
    return words.judged(word)


def _early(case: Case, pledge: Pledge, word: Word, turn: int) -> bool:
    return word is Word.KEPT and case.place(turn) < case.place(pledge.due)


def closed(record: Record, pledge: Pledge, word: Word) -> PromiseView:
    """Return a promise with what became of it."""
    return PromiseView(
        id=pledge.promise.id,
        title=pledge.promise.short,
        text=pledge.promise.text,
        owner=owner(record, pledge.promise),
        status=words.judged(word),
        how="",
        urgent=word is Word.OVERDUE,
        tone=words.tone(word),
    )


def looked_back(record: Record, one: Given) -> PromiseView:
    """Return a promise from its giving to its end: by which response, when due, and why so."""
    case, pledge = record.case, record.case.pledges[one.place]
    card = record.scenario.cards[pledge.card].title
    due = turn_within(case, one.due)
    if pledge.promise.each_turn:
        limit = words.due_always(due)
    else:
        limit = words.due_by(day_due(case, one.due), due)
    return replace(
        closed(record, pledge, one.word),
        status=words.looked_back(one.word),
        given=words.given(turn_within(case, one.made), card, limit),
        ended=_ended(record, pledge, one),
    )


def _ended(record: Record, pledge: Pledge, one: Given) -> str:
    """Return when a promise came to its end, with what kept it or what was missing."""
    turn, condition = one.decided, pledge.promise.asks
    if turn is None:
        return ""
    apart = record.case.place(turn) - record.case.place(one.due)  # under 0 if it came early
    if one.word in HELD:
        asked = asks_for(condition)
        cards = [card.title for card in record.cards(turn) if card.id in asked]
        return words.ended(one.word, turn_within(record.case, turn), apart, cards=cards)
    told = [
        words.lack(lack, turn_within(record.case, lack.turn))
        for lack in lacking(record, condition, turn)
    ]
    if one.word is Word.PARTLY and pledge.promise.kept_when is None:
        told = [words.owed_more()]
    return words.ended(one.word, turn_within(record.case, turn), apart, words.both(told))


def owner(record: Record, promise: Promise) -> str:
    """Return the name of the role that gave its word."""
    roles = {role.id: role.name for role in record.scenario.roles}
    return roles.get(promise.owner, "")


def unkept(record: Record, draft: Sequence[CardId]) -> tuple[Promise, ...]:
    """Return the promises that this turn asks for and that the plan leaves open.

    A card of the plan may make one that is due in this very turn.
    """
    seen = record.seen().promises
    pledges = {pledge.promise.id: pledge for pledge in record.case.pledges}
    asked = [pledges[p.id] for p in seen if p.word in PENDING and due_now(record, pledges[p.id])]
    given = {promise.id for promise in seen}
    made = [pledges[p.id] for p in _made(record, draft) if p.id not in given]
    asked += [pledge for pledge in made if due_now(record, pledge)]
    kept = kept_with(record, draft)
    return tuple(pledge.promise for pledge in asked if pledge.promise.id not in kept)


def _made(record: Record, draft: Sequence[CardId]) -> tuple[Promise, ...]:
    """Return the promises that the cards of a plan make."""
    cards = (record.case.card(name).acts.promise for name in draft)
    return tuple(promise for promise in cards if promise is not None)


def _open(record: Record, pledge: Pledge, word: Word, how: str) -> PromiseView:
    late = word is Word.OVERDUE
    return PromiseView(
        id=pledge.promise.id,
        title=pledge.promise.short,
        text=pledge.promise.text,
        owner=owner(record, pledge.promise),
        status=words.overdue() if late else _due(record, pledge),
        how=how,
        urgent=late or due_now(record, pledge),
        tone=Tone.HURTS if late else Tone.NEUTRAL,
    )


def _due(record: Record, pledge: Pledge) -> str:
    case, turn = record.case, pledge.due
    place = case.place(turn)
    if pledge.promise.each_turn:
        return words.due_each_turn(place)
    if turn == record.turn and opens(case, turn)[:3] == ending(case, turn)[:3]:
        return words.due_today(place)
    return words.due(place, day_due(case, turn), case.place(record.turn))
