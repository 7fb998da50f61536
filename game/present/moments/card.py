"""An opened card as a view."""

from collections.abc import Sequence

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine.clashes import rivals
from game.engine.people import people
from game.present.card import CardDetail
from game.present.parts import CardState, CardView, Meter
from game.present.pieces.hand import in_hand, on_top
from game.present.settings import Assist, Settings
from game.present.wording import acts, cardwords, composing, kinds
from game.present.wording.currency import currency
from game.scenario.card import Card


def card(
    record: Record, name: CardId, draft: Sequence[CardId] = (), settings: Settings | None = None
) -> CardDetail:
    """Return all that may be said of a card before it is played; never what it will achieve."""
    how = settings or Settings()
    found = record.case.card(name)
    shown = in_hand(record, found, draft, how)
    names = _names(record)
    return CardDetail(
        card=shown,
        more=composing.more(found),
        does=acts.sentences(found.acts, names),
        on_top=_on_top(record, found),
        promise=_promise(record, found, names),
        takes=acts.takes(found.hours),
        touches=_touches(shown, how),
        later=cardwords.later_why() if shown.later else "",
        priority=kinds.serves(found.priority),
        needs=_needs(record, found),
        excludes=cardwords.excludes(
            _titles(record, found.excludes),
            _titles(record, [other.id for other in rivals(record.scenario.cards, found)]),
        ),
        action=_action(shown),
    )


def _names(record: Record) -> acts.Names:
    scenario = record.scenario
    queues = scenario.caseload.queues if scenario.caseload else ()
    return acts.Names(
        groups={group.id: group.name for group in people(scenario)},
        roles={role.id: role.name for role in scenario.roles},
        abilities={capability.id: capability.name for capability in scenario.capabilities},
        queues={queue.id: queue.name for queue in queues},
    )


def _on_top(record: Record, found: Card) -> str:
    purse = currency(record.scenario)
    each = [(name, purse.each(cost)) for name, cost in on_top(record, found)]
    strained = found.acts.fix is not None and found.acts.fix.needs_capacity
    return cardwords.on_top(each, strained=strained) if each else ""


def _promise(record: Record, found: Card, names: acts.Names) -> str:
    promise = found.acts.promise
    if promise is None:
        return ""
    turn = record.case.place(record.case.index.turns[promise.due])
    return cardwords.promise(promise.text, names.roles.get(promise.owner, ""), turn)


def _touches(shown: CardView, how: Settings) -> tuple[str, ...]:
    if how.assist is Assist.EXPERT:
        return ()
    return tuple(
        cardwords.touch(kinds.touches(meter, much), way)
        for meter, much, way in zip(Meter, shown.touches, shown.signs, strict=True)
    )


def _needs(record: Record, found: Card) -> str:
    cards = [name for name in found.needs if name in record.case.index.cards]
    return cardwords.needs(_titles(record, cards), facts=len(cards) < len(found.needs))


def _titles(record: Record, names: Sequence[str]) -> str:
    return ", ".join(f"“{record.case.card(CardId(name)).title}”" for name in names)


def _action(shown: CardView) -> str:
    if shown.state is CardState.CHOSEN:
        return cardwords.take_back()
    return shown.reason or cardwords.play()
