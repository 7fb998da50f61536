"""Words on objectives: the evidence of a rating, and what could go better."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.parts import Span
from game.present.wording.dates import span
from game.present.wording.listed import listed


def evidence(cards: int, effect: str) -> str:
    """Return what the cards that train an objective did, as evidence of a rating."""
    if not cards:
        return _("None of the responses that train it were played")
    words = n_(
        "{n} response played; {effect} loyalty on its turn",
        "{n} responses played; {effect} loyalty on their turns",
        cards,
    )
    return words.format(n=cards, effect=effect)


def tempting(cards: int, effect: str) -> str:
    """Return what was played that pays now and costs later, as evidence of a rating."""
    words = n_(
        "{n} that pays now and is meant to cost later was played: {effect} loyalty on its turn",
        "{n} that pay now and are meant to cost later were played: {effect} loyalty on their turns",
        cards,
    )
    return words.format(n=cards, effect=effect)


def in_time(promises: int, kept: int, waiting: int) -> str:
    """Return how many promises were kept, and how many still wait, as evidence of a rating."""
    words = _("{kept} of {n} promises kept in full and in time")
    if waiting:
        words = _("{kept} of {n} promises kept in full and in time, {waiting} still open")
    return words.format(kept=kept, n=promises, waiting=waiting)


def met(share: int, timely: int) -> str:
    """Return how much of the need was met, in percent, as evidence of a rating."""
    words = _("{n}% of what people needed was met, worth {timely}% by how soon it came")
    return words.format(n=share, timely=timely)


def said_apart(line: str) -> str:
    """Return why a rating may be high beside a low line of the rubric on the first word."""
    words = _("This rates deeds alone; the first word is scored by itself, under “{line}”:")
    return words.format(line=line)


def unmet(share: int) -> str:
    """Return that much of the need was not met."""
    words = _("{n}% of what people needed was met; the others had to find their own way")
    return words.format(n=share)


def unmet_because() -> str:
    """Return the reason why need that is not met costs."""
    return _("Whoever finds a way alone remembers who was not there.")


def help_more() -> str:
    """Return what to do where much of the need was not met and no response would have done more."""
    return _("Name who may send more people and money as soon as the queue grows.")


def played(turn: int, card: str, amount: str) -> str:
    """Return what a card did: "Turn 2: “Call for the buses”, +2 loyalty"; turns count from 0."""
    words = _("Turn {turn}: “{card}”, {amount} loyalty")
    return words.format(turn=turn + 1, card=card, amount=amount)


def kept(promise: str) -> str:
    """Return that a promise was kept."""
    return _("The promise “{promise}” was kept in full and in time").format(promise=promise)


def short(promise: str, judged: str) -> str:
    """Return that a promise was not kept in full and in time, and what became of it."""
    return _("The promise “{promise}”: {judged}").format(promise=promise, judged=judged)


def late(turn: int, first: int, card: str) -> str:
    """Return that it began late, by the first response that trains it; turns count from 0.

    It may have begun otherwise: with help, or a promise, that another objective is about.
    """
    words = _("It began on turn {turn}; it could have begun on turn {first}")
    if card:
        words = _(
            "The first response that trains it, “{card}”, came on turn {turn}; one could have come "
            "on turn {first}"
        )
    return words.format(turn=turn + 1, first=first + 1, card=card)


def undone(cards: str) -> str:
    """Return what stayed in the hand."""
    return _("No response that trains it was played. On offer were: {cards}").format(cards=cards)


def none_gained() -> str:
    """Return that what stayed in the hand would have brought no point here."""
    return _("None of them would have brought a point in this game.")


def tempted(turn: int, card: str, *, paid: bool = False) -> str:
    """Return that a card that tempts was played, and if it `paid` to the end; turns from 0."""
    words = _("Turn {turn}: “{card}” pays now and costs later")
    if paid:
        words = _("Turn {turn}: “{card}” is meant to cost later, and did not in this game")
    return words.format(turn=turn + 1, card=card)


def came(failure: str, turn: int, cards: str) -> str:
    """Return that a failure came on a turn, from 0, which one of some cards would have spared."""
    words = _("“{failure}” came on turn {turn}; {cards} had not been played")
    return words.format(failure=failure, turn=turn + 1, cards=cards)


def told_by_others(failure: str, turn: int, cards: str) -> str:
    """Return that no word came with a failure on a turn, from 0, though cards were at hand."""
    words = _("Nothing was said as “{failure}” came on turn {turn}; {cards} was at hand")
    return words.format(failure=failure, turn=turn + 1, cards=cards)


def took(amount: str) -> str:
    """Return that what was done took trust."""
    words = _("Together, what was done for it came to {amount} loyalty on its turns")
    return words.format(amount=amount)


def broke_because() -> str:
    """Return the reason why a promise that falls short costs so much."""
    return _("What is promised is counted on. When it does not come, it costs more than silence.")


def late_because() -> str:
    """Return the reason why a late beginning costs."""
    return _("Help and answers are worth less with each day that people wait for them.")


def line(name: str, score: str) -> str:
    """Return a line of the rubric with its score in words."""
    return _("{name}: {score}").format(name=name, score=score)


def of_goal(goal: str) -> str:
    """Return that a row of the plan comes from a goal."""
    return _("Goal: {goal}").format(goal=goal)


def of_line(name: str) -> str:
    """Return that a row of the plan comes from a line of the rubric."""
    return _("How it was handled: {name}").format(name=name)


def either(cards: Sequence[str]) -> str:
    """Return one card or another; nothing for none."""
    return _(" or ").join(cards)


def prepare(cards: str, opened: int) -> str:
    """Return what to do about responses that stayed in the hand or began late; turns from 0.

    Whatever asks for the same response asks for it in the same words, so that it is asked for once.
    """
    words = _(
        "Prepare {cards}, so that it can start at once (here from turn {turn} on): who begins it, "
        "with what, and on which sign."
    )
    return words.format(cards=cards, turn=opened + 1)


def keep(owner: str, promise: str, due: int, days: float) -> str:
    """Return what to do about a promise that fell short; turns count from 0.

    `days` is how long there was to keep it: so often it has to be looked at.
    """
    words = _(
        "Before “{promise}” is said again: give {owner} the people, the money and the time (here: "
        "until turn {turn} ended), and look at it {often} until then."
    )
    one = owner or _("one owner")
    return words.format(owner=one, promise=promise, turn=due + 1, often=_often(days))


def _often(days: float) -> str:
    """Return how often to look at what has to be done in so many days."""
    return {
        Span.HOURS: _("every hour"),
        Span.DAYS: _("every day"),
        Span.WEEKS: _("every week"),
        Span.MONTHS: _("every month"),
    }[span(days)]


def resist(card: str, instead: str) -> str:
    """Return what to do about a card that pays now and costs later."""
    words = _("Write down when “{card}” will not be done, and who may say no to it under pressure.")
    ready = _("Have {cards} ready in its place.").format(cards=instead) if instead else ""
    return " ".join(filter(None, (words.format(card=card), ready)))


def try_first(said: str) -> str:
    """Return what to do where what was done took trust; `said` tells of what took most."""
    words = _("Try it on a few of the people it is for, first. What took most: {said}.")
    return words.format(said=said)


def missed(came: str) -> str:
    """Return what a missed goal came to."""
    return _("It came to {came}").format(came=came)


def loudest(when: str, media: int) -> str:
    """Return what to do about media attention that was highest on one turn."""
    words = _(
        "It was loudest after {when}: {media} of 100. Settle who closes a story like that, and "
        "with which deed."
    )
    return words.format(when=when, media=media)


def dearest(items: str) -> str:
    """Return what to do about the cost, by the largest items of the bill."""
    words = _(
        "Go through what cost most: {items}. Ask of each what it bought, and settle how much of it "
        "may be spent without asking."
    )
    return words.format(items=items)


def little_to_change() -> str:
    """Return what to change in a game whose turns had no better plan worth telling."""
    return _("Little: every turn was judged Best or Good. What the plan asks for is for practice.")


def key_moment(when: str) -> str:
    """Return what the row of the turn that mattered most is called."""
    return _("The moment that mattered most: {when}").format(when=when)


def held_back(cards: Sequence[str], lures: Sequence[str] = ()) -> str:
    """Return what to do about a better plan that was in the hand, by title.

    `cards` is what it had more, `lures` what it leaves out that was played and tempts.
    """
    words = _("Settle who may start {cards}, and what has to be seen first.")
    refuse = _("Settle who may say no to {cards} under pressure.")
    said = [
        text.format(cards=listed([quoted(card) for card in named]))
        for text, named in ((words, cards), (refuse, lures))
        if named
    ]
    if not said:
        return _("Settle what has to be known before that is done again, and who may hold it back.")
    return " ".join(said)
