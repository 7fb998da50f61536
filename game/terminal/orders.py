"""What a typed line asks for."""

from dataclasses import dataclass

from game.debrief.hotwash import Side
from game.terminal.roomorders import RoomOrder


@dataclass(frozen=True, slots=True)
class Add:
    """Lay these cards into the plan, by their number in the hand."""

    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take these cards out of the plan; none named means the last one."""

    numbers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadCard:
    """Read a whole card."""

    number: int


@dataclass(frozen=True, slots=True)
class Explain:
    """Say what a number is and what drives it."""

    what: str


@dataclass(frozen=True, slots=True)
class Show:
    """Show a part of the moment again."""

    part: str


@dataclass(frozen=True, slots=True)
class Intel:
    """Read what only one role knows; nobody named means ask who."""

    role: str = ""


@dataclass(frozen=True, slots=True)
class Rewind:
    """Go back to the opening of a turn, counted from 1; 0 means ask which."""

    turn: int = 0


@dataclass(frozen=True, slots=True)
class Commit:
    """Carry out the plan; `sure` leaves out every question.

    A team of a room may say at once how confident it is, in percent, and why.
    """

    sure: bool = False
    confidence: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """Write a response that is on no card."""


@dataclass(frozen=True, slots=True)
class Write:
    """Write a note beside the game."""

    text: str


@dataclass(frozen=True, slots=True)
class WriteLine:
    """Write a line of the hot wash, counted from 1 among those of its kind; nothing empties it."""

    side: Side
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class SaveIn:
    """Go on with the game in another folder."""

    folder: str


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Try another plan on a turn, counted from 1, of a game that is over; 0 where none is named."""

    turn: int = 0


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last turn."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Save and leave."""


@dataclass(frozen=True, slots=True)
class Help:
    """Say what can be typed."""


@dataclass(frozen=True, slots=True)
class Onward:
    """Just Enter."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nothing that is known here: one sentence says so."""

    why: str


# the same at every moment of a game
Anywhere = Undo | Rewind | SaveIn | Write | WriteLine | WhatIf | Own | Unclear | Leave | RoomOrder
Order = Anywhere | Add | Remove | ReadCard | Explain | Show | Intel | Commit | Help | Onward
