"""The game rests: go on, go back to a turn, leave."""

from game.base.words import _
from game.window import again, theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import PauseFace
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.parts import Fill, Icon, Rule, Words
from game.window.screens import pause_turns
from game.window.sheets import OVER
from game.window.widgets import Choice, dialog, hint_row, hints
from game.window.wishes import Both, Go, Look, Quit, Resume, Undo, Wish

LEFT = 700.0
_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.06) for size in (66, 56, 48, 40, 34, 28))
_LABELS = (theme.STRONG.at(27, 31), theme.STRONG, theme.STRONG.at(21, 25), theme.STRONG.at(18, 22))
_SAVED = theme.CAPTION.at(23, 28)


def layout(view: PauseFace, frame: Frame) -> Boxes:
    """Return what can be done on paper, and beside it on the table the turns to go back to."""
    whole = _beside if frame.scale.text < 1.5 else _alone
    return fitted(frame, lambda f: (*whole(view, f), *_over(view, f)))


def on(key: Key, view: PauseFace, _frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if key.name in ("p", "escape"):
        return Resume()
    found = next((stop for stop in view.stops if str(stop.turn) == key.name), None)
    return Look(OVER, f"turn {found.turn}") if found else None


def _beside(view: PauseFace, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    left = LEFT * (1 + (frame.scale.text - 1) / 3) + margin - 48
    table = Rect(left + theme.FOLD, 0, canvas.w - left - theme.FOLD, canvas.h)
    sheet = Rect(table.x + 56, 72, table.w - 56 - margin, canvas.h - 72 - 72)
    paper = Rect(margin, 64, left - margin - 48, canvas.h - 64 - 40)
    return (
        Box("paper", Rect(0, 0, left, canvas.h), Fill(theme.PAGE)),
        Box("fold", Rect(left, 0, theme.FOLD, canvas.h), Fill(theme.RULE)),
        Box("table", table, Fill(theme.TABLE)),
        *_paper(view, frame, paper, 1),
        *pause_turns.turns(view, frame, sheet),
        *hints(frame, hint_row(frame, table.x + 56), _keys(view), "table"),
    )


def _alone(view: PauseFace, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    place = Rect(margin, 24, canvas.w - 2 * margin, canvas.h - 44)
    return (Box("paper", canvas, Fill(theme.PAGE)), *_paper(view, frame, place, 2))


def _paper(view: PauseFace, frame: Frame, place: Rect, across: int) -> Boxes:
    """Return title and place, the buttons, and where the game is kept."""
    type_ = frame.type
    style, lines = type_.fit(view.title, _TITLES, place.w, 2)
    title = place.top(type_.line(style) * len(lines.lines))
    mark = _("Paused · {where}").format(where=view.where)
    where = Rect(place.x, title.bottom + 6, place.w, type_.line(theme.BODY))
    side = frame.big(26)
    room = place.w - side - 14
    kept = _kept(view, frame, Rect(place.x + side + 14, place.y, room, place.h))
    saved = place.foot(place.bottom - kept[0].rect.y)
    rest = Rect(place.x, where.bottom + 28, place.w, saved.y - where.bottom - 52)
    icon = Icon("device-floppy", theme.INK2)
    return (
        Box("pause-title", title, Words(view.title, style, rows=2, ellipsis=True)),
        Box("pause-where", where, Words(mark, theme.BODY.on(theme.INK2), rows=1, ellipsis=True)),
        Box("pause-rule", Rect(place.x, where.bottom + 6, place.w, 3), Rule()),
        *_buttons(view, frame, rest, across),
        Box("saved-icon", Rect(place.x, saved.y, side, type_.line(_SAVED)), icon),
        *kept,
    )


def _kept(view: PauseFace, frame: Frame, place: Rect) -> Boxes:
    """Return where the game is kept, at the foot: folder and file each on lines of their own."""
    folder, file = view.kept
    said = (("saved", _("Every decision is saved:")), ("saved-file", file), ("saved-in", folder))
    boxes, foot = list[Box](), place.bottom
    for id_, text in reversed(said):
        style = _SAVED.on(theme.INK) if id_ == "saved-file" else _SAVED
        high = frame.type.height(text, style, place.w)
        foot -= high
        boxes.insert(0, Box(id_, Rect(place.x, foot, place.w, high), Words(text, style)))
    return tuple(boxes)


def _choices(view: PauseFace) -> tuple[tuple[str, str, str, str, Wish, tuple[str, ...]], ...]:
    """Return each button: name, label, icon, key shown, wish, keys."""
    undo = view.last.label if view.last else _("Undo the last turn")
    return (
        ("undo", undo, "arrow-back-up", "U", Look(OVER, "undo"), ("u", "backspace")),
        ("settings", _("Settings"), "settings", "S", Go("settings"), ("s",)),
        ("help", _("Help"), "help", "H", Go("help"), ("h",)),
        ("shelf", _("Leave it for later: to the shelf"), "home", "L", Go("home"), ("l",)),
        ("quit", _("Quit"), "x", "Q", Look(OVER, "quit"), ("q",)),
    )


def _buttons(view: PauseFace, frame: Frame, place: Rect, across: int) -> Boxes:
    """Return the red button to go on, then all others; what cannot be done says why."""
    found = list(_choices(view))
    if across > 1 and view.stops:
        back = ("turns", _("Go back to a turn"), "history", "R", Look(OVER, "turns"), ("r",))
        found.insert(0, back)
    if view.beyond:
        beyond = _("What was played beyond"), "list-details", "W", Look(OVER, "beyond"), ("w",)
        found.insert(0, ("beyond", *beyond))
    gap = 16.0
    rows = -(-len(found) // across) + 1
    high = min(frame.big(88), (place.h - gap * (rows - 1)) / rows)
    red = Button(_("Go on"), "red", _("Space"), "player-play", steps=(theme.ACTION, *_LABELS))
    boxes = [Box("resume", place.top(high), red, "pause", Resume(), ("space", "p", "escape"))]
    cells = place.below(high + gap, (rows - 1) * (high + gap) - gap).grid(
        across, rows - 1, gap, gap
    )
    for (id_, label, icon, key, wish, keys), cell in zip(found, cells, strict=False):
        why = _("No turn is played yet") if id_ == "undo" and not view.last else ""
        part = Button(label, "plain", key, icon, why, _LABELS)
        boxes.append(Box(id_, cell, part, "pause", wish, keys, why))
    return tuple(boxes)


def _over(view: PauseFace, frame: Frame) -> Boxes:
    """Return what is asked once before turns are played anew or the window closes."""
    kind, _space, number = frame.look(OVER).partition(" ")
    if kind == "turns":
        return pause_turns.whole(view, frame)
    if kind == "beyond":
        return pause_turns.beyond(view, frame)
    if kind == "undo" and view.last:
        words = _("It opens again with the plan as it lay, ready to change.")
        kept = again.kept() if view.over else ""
        words = " ".join(filter(None, (words, view.last.since, kept)))
        yes = Choice(_("Take it back"), Both(Look(OVER), Undo()), _("Enter"), red=True)
        return dialog(frame, view.last.question, words, (yes, again.stay()))
    if kind == "quit":
        words = _("Nothing is lost: you can go on from here whenever you like.")
        yes = Choice(_("Quit"), Both(Look(OVER), Quit()), _("Enter"))
        return dialog(frame, _("Close the game?"), words, (yes, again.stay()))
    stop = next((each for each in view.stops if str(each.turn) == number), None)
    if kind != "turn" or stop is None:
        return ()
    words = _("{label}. What you decide then takes the place of what came after.")
    lost = f"{stop.label}. {again.kept()}" if view.over else words.format(label=stop.label)
    said = " ".join(filter(None, (lost, stop.since)))
    return again.question(frame, stop.turn, said)


def _keys(view: PauseFace) -> tuple[tuple[str, str], ...]:
    last = min(9, view.stops[-1].turn) if view.stops else 0
    turns = ((f"1–{last}" if last > 1 else "1", _("go back to that turn")),) if last else ()
    return (*turns, ("Tab", _("next area")), (_("Enter"), _("choose")), ("P", _("go on")))
