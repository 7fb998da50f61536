"""The after-action report: what happened, why, and what to change, for people who were not there.

It holds the debrief of every team and adds what only a report needs. Window, terminal and report
say the same, since each draws the same debrief.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.present.hotwash import WashPart
from game.present.judged import JudgedView
from game.present.review import ChartView, ReviewView


@dataclass(frozen=True, slots=True)
class TableView:
    """A table; the first column names its rows."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """A strength, or something that could go better, and the reason that stands behind it."""

    what: str  # "Turn 2: “Call for the buses”, +2 loyalty"
    why: str
    remedy: str = ""  # of what could go better: what to do about it
    apart: tuple[str, ...] = ()  # the same response by response, where it names several
    failure: str = ""  # the title of one that a response would have kept away
    cards: tuple[str, ...] = ()  # the titles of what is to be prepared, or left


@dataclass(frozen=True, slots=True)
class ObjectiveView:
    """One objective with what speaks for a rating of it; the rating itself is left to people."""

    number: int  # from 1
    text: str
    proposed: str  # "S", or nothing where the case offers nothing for it
    proposed_words: str  # "Performed with some challenges"
    given: str  # the letter that somebody who was there gave; nothing where nobody did
    evidence: str
    strengths: tuple[FindingView, ...]
    improve: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class ActionView:
    """One row of the improvement plan; owner and days are for people to fill in."""

    about: str  # the objective, goal, turn or line of the rubric that it comes from
    issue: str
    action: str
    cards: tuple[str, ...] = ()  # the titles of what is to be prepared, or left


@dataclass(frozen=True, slots=True)
class FacedView:
    """One turn as all teams met it, told once; what only some met or did says which."""

    when: str  # "Turn 2 · Wed 15:00"
    date: str  # "14 February 2007, 15:00"
    line: str  # the situation
    wrong: tuple[str, ...]  # what went wrong anew, by name
    came: tuple[str, ...]  # what came in, with who sent it
    played: tuple[str, ...]  # responses that are told first here, each with what it is
    again: tuple[str, ...]  # those that were told on an earlier turn


@dataclass(frozen=True, slots=True)
class MetView:
    """What one team met on a turn, by what it had done."""

    wrong: tuple[str, ...]  # the names of what went wrong anew
    promises: tuple[str, ...]  # that came to their end, with what became of each
    headline: str  # of the front page as the turn ended
    clashed: str = ""  # on what the story broke on it


@dataclass(frozen=True, slots=True)
class BestReport:
    """What could have been reached, in hindsight: the best line that was found."""

    short: str  # in one sentence, how far all stayed below it
    ends: tuple[str, ...]  # what each best line comes to; games with other luck have another
    said: str  # how far a game alone stayed below it, and by what
    sure: str  # in what sense it is the best, and how sure that is
    weighed: str  # by which weights, and what a point is
    gaps: TableView | None  # how far each of several teams stayed below it, and by what
    lines: tuple[TableView, ...]  # turn by turn, where several teams share it


@dataclass(frozen=True, slots=True)
class TeamReport:
    """All that is said of one team."""

    name: str  # nothing where there is one alone
    review: ReviewView
    fell: str  # the deepest fall: when, how far and by what; nothing if there was none
    outcome: str  # the verdict with what every meter came to
    why: tuple[str, ...]  # what moved loyalty most, up and down, in a sentence each
    keep: str  # what earned most, and should be done again; nothing if nothing did
    change: tuple[str, ...]  # what to change first
    segments: ChartView
    figures: TableView  # turn by turn
    met: Mapping[int, MetView]  # by turn of the case, from 0
    judged: JudgedView | None  # its decisions beside what else could have been played
    said: Mapping[int, str]  # by decision, from 1: how sure the team was, and why it took it
    objectives: tuple[ObjectiveView, ...]
    plan: tuple[ActionView, ...]
    best: TableView | None = None  # its game beside the best line, turn by turn


@dataclass(frozen=True, slots=True)
class EventView:
    """One row of the master list of events: what was to come in, and what came of it."""

    number: int  # from 1
    planned: str  # in the time of the case: "2007-02-14 08:00", or what it waits for
    turn: str  # "Turn 2", or the day of a turn that passes undecided
    kind: str  # "turn opens", "inject"
    sender: str
    to: str
    channel: str
    text: str
    objective: str
    expected: str  # what people might do
    actual: str  # what the clock said; nothing if it did not come
    came_to: str  # which teams it came to
    done: tuple[str, ...]  # what they did, a line for each team
    opens: bool = False  # a turn opens with it


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report."""

    title: str  # "After-action report: Nine jets on the ice"
    case: str
    company: str
    about: tuple[str, ...]  # under the title, line by line
    people: str  # how many took part in each team, where a room knows them
    length: str  # "8 decisions"
    facts: tuple[tuple[str, str], ...]  # of the exercise: name and value
    read_as: tuple[str, ...]  # how to read it
    situation: str
    content_note: str
    charts: tuple[ChartView, ...]
    faced: tuple[FacedView, ...]  # turn by turn of the case
    beside: str  # what history paid for where it ended
    best: BestReport | None  # what could have been reached, where somebody looked for it
    together: tuple[str, ...]  # how the teams came out beside each other, where there are several
    side_by_side: TableView | None  # the goals of all teams, where there are several
    joint: TableView | None  # what several teams could change, with how many of them
    teams: tuple[TeamReport, ...]
    scale: tuple[tuple[str, str], ...]  # the letters of the ratings and what they mean
    rule: str  # how a rating is proposed
    questions: tuple[tuple[str, tuple[str, ...]], ...]  # to talk about, by turn
    wash: tuple[WashPart, ...]  # the lines of the hot wash, written or empty
    story: ReviewView  # whose real story, sources and honesty note the report gives
    seals: tuple[str, ...]  # what each journal ends with: who has the file can hold it against this

    @property
    def stayed(self) -> tuple[TeamReport, ...]:
        """Return the teams that played to where the game is, without those that went."""
        return tuple(team for team in self.teams if not team.review.gone)
