"""Games as they were played at one table or several, each team under a name of its own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from game.debrief.credit import Credit, credits_of
from game.debrief.history import Past
from game.debrief.hotwash import Line
from game.debrief.record import Record
from game.present.judged import JudgedView
from game.present.pieces.best import Foreseen
from game.present.review import ReviewView
from game.present.wording import report as words


class Sure(NamedTuple):
    """How sure a team was of a plan, and why it took it; what was not said is nothing."""

    confidence: int | None  # percent
    reason: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Sitting:
    """One game with its teams, as it was played at one table.

    Labels of the clock read "2026-11-22T09:02:00+00:00".
    """

    records: tuple[Record, ...]
    reviews: tuple[ReviewView, ...]  # by team
    past: Past | None
    journal: str  # the name of its file
    first: str  # the seal of its first line
    seal: str  # with which it ends
    seed: int
    content: str  # which text of the case it was
    began: str
    ended: str
    decided: tuple[str, ...]  # by decision: when it was played
    seals: tuple[str, ...]  # by decision: with what the journal ended then
    said: Mapping[tuple[int, int], Sure] = field(default_factory=dict)  # by decision and team
    rated: Mapping[tuple[str, int], str] = field(default_factory=dict)  # by objective and team
    judged: tuple[JudgedView, ...] = ()  # by team, where somebody asked for verdicts
    best: tuple[Foreseen | None, ...] = ()  # by team, the best line where somebody looked for it
    people: tuple[int, ...] = ()  # by team, how many took part; none where nobody signed in
    washed: tuple[Line, ...] = ()  # what was written in the hot wash
    broken: str = ""  # how far its journal can be followed; nothing if to its end

    @property
    def stayed(self) -> int:
        """Return the first team that played to where the game is; one always does."""
        return next(team for team, review in enumerate(self.reviews) if not review.gone)

    @property
    def record(self) -> Record:
        """Return a game that goes as far as this table does."""
        return self.records[self.stayed]

    @property
    def review(self) -> ReviewView:
        """Return the debrief of such a game."""
        return self.reviews[self.stayed]

    def opened(self, turn: int) -> str:
        """Return when a turn opened at this table; turns count from 0 over all."""
        case = self.record.case
        before = sum(each < turn for each in case.plays)
        return (self.began, *self.decided)[min(before, len(self.decided))]


@dataclass(frozen=True, eq=False)
class Player:
    """A team under a name that no other has; the name is empty where it is alone."""

    table: int  # from 1
    sitting: Sitting
    team: int  # its place at its table
    record: Record
    review: ReviewView

    @property
    def judged(self) -> JudgedView | None:
        """Return the verdicts on its decisions, if somebody asked for them; none if it went."""
        asked = self.sitting.judged and not self.gone
        return self.sitting.judged[self.team] if asked else None

    @property
    def best(self) -> Foreseen | None:
        """Return the best line that it is held beside: of one that came in later, from then on."""
        return self.sitting.best[self.team] if self.sitting.best else None

    @property
    def gone(self) -> str:
        """Return when it left or went over into another team, if it did."""
        return self.review.gone

    @cached_property
    def credits(self) -> tuple[Credit, ...]:
        """Return why every turn so far came out as it did."""
        return credits_of(self.record)


def players(sittings: Sequence[Sitting]) -> tuple[Player, ...]:
    """Return every team of every table."""
    names = iter(_names(sittings))
    return tuple(
        Player(number, sitting, team, replace(record, name=next(names)), review)
        for number, sitting in enumerate(sittings, 1)
        for team, (record, review) in enumerate(zip(sitting.records, sitting.reviews, strict=True))
    )


def _names(sittings: Sequence[Sitting]) -> Sequence[str]:
    """Return the name of every team of every table, no two alike."""
    if len(sittings) == 1:
        return [record.name for record in sittings[0].records]
    tables = [number for number, each in enumerate(sittings, 1) for _record in each.records]
    records = [record for each in sittings for record in each.records]
    plain = [
        record.name or words.table(table) for record, table in zip(records, tables, strict=True)
    ]
    longer = [words.at_table(name, table) for name, table in zip(plain, tables, strict=True)]
    counts = Counter(plain)
    found = [long if counts[name] > 1 else name for name, long in zip(plain, longer, strict=True)]
    return longer if len({*found}) < len(found) else found
