"""Long work behind a page: it begins when it is asked for, and whoever leaves the game stops it."""

from collections.abc import Callable, Iterator
from threading import Event, Thread


class Behind:
    """Takes the steps of some work, one after the other, in a thread of its own."""

    def __init__(
        self, name: str, steps: Callable[[], Iterator[object]], after: float = 0.0
    ) -> None:
        """Know the work; nothing is done yet, nor for so many seconds `after` it has begun."""
        self._name, self._steps, self._after = name, steps, after
        self._stopped = Event()
        self._failed: list[Exception] = []
        self._work: Thread | None = None
        self._taken = False

    def taken(self) -> bool:
        """Tell whether it is left to whoever asks: nobody has begun it, and nobody else will."""
        free = self._work is None and not self._taken
        self._taken |= free
        return free

    def begin(self) -> None:
        """Begin, if it has not begun yet.

        What went wrong behind the page is raised here, where somebody hears it.
        """
        if self._work is None and not self._taken:
            self._work = Thread(target=self._do, name=self._name, daemon=True)
            self._work.start()
        if self._failed:
            raise self._failed[0]

    def wait(self, most: float | None = None) -> bool:
        """Stay until all that was begun is done, or stopped; tell whether it is by then.

        That takes so many seconds at `most`.
        """
        if self._work is None:
            return True
        self._work.join(most)
        return not self._work.is_alive()

    def stop(self) -> None:
        """Leave it at what was done; return once nothing is worked on any more."""
        self._stopped.set()
        self.wait()

    def _do(self) -> None:
        if self._stopped.wait(self._after):
            return
        try:
            for _step in self._steps():
                if self._stopped.is_set():
                    return
        except Exception as error:  # noqa: BLE001  # told to whoever asks for what was done
            self._failed.append(error)
