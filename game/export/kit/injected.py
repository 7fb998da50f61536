"""What is handed out while the case is played: injects in envelopes, and slips for single seats."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.base.words import _
from game.engine.case import Case
from game.export.kit.called import dated, spoken, turn_name
from game.export.kit.ruled import known_after
from game.present.wording import incoming, kinds
from game.present.wording.conditions import Known, when
from game.present.wording.currency import currency
from game.scenario.acts import Happens
from game.scenario.scenario import Scenario
from game.scenario.story import Inject, Turn
from game.study.paper.asked import first_turn, over_before
from game.study.paper.rules import Rule


@dataclass(frozen=True, slots=True)
class InjectCard:
    """Something to hand out, and what stands on its envelope."""

    number: int
    turn: int  # before which it may first come in, counted from 0 of all turns
    label: str  # "Turn 3" or "From turn 3 on"
    when: str  # what has to be so, or nothing
    head: str  # "broadcast"
    text: str
    sender: str
    brings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """What one seat alone is told on one turn."""

    turn: str
    role: str
    text: str
    when: str  # what has to be so; nothing for the one that is handed over where none fits


def inject_cards(case: Case, known: Known, ruled: Sequence[Rule]) -> tuple[InjectCard, ...]:
    """Return the injects by their numbers: those that may come in first are first."""
    found = [
        _inject(case, known_after(known, ruled, over_before(case, inject)), inject)
        for inject in case.scenario.injects
    ]
    return tuple(sorted(found, key=lambda card: card.number))


def _inject(case: Case, known: Known, inject: Inject) -> InjectCard:
    personas = {persona.id: persona for persona in case.scenario.personas}
    sender, turn = personas.get(inject.from_ or ""), first_turn(case, inject)
    name = turn_name(case, turn)
    fixed = inject.when.turn is not None
    asked = inject.when.model_copy(update={"turn": None}) if fixed else inject.when
    return InjectCard(
        number=known.injects[inject.id],
        turn=turn,
        label=name if fixed else _("From {turn} on").format(turn=spoken(case, turn)),
        when=when(asked, known),
        head=_capital(kinds.channel(inject.channel)),
        text=inject.text,
        sender=incoming.sender(sender.name, sender.who) if sender else "",
        brings=_brings(case.scenario, inject.happens, known),
    )


def _brings(scenario: Scenario, happens: Happens, known: Known) -> tuple[str, ...]:
    """Return what an inject changes at the table besides what it says."""
    said = []
    if happens.effort:
        words = _("{n} effort more on this turn") if happens.effort > 0 else _("{n} effort less")
        said.append(words.format(n=abs(happens.effort)))
    if happens.cost:
        said.append(_("costs {money}").format(money=currency(scenario).amount(happens.cost)))
    said += [_("settles fact {n}").format(n=known.facts[name]) for name in happens.settles]
    if happens.starts:
        said.append(_("begins: {what}").format(what=known.incidents[happens.starts]))
    return tuple(said)


def slips_of(case: Case, known: Known, ruled: Sequence[Rule]) -> tuple[Slip, ...]:
    """Return what single seats are told as later turns open."""
    names = {role.id: role.name for role in case.scenario.roles}
    return tuple(
        Slip(dated(case, place), names[role], text, asked)
        for place, turn in enumerate(case.scenario.turns)
        if place in case.plays and place != case.plays[0]
        for role in turn.intel
        for asked, text in _wordings(turn, role, known_after(known, ruled, place - 1))
    )


def _wordings(turn: Turn, role: str, known: Known) -> Iterator[tuple[str, str]]:
    """Yield when each wording for a seat is handed over, and the wording: its own is the last."""
    for each in turn.instead:
        if role in each.intel:
            yield when(each.when, known), each.intel[role]
    yield "", turn.intel[role]


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
