"""One game at this terminal: what every moment of it needs."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from game.base.words import _
from game.play.actions import Action
from game.play.answers import Accepted, Answer
from game.play.desk import Desk
from game.play.notsaved import NotSaved
from game.play.playon import play_on
from game.play.session import Session
from game.play.views import Views
from game.present.room.masked import masked
from game.present.table import TableView
from game.scenario.guide import Guide
from game.terminal.keys import Keys
from game.terminal.moments.pieces import joined
from game.terminal.paper import Paper, Style


class Step(Enum):
    """What follows from a typed line."""

    STAY = auto()  # ask again
    ON = auto()  # look where the game stands now
    LEAVE = auto()


@dataclass(slots=True)
class Refusals:
    """Says why a decision was not taken; what keeps a disk from taking any is said whole once."""

    _last: NotSaved | None = None

    def told(self, answer: Answer) -> str:
        """Return why it was not taken, or nothing; the whole of it where it is not known yet."""
        before, self._last = self._last, answer if isinstance(answer, NotSaved) else None
        if self._last and self._last == before:
            return _("Not done yet: {why}").format(why=self._last.why)
        return why_not(answer)


@dataclass(slots=True)
class Looks:
    """Where whoever leads a room looks now; nothing of it is a decision, so none of it is kept."""

    planning: int | None = None  # the team that has the laptop
    asked: int | None = None  # the team that is to have it next
    question: int = 0  # which of the questions to talk over is asked
    minutes: int = 0  # that a turn has from here on, where that was said
    news: str = ""  # what was just done, to be said once no plan is on the screen


@dataclass(frozen=True, slots=True)
class Game:
    """A session, where its words go, and where typed lines come from."""

    session: Session
    views: Views
    paper: Paper
    keys: Keys
    desk: Desk
    refusals: Refusals = field(default_factory=Refusals)
    looks: Looks = field(default_factory=Looks)

    @property
    def usual(self) -> Path:
        """Return the folder of saved games, where the start page looks."""
        return self.desk.saved

    @property
    def teams(self) -> tuple[str, ...]:
        """Return the names of all teams there ever were, none for somebody alone."""
        return self.session.teams if len(self.session.teams) > 1 else ()

    @property
    def guide(self) -> Guide | None:
        """Return what the guide of the case says to whoever leads, if it has one."""
        return self.desk.guide(self.session.header.scenario)

    @property
    def hidden(self) -> bool:
        """Tell whether the meters are kept for the debrief."""
        session = self.session
        return session.room is not None and not session.room.meters and not session.over

    def table(self, team: int) -> TableView:
        """Return the turn that is open, as a team may see it."""
        view = self.views.table(team)
        return masked(view) if self.hidden else view

    def submit(self, action: Action, name: str = "") -> Accepted | None:
        """Let the session take a decision; say why if it does not, after what `name` it has."""
        answer = play_on(self.session, action)
        why = self.refusals.told(answer)
        if isinstance(answer, Accepted):
            return answer
        self.paper.text(joined(name, why, by=": "), Style.NOW)
        return None


def why_not(answer: Answer) -> str:
    """Return why a decision was not taken."""
    if isinstance(answer, Accepted):
        return ""
    if isinstance(answer, NotSaved):
        more = _("Until then it is not done. “save FOLDER” keeps the game in another place.")
        return f"{answer.why} {answer.what_to_do} {more}"
    return answer.why
