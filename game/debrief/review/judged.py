"""What is told of a judged decision."""

from dataclasses import dataclass

from game.base.ids import CardId
from game.debrief.review.bands import Band
from game.debrief.review.events import Event
from game.debrief.review.grades import Grade
from game.debrief.review.reasons import Reason


@dataclass(frozen=True, slots=True)
class Plan:
    """Cards, and what they take."""

    cards: tuple[CardId, ...]
    effort: float
    price: float


@dataclass(frozen=True, slots=True)
class Added:
    """What one card of a plan added, in points."""

    card: CardId
    share: float  # its fair share of what the cards of the turn added
    without: float  # what its absence would have taken away


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a card would have added, had it come on the decision before."""

    card: CardId
    points: Band
    gave_way: CardId | None = None  # a card that was played there, where not both could be
    later: bool = False  # that one would have come a turn later instead


@dataclass(frozen=True, slots=True)
class Thrifty:
    """The plan that came to most of those that took no more than what was played."""

    plan: Plan
    gain: Band  # over what was played


@dataclass(frozen=True, slots=True)
class Tempting:
    """The plan that would have come to most as the game went, where a card of it tempts."""

    plan: Plan
    gain: float  # over the best plan that holds no temptation


@dataclass(frozen=True, slots=True)
class Judged:
    """One decision, in points of the weighed outcome; loyalty in points of its meter."""

    turn: int  # from 0
    grade: Grade
    played: Plan
    best: Plan  # without temptations beyond what was played; that itself, where none was better
    lost: Band  # the best plan less what was played
    loyalty: Band  # the same of loyalty at the end
    over_middle: Band  # what was played less the middle plan
    as_it_went: float  # what was lost with the luck of the game and the model as it is
    added: tuple[Added, ...]  # in the order of the case
    earlier: tuple[Earlier, ...]  # of the cards that could have come sooner, the largest first
    reasons: tuple[Reason, ...]  # of `as_it_went`, the largest first
    thrifty: Thrifty | None = None  # where one came to more; none where `best` took no more
    course: tuple[Event, ...] = ()  # what came out otherwise, in the order of the game
    tempting: Tempting | None = None
    fell_away: tuple[tuple[int, CardId], ...] = ()  # turn and card, which `best` rules out later
    crowded: tuple[tuple[int, CardId], ...] = ()  # of these: still open, but for want of room
    apart: bool = False  # what these did is left to their own turns, and counted here for no plan
    spares: tuple[str, ...] = ()  # incidents that came and do not with `best`, by id
    left_out: tuple[tuple[int, CardId], ...] = ()  # later temptations that broke word or story
