"""Pieces that several moments show."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """Whether something is good for the players; never told by colour alone."""

    HELPS = "helps"
    HURTS = "hurts"
    NEUTRAL = "neutral"


class Meter(StrEnum):
    """The three meters everybody watches."""

    LOYALTY = "loyalty"
    MEDIA = "media"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change as a triangle, a figure and words."""

    up: bool | None  # None: no change
    figure: str  # "6", "$3.9m"
    tone: Tone
    spoken: str  # "down 6"
    little: bool = False  # less than the least that is printed


@dataclass(frozen=True, slots=True)
class MeterView:
    """One meter with its limit, change and trace."""

    meter: Meter
    name: str  # "Loyalty"
    figure: str  # "46", "$11.4m"; a dash before turn 1 where nothing is known
    unit: str  # "of 100", "national", "goal: $30m"
    change: ChangeView | None
    trace: tuple[float, ...]  # 0-1, one a turn so far, start first
    turns: int
    danger: str  # the consequence in words, or nothing
    # Each in several ways, the fullest first, for places of less and less room:
    goal: tuple[str, ...] = ()  # what is asked of it, and how far that is: "mean 38, goal 35"
    ahead: tuple[str, ...] = ()  # what would still follow: "+$9m to come"; nothing if little
    known: bool = True  # there is a figure to show; if not, `figure` is a dash


@dataclass(frozen=True, slots=True)
class DeedView:
    """What a segment does, where it is told beside what it says."""

    share: float  # of the bar, 0-1
    words: str  # "95% of their orders still come"


@dataclass(frozen=True, slots=True)
class GroupView:
    """One segment or stakeholder on a bar."""

    id: str
    name: str
    short: str
    icon: str
    figure: int  # 0-100
    change: ChangeView | None
    deed: DeedView | None = None


@dataclass(frozen=True, slots=True)
class WorkView:
    """A capability or a queue on a bar."""

    id: str
    name: str
    figure: str  # "40 of 100, 20 on the way", "34 wait"
    number: str  # "40", "34"
    unit: str  # what stands beside the number: "of 100, 20 on the way", "wait"
    share: float  # of the bar, 0-1
    coming: float  # of the bar, on its way
    change: ChangeView | None
    note: str  # "limit" on the lowest of those that have to work together, or nothing


class Span(StrEnum):
    """In what a length of time is counted."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class TurnMark:
    """One stop on the turn track."""

    number: int
    day: str  # "Thu 15"
    time: str  # "06:00"
    done: bool
    now: bool
    gap: str  # what follows: "hours", "days", "weeks"
    span: Span | None = None  # the same, for a shell; None after the last


@dataclass(frozen=True, slots=True)
class Masthead:
    """The head of every paper screen."""

    title: str  # "Nine jets on the ice"
    mode: str  # "JetBlue, February 2007 · solo"
    track: tuple[TurnMark, ...]
    date: str  # "Thu 15 Feb, 06:00"
    length: str  # "this turn: 12 hours", "until 12 Apr, about 6 weeks"


@dataclass(frozen=True, slots=True)
class PromiseView:
    """A promise as an object: words, owner, due time, what keeps it."""

    id: str
    title: str
    text: str
    owner: str
    status: str  # "due today, by the end of turn 4"
    how: str  # "card 1 keeps it", or nothing
    urgent: bool
    tone: Tone
    given: str = ""  # looked back on: "Given on turn 5 with “A priced promise”; due 26 Feb, …"
    ended: str = ""  # when it was kept or broke, and why: "Broken on turn 8: …"


class Block(StrEnum):
    """Why a card cannot join the plan, as far as that has a sign of its own."""

    PLAYED = "played"
    EARLY = "early"  # it is on offer later
    OTHER = "other"


class CardState(StrEnum):
    """How a card in the hand stands."""

    READY = "ready"
    CHOSEN = "chosen"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class CardView:
    """A card in the hand."""

    id: str
    key: str  # "1".."9", "" past nine
    kind: str  # a CardKind's value
    kind_name: str  # "Fix it"
    title: str
    text: str
    effort: int
    price: str  # "$4.1m"; "$4.1m+" where what helping people costs comes on top
    touches: tuple[int, int, int]  # loyalty, media, cost: 0 not, 1 a little, 2 much
    signs: tuple[int, int, int]  # -1, 0, +1 good for the players; shown only with the assist
    state: CardState
    reason: str  # why it is blocked
    hint: str  # what to know of playing it again, or nothing
    aim: str  # what it is meant for, with the assist
    meant_for: str = ""  # which groups it is for, where it is for few
    later: str = ""  # "pays later" on a card that works ahead of harm
    promise: tuple[str, ...] = ()  # that it makes a promise and when that is due, fullest first
    block: Block | None = None  # what sort of reason `reason` is


@dataclass(frozen=True, slots=True)
class CauseView:
    """One row of a waterfall; start and end are on the meter's own scale, 0-1."""

    label: str
    amount: str  # "+7", "−6", "+$5.2m"
    start: float
    end: float
    tone: Tone
    evidence: str  # "E14, E17 · strong"; of a card, that of what it did most
    why: str  # one sentence
    promise: bool = False  # it is what a promise that was decided did


@dataclass(frozen=True, slots=True)
class WaterfallView:
    """Why one meter moved."""

    meter: Meter
    name: str
    before: str
    after: str
    change: ChangeView
    low: float  # ends of the scale that the bars are drawn on, 0-1
    high: float
    causes: tuple[CauseView, ...]
    more: tuple[CauseView, ...]  # every cause, for the opened meter
    still: str  # why there is no cause, where there is none
    findings: str  # who found what the causes lean on
    peak: str = ""  # how far it went on the way, where that is well beyond where it stands
    goal: tuple[str, ...] = ()  # what is asked of it and what would follow, the fullest words first


@dataclass(frozen=True, slots=True)
class VoiceView:
    """Somebody invented, speaking for a group."""

    group: str
    icon: str
    who: str
    text: str
    change: ChangeView | None
