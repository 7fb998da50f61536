"""The projector while people come in: how to join with a phone, and the seats as they fill.

It can be gone back to at any time. The way to the console is shown only for a few moments, after
it was asked whether others are looking.
"""

from game.base.words import _
from game.present.wording import door as words_of
from game.window.box import Boxes, Frame
from game.window.events import Key
from game.window.larger import fitted
from game.window.roomfaces import LobbyFace
from game.window.roomwishes import LetIn, Network, ShowConsole
from game.window.screens import lobby_door, lobby_tables
from game.window.sheets import OVER
from game.window.widgets import Choice, dialog, fold, hint_row, hints
from game.window.wishes import Both, Go, Look, Resume, Wish


def layout(view: LobbyFace, frame: Frame) -> Boxes:
    """Return the page, and over it what is only shown for a moment."""
    return fitted(frame, lambda fit: (*_page(view, fit), *_over(view, fit)))


def on(key: Key, view: LobbyFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    back: Wish = Go("pause") if view.opens else Resume()
    asked: dict[str, Wish | None] = {
        "p": Go("pause"),
        "h": Go("help"),
        "escape": back,
        "q": None if view.opens else back,
        "l": None if view.door else LetIn(),
        "o": Network(not view.door.open) if view.door else None,
        "c": Look(OVER, "console") if view.door else None,
        "w": Look(OVER, "apart") if view.door else None,
    }
    return asked.get(key.name)


def _page(view: LobbyFace, frame: Frame) -> Boxes:
    tables = lobby_tables.place(frame)
    return (
        *fold(frame, tables.y - lobby_tables.AIR - 8),
        *lobby_door.layout(view, frame, tables.y - lobby_tables.AIR - 8),
        *lobby_tables.layout(view, frame, tables),
        *_hints(view, frame),
    )


def _over(view: LobbyFace, frame: Frame) -> Boxes:
    if view.console:
        words = _("Open {address} in a browser. This goes away by itself in a few seconds.")
        said = words.format(address=view.console.address)
        title = _("PIN of the console: {pin}").format(pin=view.console.pin)
        away = Choice(_("Hide it now"), ShowConsole(on=False), _("Esc"), leaves=True)
        return dialog(frame, title, said, (away,))
    if frame.look(OVER) == "apart" and view.door:
        said = f"{words_of.apart()} {words_of.anew()}"
        away = Choice(_("Close"), Look(OVER), _("Esc"), leaves=True)
        return dialog(frame, _("A phone finds no page"), said, (away,))
    if frame.look(OVER) != "console" or view.door is None:
        return ()
    words = _(
        "Whoever reads them leads the room. Hide the picture of the projector first, if others "
        "can see this screen. They are shown for a few seconds."
    )
    yes = Choice(_("Show them"), Both(Look(OVER), ShowConsole()), _("Enter"), red=True)
    no = Choice(_("Do not show them"), Look(OVER), _("Esc"), leaves=True)
    return dialog(frame, _("Show the address and PIN of the console?"), words, (yes, no))


def _hints(view: LobbyFace, frame: Frame) -> Boxes:
    go = _("open the first turn") if view.opens else _("back to the turn")
    network = _("this laptop alone") if view.door and view.door.open else _("open to the network")
    door = (
        (("O", network), ("C", _("console and PIN"))) if view.door else (("L", _("let phones in")),)
    )
    return hints(
        frame,
        hint_row(frame),
        ((_("Space"), go), *door, ("P", _("pause")), ("H", _("help"))),
        "table",
    )
