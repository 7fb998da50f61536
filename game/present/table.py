"""The main moment: read, plan, commit."""

from dataclasses import dataclass

from game.present.parts import CardView, GroupView, Masthead, MeterView, PromiseView, WorkView


@dataclass(frozen=True, slots=True)
class InjectView:
    """Something that just came in."""

    head: str  # "Just in · broadcast"
    text: str
    who: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One chosen card in the tray."""

    id: str
    kind: str
    title: str
    effort: int
    price: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan tray."""

    title: str  # "Plan for Thursday"
    left: int
    effort: int
    arithmetic: str  # "6 effort − 4 chosen = 2 left"
    lines: tuple[PlanLine, ...]
    room: str  # "room for 2 more effort", or nothing
    cost: str
    budget: str  # "plans so far with this one: $26.8m of $30m"
    board: bool  # the budget is used up, and the board is asked
    can_commit: bool
    commit: str  # the button's label, or the reason that there is nothing to commit
    ask: str  # what to ask once before committing, or nothing


@dataclass(frozen=True, slots=True)
class TableView:
    """Everything on the turn screen."""

    masthead: Masthead
    team: str  # whose plan this is, in a game of two teams; else nothing
    meters: tuple[MeterView, MeterView, MeterView]
    groups: tuple[GroupView, ...]
    others: tuple[GroupView, ...]
    abilities: tuple[WorkView, ...]
    queues: tuple[WorkView, ...]
    service: tuple[str, ...]  # how many hours there are for all who wait, and who comes first
    line: str
    known: tuple[str, ...]
    rumour: tuple[str, ...]
    unknown: tuple[str, ...]
    promises: tuple[PromiseView, ...]
    no_promises: str
    injects: tuple[InjectView, ...]
    no_inject: str
    intel: tuple[tuple[str, str], ...]  # role, what it knows
    alone: bool  # whoever plays holds every seat, so that nobody has to look away
    hand: tuple[CardView, ...]
    hand_note: str
    plan: PlanView
    notice: str
