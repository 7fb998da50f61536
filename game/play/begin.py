"""Begin a game, or go on with one in a new file."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from game import __version__
from game.base.words import _
from game.play import disk
from game.play.header import RULES, Header
from game.play.journal import Journal
from game.play.lines import Chain, begun, grown
from game.play.lock import locked
from game.play.notsaved import NotSaved, not_saved
from game.play.race import NO_RACE, Race
from game.play.savefile import ENDING
from game.play.session import Clock, Known, Session, label
from game.play.table import laid


@dataclass(frozen=True, slots=True)
class Setup:
    """What is settled before the first decision; a length of no minutes is the whole case."""

    seed: int
    teams: tuple[str, ...]
    minutes: int = 0
    plays: tuple[str, ...] = ()  # the turns to decide on in that length
    room: bool = False  # several teams at once, led by somebody
    settings: Mapping[str, str | int | float | bool | None] = field(default_factory=dict)
    race: Race = NO_RACE  # of somebody alone


def begin(folder: Path, known: Known, setup: Setup, clock: Clock) -> Session | NotSaved:
    """Return a new game, saved in `folder`.

    Where that cannot be, it is saved in a passing folder and a notice says so.
    """
    header = Header(
        game=__version__,
        rules=RULES,
        scenario=known.case.scenario.id,
        content=known.content,
        seed=setup.seed,
        teams=setup.teams,
        minutes=setup.minutes,
        plays=setup.plays,
        room=setup.room,
        settings=dict(setup.settings),
        rival=setup.race.rival,
        weights=setup.race.weights,
        started=label(clock()),
    )
    table = laid(known.case, header)
    chain = begun(header)
    journal = _created(folder, chain)
    if isinstance(journal, Journal):
        return Session(known, table, chain, journal, clock)
    passing = _created_in_passing(chain)
    if isinstance(passing, NotSaved):
        return journal
    session = Session(known, table, chain, passing, clock)
    session.notices = (_in_passing(journal, passing.path),)
    return session


def save_as_new(session: Session, folder: Path) -> Path | NotSaved:
    """Go on with this game in a new file in `folder`; the old file stays as it is.

    This is also the way on for a game that may only be looked at.
    """
    known_now = {"game": __version__, "rules": RULES, "content": session.known.content}
    header = session.header.model_copy(update={**known_now, "continues": session.path.name})
    chain = begun(header)
    for line in session.lines:
        if line.action:
            chain = grown(chain, line.action, line.at, line.came)
    journal = _created(folder, chain)
    if isinstance(journal, NotSaved):
        return journal
    session.moved(chain, journal)
    return journal.path


def _created(folder: Path, chain: Chain) -> Journal | NotSaved:
    try:
        disk.make_folder(folder)
        for path in _names(folder, chain):
            lock = None if path.exists() else locked(path)
            if lock is None:
                continue
            try:
                disk.replace(path, chain.data)
            except BaseException:
                lock.release()
                raise
            return Journal(path, lock)
    except OSError as error:
        return not_saved(error)
    return NotSaved(_("Every name for this game is taken."), _("Save the game in another place."))


def _created_in_passing(chain: Chain) -> Journal | NotSaved:
    try:
        folder = Path(tempfile.mkdtemp(prefix="make-it-right-"))
    except OSError as error:
        return not_saved(error)
    journal = _created(folder, chain)
    if isinstance(journal, NotSaved):
        shutil.rmtree(folder, ignore_errors=True)
    return journal


def _in_passing(failed: NotSaved, path: Path) -> str:
    where = _("For now this game is kept in {folder}; save it in another place to keep it.")
    return f"{failed.why} {where.format(folder=path.parent)}"


def _names(folder: Path, chain: Chain) -> Iterator[Path]:
    """Yield names to try; the last part tells apart games of the same case and day."""
    day = chain.header.started[: len("2026-11-22")]
    for attempt in range(1000):
        mark = hashlib.sha256(chain.data + str(attempt).encode("ascii")).hexdigest()[:4]
        yield folder / f"{day}-{chain.header.scenario}-{mark}{ENDING}"
