"""What stands in the file, section by section, as pieces that can lie on any page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.base.words import _
from game.present.briefing import BriefingView, GoalLine, RoleLine, SegmentLine
from game.window import theme
from game.window.box import Frame, Mood, Part
from game.window.brush import Brush
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.parts import Fill, Group, Icon, Rule, Upright, Words
from game.window.screens.briefing_map import rows
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import Bar

Section = tuple[Piece, ...]
Placed = tuple[Rect, Part]

_TITLES = tuple(theme.HEADLINE_L.at(size, size * 1.07) for size in (62.0, 54.0, 46.0, 38.0))
_NAME: Style = theme.STRONG.at(25, 30)
_NEED = theme.DENSE.at(24, 29).on(theme.INK2)
_FIGURE = theme.FIGURE
_SHARE = theme.FIGURE.at(23, 28).on(theme.INK2)
_STAKE, _CAPTION = theme.NUMBER_M.at(50, 54), theme.DENSE.at(23, 26).on(theme.INK2)
_STAKES = tuple(_STAKE.at(size, 54) for size in (50.0, 42.0, 34.0, 28.0))
_ROLE = (theme.CAPTION.at(21, 25), theme.CAPTION.at(20, 25), theme.CAPTION.at(19, 25))
_AIM = theme.DENSE.at(24, 27)


@dataclass(frozen=True, slots=True)
class FileLine(Part):
    """Two words in red, then company, place and day: beside them, or under them where long."""

    text: str

    @property
    def says(self) -> str:
        """Return its words."""
        return f"{_('Case file')} {self.text}"

    def high(self, type_: Type, wide: float) -> float:
        """Return how high it stands."""
        left = self._left(type_, wide)
        rows_ = len(type_.wrap(self.text, theme.LABEL, wide - left).lines)
        return type_.line(theme.LABEL) * (rows_ + (not left))

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw both in capitals."""
        brush.words(_("Case file"), rect.x, rect.y, theme.LABEL.on(theme.RED))
        left = self._left(brush.type, rect.w)
        top = 0.0 if left else brush.type.line(theme.LABEL)
        at = Rect(rect.x + left, rect.y + top, rect.w - left, rect.h)
        brush.paragraph(self.text, at, theme.LABEL)

    def spill(self, type_: Type, rect: Rect) -> str:
        """Tell whether it is higher than its box."""
        return "" if self.high(type_, rect.w) <= rect.h + 1 else f"too high: {self.text!r}"

    def _left(self, type_: Type, wide: float) -> float:
        left = type_.width(_("Case file"), theme.LABEL) + 16
        return left if left + type_.width(self.text, theme.LABEL) <= wide else 0.0


def head(frame: Frame, view: BriefingView, wide: float, tight: bool = False) -> Section:
    """Return the file line, the title and who you are; `tight` sets a long text smaller."""
    type_ = frame.type
    style, lines = type_.fit(view.title, _TITLES, wide, 1)
    if lines.cut:
        style, lines = type_.fit(view.title, _TITLES, wide, 2)
    high = len(lines.lines) * type_.line(style)
    title = Words(view.title, style, rows=2, ellipsis=True)
    summary = theme.PASSAGE.at(23, 27) if tight else theme.PASSAGE.at(26, 31.5)
    line = FileLine(view.file_line)
    return (
        piece("file-line", (wide, line.high(type_, wide)), line, joined=True),
        piece("title", (wide, high), title, 4, joined=True),
        *prose(type_, "summary", view.summary, summary, wide, 10),
    )


def stakes(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return the three figures that set the stakes, side by side or one under the other."""
    type_ = frame.type
    if not view.stakes:
        return ()
    if frame.scale.text >= 1.5:
        return tuple(_stake_row(type_, i, stake, wide) for i, stake in enumerate(view.stakes))
    cells = Rect(0, 0, wide, 0).columns(len(view.stakes), 20)
    high = max(_stake_high(type_, caption, cells[0].w) for _figure, caption in view.stakes)
    parts: list[Placed] = []
    for (figure, caption), cell in zip(view.stakes, cells, strict=True):
        inner = Rect(cell.x + 18, 0, cell.w - 18, type_.line(_STAKE))
        parts += [
            (Rect(cell.x, 0, 3, high), Upright(theme.INK, 3)),
            (inner, Words(figure, rows=1, steps=_STAKES)),
            (inner.below(inner.h + 2, high - inner.h - 2), Words(caption, _CAPTION)),
        ]
    return (piece("stakes", (wide, high), Group(tuple(parts)), 20),)


def _stake_high(type_: Type, caption: str, wide: float) -> float:
    return type_.line(_STAKE) + 2 + type_.height(caption, _CAPTION, wide - 18)


def _stake_row(type_: Type, place: int, stake: tuple[str, str], wide: float) -> Piece:
    figure, caption = stake
    left = min(wide * 0.45, type_.width("$99.9m", _STAKE) + 60)
    words = type_.height(caption, _CAPTION, wide - left)
    high = max(words, type_.line(_STAKE)) + 12
    parts = (
        (Rect(0, 4, 3, high - 8), Upright(theme.INK, 3)),
        (Rect(18, 0, left - 18, high), Words(figure, rows=1, middle=True, steps=_STAKES)),
        (Rect(left, (high - words) / 2, wide - left, words), Words(caption, _CAPTION)),
    )  # fmt: skip
    return piece(f"stake-{place}", (wide, high), Group(parts), 8 if place else 20)


def goals(frame: Frame, view: BriefingView, wide: float, tight: bool = False) -> Section:
    """Return what winning looks like: each target and how it is meant; `tight` sets rows close."""
    least = 34.0 if tight else 40.0
    rows_ = (_goal(frame.type, i, goal, (wide, least)) for i, goal in enumerate(view.goals))
    return (*heading(frame, "goals", _("What winning looks like"), wide), *rows_)


def _goal(type_: Type, place: int, goal: GoalLine, size: tuple[float, float]) -> Piece:
    wide, least = size
    scale = type_.scale.text
    bound = max(92 * scale, type_.width(goal.bound, theme.CAPTION) + 2)
    figure = max(76 * scale, type_.width(goal.figure, _FIGURE) + 2)
    words, side = wide - bound - figure - 40 * scale - 12, 26 * scale
    high = max(least, type_.height(goal.name, _AIM, words) + least * 0.25)
    parts = (
        (Rect(2, (high - side) / 2 - 1, side, side), Icon(goal.icon)),
        (Rect(40 * scale, 0, words, high - 2), Words(goal.name, _AIM, middle=True)),
        (Rect(wide - bound - figure - 12, 0, figure, high - 2),
         Words(goal.figure, _FIGURE, 1.0, middle=True)),
        (Rect(wide - bound, 0, bound, high - 2), Words(goal.bound, theme.CAPTION, middle=True)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return piece(f"goal-{place}", (wide, high), Group(parts))


def customers(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return every segment: what it needs, its loyalty now and its share of the meter."""
    type_ = frame.type
    about = _("loyalty now · share of the meter")
    name = max((type_.width(each.name, _NAME) for each in view.segments), default=0.0) + 24
    share = max((type_.width(each.share, _SHARE) for each in view.segments), default=0.0) + 4
    lines = (_segment(type_, i, each, (wide, name, share)) for i, each in enumerate(view.segments))
    return (*heading(frame, "customers", _("Your customers"), wide, about), *lines)


def _segment(
    type_: Type, place: int, segment: SegmentLine, sizes: tuple[float, float, float]
) -> Piece:
    wide, name, share = sizes
    figure, bar = type_.width("100", _FIGURE) + 4, 84.0
    right = wide - share - figure - bar - 10 - 14
    beside = right - name - 12
    one = beside > 200 and type_.height(segment.need, _NEED, beside) <= 2 * type_.line(_NEED)
    need = Rect(name, 0, beside, 0) if one else Rect(0, type_.line(_NAME), wide, 0)
    style = type_.fit(segment.need, (_NEED, _NEED.at(22.5, 28)), need.w, 1)[0]
    need = need._replace(h=type_.height(segment.need, style, need.w))
    first = type_.line(_NAME) + 6
    high = max(50.0, first + 12, need.h + 8) if one else first + need.h + 16
    level = high - 2 if one else first
    if one:
        need = need.moved(0, (level - need.h) / 2)
    middle = level / 2
    parts = (
        (Rect(0, 0, min(name, right), level),
         Words(segment.name, _NAME, rows=1, middle=True, steps=_small(_NAME), ellipsis=True)),
        (need, Words(segment.need, style)),
        (Rect(right, middle - 6.5, bar, 13), Bar(segment.loyalty / 100)),
        (Rect(right + bar + 10, 0, figure, level),
         Words(str(segment.loyalty), _FIGURE, 1.0, middle=True)),
        (Rect(wide - share, 0, share, level), Words(segment.share, _SHARE, 1.0, middle=True)),
        (Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2)),
    )  # fmt: skip
    return piece(f"segment-{place}", (wide, high), Group(parts))


def roles(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return the seats at the table, as many side by side as there is room for."""
    across = max(1, min(3, int(wide / (250 * frame.scale.text))))
    lines = [view.roles[i : i + across] for i in range(0, len(view.roles), across)]
    made = (_role_row(frame.type, i, line, wide, across) for i, line in enumerate(lines))
    return (*heading(frame, "roles", _("Roles at the table"), wide), *made)


def _role_row(type_: Type, place: int, line: Sequence[RoleLine], wide: float, across: int) -> Piece:
    scale = type_.scale.text
    side, cells = 46 * scale, Rect(0, 0, wide, 0).columns(across, 12)
    left = side + 12
    under = [_under(type_, role.line, cells[0].w - left) for role in line]
    high = max(side, type_.line(_NAME) + max(tall for _style, tall in under)) + 9
    parts: list[Placed] = []
    for role, cell, (style, tall) in zip(line, cells, under, strict=False):
        words = Rect(cell.x + left, 6, cell.w - left, type_.line(_NAME))
        parts += [
            (Rect(cell.x, 8, side, side), Icon(role.icon, theme.SHEET, theme.INK)),
            (words, Words(role.name, _NAME, rows=1, steps=_small(_NAME), ellipsis=True)),
            (words.below(words.h - 2, tall), Words(role.line, style)),
        ]
    return piece(f"roles-{place}", (wide, high), Group(tuple(parts)))


def _under(type_: Type, text: str, wide: float) -> tuple[Style, float]:
    """Return how the line under a name is set, and how high it stands."""
    style, lines = type_.fit(text, _ROLE, wide, 1)
    if lines.cut:
        style = _ROLE[0]
    return style, type_.height(text, style, wide)


def objectives(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return by what the play will be judged."""
    type_, left = frame.type, 28 * frame.scale.text
    lines = []
    for i, text in enumerate(view.objectives):
        high = type_.height(text, _AIM, wide - left) + 1
        dot = (type_.line(_AIM) - 9) / 2 + 1
        parts = (
            (Rect(3, dot, 9, 9), Fill(theme.INK, 4.5)),
            (Rect(left, 1, wide - left, high - 1), Words(text, _AIM)),
        )
        lines.append(piece(f"objective-{i}", (wide, high), Group(parts)))
    return (*heading(frame, "objectives", _("What you will be judged by"), wide), *lines)


def turn_map(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return the map of turns, with the effort a turn allows."""
    maps = rows(frame.type, view.track, wide)
    made = (
        piece(f"map-{i}", (wide, part.high(frame.type)), part, 8 if i else 2)
        for i, part in enumerate(maps)
    )
    return (*heading(frame, "map", _("Map of turns"), wide, view.effort), *made)


def note(frame: Frame, view: BriefingView, wide: float) -> Section:
    """Return what some players should know beforehand, if there is something."""
    if not view.content_note:
        return ()
    type_, side = frame.type, 26 * frame.scale.text
    style = theme.CAPTION.at(21, 26)
    high = type_.height(view.content_note, style, wide - side - 14)
    parts = (
        (Rect(0, 0, side, side), Icon("info-circle", theme.INK2)),
        (Rect(side + 14, 0, wide - side - 14, high), Words(view.content_note, style)),
    )
    return (piece("note", (wide, max(high, side)), Group(parts), 14),)


def heading(frame: Frame, id_: str, text: str, wide: float, about: str = "") -> Section:
    """Return a section's heading over its rule; what is said about it stands at the right."""
    type_ = frame.type
    label, style = type_.line(theme.LABEL), theme.CAPTION.at(21, 24)
    name = type_.width(text, theme.LABEL) + 2
    parts: list[Placed] = [(Rect(0, 0, name, label), Words(text, theme.LABEL))]
    room = wide - name - 24
    if about and type_.width(about, style) <= room:
        parts.append((Rect(name + 24, 0, room, label), Words(about, style, 1.0)))
    parts.append((Rect(0, label + 6, wide, 3), Rule()))
    return (piece(f"{id_}-head", (wide, label + 9), Group(tuple(parts)), 12, joined=True),)


def high(sections: Iterable[Section]) -> float:
    """Return how high sections stand under each other."""
    each = [p for section in sections for p in section]
    return sum(p.box.rect.h + (p.space if i else 0.0) for i, p in enumerate(each))


def _small(style: Style) -> tuple[Style, ...]:
    return tuple(style.at(style.size * part, style.line) for part in (1.0, 0.92, 0.84))
