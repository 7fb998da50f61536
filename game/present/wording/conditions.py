"""When something happens, in words for whoever runs a case on paper."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from game.base.words import _, n_
from game.present.wording import rules
from game.present.wording.listed import listed
from game.scenario.condition import Condition, Range


def _no_rule(_field: str, _name: str, _limit: float) -> int:
    return 0


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
    rule: Callable[[str, str, float], int] = _no_rule  # the number of the rule of thumb, or 0


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
    if condition.not_ is not None and not _earlier(condition):
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
    earlier = _earlier(condition)
    for names, words in (
        ([each for each in condition.played if each not in earlier], _("{cards} played")),
        (earlier, _("{cards} played on an earlier turn")),
        (condition.this_turn, _("{cards} played on this turn")),
        (condition.not_played, _("{cards} not played")),
    ):
        if names:
            which = _numbered(names, known.numbers)
            cards = n_("card {which}", "cards {which}", len(names)).format(which=which)
            yield words.format(cards=cards)


def _earlier(condition: Condition) -> tuple[str, ...]:
    """Return the card that was to be played, unless that was on this turn: so it was earlier."""
    no = condition.not_
    names = no.this_turn if no and no == Condition(this_turn=no.this_turn) else ()
    return names if len(names) == 1 and names[0] in condition.played else ()


def _meters(condition: Condition, known: Known) -> Iterator[str]:
    for field, name in (
        ("loyalty", _("loyalty")),
        ("media", _("media attention")),
        ("threats", _("the lesson that threats pay")),
        ("cost", _("cost")),
    ):
        if limits := getattr(condition, field):
            said = known.money if field == "cost" else _plain
            yield f"{name} {_within(limits, said)}{_ruled(known, field, '', limits)}"


def _things(condition: Condition, known: Known) -> Iterator[str]:
    for field, names, words in (
        ("trust", known.groups, _("trust of {name} {limits}")),
        ("met", known.groups, _("need of {name} met: {limits} of 100")),
        ("able", known.abilities, _("{name} {limits} of 100")),
        ("waiting", known.queues, _("waiting, {name}: {limits}")),
    ):
        for id_, limits in getattr(condition, field).items():
            said = words.format(name=names[id_], limits=_within(limits, _plain))
            yield f"{said}{_ruled(known, field, id_, limits)}"


def _events(condition: Condition, known: Known) -> Iterator[str]:
    for name in condition.known:
        said = _("fact {which} known").format(which=known.facts[name])
        yield f"{said}{_ruled(known, 'known', name)}"
    if condition.fired:
        which = _numbered(condition.fired, known.injects)
        yield _("inject {which} has come in").format(which=which)
    if condition.started:
        begun = listed([known.incidents[name] for name in condition.started])
        yield _("begun: {what}").format(what=begun)
    for field, words in (
        ("promise_kept", _("the promise of {card} kept")),
        ("promise_broken", _("the promise of {card} broken")),
    ):
        if name := getattr(condition, field):
            said = words.format(card=known.promises[name])
            yield f"{said}{_ruled(known, field, name)}"


def _numbered(names: Sequence[str], numbers: Mapping[str, int]) -> str:
    return listed([str(number) for number in sorted(numbers[name] for name in names)])


def _ruled(known: Known, field: str, name: str, limits: Range | None = None) -> str:
    """Return which rules of thumb tell whether it is so, where there are any."""
    ends = (0.0,) if limits is None else (limits.above, limits.below)
    found = [known.rule(field, name, end) for end in ends if end is not None]
    return rules.marked([number for number in found if number])


def _plain(figure: float) -> str:
    return f"{figure:,.0f}"


def _within(limits: Range, said: Callable[[float], str]) -> str:
    above = (
        _("above {figure}").format(figure=said(limits.above)) if limits.above is not None else ""
    )
    below = (
        _("below {figure}").format(figure=said(limits.below)) if limits.below is not None else ""
    )
    return _(" and ").join(filter(None, (above, below)))
