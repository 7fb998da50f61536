"""What a line of the rubric asks for, fit for what was amiss in this game."""

from game.debrief.check import Line
from game.debrief.deeds import prepares, statements
from game.debrief.promises import given
from game.debrief.record import Record
from game.present.pieces.gained import Gained
from game.present.pieces.handled import broke_on
from game.present.pieces.preparing import first_led, quoted, worth_most
from game.present.wording import objectives as words
from game.present.wording import practice as practice_words
from game.present.wording.clashes import PLAIN


def practice(record: Record, known: Gained | None, line: Line, check: str = "") -> str:
    """Return what to do about a check of a line that was amiss, or about the line as a whole.

    A story is mended by what it broke on, and readiness by the first card on offer that was worth
    it, in the words in which an objective asks for the same card. Who said nothing needs a first
    word, and nobody to read it; who promised nothing needs no list of promises.
    """
    if line is Line.HUMAN and not statements(record):
        return practice_words.practice(Line.FAST)
    if check == "kept" and not given(record):
        return practice_words.practice(line, "promised")
    clashes = broke_on(record) if check == "one-story" else ()
    if clashes:
        return practice_words.clash(min(clashes, key=lambda one: PLAIN.index(one.sort)))
    done = {card.id for _turn, card in record.led()}
    left = [card for card in record.scenario.cards if prepares(card) and card.id not in done]
    ready = worth_most(record, left, known)[:1] if check in practice_words.READIED and known else []
    if ready:
        return words.prepare(quoted(ready), first_led(record, ready))
    return practice_words.practice(line, check)
