"""Nothing is written that never comes up."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.sheet import Sheet
from game.library.checks.timing import NEVER


def facts_come_up(sheet: Sheet) -> Iterator[Problem]:
    """Every fact is shown, sought, told, needed or made public somewhere."""
    used = _used(sheet)
    for place, fact in enumerate(sheet.scenario.facts):
        if fact.id not in used and not fact.public_on:
            what = "nothing shows, seeks, tells or needs this fact"
            cure = "add it to a situation or a card, or take it out"
            yield sheet.problem(("facts", place), what, cure)


def personas_speak(sheet: Sheet) -> Iterator[Problem]:
    """Every persona has a voice, or something comes in from it."""
    senders = {inject.from_ for inject in sheet.scenario.injects}
    for place, persona in enumerate(sheet.scenario.personas):
        if not persona.voices and persona.id not in senders:
            cure = "add `voices`, let an inject be `from` it, or take it out"
            yield sheet.problem(("personas", place), "this persona never speaks", cure)


def incidents_begin(sheet: Sheet) -> Iterator[Problem]:
    """Every incident can begin."""
    for place, incident in enumerate(sheet.scenario.incidents):
        if sheet.timing.started.get(incident.id, NEVER) == NEVER:
            cure = "name it under `starts` of a turn or of an inject"
            yield sheet.problem(("incidents", place), "this incident never begins", cure)


def objectives_are_trained(sheet: Sheet) -> Iterator[Problem]:
    """Every objective has a card or an inject that trains it."""
    used = _used(sheet)
    for place, objective in enumerate(sheet.scenario.objectives):
        if objective.id not in used:
            cure = "name it as `objective` of a card or an inject, or take it out"
            yield sheet.problem(("objectives", place), "nothing trains this objective", cure)


def capabilities_count(sheet: Sheet) -> Iterator[Problem]:
    """Every capability limits some work or is asked for by a condition."""
    leant = {
        name for card in sheet.scenario.cards if card.acts.fix for name in card.acts.fix.limited_by
    }
    load = sheet.scenario.caseload
    leant |= set(load.limited_by) if load else set()
    asked = {name for _path, when in sheet.conditions for name in when.able}
    for place, capability in enumerate(sheet.scenario.capabilities):
        if capability.id not in leant | asked:
            cure = "name it under `limited_by` of some work, or take it out"
            yield sheet.problem(("capabilities", place), "nothing leans on this", cure)


def _used(sheet: Sheet) -> set[str]:
    return {word.name for word in sheet.words.speaking}
