"""When something happens, in words for whoever runs a case on paper."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from game.base.words import _
from game.present.wording.listed import listed
from game.scenario.condition import Condition, Range


class Known(NamedTuple):
    """How the parts that a condition may speak of are called, by id."""

    numbers: Mapping[str, int]  # of cards
    turns: Mapping[str, str]  # "turn 3"
    groups: Mapping[str, str]
    abilities: Mapping[str, str]
    queues: Mapping[str, str]
    promises: Mapping[str, int]  # the number of the card that makes it
    injects: Mapping[str, int]
    incidents: Mapping[str, str]
    facts: Mapping[str, int]
    money: Callable[[float], str]


def when(condition: Condition, known: Known) -> str:
    """Return what has to be so, as parts of a sentence; nothing where it always is."""
    return "; ".join(_parts(condition, known))


def _parts(condition: Condition, known: Known) -> Iterator[str]:
    yield from _timely(condition, known)
    yield from _cards(condition, known)
    yield from _meters(condition, known)
    yield from _things(condition, known)
    yield from _events(condition, known)
    if condition.any_:
        ways = [when(part, known) or _("in any case") for part in condition.any_]
        yield _("either {ways}").format(ways=_(", or ").join(ways))
    if condition.not_ is not None:
        yield _("unless {what}").format(what=when(condition.not_, known))
    if condition.chance is not None:
        chance = round(10 * condition.chance)
        yield _("in about {n} games of 10: you decide").format(n=chance)


def _timely(condition: Condition, known: Known) -> Iterator[str]:
    if condition.turn is not None:
        yield _("on {turn}").format(turn=known.turns[condition.turn])
    if condition.after is not None:
        yield _("after {turn}").format(turn=known.turns[condition.after])


def _cards(condition: Condition, known: Known) -> Iterator[str]:
    for names, words in (
        (condition.played, _("{cards} played")),
        (condition.this_turn, _("{cards} played on this turn")),
        (condition.not_played, _("{cards} not played")),
    ):
        if names:
            yield words.format(cards=_numbered(names, known.numbers))


def _meters(condition: Condition, known: Known) -> Iterator[str]:
    for limits, name in (
        (condition.loyalty, _("loyalty")),
        (condition.media, _("media attention")),
        (condition.threats, _("the lesson that threats pay")),
    ):
        if limits:
            yield f"{name} {_within(limits, lambda figure: f'{figure:.0f}')}"
    if condition.cost:
        yield f"{_('cost')} {_within(condition.cost, known.money)}"


def _things(condition: Condition, known: Known) -> Iterator[str]:
    for found, names, words in (
        (condition.trust, known.groups, _("trust of {name} {limits}")),
        (condition.met, known.groups, _("need of {name} met: {limits} of 100")),
        (condition.able, known.abilities, _("{name} {limits} of 100")),
        (condition.waiting, known.queues, _("waiting, {name}: {limits}")),
    ):
        for id_, limits in found.items():
            said = _within(limits, lambda figure: f"{figure:,.0f}")
            yield words.format(name=names[id_], limits=said)


def _events(condition: Condition, known: Known) -> Iterator[str]:
    for names, numbers, words in (
        (condition.known, known.facts, _("fact {which} known")),
        (condition.fired, known.injects, _("inject {which} has come in")),
    ):
        if names:
            yield words.format(which=_numbered(names, numbers))
    if condition.started:
        begun = listed([known.incidents[name] for name in condition.started])
        yield _("begun: {what}").format(what=begun)
    if condition.promise_kept:
        card = known.promises[condition.promise_kept]
        yield _("the promise of {card} kept").format(card=card)
    if condition.promise_broken:
        card = known.promises[condition.promise_broken]
        yield _("the promise of {card} broken").format(card=card)


def _numbered(names: Sequence[str], numbers: Mapping[str, int]) -> str:
    return listed([str(numbers[name]) for name in names])


def _within(limits: Range, said: Callable[[float], str]) -> str:
    above = (
        _("above {figure}").format(figure=said(limits.above)) if limits.above is not None else ""
    )
    below = (
        _("below {figure}").format(figure=said(limits.below)) if limits.below is not None else ""
    )
    return _(" and ").join(filter(None, (above, below)))
