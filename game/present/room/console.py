"""The console: what whoever leads the room reads, and what can be done from there now."""

from dataclasses import dataclass

from game.present.parts import MeterView


@dataclass(frozen=True, slots=True)
class PaceView:
    """One step of the turn on the pace bar."""

    do: str  # "next", "lock", "reveal"
    number: int
    label: str
    note: str  # "2 of 3 plans in"
    state: str  # "done", "now", "later"
    ask: str  # what to ask once before it is done, or nothing


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in the room, as whoever leads it sees them."""

    id: str
    name: str
    hidden: bool
    roles: str
    seat: str  # the role they asked for; "-" looks on
    holds: bool
    voted: bool
    plays: bool


@dataclass(frozen=True, slots=True)
class CrewView:
    """A team as whoever leads the room sees it."""

    team: int
    name: str
    shape: str
    state: str  # "reading", "voting", "talking", "in", "left the game"
    note: str  # "2 of 4 votes", "split: 2 cards close"
    is_in: bool
    gone: bool
    votes: bool  # its talk may be opened
    plan: str  # what lies there or is in, by titles
    said: str  # how sure it is, and why
    cards: str  # the numbers of the same cards
    meters: tuple[MeterView, ...]
    measures: tuple[str, ...]  # how it decided and what became of it, once that is revealed
    people: tuple[PersonView, ...]


@dataclass(frozen=True, slots=True)
class GradeView:
    """An objective, rated for one team."""

    id: str
    text: str
    grade: str


@dataclass(frozen=True, slots=True)
class RatedView:
    """How a team met every objective."""

    team: int
    name: str
    shape: str
    grades: tuple[GradeView, ...]


@dataclass(frozen=True, slots=True)
class SpareView:
    """News that the guide of the case keeps ready, or that whoever leads kept for later."""

    text: str
    sent: str  # "sent 14:31 to all", or nothing
    held: bool  # not now


@dataclass(frozen=True, slots=True)
class RemarkView:
    """Something written down."""

    at: str  # "14:31"
    whose: str  # a team, or nothing
    turn: str
    text: str


@dataclass(frozen=True, slots=True)
class ScriptView:
    """What to read aloud and to ask on this turn."""

    head: str
    read_aloud: str
    prompts: tuple[tuple[str, str], ...]  # when, what to say
    questions: tuple[str, ...]
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsoleView:
    """Everything on the console."""

    title: str
    turn: str
    date: str
    stage: str
    counts: str  # "3 teams, 12 people"
    pace: tuple[PaceView, ...]
    crews: tuple[CrewView, ...]
    hand: tuple[tuple[str, str], ...]  # number and title of each card of the turn
    composing: tuple[tuple[str, str], ...]  # what a response on no card may do: id, words
    script: ScriptView | None
    spares: tuple[SpareView, ...]
    sent: tuple[RemarkView, ...]
    remarks: tuple[RemarkView, ...]
    ratings: tuple[RatedView, ...]
    grades: tuple[tuple[str, str], ...]  # letter, what it means
    roles: tuple[tuple[str, str], ...]  # id, name
    turns: tuple[tuple[int, str], ...]  # to jump to
    undo: str  # the label, or nothing
    anew: str  # who plays that turn anew though they came in since, or who does not
    anew_from: str  # the same of a turn that is to be chosen
    meters: bool
    shows: str  # what the wall shows now
    over: bool
