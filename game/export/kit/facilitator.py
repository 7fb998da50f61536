"""What the facilitator holds: everything players may hold, and what they may not."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _
from game.engine.case import Case
from game.engine.people import people
from game.export.kit.player import Player, player
from game.present.pieces.masthead import opens
from game.present.pieces.number import numbers
from game.present.wording import conditions, dates, incoming, kinds
from game.present.wording.currency import currency
from game.present.wording.headings import turn_alone
from game.scenario.acts import Happens
from game.scenario.guide import Guide, TurnGuide
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.scenario.story import Inject, Turn
from game.study.paper.ranks import Ranks, ranks
from game.study.paper.shifts import Lookup, lookup

LONG = 60.0  # days from which a case names the year of its turns


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


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact as it is told while open and once it is settled."""

    number: int
    standing: str
    open_text: str
    settled_text: str
    how: str  # the cards that find it out, and when everybody learns it anyway


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise that a card makes, and what keeps it."""

    card: int
    text: str
    owner: str
    due: str
    kept: str


@dataclass(frozen=True, slots=True)
class PageLine:
    """A front page and when it is printed."""

    when: str
    headline: str
    story: str


@dataclass(frozen=True, slots=True)
class TurnSheet:
    """All that is needed to lead one turn."""

    turn: int  # of all turns, from 0
    name: str  # "Turn 3 · Thu 15, 06:00"
    decided: bool  # False where this length of the case lets it pass
    line: str
    known: tuple[str, ...]
    rumour: tuple[str, ...]
    unknown: tuple[str, ...]
    facts: tuple[FactLine, ...]
    guide: TurnGuide | None
    injects: tuple[InjectCard, ...]
    pages: tuple[PageLine, ...]
    did: str  # what the company really did
    cards: tuple[int, ...]  # the same, as numbers of cards


@dataclass(frozen=True, slots=True)
class Facilitator:
    """The case as its facilitator holds it."""

    player: Player
    case: Case
    company: str
    minutes: int
    agenda: tuple[str, ...]
    guide: Guide
    turns: tuple[TurnSheet, ...]
    injects: tuple[InjectCard, ...]
    slips: tuple[Slip, ...]
    facts: tuple[FactLine, ...]
    promises: tuple[PromiseLine, ...]
    lookup: Lookup
    ranks: Ranks
    sources: tuple[str, ...]


def facilitator(case: Case, guide: Guide, history: History | None, minutes: int) -> Facilitator:
    """Return what the facilitator of a case holds, or of a cut of it."""
    scenario, known = case.scenario, _known(case)
    wanted = minutes or scenario.minutes
    cut = min(guide.cuts, key=lambda each: abs(each.minutes - wanted), default=None)
    found = lookup(case)
    injects = _injects(case, known)
    return Facilitator(
        player=player(case),
        case=case,
        company=scenario.company,
        minutes=wanted,
        agenda=cut.agenda if cut else (),
        guide=guide,
        turns=tuple(_turn(case, each, guide, history, injects) for each in range(case.turns)),
        injects=injects,
        slips=_slips(case),
        facts=tuple(_fact(case, known, fact.id) for fact in scenario.facts),
        promises=_promises(case, known),
        lookup=found,
        ranks=ranks(case, found, history),
        sources=tuple(source.text for source in scenario.sources),
    )


def turn_name(case: Case, turn: int) -> str:
    """Return how a turn is called on paper; one that passes undecided by when it opens."""
    if turn in case.plays:
        return turn_alone(case.place(turn))
    return _("Turn of {day}, which passes").format(day=dates.dated(opens(case, turn)))


def _spoken(case: Case, turn: int) -> str:
    """Return how a turn is called within a sentence."""
    if turn in case.plays:
        return turn_name(case, turn).lower()
    return _("the turn of {day}").format(day=dates.dated(opens(case, turn)))


def _known(case: Case) -> conditions.Known:
    scenario, found = case.scenario, numbers(case)
    promised = {card.acts.promise.id: card.id for card in scenario.cards if card.acts.promise}
    queues = scenario.caseload.queues if scenario.caseload else ()
    return conditions.Known(
        numbers=found,
        turns={turn.id: _spoken(case, place) for place, turn in enumerate(scenario.turns)},
        groups={group.id: group.name for group in people(scenario)},
        abilities={one.id: one.name for one in scenario.capabilities},
        queues={one.id: one.name for one in queues},
        promises={name: found[card] for name, card in promised.items()},
        injects=_in_order(case),
        incidents={one.id: one.title for one in scenario.incidents},
        facts={fact.id: place for place, fact in enumerate(scenario.facts, 1)},
        money=currency(scenario).amount,
    )


def _in_order(case: Case) -> dict[str, int]:
    """Return the number of each inject: those that may come in first are first."""
    ordered = sorted(case.scenario.injects, key=lambda inject: _first(case, inject))
    return {inject.id: place for place, inject in enumerate(ordered, 1)}


def _first(case: Case, inject: Inject) -> int:
    """Return the turn at whose opening an inject may first come in."""
    asked, index = inject.when, case.index.turns
    if asked.turn is not None:
        return index[asked.turn]
    if asked.after is not None:
        return min(index[asked.after] + 1, case.turns - 1)
    if any(part.turn for part in asked.any_):
        return min(index[part.turn] for part in asked.any_ if part.turn)
    return min(1, case.turns - 1)


def _injects(case: Case, known: conditions.Known) -> tuple[InjectCard, ...]:
    found = [_inject(case, known, inject) for inject in case.scenario.injects]
    return tuple(sorted(found, key=lambda card: card.number))


def _inject(case: Case, known: conditions.Known, inject: Inject) -> InjectCard:
    personas = {persona.id: persona for persona in case.scenario.personas}
    sender, turn = personas.get(inject.from_ or ""), _first(case, inject)
    name = turn_name(case, turn)
    fixed = inject.when.turn is not None
    asked = inject.when.model_copy(update={"turn": None}) if fixed else inject.when
    return InjectCard(
        number=known.injects[inject.id],
        turn=turn,
        label=name if fixed else _("From {turn} on").format(turn=_spoken(case, turn)),
        when=conditions.when(asked, known),
        head=_capital(kinds.channel(inject.channel)),
        text=inject.text,
        sender=incoming.sender(sender.name, sender.who) if sender else "",
        brings=_brings(case.scenario, inject.happens, known),
    )


def _brings(scenario: Scenario, happens: Happens, known: conditions.Known) -> tuple[str, ...]:
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


def _slips(case: Case) -> tuple[Slip, ...]:
    """Return what single seats are told as later turns open."""
    names = {role.id: role.name for role in case.scenario.roles}
    return tuple(
        Slip(_dated(case, place), names[role], text)
        for place, turn in enumerate(case.scenario.turns)
        if place in case.plays and place != case.plays[0]
        for role, text in turn.intel.items()
    )


def _dated(case: Case, turn: int) -> str:
    at, long = opens(case, turn), sum(case.days) > LONG
    return f"{turn_name(case, turn)} · {dates.dated(at) if long else dates.short(at)}"


def _fact(case: Case, known: conditions.Known, name: str) -> FactLine:
    fact = case.scenario.facts[case.index.facts[name]]
    finders = [
        str(known.numbers[card.id])
        for card in case.scenario.cards
        if card.acts.investigate and name in card.acts.investigate.facts
    ]
    how = [_("found by {cards}").format(cards=", ".join(finders))] if finders else []
    if fact.public_on:
        how.append(_("public on {turn}").format(turn=known.turns[fact.public_on]))
    number, standing = known.facts[name], fact.open_as.value
    return FactLine(number, standing, fact.open_text, fact.settled_text, "; ".join(how))


def _promises(case: Case, known: conditions.Known) -> tuple[PromiseLine, ...]:
    """Return the promises of all cards that are on offer."""
    roles = {role.id: role.name for role in case.scenario.roles}
    lines = []
    for place, card in enumerate(case.scenario.cards):
        made = card.acts.promise
        if made and case.card_window[:, place].any():
            each = _("kept in each turn up to {turn}") if made.each_turn else _("end of {turn}")
            due = each.format(turn=known.turns[made.due])
            kept = conditions.when(made.kept_when, known)
            owner = roles.get(made.owner, "")
            lines.append(PromiseLine(known.numbers[card.id], made.text, owner, due, kept))
    return tuple(lines)


def _turn(
    case: Case,
    place: int,
    guide: Guide,
    history: History | None,
    injects: Sequence[InjectCard],
) -> TurnSheet:
    turn: Turn = case.scenario.turns[place]
    known = _known(case)
    did = history.plays.get(turn.id) if history else None
    return TurnSheet(
        turn=place,
        name=_dated(case, place) if place in case.plays else turn_name(case, place),
        decided=place in case.plays,
        line=turn.situation.line,
        known=turn.situation.known,
        rumour=turn.situation.rumour,
        unknown=turn.situation.unknown,
        facts=tuple(_fact(case, known, name) for name in turn.situation.facts),
        guide=guide.turns.get(turn.id),
        injects=tuple(card for card in injects if card.turn == place),
        pages=tuple(
            PageLine(conditions.when(page.when, known), page.headline, page.story)
            for page in turn.front_pages
        ),
        did=did.text if did else "",
        cards=tuple(known.numbers[name] for name in did.cards) if did else (),
    )


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
