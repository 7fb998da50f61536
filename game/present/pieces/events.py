"""The master list of events: every turn that opens and every inject, planned and as it came."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.debrief.record import Record
from game.present.pieces.masthead import turn_name
from game.present.pieces.sittings import Player
from game.present.pieces.situation import line_of, sender_of, wording
from game.present.report import EventView
from game.present.wording import events as words
from game.present.wording import kinds
from game.scenario.guide import Guide
from game.scenario.story import Inject

MINUTE = "2007-02-14 08:00"


def events(played: Sequence[Player], guide: Guide | None) -> tuple[EventView, ...]:
    """Return every event of the case, in the order in which they came; then those that did not."""
    record = played[0].record
    found = [_opening(played, turn, guide) for turn in range(record.case.turns)]
    after: dict[int, list[EventView]] = {}
    for inject in record.scenario.injects:
        turn, row = _inject(played, inject, guide)
        after.setdefault(turn, []).append(row)
    rows = [row for turn, opening in enumerate(found) for row in (opening, *after.get(turn, ()))]
    rows += after.get(record.case.turns, [])
    return tuple(replace(row, number=number) for number, row in enumerate(rows, 1))


def _opening(played: Sequence[Player], turn: int, guide: Guide | None) -> EventView:
    record = played[0].record
    told = record.scenario.turns[turn]
    there = [one for one in played if turn <= one.record.turn and _sat(one, turn)]
    return EventView(
        number=0,
        planned=told.at,
        turn=turn_name(record.case, turn),
        kind=words.turn(),
        sender=words.facilitator(),
        to=words.table(),
        channel=words.situation(),
        text=line_of([one.record for one in played], turn),
        objective="",
        expected=_good(record, turn, guide),
        actual=_times(there, turn),
        came_to=_names(there, played),
        done=tuple(filter(None, (_done(one, turn) for one in there))),
        opens=True,
    )


def _sat(one: Player, turn: int) -> bool:
    stood = one.record.over or one.gone  # else the turn after the last is open
    if turn < one.record.since:
        return False
    return turn < one.record.case.turns and (turn < one.record.turn or not stood)


def _good(record: Record, turn: int, guide: Guide | None) -> str:
    """Return what the guide looks for on a turn; nothing where nobody decides."""
    if guide is None or turn not in record.case.plays:
        return ""
    helps = guide.turns.get(record.scenario.turns[turn].id)
    return helps.good if helps else ""


def _inject(played: Sequence[Player], inject: Inject, guide: Guide | None) -> tuple[int, EventView]:
    """Return an inject, and the turn after whose opening it stands; past all if after none."""
    record = played[0].record
    came = [(one, turn) for one in played if (turn := _came(one, inject)) is not None]
    planned = record.case.index.turns[inject.when.turn] if inject.when.turn else None
    turn = min((each for _one, each in came), default=planned)
    at = record.case.turns if turn is None else min(turn, record.case.turns - 1)
    texts = {each.id: each.text for each in record.scenario.objectives}
    row = EventView(
        number=0,
        planned=record.scenario.turns[planned].at if planned is not None else words.depends(),
        turn=turn_name(record.case, at) if at < record.case.turns else "",
        kind=words.inject(),
        sender=sender_of(record, inject),
        to=words.table(),
        channel=kinds.channel(inject.channel),
        text=wording(came[0][0].record.upto(came[0][1]), inject) if came else inject.text,
        objective=texts.get(inject.objective or "", ""),
        expected="; ".join(_expected(record, inject, at)) or _good(record, at, guide),
        actual="; ".join(dict.fromkeys(_time(one, turn) for one, turn in came)),
        came_to=_names([one for one, _turn in came], played) if came else words.never(),
        done=(),
    )
    return at, row


def _came(one: Player, inject: Inject) -> int | None:
    """Return the turn as whose opening an inject came in; none if it did not.

    What came in by the end came in too. What a team that went left open did not come to it, nor
    what came before a team did.
    """
    record = one.record
    turns = range(record.since, record.turn + (0 if one.gone else 1))
    return next((turn for turn in turns if inject in record.came(turn)), None)


def _expected(record: Record, inject: Inject, turn: int) -> Iterator[str]:
    """Yield the cards on offer that train what an inject trains, if it trains anything itself."""
    offered = record.case.card_window[min(turn, record.case.turns - 1)]
    for card, there in zip(record.scenario.cards, offered, strict=True):
        if inject.objective and card.objective == inject.objective and there:
            yield from () if card.temptation else (card.title,)


def _times(there: Sequence[Player], turn: int) -> str:
    return "; ".join(dict.fromkeys(_time(one, turn) for one in there))


def _time(one: Player, turn: int) -> str:
    """Return the minute in which a turn opened, as planned times are written."""
    return one.sitting.opened(turn)[: len(MINUTE)].replace("T", " ")


def _names(there: Sequence[Player], played: Sequence[Player]) -> str:
    if len(there) == len(played) > 1:
        return words.every_team()
    return ", ".join(one.record.name for one in there if one.record.name) or (
        words.everybody() if there else ""
    )


def _done(one: Player, turn: int) -> str:
    """Return what a team did; that it did nothing is told too, for it is no missing record."""
    record = one.record
    if turn >= record.turn or turn not in record.case.plays:
        return ""
    titles = ", ".join(card.title for card in record.cards(turn)) or words.no_card()
    return words.did(record.name, titles) if record.name else titles
