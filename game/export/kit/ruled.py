"""Rules of thumb on the facilitator's sheets: what each says, and which label bears which."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from game.base.scale import percent
from game.engine.case import Case
from game.export.kit.called import spoken
from game.present.pieces.number import numbers
from game.present.wording import rules as words
from game.present.wording.conditions import Known, when
from game.study.paper.asked import Asked
from game.study.paper.rules import Count, Line, Rule

_SURE = 100  # of 100 games in which a rule agrees that is always so


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as it is looked up."""

    number: int
    over: str  # "turn 3": what is asked is asked as that turn is over
    asked: str
    so_if: str
    agrees: int  # of 100 games


def rule_lines(case: Case, known: Known, ruled: Sequence[Rule]) -> tuple[RuleLine, ...]:
    """Return the rules of a case by their numbers."""
    return tuple(
        RuleLine(
            number=number,
            over=spoken(case, rule.asked.over),
            asked=when(rule.asked.condition, known),
            so_if=_so_if(case, known, rule),
            agrees=percent(rule.agrees),
        )
        for number, rule in enumerate(ruled, 1)
    )


def known_after(known: Known, ruled: Sequence[Rule], over: int) -> Known:
    """Return what labels may speak of that are read once a turn is over, with its rules."""
    numbered = {rule.asked: number for number, rule in enumerate(ruled, 1)}

    def rule(field: str, name: str, limit: float) -> int:
        return numbered.get(Asked(over, field, name, limit), 0)

    return known._replace(rule=rule)


def _so_if(case: Case, known: Known, rule: Rule) -> str:
    test = rule.test
    if test is None:
        return words.always(so=rule.so, surely=percent(rule.agrees) == _SURE)
    if isinstance(test, Line):
        figure = known.money(test.above) if test.meter == 2 else half(test.above)
        return words.line(test.meter, figure, so=rule.so)
    if isinstance(test, Count):
        called = {case.index.cards[name]: number for name, number in numbers(case).items()}
        last = max((turn for turn in case.plays if turn <= rule.asked.over), default=test.upto)
        upto = "" if test.upto == last else spoken(case, test.upto)
        cards = sorted(called[card] for card in test.cards)
        return words.cards(cards, test.least, upto, so=rule.so)
    assert_never(test)


def half(figure: float) -> str:
    """Return a figure of the score sheet as it is written by hand: "51½"."""
    full, rest = divmod(abs(figure), 1)
    sign = "−" if figure < 0 else ""
    return f"{sign}{full:.0f}{'½' if rest else ''}"
