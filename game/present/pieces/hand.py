"""The cards in the hand, and why one cannot be played now."""

from collections.abc import Container, Sequence

import numpy as np

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine import plan as rules
from game.engine.clashes import Clash, clash
from game.engine.plan import Rule
from game.present.parts import Block, CardState, CardView
from game.present.pieces.keys import KEYS
from game.present.pieces.touches import meant_for, pays_later, says_only, signs, touches
from game.present.settings import Assist, Settings
from game.present.wording import blocked, cardwords, composing, kinds
from game.present.wording.currency import currency
from game.scenario.card import Card

NOTHING = (0, 0, 0)


def hand(record: Record, draft: Sequence[CardId], settings: Settings) -> tuple[CardView, ...]:
    """Return the hand of this turn, in the scenario's order, with a key for the first ten."""
    return tuple(in_hand(record, card, draft, settings) for card in record.seen().hand)


def in_hand(record: Record, card: Card, draft: Sequence[CardId], settings: Settings) -> CardView:
    """Return one card with its key in the hand of this turn, if it has one."""
    keys = {each.id: key for each, key in zip(record.seen().hand, KEYS, strict=False)}
    return view(record, card, draft, settings, key=keys.get(card.id, ""))


def view(
    record: Record, card: Card, draft: Sequence[CardId], settings: Settings, key: str = ""
) -> CardView:
    """Return one card as it stands in the hand."""
    expert, guided = settings.assist is Assist.EXPERT, settings.assist is Assist.GUIDED
    chosen = card.id in draft
    block, why = (None, "") if chosen else blocking(record, card, draft)
    price = float(record.case.card_price[record.case.index.cards[card.id]])
    return CardView(
        id=card.id,
        key=key,
        kind=card.kind.value,
        kind_name=kinds.kind(card.kind),
        title=card.title,
        text=composing.text(card),
        effort=card.effort,
        price=priced(record, price, more=bool(on_top(record, card))),
        touches=NOTHING if expert else touches(record.case, card, _played(record)),
        signs=signs(record.case, card) if guided else NOTHING,
        state=_state(chosen=chosen, why=why),
        reason=why,
        hint=_hint(record, card),
        aim=kinds.aim(card.priority) if guided else "",
        meant_for="" if expert else cardwords.meant_for(meant_for(record.case, card)),
        later=cardwords.later() if not expert and pays_later(record.case, card) else "",
        promise=_pledged(record, card),
        block=block,
    )


def _pledged(record: Record, card: Card) -> tuple[str, ...]:
    """Return that a card makes a promise, and when that is due."""
    made, case = card.acts.promise, record.case
    if made is None:
        return ()
    due = case.place(case.index.turns[made.due])
    return cardwords.pledged(due, case.place(record.turn), each=made.each_turn)


def _played(record: Record) -> Container[str]:
    return () if record.over else record.seen().played


def priced(record: Record, price: float, *, more: bool) -> str:
    """Return a price, with a plus where what helping people costs comes on top."""
    return f"{currency(record.scenario).amount(price)}{'+' if more else ''}"


def on_top(record: Record, card: Card) -> tuple[tuple[str, float], ...]:
    """Return what it costs on top of the price to help one person, by the name of the group."""
    paces = card.acts.fix.pace if card.acts.fix else {}
    each = record.scenario.economy.fix_cost
    names = {segment.id: segment.name for segment in record.scenario.segments}
    return tuple((names[id_], each[id_]) for id_, pace in paces.items() if pace and each.get(id_))


def _hint(record: Record, card: Card) -> str:
    """Return what to know of playing a card once more."""
    played = None if record.over else record.seen().played.get(card.id)
    if played is None or card.once:
        return ""
    return blocked.again(record.case.place(played), words_only=says_only(card))


Blocked = tuple[Block | None, str]  # what sort of reason, and in few words which


def blocking(record: Record, card: Card, draft: Sequence[CardId]) -> Blocked:
    """Return why a card cannot join the plan; no words if it can."""
    refused = None if record.over else rules.blocked_by(record.case, record.state, card, record.row)
    if refused:
        return _blocked(record, card, refused.rule)
    why = _clashing(record, card, draft) or _too_dear(record, card, draft)
    return (Block.OTHER if why else None), why


def unfit(card: Card, other: Card) -> str:
    """Return why a card cannot join a plan that has another one; nothing if it can."""
    match clash(card, other):
        case Clash.EXCLUDES:
            return blocked.excluded_now(other.title)
        case Clash.ORDERS:
            return blocked.other_order(other.title)
        case None:
            return ""


def needed(record: Record, draft: Sequence[CardId]) -> int:
    """Return the effort that a plan takes, asking the board included."""
    return int(_needed(record, draft) + 0.5)


def chosen_effort(record: Record, draft: Sequence[CardId]) -> int:
    """Return the effort of the cards alone."""
    return sum(record.case.card(card).effort for card in draft)


def _state(*, chosen: bool, why: str) -> CardState:
    if chosen:
        return CardState.CHOSEN
    return CardState.BLOCKED if why else CardState.READY


def _blocked(record: Record, card: Card, rule: Rule) -> Blocked:
    place, turn = record.case.index.cards[card.id], record.turn
    played = record.seen().played
    if rule is Rule.PLAYED:
        return Block.PLAYED, blocked.played(record.case.place(played[card.id]))
    if rule is Rule.NOT_OPEN:
        later = np.flatnonzero(record.case.card_window[turn:, place])
        if not later.size:
            return Block.OTHER, blocked.too_late()
        return Block.EARLY, blocked.opens(record.case.place(turn + int(later[0])))
    if rule is Rule.NEEDS:
        return Block.OTHER, _need(record, card, played)
    done = (name for name in card.excludes if name in played)
    return Block.OTHER, blocked.excluded(record.case.card(CardId(next(done))).title)


def _need(record: Record, card: Card, played: Container[str]) -> str:
    cards = (name for name in card.needs if name in record.case.index.cards)
    missing = (name for name in cards if name not in played)
    name = next(missing, None)
    return (
        blocked.needs_card(record.case.card(CardId(name)).title) if name else blocked.needs_fact()
    )


def _clashing(record: Record, card: Card, draft: Sequence[CardId]) -> str:
    """Return with which card of the plan a card does not go together; nothing if with all."""
    others = map(record.case.card, draft)
    return next(filter(None, (unfit(card, other) for other in others)), "")


def _too_dear(record: Record, card: Card, draft: Sequence[CardId]) -> str:
    have = record.seen().effort
    before, with_it = needed(record, draft), needed(record, (*draft, CardId(card.id)))
    if with_it <= have:
        return ""
    more = with_it - before
    asked = record.scenario.wording.purse if more > card.effort else ""
    return blocked.effort(more, max(have - before, 0), asked)


def _needed(record: Record, draft: Sequence[CardId]) -> float:
    plans = rules.plans_of(record.case, [draft])
    plans = np.repeat(plans, record.state.rows, axis=0)
    return float(rules.effort_needed(record.case, record.state, plans)[record.row])
