"""What players may hold in their hands before the first turn: the only view the player edition has.

It is read off the moments that the game itself shows when a case is opened, through what a seat
may know then. Nothing of the guide, of history, of what cards achieve or of later turns is here,
so that no sheet made of it can tell it.
"""

from dataclasses import dataclass

from game.base.ids import CardId, RoleId
from game.debrief.record import Record
from game.engine.case import Case
from game.engine.clashes import rivals
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.turn import opening
from game.present.briefing import BriefingView
from game.present.moments.briefing import briefing
from game.present.moments.card import card
from game.present.pieces.number import numbers
from game.present.pieces.situation import Situation, situation
from game.present.wording import kit as words
from game.present.wording.currency import currency
from game.scenario.card import Card, CardKind

SEED = 1  # nothing that chance decides stands on paper


@dataclass(frozen=True, slots=True)
class PlayerCard:
    """One response card."""

    number: int
    kind: CardKind
    kind_name: str
    title: str
    text: str
    more: str
    effort: int
    price: str
    touches: tuple[int, int, int]  # loyalty, media, cost: 0 not, 1 a little, 2 much
    opens: int  # the first turn to decide on that offers it, from 1: until then it is not dealt
    turns: str  # "turns 2–5"
    notes: tuple[str, ...]  # what it promises, needs and rules out


@dataclass(frozen=True, slots=True)
class PlayerRole:
    """One seat, and what it alone reads as the case opens."""

    name: str
    line: str
    icon: str
    brief: str
    knows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Player:
    """The case as players may hold it."""

    case: str
    title: str
    file_line: str
    summary: str
    stakes: tuple[tuple[str, str], ...]
    goals: tuple[tuple[str, str, str], ...]  # name, figure, how it is meant
    objectives: tuple[str, ...]
    groups: tuple[tuple[str, str, int, str], ...]  # name, need, loyalty now, share of the meter
    turns: tuple[str, ...]  # "1 · Wed 14, 08:00"
    effort: str
    budget: str
    content_note: str
    situation: Situation
    roles: tuple[PlayerRole, ...]
    cards: tuple[PlayerCard, ...]


def player(case: Case) -> Player:
    """Return what players may hold of a case, or of a cut of it."""
    luck = deal([SEED], case.turns, purposes(case))
    record = Record(case, luck, opening(case, luck))
    file = briefing(case)
    return Player(
        case=file.case,
        title=file.title,
        file_line=file.file_line,
        summary=file.summary,
        stakes=file.stakes,
        goals=tuple((goal.name, goal.figure, goal.bound) for goal in file.goals),
        objectives=file.objectives,
        groups=tuple((one.name, one.need, one.loyalty, one.share) for one in file.segments),
        turns=_turns(file),
        effort=file.effort,
        budget=currency(case.scenario).amount(case.scenario.budget),
        content_note=file.content_note,
        situation=situation(record),
        roles=_roles(record, file),
        cards=_cards(record),
    )


def _turns(file: BriefingView) -> tuple[str, ...]:
    return tuple(f"{mark.number} · {mark.day}, {mark.time}" for mark in file.track)


def _roles(record: Record, file: BriefingView) -> tuple[PlayerRole, ...]:
    seats = zip(record.scenario.roles, file.roles, strict=True)
    return tuple(
        PlayerRole(
            name=line.name,
            line=line.line,
            icon=line.icon,
            brief=role.brief,
            knows=tuple(text for _role, text in record.seen(RoleId(role.id)).intel),
        )
        for role, line in seats
    )


def _cards(record: Record) -> tuple[PlayerCard, ...]:
    return tuple(
        _card(record, one)
        for one in record.scenario.cards
        if record.case.card_window[:, record.case.index.cards[one.id]].any()
    )


def _card(record: Record, found: Card) -> PlayerCard:
    known = numbers(record.case)
    detail = card(record, CardId(found.id))
    shown = detail.card
    needs = [known[name] for name in found.needs if name in known]
    others = [known[name] for name in found.excludes]
    orders = [known[other.id] for other in rivals(record.scenario.cards, found)]
    notes = (
        detail.promise,
        words.needs(needs, facts=len(needs) < len(found.needs)),
        words.excludes(others, orders),
    )
    return PlayerCard(
        number=known[found.id],
        kind=found.kind,
        kind_name=shown.kind_name,
        title=shown.title,
        text=shown.text,
        more=detail.more,
        effort=shown.effort,
        price=shown.price,
        touches=shown.touches,
        opens=_offered(record.case, found.id)[0],
        turns=words.turns(*_offered(record.case, found.id)),
        notes=tuple(filter(None, notes)),
    )


def _offered(case: Case, name: str) -> tuple[int, int]:
    """Return on which of the turns to decide on a card is on offer first and last, from 1."""
    offered = case.card_window[:, case.index.cards[name]]
    places = [place + 1 for place, turn in enumerate(case.plays) if offered[turn]]
    return places[0], places[-1]
