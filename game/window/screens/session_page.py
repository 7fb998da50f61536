"""The page of the session: above the fold what all read, and the clock; below it the teams."""

from collections.abc import Sequence

from game.base.words import _, n_
from game.present.room.session import SHOWN, FactView
from game.present.table import InjectView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap, key_height
from game.window.geometry import Rect
from game.window.label import Head
from game.window.parts import Icon, Rule, Sheet, Upright, Words
from game.window.roomfaces import SessionFace
from game.window.roomhead import head as head_of
from game.window.screens import session_clock, session_tiles
from game.window.theme import Style
from game.window.widgets import fold, hint_row, hints

ICONS = {"known": "circle-check", "rumour": "ear", "unknown": "help"}
_SIZES = (90, 80, 70, 60, 50, 42, 36, 30, 25, 20, 15)
_LINES = tuple(theme.HEADLINE_XL.at(size, size * 0.99) for size in _SIZES)
_FACTS: tuple[Style, ...] = tuple(
    theme.BODY.at(size, size * 1.24) for size in (34, 30, 27, 25, 22, 20, 18, 16, 14, 12.5)
)
_LINES_LEAST, _FACTS_LEAST = 30.0, 25.0  # as designed; larger words may shrink so far
_SHARES = (0.42, 0.34, 0.27, 0.2)  # of the place, for the line of the turn
_NEWS: tuple[Style, ...] = tuple(theme.PASSAGE.at(size, size * 1.2) for size in (38, 33, 29, 26))
_RIGHT = 668.0


def layout(view: SessionFace, frame: Frame) -> Boxes:
    """Return everything on the page."""
    canvas, margin = frame.canvas, frame.scale.margin
    head, top = head_of(view.view.masthead, view.view.turn, frame)
    foot = canvas.h - hint_row(frame).h - 12
    tiles = session_tiles.height(frame, len(view.view.teams))
    fold_at = foot - tiles - 2 * session_tiles.AIR - theme.FOLD
    above = Rect(margin, top, canvas.w - 2 * margin, fold_at - 20 - top)
    right = min(_RIGHT, above.w * 0.36)
    left = Rect(above.x, above.y, above.w - right - 98, above.h)
    table = Rect(margin, fold_at + theme.FOLD + session_tiles.AIR, canvas.w - 2 * margin, tiles)
    return (
        *fold(frame, fold_at),
        *head,
        *_told(view, frame, left),
        Box("between", Rect(left.right + 49, above.y, 2, above.h), Upright(theme.RULE, 2)),
        *session_clock.clock(view, frame, above.far(right)),
        *session_tiles.tiles(view, frame, table),
        *_hints(view, frame),
    )


def _told(view: SessionFace, frame: Frame, place: Rect) -> Boxes:
    """Return the line of the turn, what just came in, and what is known between them.

    Where that finds no room, the line of the turn gives way first, then how large it is written.
    """
    facts = view.view.facts[:SHOWN]
    news = _news(view.view.just_in, frame, place)
    foot = news[0].rect.y - frame.big(14) if news else place.bottom
    made = [_line(view.view.line, frame, place, share) for share in _SHARES]
    spaces = [box.rect.below(box.rect.h + 20, foot - box.rect.bottom - 20) for box in made]
    fits = (
        (made[i], spaces[i], style)
        for i, styles in ((0, _plain(frame)), *((i, _styles(frame)) for i in range(len(made))))
        for style in styles
        if _need(facts, frame, place.w, style) <= spaces[i].h
    )
    line, rest, style = next(fits, (made[-1], spaces[-1], _styles(frame)[-1]))
    return (line, *_facts(facts, frame, rest, style), *news)


def _line(text: str, frame: Frame, place: Rect, share: float) -> Box:
    """Return the line of the turn on a share of the place."""
    steps = [s for s in _LINES if s.size * frame.scale.text >= _LINES_LEAST]
    style, lines = frame.type.fit(text, steps, place.w, 2)
    while place.h * share < frame.type.line(style) * len(lines.lines) and style != steps[-1]:
        style = steps[steps.index(style) + 1]
        lines = frame.type.wrap(text, style, place.w)
    rows = min(len(lines.lines), max(2, int(place.h * share / frame.type.line(style))))
    words = Words(text, style, rows=rows, ellipsis=True)
    return Box("line", place.top(frame.type.line(style) * rows), words, rises=40)


def _styles(frame: Frame) -> list[Style]:
    """Return how large facts can be written: where words are large, down to as designed."""
    return [style for style in _FACTS if style.size * frame.scale.text >= _FACTS_LEAST]


def _plain(frame: Frame) -> list[Style]:
    return [style for style in _styles(frame) if style.size >= _FACTS_LEAST]


def _facts(facts: Sequence[FactView], frame: Frame, place: Rect, style: Style) -> Boxes:
    """Return the facts under their rules; where they find no room, by which key they are read."""
    boxes, top = list[Box](), place.y
    cap, foot = key_height(frame.type) + 2, place.bottom
    if _need(facts, frame, place.w, style) > place.h:
        foot -= cap + 8
    for i, fact in enumerate(facts):
        side, high = _fact(frame, fact, place.w, style)
        if top + high > foot + 0.5:
            more = Rect(place.x, top + 4, place.w, cap)
            return (*boxes, *_more(len(facts) - i, frame, more, place.bottom))
        colour = theme.INK if fact.coding == "known" else theme.INK2
        rule = Rule(theme.RULE2, 2.0, fact.coding) if i else Rule()
        words = Rect(place.x + side + 20, top + 12, place.w - side - 20, high - 20)
        icon = Rect(place.x, top + 12, side, frame.type.line(style))
        boxes += [
            Box(f"fact-{i}-rule", Rect(place.x, top, place.w, 3), rule),
            Box(f"fact-{i}-icon", icon, Icon(ICONS[fact.coding], colour, side=side)),
            Box(f"fact-{i}", words, Words(fact.text, style.on(colour))),
        ]
        top += high
    return tuple(boxes)


def _more(count: int, frame: Frame, row: Rect, foot: float) -> Boxes:
    cap = KeyCap("I", n_("{n} more is known", "{n} more are known", count).format(n=count))
    if row.bottom > foot + 1:
        return ()
    return (Box("facts-more", row.left(min(cap.wide(frame.type) + 2, row.w)), cap),)


def _need(facts: Sequence[FactView], frame: Frame, wide: float, style: Style) -> float:
    return sum(_fact(frame, fact, wide, style)[1] for fact in facts)


def _fact(frame: Frame, fact: FactView, wide: float, style: Style) -> tuple[float, float]:
    """Return how large the icon of a fact is, and how high the fact stands."""
    side = style.size * 1.05 * frame.scale.text
    return side, frame.type.height(fact.text, style, wide - side - 20) + 24


def _news(news: Sequence[InjectView], frame: Frame, place: Rect) -> Boxes:
    """Return the slip of what came in for all, at the foot; of several the first, counted."""
    if not news:
        return ()
    first, pad = news[0], 24.0
    inner = place.w - 2 * pad - 8
    style, lines = frame.type.fit(first.text, _NEWS, inner, 2)
    label = frame.type.line(theme.LABEL)
    words = frame.type.line(style) * min(2, len(lines.lines))
    high = label + words + 34
    slip = place.foot(high)
    at = Rect(slip.x + pad + 8, slip.y + 14, inner, high - 28)
    return (
        Box("news", slip, Sheet(theme.INSET, "", mark=True)),
        *_news_head(first.head, len(news) - 1, frame, at.top(label)),
        Box(
            "news-text", at.below(label + 6, words), Words(first.text, style, rows=2, ellipsis=True)
        ),
    )


def _news_head(head: str, more: int, frame: Frame, row: Rect) -> Boxes:
    """Return what came in by which way; at the right how many more there are, and their key."""
    if not more:
        return (Box("news-head", row, Head("bolt", head, theme.RED2)),)
    cap = KeyCap("I", n_("{n} more came in", "{n} more came in", more).format(n=more))
    wide, high = min(cap.wide(frame.type) + 2, row.w * 0.6), key_height(frame.type) + 2
    place = Rect(row.right - wide, row.centre[1] - high / 2, wide, high)
    return (
        Box("news-head", row.left(row.w - wide - 12), Head("bolt", head, theme.RED2)),
        Box("news-more", place, cap),
    )


def _hints(view: SessionFace, frame: Frame) -> Boxes:
    door = (("Q", _("phones")),) if view.phones or view.door else ()
    if view.opens:
        keys: tuple[tuple[str, str], ...] = ((_("Space"), _("open the first turn")), *door)
    else:
        count = len(view.view.teams)
        clock = ((_("Space"), _("stop the clock") if view.clock.running
                  else _("start the clock")),) if view.clock else ()  # fmt: skip
        keys = (
            (f"1–{count}", _("a team’s plan")),
            ("I", _("all that is known")),
            *clock,
            ("+ −", _("a minute")),
            ("L", _("lock all")),
            *((("V", _("open the talk")),) if view.door else ()),
            *door,
            ("T", _("teams")),
        )
    return hints(frame, hint_row(frame), (*keys, ("P", _("pause")), ("H", _("help"))), "table")
