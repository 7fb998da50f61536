"""What the facilitator holds: everything players may hold, and what they may not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.base.words import _, n_
from game.engine.case import Case
from game.export.kit.called import dated, known_in, turn_name
from game.export.kit.injected import InjectCard, Slip, inject_cards, slips_of
from game.export.kit.player import Player, player
from game.export.kit.ruled import RuleLine, known_after, rule_lines
from game.export.kit.watched import FactLine, PromiseLine, fact_line, promise_lines
from game.present.wording import conditions
from game.present.wording.conditions import Known
from game.present.wording.listed import listed
from game.scenario.guide import Guide, TurnGuide
from game.scenario.history import History
from game.scenario.story import Turn
from game.study.paper.ranks import Ranks, ranks
from game.study.paper.rules import Rule, rules
from game.study.paper.shifts import Lookup, lookup


@dataclass(frozen=True, slots=True)
class PageLine:
    """A front page and when it is printed."""

    when: str
    headline: str
    story: str


@dataclass(frozen=True, slots=True)
class InsteadLine:
    """What is read in place of a turn's own words, and when."""

    when: str
    place: str  # "Line", "Known"
    text: str


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
    instead: tuple[InsteadLine, ...]
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
    who: str  # did what the turns tell under `did`
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
    rules: tuple[RuleLine, ...]
    sources: tuple[str, ...]


def facilitator(case: Case, guide: Guide, history: History | None, minutes: int) -> Facilitator:
    """Return what the facilitator of a case holds, or of a cut of it."""
    scenario, known = case.scenario, known_in(case)
    wanted = minutes or scenario.minutes
    cut = min(guide.cuts, key=lambda each: abs(each.minutes - wanted), default=None)
    found = lookup(case)
    ruled = rules(case, found)
    injects = inject_cards(case, known, ruled)
    return Facilitator(
        player=player(case),
        case=case,
        who=history.doer(scenario.company) if history else scenario.company,
        minutes=cut.minutes if cut else wanted,
        agenda=cut.agenda if cut else (),
        guide=guide,
        turns=tuple(
            _turn(case, each, guide, history, injects, ruled) for each in range(case.turns)
        ),
        injects=injects,
        slips=slips_of(case, known, ruled),
        facts=tuple(fact_line(case, known, fact.id) for fact in scenario.facts),
        promises=promise_lines(case, known, ruled),
        lookup=found,
        ranks=ranks(case, found, history),
        rules=rule_lines(case, known, ruled),
        sources=tuple(source.text for source in scenario.sources),
    )


def _turn(
    case: Case,
    place: int,
    guide: Guide,
    history: History | None,
    injects: Sequence[InjectCard],
    ruled: Sequence[Rule],
) -> TurnSheet:
    turn: Turn = case.scenario.turns[place]
    known = known_in(case)
    after = known_after(known, ruled, place)
    did = history.plays.get(turn.id) if history else None
    return TurnSheet(
        turn=place,
        name=dated(case, place) if place in case.plays else turn_name(case, place),
        decided=place in case.plays,
        line=turn.situation.line,
        known=turn.situation.known,
        rumour=turn.situation.rumour,
        unknown=turn.situation.unknown,
        instead=tuple(_instead(turn, known_after(known, ruled, place - 1))),
        facts=tuple(
            fact_line(case, known, name)
            for name in sorted(turn.situation.facts, key=lambda name: known.facts[name])
        ),
        guide=guide.turns.get(turn.id),
        injects=tuple(card for card in injects if card.turn == place),
        pages=tuple(
            PageLine(conditions.when(page.when, after), page.headline, page.story)
            for page in turn.front_pages
        ),
        did=did.text if did else "",
        cards=tuple(known.numbers[name] for name in did.cards) if did else (),
    )


def _instead(turn: Turn, known: Known) -> Iterator[InsteadLine]:
    """Yield what is read aloud in place of the turn's own words; what seats read is on slips."""
    for each in turn.instead:
        when = conditions.when(each.when, known)
        texts = (
            (_("Line"), (each.line,) if each.line else None),
            (_("Known"), each.known),
            (_("Rumour"), each.rumour),
            (_("Unknown"), each.unknown),
            (_("Facts"), _numbered(each.facts, known)),
        )
        for place, said in texts:
            if said is not None:
                yield InsteadLine(when, place, " ".join(said) or _("nothing"))


def _numbered(facts: Sequence[str] | None, known: Known) -> tuple[str, ...] | None:
    """Return facts by their numbers, to be said aloud as they stand."""
    if not facts:
        return None if facts is None else ()
    which = listed([str(number) for number in sorted(known.facts[name] for name in facts)])
    return (n_("fact {which}", "facts {which}", len(facts)).format(which=which),)
