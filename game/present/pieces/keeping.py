"""What keeps a promise that is open: the plan, a card, so much of a need; and what breaks it."""

from collections.abc import Mapping, Sequence

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine import plan as rules
from game.engine.case import Pledge
from game.engine.foresight import keeps, keeps_in_part
from game.present.parts import CardView
from game.present.wording import promises as words
from game.scenario.acts import Promise
from game.scenario.condition import Condition, Range
from game.scenario.part import Id


def due_now(record: Record, pledge: Pledge) -> bool:
    """Tell whether a promise that is still open has to be kept in this turn."""
    case = record.case
    return pledge.promise.each_turn or case.place(pledge.due) <= case.place(record.turn)


def kept_how(
    record: Record, pledge: Pledge, draft: Sequence[CardId], hand: Sequence[CardView]
) -> str:
    """Return what would keep a promise, whole or in part, and which card in the hand breaks it."""
    promise = pledge.promise
    ready = [card for card in hand if CardId(card.id) not in draft and _playable(record, card)]
    whole = promise.kept_when
    if whole is None or _gone(record, pledge, whole, draft):
        return _in_part(record, pledge, draft, ready)
    breaks = [card for card in ready if card.id in forbids(whole)]
    kept = promise.id in kept_with(record, draft)
    told = _kept(record, promise) if kept else _way(record, pledge, whole, draft, ready)
    labels = [words.card_label(card.key, card.title) for card in breaks]
    return words.and_broken_by(told, labels) if labels else told


def _kept(record: Record, promise: Promise) -> str:
    """Return that a plan keeps a promise, or that it needs none."""
    alone = promise.id in kept_with(record, ())
    return words.kept_as_it_stands() if alone else words.kept_by_plan()


def _in_part(
    record: Record, pledge: Pledge, draft: Sequence[CardId], ready: Sequence[CardView]
) -> str:
    """Return how a promise that cannot be kept whole any more can be kept in part, if it can."""
    partly = pledge.promise.partly_when
    if partly is None or _gone(record, pledge, partly, draft):
        return words.kept_by_none()
    case, state, name = record.case, record.state, pledge.promise.id
    if name in keeps_in_part(case, state, draft, record.row):
        return words.part_by_plan()
    for card in ready:
        if name in keeps_in_part(case, state, (*draft, CardId(card.id)), record.row):
            return words.part_at_most([words.card_label(card.key, card.title)])
    lacking = _lacking(record, partly, draft)
    if not (lacking or partly.met or partly.able) and due_now(record, pledge):
        return words.kept_by_none()
    return words.part_at_most([f"“{title}”" for title in lacking])


def _way(
    record: Record,
    pledge: Pledge,
    whole: Condition,
    draft: Sequence[CardId],
    ready: Sequence[CardView],
) -> str:
    """Return what keeps the whole of a promise: a card, several, or so much of a need met."""
    name = pledge.promise.id
    for card in ready:
        if name in kept_with(record, (*draft, CardId(card.id))):
            return words.kept_by(words.card_label(card.key, card.title), alone=True)
    lacking = _lacking(record, whole, draft)
    helping = next((card for card in ready if card.id in asks_for(whole)), None)
    if helping:
        label = words.card_label(helping.key, helping.title)
        rest = tuple(title for title in lacking if title != helping.title)
        return words.kept_by(label, alone=False, rest=rest)
    return _by_need(record, whole) or _by_others(record, whole, lacking)


def forbids(condition: Condition) -> set[str]:
    """Return the cards of which none may be played, on any turn."""
    return {*condition.not_played, *(condition.not_.played if condition.not_ else ())}


def _by_others(record: Record, condition: Condition, lacking: Sequence[str]) -> str:
    """Return by which cards that are not in the hand a promise is kept: all, or one of several."""
    if lacking:
        return words.kept_by_all(lacking)
    ways = [[_left(record, name) for name in part.played] for part in condition.any_ if part.played]
    open_ = [way for way in ways if all(way)]
    if open_:
        return words.kept_by_one(open_)
    return words.kept_by_none() if ways else ""


def _gone(record: Record, pledge: Pledge, condition: Condition, draft: Sequence[CardId]) -> bool:
    """Tell whether nothing can make a condition hold any more.

    A card that it takes cannot be had, or came too late; or one was played that it forbids.
    """
    lacking = {*_lacking(record, condition, draft)}
    left = [_left(record, name) for name in (*condition.played, *condition.this_turn)]
    barred = condition.not_.this_turn if condition.not_ and due_now(record, pledge) else ()
    late = {record.case.card(CardId(name)).title for name in barred}
    have = {*record.seen().played, *draft}
    too_late = lacking & late or {*barred} & {*draft}
    return bool(too_late or not lacking <= {*left} or forbids(condition) & have)


def _left(record: Record, name: Id) -> str:
    """Return the title of a card that can still come to the hand, or was played; else nothing."""
    case = record.case
    coming = case.card_window[record.turn :, case.index.cards[name]].any()
    there = coming or name in record.seen().played
    return case.card(CardId(name)).title if there else ""


def _lacking(record: Record, condition: Condition, draft: Sequence[CardId]) -> tuple[str, ...]:
    """Return the titles of the cards that are all asked for and neither played nor planned."""
    have = {*record.seen().played, *draft}
    asked = [*condition.this_turn, *(name for name in condition.played if name not in have)]
    return tuple(record.case.card(CardId(name)).title for name in asked if name not in draft)


def _by_need(record: Record, condition: Condition) -> str:
    groups = {part.id: part.name for part in record.scenario.segments}
    needs, able = _above(condition.met, groups), _above(condition.able, _abilities(record))
    asked = filter(None, (words.kept_by_need(needs), words.kept_by_ability(able)))
    told = words.both(tuple(asked))
    return words.with_one_of(told, _missing(record, condition)) if told else ""


def _above(limits: Mapping[Id, Range], names: Mapping[Id, str]) -> tuple[tuple[int, str], ...]:
    return tuple(
        (int(limit.above), names[name])
        for name, limit in limits.items()
        if limit.above is not None and name in names
    )


def _abilities(record: Record) -> Mapping[Id, str]:
    return {part.id: part.name for part in record.scenario.capabilities}


def _missing(record: Record, condition: Condition) -> tuple[str, ...]:
    """Return the titles of the cards of which one has to be played; none if one was."""
    asked = [name for part in condition.any_ for name in part.played]
    if any(name in record.seen().played for name in asked):
        return ()
    return tuple(record.case.card(CardId(name)).title for name in asked)


def kept_with(record: Record, draft: Sequence[CardId]) -> frozenset[str]:
    """Return the promises that a plan keeps by the end of this turn, as things stand."""
    return keeps(record.case, record.state, draft, record.row)


def asks_for(condition: Condition) -> set[str]:
    """Return every card that a condition asks for."""
    found = {*condition.played, *condition.this_turn}
    for part in condition.any_:
        found |= asks_for(part)
    return found


def _playable(record: Record, card: CardView) -> bool:
    found = record.case.card(CardId(card.id))
    return rules.blocked_by(record.case, record.state, found, record.row) is None
