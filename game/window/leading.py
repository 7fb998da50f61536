"""Leads a room at this window: whose plan is being laid, whose page is open, what the clock does.

All that is decided goes through the session; what is kept here is only where the window looks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.play import actions, pace
from game.play.inroom.votes import lying
from game.play.projected import rows
from game.play.room import acts
from game.play.room.room import Room, Stage
from game.window import roomwishes as wishes
from game.window.playing import Moved, act, submit
from game.window.widgets import Trouble
from game.window.wishes import Go, Note, PlayOn, Rewind, Undo

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.session import Clock, Session
    from game.window.screen import Answer
    from game.window.wanted import Wanted
    from game.window.wishes import Wish

RESTS = frozenset({"home", "pause"})  # where the clock of the room stands still


class Leading:
    """One room at a time; `clock` says what time it is."""

    def __init__(self, clock: Clock) -> None:
        """Look at what all may see."""
        self.clock = clock
        self.planning = -1  # the team whose plan is being laid
        self.page = -1  # the team whose page is open after the reveal
        self.usual: Callable[[], int] = lambda: (
            0
        )  # seconds of a turn of a session that was begun without saying
        self.runs_on = False  # a room that is taken over while people wait: its clock runs on
        self._at = ""  # the page that is looked at

    def sat(self, session: Session) -> None:
        """Look at another room; a clock that ran when it was left stands where it stood then."""
        self.away()
        self._clocked(session, None if self.runs_on else pace.stood(session))

    def away(self) -> None:
        """Look away from every team."""
        self.planning = self.page = -1

    def looks(self, session: Session, place: str) -> None:
        """Look at a page: on some the clock comes to rest, until somebody lets it run again."""
        if place != self._at and place in RESTS:
            self.rest(session)
        self._at = place

    def begun(self, session: Session, wanted: Wanted) -> Trouble | None:
        """Settle a room that has just been begun; its first turn opens, if no phones come in."""
        hidden = () if wanted.meters else (acts.Show(meters=False),)
        on = () if wanted.phones else (acts.Proceed(),)
        return self._do(session, *hidden, *on) or self._started(session)

    def rest(self, session: Session) -> None:
        """Let the clock stand still."""
        self._clocked(session, pace.rested(session, self.clock()))

    def place(self, session: Session, room: Room, *, unread: bool, between: bool) -> str:
        """Return where the room stands."""
        if room.stage is Stage.REVEALED and (unread or not session.over):
            return "compare"
        if between and session.passed and room.stage is not Stage.LOBBY:
            return "meanwhile"
        if session.over:
            return "debrief"
        return "plan" if self._may_plan(session, self.planning) else "session"

    def grant(self, session: Session, wish: Wish, *, unread: bool) -> Answer | Moved:
        """Act on a wish about the room."""
        match wish:
            case wishes.Enter() | wishes.Leave() | wishes.Page():
                answer: Answer | Moved = self._turned(session, wish)
            case wishes.Lock() | wishes.LockAll():
                answer = self._planned(session, wish)
            case wishes.Reveal() | wishes.Onward() | wishes.Tick():
                answer = self._paced(session, wish)
            case wishes.Talk() | wishes.LockOne() | wishes.Reopen():
                answer = self._on_phones(session, wish)
            case wishes.Join(name, like):
                answer = self._do(session, acts.Enter(name, like))
            case wishes.Retire(team, into):
                answer = self._do(session, acts.Retire(team, into))
            case wishes.Rename(team, name):
                answer = self._do(session, acts.Rename(team, name))
            case _:
                answer = self._acted(session, wish, unread=unread)
        return answer

    def _acted(self, session: Session, wish: Wish, *, unread: bool) -> Answer | Moved:
        """Act on a wish that is the same at one screen."""
        match wish:
            case Note(text) if text.strip():
                return submit(session, pace.noted(session, text.strip(), self._whose(session)))
            case Undo() | Rewind() | PlayOn():
                self.away()
                moved = act(session, wish, looking_back=unread, team=0)
                return (self._started(session) if isinstance(moved, Moved) else None) or moved
            case _:
                return act(session, wish, looking_back=unread, team=max(0, self.planning))

    def _turned(
        self, session: Session, wish: wishes.Enter | wishes.Leave | wishes.Page
    ) -> Answer | Moved:
        """Look at a team, or away from it."""
        match wish:
            case wishes.Enter(team):
                return self._entered(session, team)
            case wishes.Page(team):
                self.page = team
                return Go("outcome")
            case _:
                self.planning = -1
                return Go("session")

    def _entered(self, session: Session, team: int) -> Answer:
        if team in rows(session) and session.committed(team) is not None:
            failed = self._do(session, acts.Withdraw(team))
            if failed:
                return failed
        if not self._may_plan(session, team):
            return None
        self.planning = team
        return Go("plan")

    def _may_plan(self, session: Session, team: int) -> bool:
        room = session.room
        open_ = room is not None and room.stage is Stage.OPEN and not session.over
        return open_ and team in rows(session) and session.committed(team) is None

    def _planned(self, session: Session, wish: wishes.Lock | wishes.LockAll) -> Answer | Moved:
        """Put in the plan of the team whose page is open, or all of them."""
        team = max(0, self.planning)
        match wish:
            case wishes.Lock(confidence, reason):
                plan = actions.Commit(team, session.draft(team), confidence, reason or None)
                failed = self._do(session, plan)
                self.planning = self.planning if failed else -1
                return failed or Moved()
            case _:
                return self._all_locked(session)

    def _on_phones(
        self, session: Session, wish: wishes.Talk | wishes.LockOne | wishes.Reopen
    ) -> Trouble | None:
        """Lead teams that vote on phones: nothing of their plans comes onto the screen."""
        room = session.room
        if room is None:
            return None
        match wish:
            case wishes.Talk(team):
                asked = (team,) if team is not None else voting(session, room)
                return self._do(session, *map(acts.Talk, asked))
            case wishes.LockOne(team):
                return self._do(session, actions.Commit(team, lying(session.table, room, team)))
            case wishes.Reopen(team):
                return self._do(session, acts.Withdraw(team))

    def _all_locked(self, session: Session) -> Trouble | None:
        room = session.room
        for team in rows(session):
            if room and team in session.to_plan:
                plan = lying(session.table, room, team)
                failed = self._do(session, actions.Commit(team, plan))
                if failed:
                    return failed
        return None

    def _paced(
        self, session: Session, wish: wishes.Reveal | wishes.Onward | wishes.Tick
    ) -> Answer | Moved:
        """Set the pace: reveal, go on, the clock."""
        match wish:
            case wishes.Reveal(anyway):
                self.away()
                done = pace.revealing(session, anyway=anyway)
                return self._do(session, *done) or Moved(resolved=True)
            case wishes.Onward():
                failed = None if session.over else self._do(session, acts.Proceed())
                return failed or self._started(session) or Moved(onward=True)
            case wishes.Tick(seconds):
                return self._ticked(session, seconds)

    def _ticked(self, session: Session, seconds: int) -> Trouble | None:
        now = self.clock()
        return self._clocked(
            session, pace.more(session, now, seconds) if seconds else pace.turned(session, now)
        )

    def _started(self, session: Session) -> Trouble | None:
        """Let the clock of an open turn run, where a turn has one."""
        return self._clocked(session, pace.started(session, self.usual()))

    def _clocked(self, session: Session, timer: acts.Timer | None) -> Trouble | None:
        """Set the clock, where it is to be set."""
        return self._do(session, timer) if timer else None

    def _whose(self, session: Session) -> int | None:
        """Return the team that the window looks at: whose page is open, or who plans."""
        room = session.room
        looked = self.page if room and room.stage is Stage.REVEALED else self.planning
        return looked if looked >= 0 else None

    def _do(self, session: Session, *done: actions.Action) -> Trouble | None:
        """Have the session do all of it, as far as it does; say why it does not."""
        if session.read_only:
            return (
                submit(session, done[0]) if done and not isinstance(done[0], acts.Timer) else None
            )
        return next((failed for each in done if (failed := submit(session, each))), None)


def voting(session: Session, room: Room) -> tuple[int, ...]:
    """Return the teams whose people still vote in silence."""
    open_ = session.to_plan if room.stage is Stage.OPEN and not session.over else ()
    return tuple(
        team for team in rows(session)
        if team in open_ and team not in room.talking and room.of(team)
    )  # fmt: skip
