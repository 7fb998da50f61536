"""The sheet on which the numbers of printed cards are written that a table holds up."""

import re
from collections.abc import Sequence

from game.base.ids import CardId
from game.base.words import _
from game.present.parts import CardState, CardView
from game.present.pieces.keys import nth
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.sheets import OVER, sheet
from game.window.wishes import Both, Look, Play, Wish

HELD = "held"  # the look that names this sheet, and the one that holds what is written on it


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the sheet; what is written says at once which cards it means."""
    text = frame.look(HELD)
    meant = _meant(view, text)
    wish = _laid([card for card in meant if card and card.state is not CardState.CHOSEN])
    why = view.read_only or ("" if wish else _("No card of the hand is named"))

    def inside(place: Rect) -> Boxes:
        field, button = place.top(frame.big(66)), place.foot(frame.big(60))
        about = Rect(place.x, field.bottom + 12, place.w, button.y - field.bottom - 24)
        entry = Entry(HELD, text, _("Numbers of printed cards: 14 21"))
        red = Button(_("Lay them"), "red", _("Enter"), why=why)
        said = Words(_said(text, meant), theme.CAPTION)
        return (
            Box("held-field", field, entry, "held", enter=None if why else wish),
            Box("held-about", about, said),
            Box("held-lay", button, red, "lay", None if why else wish, why=why),
        )

    return sheet(frame, _("Cards held up"), inside, (980, 460))


def _numbers(text: str) -> list[int]:
    return list(dict.fromkeys(int(found) for found in re.findall(r"[0-9]{1,4}", text)))


def _meant(view: TurnFace, text: str) -> list[CardView | None]:
    """Return the card of the hand that each number means, if there is one.

    It is what is printed on the card; what is printed on none is its place in the hand.
    """
    hand = {card.id: card for card in view.table.hand}
    places = {at: card.id for at, card in enumerate(view.table.hand, 1)}
    known = {**places, **view.printed}
    return [hand.get(known.get(nth(number), "")) for number in _numbers(text)]


def _said(text: str, meant: Sequence[CardView | None]) -> str:
    """Return what each number means: "14 Food and water, 77 is not in the hand"."""
    named = [
        f"{number} {card.title}" if card else _("{n} is not in the hand").format(n=number)
        for number, card in zip(_numbers(text), meant, strict=True)
    ]
    return ", ".join(named) or _("The large number on a printed card is its own on every turn.")


def _laid(cards: Sequence[CardView]) -> Wish | None:
    """Return the wish to lay these cards and to put the sheet away, empty."""
    if not cards:
        return None
    wish: Wish = Both(Look(HELD), Look(OVER))
    for card in cards:
        wish = Both(wish, Play(CardId(card.id)))
    return wish
