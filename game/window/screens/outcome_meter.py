"""A meter of the outcome, opened: for all customers, and for each group that it is made of."""

from game.base.words import _
from game.present.outcome import OutcomeView
from game.present.parts import Meter, Tone, WaterfallView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button, Chip
from game.window.flow import around
from game.window.geometry import Rect
from game.window.opened import detail
from game.window.parts import Icon, Words
from game.window.rows import Row
from game.window.sheets import OVER
from game.window.text import Type
from game.window.tones import COLOURS, marked
from game.window.why import ICONS
from game.window.wishes import Look

GROUP = "group"  # the look that names the group shown; nothing is everybody


def meter(shown: OutcomeView, frame: Frame, place: Rect, which: int) -> Boxes:
    """Return the opened meter; loyalty can be turned to each group that it is made of."""
    groups = shown.groups if which == 0 else ()
    if not groups:
        return _detail(shown.waterfalls[which], frame, place, shown.waterfalls[which].meter.value)
    ids = ["", *(group.id for group in groups)]
    look = frame.look(GROUP)
    now = ids.index(look) if look in ids else 0
    view = shown.group_causes[now - 1] if now else shown.waterfalls[0]
    if frame.scale.text > 1.0:
        row = place.top(frame.big(46))
        rest = place.below(row.h + frame.big(12))
        turned = _detail(view, frame, rest, look or "loyalty")
        return (*_switch(ids, now, view, frame, row), *turned)
    left, right = place.left(430), place.far(place.w - 430 - 48)
    listed = _list(shown, frame, left, now)
    return (*listed, *_detail(view, frame, right, look or "loyalty"))


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


def _detail(view: WaterfallView, frame: Frame, place: Rect, id_: str) -> Boxes:
    return detail(view, frame, place, id_, lambda row: _asks(frame, row, id_))


def _asks(frame: Frame, row: Rect, id_: str) -> Boxes:
    button = Button(
        _("What is this number?"), key="?", steps=(theme.STRONG, theme.STRONG.at(21, 25))
    )
    wide = min(row.w, frame.big(330))
    wish = Look(OVER, f"explain {id_}")
    return (Box("opened-asks", row.left(wide), button, "asks", wish, ("?",)),)
