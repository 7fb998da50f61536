"""A rival: a bot that plays the same case with the same luck, beside somebody alone.

Its game does not depend on the player's, so it is the same in every replay of a journal. It is
worked out turn by turn in a thread of its own, since one that searches takes its time; what it
comes to is handed out only as far as somebody else has played.
"""

from collections.abc import Iterator
from dataclasses import replace
from threading import Condition, Event, Thread

from game.bots.registry import BOTS, Given
from game.bots.search import playing
from game.debrief.history import Past
from game.debrief.record import Record
from game.engine.case import Case
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.turn import Turned, opening
from game.play.header import Header
from game.present.wording.review import history

HISTORY = "history"
_OWN = 0x52_49_56_41_4C  # tells what a rival draws or imagines from the luck of the game


class Rival:
    """One rival at its game; `name` is what it is called."""

    def __init__(self, start: Record, game: Iterator[Turned]) -> None:
        """Begin to think."""
        self.name = start.name
        self._start, self._game = start, game
        self._turned: tuple[Turned, ...] = ()
        self._over, self._stopped = False, Event()
        self._failed: list[Exception] = []
        self._thought = Condition()
        Thread(target=self._play, name="rival", daemon=True).start()  # it holds up no exit

    def there(self, turn: int) -> bool:
        """Tell whether its game is worked out up to the opening of `turn`."""
        return len(self._turned) >= turn

    def thinks(self, turn: int) -> bool:
        """Tell whether it still works on its game before the opening of `turn`."""
        return not self._over and not self.there(turn)

    def ready(self, turn: int, within: float | None = None) -> bool:
        """Wait, so many seconds at most, and tell whether nothing is left to wait for."""
        with self._thought:
            return self._thought.wait_for(lambda: self._over or self.there(turn), within)

    def upto(self, turn: int, *, wait: bool) -> Record | None:
        """Return its game up to the opening of `turn`; None while it still thinks about that.

        What went wrong while it thought is raised here, where somebody hears it.
        """
        if wait:
            self.ready(turn)
        if self._failed:
            raise self._failed[0]
        if not self.there(turn):
            return None
        return replace(self._start, turned=self._turned[:turn])

    def stop(self) -> None:
        """Leave it at what it has thought of, or at the turn that it thinks about now."""
        self._stopped.set()

    def _play(self) -> None:
        try:
            for turned in self._game:
                self._say((*self._turned, turned))
                if self._stopped.is_set():
                    break
        except Exception as error:  # noqa: BLE001  # told to whoever asks for what it played
            self._failed.append(error)
        self._say(self._turned, over=True)

    def _say(self, turned: tuple[Turned, ...], *, over: bool = False) -> None:
        with self._thought:
            self._turned, self._over = turned, over
            self._thought.notify_all()


def rivals(*, history: bool) -> tuple[str, ...]:
    """Return who can be raced; history only where it is written down what was done."""
    return tuple(name for name in BOTS if history or name != HISTORY)


def called(name: str, who: str | None) -> str:
    """Return the name of a rival; of history, `who` did it in a case that is made up."""
    return history(who) if name == HISTORY else BOTS[name].name()


def rival(header: Header, case: Case, luck: Luck, past: Past | None) -> Rival | None:
    """Return the rival of a game, already thinking; None if it has none that is known here.

    History is the replay that stands beside every game, and is called as it is there.
    """
    bot = BOTS.get(header.rival)
    if bot is None or len(header.teams) > 1:
        return None
    if header.rival == HISTORY:
        started = replace(past.record, turned=(), name=history(past.history.who)) if past else None
        return Rival(started, iter(past.record.turned)) if past and started else None
    start = Record(case, luck, opening(case, luck), name=bot.name())
    policy = bot.make(Given(_own_luck(header.seed, case), weights=header.weights))
    return Rival(start, playing(case, luck, policy))


def _own_luck(seed: int, case: Case) -> Luck:
    """Return luck for what a rival draws and imagines; it never sees that of the game."""
    return deal([seed ^ _OWN], case.turns, max(purposes(case), 1 + len(case.scenario.cards)))
