"""The whole game in text: from the start page, or from one game, until it is left."""

from game.base.words import _
from game.play.desk import Desk
from game.play.session import Session
from game.play.views import Views
from game.terminal.front import Front
from game.terminal.game import Game
from game.terminal.keys import EndedError, Keys
from game.terminal.paper import Paper
from game.terminal.parting import parting
from game.terminal.sitting import sit


class App:
    """Holds the one session that is open, so that whatever stops the game can say it is saved."""

    def __init__(self, desk: Desk, paper: Paper, keys: Keys) -> None:
        self.desk = desk
        self.paper = paper
        self.keys = keys
        self.session: Session | None = None

    def run(self, opened: Session | None = None) -> None:
        """Play a game that is open, or those chosen on the start page; the end of input leaves.

        Raises:
            KeyboardInterrupt: Somebody stopped the game; its text says what is saved.
        """
        try:
            if opened:
                self._sit(opened)
            else:
                self._from_the_start_page()
        except EndedError:
            self.paper.raw(f"{self._parting(_('The input has ended.'))}\n")
        except KeyboardInterrupt:
            raise KeyboardInterrupt(self._parting(_("Stopped."))) from None
        finally:
            if self.session:
                self.session.close()

    def _from_the_start_page(self) -> None:
        front = Front(self.desk, self.paper, self.keys)
        while session := front.chosen():
            self._sit(session)
        self.paper.text(_("See you."))

    def _sit(self, session: Session) -> None:
        self.session = session
        history = self.desk.history(session.header.scenario)
        views = Views(session, history, self.desk.settings()[0].assist)
        sit(Game(session, views, self.paper, self.keys, self.desk))
        session.close()
        self.session = None

    def _parting(self, first: str) -> str:
        return parting(self.paper, self.session, self.desk.saved, first)
