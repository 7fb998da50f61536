"""The house of a room: whoever owns the session drains the wishes that pages left here.

Pages run in a thread of their own. They leave wishes and await the answer; the owner (the loop of
the terminal, or of the window) calls `drain` and is the only one that ever touches the session.
"""

import queue
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from game.base.words import _
from game.lan.scene import Scene
from game.lan.wishes import Done, End, Heard, LookBack, Moment, Newcomers, Wish
from game.play import pace
from game.play.actions import tidied
from game.play.answers import Accepted, NotNow
from game.play.fold import after
from game.play.notsaved import NotSaved
from game.play.room.acts import Leave, Talk, Vote
from game.play.session import Clock, Session
from game.play.table import Table

Hears = Callable[[Scene], None]
MOST_WAITING = 400  # wishes; more than that is a flood


class House:
    """Holds the one session; `scene` may be read from any thread."""

    def __init__(self, session: Session, clock: Clock) -> None:
        """Open the house of a room.

        Raises:
            ValueError: the game is not played in a room.
        """
        if session.room is None:
            message = "this game is played without a room"
            raise ValueError(message)
        self._session, self.clock = session, clock
        self._waiting: queue.Queue[tuple[Wish, Future[Heard]]] = queue.Queue(MOST_WAITING)
        self._hears: list[Hears] = []
        self._newcomers, self._ended, self._shut = True, False, False
        self.debriefs = False  # whoever owns the session shows a debrief
        self._looks_back = False
        self.taken_over = bool(session.room.people)  # their devices may know another address
        self.rings: Callable[[], object] = lambda: None  # called where a wish was left
        self._left: list[str] = []  # who is still to be forgotten
        self.scene = Scene(session.at, session.table, session.room, str(session.path))

    # -------------------------------------------------------------------- from any thread
    def ask(self, wish: Wish) -> Future[Heard]:
        """Leave a wish; the answer comes once the owner has decided."""
        answer: Future[Heard] = Future()
        if self._shut:
            answer.set_result(Heard(_closed()))
            return answer
        try:
            self._waiting.put_nowait((wish, answer))
        except queue.Full:
            answer.set_result(Heard(_("Too much is asked at once. Try again in a moment.")))
        else:
            self.rings()
        return answer

    def subscribe(self, hears: Hears) -> None:
        """Tell `hears` every new scene, in the owner's thread."""
        self._hears.append(hears)

    # -------------------------------------------------------------------- from the owner alone
    def looked_back(self) -> bool:
        """Tell whether the console led on to the debrief since this was last asked."""
        asked, self._looks_back = self._looks_back, False
        return asked and self._session.over

    def drain(self, wait: float = 0.0) -> int:
        """Decide on every wish that waits, or on the first that comes within `wait` seconds.

        All are on disk before any is answered, so that an answer never shows an older room.
        """
        taken = self._taken(wait)
        decided = self._session.together(lambda: [self._decided(wish) for wish, _answer in taken])
        whys = [decided.why] * len(taken) if isinstance(decided, NotSaved) else decided
        self._forget()
        self.refresh()
        for (_wish, answer), why in zip(taken, whys, strict=True):
            if answer.set_running_or_notify_cancel():
                answer.set_result(Heard(why, self.scene))
        return len(taken)

    def refresh(self) -> None:
        """Show what the session has come to; the owner may have played by other ways too."""
        now = self._now()
        if (now.table, now.newcomers, now.closed) != (
            self.scene.table,
            self.scene.newcomers,
            self.scene.closed,
        ):
            self._show(now)

    def close(self) -> None:
        """Refuse whatever is asked from now on."""
        self._shut = True
        self._show(replace(self.scene, closed=True))
        self.drain()

    def _show(self, scene: Scene) -> None:
        self.scene = scene
        for hears in tuple(self._hears):
            hears(scene)

    def _taken(self, wait: float) -> list[tuple[Wish, Future[Heard]]]:
        taken = []
        try:
            taken.append(self._waiting.get(timeout=wait) if wait else self._waiting.get_nowait())
            while True:
                taken.append(self._waiting.get_nowait())
        except queue.Empty:
            return taken

    def _decided(self, wish: Wish) -> str:
        """Return why a wish is not granted, or nothing."""
        if self._shut:
            return _closed()
        asked = wish(Moment(self._now(), self.clock()))
        if isinstance(asked, NotNow):
            return asked.why
        if self._ended and not all(isinstance(each, Leave) for each in asked):
            return _closed()  # to be forgotten is granted at any time
        if len(asked) > 1:
            why = self._half(asked)
            if why:
                return why
        return next(filter(None, map(self._done, asked)), "")

    def _half(self, asked: Sequence[Done]) -> str:
        """Return why one of several acts would be refused, so that none is done by halves."""
        table = self._session.table
        for action in asked:
            found = (
                table
                if isinstance(action, Newcomers | LookBack | End)
                else after(table, tidied(action))
            )
            if not isinstance(found, Table):
                return found.why
            table = found
        return ""

    def _done(self, action: Done) -> str:
        if isinstance(action, Newcomers):
            self._newcomers = action.welcome
            return ""
        if isinstance(action, End):
            return self._rests()
        if isinstance(action, LookBack):
            self._looks_back = self.debriefs
            return "" if self.debriefs else _no_debrief()
        answer = self._session.submit(action, self._session.at)
        if not isinstance(answer, Accepted):
            return answer.why
        if isinstance(action, Leave):
            self._left.append(action.person)
        if isinstance(action, Vote):
            self._opened_by_the_last(action.person)
        return ""

    def _rests(self) -> str:
        """End the session, its clock first: whoever takes it up finds the time that was left."""
        rest = pace.rested(self._session, self.clock())
        why = self._done(rest) if rest else ""
        self._ended = not why
        return why

    def _forget(self) -> None:
        """Take out of the journal who has left; where that fails, it is tried again later."""
        here = {person.id for person in self._now().room.people}
        self._left = [
            each for each in self._left if each not in here and self._session.forget(each)
        ]

    def _opened_by_the_last(self, person: str) -> None:
        """Open the talk of a team once all of it have voted."""
        room = self._session.room
        found = room.person(person) if room else None
        if room is None or found is None or found.team in room.talking:
            return
        voices = sum(each.plays for each in room.of(found.team))
        if voices > 1 and not room.to_vote(found.team):
            self._session.submit(Talk(found.team), self._session.at)

    def _now(self) -> Scene:
        session = self._session
        room = session.room or self.scene.room
        closed = self.scene.closed or self._ended
        now = replace(self.scene, at=session.at, table=session.table, room=room)
        return replace(now, newcomers=self._newcomers, closed=closed)


def _closed() -> str:
    return _("This room is closed.")


def _no_debrief() -> str:
    return _("The game is over. “End the session” is next; the report holds the debrief.")
