"""Stands behind the window as the projector of a room: phones come in, and lead from a console.

What they ask for is decided here, in the window's own thread, by the one session that the keys of
the window play too. When the room moves, the window goes where the room is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.base.words import _
from game.play import projected
from game.play.room.room import Stage
from game.window import roomwishes as wishes
from game.window.host import GameHost
from game.window.phones import Phones
from game.window.roomfaces import CompareFace, LobbyFace, SessionFace, SetupFace
from game.window.screen import Told
from game.window.widgets import Trouble
from game.window.wishes import Go, Quit

if TYPE_CHECKING:
    from game.play.desk import Desk
    from game.play.session import Session
    from game.window.phones import Serves, Ticks
    from game.window.screen import Answer
    from game.window.wishes import Wish

# Where the window shows the room; from anywhere else somebody has gone on purpose.
FOLLOWS = frozenset({"lobby", "session", "plan", "compare", "outcome", "meanwhile", "debrief"})
_ASKED = frozenset({"pause"})  # where leaving has been asked about already


class Projector(GameHost):
    """Shows and plays games, and lets phones into a room where there is a way to serve one."""

    def __init__(
        self,
        desk: Desk,
        opened: Session | None = None,
        ticks: Ticks = lambda: 0.0,
        serves: Serves | None = None,
        *,
        hosted: bool = False,
    ) -> None:
        """Stand at the shelf, or at a game that is open; `hosted`: phones are let in at once."""
        super().__init__(desk, None, ticks)
        self._phones = Phones(serves, ticks)
        self._parts = False  # it was asked whether to leave the phones
        self._behind = False  # the room went on while this window showed something else
        self._lead.runs_on = hosted
        if opened:
            self._sit(opened)
        self.failed = self._let_in() if hosted else None
        served = self._phones.served
        if hosted and served:
            self._lead.usual = lambda: served.seconds

    def start(self) -> str:
        """Return the place to begin at; where phones are in already nobody waits for a file."""
        return self._place() if self._phones.served else super().start()

    # what phones ask for ------------------------------------------------------------------------

    def hear(self, place: str) -> Answer:
        """Decide on what phones and the console asked for; answer where the room has gone."""
        served, session = self._phones.served, self._session
        if served is None or session is None:
            return None
        if not served.lives:
            self._phones.leave()
            return Trouble(
                _("The phones cannot be reached any longer."),
                _("Every decision is saved."),
                _("Let them in once more; they find their seats."),
                _("Let phones in"),
                wishes.LetIn(),
            )
        before, ended = _stands(session), served.ended
        served.decide()
        if served.ended and not ended:
            return self._ended(session, place)
        if served.looked_back():
            self._unread, self._between, self._behind = False, False, True
        elif _stands(session) != before:
            self._led(session)
        if self._behind and place in FOLLOWS:
            self._behind = False
            return Go(self._place())
        return None

    def _ended(self, session: Session, place: str) -> Answer:
        """Say that the console ended the session; after its last turn, go to the debrief.

        Before that the window goes to the pause: whoever plays on from there does so knowingly.
        """
        told = Trouble(
            _("The session was ended from the console."),
            _("Every decision is saved."),
            _("It can be gone on with from the shelf at any time."),
        )
        if place not in FOLLOWS:
            return told
        if not session.over:
            self._lead.away()
            return Told("pause", told)
        self._unread = self._between = False
        return Told(self._place(), told)

    def _led(self, session: Session) -> None:
        """Take note that the room was led on from elsewhere; what passed is told at the laptop."""
        room = session.room
        revealed = room is not None and room.stage is Stage.REVEALED
        self._lead.away()
        self._unread, self._between, self._behind = revealed, revealed, True

    def parting(self, place: str) -> Trouble | None:
        """Return what to ask, once, before the window is closed on people with phones."""
        if self._phones.door is None or self._parts or place in _ASKED:
            return None
        self._parts = True
        return Trouble(
            _("Phones are in this room."),
            _("Every decision is saved; whoever goes on with the game lets them in again."),
            _("Close once more to leave them."),
            _("Quit"),
            Quit(),
        )

    # what the window asks for -------------------------------------------------------------------

    def grant(self, wish: Wish) -> Answer:
        """Act on a wish, and tell the phones what came of it."""
        self._parts = False
        match wish:
            case wishes.LetIn():
                answer: Answer = self._let_in() or Go("lobby")
            case wishes.Network(open_):
                answer = self._moved(to_network=open_)
            case wishes.ShowConsole(on):
                self._phones.show_console(on=on)
                answer = None
            case _:
                answer = super().grant(wish)
        return answer

    def _let_in(self) -> Trouble | None:
        session = self._session
        if session is None or session.room is None:
            return None
        why = session.read_only or self._phones.let_in(session, self._desk)
        return _unserved(why) if why else None

    def _moved(self, *, to_network: bool) -> Trouble | None:
        served = self._phones.served
        why = served.move(to_network=to_network) if served else ""
        return _unserved(why) if why else None

    def _begin(self) -> Answer:
        phones = self._wanted.phones or self._phones.served is not None
        answer = super()._begin()
        if not phones or self._session is None or isinstance(answer, Trouble):
            return answer
        failed = self._let_in()
        if failed:
            return Told(self._place(), failed)
        return replace(answer, place=self._place()) if answer else None

    def _seated(self, session: Session) -> Answer:
        """Sit down at a game; where people sat with phones, offer to let them back in."""
        answer = super()._seated(session)
        room = session.room
        waits = room is not None and room.people and not session.over and not session.read_only
        if not waits or not self._phones.can or not isinstance(answer, Go):
            return answer
        return Told(
            answer.place,
            Trouble(
                _("People with phones sat in this room."),
                _("Their seats wait for them."),
                _("A console asks for a new PIN; C in the lobby shows it."),
                way=_("Let phones in"),
                wish=wishes.LetIn(),
            ),
        )

    def close(self) -> None:
        """Leave the game; phones are let go of first."""
        self._phones.leave()
        super().close()

    # what is shown ------------------------------------------------------------------------------

    def _moment(self) -> object:
        return super()._moment(), self._phones.door, self._phones.console

    def _made(self, place: str) -> object:
        if place == "lobby":
            return self._lobby()
        face = super()._made(place)
        if isinstance(face, SetupFace) and self._phones.can:
            return replace(face, phones=self._wanted.phones)
        if isinstance(face, SessionFace):
            return replace(face, door=self._phones.door, phones=self._phones.can)
        if isinstance(face, CompareFace):
            return replace(face, phones=self._phones.can)
        return face

    def _lobby(self) -> LobbyFace:
        session = self._sitting()
        room = session.room
        return LobbyFace(
            projected.lobby(session),
            self._phones.door,
            self._phones.console,
            opens=room is not None and room.stage is Stage.LOBBY,
        )

    def _place(self) -> str:
        room = self._sitting().room
        if room and room.stage is Stage.LOBBY and (self._phones.served or room.people):
            return "lobby"
        return super()._place()


def _stands(session: Session) -> object:
    """Return what is equal as long as a room has not moved on, or back."""
    room = session.room
    return len(session.plans), session.over, room.stage if room else None


def _unserved(why: str) -> Trouble:
    return Trouble(
        _("Phones cannot be let in."),
        f"{why} {_('The game itself goes on; nothing is lost.')}",
    )
