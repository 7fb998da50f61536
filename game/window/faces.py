"""What each screen shows: the views of the moment and what the window itself adds to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.base.ids import CardId
from game.base.words import _
from game.play.handedout import Handed
from game.present.briefing import BriefingView
from game.present.card import CardDetail
from game.present.explain import Explained
from game.present.home import HomeView
from game.present.hotwash import HotWashView
from game.present.judged import JudgedView
from game.present.meanwhile import MeanwhileView
from game.present.outcome import OutcomeView
from game.present.review import Goal, ReviewView
from game.present.sketch import SketchView
from game.present.table import TableView
from game.present.whatif import WhatIfView

if TYPE_CHECKING:  # the first picture does not wait for the engine
    from game.play.composing import Composing


FEW = 2  # other teams, up to which their ends are told beside those of one team


@dataclass(frozen=True, slots=True)
class HomeFace:
    """The shelf; `mode` is what the next case is opened for: "solo" or "teams"."""

    home: HomeView
    mode: str


@dataclass(frozen=True, slots=True)
class LengthFace:
    """A length in which a case can be played."""

    minutes: int  # 0 for the whole case
    label: str  # "20 min: 5 turns"


@dataclass(frozen=True, slots=True)
class BriefingFace:
    """The case file; before a game has begun, with the lengths to choose from, the chosen first."""

    briefing: BriefingView
    lengths: tuple[LengthFace, ...] = ()  # none where there is no choice
    race: str = ""  # "race: The planner"; nothing where no rival can be chosen


@dataclass(frozen=True, slots=True)
class TurnFace:
    """The table, with every card of the hand opened, and what explains each number at hand."""

    table: TableView
    details: tuple[CardDetail, ...]
    explained: Mapping[str, Explained] = field(default_factory=dict)  # "loyalty", a group's id...
    clock: str = ""  # "06:42" where a timer is set
    last_minute: bool = False
    signs: bool = False  # the assist shows which way a card moves a meter
    read_only: str = ""  # why nothing can be played here, or nothing
    printed: Mapping[int, CardId] = field(default_factory=dict)  # cards by their printed numbers
    own: Composing | None = None  # what a response on no card can be made of


@dataclass(frozen=True, slots=True)
class PassFace:
    """Hand the laptop to the next team; nothing of the game shows."""

    team: str
    done: str  # "North is in."
    case: str = ""  # whose picture lies on the table meanwhile
    where: str = ""  # "Turn 2 of 8"


@dataclass(frozen=True, slots=True)
class OutcomeFace:
    """What the turn brought, for each team."""

    outcomes: tuple[OutcomeView, ...]
    explained: tuple[Mapping[str, Explained], ...] = ()  # by team

    @property
    def teams(self) -> tuple[str, ...]:
        """Return whose page each outcome is; one empty name for somebody alone."""
        return tuple(each.team for each in self.outcomes)

    @property
    def next_label(self) -> str:
        """Return what comes after the pages of all teams."""
        return self.outcomes[-1].next_label

    def about(self, team: int, name: str) -> Explained | None:
        """Return what a number of a team is and what drives it, if there is something to say."""
        return self.explained[team].get(name) if team < len(self.explained) else None


@dataclass(frozen=True, slots=True)
class MeanwhileFace:
    """What happened on the turns that passed before the next decision, for each team."""

    views: tuple[MeanwhileView, ...]

    @property
    def teams(self) -> tuple[str, ...]:
        """Return whose page each view is; one empty name for somebody alone."""
        return tuple(each.team for each in self.views)


TryIt = Callable[[int, int, "tuple[CardId, ...] | None"], WhatIfView]


def _nothing_handed() -> Handed | None:
    return None


def _nothing_judged(_team: int) -> JudgedView:
    return JudgedView("", "", "", "", (), (), "")


@dataclass(frozen=True, slots=True)
class DebriefFace:
    """The whole game, looked back on by each team."""

    review: ReviewView
    others: tuple[ReviewView, ...] = ()  # those of the teams after the first
    judged: Callable[[int], JudgedView] = _nothing_judged  # by team; asking begins to judge
    found: int = 0  # decisions judged by now: another number, and the page is laid anew
    banded: bool = False  # what was tried last has its band: another answer, and it is laid anew
    handed: Callable[[], Handed | None] = _nothing_handed  # asking begins to write the report
    sketches: tuple[SketchView, ...] = ()  # by team, where they are asked for before the curves
    what_if: TryIt | None = None  # by team and turn, from 0; a game that is over has it
    hot_wash: HotWashView | None = None  # once the game is over
    written: bool = False  # it is written: another answer, and the sheet is laid anew
    writing: int = 0  # seconds for which it is being written by now

    @property
    def settled(self) -> bool:
        """Tell whether every decision of every team is judged and the best line is found."""
        return self.review.best is not None and not any(
            self.judged(team).waiting for team in range(1 + len(self.others))
        )

    def of(self, team: int) -> ReviewView:
        """Return what one team looks back on; beside others, its headline says whose it is."""
        if not self.others:
            return self.review
        reviews = (self.review, *self.others)
        place = min(team, len(reviews) - 1)
        shown = reviews[place]
        whose = _("{team}: {verdict}").format(team=shown.teams[place], verdict=shown.verdict)
        return replace(shown, verdict=whose, goals=self._goals(reviews, place))

    @staticmethod
    def _goals(reviews: Sequence[ReviewView], place: int) -> tuple[Goal, ...]:
        """Return the goals of a team; each names what it came to for few other teams, too."""
        stayed = [(i, review) for i, review in enumerate(reviews) if not review.gone]
        others = [(i, review) for i, review in stayed if i != place]
        if len(others) > FEW:
            return reviews[place].goals
        return tuple(
            (
                " · ".join([goal, *(f"{one.teams[i]}: {one.goals[row][1]}" for i, one in others)]),
                end,
                reached,
            )
            for row, (goal, end, reached) in enumerate(reviews[place].goals)
        )


@dataclass(frozen=True, slots=True)
class RewindStop:
    """A turn that can be gone back to."""

    turn: int  # from 1
    label: str  # "Turn 3 · Wed 14 Feb, 22:00"
    played: str  # what was played then
    since: str = ""  # who came in or went since, and what becomes of them


@dataclass(frozen=True, slots=True)
class TurnAhead:
    """A turn that is not played yet."""

    turn: int  # from 1
    label: str  # "Turn 4 · Thu 15 Feb, 06:00"


@dataclass(frozen=True, slots=True)
class LastStep:
    """What can be taken back: the plan comes back to the table as it lay."""

    label: str  # "Undo turn 3"
    question: str  # "Take turn 3 back?"
    since: str = ""  # who came in or went since, and what becomes of them


@dataclass(frozen=True, slots=True)
class PauseFace:
    """The game rests."""

    title: str
    where: str
    kept: tuple[str, str]  # the folder the game is kept in, and its file there
    stops: tuple[RewindStop, ...]
    ahead: tuple[TurnAhead, ...] = ()  # the turn that is on, then those to come
    last: LastStep | None = None
    beyond: tuple[str, ...] = ()  # what was played where the game cannot be followed any more
    here: int = 0  # the turn that the table is at, from 1

    @property
    def over(self) -> bool:
        """Tell whether every turn is played."""
        return bool(self.stops) and not self.ahead


@dataclass(frozen=True, slots=True)
class SettingFace:
    """One setting: its name, what it does, its value, the values it can take."""

    id: str
    name: str
    about: str
    value: str
    choices: tuple[tuple[str, str], ...]  # value, label


@dataclass(frozen=True, slots=True)
class SettingsFace:
    """A person's settings."""

    settings: tuple[SettingFace, ...]
    notice: str


@dataclass(frozen=True, slots=True)
class KeysFace:
    """The keys of one page, by its place in the routes; those of every page have none."""

    place: str
    name: str
    keys: tuple[tuple[str, str], ...]  # key, what it does


@dataclass(frozen=True, slots=True)
class HelpFace:
    """How to play, and every key; the middle of a game goes on behind it."""

    steps: tuple[tuple[str, str], ...]  # head, sentence
    keys: tuple[KeysFace, ...]
    model: tuple[str, ...]  # what the model is and is not
