"""What the table knows when a turn opens, and what has just come in."""

import zlib
from collections.abc import Sequence
from typing import NamedTuple

from game.base.ids import RoleId
from game.debrief.record import Record
from game.engine.observe import fact_seen
from game.engine.retold import turn_told
from game.present.settings import Mode, Settings
from game.present.table import InjectView
from game.present.wording import incoming
from game.scenario import story
from game.scenario.cast import Role
from game.scenario.story import Inject, Standing


class Situation(NamedTuple):
    """The line of the turn and three lists, the newest first."""

    line: str
    known: tuple[str, ...]
    rumour: tuple[str, ...]
    unknown: tuple[str, ...]


def situation(record: Record) -> Situation:
    """Return the situation; facts that were settled since the last turn lead what is known."""
    told = as_told(record)
    seen = record.seen().facts
    fresh = [fact for fact in seen if fact.settled and _is_new(record, fact.id)]
    older = [fact for fact in seen if fact not in fresh]
    lists = {
        standing: tuple(fact.text for fact in older if fact.standing is standing)
        for standing in Standing
    }
    return Situation(
        line=told.line,
        known=(*(fact.text for fact in fresh), *told.known, *lists[Standing.KNOWN]),
        rumour=(*told.rumour, *lists[Standing.RUMOUR]),
        unknown=(*told.unknown, *lists[Standing.UNKNOWN]),
    )


def as_told(record: Record) -> story.Situation:
    """Return what the author says of the turn that is open, in the words that fit this game."""
    return turn_told(record.case, record.state, record.row).situation


def line_of(records: Sequence[Record], turn: int) -> str:
    """Return the line of a turn for all to read: where teams read different ones, the turn's own.

    It is the turn's own as well of a turn that no game has come to.
    """
    there = [record.upto(turn) for record in records if turn <= record.turn]
    lines = {as_told(then).line for then in there}
    return lines.pop() if len(lines) == 1 else records[0].scenario.turns[turn].situation.line


def injects(record: Record) -> tuple[InjectView, ...]:
    """Return what came in as this turn opened."""
    return tuple(
        InjectView(
            incoming.head(inject.channel), wording(record, inject), sender_of(record, inject)
        )
        for inject in record.seen().injects
    )


def sender_of(record: Record, inject: Inject) -> str:
    """Return who sent an inject; nothing where nobody did."""
    personas = {persona.id: persona for persona in record.scenario.personas}
    sender = personas.get(inject.from_ or "")
    return incoming.sender(sender.name, sender.who) if sender else ""


def wording(record: Record, inject: Inject) -> str:
    """Return the inject in one of its wordings, the same for the same seed."""
    texts = (inject.text, *inject.variants)
    turn = min(record.turn, record.case.turns - 1)
    draw = float(record.luck.draw(turn, record.case.index.injects[inject.id])[0])
    return texts[zlib.crc32(f"{inject.id} {draw:.17g}".encode()) % len(texts)]


def intel(record: Record, settings: Settings) -> tuple[tuple[str, str], ...]:
    """Return what the seats of this table know alone: the role's name and its intel.

    On the first turn whoever sits there reads first what the seat is for.
    """
    seats = settings.seats
    roles = record.scenario.roles
    if seats or settings.mode is not Mode.SOLO:
        roles = tuple(role for role in roles if role.id in seats)
    read = ((role.name, _alone(record, role)) for role in roles)
    return tuple((name, text) for name, text in read if text)


def _alone(record: Record, role: Role) -> str:
    known = record.seen(RoleId(role.id)).intel
    first = [role.brief] if record.turn == 0 else []
    return " ".join([*first, *(text for _role, text in known)])


def _is_new(record: Record, fact: str) -> bool:
    if not record.turn:
        return False
    return not fact_seen(record.case, record.states[-2], record.row, fact).settled
