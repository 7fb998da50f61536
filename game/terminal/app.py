"""The whole game in text: from the start page, or from one case, until it is left."""

from dataclasses import dataclass

from game.base.words import _
from game.play.desk import Desk
from game.play.session import Session
from game.play.views import Views
from game.terminal.front import Front
from game.terminal.game import Game
from game.terminal.keys import EndedError, Keys
from game.terminal.paper import Paper
from game.terminal.sitting import saved, sit


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to play at once; without a case, the start page asks."""

    case: str = ""
    seed: int | None = None
    teams: tuple[str, ...] = ()


class App:
    """Holds the one session that is open, so that whatever stops the game can say it is saved."""

    def __init__(self, desk: Desk, paper: Paper, keys: Keys) -> None:
        self.desk = desk
        self.paper = paper
        self.keys = keys
        self.front = Front(desk, paper, keys)
        self.session: Session | None = None

    def run(self, wanted: Wanted) -> None:
        """Play; the end of input is a way to leave like any other.

        Raises:
            KeyboardInterrupt: Somebody stopped the game; its text says what is saved.
        """
        try:
            self._play(wanted)
        except EndedError:
            self.paper.text(f"{_('The input has ended.')} {self._saved()}".strip())
        except KeyboardInterrupt:
            raise KeyboardInterrupt(f"{_('Stopped.')} {self._saved()}".strip()) from None
        finally:
            if self.session:
                self.session.close()

    def _play(self, wanted: Wanted) -> None:
        if wanted.case:
            self._sit(self.front.begun(wanted.case, wanted.seed, wanted.teams))
            return
        while session := self.front.chosen():
            self._sit(session)
        self.paper.text(_("See you."))

    def _sit(self, session: Session | None) -> None:
        if session is None:
            return
        self.session = session
        history = self.desk.history(session.header.scenario)
        views = Views(session, history, self.desk.settings()[0].assist)
        sit(Game(session, views, self.paper, self.keys))
        session.close()
        self.session = None

    def _saved(self) -> str:
        return saved(self.session) if self.session else ""
