"""What a team may do, and how a journal line writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from pydantic import TypeAdapter, ValidationError

from game.debrief.hotwash import Side
from game.play.room import acts
from game.play.room.acts import RoomAct
from game.play.room.words import line
from game.play.room.words import tidied as tidied_in_room
from game.scenario.composed import Doing

Plan = acts.Plan
LONGEST_REASON = 200
LONGEST_TITLE = 26
LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Draft:
    """Lay these cards out for this turn, in place of those that lie there; not yet committed."""

    team: int
    cards: Plan


@dataclass(frozen=True, slots=True)
class Commit:
    """Play these cards; at one screen the turn moves on once every team is in."""

    team: int
    cards: Plan
    confidence: int | None = None  # percent: how sure that loyalty will stand no lower after it
    reason: str | None = None  # one line: why this plan


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last commit of this turn, or else the last turn; its plan lies there again."""


@dataclass(frozen=True, slots=True)
class Rewind:
    """Go back to the opening of a turn, counted from 0 over those that are decided on.

    What comes next replaces what came.
    """

    turn: int


@dataclass(frozen=True, slots=True)
class Note:
    """Write something down beside the game; it stays, whatever is taken back."""

    text: str
    team: int | None = None  # whose note it is; None: everybody's at the table
    turn: int | None = None  # of which turn, counted as in `Rewind`; None: where the game stands


@dataclass(frozen=True, slots=True)
class Compose:
    """Lay a response on the table that is on no card; every team may play it on this turn."""

    title: str
    does: tuple[Doing, ...]
    effort: int
    cost: float  # currency


@dataclass(frozen=True, slots=True)
class Sketch:
    """Draw what loyalty did, from memory, once the game is over and before its curve is shown."""

    team: int
    line: tuple[int, ...] = ()  # loyalty after each turn, 0-100; nothing: rather not


@dataclass(frozen=True, slots=True)
class Wash:
    """Write a line of the hot wash once the game is over, in place of what stood there."""

    side: Side
    place: int  # from 0, among the lines of its kind
    text: str  # nothing: the line is empty again


TableAct = Draft | Commit | Undo | Rewind | Note | Compose | Sketch | Wash
Action = TableAct | RoomAct
KINDS: Mapping[str, type[Action]] = {
    "draft": Draft,
    "commit": Commit,
    "undo": Undo,
    "rewind": Rewind,
    "note": Note,
    "compose": Compose,
    "sketch": Sketch,
    "wash": Wash,
    "join": acts.Join,
    "leave": acts.Leave,
    "seat": acts.Seat,
    "call": acts.Call,
    "lead": acts.Lead,
    "enter": acts.Enter,
    "retire": acts.Retire,
    "rename": acts.Rename,
    "vote": acts.Vote,
    "talk": acts.Talk,
    "share": acts.Share,
    "withdraw": acts.Withdraw,
    "reveal": acts.Reveal,
    "proceed": acts.Proceed,
    "timer": acts.Timer,
    "bulletin": acts.Bulletin,
    "hold": acts.Hold,
    "rate": acts.Rate,
    "show": acts.Show,
}
_READERS = {word: TypeAdapter(kind) for word, kind in KINDS.items()}
_NAMES = {kind: word for word, kind in KINDS.items()}


def tidied(action: Action) -> Action:
    """Return `action` with each card once, and with words that every file can hold."""
    match action:
        case Commit():
            said = action.reason and line(action.reason, LONGEST_REASON)
            return replace(action, cards=tuple(dict.fromkeys(action.cards)), reason=said or None)
        case Draft() | acts.Vote():
            return replace(action, cards=tuple(dict.fromkeys(action.cards)))
        case Note():
            text = action.text.encode("utf-8", "replace").decode("utf-8").strip()
            return replace(action, text=text)
        case Compose() | Wash():
            return _in_one_line(action)
        case Undo() | Rewind() | Sketch():
            return action
        case _:
            return tidied_in_room(action)


def _in_one_line(action: Compose | Wash) -> Compose | Wash:
    if isinstance(action, Wash):
        return replace(action, text=line(action.text, LONGEST_LINE))
    title = line(action.title, LONGEST_TITLE)
    return replace(action, title=title, does=tuple(dict.fromkeys(action.does)))


def written(action: Action) -> dict[str, object]:
    """Return `action` as a journal line holds it; what it does not say is not written."""
    parts = {each.name: getattr(action, each.name) for each in fields(action)}
    said = {name: value for name, value in parts.items() if value is not None}
    return {"do": _NAMES[type(action)], **said}


def action_of(data: Any) -> Action | None:  # noqa: ANN401 - whatever stood in the file
    """Return the action that a journal line holds, or None if this version knows none such."""
    if not isinstance(data, dict):
        return None
    parts = dict(data)
    word = parts.pop("do", None)
    reader = _READERS.get(word) if isinstance(word, str) else None
    if reader is None:
        return None
    try:
        found: Action = reader.validate_python(parts)
    except ValidationError:
        return None
    return found
