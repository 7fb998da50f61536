"""After the reveal: the plans of all teams side by side. Nobody is ranked."""

from dataclasses import dataclass

from game.present.parts import ChangeView, Masthead, Meter, Tone


@dataclass(frozen=True, slots=True)
class PlayedView:
    """A card that a team played."""

    kind: str
    title: str
    effort: int
    only_here: bool  # no other team chose it


@dataclass(frozen=True, slots=True)
class FigureView:
    """A meter of one team after the turn."""

    meter: Meter
    figure: str
    change: ChangeView | None
    share: float  # of the bar, 0-1
    before: float  # where it stood before, 0-1
    tag: str  # "highest", "lowest", "calmest", or nothing


@dataclass(frozen=True, slots=True)
class CauseLine:
    """What moved loyalty most, for better or worse."""

    amount: str
    label: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A team's plan and what came of it; or what the company did."""

    team: int  # its row; -1 for history
    name: str
    shape: str  # nothing for history
    played: tuple[PlayedView, ...]
    nothing: str  # that no card was played, or nothing
    figures: tuple[FigureView, ...]  # none while the meters are kept for the debrief
    causes: tuple[CauseLine, ...]
    said: str  # how sure they were and why, or nothing
    votes: str  # how alike they saw it before the talk and after it, or nothing

    @property
    def aside(self) -> str:
        """Return what is said beside the figures, or nothing."""
        return " · ".join(filter(None, (self.votes, self.said)))


@dataclass(frozen=True, slots=True)
class MeterRow:
    """What a row of figures is, said once beside all of them."""

    meter: Meter
    name: str
    unit: str


@dataclass(frozen=True, slots=True)
class CompareView:
    """Everything on the projector after a reveal."""

    masthead: Masthead
    title: str  # "Four plans for the same Thursday"
    badge: str  # "Turn 4 · reveal"
    effort: int  # that each team had at most
    columns: tuple[ColumnView, ...]  # in the order of the teams
    history: ColumnView | None
    rows: tuple[MeterRow, ...]
    questions: tuple[str, ...]
    next_label: str
    kept: str  # that the meters are kept for the debrief, or nothing
