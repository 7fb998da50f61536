"""The clock of a turn: it only shows, can be given more, and rests while the game rests."""

_MINUTE = 60_000.0
_LONGEST = 1_000.0  # a machine that slept, or was stopped, takes no more than this from a turn


class Timer:
    """Counts one turn down. Times are milliseconds, given from outside.

    Only the time between two looks at the turn counts, so any other page lets it rest.
    """

    def __init__(self) -> None:
        """Count nothing yet."""
        self._turn: object = None
        self._left = 0.0
        self._seen: float | None = None

    def look(self, turn: object, minutes: int, now: float) -> None:
        """The turn is looked at; one that was not before starts with all its minutes."""
        if turn != self._turn:
            self._turn, self._left = turn, minutes * _MINUTE
        elif self._seen is not None:
            self._left = max(0.0, self._left - min(now - self._seen, _LONGEST))
        self._seen = now

    def rest(self) -> None:
        """Something else is looked at."""
        self._seen = None

    def more(self) -> None:
        """Give the turn another minute."""
        self._left += _MINUTE

    @property
    def said(self) -> str:
        """Return what is left: "06:42"."""
        seconds = -(-self._left // 1_000)
        return f"{int(seconds // 60):02}:{int(seconds % 60):02}"

    @property
    def last_minute(self) -> bool:
        """Tell whether less than a minute is left."""
        return self._left < _MINUTE
