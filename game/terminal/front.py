"""The start page: cases, the game that was left, results, settings."""

import re
from collections.abc import Sequence
from pathlib import Path

from game.base.words import _
from game.play.desk import ALONE, Desk
from game.play.header import LEAST_TEAMS
from game.play.lengths import no_such_length
from game.play.notsaved import NotSaved
from game.play.room.naming import ready, team_names
from game.play.savefile import Unreadable
from game.play.session import Session
from game.play.shelf import shelf
from game.present.home import ContinueView, FileView, HomeView, ResultView
from game.terminal.guide import home_help
from game.terminal.keys import Keys
from game.terminal.moments.home import tell_home, tell_in_play, tell_results
from game.terminal.paper import Paper, Style
from game.terminal.settings import change_settings
from game.terminal.typed import unclear

WORDS = ("continue", "games", "results", "settings", "help", "quit", "teams", "look")
AWAY = ("q", "quit", "exit", "leave")
_CASE = re.compile(r"(?:open |play )?([0-9]{1,3})")
_TEAMS = re.compile(r"(?:t|teams) ?([0-9]{1,3})|([0-9]{1,3}) ?(?:t|teams)")
_LENGTH = re.compile(r"(.+) in ([0-9]{1,3})(?: ?m(?:in(?:utes)?)?)?")
_FILE = re.compile(r"[Oo]pen (.+)")
_LEFT = re.compile(r"(?:c|continue|g|games?) ?([0-9]{1,3})")
_RESULT = re.compile(r"(?:r|results?) ?([0-9]{1,3})")


class Front:
    """Shows the start page and returns the session that is chosen there."""

    def __init__(self, desk: Desk, paper: Paper, keys: Keys) -> None:
        self.desk = desk
        self.paper = paper
        self.keys = keys

    def chosen(self) -> Session | None:
        """Return the game to sit down at, or None to leave."""
        view = shelf(self.desk)
        tell_home(self.paper, view)
        while True:
            self.paper.gap()
            line = self.keys.line(_("A number opens a case, h lists the rest>"))
            if line.lower() in AWAY:
                return None
            session = self._obeyed(line, view)
            if session:
                return session
            view = shelf(self.desk)

    def _obeyed(self, line: str, view: HomeView) -> Session | None:
        word = line.lower()
        timed = _LENGTH.fullmatch(word)
        named, minutes = (timed[1], int(timed[2])) if timed else (word, 0)
        if found := _CASE.fullmatch(named):
            return self._asked(view, int(found[1]), minutes, teams=False)
        if found := _TEAMS.fullmatch(named):
            return self._asked(view, int(found[1] or found[2]), minutes, teams=True)
        if word in ("c", "continue") or _LEFT.fullmatch(word) or _RESULT.fullmatch(word):
            return self._gone_on(word, view)
        if found := _FILE.fullmatch(line):
            return self._opened(Path(found[1]).expanduser().absolute())
        self._read(word, view)
        return None

    def _gone_on(self, word: str, view: HomeView) -> Session | None:
        """Open a game that was played before: the one left last, or one of a list."""
        if found := _LEFT.fullmatch(word):
            none = _("There is no such game in play; g lists them.")
            return self._nth(view.in_play, int(found[1]), none)
        if found := _RESULT.fullmatch(word):
            none = _("There is no such result; r lists them.")
            return self._nth(view.results, int(found[1]), none)
        if view.go_on:
            return self._opened(Path(view.go_on.path))
        self.paper.text(_("There is no game to go on with; a number opens a case."), Style.NOW)
        return None

    def _read(self, word: str, view: HomeView) -> None:
        if word in ("r", "results"):
            tell_results(self.paper, view)
        elif word in ("g", "game", "games"):
            tell_in_play(self.paper, view)
        elif word in ("s", "settings"):
            change_settings(self.desk, self.paper, self.keys)
        elif word in ("h", "help", "?"):
            home_help(self.paper, len(view.files))
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

    def _asked(self, view: HomeView, number: int, minutes: int, *, teams: bool) -> Session | None:
        """Begin the case of that number, for one or for several teams, in the length asked for."""
        file = self._file(view, number)
        if file is None:
            return None
        why = no_such_length(minutes, self.desk.lengths(file.id))
        if why:
            self.paper.text(why, Style.NOW)
            return None
        return self._begun(file.id, self._names() if teams else ALONE, minutes)

    def _begun(self, name: str, teams: tuple[str, ...], minutes: int) -> Session | None:
        session = self.desk.begin(name, teams=teams, minutes=minutes, room=len(teams) > 1)
        if isinstance(session, NotSaved):
            self.paper.text(f"{session.why} {session.what_to_do}", Style.NOW)
            return None
        return session

    def _opened(self, path: Path) -> Session | None:
        session = self.desk.saves.open(path)
        if isinstance(session, Unreadable):
            self.paper.text(session.why, Style.NOW)
            return None
        return session

    def _nth(
        self, games: Sequence[ContinueView | ResultView], number: int, none: str
    ) -> Session | None:
        if 1 <= number <= len(games):
            return self._opened(Path(games[number - 1].path))
        self.paper.text(none, Style.NOW)
        return None

    def _names(self) -> tuple[str, ...]:
        """Ask for the names of teams, until they are enough and not too many."""
        prompt = _("Names of the teams, with commas, or how many (Enter: {teams})>")
        usual = ready()[:LEAST_TEAMS]
        while answer := self.keys.line(prompt.format(teams=", ".join(usual))):
            names = team_names(answer)
            if names and len(names) >= LEAST_TEAMS:
                return names
            self.paper.text(_("Two to eight teams play together; name each of them."), Style.NOW)
        return usual
