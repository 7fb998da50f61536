"""A pilot plays by what can be read on the screen, and fails when a player could not."""

from dataclasses import replace

from pygame import Surface

from game.window.assets import Assets
from game.window.box import Box, top_layer, under
from game.window.events import Key, Mouse, Typed
from game.window.projector import Projector
from game.window.scale import Scale
from game.window.screen import Host, Routes
from game.window.shell import Shell, Start
from tests.window.layouts import shown

_PATIENCE = 40


class Lost(AssertionError):
    """The pilot could not find, reach or press what it was told to."""


class Pilot:
    """Drives a shell by visible words; time passes only when the pilot acts."""

    def __init__(
        self,
        assets: Assets,
        host: Host,
        routes: Routes,
        scale: Scale | None = None,
        place: str = "home",
    ) -> None:
        start = Start(place)
        if isinstance(host, Projector):
            start = replace(start, hears=host.hear, parts=host.parting)
        self.shell = Shell(assets, host, routes, scale or Scale(1280, 720), start)
        self.now = 0.0
        self._screen = Surface((self.shell.scale.width, self.shell.scale.height))
        self._paint()

    def click(self, words: str) -> "Pilot":
        """Press the middle of the box that shows these words."""
        box = self._visible(words)
        x, y = (round(part * self.shell.scale.factor) for part in box.rect.centre)
        over = under(self.shell.boxes, *self.shell.scale.point(x, y))
        if over is None or over.why:
            raise Lost(f"{words!r} cannot be pressed: {over.why if over else 'nothing there'}")
        for kind in ("move", "down", "up"):
            self.shell.handle(Mouse(kind, x, y), self.now)
        return self._paint()

    def press(self, *names: str) -> "Pilot":
        """Press keys by name: `Enter`, `Space`, `5`, `Shift+Tab`, `Ctrl++`."""
        for name in names:
            held, key = _split(name)
            self.shell.handle(Key(key, "shift" in held, "ctrl" in held), self.now)
            if not held and len(key) == 1:
                self.shell.handle(Typed(name), self.now)
            self._paint()
        return self

    def write(self, text: str) -> "Pilot":
        """Write into the field that has focus."""
        self.shell.handle(Typed(text), self.now)
        return self._paint()

    def focus(self, words: str) -> "Pilot":
        """Bring focus, by Tab and arrows as a player would, to the box that shows these words."""
        for turn in ("Tab",) * 12 + ("Right", "Down") * 20:
            box = self.shell.desk.focused(self.shell.boxes)
            if box and words.lower() in box.says.lower():
                return self
            area = box.area if box else ""
            target = self._visible(words)
            self.press(turn if target.area != area else _towards(box, target))
        raise Lost(f"{words!r} cannot be brought into focus")

    def until(self, words: str, key: str = "Space") -> "Pilot":
        """Press a key until these words show."""
        for _ in range(_PATIENCE):
            if self.sees(words):
                return self
            self.press(key)
        raise Lost(f"{words!r} never showed; the screen says: {self.says()}")

    def beat(self) -> "Pilot":
        """Let the window take in what others at the table have done."""
        self.shell.refresh()
        return self._paint()

    def sees(self, words: str) -> bool:
        """Tell whether these words can be read now."""
        box = shown(self.shell.boxes, words)
        return box is not None and self._uncovered(box)

    def says(self) -> str:
        """Return everything the screen says, in order."""
        return " | ".join(box.says for box in self.shell.boxes if box.says)

    def _visible(self, words: str) -> Box:
        box = shown(self.shell.boxes, words)
        if box is None:
            raise Lost(f"{words!r} is not on {self.shell.place}, which says: {self.says()}")
        if not self.shell.scale.canvas.contains(box.rect, 1.0):
            raise Lost(f"{words!r} is off the screen")
        if not self._uncovered(box):
            raise Lost(f"{words!r} is covered")
        spilt = box.part.spill(self.shell.kit.type, box.rect) if box.part else ""
        if spilt:
            raise Lost(f"{words!r} cannot be read whole: {spilt}")
        return box

    def _uncovered(self, box: Box) -> bool:
        boxes = self.shell.boxes
        if box not in top_layer(boxes):
            return False
        later = boxes[boxes.index(box) + 1 :]
        return not any(b.above and not box.above and b.rect.holds(*box.rect.centre) for b in later)

    def _paint(self) -> "Pilot":
        self.shell.paint(self._screen, self.now)
        self.now += 1_000.0
        return self


def _split(name: str) -> tuple[set[str], str]:
    held, key = set[str](), name.lower()
    for prefix in ("shift+", "ctrl+"):
        if key.startswith(prefix) and len(key) > len(prefix):
            held.add(prefix[:-1])
            key = key[len(prefix) :]
    return held, key


def _towards(box: Box | None, target: Box) -> str:
    if box is None:
        return "Tab"
    across = target.rect.centre[0] - box.rect.centre[0]
    down = target.rect.centre[1] - box.rect.centre[1]
    if abs(across) > abs(down):
        return "Right" if across > 0 else "Left"
    return "Down" if down > 0 else "Up"
