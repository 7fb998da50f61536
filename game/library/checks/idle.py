"""Acts that take something and move nothing: a trap for players, and hardly what was meant."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER
from game.scenario.acts import Acts
from game.scenario.card import Card


def telling_first_can_help(sheet: Sheet) -> Iterator[Problem]:
    """A card that tells something first tells what weighs, or does so as an incident begins."""
    onsets = _onsets(sheet)
    weighty = {fact.id for fact in sheet.scenario.facts if fact.evidence > 0}
    for place, card in enumerate(sheet.scenario.cards):
        tells = card.acts.disclose
        weighs = tells and not weighty.isdisjoint(tells.facts)
        if tells and tells.first and not weighs and onsets.isdisjoint(_acting(sheet, card)):
            what = "its facts prove nothing and no incident begins, so this changes nothing"
            cure = "give a fact its `evidence`, or take `first` out"
            yield sheet.problem(("cards", place, "acts", "disclose", "first"), what, cure)


def advertising_is_not_all(sheet: Sheet) -> Iterator[Problem]:
    """A card that only advertises is marked as the temptation that it is."""
    for place, card in enumerate(sheet.scenario.cards):
        if card.acts.regain and not card.temptation and _alone(card.acts):
            what = "advertising costs money and moves no meter by itself"
            cure = "add an act that does something, or mark the card with `temptation: true`"
            yield sheet.problem(("cards", place, "acts", "regain"), what, cure)


def _onsets(sheet: Sheet) -> set[int]:
    """Return every turn on which an incident may begin."""
    turns = sheet.scenario.turns
    found = {place for place, turn in enumerate(turns) if turn.starts}
    for inject in sheet.scenario.injects:
        first = sheet.timing.fired[inject.id]
        if inject.happens.starts and first != NEVER:
            found |= set(range(int(first), len(turns)))
    return found


def _acting(sheet: Sheet, card: Card) -> range:
    """Return the turns on which a card may take effect; one that takes hours may do so later."""
    opens, closes = sheet.timing.opens[card.id], sheet.timing.window(card).stop
    first = closes if opens == NEVER else int(opens)  # one that never opens is reported elsewhere
    return range(first, len(sheet.scenario.turns) if card.hours else closes)


def _alone(acts: Acts) -> bool:
    return acts.model_copy(update={"regain": 0.0}) == Acts()
