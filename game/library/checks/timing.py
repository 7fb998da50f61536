"""How early each thing can happen at best, whatever a team does.

Everything here leans to the hopeful side, so that what comes out as impossible is impossible. Time
is counted in moments: moment 0 is the opening of the first turn, moment 1 its end, and so on.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from game.scenario.card import Card
from game.scenario.condition import Condition, Range
from game.scenario.scenario import Scenario
from game.scenario.story import Inject, Standing

NEVER = math.inf
Moments = dict[str, float]


@dataclass(frozen=True)
class Timing:
    """The earliest moments of one scenario: the least solution, found by going round.

    In a cut, cards can be played on the turns that it `plays` alone, and the rest passes as ever.
    """

    scenario: Scenario
    plays: frozenset[str] | None = None  # turns that are decided on; None: all
    opens: Moments = field(default_factory=dict)  # first turn on which a card can be played
    done: Moments = field(default_factory=dict)  # moment at which a card has taken effect
    known: Moments = field(default_factory=dict)
    fired: Moments = field(default_factory=dict)
    started: Moments = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Go round until nothing comes earlier."""
        while self._round():
            pass

    @cached_property
    def turns(self) -> Mapping[str, int]:
        """Return the place of each turn."""
        return {turn.id: place for place, turn in enumerate(self.scenario.turns)}

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """Return each card by its id."""
        return {card.id: card for card in self.scenario.cards}

    @cached_property
    def promisers(self) -> Mapping[str, str]:
        """Return the card that makes each promise."""
        cards = self.scenario.cards
        return {card.acts.promise.id: card.id for card in cards if card.acts.promise}

    @cached_property
    def dues(self) -> Mapping[str, str]:
        """Return the turn by whose end each promise must be kept."""
        promises = filter(None, (card.acts.promise for card in self.scenario.cards))
        return {promise.id: promise.due for promise in promises}

    @cached_property
    def rituals(self) -> frozenset[str]:
        """Return the promises that must be kept in each turn."""
        promises = filter(None, (card.acts.promise for card in self.scenario.cards))
        return frozenset(promise.id for promise in promises if promise.each_turn)

    @cached_property
    def tellers(self) -> Mapping[str, list[str]]:
        """Return the cards that find out or tell each fact."""
        found: dict[str, list[str]] = {}
        for card in self.scenario.cards:
            told = card.acts.disclose.facts if card.acts.disclose else ()
            sought = card.acts.investigate.facts if card.acts.investigate else {}
            for name in (*told, *sought):
                found.setdefault(name, []).append(card.id)
        return found

    def window(self, card: Card) -> range:
        """Return the turns on which a card is on offer."""
        last = len(self.scenario.turns) - 1
        first = self.turns[card.from_] if card.from_ else 0
        return range(first, (self.turns[card.until] if card.until else last) + 1)

    @cached_property
    def decided(self) -> frozenset[int]:
        """Return the places of the turns that are decided on."""
        names = self.turns if self.plays is None else self.plays
        return frozenset(self.turns[name] for name in names)

    def ready(self, need: str) -> float:
        """Return the first turn on which what a card needs is there: played, or settled."""
        if need in self.cards:
            return self._at(self.opens, need) + 1
        return self._at(self.known, need)

    def playable(self, card: Card, turn: int) -> bool:
        """Say whether a card may be played on a turn, effort aside."""
        on_offer = turn in self.window(card) and turn in self.decided
        return on_offer and self.opens.get(card.id, NEVER) <= turn

    def may(self, condition: Condition, turn: int, moment: int) -> bool:
        """Say whether a condition can hold on a turn, at a moment of it."""
        return (
            self._in_time(condition, turn, moment)
            and not _contradicts(condition)
            and all(self._at(self.done, name) <= moment for name in condition.played)
            and all(self.playable(self.cards[name], turn) for name in condition.this_turn)
            and all(self._at(self.known, name) <= moment for name in condition.known)
            and all(self._at(self.started, name) <= moment for name in condition.started)
            and all(self._at(self.fired, name) <= moment for name in condition.fired)
            and self._any(condition, turn, moment)
        )

    def _in_time(self, condition: Condition, turn: int, moment: int) -> bool:
        kept, broken = condition.promise_kept, condition.promise_broken
        return (
            (condition.turn is None or self.turns[condition.turn] == turn)
            and (condition.after is None or self.turns[condition.after] < turn)
            and (kept is None or self._at(self.done, self.promisers[kept]) <= moment)
            and (broken is None or self._overdue(broken) <= moment)
        )

    def _overdue(self, name: str) -> float:
        """Return the first moment at which a promise can be past a turn that asks for it."""
        made = self._at(self.done, self.promisers[name])
        if name in self.rituals:
            return made + 1
        return max(made, self.turns[self.dues[name]] + 1)

    def _any(self, condition: Condition, turn: int, moment: int) -> bool:
        if not condition.any_:
            return condition.not_ != Condition()
        return any(self.may(part, turn, moment) for part in condition.any_)

    def _round(self) -> bool:
        before = (dict(self.done), dict(self.known), dict(self.fired), dict(self.started))
        for card in self.scenario.cards:
            self.opens[card.id] = self._opens(card)
            self.done[card.id] = self._passed(self.opens[card.id], card.hours)
        self.fired.update((inject.id, self._fires(inject)) for inject in self.scenario.injects)
        self.started.update(self._starts())
        self.known.update(self._settled())
        return before != (self.done, self.known, self.fired, self.started)

    def _opens(self, card: Card) -> float:
        needed = max([self.ready(name) for name in card.needs], default=0)
        window = self.window(card)
        return next((turn for turn in window if turn >= needed and turn in self.decided), NEVER)

    def _fires(self, inject: Inject) -> float:
        turns = range(len(self.scenario.turns))
        return next((turn for turn in turns if self.may(inject.when, turn, turn)), NEVER)

    def _starts(self) -> Moments:
        found = {
            name: place
            for place, turn in reversed(list(enumerate(self.scenario.turns)))
            for name in turn.starts
        }
        return self._earliest(found, ((i.happens.starts, i) for i in self.scenario.injects))

    def _settled(self) -> Moments:
        known: Moments = {}
        for fact in self.scenario.facts:
            public = self.turns[fact.public_on] if fact.public_on else NEVER
            known[fact.id] = 0 if fact.open_as is Standing.KNOWN else public
        for card in self.scenario.cards:
            for name, moment in self._learned(card):
                known[name] = min(known[name], moment)
        by_inject = ((name, i) for i in self.scenario.injects for name in i.happens.settles)
        return self._earliest(known, by_inject)

    def _learned(self, card: Card) -> Iterable[tuple[str, float]]:
        done = self.done[card.id]
        told = card.acts.disclose.facts if card.acts.disclose else ()
        yield from ((name, done) for name in told)
        sought = card.acts.investigate.facts if card.acts.investigate else {}
        yield from ((name, self._passed(done - 1, hours)) for name, hours in sought.items())

    def _earliest(
        self, found: Mapping[str, float], brought: Iterable[tuple[str | None, Inject]]
    ) -> Moments:
        earliest = dict(found)
        for name, inject in brought:
            if name is not None:
                earliest[name] = min(earliest.get(name, NEVER), self.fired[inject.id])
        return earliest

    def _passed(self, turn: float, hours: float) -> float:
        """Return the moment by which `hours` have passed since the opening of a turn."""
        if turn == NEVER:
            return NEVER
        left = hours / 24
        for place in range(int(turn), len(self.scenario.turns)):
            left -= self.scenario.turns[place].length
            if left <= 1e-9:
                return place + 1
        return NEVER

    @staticmethod
    def _at(moments: Moments, name: str) -> float:
        return moments.get(name, NEVER)


def _contradicts(condition: Condition) -> bool:
    """Say whether a condition can never hold, by its own words alone."""
    meters = (condition.loyalty, condition.media, condition.cost, condition.threats)
    of_things = (condition.trust, condition.met, condition.able, condition.waiting)
    ranges = [*filter(None, meters), *(limits for part in of_things for limits in part.values())]
    both = {*condition.played, *condition.this_turn} & set(condition.not_played)
    return bool(both) or condition.chance == 0 or any(map(is_empty, ranges))


def is_empty(limits: Range) -> bool:
    """Say whether nothing lies strictly between the limits."""
    return limits.above is not None and limits.below is not None and limits.above >= limits.below
