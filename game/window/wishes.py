"""What a screen may ask for. It never acts: whoever opened the window grants or refuses."""

from dataclasses import dataclass
from pathlib import Path

from game.base.ids import CardId
from game.debrief.hotwash import Side
from game.window.roomwishes import RoomWish


@dataclass(frozen=True, slots=True)
class Go:
    """Show another screen."""

    place: str


@dataclass(frozen=True, slots=True)
class Back:
    """Leave this screen for the one before."""


@dataclass(frozen=True, slots=True)
class Look:
    """Turn to another part of this screen: which page, which meter, which row, which overlay.

    Kept by the window alone; play does not change.
    """

    at: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Wrote:
    """A text field now holds these words."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Both:
    """Two wishes by one press, as to close an overlay and to do what it asked about."""

    first: "Wish"
    then: "Wish"


@dataclass(frozen=True, slots=True)
class Open:
    """Open a case file."""

    case: str
    mode: str = "solo"


@dataclass(frozen=True, slots=True)
class Length:
    """Play the case whose file is open in so many minutes; 0 is the whole case."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Challenge:
    """Race this bot in the game that is opened next; empty is nobody."""

    rival: str


@dataclass(frozen=True, slots=True)
class Weigh:
    """Let a part of the outcome count so much in the race."""

    part: str
    weight: float


@dataclass(frozen=True, slots=True)
class WeighAsCase:
    """Weigh the outcome of the race as the case does."""


@dataclass(frozen=True, slots=True)
class Continue:
    """Go on with a saved game, or look at one that is over."""

    path: str


@dataclass(frozen=True, slots=True)
class GoOnInCopy:
    """Go on with this game in a file of its own; the one it was read from stays as it is."""


@dataclass(frozen=True, slots=True)
class Call:
    """Call the teams by these names and go on to their case file."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """Go back to the game that is being played."""


@dataclass(frozen=True, slots=True)
class Play:
    """Lay a card into the plan."""

    card: CardId


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take a card out of the plan."""

    card: CardId


@dataclass(frozen=True, slots=True)
class Invent:
    """Lay a response on the table that is on no card."""

    title: str
    does: tuple[str, ...]
    effort: int
    cost: float  # currency


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last plan carried out; it lies on the table again, ready to change."""


@dataclass(frozen=True, slots=True)
class Commit:
    """Carry the plan out and move time."""


@dataclass(frozen=True, slots=True)
class Next:
    """Go on from a result to what comes after it."""


@dataclass(frozen=True, slots=True)
class Rewind:
    """Play again from a turn, counted from 1."""

    turn: int


@dataclass(frozen=True, slots=True)
class PlayOn:
    """Play again from a turn, counted from 1, with these cards laid out for a team."""

    team: int
    turn: int
    cards: tuple[CardId, ...]


@dataclass(frozen=True, slots=True)
class Again:
    """Play the same case from the start."""


@dataclass(frozen=True, slots=True)
class Note:
    """Write a note into the journal."""

    text: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """Keep what a team drew of its loyalty from memory; an empty line: it would rather not."""

    team: int
    line: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WashLine:
    """Keep a line of the hot wash, counted from 0 among those of its kind."""

    side: Side
    place: int
    text: str


@dataclass(frozen=True, slots=True)
class MoreTime:
    """Give the turn another minute."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Change a setting to a value."""

    setting: str
    value: str


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Put away the error bar."""


@dataclass(frozen=True, slots=True)
class FullScreen:
    """Fill the screen, or go back to a window."""


@dataclass(frozen=True, slots=True)
class TextSize:
    """Make the words larger (1), smaller (-1) or as designed (0)."""

    step: int


@dataclass(frozen=True, slots=True)
class ShowFolder:
    """Open a folder outside the game."""

    folder: Path


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the game."""


Wish = (
    Go
    | Back
    | Look
    | Wrote
    | Both
    | Open
    | Length
    | Challenge
    | Weigh
    | WeighAsCase
    | Continue
    | GoOnInCopy
    | Call
    | Resume
    | Play
    | TakeBack
    | Invent
    | Undo
    | Commit
    | Next
    | Rewind
    | PlayOn
    | Again
    | Note
    | Sketch
    | WashLine
    | MoreTime
    | Choose
    | Dismiss
    | FullScreen
    | TextSize
    | ShowFolder
    | Quit
    | RoomWish
)
