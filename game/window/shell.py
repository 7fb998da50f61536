"""The window without a window: screens, focus, keys and pointer, ready to be painted anywhere."""

from collections.abc import Callable, Mapping
from math import inf

from pygame import Surface

from game.window.assets import Assets
from game.window.box import Box, Boxes, Frame, named, top_layer
from game.window.brush import Kit
from game.window.desk import Desk
from game.window.events import Closed, Event, Key, Mouse, Resized, Typed
from game.window.motion import Motion
from game.window.painter import lasts, paint
from game.window.scale import Scale
from game.window.screen import Host, Routes
from game.window.widgets import Trouble, error_bar
from game.window.wishes import (
    Back,
    Commit,
    Dismiss,
    FullScreen,
    Go,
    Look,
    Next,
    Play,
    Quit,
    TakeBack,
    TextSize,
    Undo,
    Wish,
    Wrote,
)

_ARROWS = frozenset({"left", "right", "up", "down"})
_SIZES = {"+": 1, "=": 1, "-": -1, "0": 0}
_SOUNDS: Mapping[type, str] = {
    Play: "lift",
    TakeBack: "lift",
    Undo: "lift",
    Commit: "commit",
    Next: "tick",
}


class Shell:
    """Shows one screen at a time, turns what the player does into wishes, has them granted.

    Times are milliseconds, given from outside. `sound` is told the name of a sound to play.
    """

    def __init__(
        self,
        assets: Assets,
        host: Host,
        routes: Routes,
        scale: Scale,
        place: str = "home",
        reduced: bool = False,
        sound: Callable[[str], None] = lambda name: None,
    ) -> None:
        """Stand at `place`; nothing is drawn or laid out yet."""
        self.closing = False
        self.wants_full_screen = False
        self.place = place
        self.trouble: Trouble | None = None
        self.motion = Motion(reduced)
        self._assets, self._host, self._routes, self._sound = assets, host, routes, sound
        self._been: list[str] = []
        self._desks: dict[str, Desk] = {}
        self._view: object = None
        self._boxes: Boxes = ()
        self._old: Surface | None = None
        self._shown: Surface | None = None
        self._stale = True
        self._opens = True
        self._size(scale)

    @property
    def scale(self) -> Scale:
        """Return the size of the window and of its words."""
        return self.kit.scale

    @property
    def desk(self) -> Desk:
        """Return what is remembered of the screen shown."""
        return self._desks.setdefault(self.place, Desk())

    @property
    def boxes(self) -> Boxes:
        """Return the boxes of the screen shown."""
        if not self._boxes:
            self._lay()
        return self._boxes

    def refresh(self) -> None:
        """Ask the host for its view again; lays the screen anew only if it changed."""
        if self._boxes and self._host.view(self.place) != self._view:
            self._again()

    def expose(self) -> None:
        """The window was covered or hidden: paint it again."""
        self._stale = True

    def moving(self, now: float) -> bool:
        """Tell whether another picture is due because something moves or has changed."""
        return self._stale or self.motion.moving(now)

    def paint(self, onto: Surface, now: float) -> None:
        """Draw the screen as it stands at a time."""
        boxes = self.boxes
        if self._opens:
            self.motion.open(now if self._old else -inf, lasts(boxes))
            self._opens = False
        paint(self.kit, onto, boxes, self.desk, self.motion, now)
        self._fade(onto, now)
        self._shown, self._stale = onto, False

    def handle(self, event: Event, now: float) -> None:
        """Take in one thing the player did."""
        self._stale = True
        match event:
            case Closed():
                self.closing = True
            case Resized(width, height):
                self._size(self.scale.sized(width, height))
            case Typed(text):
                self._write(text)
            case Mouse():
                self._mouse(event)
            case Key():
                opening = self.motion.finish(now)
                if not (opening and event.name in ("space", "enter")):
                    self._key(event)

    def answer(self, wish: Wish | None) -> None:
        """Have a wish granted: by the window if it is about looking, else by the host."""
        match wish:
            case None:
                return
            case Look(at, value) | Wrote(at, value):
                self.desk.looks[at] = value
                self._again()
            case Go(place):
                self.go(place)
            case Back():
                if self._been:
                    self.go(self._been.pop(), keep=False)
            case Dismiss():
                self.trouble = None
                self._again()
            case FullScreen():
                self.wants_full_screen = True
            case TextSize(step):
                scale = self.scale
                self._size((scale.smaller(), scale.plain(), scale.larger())[step + 1])
            case Quit():
                self.closing = True
            case _:
                self._grant(wish)

    def go(self, place: str, keep: bool = True) -> None:
        """Show another screen; `keep` remembers this one for the way back."""
        if place == self.place:
            self._again()
            return
        if keep:
            self._been.append(self.place)
        self._old = self._shown.copy() if self._shown else None
        self.place, self._opens = place, True
        self._desks.pop(place, None)
        self._again()

    def show(self, trouble: Trouble) -> None:
        """Show the error bar until it is put away."""
        self.trouble = trouble
        self._sound("alert")
        self._again()

    def frame(self) -> Frame:
        """Return what layouts may know besides their view."""
        return Frame(self.scale, self.kit.type, self.desk.looks)

    def _grant(self, wish: Wish) -> None:
        self._sound(_SOUNDS.get(type(wish), ""))
        answer = self._host.grant(wish)
        self._again()
        if isinstance(answer, Trouble):
            self.show(answer)
        elif isinstance(answer, Go):
            self.go(answer.place)

    def _size(self, scale: Scale) -> None:
        self.kit = Kit(self._assets, scale)
        self._old = self._shown = None
        self._again()

    def _again(self) -> None:
        self._boxes, self._stale = (), True

    def _lay(self) -> None:
        self._view = self._host.view(self.place)
        boxes = self._routes[self.place].layout(self._view, self.frame())
        if self.trouble:
            layer = max((box.layer for box in boxes), default=0)
            boxes = (*boxes, *error_bar(self.frame(), self.trouble, layer))
        self._boxes = boxes
        self.desk.settle(boxes)

    def _fade(self, onto: Surface, now: float) -> None:
        covered = self.motion.fade(now)
        if self._old is None:
            return
        if covered >= 1.0:
            self._old = None
            return
        self._old.set_alpha(round(255 * (1.0 - covered)))
        onto.blit(self._old, (0, 0))

    def _mouse(self, event: Mouse) -> None:
        desk, boxes = self.desk, self.boxes
        box = desk.point(boxes, *self.scale.point(event.x, event.y))
        if event.kind in ("down", "second") and box:
            desk.pressed, desk.keyed = box.id, False
            self._seen(desk.rest(boxes, box.id))
        if event.kind == "second" and box:
            self._press(box, enter=True)
        if event.kind == "up":
            held, desk.pressed = desk.pressed, ""
            if box and box.id == held:
                self._press(box)

    def _press(self, box: Box, enter: bool = False) -> None:
        if enter and box.enter:
            self.answer(box.enter)
        elif not box.why:
            self.answer(box.wish)

    def _seen(self, box: Box | None) -> None:
        if box and box.seen:
            self.answer(box.seen)

    def _field(self) -> str:
        box = self.desk.focused(self.boxes)
        return box.part.writes if box and box.part else ""

    def _write(self, text: str) -> None:
        field = self._field()
        if field:
            self.answer(Wrote(field, self.desk.looks.get(field, "") + text))

    def _key(self, key: Key) -> None:
        self.desk.keyed = True
        if key.name == "f11":
            self.answer(FullScreen())
        elif key.ctrl and key.name in _SIZES:
            self.answer(TextSize(_SIZES[key.name]))
        elif key.name == "tab":
            self._seen(self.desk.tab(self.boxes, key.shift))
        elif self._field() and self._edit(key):
            return
        elif key.name in _ARROWS:
            self._arrow(key)
        else:
            self._command(key)

    def _edit(self, key: Key) -> bool:
        """Tell whether a key belongs to the field that has focus."""
        field = self._field()
        if key.name == "backspace":
            self.answer(Wrote(field, self.desk.looks.get(field, "")[:-1]))
        return key.name == "backspace" or key.name == "space" or len(key.name) == 1

    def _arrow(self, key: Key) -> None:
        box = self.desk.focused(self.boxes)
        step = {"left": box.less, "right": box.more}.get(key.name) if box else None
        if step:
            self.answer(step)
            return
        moved = self.desk.arrow(self.boxes, key.name)
        if moved:
            self._seen(moved)
        else:
            self.answer(self._screen_on(key))

    def _command(self, key: Key) -> None:
        box = self.desk.focused(self.boxes)
        claimed = self._claimed(key)
        if key.name == "enter" and box and (box.wish or box.enter):
            self._press(box, enter=True)
        elif claimed:
            self._press(claimed)
        elif key.name == "space" and box:
            self._press(box)
        else:
            wish = self._screen_on(key)
            self.answer(Back() if wish is None and key.name == "escape" else wish)

    def _claimed(self, key: Key) -> Box | None:
        if key.ctrl:
            return None
        reachable = reversed(top_layer(self.boxes))
        return next((b for b in reachable if key.name in map(str.lower, b.keys)), None)

    def _screen_on(self, key: Key) -> Wish | None:
        if any(box.layer for box in self.boxes):
            return None
        return self._routes[self.place].on(key, self._view, self.frame())


def reach(shell: Shell, id_: str) -> Box | None:
    """Return a box of the screen shown, by its name."""
    return named(shell.boxes, id_)
