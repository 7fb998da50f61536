"""The start page: cases, the game that was left, results, settings."""

import re
from pathlib import Path

from game.base.words import _
from game.play.desk import ALONE, Desk
from game.play.load import Unreadable
from game.play.notsaved import NotSaved
from game.play.session import Session
from game.play.shelf import shelf
from game.present.home import FileView, HomeView
from game.present.settings import Assist
from game.terminal.guide import home_help
from game.terminal.keys import Keys
from game.terminal.moments.home import tell_home, tell_results
from game.terminal.orders import unclear
from game.terminal.paper import Paper, Style

LONGEST_NAME = 24
WORDS = ("continue", "results", "settings", "help", "quit", "teams", "look")
_TEAMS = re.compile(r"(?:t|teams) ?([0-9]{1,3})|([0-9]{1,3}) ?(?:t|teams)")
_RESULT = re.compile(r"(?:r|results?) ?([0-9]{1,3})")


class Front:
    """Shows the start page and returns the session that is chosen there."""

    def __init__(self, desk: Desk, paper: Paper, keys: Keys) -> None:
        self.desk = desk
        self.paper = paper
        self.keys = keys

    def chosen(self) -> Session | None:
        """Return the game to sit down at, or None to leave."""
        view = self.view()
        tell_home(self.paper, view)
        while True:
            self.paper.gap()
            word = self.keys.line(_("A number opens a case, h lists the rest>")).lower()
            if word in ("q", "quit", "exit", "leave"):
                return None
            session = self._obeyed(word, view)
            if session:
                return session
            view = self.view()

    def view(self) -> HomeView:
        """Return the start page as it is now."""
        return shelf(self.desk)

    def opened(self, path: Path) -> Session | None:
        """Return a saved game, or say why it cannot be opened."""
        session = self.desk.saves.open(path)
        if isinstance(session, Unreadable):
            self.paper.text(session.why, Style.NOW)
            return None
        return session

    def begun(self, name: str, seed: int | None, teams: tuple[str, ...]) -> Session | None:
        """Return a new game, or say why it cannot begin."""
        session = self.desk.begin(name, seed, teams or ALONE)
        if isinstance(session, Session):
            return session
        if isinstance(session, NotSaved):
            self.paper.text(f"{session.why} {session.what_to_do}", Style.NOW)
        else:
            words = _("“{case}” cannot be played; “check {case}” says why.")
            self.paper.text(words.format(case=name), Style.NOW)
        return None

    def _obeyed(self, word: str, view: HomeView) -> Session | None:
        if found := _TEAMS.fullmatch(word):
            file = self._file(view, int(found[1] or found[2]))
            return self.begun(file.id, None, self._names()) if file else None
        if found := _RESULT.fullmatch(word):
            return self._result(view, int(found[1]))
        if word.isdecimal() and word.isascii() and len(word) < 4:
            file = self._file(view, int(word))
            return self.begun(file.id, None, ()) if file else None
        if word in ("c", "continue", "go on"):
            return self._continued(view)
        self._read(word, view)
        return None

    def _read(self, word: str, view: HomeView) -> None:
        if word in ("r", "results"):
            tell_results(self.paper, view)
        elif word in ("s", "settings"):
            self._settings()
        elif word in ("h", "help", "?"):
            home_help(self.paper)
        elif word in ("", "l", "look"):
            tell_home(self.paper, view)
        else:
            self.paper.text(unclear(word, dict.fromkeys(WORDS)).why, Style.NOW)

    def _file(self, view: HomeView, number: int) -> FileView | None:
        if not 1 <= number <= len(view.files):
            words = _("There is no case {number}; the shelf goes from 1 to {last}.")
            self.paper.text(words.format(number=number, last=len(view.files)), Style.NOW)
            return None
        file = view.files[number - 1]
        if file.problem:
            self.paper.text(file.problem, Style.NOW)
            return None
        return file

    def _result(self, view: HomeView, number: int) -> Session | None:
        if 1 <= number <= len(view.results):
            return self.opened(Path(view.results[number - 1].path))
        self.paper.text(_("There is no such result; r lists them."), Style.NOW)
        return None

    def _continued(self, view: HomeView) -> Session | None:
        if view.go_on:
            return self.opened(Path(view.go_on.path))
        self.paper.text(_("There is no game to go on with; a number opens a case."), Style.NOW)
        return None

    def _names(self) -> tuple[str, str]:
        first = self.keys.line(_("Name of the first team (Enter: North)>"))[:LONGEST_NAME]
        second = self.keys.line(_("Name of the second team (Enter: South)>"))[:LONGEST_NAME]
        first = first or _("North")
        second = second or _("South")
        return first, second if second != first else _("{team} two").format(team=second)

    def _settings(self) -> None:
        settings, _notice = self.desk.settings()
        levels = {
            Assist.GUIDED: _("which meters they touch, how much and which way"),
            Assist.PLAIN: _("which meters they touch and how much"),
            Assist.EXPERT: _("nothing of that"),
        }
        self.paper.head(_("What cards say before they are played"))
        for number, (level, words) in enumerate(levels.items(), 1):
            now = f" [{_('now')}]" if level is settings.assist else ""
            self.paper.item(f"{words}{now}", f"{number}.")
        word = self.keys.line(_("A number changes it, Enter leaves it>"))
        if word not in ("1", "2", "3"):
            self.paper.text(_("The settings are as they were."))
            return
        chosen = list(levels)[int(word) - 1]
        failed = self.desk.keep(settings.model_copy(update={"assist": chosen}))
        done = _("From now on cards say: {words}.").format(words=levels[chosen])
        self.paper.text(f"{failed.why} {failed.what_to_do}" if failed else done)
