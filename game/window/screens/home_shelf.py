"""The shelf of the start page: case files in rows, on pages where there are many."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from game.base.words import _, n_
from game.present.home import FileView, HomeView, Standing
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.controls import Chip
from game.window.flow import Piece, prose
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.screens.home_file import FileFace
from game.window.screens.home_ground import shelf as place_of
from game.window.screens.home_ground import title_high, title_wide
from game.window.sheets import OVER, paged
from game.window.text import Type
from game.window.tokens import Steps
from game.window.widgets import hint_row, hints
from game.window.wishes import Look, Open

PAGE = "page"
_GAP, _ROW_GAP = 24.0, 20.0
_ACROSS, _DOWN = 4, 2
_TABS = (0.05, 0.35, 0.65, 0.9)


def files(frame: Frame, view: HomeView, mode: str) -> Boxes:
    """Return the files of the page that was turned to, and the way to the others."""
    place = _room(frame, view)
    across, down = _grid(frame, place, len(view.files))
    count = across * down
    pages = max(1, ceil(len(view.files) / count))
    here = page(frame, pages)
    shown = view.files[here * count : (here + 1) * count]
    cells = _cells(place, across, down, len(view.files), frame)
    faces = [_face(file, i, single=len(view.files) == 1) for i, file in enumerate(shown)]
    rows = max((face.rows_in(frame.type, cells[0]) for face in faces), default=1)
    boxes = [_file(file, cell, replace(face, rows=rows), mode)
             for file, cell, face in zip(shown, cells, faces, strict=False)]  # fmt: skip
    return (*boxes, *_pager(frame, here, pages))


def around(frame: Frame, view: HomeView) -> Boxes:
    """Return what stands over and under the files."""
    place, high = place_of(frame), title_high(frame)
    left = title_wide(frame) + 20
    count = sum(not file.problem for file in view.files)
    said = n_("one crisis to lead through", "{n} crises to lead through", count).format(n=count)
    wide = frame.type.width(said, _ABOUT) + 2
    boxes = []
    if count and left + wide + frame.big(200) <= place.w:
        at = Rect(place.x + left, place.y + 3, wide, high)
        boxes.append(Box("shelf-about", at, Words(said, _ABOUT, middle=True)))
    if not view.files:
        none = _("No case was found. The folder “scenarios” is empty.")
        wide = min(900.0, place.w)
        at = place.centred(wide, frame.type.height(none, _NOTICE, wide))
        boxes.append(Box("no-files", at, Words(none, _NOTICE)))
    return (*boxes, *_foot(frame, place, len(view.files), pages_of(frame, view)))


def notice(frame: Frame, view: HomeView) -> Boxes:
    """Return what the player should know; a long one is opened by Enter."""
    if not view.notice:
        return ()
    place = place_of(frame)
    at = place.below(title_high(frame) + 8, _notice_high(frame, view, place.w))
    part = Words(view.notice, _NOTICE, rows=_NOTICE_ROWS, ellipsis=True)
    long = frame.type.wrap(view.notice, _NOTICE, place.w, _NOTICE_ROWS).cut
    if not long:
        return (Box("notice", at, part, ground="table"),)
    return (Box("notice", at, part, "notice", Look(OVER, "notice"), ground="table"),)


def notice_whole(frame: Frame, view: HomeView) -> Boxes:
    """Return the sheet with the whole notice."""

    def pieces(wide: float) -> Sequence[Piece]:
        return prose(frame.type, "notice-whole", view.notice, theme.PASSAGE, wide)

    return paged(frame, _("Before you go on"), pieces, "notice-page")


def page(frame: Frame, pages: int) -> int:
    """Return the page that was turned to, counted from 0."""
    look = frame.look(PAGE)
    return min(int(look), pages - 1) if look.isdigit() else 0


def pages_of(frame: Frame, view: HomeView) -> int:
    """Return how many pages the shelf has."""
    across, down = _grid(frame, _room(frame, view), len(view.files))
    return max(1, ceil(len(view.files) / (across * down)))


def _room(frame: Frame, view: HomeView) -> Rect:
    place, foot = place_of(frame), hint_row(frame)
    top = title_high(frame) + 16
    if view.notice:
        top += _notice_high(frame, view, place.w) + 12
    return Rect(place.x, place.y + top, place.w, foot.y - 12 - place.y - top)


def _notice_high(frame: Frame, view: HomeView, wide: float) -> float:
    return frame.type.height(view.notice, _NOTICE, wide, _NOTICE_ROWS)


def _grid(frame: Frame, place: Rect, count: int) -> tuple[int, int]:
    """Return how many files stand side by side and in how many rows."""
    text = frame.scale.text
    across = max(1, min(_ACROSS, int((place.w + _GAP) / (270 * text + _GAP))))
    down = max(1, min(_DOWN, int((place.h + _ROW_GAP) / (390 * text + _ROW_GAP))))
    if count <= min(3, across):
        return max(1, count), 1
    if count <= across * down:
        return ceil(count / down), down
    return across, down


def _cells(place: Rect, across: int, down: int, count: int, frame: Frame) -> tuple[Rect, ...]:
    """Return the places of the files; a few are large and stand in the middle."""
    wide = (place.w - _GAP * (across - 1)) / across
    high = (place.h - _ROW_GAP * (down - 1)) / down
    if count == 1:
        wide = min(wide, 1060 * max(1.0, frame.scale.text * 0.8))
        high = min(high, wide * 0.92)
    elif count < across * down or down == 1:
        wide = min(wide, high * 1.1)
        high = min(high, wide * (1.5 if across > 2 else 1.04))
    else:
        high = min(high, wide * 1.62)
    whole = place.centred(wide * across + _GAP * (across - 1), high * down + _ROW_GAP * (down - 1))
    return whole.grid(across, down, _GAP, _ROW_GAP)


def _face(file: FileView, at: int, *, single: bool) -> FileFace:
    return FileFace(
        picture=file.id,
        company=file.company,
        title=file.title,
        place=file.place,
        minutes=file.minutes,
        difficulty=file.difficulty,
        flag=file.flag,
        standing=file.standing,
        problem=file.problem,
        tab=0.04 if single else _TABS[at % len(_TABS)],
        key=_("Enter") if single else "",
    )


def _file(file: FileView, cell: Rect, face: FileFace, mode: str) -> Box:
    wish = Open(file.id, mode)
    return Box(f"file-{file.id}", cell, face, "shelf", wish, why=file.problem, ground="table",
               chosen=face.standing is Standing.PLAYING)  # fmt: skip


def _pager(frame: Frame, here: int, pages: int) -> Boxes:
    """Return how to turn the pages of the shelf, at the right of its heading."""
    if pages < 2:
        return ()
    place, high = place_of(frame), title_high(frame)
    said = _("{page} of {pages}").format(page=here + 1, pages=pages)
    chips = (("shelf-back", "◀", here - 1, "pageup"), ("shelf-on", "▶", here + 1, "pagedown"))
    wide = frame.type.width(said, theme.STRONG)
    side = Chip("▶").wide(frame.type)
    right = place.right - side
    left = right - wide - side - 28
    at = Rect(left + side + 14, place.y, wide + 2, high)
    words = Words(said, theme.STRONG.on(theme.TMUTED), middle=True)
    boxes = [Box("shelf-page", at, words, ground="table")]
    for (id_, sign, to, key), x in zip(chips, (left, right), strict=True):
        if 0 <= to < pages:
            at = Rect(x, place.y + 2, side, high - 4)
            wish = Look(PAGE, str(to))
            # No stop of its own: at the edge the arrows turn the page, and Page up and down do.
            boxes.append(Box(id_, at, Chip(sign), wish=wish, keys=(key,), ground="table"))
    return tuple(boxes)


def _foot(frame: Frame, place: Rect, files: int, pages: int) -> Boxes:
    keys = [(_("Enter"), _("open"))] if files else []
    if files > 1:
        keys.insert(0, (_("arrows"), _("choose a file")))
    if pages > 1:
        keys.append((_("PgUp PgDn"), _("turn the page")))
    legend = _Legend()
    wide = legend.wide(frame.type)
    row = hint_row(frame, place.x)
    strip = hints(frame, row._replace(w=row.w - wide - 30), keys, "table")
    if not strip or strip[-1].rect.right > row.right - wide - 30:
        return strip
    return (*strip, Box("legend", row.far(wide), legend, ground="table"))


class _Legend(Part):
    """What the bars at the foot of a file mean."""

    __slots__ = ()

    @property
    def says(self) -> str:
        """Return its word."""
        return _("difficulty")

    def wide(self, type_: Type) -> float:
        """Return the width that holds it."""
        return type_.width(self.says, theme.CAPTION) + 58 * type_.scale.text + 12

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw five small bars and the word."""
        scale = brush.scale.text
        bars = Rect(rect.x, rect.centre[1] - 8 * scale, 58 * scale, 16 * scale)
        Steps(3, 5, theme.TMUTED, theme.TABLE3, 3).draw(brush, bars, mood)
        top = rect.centre[1] - brush.type.line(theme.CAPTION) / 2
        brush.words(self.says, bars.right + 12, top, theme.CAPTION.on(theme.TMUTED))


_ABOUT = theme.DENSE.at(24, 30).on(theme.TMUTED)
_NOTICE = theme.BODY.on(theme.TPAPER)
_NOTICE_ROWS = 2
