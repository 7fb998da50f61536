"""The debrief: what was done, what it did, and what the real company did."""

from dataclasses import dataclass

from game.present.best import BestView
from game.present.parts import Meter, PromiseView, Tone
from game.present.race import RaceView

Goal = tuple[str, str, bool | None]  # what was aimed at, what it came to, reached; None: unasked


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of the timeline; values are 0-1 on the meter's scale, start first."""

    name: str  # "You", "History", a team's name
    style: str  # "you", "history", "team", "rival", "best", "segment", "sketch"
    values: tuple[float, ...]
    end: str  # "63", "$22m"
    figures: tuple[str, ...] = ()  # every value so, where it is not a share of 100
    shape: str = ""  # of the team, as it bears it all day; none where one alone plays


@dataclass(frozen=True, slots=True)
class ChartView:
    """One meter over the turns."""

    meter: Meter
    name: str
    ticks: tuple[tuple[float, str], ...]
    turns: tuple[str, ...]  # "start", "1", ...; where nobody decided the day: "Sat 17"
    lines: tuple[LineView, ...]
    low: float = 0.0  # ends of the scale that the lines are drawn on, 0-1
    high: float = 1.0
    joined: bool = True  # its points are one course; else each stands for itself


@dataclass(frozen=True, slots=True)
class NoteView:
    """Something that was written down during the game."""

    turn: int  # 1 is the first; one more than the last decision: after the end
    head: str  # "Turn 2 · Wed 15:00 · Red"
    about: str  # the same under its turn: whose it is, "Red", or nothing
    text: str


@dataclass(frozen=True, slots=True)
class DecisionView:
    """One turn of the review, or what went on by itself between two of them."""

    turn: int  # from 1; 0 where nobody decided
    cards: str  # what was played
    when: str  # "Turn 2 · Wed 15:00", "Sat 17 Feb to Tue 20 Feb"
    effect: str  # "+4 loyalty"
    tone: Tone
    causes: tuple[tuple[str, str, Tone], ...]  # largest causes: label, amount, tone
    lesson: str  # the principle of the weightiest card, and its why; none that was told before
    real_head: str  # "What JetBlue did"
    real: str  # on this turn
    real_source: str
    yours: str = ""  # "your cards +15", what they added to the effect
    chance: str = ""  # on the key moment: what another plan would have come to
    instead: tuple[str, ...] = ()  # on the key moment: the cards of that plan that stayed in hand
    without: tuple[str, ...] = ()  # on the key moment: what was played, tempts and is not in it
    lost: str = ""  # on the key moment, once it is judged: "−15 points at the end"
    notes: tuple[NoteView, ...] = ()  # what this team, or the whole table, wrote down of it
    moral: str = ""  # the principle of the lesson alone
    points: tuple[int, ...] = ()  # of the charts, those it came to; the start is 0
    folded: tuple[tuple[str, str], ...] = ()  # where rows that stand for several are large: which

    @property
    def key(self) -> str:
        """Return a name that no other has: the number of its turn, if it has one."""
        return str(self.turn) if self.turn else f"to-{self.points[-1]}"


@dataclass(frozen=True, slots=True)
class RubricLine:
    """One of the seven lines, 0-3, with what it was read from."""

    name: str
    score: int
    word: str  # not yet, partly, mostly, fully
    evidence: str
    question: str


@dataclass(frozen=True, slots=True)
class ShareView:
    """One part of the priorities profile."""

    name: str  # customer, legal, profit
    share: float
    text: str


@dataclass(frozen=True, slots=True)
class ServedView:
    """One way to be served on one turn; shares are of all who were there."""

    said: str  # "8 of 12"
    there: float  # 1, or 0 where nobody was
    served: float
    left: float  # without a word
    first: int  # its place among those served first, from 1; 0 if it was not


@dataclass(frozen=True, slots=True)
class WayView:
    """One way in which people came, turn by turn."""

    name: str
    turns: tuple[ServedView, ...]
    total: str  # "98 served"


@dataclass(frozen=True, slots=True)
class ServiceView:
    """Who was served and who left without a word; told in the debrief and nowhere before."""

    headline: str  # "49 who waited left without a word."
    about: str
    turns: tuple[str, ...]  # "Turn 1", ...; where nobody decided the day: "Sat 17"
    ways: tuple[WayView, ...]
    left: tuple[tuple[str, float], ...]  # by turn: how many, and their share of the most
    loyalty: tuple[str, ...]  # by turn, as it ended
    told: tuple[str, ...]  # each turn in a sentence


@dataclass(frozen=True, slots=True)
class ConductView:
    """One side of how the company went about it, in a few sentences of fact."""

    name: str  # "Words and deeds"
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VotedView:
    """How the people of a team voted for one turn; nobody is named, and shares are 0-1."""

    when: str  # "Turn 2 · Wed 15:00"
    voices: str  # "4 voted"
    before: str  # "divided, 48", or a dash where fewer than two voted before the talk
    after: str
    changed: str  # "2 of 4"
    wanted: str  # loyalty as the turn ends, with what most of them would play
    best: str  # with the best plan that somebody voted for in silence
    came: str  # with what was played
    agreed: float  # how alike they voted in the end
    said: str  # all of it in sentences


@dataclass(frozen=True, slots=True)
class HeldView:
    """What one role alone knew on a turn, and whether it reached the plan; nobody is named."""

    when: str  # "Turn 2 · Wed 15:00"
    role: str
    text: str
    held: str  # "2 people"
    reached: str  # "yes", "it stayed there"
    said: str  # all of it as one line
    came: bool = False  # it reached the plan


@dataclass(frozen=True, slots=True)
class ReviewView:
    """Everything in the debrief."""

    title: str
    mode: str
    verdict: str
    goals: tuple[Goal, ...]
    charts: tuple[ChartView, ...]
    decisions: tuple[DecisionView, ...]
    promises: tuple[PromiseView, ...]
    rubric: tuple[RubricLine, ...]
    rubric_total: str
    rubric_credit: str
    priorities: tuple[ShareView, ...]
    story: str
    timeline: tuple[tuple[str, str, str], ...]  # date, what, source
    measured: tuple[tuple[str, str, str], ...]  # quantity, value, source
    not_verified: tuple[str, ...]
    sources: tuple[str, ...]
    honesty: str
    teams: tuple[str, ...]
    key_turn: int = 0  # where it would teach most to play again from, 1 is the first; 0 if none
    again: str = ""  # "Play again from turn 2"
    able: ChartView | None = None  # what the company was able to do, where that is several things
    conduct: tuple[ConductView, ...] = ()  # facts of the log, beside what the company did
    service: ServiceView | None = None  # in cases in which people wait
    beside: str = ""  # under the charts: what history paid for where it ended
    notes: tuple[NoteView, ...] = ()  # every team's, turn by turn
    race: RaceView | None = None  # of somebody who raced a rival
    aside: tuple[LineView, ...] = ()  # loyalty besides: of each segment, and as it was sketched
    sure: tuple[ShareView, ...] = ()  # by confidence: how often it came true
    votes: tuple[VotedView, ...] = ()  # where people voted for themselves
    facts: tuple[HeldView, ...] = ()  # where roles were held by people
    facts_said: str = ""  # all of them in a sentence or two
    votes_said: str = ""  # all of the votes in a sentence or two
    sure_chart: ChartView | None = None  # both over each other, where there are several steps
    sure_said: str = ""  # how well confidence fitted, in one figure
    best: BestView | None = None  # once it is found
    came: str = ""  # of a team that came in later: when
    gone: str = ""  # of a team that went: when, and where to; it has played no end of its own
