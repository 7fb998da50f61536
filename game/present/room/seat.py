"""A seat: what one person reads and may do on a page of their own."""

from dataclasses import dataclass

from game.base.ids import CardId, RoleId
from game.present.parts import CardView, ChangeView, MeterView
from game.present.step import Step
from game.present.table import InjectView


# ------------------------------------------------------------------- what a seat is allowed to know
@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody of the team, as the others know them."""

    name: str  # empty while it is hidden
    roles: tuple[RoleId, ...]
    plays: bool
    voted: bool
    holds: bool
    you: bool


@dataclass(frozen=True, slots=True)
class Votes:
    """How many would play a card: before the talk, and by now."""

    card: CardId
    before: int
    now: int


@dataclass(frozen=True, slots=True)
class Ballot:
    """What this person would play."""

    cards: tuple[CardId, ...]
    confidence: int | None  # percent


@dataclass(frozen=True, slots=True)
class Plan:
    """What a team has committed."""

    cards: tuple[CardId, ...]
    confidence: int | None  # percent
    reason: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """What the room lets one person know; nothing else of it reaches their page."""

    name: str
    team: int
    team_name: str
    step: Step
    plays: bool
    holds: bool
    roles: tuple[RoleId, ...]
    mates: tuple[Mate, ...]
    shared: tuple[RoleId, ...]  # roles of the team that told it what they know
    told: tuple[str, ...]  # by whoever leads the room
    ballot: Ballot | None
    votes: tuple[Votes, ...]  # once the talk is open
    lying: tuple[CardId, ...]  # the plan as it lies there, for whoever holds it
    plan: Plan | None
    past: tuple[Votes, ...]  # of the plan that is in, or was just revealed
    agreed: tuple[float | None, float | None]  # 0-1, before the talk and after it, of that turn
    changed: int  # how many voted otherwise after the talk
    voices: int  # how many voted in it
    silent: tuple[tuple[CardId, ...], ...]  # the different plans they voted for before the talk
    sure: int | None  # percent, of the plan that was revealed
    meters: bool  # whether all may see them


# -------------------------------------------------------------------------------- what it comes to
@dataclass(frozen=True, slots=True)
class RoleView:
    """A role that this person holds, and what it alone knows."""

    id: str
    name: str
    line: str
    icon: str
    brief: str  # on the first turn
    intel: str
    private: str  # "only you", or that the team knows it by now
    share: str  # the label of the button, or nothing


@dataclass(frozen=True, slots=True)
class SharedView:
    """What a role told its team."""

    who: str
    text: str


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A card of the hand that can be voted for."""

    card: CardView
    number: str
    chosen: bool  # ticked as the page opens
    votes: str  # "3 of 5", once the talk is open; else nothing
    filled: int  # of the discs that show the same
    discs: int
    clashes: tuple[tuple[CardId, str], ...]  # with which others it cannot be ticked, and why


@dataclass(frozen=True, slots=True)
class FellView:
    """How a meter moved: the causes that weigh most, and all others, which add up with them."""

    icon: str
    name: str
    before: str
    after: str
    change: ChangeView
    causes: tuple[tuple[str, str, str], ...]  # label, amount, why
    others: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class AfterView:
    """What came of the turn."""

    badge: str
    newspaper: str
    headline: str
    story: str
    played: tuple[str, ...]
    fell: tuple[FellView, ...]  # none while the meters are kept for the debrief
    kept: str  # why there are none, or nothing
    votes: tuple[str, ...]  # how the team came to its plan
    promises: tuple[str, ...]
    learned: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SeatView:
    """Everything on the page of one seat."""

    title: str  # of the case
    team: str
    shape: str
    turn: str  # "Turn 4 of 8"
    date: str
    name: str
    step: Step
    heading: str  # what to do now
    doing: str  # how, in a sentence
    holder: str  # who commits
    plays: bool
    holds: bool
    roles: tuple[RoleView, ...]
    shared: tuple[SharedView, ...]
    meters: tuple[MeterView, ...]
    line: str
    known: tuple[str, ...]
    rumour: tuple[str, ...]
    unknown: tuple[str, ...]
    just_in: tuple[InjectView, ...]
    told: tuple[str, ...]
    effort: int
    purse: str
    choices: tuple[ChoiceView, ...]
    confidence: int | None
    voted: bool
    ready: str
    waiting: str
    plan: tuple[str, ...]
    plan_words: str
    decided: tuple[str, ...]  # how the team came to its plan, once it is in
    after: AfterView | None
    mates: tuple[str, ...]
