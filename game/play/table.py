"""The game as it stands after some decisions: a value, and the one step from each to the next.

A session folds its decisions through `after` as they come, and loading folds the same lines again,
so the two cannot disagree.
"""

from dataclasses import dataclass, replace
from typing import assert_never

from game.base.ids import CardId
from game.base.words import _
from game.engine.case import Case
from game.engine.cut import cut_to
from game.engine.injects import purposes
from game.engine.luck import Luck, deal
from game.engine.plan import Refused, plans_of, refusal
from game.engine.state import State
from game.engine.turn import Turned, advance, moved, opening
from game.play.actions import Action, Commit, Draft, Note, Plan, Rewind, Undo
from game.play.answers import Impossible, NotNow, WaitingForOther

LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class Noted:
    """Something written down: of which turn, by whom, and when."""

    turn: int  # from 0, over those that are decided on; past the last one: after the end
    at: str  # what the clock said
    text: str
    team: int | None = None  # None: everybody at the table
    anew: bool = False  # that turn has been taken back since, to be played anew


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """All that a journal comes to; teams are rows, in their order."""

    case: Case
    luck: Luck
    teams: tuple[str, ...]
    start: State
    drafts: tuple[Plan, ...]  # by team: cards laid out, not committed
    turned: tuple[Turned, ...] = ()  # every turn that is over, those that passed undecided too
    plans: tuple[tuple[Plan, ...], ...] = ()  # by decision and team, cards in their order
    committed: tuple[Plan, ...] = ()  # of this turn, for the first teams
    notes: tuple[Noted, ...] = ()

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
    def whose_turn(self) -> int | None:
        """Return the team that plans now, or None once the game is over."""
        return None if self.over else len(self.committed)


def laid(case: Case, seed: int, teams: tuple[str, ...], plays: tuple[str, ...] = ()) -> Table:
    """Return the table before the first decision; all teams share the luck of one seed.

    `plays` names the turns to decide on, where not all are; those before the first have passed.
    """
    case = cut_to(case, plays)
    luck = deal([seed], case.turns, purposes(case))
    start = opening(case, luck, len(teams))
    return _passed(Table(case, luck, teams, start, _no_cards(len(teams))))


def after(table: Table, action: Action, at: str = "") -> Table | Impossible:
    """Return the table after `action`, or why it cannot be; `at` only labels notes."""
    match action:
        case Draft():
            return _check(table, action) or _with_draft(table, action.team, action.cards)
        case Commit():
            return _check(table, action) or _committed(table, action)
        case Undo():
            return _undone(table)
        case Rewind():
            return _rewound(table, action.turn)
        case Note():
            return _noted(table, action, at)
        case _:
            assert_never(action)


def culprit(table: Table, action: Action) -> CardId | None:
    """Return the first card of a plan that may not be played even alone, if one is to blame."""
    if not isinstance(action, Draft | Commit) or not 0 <= action.team < len(table.teams):
        return None
    alone = (card for card in action.cards if refusal(table.case, table.state, [card], action.team))
    return next(alone, None)


def _check(table: Table, action: Draft | Commit) -> Impossible | None:
    if not 0 <= action.team < len(table.teams):
        return NotNow(_no_such_team())
    now = table.whose_turn
    if now is not None and now != action.team:
        why = _("It is the turn of {team} to plan.").format(team=table.teams[now])
        return WaitingForOther(now, why)
    return refusal(table.case, table.state, action.cards, action.team)


def _with_draft(table: Table, team: int, cards: Plan) -> Table:
    drafts = (*table.drafts[:team], cards, *table.drafts[team + 1 :])
    return replace(table, drafts=drafts)


def _committed(table: Table, action: Commit) -> Table | Refused:
    plans = (*table.committed, action.cards)
    if len(plans) < len(table.teams):
        return replace(_with_draft(table, action.team, ()), committed=plans)
    turned = advance(table.case, table.state, plans_of(table.case, plans), table.luck)
    if isinstance(turned, Refused):
        return turned
    played = replace(table, turned=(*table.turned, turned), plans=(*table.plans, plans))
    return _passed(_clear(played))


def _undone(table: Table) -> Table | NotNow:
    if table.committed:
        *others, last = table.committed
        open_again = replace(table, committed=tuple(others))
        return _with_draft(open_again, len(others), last)
    if not table.plans:
        return NotNow(_("Nothing has been decided yet."))
    return replace(_back(table, len(table.plans) - 1), drafts=table.plans[-1])


def _rewound(table: Table, turn: int) -> Table | NotNow:
    if not 0 <= turn <= len(table.plans) or turn == len(table.case.plays):
        return NotNow(_not_yet())
    return _back(table, turn)


def _noted(table: Table, action: Note, at: str) -> Table | NotNow:
    turn = len(table.plans) if action.turn is None else action.turn
    if not action.text:
        return NotNow(_("There is nothing to write down."))
    if len(action.text) > LONGEST_NOTE:
        return NotNow(_("That is too long for one note; write it as two."))
    if not 0 <= turn <= len(table.plans):
        return NotNow(_not_yet())
    if action.team is not None and not 0 <= action.team < len(table.teams):
        return NotNow(_no_such_team())
    note = Noted(turn, at, action.text, action.team)
    return replace(table, notes=(*table.notes, note))


def _back(table: Table, place: int) -> Table:
    """Return the table as it stood before the decision at `place`, with nothing laid out.

    What was written down stays, for it was said; it only bears that its turn is played anew.
    """
    turned = table.turned[: table.case.plays[place]]
    notes = tuple(replace(note, anew=note.anew or note.turn >= place) for note in table.notes)
    return _clear(replace(table, turned=turned, plans=table.plans[:place], notes=notes))


def _clear(table: Table) -> Table:
    return replace(table, committed=(), drafts=_no_cards(len(table.teams)))


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


def _not_yet() -> str:
    return _("This game has not come to that turn.")


def _no_such_team() -> str:
    return _("There is no such team at this table.")


def _no_cards(teams: int) -> tuple[Plan, ...]:
    return ((),) * teams
