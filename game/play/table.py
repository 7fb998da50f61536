"""The game as it stands after some decisions: a value, and how a turn of it is played."""

from dataclasses import dataclass, replace

from game.debrief.hotwash import Line
from game.engine.case import Case, compiled
from game.engine.cut import cut_to
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import Refused, plans_of
from game.engine.state import State
from game.engine.turn import Turned, advance, moved, opening
from game.play.actions import Plan
from game.play.header import Header
from game.play.room.room import Room
from game.scenario.card import Card


@dataclass(frozen=True, slots=True)
class Noted:
    """Something written down: of which turn, by whom, and when."""

    turn: int  # from 0, over those that are decided on; past the last one: after the end
    at: str  # what the clock said
    text: str
    team: int | None = None  # None: everybody at the table
    anew: bool = False  # that turn has been taken back since, to be played anew


@dataclass(frozen=True, slots=True)
class Said:
    """How sure a team was of its plan, and why it took it."""

    turn: int  # from 0, over those that are decided on
    team: int
    confidence: int | None  # percent
    reason: str | None


@dataclass(frozen=True, slots=True)
class Sketched:
    """What a team drew of its loyalty before it saw the curve."""

    team: int
    line: tuple[int, ...]  # after each turn, 0-100; nothing where it would rather not


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """All that a journal comes to; teams are rows, in their order."""

    case: Case
    luck: Luck
    teams: tuple[str, ...]
    start: State
    drafts: tuple[Plan, ...]  # by team: cards laid out, not committed
    committed: tuple[Plan | None, ...]  # by team: its plan for this turn, once it is in
    turned: tuple[Turned, ...] = ()  # every turn that is over, those that passed undecided too
    plans: tuple[tuple[Plan, ...], ...] = ()  # by decision and team, cards in their order
    notes: tuple[Noted, ...] = ()
    said: tuple[Said, ...] = ()  # of plans that are in or were played
    sketches: tuple[Sketched, ...] = ()  # once the game is over, one a team
    wash: tuple[Line, ...] = ()  # once the game is over: the lines that are not empty
    room: Room | None = None  # who sits in it, if it is played in a room

    @property
    def state(self) -> State:
        """Return the state at the opening of this turn."""
        return self.turned[-1].state if self.turned else self.start

    @property
    def states(self) -> tuple[State, ...]:
        """Return the state at the opening of every turn so far."""
        return (self.start, *(each.state for each in self.turned))

    @property
    def comes_to(self) -> tuple[State, ...]:
        """Return what each decision came to: the state at the opening of the next, or the end."""
        opened = (*self.case.plays[1:], self.case.turns)
        return tuple(self.states[turn] for turn in opened[: len(self.plans)])

    @property
    def over(self) -> bool:
        """Tell whether the last turn has been played."""
        return len(self.turned) == self.case.turns

    @property
    def to_plan(self) -> tuple[int, ...]:
        """Return the teams whose plan for this turn is not in; none once the game is over."""
        if self.over:
            return ()
        return tuple(team for team, plan in enumerate(self.committed) if plan is None)

    @property
    def whose_turn(self) -> int | None:
        """Return the first team that has to plan now, or None."""
        return next(iter(self.to_plan), None)


def laid(case: Case, header: Header) -> Table:
    """Return the table before the first decision; all teams share the luck of one seed.

    Turns before the first that is decided on have passed.
    """
    case = cut_to(case, header.plays)
    luck = deal([header.seed], case.turns, purposes(case))
    return _passed(_opened(case, luck, header.teams, Room() if header.room else None))


def again(
    table: Table, teams: tuple[str, ...], plans: tuple[tuple[Plan, ...], ...]
) -> Table | Refused:
    """Return the table as it would stand if `teams` had played `plans` from the first turn on.

    What lies there for this turn stays for those teams that were here before.
    """
    more = len(teams) - len(table.teams)
    found = _replayed(table, table.case, teams, plans)
    if isinstance(found, Refused):
        return found
    drafts = (*table.drafts, *_no_cards(more))
    return replace(found, drafts=drafts, committed=(*table.committed, *(None,) * more))


def with_card(table: Table, card: Card) -> Table | Refused:
    """Return the table of a case that has one card more; all that was played stays as it was."""
    scenario = table.case.scenario
    more = scenario.model_copy(update={"cards": (*scenario.cards, card)})
    turns = [scenario.turns[place].id for place in table.case.plays]
    case = cut_to(compiled(more, table.case.setting.parameters), turns)
    found = _replayed(table, case, table.teams, table.plans)
    if isinstance(found, Refused):
        return found
    return replace(found, drafts=table.drafts, committed=table.committed)


def _replayed(
    table: Table, case: Case, teams: tuple[str, ...], plans: tuple[tuple[Plan, ...], ...]
) -> Table | Refused:
    found = _passed(_opened(case, table.luck, teams, table.room))
    for played in plans:
        once = resolved(found, played)
        if isinstance(once, Refused):
            return once
        found = once
    return replace(found, notes=table.notes, said=table.said, wash=table.wash)


def resolved(table: Table, plans: tuple[Plan, ...]) -> Table | Refused:
    """Return the table once every team has played its plan."""
    turned = advance(table.case, table.state, plans_of(table.case, plans), table.luck)
    if isinstance(turned, Refused):
        return turned
    played = replace(table, turned=(*table.turned, turned), plans=(*table.plans, plans))
    return _passed(cleared(played))


def _opened(case: Case, luck: Luck, teams: tuple[str, ...], room: Room | None) -> Table:
    start, nothing = opening(case, luck, len(teams)), _no_cards(len(teams))
    return Table(case, luck, teams, start, nothing, _nobody_in(teams), room=room)


def cleared(table: Table) -> Table:
    """Return the table with nothing laid out and nothing committed."""
    teams = table.teams
    return replace(table, committed=_nobody_in(teams), drafts=_no_cards(len(teams)))


def _nobody_in(teams: tuple[str, ...]) -> tuple[None, ...]:
    return (None,) * len(teams)


def _passed(table: Table) -> Table:
    """Return the table once the turns on which nobody decides have passed; no line tells of them.

    They follow from the header and the decisions, so that they cannot disagree with either.
    """
    case, turned = table.case, table.turned
    nothing = plans_of(case, _no_cards(len(table.teams)))
    while len(turned) < case.coming(len(turned)):
        state = turned[-1].state if turned else table.start
        turned = (*turned, moved(advance(case, state, nothing, table.luck)))
    return replace(table, turned=turned)


def _no_cards(teams: int) -> tuple[Plan, ...]:
    return ((),) * teams
