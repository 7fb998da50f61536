"""What stands behind the window: holds the game that is played, shows its views, grants wishes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game.play.notsaved import NotSaved
from game.play.session import Session
from game.window import standing
from game.window.apart import APART
from game.window.faces import TurnFace
from game.window.filer import show
from game.window.leading import Leading
from game.window.made import made, ticking
from game.window.playing import Moved, act, anew, broken, moved, news, unopened, unsaved
from game.window.preferences import changed, face, likes
from game.window.roomfaces import SessionFace
from game.window.roomwishes import Arrange
from game.window.screen import Told
from game.window.timer import Timer
from game.window.wanted import Wanted, chosen, once_more, settled
from game.window.widgets import Trouble
from game.window.wishes import (
    Again,
    Call,
    Challenge,
    Choose,
    Continue,
    Go,
    GoOnInCopy,
    Length,
    MoreTime,
    Next,
    Open,
    Resume,
    ShowFolder,
    Weigh,
    WeighAsCase,
    Wish,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.desk import Desk
    from game.window.display import Likes
    from game.window.screen import Answer

    Ticks = Callable[[], float]


class GameHost:
    """Shows and plays one game at a time; a new one takes the place of the last."""

    def __init__(
        self, desk: Desk, opened: Session | None = None, ticks: Ticks = lambda: 0.0
    ) -> None:
        """Stand at the shelf, or at a game that is already open.

        `ticks` tells the milliseconds that pass at the table; where a timer is set, it counts them.
        """
        self._desk, self._wording = desk, standing.Wording(desk)
        self._settings, self._notice = desk.settings()
        self._ticks, self._timer, self._lead = ticks, Timer(), Leading(desk.clock)
        self._session: Session | None = None
        self._wanted = Wanted()  # the game that is chosen, before it is begun
        self._handed = -1  # the team that has taken the laptop
        self._unread = self._between = False  # the last outcome, and the turns that passed after
        self._shown: dict[str, tuple[object, object]] = {}
        if opened:
            self._sit(opened)

    def start(self) -> str:
        """Return the place to begin at."""
        if self._session is None:
            return "home"
        return self._place() if self._session.at else "briefing"

    def likes(self) -> Likes:
        """Return how the person likes the window by now."""
        return likes(self._settings)

    def view(self, place: str) -> object:
        """Return what a screen shows now; made anew only when something has changed."""
        if self._session:
            self._lead.looks(self._session, place)
        view = self._view(place)
        if isinstance(view, SessionFace):
            return ticking(view, self._sitting(), self._desk.clock())
        if isinstance(view, TurnFace) and self._settings.timer:
            return self._timed(view)
        self._timer.rest()
        return view

    def _view(self, place: str) -> object:
        now = self._moment()
        kept = self._shown.get(place)
        if kept is None or kept[0] != now:
            kept = (now, self._made(place))
            self._shown[place] = kept
        return kept[1]

    def grant(self, wish: Wish) -> Answer:
        """Act on a wish: answer where to go next, what went wrong, or nothing."""
        match wish:
            case Next():
                answer = self._next()
            case Again():
                answer = self._begin()
            case Choose(setting, value):
                answer = self._choose(setting, value)
            case Challenge() | Weigh() | WeighAsCase():
                answer = self._settle(wish)
            case MoreTime():
                self._timer.more()
                answer = None
            case _:
                answer = self._chosen(wish) or self._at_the_table(wish)
        return answer

    def _chosen(self, wish: Wish) -> Answer:
        """Open what was chosen: a game, or a folder that lies outside."""
        match wish:
            case GoOnInCopy() if self._session:
                return self._copied()
            case Open(case, mode):
                return self._open(case, mode)
            case Length() | Arrange():
                self._wanted = self._wanted.arranged(wish)
            case Continue(path):
                return self._reopen(path)
            case Call(names):
                self._wanted = self._wanted.called(names)
                return Go("briefing")
            case ShowFolder(folder):
                return show(folder)
            case _:
                pass
        return None

    def _at_the_table(self, wish: Wish) -> Answer:
        if self._session is None:
            return Go("home") if isinstance(wish, Resume) else None
        if isinstance(wish, Resume):
            return Go(self._place())
        played = self._played(self._session, wish)
        if isinstance(played, Moved):
            self._handed = -1 if played.anew else self._handed
            self._unread, self._between = played.resolved, played.resolved or played.onward
            return Go(self._place())
        return played

    def _played(self, session: Session, wish: Wish) -> Answer | Moved:
        if session.room:
            return self._lead.grant(session, wish, unread=self._unread)
        return act(session, wish, looking_back=self._unread, team=session.whose_turn or 0)

    def close(self) -> None:
        """Leave the game; it is already saved."""
        self._wording.leave()
        if self._session:
            self._lead.rest(self._session)
            self._session.close()
            self._session = None

    def leave(self) -> None:
        """Leave for good; what the next start shows of the game is worked out by then."""
        self.close()
        self._desk.listed()

    # what is shown ------------------------------------------------------------------------------

    def _moment(self) -> object:
        """Return something that is equal as long as no view can have changed."""
        if self._session is None:
            return None, self._wanted, self._settings
        at, path, behind = self._session.at, self._session.path, self._wording.behind(self._session)
        looks = self._handed, self._lead.planning, self._lead.page
        return (at, path, looks, behind), self._wanted, self._settings

    def _made(self, place: str) -> object:
        if place == "settings":
            return face(self._settings, self._notice)
        if place in APART and not (place == "briefing" and self._session):
            return APART[place](self._desk, self._wanted)
        return made(place, self._wording, self._sitting(), self._lead, self._settings)

    def _timed(self, view: TurnFace) -> TurnFace:
        """Return the turn with what is left of its time."""
        session = self._sitting()
        turn = (session.path, len(session.turned), session.whose_turn)
        minutes = self._settings.timer
        self._timer.look((turn, minutes), minutes, self._ticks())
        return replace(view, clock=self._timer.said, last_minute=self._timer.last_minute)

    def _sitting(self) -> Session:
        if self._session is None:
            message = "no game is open"
            raise RuntimeError(message)
        return self._session

    def _place(self) -> str:
        session = self._sitting()
        if session.room:
            unread, between = self._unread, self._between
            return self._lead.place(session, session.room, unread=unread, between=between)
        if self._unread:
            return "outcome"
        if self._between and session.passed:
            return "meanwhile"
        if session.over:
            return "debrief"
        teams = len(session.teams)
        return "pass" if teams > 1 and session.whose_turn != self._handed else "turn"

    def _next(self) -> Answer:
        """Go on: from the names or the file to the game, from a hand-over or an outcome."""
        if self._session is None:
            return self._begin()
        if self._unread and not self._session.room:
            self._unread = False
        elif self._place() == "meanwhile":
            self._between = False
        elif self._place() == "pass":
            whose = self._session.whose_turn
            self._handed = -1 if whose is None else whose
        return Go(self._place())

    # the games ----------------------------------------------------------------------------------

    def _open(self, case: str, mode: str) -> Answer:
        known = self._desk.find(case)
        if known is None:
            self._shown.clear()  # the shelf says so too from now on
            return broken(case)
        self.close()
        self._wanted = chosen(self._desk, case, mode)
        return Go("teams" if mode == "teams" else "briefing")

    def _settle(self, wish: Challenge | Weigh | WeighAsCase) -> Answer:
        """Settle the race of the game that is opened next."""
        found = settled(self._desk, self._session, self._wanted, wish)
        if isinstance(found, NotSaved):
            return unsaved(found)
        self._wanted = found
        self._settings = self._settings.model_copy(update={"rival": found.race.rival})
        return None

    def _begin(self) -> Answer:
        if self._session:
            self._wanted = once_more(self._session)
        wanted, begun = self._wanted, self._wanted.begun(self._desk)
        if isinstance(begun, Session):
            answer = self._seated(begun)
            failed = self._lead.begun(begun, wanted) if begun.room else None
            return failed or answer
        if isinstance(begun, NotSaved):
            return unsaved(begun)
        return Go("home")

    def _reopen(self, path: str) -> Answer:
        ours = self._session
        if ours and ours.path == Path(path) and not ours.read_only:
            return Go(self._place())
        opened = self._desk.saves.open(Path(path))
        if not isinstance(opened, Session):
            return unopened(opened.why)
        return self._seated(opened)

    def _copied(self) -> Answer:
        """Go on in a new file with a game that may not, or cannot, go on in its own."""
        session, saved = self._sitting(), self._desk.saved
        failed = anew(session, saved)
        if failed:
            return failed
        self._shown.clear()
        place, told = self._place(), moved(session, saved)
        return Told(place, told) if told else Go(place)

    def _seated(self, session: Session) -> Answer:
        """Leave the game that was played for this one, and tell what should be known of it."""
        self.close()
        self._sit(session)
        place, told = self._place(), news(session)
        return Told(place, told) if told else Go(place)

    def _sit(self, session: Session) -> None:
        self._session = session
        self._lead.sat(session)
        self._handed, self._unread, self._between = -1, False, not session.over
        self._wanted = replace(once_more(session), mode=self._wanted.mode)
        self._shown.clear()

    def _choose(self, setting: str, value: str) -> Answer:
        """Change a setting: it holds from now on, even where it cannot be kept."""
        self._settings = changed(self._settings, setting, value)
        failed = self._desk.keep(self._settings)
        return Trouble(failed.why, failed.what_to_do) if failed else None
