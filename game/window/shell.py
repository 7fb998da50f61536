"""The window without a window: screens, focus, keys and pointer, ready to be painted anywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf

from pygame import Surface

from game.window import hand
from game.window.assets import Assets
from game.window.box import Boxes, Frame
from game.window.brush import Kit
from game.window.desk import Desk
from game.window.display import Likes
from game.window.events import Closed, Event, Key, Mouse, Resized, Typed
from game.window.motion import Motion
from game.window.painter import lasts, paint
from game.window.scale import Scale
from game.window.screen import Answer, Host, Routes, Told
from game.window.sounded import of_wish
from game.window.widgets import Trouble, bare, error_bar
from game.window.wishes import (
    Back,
    Both,
    Choose,
    Commit,
    Dismiss,
    FullScreen,
    Go,
    Look,
    Note,
    Play,
    Quit,
    Rewind,
    Sketch,
    TakeBack,
    TextSize,
    Undo,
    WashLine,
    Wish,
    Wrote,
)
from game.window.written import emptied

_OF_A_ROOM = {"lobby", "session", "plan", "compare"}
PLAYED = frozenset({"briefing", "turn", "pass", "meanwhile", "outcome", "pause", *_OF_A_ROOM})
_SAVED = frozenset(
    {Play, TakeBack, Undo, Commit, Rewind, Note, Sketch, WashLine}
)  # on disk, or trouble is told


def _silent(_name: str) -> None:
    """Play nothing."""


@dataclass(frozen=True, slots=True)
class Start:
    """How a shell starts: where, how the person likes it by now, who plays its sounds by name.

    `hears` takes in what others at the table have asked for, and answers where to go from a place;
    `parts` returns what to ask before the window closes there.
    """

    place: str = "home"
    likes: Callable[[], Likes] = Likes
    sound: Callable[[str], None] = _silent
    hears: Callable[[str], Answer] = lambda _place: None
    parts: Callable[[str], Trouble | None] = lambda _place: None


class Shell:
    """Shows one screen at a time, turns what the player does into wishes, has them granted.

    Times are milliseconds, given from outside.
    """

    def __init__(
        self,
        assets: Assets,
        host: Host,
        routes: Routes,
        scale: Scale,
        start: Start | None = None,
    ) -> None:
        """Stand at the place to start from; nothing is drawn or laid out yet."""
        start = start or Start()
        self.closing = False
        self.wants_full_screen = False
        self.place = start.place
        self.trouble: Trouble | None = None
        self._likes, self._liked = start.likes, start.likes()
        self.motion = Motion(reduced=self._liked.less_motion)
        self.full_screen = self._liked.full_screen
        self._assets, self._host, self._routes = assets, host, routes
        self._sound, self._hears, self._parts = start.sound, start.hears, start.parts
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
        """Take in what others did, and ask for the view again; lays it anew only if it changed."""
        self._answered(self._hears(self.place))
        self._follow()
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
        # A picture of something half-way owes one of it at rest, however long drawing took.
        self._shown, self._stale = onto, self.motion.moving(now)

    def handle(self, event: Event, now: float) -> None:
        """Take in one thing the player did."""
        self._stale = True
        match event:
            case Closed():
                self._part()
            case Resized(width, height):
                self._size(self.scale.sized(width, height))
            case Typed(text):
                self.answer(hand.typed(text, self.boxes, self.desk))
            case Mouse():
                at = self.scale.point(event.x, event.y)
                self.answer(hand.mouse(event.kind, at, self.boxes, self.desk))
            case Key():
                opening = not event.held and self.motion.finish(now)
                if not (opening and event.name in ("space", "enter")):
                    self.answer(hand.key(event, self.boxes, self.desk, self._screen_on))

    def answer(self, wish: Wish | None) -> None:
        """Have a wish granted: by the window if it is about looking, else by the host."""
        match wish:
            case Look(at, value) | Wrote(at, value):
                self.desk.looks[at] = value
                self._again()
            case Both(first, then):
                self.answer(first)
                self.answer(then)
            case Go(place):
                self.go(place)
            case Back():
                if self._been:
                    self._turn_to(self._been.pop())
            case Dismiss():
                self.trouble = None
                self._again()
            case None:
                pass
            case _:
                self._answer_window(wish)

    def go(self, place: str, *, onward: bool = False) -> None:
        """Show another screen; the way back from it leads here, or to where it was come from.

        No way leads back to where the game has gone `onward` from: time has passed there.
        """
        if place == self.place:
            self._again()
            return
        if not (onward and self.place in PLAYED):
            self._been.append(self.place)
        if place in self._been:
            del self._been[self._been.index(place) :]
        self._desks.pop(place, None)
        self._turn_to(place)

    def show(self, trouble: Trouble) -> None:
        """Show the error bar until it is put away."""
        self.trouble = trouble
        self._sound("alert")
        self._again()

    def frame(self) -> Frame:
        """Return what layouts may know besides their view."""
        return Frame(self.scale, self.kit.type, self.desk.looks)

    def _answer_window(self, wish: Wish) -> None:
        match wish:
            case FullScreen():
                self._fill(not self.full_screen)
                # Remembered as if it were chosen among the settings; so is the size of text.
                self._grant(Choose("full_screen", "on" if self.full_screen else "off"))
            case TextSize(step):
                scale = self.scale
                self._size((scale.smaller(), scale.plain(), scale.larger())[step + 1])
                self._grant(Choose("text_size", f"{self.scale.text:g}"))
            case Quit():
                self._part()
            case _:
                self._grant(wish)

    def _part(self) -> None:
        """Close the window, unless there is something to ask first."""
        asked = self._parts(self.place)
        self.closing = asked is None
        if asked:
            self.show(asked)

    def _follow(self) -> None:
        """Look as the person likes it by now."""
        likes, before = self._likes(), self._liked
        if likes == before:
            return
        self._liked, self.motion.reduced = likes, likes.less_motion
        if likes.text not in (before.text, self.scale.text):
            self._size(Scale(self.scale.width, self.scale.height, likes.text))
        if likes.full_screen not in (before.full_screen, self.full_screen):
            self._fill(likes.full_screen)

    def _fill(self, full: bool) -> None:
        self.full_screen, self.wants_full_screen = full, True

    def _turn_to(self, place: str) -> None:
        self._old = self._shown.copy() if self._shown else None
        self.place, self._opens = place, True
        self._again()

    def _grant(self, wish: Wish) -> None:
        self._sound(of_wish(wish))
        answer = self._host.grant(wish)
        self._follow()
        if self.trouble and self.trouble.passes and type(wish) in _SAVED:
            self.trouble = None
        if not isinstance(answer, Trouble):
            self.desk.looks.update(emptied(wish))
        self._again()
        self._answered(answer)

    def _answered(self, answer: Answer) -> None:
        if isinstance(answer, Go | Told):
            self.go(answer.place, onward=True)
        if isinstance(answer, Trouble | Told):
            self.show(answer if isinstance(answer, Trouble) else answer.trouble)

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
            boxes = (*boxes, *error_bar(self.frame(), self.trouble, layer, bare(boxes)))
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

    def _screen_on(self, key: Key) -> Wish | None:
        return self._routes[self.place].on(key, self._view, self.frame())
