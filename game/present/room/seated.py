"""The page of one seat as a view: the table that all of a team see, and what this person knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.base.ids import CardId, RoleId
from game.debrief.record import Record
from game.present.parts import CardState, CardView, MeterView
from game.present.pieces import situation
from game.present.pieces.hand import hand, unfit
from game.present.pieces.masthead import masthead
from game.present.pieces.meters import meters
from game.present.room.after import Came
from game.present.room.decided import how_decided
from game.present.room.seat import (
    ChoiceView,
    Mate,
    RoleView,
    SeatView,
    SharedView,
    Sitting,
)
from game.present.settings import Mode, Settings
from game.present.step import Step
from game.present.table import InjectView
from game.present.wording import seat as words
from game.present.wording.currency import currency
from game.scenario.card import Card
from game.scenario.cast import Role

Clashes = tuple[tuple[CardId, str], ...]
PLANNING = (Step.VOTE, Step.TALK, Step.IN)


class Told(NamedTuple):
    """What everybody of a team reads."""

    line: str = ""
    known: tuple[str, ...] = ()
    rumour: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    just_in: tuple[InjectView, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Common:
    """What everybody of a team sees of a turn: the same for each of them, so it is made once."""

    record: Record
    title: str
    turn: str
    date: str
    told: Told
    hand: tuple[CardView, ...]
    clashes: Mapping[str, Clashes]
    meters: tuple[MeterView, ...]
    effort: int
    purse: str


def common(record: Record, how: Settings | None = None) -> Common:
    """Return what all of a team see of the game as it stands."""
    settings = how or Settings(Mode.SESSION)
    case = record.case
    place = min(len(case.plays), case.place(min(record.turn, case.turns - 1)) + 1)
    purse = currency(record.scenario)
    cards = () if record.over else record.seen().hand
    return Common(
        record=record,
        title=record.scenario.title,
        turn=words.turn_of(place, len(case.plays)),
        date=masthead(case, record.turn, settings, ended=record.over).date,
        told=Told() if record.over else _told(record),
        hand=() if record.over else hand(record, (), settings),
        clashes={card.id: _clashes(card, cards) for card in cards},
        meters=meters(record),
        effort=record.seen().effort,
        purse=words.purse(purse.amount(record.seen().spent), purse.amount(record.scenario.budget)),
    )


def _clashes(card: Card, hand: Sequence[Card]) -> Clashes:
    """Return with which cards of the hand a card does not go into one plan, and why."""
    found = ((CardId(other.id), unfit(card, other)) for other in hand)
    return tuple((name, why) for name, why in found if why)


def _told(record: Record) -> Told:
    found = situation.situation(record)
    return Told(found.line, found.known, found.rumour, found.unknown, situation.injects(record))


def seat(
    common: Common, sitting: Sitting, came: Came | None = None, best: float | None = None
) -> SeatView:
    """Return the page of somebody; `came` is what came of the turn that was revealed.

    `best` is the loyalty that the best of the plans that they voted for would have come to.
    """
    step, plans = sitting.step, sitting.step in PLANNING
    alone = sum(mate.plays for mate in sitting.mates) == 1
    told = common.told if plans else Told()
    return SeatView(
        title=common.title,
        team=sitting.team_name,
        shape=words.shape(sitting.team),
        turn=common.turn,
        date=common.date,
        name=sitting.name,
        step=step,
        heading=words.heading(step, plays=sitting.plays, alone=alone),
        doing=words.doing(step, plays=sitting.plays, holds=sitting.holds, alone=alone),
        holder="" if alone else _holder(sitting),
        plays=sitting.plays,
        holds=sitting.holds,
        roles=() if came else _roles(common.record, sitting),
        shared=_shared(common.record, sitting) if plans else (),
        meters=common.meters if sitting.meters and plans else (),
        line=told.line,
        known=told.known,
        rumour=told.rumour,
        unknown=told.unknown,
        just_in=told.just_in,
        told=sitting.told,
        effort=common.effort,
        purse=common.purse,
        choices=_choices(common, sitting) if plans else (),
        confidence=sitting.ballot.confidence if sitting.ballot else None,
        voted=sitting.ballot is not None,
        ready=_ready(sitting) if plans and not alone else "",
        waiting=_waiting(sitting) if plans and not alone else "",
        plan=_plan(common, sitting),
        plan_words=_said(sitting),
        decided=how_decided(common.record, sitting) if step is Step.IN else (),
        after=came.told(sitting, best) if came else None,
        mates=tuple(_mate(common.record, mate) for mate in sitting.mates),
    )


def _holder(sitting: Sitting) -> str:
    """Return who holds the plan, or nothing."""
    holder = next((mate for mate in sitting.mates if mate.holds), None)
    return words.holder(_called(holder), you=sitting.holds) if holder else ""


def _roles(record: Record, sitting: Sitting) -> tuple[RoleView, ...]:
    """Return the roles of somebody; what they know alone is of the turn that is open."""
    roles = (role for role in record.scenario.roles if role.id in sitting.roles)
    return tuple(_role(record, sitting, role) for role in roles)


def _role(record: Record, sitting: Sitting, role: Role) -> RoleView:
    plans = sitting.step in PLANNING
    intel = " ".join(_intel(record, RoleId(role.id))) if plans else ""
    shared = role.id in sitting.shared
    can = intel and not shared and len(sitting.mates) > 1 and sitting.step is not Step.IN
    return RoleView(
        id=role.id,
        name=role.name,
        line=role.line,
        icon=role.icon,
        brief=role.brief if record.turn == 0 else "",
        intel=intel,
        private=words.private(shared=shared) if intel else "",
        share=words.share() if can else "",
    )


def _intel(record: Record, role: RoleId) -> tuple[str, ...]:
    """Return what a role knows by itself on the turn that is open."""
    return () if record.over else tuple(text for _role, text in record.seen(role).intel)


def _shared(record: Record, sitting: Sitting) -> tuple[SharedView, ...]:
    """Return what others of the team told it."""
    names = {role.id: role.name for role in record.scenario.roles}
    return tuple(
        SharedView(words.told_by(names[role]), text)
        for role in sitting.shared
        if role not in sitting.roles
        for text in _intel(record, role)
    )


def _choices(common: Common, sitting: Sitting) -> tuple[ChoiceView, ...]:
    chosen = _ticked(sitting)
    counts = {str(each.card): each.now for each in sitting.votes}
    voices = sum(mate.plays for mate in sitting.mates)
    open_ = sitting.step is not Step.VOTE and voices > 1
    return tuple(
        ChoiceView(
            card=card,
            number=str(place + 1),
            chosen=card.id in chosen and card.state is not CardState.BLOCKED,
            votes=words.votes(counts.get(card.id, 0), voices) if open_ else "",
            filled=counts.get(card.id, 0) if open_ else 0,
            discs=voices if open_ else 0,
            clashes=common.clashes[card.id],
        )
        for place, card in enumerate(common.hand)
    )


def _ticked(sitting: Sitting) -> tuple[str, ...]:
    """Return the cards that are ticked as the page opens: the plan of whoever holds it."""
    if sitting.holds and sitting.step is Step.TALK and sitting.lying:
        return sitting.lying
    return sitting.ballot.cards if sitting.ballot else ()


def _plan(common: Common, sitting: Sitting) -> tuple[str, ...]:
    titles = {card.id: card.title for card in common.hand}
    return tuple(titles[name] for name in sitting.plan.cards) if sitting.plan else ()


def _said(sitting: Sitting) -> str:
    plan = sitting.plan
    return words.plan_words(plan.confidence, plan.reason) if plan else ""


def _ready(sitting: Sitting) -> str:
    voices = [mate for mate in sitting.mates if mate.plays]
    return words.ready(sum(mate.voted for mate in voices), len(voices)) if voices else ""


def _waiting(sitting: Sitting) -> str:
    missing = [mate for mate in sitting.mates if mate.plays and not mate.voted and not mate.you]
    return words.waiting(tuple(map(_called, missing))) if sitting.step is Step.VOTE else ""


def _called(mate: Mate) -> str:
    return mate.name or words.nameless()


def _mate(record: Record, mate: Mate) -> str:
    names = {role.id: role.name for role in record.scenario.roles}
    roles = ", ".join(names[role] for role in mate.roles) if mate.plays else words.looks_on()
    return words.mate(_called(mate), roles)
