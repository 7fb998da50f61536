"""What was help as a game went, and which words stood beside none."""

import numpy as np

from game.debrief.check import Trace
from game.debrief.deeds import Asks, acts_for_people, begins, first_turn, speaks, traced
from game.debrief.early import for_whom, seen_early
from game.debrief.record import Record
from game.engine.word import Word


def without_deeds(record: Record) -> tuple[Trace, ...]:
    """Return the statements that were made in turns in which hardly a deed could be seen."""
    alone = unhelped(record)
    return tuple(one for one in traced(record, speaks) if one.turn in alone)


def unhelped(record: Record) -> tuple[int, ...]:
    """Return the turns on which words stood alone, or beside what helped nobody.

    A gift to those who threaten, and a promise that broke, are no deeds behind words, where no
    work is begun and none goes on for the same people.
    """
    alone = words_alone(record)

    def hollow(turn: int) -> bool:
        cards = record.cards(turn)
        whom = {name for card in cards for name in for_whom(card)}
        if not whom or helped(record, turn) or any(map(begins, cards)):
            return False
        on = np.flatnonzero(record.states[turn].working[record.row] > 0)
        return not any(whom & for_whom(record.scenario.cards[place]) for place in on)

    spoke = (turn for turn in range(record.turn) if any(map(speaks, record.cards(turn))))
    return tuple(turn for turn in spoke if turn in alone or hollow(turn))


def words_alone(record: Record) -> tuple[int, ...]:
    """Return the turns in which a statement was made and hardly a deed could be seen.

    That is so, too, where no card had set help going yet: what a company does of itself, as on any
    day, stands behind nobody's words. It is not so once a deed was done ahead of the need, nor on a
    turn on which work was begun beside the words, however far its fruit may be.
    """
    row, first = record.row, first_turn(record, helping(record, acts_for_people))

    def bare(turn: int) -> bool:
        trust, after = record.turned[turn].before.trust, record.turned[turn].state.trust
        emptier = bool(after.empty_words[row] > trust.empty_words[row])
        return first is None or turn < first or (emptier and not seen_early(record, turn))

    turns = range(record.turn)
    spoke = (turn for turn in turns if any(map(speaks, record.cards(turn))))
    return tuple(turn for turn in spoke if bare(turn) and not any(map(begins, record.cards(turn))))


def helped(record: Record, turn: int) -> bool:
    """Tell whether people were helped by a card of a turn."""
    return any(map(helping(record, acts_for_people), record.cards(turn)))


def helping(record: Record, asks: Asks) -> Asks:
    """Return the question whether such a card was help as this game went.

    What tempts is none, nor a gift whose promise broke; work that was done beside one is.
    """
    broke, honest = broken(record), unlured(asks)
    return lambda card: honest(card) and not (card.acts.fix is None and card.id in broke)


def unlured(asks: Asks) -> Asks:
    """Return the question whether such a card does not tempt."""
    return lambda card: asks(card) and not card.temptation


def no_help(record: Record, asks: Asks) -> tuple[str, ...]:
    """Return the titles of such cards that were played and were no help as this game went."""
    real = helping(record, asks)
    found = (card.title for _turn, card in record.played() if asks(card) and not real(card))
    return tuple(dict.fromkeys(found))


def broken(record: Record) -> frozenset[str]:
    """Return the ids of the cards whose promise broke."""
    words = record.state.word[record.row]
    return frozenset(
        record.scenario.cards[pledge.card].id
        for place, pledge in enumerate(record.case.pledges)
        if words[place] == Word.BROKEN
    )
