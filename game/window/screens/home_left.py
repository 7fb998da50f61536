"""The paper of the start page: go on, begin anew, past results, and the other pages."""

from dataclasses import dataclass

from game.base.words import _
from game.present.home import ContinueView, HomeView, ResultView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.charts import Spark
from game.window.controls import KeyCap, draw_key, key_height, key_width
from game.window.geometry import Rect
from game.window.parts import Icon, Rule, Words
from game.window.rows import Row
from game.window.screens.home_ground import column, name_size
from game.window.text import Type
from game.window.theme import Style
from game.window.wishes import Continue, Go, Look, Quit, Wish

MOST_RESULTS = 5
_PROMISE = tuple(Style("text-italic", size, size * 1.28) for size in (28.0, 25.0, 22.0, 19.0))
_HEAD = theme.ACTION.at(29, 34)
_UNDER = (theme.CAPTION.at(23, 28), theme.CAPTION.at(21, 26), theme.CAPTION.at(19, 24))
_STEP = theme.DENSE.at(23, 29)
_LOYALTY = theme.NUMBER_M.at(46, 48)


@dataclass(frozen=True, slots=True)
class GoOn(Part):
    """The red button that goes on with the game that was left."""

    game: ContinueView

    @property
    def says(self) -> str:
        """Return its words."""
        return f"{_('Continue')} {self._where} {self.game.date}"

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    @property
    def _where(self) -> str:
        return f"{self.game.title} · {self.game.where}"

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the field, then what it does and which game it goes on with."""
        face = theme.RED2 if mood.hover > 0.5 or mood.pressed else theme.RED
        brush.fill(rect, face, self.radius)
        type_, inner = brush.type, rect.inset(20, 16)
        head, side = type_.line(_HEAD), 30 * brush.scale.text
        brush.icon_at("player-play", (inner.x + side / 2, inner.y + head / 2), side, theme.SHEET)
        brush.words(_("Continue"), inner.x + side + 16, inner.y, _HEAD.on(theme.SHEET))
        wide, high = key_width(type_, "C"), key_height(type_)
        cap = Rect(inner.right - wide, inner.y + (head - high) / 2, wide, high)
        draw_key(brush, "C", cap, theme.SHEET, theme.SHEET)
        style = self._style(type_, inner.w).on(theme.SHEET)
        lines = (*type_.wrap(self._where, style, inner.w, 2).lines, self.game.date)
        for row, line in enumerate(lines):
            brush.words(line, inner.x, inner.y + head + 8 + row * type_.line(style), style)

    def height(self, type_: Type, wide: float) -> float:
        """Return how high it must be."""
        style = self._style(type_, wide - 40)
        rows = len(type_.wrap(self._where, style, wide - 40, 2).lines) + 1
        return type_.line(_HEAD) + 8 + rows * type_.line(style) + 34

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether its words find room."""
        cut = type_.wrap(self._where, self._style(type_, rect.w - 40), rect.w - 40, 2).cut
        fits = not cut and self.height(type_, rect.w) <= rect.h + 1
        return "" if fits else f"too small to go on: {self._where!r}"

    def _style(self, type_: Type, wide: float) -> Style:
        steps = tuple(theme.DENSE.at(size, size * 1.2) for size in (25.0, 23.0, 21.0))
        return type_.fit(self._where, steps, wide, 1)[0]


@dataclass(frozen=True, slots=True)
class ModeFace(Part):
    """A way to play: icon, name, what it means, its key. The one chosen stands out by its edge."""

    icon: str
    name: str
    about: str
    key: str
    chosen: bool

    @property
    def says(self) -> str:
        """Return its words."""
        return f"{self.name} {self.about}".strip()

    @property
    def radius(self) -> float:
        """Return the radius of its corners."""
        return theme.RADIUS_BUTTON

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the edge, then the icon, the words and the key."""
        if self.chosen:
            brush.fill(rect, theme.SHEET, self.radius)
            brush.border(rect, theme.INK, 3.0, self.radius)
        else:
            if mood.hover > 0.5 or mood.pressed:
                brush.fill(rect, theme.INSET, self.radius)
            brush.border(rect, theme.RULE2, 2.0, self.radius)
        self._icon(brush, rect)
        wide, high = key_width(brush.type, self.key), key_height(brush.type)
        cap = Rect(rect.right - 20 - wide, rect.centre[1] - high / 2, wide, high)
        draw_key(brush, self.key, cap, theme.INK, theme.INK)
        left = rect.x + self._left(brush.type)
        self._words(brush, Rect(left, rect.y, cap.x - 12 - left, rect.h))

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether its words find room."""
        room = rect.w - self._left(type_) - key_width(type_, self.key) - 32
        high = type_.line(_HEAD) + (type_.line(_UNDER[-1]) if self.about else 0.0)
        wide = type_.width(self.name, _HEAD)
        about = type_.fit(self.about, _UNDER, room, 1)
        fits = wide <= room and high <= rect.h and len(about[1].lines) == 1
        return "" if fits else f"way to play too small: {self.name!r}"

    def _left(self, type_: Type) -> float:
        return 18 + (50 * type_.scale.text + 14 if self.icon else 4)

    def _icon(self, brush: Brush, rect: Rect) -> None:
        if not self.icon:
            return
        reach = 25 * brush.scale.text
        middle = (rect.x + 18 + reach, rect.centre[1])
        if self.chosen:
            brush.disc(middle, reach, theme.INK)
        side = 32 * brush.scale.text
        brush.icon_at(self.icon, middle, side, theme.SHEET if self.chosen else theme.INK)

    def _words(self, brush: Brush, room: Rect) -> None:
        style, about = brush.type.fit(self.about, _UNDER, room.w, 1)
        high = brush.type.line(_HEAD) + (brush.type.line(style) if self.about else 0.0)
        top = room.centre[1] - high / 2 - 1
        brush.words(self.name, room.x, top, _HEAD)
        if self.about:
            brush.words(about.lines[0], room.x, top + brush.type.line(_HEAD), style)


def left(frame: Frame, view: HomeView, mode: str) -> Boxes:
    """Return everything on the paper, from the promise down to the keys."""
    place = column(frame)
    foot = _menu(frame, place, bool(view.results))
    room = Rect(place.x, place.y, place.w, foot[0].rect.y - 20 - place.y)
    top = room.y + name_size(frame) * 1.34 + 16
    boxes, top = _promise(frame, view, room, top)
    modes = _modes_high(frame)
    if view.go_on:
        part = GoOn(view.go_on)
        at = Rect(room.x, top, room.w, part.height(frame.type, room.w))
        boxes += (Box("go-on", at, part, "go-on", Continue(view.go_on.path), ("c",)),)
        top = at.bottom + 26
    boxes += _modes(frame, Rect(room.x, top, room.w, modes), mode)
    boxes += _results(frame, view, Rect(room.x, top + modes + 28, room.w, 0), room.bottom)
    return (*boxes, *foot)


def _promise(frame: Frame, view: HomeView, room: Rect, top: float) -> tuple[Boxes, float]:
    """Return the promise, set as large as what must stand under it allows."""
    go_on = GoOn(view.go_on).height(frame.type, room.w) + 26 if view.go_on else 0.0
    free = room.bottom - top - go_on - _modes_high(frame) - 28
    for style in _PROMISE:
        high = frame.type.height(view.promise, style, room.w)
        if high <= free:
            break
    else:
        return (), top
    part = Words(view.promise, style)
    return (Box("promise", Rect(room.x, top, room.w, high), part),), top + high + 24


def _modes_high(frame: Frame) -> float:
    label = frame.type.line(theme.LABEL) + 10
    if _narrow(frame):
        return label + frame.big(64)
    return label + 2 * frame.big(86) + 14


def _narrow(frame: Frame) -> bool:
    """Tell whether the ways to play stand side by side without what they mean."""
    return frame.scale.text >= 1.5 and frame.canvas.h < 1300


def _modes(frame: Frame, place: Rect, mode: str) -> Boxes:
    label = frame.type.line(theme.LABEL)
    narrow = _narrow(frame)
    rest = place.below(label + 10)
    cells = rest.columns(2, 14) if narrow else rest.rows(2, 14)
    boxes = [Box("new", place.top(label), Words(_("New game"), theme.LABEL))]
    ways = (
        ("solo", "user", _("Solo"), _("You lead it alone")),
        ("teams", "users", _("Teams"), _("Two teams take turns here")),
    )
    for key, ((id_, icon, name, about), cell) in enumerate(zip(ways, cells, strict=True), 1):
        shown = ("", "") if narrow else (icon, about)
        part = ModeFace(shown[0], name, shown[1], str(key), mode == id_)
        boxes.append(Box(id_, cell, part, "modes", Look("mode", id_), (str(key),)))
    return tuple(boxes)


def _results(frame: Frame, view: HomeView, place: Rect, foot: float) -> Boxes:
    """Return as many past results as there is room for; what is left out stands on its own page."""
    label, row = frame.type.line(theme.LABEL), max(frame.big(58), 58.0)
    if not view.results:
        return _at_first(frame, view, place, foot)
    room = foot - place.y - label - 12
    count = min(len(view.results), int(room / row), MOST_RESULTS)
    if count < 1:
        return ()
    boxes = list(_heading(place, "past", _("Past results"), label))
    for i, result in enumerate(view.results[:count]):
        at = Rect(place.x, place.y + label + 12 + i * row, place.w, row)
        boxes.append(result_row(frame, at, result, i))
    return tuple(boxes)


def _at_first(frame: Frame, view: HomeView, place: Rect, foot: float) -> Boxes:
    """Return, for somebody without results, how a turn goes and where results will stand."""
    type_ = frame.type
    label, row = type_.line(theme.LABEL), type_.line(_STEP) + 15
    steps = (
        ("eye", _("Read what is known and what is only said")),
        ("clipboard-check", _("Plan: play cards, spend effort and money")),
        ("clock", _("Commit, and time passes")),
        ("search", _("See what moved each meter, and why")),
    )
    words = type_.height(view.no_results, theme.CAPTION, place.w)
    boxes: list[Box] = []
    guide = label + 14 + row * len(steps) + 28
    fits = all(type_.width(text, _STEP) <= place.w - frame.big(46) for _icon, text in steps)
    if fits and guide + label + 16 + words <= foot - place.y:
        boxes += _heading(place, "guide", _("How a turn goes"), label)
        for i, (icon, text) in enumerate(steps):
            at = Rect(place.x, place.y + label + 14 + i * row, place.w, row)
            boxes += _step(frame, at, i, icon, text)
        place = place.moved(0, guide)
    if label + 16 + words > foot - place.y:
        return tuple(boxes)
    none = Words(view.no_results, theme.CAPTION)
    boxes += _heading(place, "past", _("Past results"), label)
    return (*boxes, Box("no-results", Rect(place.x, place.y + label + 16, place.w, words), none))


def _step(frame: Frame, at: Rect, place: int, icon: str, text: str) -> Boxes:
    side = frame.big(26)
    line = Rect(at.x + frame.big(46), at.y, at.w - frame.big(46), at.h - 2)
    return (
        Box(f"step-icon-{place}", Rect(at.x + frame.big(4), at.centre[1] - side / 2, side, side),
            Icon(icon)),
        Box(f"step-{place}", line, Words(text, _STEP, middle=True)),
        Box(f"step-rule-{place}", Rect(at.x, at.bottom - 2, at.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip


def _heading(place: Rect, id_: str, text: str, label: float) -> Boxes:
    return (
        Box(id_, Rect(place.x, place.y, place.w, label), Words(text, theme.LABEL)),
        Box(f"{id_}-rule", Rect(place.x, place.y + label + 6, place.w, 3), Rule()),
    )


def result_row(frame: Frame, at: Rect, result: ResultView, place: int) -> Box:
    """Return one past result: loyalty at the end, case, how it was played, its trace."""
    type_ = frame.type
    figure = type_.width("100", _LOYALTY) + 14
    spark = frame.big(100)
    words = Rect(figure, 0, at.w - figure - spark - 12, at.h)
    name, under = type_.line(theme.STRONG.at(23, 27)), type_.line(theme.CAPTION.at(20, 24))
    top = (at.h - name - under) / 2
    parts = (
        (Rect(0, (at.h - type_.line(_LOYALTY)) / 2, figure, type_.line(_LOYALTY)),
         Words(str(result.loyalty), _LOYALTY)),
        (Rect(words.x, top, words.w, name),
         Words(result.title, rows=1, ellipsis=True, steps=_NAMES)),
        (Rect(words.x, top + name, words.w, under),
         Words(result.when, theme.CAPTION, rows=1, ellipsis=True, steps=_WHEN)),
        (Rect(at.w - spark, 4, spark - 12, at.h - 8), _trace(result)),
        (Rect(0, at.h - 2, at.w, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return Box(f"result-{place}", at, Row(parts), "results", Continue(result.path))


def _trace(result: ResultView) -> Spark:
    return Spark(result.trace, max(1, len(result.trace) - 1), 0.0, 1.0, axis=False)


_NAMES = (theme.STRONG.at(23, 27), theme.STRONG.at(21, 27), theme.STRONG.at(19, 27))
_WHEN = (theme.CAPTION.at(20, 24), theme.CAPTION.at(18, 24))


def _menu(frame: Frame, place: Rect, results: bool) -> Boxes:
    """Return the keys to the other pages, on as many lines as they need, at the foot."""
    pages: list[tuple[str, str, Wish]] = [("S", _("Settings"), Go("settings"))]
    if results:
        pages.append(("R", _("Results"), Go("results")))
    pages += [("H", _("Help"), Go("help")), ("Q", _("Quit"), Quit())]
    high, gap = key_height(frame.type) + 10, 12.0
    lines: list[list[tuple[str, KeyCap, Wish, float]]] = [[]]
    used = 0.0
    for key, name, wish in pages:
        part = KeyCap(key, name)
        wide = part.wide(frame.type) + 4
        if lines[-1] and used + gap + wide > place.w:
            lines.append([])
            used = 0.0
        lines[-1].append((name, part, wish, wide))
        used += gap + wide
    top = place.bottom - len(lines) * high
    boxes = []
    for row, line in enumerate(lines):
        spare = place.w - sum(wide for *_rest, wide in line)
        step = min(28.0, spare / max(1, len(line) - 1))
        x = place.x
        for _name, part, wish, wide in line:
            at = Rect(x, top + row * high, wide, high)
            boxes.append(Box(f"menu-{part.key}", at, part, "menu", wish, (part.key.lower(),)))
            x += wide + step
    return tuple(boxes)
