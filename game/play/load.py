"""Open a saved game: to be played, to be looked at, or with a sentence on why neither can be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game import __version__
from game.base.words import _
from game.play.header import RULES
from game.play.journal import Journal
from game.play.lines import Reading, cut, read
from game.play.lock import Lock, locked
from game.play.replay import Parted, Replayed, replay
from game.play.rest import told
from game.play.savefile import Unreadable, bytes_of
from game.play.session import Clock, Known, Session
from game.play.stopped import altered, stopped
from game.present.wording import shelf as words

Find = Callable[[str], Known | None]


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """What a save holds, and the case it is of."""

    data: bytes
    reading: Reading
    known: Known


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """What a save holds and what its decisions come to."""

    data: bytes
    reading: Reading
    known: Known
    played: Replayed


def open_save(path: Path, find: Find, clock: Clock) -> Session | Unreadable:
    """Return the game saved at `path`, or why it cannot be opened."""
    lock, barred = _lock(path)
    loaded = load(path, find)
    why = loaded.why if isinstance(loaded, Unreadable) else broken(loaded)
    if lock and why:
        lock.release()
    if isinstance(loaded, Unreadable):
        return loaded
    return _session(path, loaded, None if why else lock, why or barred, clock)


def looked_at(path: Path, loaded: Loaded, clock: Clock) -> Session:
    """Return a game to be looked at alone: nothing beside its file is touched."""
    barred = broken(loaded) or _("This game was opened to be looked at.")
    return _session(path, loaded, None, barred, clock)


def load(path: Path, find: Find) -> Loaded | Unreadable:
    """Return what the save at `path` comes to, without opening it for play."""
    data = bytes_of(path)
    found = data if isinstance(data, Unreadable) else _holding(path, data, find)
    return found if isinstance(found, Unreadable) else followed(found)


def _holding(path: Path, data: bytes, find: Find) -> Held | Unreadable:
    """Return what the `data` of a save holds, without following its decisions."""
    reading = read(data)
    if isinstance(reading, str):
        return Unreadable(path, reading)
    name = reading.chain.header.scenario
    known = find(name)
    if known is None:
        return Unreadable(path, words.not_here(name), missing=True)
    return Held(data, reading, known)


def followed(found: Held) -> Loaded:
    """Return what the decisions of a save come to."""
    chain = found.reading.chain
    played = replay(found.known.case, chain.header, chain.lines)
    return Loaded(found.data, found.reading, found.known, played)


def _session(path: Path, loaded: Loaded, lock: Lock | None, barred: str, clock: Clock) -> Session:
    chain = cut(loaded.reading.chain, loaded.played.followed)
    journal = Journal(path, lock, found=loaded.data if loaded.data != chain.data else b"")
    session = Session(loaded.known, loaded.played.table, chain, journal, clock)
    session.read_only, session.rest = barred, _rest(loaded)
    session.notices = tuple(_notices(loaded))
    if lock and loaded.reading.torn:
        session.notices += (
            _("The last step had not reached the disk; the game goes on before it."),
        )
    return session


def _rest(loaded: Loaded) -> tuple[str, ...]:
    """Return what was played beyond the point up to which it can be followed."""
    lines = (*loaded.reading.chain.lines, *loaded.reading.rest)
    return told(loaded.known.case, loaded.reading.chain.header, lines, loaded.played)


def _lock(path: Path) -> tuple[Lock | None, str]:
    """Return the save's lock, or why the game may only be looked at."""
    if not path.is_file():
        return None, ""  # reading it will say so
    try:
        lock = locked(path)
    except OSError:
        return None, _("This game lies where nothing can be written, so it can only be looked at.")
    if lock is None:
        return None, _("This game is open in another window, so it can only be looked at here.")
    return lock, ""


def broken(loaded: Loaded) -> str:
    """Return why a save can be followed only so far, or nothing."""
    found = loaded.played.diverged
    if found:
        return stopped(loaded.known, loaded.reading.chain.header, found)
    if loaded.reading.altered is None:
        return ""
    return altered(loaded.reading.altered, len(loaded.played.table.plans))


def _notices(loaded: Loaded) -> Iterator[str]:
    header, played = loaded.reading.chain.header, loaded.played
    if isinstance(played.diverged, Parted):
        return  # it says so itself
    same = (
        _("all that was played comes to the same.")
        if played.compared
        else _("its figures may differ.")
    )
    if header.content != loaded.known.content:
        yield _("The case has been changed since this game was begun; {same}").format(same=same)
    if header.rules != RULES:
        yield _("The rules have been changed since this game was begun; {same}").format(same=same)
    if header.game != __version__ and header.rules == RULES:
        yield _("This game was begun with version {version}.").format(version=header.game)
