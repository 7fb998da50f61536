"""What a story broke on: the turn, and the two things that clash, read from the log.

A statement clashes with one before it that said the opposite or conceded what it takes back (unless
something went wrong for other people since); with what came to light; with what people see, which
somebody tells; and with an answer to the blame that it puts on somebody or something.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from game.debrief.deeds import MEETS
from game.debrief.record import Record
from game.engine.merge import other_people
from game.scenario.acts import Claim
from game.scenario.card import Card
from game.scenario.condition import Condition


class Sort(StrEnum):
    """What a statement clashes with, the plainest first."""

    FACT = "fact"  # what came to light
    SAID = "said"  # a statement before it, about the same fact
    CONCEDED = "conceded"  # a statement before it, or beside it, that went further
    SEEN = "seen"  # what somebody tells
    ANSWER = "answer"  # of those who were blamed
    SHOWN = "shown"  # what was blamed and cannot answer, though it can be shown wrong


@dataclass(frozen=True, slots=True)
class Clash:
    """Two things that do not go together; turns count from 0."""

    sort: Sort
    turn: int  # on which they clashed
    card: Card | None  # the statement; nothing where others tell what was not said
    said: int  # the turn on which it was made
    other: str  # the title of the other statement, or what came to light or was told
    before: int = 0  # the turn of the other statement


def clashes(record: Record) -> tuple[Clash, ...]:
    """Return everything on which the story broke, in the order of the game."""
    found = (*_taken_back(record), *_refuted(record), *_told(record), *_blamed(record))
    return tuple(sorted(found, key=lambda one: one.turn))


def _taken_back(record: Record) -> Iterator[Clash]:
    """Yield statements that say the opposite of one before, or concede less than it."""
    claimed: dict[str, tuple[bool, int, Card]] = {}
    conceded: tuple[int, Card] | None = None
    for turn in range(record.turn):
        said = [(card, card.acts.say) for card in record.cards(turn) if card.acts.say]
        for card, say in said:
            for claim in say.claims:
                says, before, other = claimed.get(claim.fact, (claim.says, turn, card))
                if says is not claim.says and not _owns_up(record, turn, claim):
                    yield Clash(Sort.SAID, turn, card, turn, other.title, before)
                claimed[claim.fact] = (claim.says, turn, card)
        if _for_others(record, turn):
            conceded = None
        conceded = conceded or next(((turn, c) for c, say in said if say.posture in MEETS), None)
        for card, say in said:
            if conceded and say.posture not in MEETS:
                yield Clash(Sort.CONCEDED, turn, card, turn, conceded[1].title, conceded[0])


def _for_others(record: Record, turn: int) -> bool:
    """Tell whether something went wrong on a turn that hit nobody who had been hit before."""
    before, after = record.states[turn].started, record.states[turn + 1].started
    return bool(other_people(record.case, before, after & ~before)[record.row])


def _owns_up(record: Record, turn: int, claim: Claim) -> bool:
    """Return whether a claim takes back one that everybody had seen refuted by then."""
    state, index = record.turned[turn].before, record.case.index
    place = index.facts[claim.fact]
    refuted = state.public[record.row, place] and state.claimed[record.row, place] == (
        -1 if claim.says else 1
    )
    holds = {fact.id: fact.holds for fact in record.scenario.facts}[claim.fact]
    return bool(refuted and claim.says is holds)


def _refuted(record: Record) -> Iterator[Clash]:
    """Yield claims that a public fact proves wrong, each when both are there first.

    What was taken back before the fact came out clashed then, with the other statement.
    """
    facts = {fact.id: fact for fact in record.scenario.facts}
    for said, card in record.played():
        for claim in card.acts.say.claims if card.acts.say else ():
            fact = facts[claim.fact]
            place = record.case.index.facts[claim.fact]
            known = (
                turn
                for turn in range(said, record.turn)
                if record.turned[turn].state.public[record.row, place]
            )
            turn = next(known, None)
            if claim.says is fact.holds or turn is None:
                continue
            stands = record.turned[turn].state.claimed[record.row, place] == (
                1 if claim.says else -1
            )
            if stands:
                yield Clash(Sort.FACT, turn, card, said, fact.settled_text)


def _told(record: Record) -> Iterator[Clash]:
    """Yield what came in and tells that words and deeds do not go together."""
    for place, inject in enumerate(record.scenario.injects):
        turn = next((turn for turn in range(record.turn) if _came(record, turn, place)), None)
        if not inject.happens.contradiction or turn is None:
            continue
        played = [each for each in record.played() if each[0] < turn]
        because = [each for each in played if _brings(each[1], inject.when)]
        said, card = because[-1] if because else (turn, None)
        yield Clash(Sort.SEEN, turn, card, said, inject.text)


def _brings(card: Card, when: Condition) -> bool:
    """Tell whether a condition asks for a card, or for the promise that it gave."""
    promise = card.acts.promise
    gave = promise is not None and promise.id in (when.promise_broken, when.promise_kept)
    return gave or card.id in when.played or any(_brings(card, way) for way in when.any_)


def _came(record: Record, turn: int, place: int) -> bool:
    return bool(record.turned[turn].before.incoming[record.row, place])


def _blamed(record: Record) -> Iterator[Clash]:
    """Yield blame that may be answered, or shown to be wrong."""
    for turn, card in record.played():
        blame = card.acts.blame
        if blame and blame.credible:
            sort = Sort.ANSWER if blame.answers else Sort.SHOWN
            yield Clash(sort, turn, card, turn, blame.target)
