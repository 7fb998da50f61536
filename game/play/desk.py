"""What lies on the desk before a game: the cases, the saved games, the person's settings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.engine.case import compiled
from game.library.fingerprint import fingerprint
from game.library.folder import case_names
from game.library.read import CaseFiles, read_case
from game.library.result import Read
from game.play.begin import Setup
from game.play.covers import Covers
from game.play.hands import Lends, alone
from game.play.lengths import Length, lengths
from game.play.listed import Shelf
from game.play.notsaved import NotSaved
from game.play.race import NO_RACE, Race
from game.play.rival import called, rivals
from game.play.saves import Saves
from game.play.session import Clock, Known, Session
from game.play.settings import UserSettings, read_settings, write_settings
from game.present.moments.race import race_file
from game.present.race import RaceFile
from game.scenario.cover import Cover, cover_of
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.weights import Weights

Seeds = Callable[[], int]
ALONE = ("You",)
TURN_MINUTES = "turn_minutes"  # the setting of a game that says how long a turn is planned


@dataclass(slots=True, eq=False)
class Desk:
    """Cases are read once, when somebody first asks for more than what stands on their covers."""

    cases: Path
    saved: Path
    settings_file: Path
    clock: Clock
    seeds: Seeds
    covers_file: Path | None = None  # what saves time at the next start; None: nothing does
    lends: Lends = alone  # hands for long work, for as long as it takes
    _covers: Covers = field(init=False)
    _shown: dict[str, Cover | None] = field(default_factory=dict)
    _read: dict[str, Read[CaseFiles]] = field(default_factory=dict)
    _known: dict[str, Known] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look at what was kept since the last start."""
        self._covers = Covers(self.covers_file)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all cases on the shelf."""
        return tuple(sorted({*case_names(self.cases), *self._read}))

    @property
    def saves(self) -> Saves:
        """Return the saved games."""
        return Saves(self.saved, self.find, self.clock, self._content)

    def covers(self) -> dict[str, Cover | None]:
        """Return what the shelf shows of each case, None of one that has problems."""
        found = {name: self._cover(name) for name in self.names}
        self._covers.keep()
        return found

    def listed(self) -> Shelf:
        """Return how every saved game stands."""
        return self.saves.listed()

    def read(self, name: str) -> Read[CaseFiles]:
        """Return what reading a case gave."""
        if name not in self._read:
            self._read[name] = read_case(self.cases / name)
            self._shown.pop(name, None)  # who has read all of it knows better than its cover
        return self._read[name]

    def put(self, read: Read[CaseFiles]) -> None:
        """Lay a case on the shelf that was read elsewhere."""
        if read.value:
            self._read[read.value.scenario.id] = read
            self._known.pop(read.value.scenario.id, None)
            self._shown.pop(read.value.scenario.id, None)

    def find(self, name: str) -> Known | None:
        """Return a case that can be played."""
        if name not in self._known:
            files = self.read(name).value if name in self.names else None
            if files is None:
                return None
            self._known[name] = Known(compiled(files.scenario), fingerprint(files.scenario))
        return self._known[name]

    def history(self, name: str) -> History | None:
        """Return what the real company did, if somebody wrote it down."""
        files = self.read(name).value
        return files.history if files else None

    def guide(self, name: str) -> Guide | None:
        """Return the facilitator's guide of a case, if there is one."""
        files = self.read(name).value
        return files.guide if files else None

    def lengths(self, name: str) -> tuple[Length, ...]:
        """Return the lengths in which a case can be played, the shortest first."""
        files = self.read(name).value
        return lengths(files.guide, len(files.scenario.turns)) if files else ()

    def rivals(self, name: str) -> tuple[str, ...]:
        """Return who can be raced in a case."""
        return rivals(history=self.history(name) is not None)

    def race(self, name: str) -> Race:
        """Return the race that somebody begins with in a case: against the last rival."""
        last = self.settings()[0].rival
        return Race(last) if last in self.rivals(name) else NO_RACE

    def begin(  # noqa: PLR0913 - everything that is settled before a game
        self,
        name: str,
        seed: int | None = None,
        teams: tuple[str, ...] = ALONE,
        minutes: int = 0,
        race: Race | None = None,
        *,
        room: bool = False,
        turn_minutes: int = 0,
    ) -> Session | NotSaved | None:
        """Begin a game of a case, on a seed that is given or drawn; None if it has problems.

        It is played whole, or in the length for so many `minutes` if the case has one. Somebody
        alone may have a `race`; unsaid, it is against the last rival. In a room, all teams plan at
        once, and a turn may have so many `turn_minutes`.
        """
        known = self.find(name)
        if known is None:
            return None
        settings: dict[str, str | int] = {"assist": self.settings()[0].assist.value}
        if turn_minutes:
            settings[TURN_MINUTES] = turn_minutes
        chosen = self.seeds() if seed is None else seed
        plays = next((one.plays for one in self.lengths(name) if minutes in one.minutes), ())
        alone = len(teams) == 1 and not room
        setup = Setup(
            chosen,
            teams,
            minutes if plays else 0,
            plays,
            room=room,
            settings=settings,
            race=(race or self.race(name)) if alone else NO_RACE,
        )
        return self.saves.begin(known, setup)

    def race_file(self, name: str, race: Race) -> RaceFile:
        """Return the choices of a race in a case that can be played, and those that are made."""
        known, there = self.find(name), self.rivals(name)
        own = known.case.scenario.goals.weights if known else Weights()
        return race_file(self._called(name, there), race.rival, race.weights, own)

    def _called(self, name: str, rivals: Sequence[str]) -> dict[str, str]:
        """Return rivals of a case with their names."""
        told = self.history(name)
        return {each: called(each, told.who if told else None) for each in rivals}

    def settle(self, session: Session, race: Race) -> NotSaved | None:
        """Settle the race of a game in which nothing is decided, and remember the rival."""
        failed = session.settle(race)
        if not failed:
            self.remember(race)
        return failed

    def remember(self, race: Race) -> None:
        """Keep whom somebody raced, for the next game; where that cannot be, it does no harm."""
        settings, _notice = self.settings()
        if settings.rival != race.rival:
            self.keep(settings.model_copy(update={"rival": race.rival}))

    def settings(self) -> tuple[UserSettings, str]:
        """Return the person's settings, and a sentence if some could not be read."""
        return read_settings(self.settings_file)

    def keep(self, settings: UserSettings) -> NotSaved | None:
        """Keep the person's settings."""
        return write_settings(self.settings_file, settings)

    def _cover(self, name: str) -> Cover | None:
        if name not in self._shown:
            known = None if name in self._read else self._covers.of(self.cases / name)
            self._shown[name] = known or self._cover_read(name)
        return self._shown[name]

    def _cover_read(self, name: str) -> Cover | None:
        files = self.read(name).value
        if files is None:
            return None
        cover = cover_of(files.scenario, fingerprint(files.scenario))
        self._covers.put(name, cover)
        return cover

    def _content(self, name: str) -> str | None:
        """Return the fingerprint of a case that can be played."""
        cover = self._cover(name) if name in self.names else None
        return cover.content if cover else None
