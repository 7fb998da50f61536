"""What was missing of a condition as a turn ended: which card, which need, which ability."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine.conditions import met
from game.engine.trust.setting import Floats
from game.scenario.condition import Condition, Range


class Kind(StrEnum):
    """What kind of thing stood in the way."""

    NOT_PLAYED = "not-played"
    WAITING = "waiting"  # it was played and had yet to take effect
    ONLY_LATER = "only-later"  # it was played on a later turn
    NONE_OF = "none-of"  # one of them would have done
    NOT_THEN = "not-then"  # it had to be played on that very turn
    TOO_LATE = "too-late"  # it had to be played before
    PLAYED = "played"  # it must not have been
    NEED = "need"  # too little of a need was met
    ABILITY = "ability"
    HAPPENED = "happened"  # what must not have happened
    UNKNOWN = "unknown"  # a fact was not settled


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that stood in the way."""

    kind: Kind
    names: tuple[str, ...]  # titles of cards, a question, or a name: group, ability, failure
    turn: int = 0  # on which a card was played, from 0: one that came later, or must not have
    asked: int = 0  # of 100, that had to be passed
    came: int = 0  # of 100


def lacking(record: Record, condition: Condition, turn: int) -> tuple[Lack, ...]:
    """Return what was missing of a condition as `turn` ended; that it was too soon is nothing."""
    return tuple(_lacks(record, condition, turn))


def _lacks(record: Record, condition: Condition, turn: int) -> Iterator[Lack]:
    yield from _cards(record, condition, turn)
    yield from _facts(record, condition, turn)
    yield from _figures(record, condition, turn)
    ways = [lacking(record, part, turn) for part in condition.any_]
    if ways and all(ways):
        yield from _none_of(ways)
    if condition.not_ is not None:
        yield from _despite(record, condition.not_, turn)


def _cards(record: Record, condition: Condition, turn: int) -> Iterator[Lack]:
    state, places = record.states[turn + 1], record.case.index.cards
    done = {name: bool(state.done[record.row, places[name]]) for name in record.case.index.cards}
    yield from _missing(record, [name for name in condition.played if not done[name]], turn)
    now = {card.id for card in record.cards(turn)}
    late = tuple(_title(record, name) for name in condition.this_turn if name not in now)
    if late:
        yield Lack(Kind.NOT_THEN, late, turn)
    for name in condition.not_played:
        if done[name]:
            yield Lack(Kind.PLAYED, (_title(record, name),), _played_on(record, name))


def _missing(record: Record, names: Sequence[str], turn: int) -> Iterator[Lack]:
    """Yield cards that had not taken effect as `turn` ended: never played, too late, or at work."""
    first = {card.id: on for on, card in reversed(record.played())}
    never = tuple(_title(record, name) for name in names if name not in first)
    if never:
        yield Lack(Kind.NOT_PLAYED, never)
    for name in names:
        on = first.get(name)
        if on is not None:
            yield Lack(Kind.WAITING if on <= turn else Kind.ONLY_LATER, (_title(record, name),), on)


def _facts(record: Record, condition: Condition, turn: int) -> Iterator[Lack]:
    """Yield each fact that was still open as `turn` ended, by the question that it answers."""
    known, places = record.states[turn + 1].known[record.row], record.case.index.facts
    asked = {fact.id: fact.open_text for fact in record.scenario.facts}
    for name in condition.known:
        if not bool(known[places[name]]):
            yield Lack(Kind.UNKNOWN, (asked[name],))


def _figures(record: Record, condition: Condition, turn: int) -> Iterator[Lack]:
    state, index = record.states[turn + 1], record.case.index
    groups = {part.id: part.name for part in record.scenario.segments}
    abilities = {part.id: part.name for part in record.scenario.capabilities}
    needs = met(state)[record.row] if condition.met else None
    if needs is not None:
        yield from _below(Kind.NEED, condition.met, 100 * needs, index.groups, groups)
    if condition.able:
        able = 100 * state.able[record.row]
        yield from _below(Kind.ABILITY, condition.able, able, index.capabilities, abilities)


def _below(
    kind: Kind,
    limits: Mapping[str, Range],
    values: Floats,
    places: Mapping[str, int],
    names: Mapping[str, str],
) -> Iterator[Lack]:
    for name, limit in limits.items():
        value = float(values[places[name]])
        if limit.above is not None and value <= limit.above and name in names:
            yield Lack(kind, (names[name],), asked=int(limit.above), came=int(value))


def _none_of(ways: list[tuple[Lack, ...]]) -> Iterator[Lack]:
    """Yield what was missing of every one of several ways; cards of which one would have done."""
    first = [way[0] for way in ways]
    if all(len(way) == 1 and way[0].kind is Kind.NOT_PLAYED for way in ways):
        yield Lack(Kind.NONE_OF, tuple(name for lack in first for name in lack.names))
    else:
        yield first[0]


def _despite(record: Record, condition: Condition, turn: int) -> Iterator[Lack]:
    """Yield what was so and must not have been."""
    now = {card.id for card in record.cards(turn)}
    late = tuple(_title(record, name) for name in condition.this_turn if name in now)
    if late:
        yield Lack(Kind.TOO_LATE, late, turn)
    began, places = record.states[turn + 1].started[record.row], record.case.index.incidents
    titles = {one.id: one.title for one in record.scenario.incidents}
    for name in condition.started:
        if bool(began[places[name]]):
            yield Lack(Kind.HAPPENED, (titles[name],))


def _title(record: Record, name: str) -> str:
    return record.case.card(CardId(name)).title


def _played_on(record: Record, name: str) -> int:
    return max(turn for turn, card in record.played() if card.id == name)
