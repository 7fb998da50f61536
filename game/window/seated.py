"""A room for pictures: people sit in it with phones that nobody holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.base.ids import CardId
from game.play.actions import Commit
from game.play.room.acts import Join, Talk, Timer, Vote
from game.window.roomfaces import ConsoleFace, DoorFace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.play.actions import Action
    from game.play.desk import Desk
    from game.play.session import Session
    from game.window.qrpart import Squares

ADDRESS, CODE = "192.168.178.20:8765", "KNOT"
DOOR = f"http://{ADDRESS}/j/{CODE}"
PEOPLE = (
    "Ada", "Bilal", "Chiara", "Dmitri", "Eun-ji", "Fatou", "Goran", "Hana", "Ines", "Jonas",
    "Kemal", "Lena", "Mei", "Nils", "Oluchi", "Paweł", "Quentin", "Rosa", "Sven", "Tuuli", "Uma",
    "Vera", "Wim", "Ximena", "Yara", "Zoë", "Anton", "Bea", "Carlos", "Dagny", "Elif", "Femke",
    "Gita", "Hugo", "Ida", "Jun", "Katya", "Luis", "Maja", "Noor", "Otto", "Priya", "Rafa",
    "Sanna", "Tariq", "Ulla", "Vito", "Wanda", "Xin", "Yusuf", "Zainab", "Aino", "Bram", "Cleo",
    "Davide", "Ebba",
)  # fmt: skip


class SeatedRoom:
    """Serves no phone; whoever takes the pictures seats people and lets them vote."""

    def __init__(self, squares: Squares) -> None:
        """Begin with nobody."""
        self.door = DoorFace("127.0.0.1:8765", CODE, squares, open=False)
        self.console = ConsoleFace(f"{ADDRESS}/console", "204 817")
        self.lives, self.ended, self.seconds = True, False, 480
        self._session: Session | None = None

    def serves(self, session: Session, _desk: Desk, _rings: Callable[[], None], /) -> SeatedRoom:
        """Serve the room of a session."""
        self._session = session
        return self

    def seat(self, names: Sequence[str]) -> None:
        """Let people come in; each joins the smallest team."""
        for place, name in enumerate(names):
            self._do(Join(f"p{place}", name))

    def vote(self) -> None:
        """Let the first team vote and lock, half of the others vote, and the clock run."""
        session = self._session
        if session is None or session.room is None:
            return
        hand = [CardId(card.id) for card in session.case.scenario.cards]
        self._do(Timer(402, running=True))
        for person in session.room.people[: 2 * len(session.teams)]:
            self._do(Vote(person.id, len(session.plans), (hand[person.team % 3],), 70))
        self._do(Talk(1))
        self._do(Commit(0, (hand[0],), 70))

    def looked_back(self) -> bool:
        """Tell that nobody leads from a console."""
        return False

    def decide(self) -> None:
        """Decide on nothing: nobody asks."""

    def move(self, *, to_network: bool) -> str:
        """Show the address by which others would reach it."""
        address = ADDRESS if to_network else "127.0.0.1:8765"
        self.door = replace(self.door, address=address, open=to_network)
        return ""

    def close(self) -> None:
        """Let go of nobody."""

    def _do(self, act: Action) -> None:
        if self._session:
            self._session.submit(act, self._session.at)
