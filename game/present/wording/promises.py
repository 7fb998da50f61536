"""Words for promises: when they are due and what became of them."""

from collections.abc import Sequence

from game.base.words import _
from game.engine.word import Word
from game.present.parts import Tone


def due_today(turn: int) -> str:
    """Return that a promise is due by the end of this turn and of this day."""
    return _("due today, by the end of turn {turn}").format(turn=turn + 1)


def due(turn: int, when: str, now: int) -> str:
    """Return when a promise is due; turns count from 0."""
    if turn == now:
        return _("due now, by the end of turn {turn}").format(turn=turn + 1)
    return _("due {when}, by the end of turn {turn}").format(when=when, turn=turn + 1)


def due_each_turn(turn: int) -> str:
    """Return that a promise has to be kept in every turn up to this one."""
    return _("to be kept in each turn, up to turn {turn}").format(turn=turn + 1)


def overdue() -> str:
    """Return how a promise stands that has its one turn of grace."""
    return _("overdue: this turn is the last chance")


def judged(word: Word) -> str:
    """Return what became of a promise."""
    words = {
        Word.KEPT: _("kept"),
        Word.LATE: _("kept, but late"),
        Word.PARTLY: _("kept in part"),
        Word.OVERDUE: _("not kept in time; one turn is left"),
        Word.BROKEN: _("broken"),
        Word.OPEN: _("still open at the end"),
        Word.NOT_GIVEN: _("not given"),
    }
    return words[word]


def tone(word: Word) -> Tone:
    """Return whether that is good."""
    if word is Word.KEPT:
        return Tone.HELPS
    return Tone.HURTS if word in (Word.BROKEN, Word.OVERDUE, Word.PARTLY) else Tone.NEUTRAL


def kept_by_plan() -> str:
    """Return that the plan as it stands keeps the promise."""
    return _("your plan keeps it")


def kept_by(label: str, *, alone: bool) -> str:
    """Return which card keeps a promise, alone or with something else."""
    text = _("{card} keeps it") if alone else _("{card} helps to keep it")
    return text.format(card=label)


def card_label(key: str, title: str) -> str:
    """Return a card by its key, or by its title if it has none."""
    return _("card {key}").format(key=key) if key else f"“{title}”"


def effect(amount: str) -> str:
    """Return what a promise did to loyalty when it was decided: "loyalty −6"."""
    if not amount:
        return _("no change of loyalty")
    return _("loyalty {amount}").format(amount=amount)


def none_open() -> str:
    """Return what stands where promises would."""
    return _("No open promises.")


def kept_by_need(percent: int, group: str) -> str:
    """Return that a promise is kept once enough of a group's need is met."""
    text = _("kept once over {percent}% of the need is met: {group}")
    return text.format(percent=percent, group=group)


def with_one_of(need: str, titles: Sequence[str]) -> str:
    """Return what keeps a promise, with the cards of which it takes one besides."""
    if not titles:
        return need
    cards = _(" or ").join(f"“{title}”" for title in titles)
    return _("{need}, and only if you played {cards}").format(need=need, cards=cards)
