"""Which failures a team drew that it could have been spared.

What the events of a case can start on one and the same turn are alternatives: one of them comes,
and the mildest is the best there was. What stands alone on its turn need not have come at all,
unless it comes on some other turn instead, or events of its turn bring it whatever was played.
"""

from collections.abc import Mapping, Sequence
from itertools import compress, product
from typing import NamedTuple

from game.base.ids import CardId
from game.debrief.record import Record
from game.debrief.review.begun import by_own_deed
from game.scenario.card import Card
from game.scenario.condition import Condition
from game.scenario.story import Incident, Inject


class Spared(NamedTuple):
    """How many failures could have been spared so far, and how many were not."""

    could: int
    came: int
    which: tuple[str, ...] = ()  # of those that came: their ids


def spared(record: Record) -> Spared | None:
    """Return what was spared so far; None if the case has nothing to be spared."""
    fates = _fates(record)
    if not fates:
        return None
    places = record.case.index.incidents
    known = {turn.id for turn in record.scenario.turns[: record.turn]}
    due = {turn: names for turn, names in fates.items() if turn is None or turn in known}
    began = record.state.started[record.row]
    came = [[name for name in sorted(names) if bool(began[places[name]])] for names in due.values()]
    which = dict.fromkeys(name for names in came for name in names)
    return Spared(len(due), sum(map(bool, came)), tuple(which))


class LetCome(NamedTuple):
    """A failure that came while the cards that would have kept it away stayed in the hand."""

    title: str
    turn: int  # as whose opening it came in, from 0
    cards: tuple[Card, ...]  # that would have


def let_come(record: Record, objective: str) -> tuple[LetCome, ...]:
    """Return the failures that cards of an objective would have kept away, on turns that it led."""
    found = spared(record)
    titles = {one.id: one.title for one in record.scenario.incidents}
    turns = range(record.since + 1, record.turn + 1)
    return tuple(
        LetCome(titles[inject.happens.starts], turn, cards)
        for turn in turns
        for inject in record.came(turn)
        if found and inject.happens.starts and inject.happens.starts in found.which
        if (cards := _left_in_hand(record, inject, objective, turn))
    )


def _left_in_hand(record: Record, inject: Inject, objective: str, turn: int) -> tuple[Card, ...]:
    """Return the cards of an objective for want of which an event came, if a team had them."""
    case = record.case
    led = [each for each in case.plays if record.since <= each < turn]
    cards = (case.card(CardId(name)) for name in inject.when.not_played)
    return tuple(
        card
        for card in cards
        if card.objective == objective and not card.temptation and not _worse(record, inject, card)
        if bool(case.card_window[led, case.index.cards[card.id]].any())
    )


def _worse(record: Record, inject: Inject, card: Card) -> bool:
    """Tell whether a card keeps a failure away by letting one come that is as bad or worse.

    What comes in other ways, too, as a recall does, it only brings sooner.
    """
    hard = {one.id: _how_hard(one) for one in record.scenario.incidents}
    meant, spares = _meant(record), hard.get(inject.happens.starts or "", (0.0, 0.0))
    brings = (one for one in record.scenario.injects if card.id in one.when.played)
    begun = {one.happens.starts or "" for one in brings}
    return any(hard[name] >= spares for name in begun & meant)


def milder(record: Record) -> frozenset[str]:
    """Return the ids of the failures that another plan spares only by a milder one in their place.

    They are among those that `spared` may name.
    """
    starts, fates = _starts(record), _fates(record)
    return frozenset(
        name for turn, names in fates.items() if names < starts[turn] for name in names
    )


def _was_in_time(record: Record, inject: Inject) -> bool:
    """Tell whether anything that could be decided before an event bears on it.

    Where turns pass undecided, the cards that it hangs on may never have been on offer.
    """
    case, turn = record.case, inject.when.turn
    opens = case.turns if turn is None else case.index.turns[turn]
    cards = [case.index.cards[name] for name in _cards(inject.when)]
    if not cards:
        return case.plays[0] < opens
    return bool(case.card_window[:opens, cards].any())


def _cards(when: Condition) -> set[str]:
    """Return every card that a condition hangs on."""
    parts = (*when.any_, *((when.not_,) if when.not_ else ()))
    return {*when.played, *when.this_turn, *when.not_played, *(c for p in parts for c in _cards(p))}


def _fates(record: Record) -> Mapping[str | None, set[str]]:
    """Return by turn the incidents that another plan would have spared."""
    by_turn, meant = _starts(record), _meant(record)
    hard = {one.id: _how_hard(one) for one in record.scenario.incidents}
    found: dict[str | None, set[str]] = {}
    for turn, names in by_turn.items():
        others = {name for other, all_ in by_turn.items() if other != turn for name in all_}
        mildest = {min(sorted(names), key=hard.__getitem__)} if len(names) > 1 else names & others
        if fates := names - mildest - meant:
            found[turn] = fates
    return found


def _how_hard(one: Incident) -> tuple[float, float]:
    """Return how big a story an incident is and, of equals, how hard it hits people."""
    return one.newsworthiness, sum(harm.share * harm.severity for harm in one.harms.values())


def let_on_purpose(record: Record) -> tuple[str, ...]:
    """Return the titles of the failures that came by a deed meant to spare people worse ones."""
    meant, began = _meant(record), record.state.started[record.row]
    places = record.case.index.incidents
    return tuple(
        one.title
        for one in record.scenario.incidents
        if one.id in meant and bool(began[places[one.id]])
    )


def _meant(record: Record) -> set[str]:
    """Return the incidents that nothing starts but a deed meant to spare people a worse one.

    Whoever shuts a network down, or calls a day off, lets some harm come so that more does not.
    """
    ways: dict[str, list[bool]] = {}
    for inject in record.scenario.injects:
        if name := inject.happens.starts:
            tempts = any(record.case.card(CardId(card)).temptation for card in _cards(inject.when))
            ways.setdefault(name, []).append(by_own_deed(inject.when) and not tempts)
    return {name for name, own in ways.items() if all(own)}


def _starts(record: Record) -> Mapping[str | None, set[str]]:
    """Return by turn the incidents that only some plans bring."""
    sure = {name for turn in record.scenario.turns for name in turn.starts}
    brought: dict[tuple[str | None, str], list[Condition]] = {}
    for inject in record.scenario.injects:
        name = inject.happens.starts
        if name and name not in sure and _was_in_time(record, inject):
            brought.setdefault((inject.when.turn, name), []).append(inject.when)
    by_turn: dict[str | None, set[str]] = {}
    for (turn, name), conditions in brought.items():
        if not leave_no_way_out(conditions):
            by_turn.setdefault(turn, set()).add(name)
    return by_turn


_CARDS = {"played", "not_played", "any_", "not_"}  # keys of a condition that cards alone decide


def leave_no_way_out(conditions: Sequence[Condition]) -> bool:
    """Tell whether one of the conditions of a turn holds whatever cards were played."""
    plain = [each for each in conditions if _hangs_on_cards(each, {"turn", *_CARDS})]
    names = sorted({name for each in plain for name in _cards(each)})
    return all(
        any(_holds(each, set(compress(names, way))) for each in plain)
        for way in product((False, True), repeat=len(names))
    )


def _hangs_on_cards(when: Condition, keys: set[str]) -> bool:
    parts = (*when.any_, *((when.not_,) if when.not_ else ()))
    return when.model_fields_set <= keys and all(_hangs_on_cards(each, _CARDS) for each in parts)


def _holds(when: Condition, played: set[str]) -> bool:
    """Tell whether a condition that hangs on cards alone holds once these were played."""
    return (
        played.issuperset(when.played)
        and played.isdisjoint(when.not_played)
        and (not when.any_ or any(_holds(each, played) for each in when.any_))
        and not (when.not_ and _holds(when.not_, played))
    )
