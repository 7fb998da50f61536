"""The sheet on which a table writes a response that is on no card: its name, and what it does.

Effort and cost are those of such acts in this case, and can be changed.
"""

from game.base.words import _
from game.play.actions import LONGEST_TITLE
from game.play.composing import Composing
from game.present.wording.composing import on_top
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.fields import Entry
from game.window.flow import Piece, prose
from game.window.geometry import Rect
from game.window.parts import Icon, Rule, Words
from game.window.rows import Row
from game.window.sheets import OVER, paged
from game.window.theme import Style
from game.window.wishes import Both, Invent, Look, Wish

OWN = "own"  # the look that names this sheet
NAME, DOES, EFFORT, COST = "own-name", "own-does", "own-effort", "own-cost"  # looks
_NAME: Style = theme.STRONG.at(25, 30)
_VALUE = (theme.STRONG.at(25, 30), theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_SAID: Style = theme.CAPTION.at(23, 28)


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return the sheet, on as many pages as it takes."""
    own = view.own
    if own is None:
        return ()

    def pieces(wide: float) -> list[Piece]:
        return [*_named(view, own, frame, wide), *_taken(view, own, frame, wide),
                *_ended(view, own, frame, wide)]  # fmt: skip

    return paged(frame, _("A response of your own"), pieces, "page own", 1180.0)


def _does(own: Composing, frame: Frame) -> tuple[str, ...]:
    """Return what is ticked."""
    ticked = frame.look(DOES).split()
    return tuple(name for name, _words in own.offered if name in ticked)


def _number(frame: Frame, at: str) -> int:
    """Return by how much a value was changed from what is proposed."""
    look = frame.look(at)
    return int(look) if look.removeprefix("-").isdigit() else 0


def _wish(own: Composing, frame: Frame) -> Wish | None:
    """Return the wish to lay it on the table and to put the sheet away, empty."""
    title, does = frame.look(NAME).strip(), _does(own, frame)
    if not title or not does:
        return None
    effort = own.effort(does, _number(frame, EFFORT))
    wish: Wish = Invent(title, does, effort, own.cost(does, _number(frame, COST)))
    for look in (NAME, DOES, EFFORT, COST, OVER):
        wish = Both(Look(look), wish)
    return wish


def _named(view: TurnFace, own: Composing, frame: Frame, wide: float) -> list[Piece]:
    """Return the field of its name, and a row for each thing that it may do."""
    entry = Entry(NAME, frame.look(NAME), _("What is it called?"), LONGEST_TITLE)
    wish = None if view.read_only else _wish(own, frame)
    field = Box("own-name", Rect(0, 0, wide, frame.big(62)), entry, "name", enter=wish)
    return [Piece(field), *(_doing(own, frame, each, wide, wish) for each in own.offered)]


def _doing(
    own: Composing, frame: Frame, one: tuple[str, str], wide: float, lays: Wish | None
) -> Piece:
    """Return a row that Space ticks; Enter lays the response on the table, once that can be."""
    name, words = one
    now = _does(own, frame)
    high, side = frame.big(46), frame.big(26)
    after = tuple(each for each in now if each != name) if name in now else (*now, name)
    parts: list[tuple[Rect, Part]] = [
        (Rect(side + 34, 0, wide - side - 48, high),
         Words(words, _NAME, rows=1, ellipsis=True, middle=True)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    ]  # fmt: skip
    if name in now:
        parts.append((Rect(16, 0, side, high), Icon("check", side=side)))
    box = Box(
        f"own-{name}", Rect(0, 0, wide, high), Row(tuple(parts)), "does",
        Look(DOES, " ".join(after)), chosen=name in now, enter=lays,
    )  # fmt: skip
    return Piece(box, 2)


def _taken(view: TurnFace, own: Composing, frame: Frame, wide: float) -> list[Piece]:
    """Return effort and cost: what is proposed, to be changed by the arrows."""
    does = _does(own, frame)
    effort, cost = _number(frame, EFFORT), _number(frame, COST)
    paid = own.amount(own.cost(does, cost))
    rows = (
        (EFFORT, _("Effort"), str(own.effort(does, effort)), effort),
        (COST, _("Cost"), paid, cost),
    )
    wish = None if view.read_only else _wish(own, frame)
    return [_changed(frame, row, wide, wish) for row in rows]


def _changed(frame: Frame, row: tuple[str, str, str, int], wide: float, lays: Wish | None) -> Piece:
    at, label, value, now = row
    high, pad = frame.big(50), 16.0
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(pad, 0, wide * 0.5, high), Words(label, _NAME, rows=1, middle=True)),
        (Rect(wide * 0.55, 0, wide * 0.45 - pad, high),
         Words(f"◀ {value} ▶", _VALUE[0], 1.0, 1, middle=True, steps=_VALUE)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    box = Box(
        at, Rect(0, 0, wide, high), Row(parts), "taken", Look(at, str(now + 1)),
        less=Look(at, str(now - 1)), more=Look(at, str(now + 1)), enter=lays,
    )  # fmt: skip
    return Piece(box, 2)


def _ended(view: TurnFace, own: Composing, frame: Frame, wide: float) -> list[Piece]:
    """Return the button that lays it on the table, and what that means."""
    wish = None if view.read_only else _wish(own, frame)
    why = view.read_only or ("" if wish else _("It needs a name and something that it does"))
    red = Button(_("Lay it on the table"), "red", _("Enter"), why=why)
    about = _(
        "Effort and cost are what such acts take in this case. It is judged like any card, "
        "and whoever plays on this turn may play it."
    )
    about = " ".join(filter(None, (about, on_top(_does(own, frame)))))
    button = Box("own-lay", Rect(0, 0, wide, frame.big(60)), red, "lay", wish, why=why)
    return [
        *prose(frame.type, "own-about", about, _SAID, wide, frame.big(8)),
        Piece(button, frame.big(12)),
    ]
