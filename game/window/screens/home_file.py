"""A case file as it lies closed on the shelf."""

from dataclasses import dataclass
from typing import NamedTuple

from game.base.words import _
from game.present.home import Standing
from game.window import theme
from game.window.box import Mood, Part
from game.window.brush import Brush
from game.window.controls import Button, Flag
from game.window.folders import Folder
from game.window.geometry import Rect
from game.window.text import Lines, Type
from game.window.theme import Style
from game.window.tokens import Steps

LARGE = 420.0  # a file at least so wide shows what is in it at length
_PLACE = (theme.DENSE.at(24, 29), theme.DENSE.at(22, 27), theme.DENSE.at(20, 25))
_FOOT: Style = theme.DENSE.at(25, 30)
_WHY: Style = theme.DENSE.at(24, 30).on(theme.BLOCKED_TEXT)
_NAME: Style = theme.STRONG.at(26, 32).on(theme.BLOCKED_TEXT)
_TAB: Style = theme.STRONG.at(22, 28)


class _Plan(NamedTuple):
    """Where everything lies on the sheet of a file."""

    picture: Rect
    title: Rect
    place: Rect
    foot: Rect


_FLAGS = {  # face, ink and icon
    Standing.FIRST: (theme.INK, theme.SHEET, "arrow-right"),
    Standing.PLAYING: (theme.RED, theme.SHEET, "player-play"),
    Standing.PLAYED: (theme.SHEET, theme.INK, "check"),
}


@dataclass(frozen=True, slots=True)
class FileFace(Part):
    """A kraft file: tab, picture, flag, title, place and date, minutes and difficulty.

    `tab` says how far along its tab stands, 0 to 1. A file with a `problem` is grey and says why
    it cannot be opened. `key` is printed where there is but one file, and so room for it. `rows` is
    kept free for place and date, so that files side by side look alike.
    """

    picture: str
    company: str
    title: str
    place: str
    minutes: str
    difficulty: int
    flag: str = ""
    standing: Standing | None = None
    problem: str = ""
    tab: float = 0.0
    key: str = ""
    rows: int = 1

    @property
    def says(self) -> str:
        """Return every word on it."""
        hard = _("difficulty {n} of 5").format(n=self.difficulty) if self.difficulty else ""
        words = (self.flag, self.company, self.title, self.place, self.minutes, hard, self.problem)
        return " ".join(word for word in words if word)

    def rows_in(self, type_: Type, rect: Rect) -> int:
        """Return how many lines place and date take."""
        sheet = self._folder(type_, rect).inside(rect)
        return len(self._place(type_, sheet.w - 2 * _pad(sheet))[1].lines)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the file where it lies, raised a little under the pointer."""
        folder = self._folder(brush.type, rect)
        folder.draw(brush, rect, mood)
        sheet = folder.inside(rect.moved(0, -4 * mood.hover))
        brush.fill(sheet, theme.BLOCKED if self.problem else theme.SHEET, 4)
        if self.problem:
            self._problem(brush, sheet)
            return
        plan = self._plan(brush.type, sheet)
        if plan.picture.h > 0:
            brush.picture(self.picture, plan.picture)
        self._flag(brush, sheet)
        self._words(brush, plan)
        self._foot(brush, plan.foot, mood)

    def draw_focus(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the focus ring around tab and folder together."""
        self._folder(brush.type, rect).draw_focus(brush, rect, mood)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether its words find room; a long tab may end in an ellipsis."""
        folder = self._folder(type_, rect)
        sheet = folder.inside(rect)
        if self.problem:
            inner = sheet.inset(_pad(sheet))
            need = type_.height(self.problem, _WHY, inner.w) + 28
            need += type_.height(self.title, _NAME, inner.w, 2)
            return "" if need <= inner.h else f"file too small for why: {self.problem!r}"
        plan = self._plan(type_, sheet)
        if plan.picture.h < 0 or plan.title.y < sheet.y - 1:
            return f"file too low: {self.title!r}"
        style, lines = self._title(type_, plan.title.w)
        if len(lines.lines) * type_.line(style) > plan.title.h + 1:
            return f"title too long: {self.title!r}"
        foot = type_.width(self.minutes, _FOOT) + (28 + 10 + 16) * type_.scale.text
        steps = self._bars(type_)
        return "" if foot + steps <= plan.foot.w else f"file too narrow: {self.minutes!r}"

    def _folder(self, type_: Type, rect: Rect) -> Folder:
        high = max(30.0, type_.line(_TAB) + 2)
        room = rect.w * 0.9 - 58
        label = type_.wrap(self.company or _("Case"), _TAB, room, 1).lines[0]
        wide = max(140.0, min(type_.width(label, _TAB) + 58, rect.w * 0.9))
        return Folder(label, self.tab, wide, high, bool(self.problem))

    def _plan(self, type_: Type, sheet: Rect) -> _Plan:
        pad = _pad(sheet)
        inner = sheet.inset(pad, 0)
        foot_high = max(54.0 * type_.scale.text, 54.0)
        foot = inner.foot(foot_high)
        style, lines = self._place(type_, inner.w)
        place_high = max(self.rows, len(lines.lines)) * type_.line(style)
        place = Rect(inner.x, foot.y - place_high - 12, inner.w, place_high)
        style, lines = self._title(type_, inner.w)
        rows = len(lines.lines) if sheet.w >= LARGE else 2
        high = rows * type_.line(style)
        title = Rect(inner.x, place.y - high - 8, inner.w, high)
        picture = Rect(sheet.x, sheet.y, sheet.w, title.y - 10 - sheet.y)
        if picture.h < 60 * type_.scale.text:
            picture = Rect(sheet.x, sheet.y, sheet.w, 0)
        return _Plan(picture, title, place, foot)

    def _title(self, type_: Type, wide: float) -> tuple[Style, Lines]:
        return type_.fit(self.title, _steps(wide / type_.scale.text), wide, 2)

    def _place(self, type_: Type, wide: float) -> tuple[Style, Lines]:
        """Return place and date on one line, or on two where they are long."""
        style, lines = type_.fit(self.place, _PLACE, wide, 1)
        return type_.fit(self.place, _PLACE[1:], wide, 2) if lines.cut else (style, lines)

    def _words(self, brush: Brush, plan: _Plan) -> None:
        style, lines = self._title(brush.type, plan.title.w)
        for row, line in enumerate(lines.lines):
            brush.words(line, plan.title.x, plan.title.y + row * brush.type.line(style), style)
        style, lines = self._place(brush.type, plan.place.w)
        for row, line in enumerate(lines.lines):
            top = plan.place.y + row * brush.type.line(style)
            brush.words(line, plan.place.x, top, style.on(theme.INK2))
        brush.rule(plan.foot.x, plan.foot.y - 1, plan.foot.w, 2, theme.RULE)

    def _flag(self, brush: Brush, sheet: Rect) -> None:
        if not self.flag:
            return
        flag = Flag(self.flag, *_FLAGS[self.standing or Standing.FIRST])
        high = brush.type.line(theme.KEY) + 12
        flag.draw(brush, Rect(sheet.x, sheet.y, flag.wide(brush.type), high), Mood())

    def _foot(self, brush: Brush, foot: Rect, mood: Mood) -> None:
        type_, scale = brush.type, brush.type.scale.text
        side, middle = 25 * scale, foot.centre[1]
        brush.icon_at("clock", (foot.x + side / 2, middle), side, theme.INK)
        top = middle - type_.line(_FOOT) / 2
        brush.words(self.minutes, foot.x + side + 10, top, _FOOT)
        wide = self._bars(type_)
        bars = Rect(foot.right - wide, middle - 10 * scale, wide, 20 * scale)
        if self.key and foot.w > 560 * scale:
            wide = type_.width(_("Open"), theme.ACTION) + (26 + 14 + 96) * scale
            button = Button(_("Open"), "dark", self.key)
            place = Rect(foot.right - wide, foot.y + 6, wide, foot.h - 12)
            button.draw(brush, place, Mood(hover=mood.hover, pressed=mood.pressed))
            bars = bars.moved(-wide - 32, 0)
        Steps(self.difficulty, 5).draw(brush, bars, mood)

    def _bars(self, type_: Type) -> float:
        return 72 * type_.scale.text

    def _problem(self, brush: Brush, sheet: Rect) -> None:
        """Draw what is known of a case that cannot be opened, and why it cannot."""
        type_, inner = brush.type, sheet.inset(_pad(sheet))
        why = type_.height(self.problem, _WHY, inner.w)
        name = type_.height(self.title, _NAME, inner.w, 2)
        top = inner.bottom - why
        brush.paragraph(self.problem, inner.below(top - inner.y), _WHY)
        brush.rule(inner.x, top - 14, inner.w, 2, theme.BLOCKED_BAND)
        brush.paragraph(self.title, inner.below(top - 28 - name - inner.y), _NAME, 2)
        side = min(88.0, top - 28 - name - inner.y - 16)
        if side >= 24:
            middle = (inner.centre[0], (inner.y + top - 28 - name) / 2)
            brush.icon_at("lock", middle, side, theme.BLOCKED_BAND)


def _pad(sheet: Rect) -> float:
    return 16.0 if sheet.w < LARGE else 28.0


def _steps(wide: float) -> tuple[Style, ...]:
    size = max(36.0, min(64.0, wide * 0.084))
    return tuple(theme.TITLE.at(size * part, size * part * 1.12) for part in _SHARES)


_SHARES = (1.0, 0.92, 0.84, 0.76)
