"""The hand: cards to play, take back, and read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.base.ids import CardId
from game.base.words import _
from game.present.parts import Block, CardState, CardView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.cards import CardFace, written
from game.window.cardtype import alike
from game.window.controls import Flag
from game.window.faces import TurnFace
from game.window.geometry import Rect
from game.window.parts import Line
from game.window.sheets import OVER
from game.window.text import Run
from game.window.wishes import Both, Look, Play, TakeBack, Wish

AREA = "hand"
PAGE = "hand"  # the look that names the page of the hand
GAP = 16.0
ROWS = 2
_WHY = {Block.PLAYED: "check", Block.EARLY: "clock"}
_NOTICE = theme.STRONG.at(20, 24)
_NOTE = theme.CAPTION.at(23, 27).on(theme.TMUTED)


@dataclass(frozen=True, slots=True)
class Grid:
    """How many cards lie side by side, and in how many rows."""

    across: int
    down: int

    @property
    def room(self) -> int:
        """Return how many cards show at a time."""
        return self.across * self.down


def grid(cards: int) -> Grid:
    """Return four across; five where there are nine or ten cards."""
    return Grid(4 if cards <= 8 else 5, ROWS)


def keys(hand: Sequence[CardView]) -> str:
    """Return the keys of the hand as they are printed: "1–8", or "1–9 0" where there are ten."""
    found = [card.key for card in hand if card.key]
    if len(found) < 2:
        return "".join(found)
    tenth = " 0" if found[-1] == "0" else ""
    return f"{found[0]}–{found[-2 if tenth else -1]}{tenth}"


def dotted(hand: Sequence[CardView]) -> bool:
    """Tell whether cards show what they touch; an expert's table does not."""
    return any(any(card.touches) or card.later for card in hand)


def head(frame: Frame, view: TurnFace, place: Rect) -> Boxes:
    """Return the line over the hand, and what is unusual about this turn."""
    name = Run(_("Your hand"), theme.LABEL.on(theme.TPAPER))
    note = Run(f"   {view.table.hand_note}", _NOTE)
    said = _("only to look at") if view.read_only else view.table.notice
    notice = Flag(said, None, theme.TPAPER, "lock" if view.read_only else "bell", _NOTICE)
    room = place.w - (notice.wide(frame.type) + 24 if said else 0.0)
    fitting: list[tuple[Run, ...]] = [(name, note), (name,)]
    runs = next((each for each in fitting if frame.type.runs_width(each) <= room), (name,))
    wide = frame.type.runs_width(runs)
    box = Box("hand-head", place.left(wide + 2), Line(runs))
    if not said or wide > room:
        return (box,)
    return (box, Box("notice", place.far(notice.wide(frame.type)), notice))


def cards(frame: Frame, view: TurnFace, shown: Sequence[CardView], places: Sequence[Rect]) -> Boxes:
    """Return a box for each card shown; all cards of the hand are set alike."""
    hand = view.table.hand
    if not places:
        return ()
    words = [face(view, card).to_set(frame.type, places[0]) for card in hand]
    setting = alike(frame.type, words, written(frame.type, places[0]))
    return tuple(
        _card(view, place, replace(face(view, card), setting=setting), card)
        for card, place in zip(shown, places, strict=False)
    )


def wish_for(card: CardView) -> Wish:
    """Return what its key does: lay the card, or take it back."""
    name = CardId(card.id)
    return TakeBack(name) if card.state is CardState.CHOSEN else Play(name)


def face(view: TurnFace, card: CardView) -> CardFace:
    """Return how a card is drawn."""
    return CardFace(
        category=card.kind_name,
        title=card.title,
        line=card.hint or card.text,
        effort=card.effort,
        money=card.price,
        touches=card.touches,
        key=card.key,
        why=card.reason,
        why_icon=_WHY.get(card.block or Block.OTHER, "lock"),
        kind=card.kind,
        signs=card.signs if view.signs else (0, 0, 0),
        dots=dotted(view.table.hand),
        aim=card.aim,
        later=card.later,
        promise=card.promise,
    )


def _card(view: TurnFace, place: Rect, part: CardFace, card: CardView) -> Box:
    keys = (card.key,) if card.key else ()
    why = card.reason or view.read_only
    return Box(
        f"card-{card.id}", place, part, AREA, wish_for(card), keys,
        why=why, ground="table", chosen=card.state is CardState.CHOSEN,
        enter=Look(OVER, f"card {card.id}"),
    )  # fmt: skip


def off_page(view: TurnFace, room: int, key: str) -> Wish | None:
    """Return what the key of a card on another page asks for: turn there, and lay the card."""
    hand = view.table.hand
    place = next((i for i, card in enumerate(hand) if card.key == key), None)
    if place is None:
        return None
    turned = Look(PAGE, str(place // room))
    if hand[place].reason or view.read_only:
        return turned
    return Both(turned, wish_for(hand[place]))


def page(frame: Frame, hand: Sequence[CardView], room: int) -> tuple[int, int]:
    """Return the page turned to and how many there are."""
    pages = max(1, -(-len(hand) // room))
    look = frame.look(PAGE)
    return min(int(look) if look.isdigit() else 0, pages - 1), pages
