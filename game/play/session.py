"""One running game: all that changes the game goes through it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from game.base.words import _
from game.engine.case import Case
from game.engine.luck import Luck
from game.engine.state import State
from game.engine.turn import Turned
from game.play.actions import Action, Plan, tidied
from game.play.answers import Accepted, Answer, ReadOnly, Stale
from game.play.came import came
from game.play.fold import after
from game.play.forgetting import without
from game.play.header import Header
from game.play.journal import Journal
from game.play.lines import Chain, Line, begun, grown
from game.play.notsaved import NotSaved
from game.play.race import Race
from game.play.room.room import Room
from game.play.table import Noted, Said, Table

Clock = Callable[[], datetime]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A case that can be played, and the hash of its content."""

    case: Case
    content: str


class _Now(NamedTuple):
    """What holds: both parts change in one step, or neither does."""

    table: Table
    chain: Chain


class Session:
    """A game that is being played, or looked at.

    Attributes:
        known: the case, as it is now.
        notices: sentences to show once.
        read_only: why it may only be looked at, or nothing.
        rest: what was played beyond that, told turn by turn, as it came out then.
    """

    def __init__(
        self, known: Known, table: Table, chain: Chain, journal: Journal, clock: Clock
    ) -> None:
        self.known = known
        self.notices: tuple[str, ...] = ()
        self.read_only = ""
        self.rest: tuple[str, ...] = ()
        self._now = _Now(table, chain)
        self._journal = journal
        self._clock = clock
        self._waits = False  # with writing, until all that is decided together is decided

    def submit(self, action: Action, seen: int) -> Answer:
        """Take a decision: once `Accepted` it is on disk, with any other answer nothing changed.

        Args:
            action: what the team does.
            seen: the journal's length that the asker last saw; an older one is refused.
        """
        if self.read_only:
            return ReadOnly(self.read_only)
        if seen != self.at:
            return Stale(self.at, _("Something was decided in the meantime; look again first."))
        action, at = tidied(action), label(self._clock())
        table = after(self._now.table, action, at)
        if not isinstance(table, Table):
            return table
        resolved = len(table.plans) > len(self.plans)
        comes_to = came(self.case, table.state) if resolved else None
        chain = grown(self._now.chain, action, at, comes_to)
        failed = None if self._waits else self._journal.write(self._now.chain, chain)
        if failed:
            return failed
        self._now = _Now(table, chain)
        return Accepted(len(chain.lines), _last(table) if resolved else None)

    def together(self, decide: Callable[[], Made]) -> Made | NotSaved:
        """Put all that `decide` submits on disk in one step; only then does it hold.

        A disk takes many lines as quickly as one. If it takes none, nothing changed.
        """
        before, self._waits = self._now, True
        try:
            made = decide()
        except BaseException:
            self._now = before
            raise
        finally:
            self._waits = False
        if self._now is before:
            return made
        failed = self._journal.write(before.chain, self._now.chain)
        if failed:
            self._now = before
            return failed
        return made

    def settle(self, race: Race) -> NotSaved | None:
        """Settle whom the player races and how it is weighed, as long as nothing is decided.

        Once something is decided, or where the game may only be looked at, it stays as it is.
        """
        if self.read_only or self.at or race == self.header.race:
            return None
        header = self.header.model_copy(update=race._asdict())
        chain = begun(header)
        failed = self._journal.begin_anew(self._now.chain, chain)
        if not failed:
            self._now = _Now(self._now.table, chain)
        return failed

    def forget(self, person: str) -> NotSaved | None:
        """Take the nickname of somebody who has left, and their device, out of the journal."""
        chain = without(self._now.chain, person)
        failed = self._journal.begin_anew(self._now.chain, chain)
        if not failed:
            self._now = _Now(self._now.table, chain)
        return failed

    def moved(self, chain: Chain, journal: Journal) -> None:
        """Go on in another file, which holds the same decisions."""
        self._journal.close()
        self._now, self._journal = _Now(self._now.table, chain), journal
        self.read_only, self.rest = "", ()

    def close(self) -> None:
        """Let go of the save."""
        self._journal.close()
        self.read_only = self.read_only or _("This game is closed.")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def at(self) -> int:
        """Return the journal's length: how many decisions it holds."""
        return len(self._now.chain.lines)

    @property
    def path(self) -> Path:
        """Return where the journal lies."""
        return self._journal.path

    @property
    def header(self) -> Header:
        """Return what was settled before the first decision."""
        return self._now.chain.header

    @property
    def chain(self) -> Chain:
        """Return the journal itself, byte by byte, with the seal that it ends with."""
        return self._now.chain

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return every decision so far; for reports, since it holds what each team laid out."""
        return self._now.chain.lines

    @property
    def case(self) -> Case:
        """Return the case, in the length in which it is played."""
        return self._now.table.case

    @property
    def teams(self) -> tuple[str, ...]:
        """Return the names of the teams; a team's place is its row in every state."""
        return self._now.table.teams

    @property
    def luck(self) -> Luck:
        """Return the luck that every team of this game shares."""
        return self._now.table.luck

    @property
    def state(self) -> State:
        """Return the state at the opening of this turn."""
        return self._now.table.state

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening of every turn so far."""
        return self._now.table.states

    @property
    def turned(self) -> tuple[Turned, ...]:
        """Return every turn that is over and holds, those that passed undecided too."""
        return self._now.table.turned

    @property
    def passed(self) -> bool:
        """Tell whether turns have passed undecided since the last decision."""
        return bool(self.turned) and len(self.turned) - 1 not in self.case.plays

    @property
    def plans(self) -> tuple[tuple[Plan, ...], ...]:
        """Return what was played, by decision and team, cards in the order they were laid."""
        return self._now.table.plans

    @property
    def notes(self) -> tuple[Noted, ...]:
        """Return what was written down."""
        return self._now.table.notes

    @property
    def whose_turn(self) -> int | None:
        """Return the team that plans now, or None once the game is over."""
        return self._now.table.whose_turn

    @property
    def over(self) -> bool:
        """Tell whether the last turn has been played."""
        return self._now.table.over

    def draft(self, team: int) -> Plan:
        """Return the cards that `team` has laid out in this turn."""
        return self._now.table.drafts[team]

    def committed(self, team: int) -> Plan | None:
        """Return what `team` has committed in this turn, for its own eyes, or None."""
        return self._now.table.committed[team]

    @property
    def table(self) -> Table:
        """Return all that the decisions come to, as one value that never changes."""
        return self._now.table

    @property
    def room(self) -> Room | None:
        """Return who sits where and how far the turn is, if it is played in a room."""
        return self._now.table.room

    @property
    def to_plan(self) -> tuple[int, ...]:
        """Return the teams whose plan for this turn is not in."""
        return self._now.table.to_plan

    @property
    def said(self) -> tuple[Said, ...]:
        """Return how sure teams were of their plans, and why they took them."""
        return self._now.table.said


def _last(table: Table) -> Turned:
    """Return the turn that was decided on last."""
    return table.turned[table.case.plays[len(table.plans) - 1]]


def label(moment: datetime) -> str:
    """Return a moment as lines carry it."""
    return moment.isoformat(timespec="seconds")
