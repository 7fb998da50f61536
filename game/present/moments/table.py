"""The turn screen as a view."""

from collections.abc import Sequence

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine import plan as rules
from game.present.parts import CardView
from game.present.pieces import groups, situation, work
from game.present.pieces.hand import chosen_effort, hand, needed, on_top, priced
from game.present.pieces.masthead import masthead, opens
from game.present.pieces.meters import meters
from game.present.pieces.promises import open_promises, unkept
from game.present.settings import Assist, Mode, Settings
from game.present.table import PlanLine, PlanView, TableView
from game.present.wording import blocked, dates, headings, incoming, planning, promises
from game.present.wording.currency import currency

WEEK = 7.0


def table(
    record: Record, draft: Sequence[CardId] = (), settings: Settings | None = None
) -> TableView:
    """Return the turn that is open, with the cards of `draft` laid out in their order.

    Raises:
        ValueError: the game is over; there is nothing to plan.
    """
    if record.over:
        message = "the last turn has been played"
        raise ValueError(message)
    how = settings or Settings()
    cards = hand(record, draft, how)
    told = situation.situation(record)
    return TableView(
        masthead=masthead(record.case, record.turn, how),
        team=record.name,
        meters=meters(record),
        groups=groups.segments(record),
        others=groups.others(record),
        abilities=work.abilities(record),
        queues=work.queues(record),
        service=work.service(record),
        line=told.line,
        known=told.known,
        rumour=told.rumour,
        unknown=told.unknown,
        promises=open_promises(record, draft, cards),
        no_promises=promises.none_open(),
        injects=situation.injects(record),
        no_inject=incoming.nothing(),
        intel=situation.intel(record, how),
        alone=how.mode is Mode.SOLO,
        hand=cards,
        hand_note=blocked.hand_note(
            len(cards),
            dots=how.assist is not Assist.EXPERT,
            signs=how.assist is Assist.GUIDED,
            later=any(card.later for card in cards),
        ),
        plan=plan(record, draft, cards),
        notice=_notice(record),
    )


def plan(record: Record, draft: Sequence[CardId], cards: Sequence[CardView]) -> PlanView:
    """Return the plan tray, with its arithmetic in the open."""
    effort, used = record.seen().effort, needed(record, draft)
    left = effort - used
    refused = rules.refusal(record.case, record.state, draft, record.row)
    lines = _lines(draft, cards)
    purse, limit = currency(record.scenario), record.scenario.budget
    asked = record.scenario.wording.purse
    spent = record.seen().spent + _price(record, draft)
    return PlanView(
        title=_title(record),
        left=left,
        effort=effort,
        arithmetic=planning.arithmetic(chosen_effort(record, draft), used, effort, asked),
        lines=lines,
        room=planning.room(left),
        cost=_cost(record, draft),
        budget=planning.budget(
            purse.amount(spent), purse.amount(limit), asked, beyond=spent > limit
        ),
        board=spent > limit,
        can_commit=refused is None,
        commit=refused.why if refused else planning.commit(len(draft)),
        ask=_ask(record, draft, left),
    )


def _title(record: Record) -> str:
    if record.case.days[record.turn] > WEEK:
        return headings.plan_for_turn(record.case.place(record.turn))
    return headings.plan_for(dates.weekday_name(opens(record.case, record.turn)))


def _lines(draft: Sequence[CardId], cards: Sequence[CardView]) -> tuple[PlanLine, ...]:
    shown = {card.id: card for card in cards}
    chosen = [shown[name] for name in draft if name in shown]
    return tuple(
        PlanLine(card.id, card.kind, card.title, card.effort, card.price) for card in chosen
    )


def _cost(record: Record, draft: Sequence[CardId]) -> str:
    dearer = any(on_top(record, record.case.card(name)) for name in draft)
    return priced(record, _price(record, draft), more=dearer)


def _price(record: Record, draft: Sequence[CardId]) -> float:
    return sum(float(record.case.card_price[record.case.index.cards[name]]) for name in draft)


def _ask(record: Record, draft: Sequence[CardId], left: int) -> str:
    """Return what to ask once before the plan is carried out, or nothing."""
    asks = [planning.unkept(promise.short) for promise in unkept(record, draft)]
    if not draft:
        asks.append(planning.nothing_chosen())
    elif left > 0:
        asks.append(planning.effort_left(left))
    return " ".join([*asks, planning.go_on()]) if asks else ""


def _notice(record: Record) -> str:
    usual = int(record.case.effort[record.turn])
    now = record.seen().effort
    if now == usual:
        return ""
    return planning.more_effort(now - usual) if now > usual else planning.less_effort(usual - now)
