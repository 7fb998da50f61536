"""After a turn: the front page, the voices, and why each meter moved."""

from dataclasses import dataclass

from game.present.parts import GroupView, Masthead, PromiseView, VoiceView, WaterfallView
from game.present.race import RivalView


@dataclass(frozen=True, slots=True)
class PaperView:
    """An invented front page."""

    newspaper: str
    edition: str  # "Late edition"
    date: str
    headline: str
    story: str
    aside_title: str
    aside: str


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """Everything on the outcome screen."""

    masthead: Masthead
    team: str
    badge: str  # "Turn 4 · outcome"
    case: str
    paper: PaperView
    voices: tuple[VoiceView, ...]  # three
    more_voices: tuple[VoiceView, ...]
    waterfalls: tuple[WaterfallView, WaterfallView, WaterfallView]
    groups: tuple[GroupView, ...]
    group_causes: tuple[WaterfallView, ...]  # loyalty by segment, then trust by stakeholder
    promises: tuple[PromiseView, ...]  # that were decided this turn
    learned: tuple[str, ...]  # what investigation settled
    history_head: str  # "What JetBlue did"
    history: str  # in this turn
    history_meters: tuple[str, str, str]
    history_name: str  # "History", "A typical dealer"
    simulated: str  # "Paper and voices are simulated"
    next_label: str  # "On to Saturday", "To the debrief"
    rival: RivalView | None = None  # of somebody who races one
