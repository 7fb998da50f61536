"""A meter, opened: every cause with what stands behind it, for all and for each group."""

from game.base.words import _
from game.present.outcome import OutcomeView
from game.present.parts import CauseView, Meter, Tone, WaterfallView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button, Chip
from game.window.flow import Piece, around, laid, page_at, pager, pages, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Icon, Words
from game.window.rows import Row
from game.window.screens.outcome_why import HEAD, ICONS, head
from game.window.sheets import OVER
from game.window.text import Type
from game.window.theme import Style
from game.window.tones import COLOURS, marked
from game.window.waterfall import Stretch
from game.window.wishes import Look

GROUP = "group"  # the look that names the group shown; nothing is everybody
NAME: Style = theme.STRONG.at(25, 30)
WHY: Style = theme.DENSE.at(23, 28).on(theme.INK2)
SURE: Style = theme.CAPTION.at(22, 28)
AMOUNT: Style = theme.FIGURE.at(28, 32)
_NARROW = 900.0


def meter(shown: OutcomeView, frame: Frame, place: Rect, which: int) -> Boxes:
    """Return the opened meter; loyalty can be turned to each group that it is made of."""
    groups = shown.groups if which == 0 else ()
    if not groups:
        return detail(shown.waterfalls[which], frame, place, shown.waterfalls[which].meter.value)
    ids = ["", *(group.id for group in groups)]
    look = frame.look(GROUP)
    now = ids.index(look) if look in ids else 0
    view = shown.group_causes[now - 1] if now else shown.waterfalls[0]
    if frame.scale.text > 1.0:
        row = place.top(frame.big(46))
        rest = place.below(row.h + frame.big(12))
        turned = detail(view, frame, rest, look or "loyalty")
        return (*_switch(ids, now, view, frame, row), *turned)
    left, right = place.left(430), place.far(place.w - 430 - 48)
    listed = _list(shown, frame, left, now)
    return (*listed, *detail(view, frame, right, look or "loyalty"))


def _list(shown: OutcomeView, frame: Frame, place: Rect, now: int) -> Boxes:
    """Return everybody and each group as rows; the arrows turn to the next."""
    first = shown.waterfalls[0]
    rows: list[tuple[str, str, str, str, Tone]] = [
        ("", ICONS[Meter.LOYALTY], _("All customers"), first.after, first.change.tone)
    ]
    rows += [
        (g.id, g.icon, g.name, str(g.figure), g.change.tone if g.change else Tone.NEUTRAL)
        for g in shown.groups
    ]
    moved = [marked(first.change), *(marked(g.change) if g.change else "" for g in shown.groups)]
    high = min(60.0, max(40.0, place.h / len(rows)))
    boxes = []
    for row, i in enumerate(around(now, len(rows), int((place.h + 4) / high))):
        id_, icon, name, figure, tone = rows[i]
        where = Rect(place.x, place.y + row * high, place.w, high - 4)
        part = _row(frame.type, where, (icon, name, figure, moved[i]), tone)
        wish = Look(GROUP, id_)
        stop = Box(f"group-{i}", where, part, "groups", wish, chosen=i == now, seen=wish)
        boxes.append(stop)
    return tuple(boxes)


def _row(type_: Type, place: Rect, said: tuple[str, str, str, str], tone: Tone) -> Row:
    """Return a group with its figure; a name too long for a line takes two where they fit."""
    icon, name, figure, moved = said
    high = place.h
    text = theme.STRONG.at(23, 28)
    steps = (text, text.at(21, 26), text.at(19, 22))
    long = type_.width(name, steps[-1]) > place.w - 222
    rows = 2 if long and high >= 2 * type_.line(steps[-1]) else 1
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(18, 0, 26, high), Icon(icon, side=26)),
        (
            Rect(56, 0, place.w - 222, high),
            Words(name, text, rows=rows, ellipsis=True, middle=True, steps=steps[1 - rows :]),
        ),
        (Rect(place.w - 160, 0, 60, high), Words(figure, theme.FIGURE, 1.0, middle=True)),
        (
            Rect(place.w - 94, 0, 80, high),
            Words(moved, theme.FIGURE.at(24, 28).on(COLOURS[tone]), 1.0, middle=True),
        ),
    )
    return Row(parts)


def _switch(ids: list[str], now: int, view: WaterfallView, frame: Frame, row: Rect) -> Boxes:
    """Return how to turn to the group before and the next, where there is no room for a list."""
    less, more = Look(GROUP, ids[now - 1]), Look(GROUP, ids[(now + 1) % len(ids)])
    said = _("{group}, {n} of {count}").format(
        group=view.name if now else _("All customers"), n=now + 1, count=len(ids)
    )
    wide = Chip("◀").wide(frame.type)
    middle = Rect(row.x + wide + 16, row.y, row.w - 2 * wide - 32, row.h)
    words = Words(said, theme.STRONG, 0.5, 1, ellipsis=True, middle=True)
    return (
        Box("group-less", row.left(wide), Chip("◀"), "groups", less, less=less, more=more),
        Box("group-name", middle, words),
        Box("group-more", row.far(wide), Chip("▶"), "groups", more, less=less, more=more),
    )


def detail(view: WaterfallView, frame: Frame, place: Rect, id_: str) -> Boxes:
    """Return where a gauge stood and stands, and all that moved it, on pages."""
    high, foot, at = frame.big(HEAD), frame.big(50), f"page {id_}"
    rest = place.below(high + frame.big(10), place.h - high - frame.big(26) - foot)
    cut = pages(_pieces(view, frame, rest.w), rest.h)
    here = page_at(frame, at, len(cut))
    row = place.foot(foot)
    return (
        *head(view, frame, place.top(high), "opened"),
        *laid(cut[here], rest, 1, 0),
        *(pager(frame, row, at, here, len(cut)) if len(cut) > 1 else ()),
        *_asks(frame, row.left(row.w * 0.4), id_),
    )


def _asks(frame: Frame, row: Rect, id_: str) -> Boxes:
    button = Button(
        _("What is this number?"), key="?", steps=(theme.STRONG, theme.STRONG.at(21, 25))
    )
    wide = min(row.w, frame.big(330))
    wish = Look(OVER, f"explain {id_}")
    return (Box("opened-asks", row.left(wide), button, "asks", wish, ("?",)),)


def _pieces(view: WaterfallView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    low = min((min(c.start, c.end) for c in view.more), default=0.0)
    high = max((max(c.start, c.end) for c in view.more), default=1.0)
    if not view.more:
        return prose(frame.type, "still", view.still, theme.BODY, wide)
    amount = max(frame.type.width(cause.amount, AMOUNT) for cause in view.more) + 4
    rows = tuple(
        cause_piece(f"cause-{i}", cause, frame, (wide, amount), (low, high))
        for i, cause in enumerate(view.more)
    )
    if not any(cause.evidence for cause in view.more):
        return rows
    told = f"{_marks()} {_sure()} {view.findings}" if view.findings else _sure()
    return (*rows, *prose(frame.type, "sure", told, SURE, wide, frame.big(20)))


def _marks() -> str:
    return _("E and a number mark the findings that the model leans on.")


def _sure() -> str:
    return _("Strong, medium or weak says how well something is supported.")


def cause_piece(
    id_: str,
    cause: CauseView,
    frame: Frame,
    widths: tuple[float, float],
    scale: tuple[float, float],
) -> Piece:
    """Return one cause: name, bar and amount; under it why, and what stands behind it."""
    wide, amount = widths
    narrow = wide / frame.scale.text < _NARROW
    type_, gap = frame.type, frame.big(14)
    bar = 0.0 if narrow else wide * 0.36
    room = wide - amount - gap - bar - (gap if bar else 0)
    name = type_.height(cause.label, NAME, room)
    top = max(name, type_.line(AMOUNT))
    parts: list[tuple[Rect, Part]] = [(Rect(0, 0, room, name), Words(cause.label, NAME))]
    colour = COLOURS[cause.tone]
    line = Rect(wide - amount, 0, amount, type_.line(AMOUNT))
    parts.append((line, Words(cause.amount, AMOUNT.on(colour), 1.0)))
    stretch = Stretch(cause.start, cause.end, scale, cause.tone is Tone.HELPS)
    thick = frame.big(22)
    if bar:
        level = (type_.line(AMOUNT) - thick) / 2
        parts.append((Rect(room + gap, level, bar, thick), stretch))
    else:
        parts.append((Rect(0, top + 6, wide, thick), stretch))
        top += thick + 12
    said = [(cause.why, WHY, Rect(0, top, room if bar else wide, 0))]
    if cause.evidence:
        said.append((cause.evidence, SURE.on(theme.INK), Rect(room + gap, top, bar, 0)))
    for text, style, where in said:
        high = type_.height(text, style, where.w or wide)
        at = where if where.w else Rect(0, top, wide, 0)
        parts.append((Rect(at.x, at.y, at.w, high), Words(text, style)))
        top = max(top, at.y + high)
    return piece(id_, (wide, top), Group(tuple(parts)), frame.big(16))
