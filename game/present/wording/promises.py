"""Words for promises: when they are due and what became of them."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.debrief.lacking import Kind, Lack
from game.engine.word import Word
from game.present.parts import Tone
from game.present.wording.listed import listed

TENTH = "0"  # the key of the tenth card


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


def early() -> str:
    """Return what became of a promise that was kept before it was due."""
    return _("kept early")


def early_for(due: int) -> str:
    """Return the same with when it was due; turns count from 0."""
    return _("kept early; it was due by the end of turn {turn}").format(turn=due + 1)


def looked_back(word: Word) -> str:
    """Return what became of a promise by where the game was left, or ended."""
    if word is Word.OVERDUE:
        return _("not kept in time; it could still be kept late, on the turn after")
    return judged(word)


def given(turn: str, card: str, due: str) -> str:
    """Return when a promise was given, by which response, and when it was due."""
    return _("Given on {turn} with “{card}”; {due}.").format(turn=turn, card=card, due=due)


def due_by(day: str, turn: str) -> str:
    """Return when a promise was due, looked back on."""
    return _("due {day}, by the end of {turn}").format(day=day, turn=turn)


def due_always(turn: str) -> str:
    """Return that a promise was to be kept in each turn up to one, looked back on."""
    return _("to be kept in each turn, up to {turn}").format(turn=turn)


def ended(word: Word, turn: str, apart: int, why: str = "", cards: Sequence[str] = ()) -> str:
    """Return when a promise came to its end: with which responses, or why it fell short.

    There is nothing to say of one that is still open. `apart` is how many decisions it was past
    its due one, under 0 if before it: past it there is one turn of grace.
    """
    texts = {
        Word.KEPT: _("Kept early, on {turn}") if apart < 0 else _("Kept on {turn}"),
        Word.LATE: _("Kept late, on {turn}, its one turn of grace"),
        Word.PARTLY: _("Kept in part, on {turn}"),
        Word.BROKEN: _("Broken on {turn}"),
    }
    if apart > 0:
        texts[Word.BROKEN] = _("Broken on {turn}, as its one turn of grace ended")
    if word not in texts:
        return ""
    said = texts[word].format(turn=turn)
    if cards:
        said = _("{said} with {cards}").format(said=said, cards=_all_of(cards))
    return _("{said}: {why}.").format(said=said, why=why) if why else f"{said}."


def lack(one: Lack, turn: str) -> str:
    """Return what was missing of a promise; `turn` is that of the lack."""
    named = _all_of(one.names)
    texts = {
        Kind.NOT_PLAYED: n_("{cards} was not played", "{cards} were not played", len(one.names)),
        Kind.WAITING: _("{cards} had not taken effect yet"),
        Kind.ONLY_LATER: _("{cards} came only on {turn}"),
        Kind.NOT_THEN: n_(
            "{cards} was not played on {turn}", "{cards} were not played on {turn}", len(one.names)
        ),
        Kind.NONE_OF: _("none of these was played: {cards}"),
        Kind.TOO_LATE: _("{cards} came only then"),
        Kind.PLAYED: _("{cards} was played on {turn}"),
        Kind.NEED: _("it asked for more than {asked}% of what “{name}” needed; {came}% was met"),
        Kind.ABILITY: _("“{name}” had to stand above {asked} of 100, and stood at {came}"),
        Kind.HAPPENED: _("{cards} happened"),
        Kind.UNKNOWN: _("{cards} was still open"),
    }
    words = texts[one.kind]
    return words.format(cards=named, turn=turn, asked=one.asked, came=one.came, name=one.names[0])


def became(promise: str, judged: str) -> str:
    """Return a promise with what became of it."""
    return _("“{promise}”: {judged}").format(promise=promise, judged=judged)


def tone(word: Word) -> Tone:
    """Return whether that is good."""
    if word is Word.KEPT:
        return Tone.HELPS
    return Tone.HURTS if word in (Word.BROKEN, Word.OVERDUE, Word.PARTLY) else Tone.NEUTRAL


def kept_by_plan() -> str:
    """Return that the plan as it stands keeps the promise."""
    return _("your plan keeps it")


def kept_as_it_stands() -> str:
    """Return that a promise is kept as things stand, whatever the plan."""
    return _("kept as things stand")


def part_by_plan() -> str:
    """Return that no plan keeps the whole of a promise, and this one keeps a part."""
    return _("can be kept in part at most, as things stand")


def part_at_most(cards: Sequence[str]) -> str:
    """Return that a promise can be kept in part at most, with these cards; or only so much."""
    if not cards:
        return _("can be kept in part at most")
    return _("can be kept in part at most, with {cards}").format(cards=_(" and ").join(cards))


def and_broken_by(told: str, cards: Sequence[str]) -> str:
    """Return how a promise is kept, with the cards of the hand that would break it."""
    each = n_("{cards} breaks it", "{cards} break it", len(cards))
    said = each.format(cards=_(" and ").join(cards))
    return _("{told}; {said}").format(told=told, said=said) if told else said


def owed_more() -> str:
    """Return why a promise is kept in part at best: what it says leaves open what is owed."""
    return _("more was owed than was promised")


def kept_by(label: str, *, alone: bool, rest: Sequence[str] = ()) -> str:
    """Return which card keeps a promise, alone or with something else; `rest` are other cards."""
    if alone:
        return _("{card} keeps it").format(card=label)
    if not rest:
        return _("{card} helps to keep it").format(card=label)
    return _("{card} helps to keep it, with {rest}").format(card=label, rest=_all_of(rest))


def kept_by_all(titles: Sequence[str]) -> str:
    """Return the cards that together keep a promise and cannot be played now; nothing for none."""
    return _("kept once you play {cards}").format(cards=_all_of(titles)) if titles else ""


def kept_by_one(ways: Sequence[Sequence[str]]) -> str:
    """Return ways to keep a promise, each by the cards that it takes."""
    return _("kept once you play {cards}").format(cards=_(" or ").join(map(_all_of, ways)))


def kept_by_none() -> str:
    """Return that no card that can still be had keeps a promise."""
    return _("no card that is left keeps it any more")


def _all_of(titles: Sequence[str]) -> str:
    return listed([quoted(title) for title in titles])


def card_label(key: str, title: str) -> str:
    """Return a card by its key, or by its title if it has none."""
    if key == TENTH:
        return _("card 10 (key {key})").format(key=key)
    return _("card {key}").format(key=key) if key else f"“{title}”"


def effect(amount: str) -> str:
    """Return what a promise did to loyalty when it was decided: "loyalty −6"."""
    if not amount:
        return _("no change of loyalty")
    return _("loyalty {amount}").format(amount=amount)


def none_open() -> str:
    """Return what stands where promises would."""
    return _("No open promises.")


def kept_by_need(asked: Sequence[tuple[int, str]]) -> str:
    """Return that a promise is kept once enough of each group's need is met; nothing for none."""
    if not asked:
        return ""
    if len(asked) == 1:
        percent, group = asked[0]
        text = _("kept once over {percent}% of the need is met: {group}")
        return text.format(percent=percent, group=group)
    listed = ", ".join(f"{group} {percent}%" for percent, group in asked)
    return _("kept once more than this much of each need is met: {needs}").format(needs=listed)


def kept_by_ability(asked: Sequence[tuple[int, str]]) -> str:
    """Return that a promise is kept once the company is able enough; nothing for none."""
    one = _("over {least} of 100: {name}")
    listed = ", ".join(one.format(least=least, name=name) for least, name in asked)
    return _("kept once {able}").format(able=listed) if asked else ""


def both(told: Sequence[str]) -> str:
    """Return all that is asked, one after the other."""
    return _("; also ").join(told)


def with_one_of(need: str, titles: Sequence[str]) -> str:
    """Return what keeps a promise, with the cards of which it takes one besides."""
    if not titles:
        return need
    cards = _(" or ").join(f"“{title}”" for title in titles)
    return _("{need}, and only if you played {cards}").format(need=need, cards=cards)
