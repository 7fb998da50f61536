"""What if, over the debrief: another plan on one turn, and the curves it would have drawn."""

from game.base.ids import CardId
from game.base.words import _
from game.present.review import ReviewView
from game.present.whatif import TriedCard, TriedLine, WhatIfView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.charts import Series, Timeline
from game.window.controls import Button, Chip
from game.window.faces import DebriefFace
from game.window.flow import Piece, book, piece, prose
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Group, Icon, Words
from game.window.rows import Row
from game.window.screens import debrief_parts
from game.window.screens.debrief_time import ICONS, KEYS
from game.window.sheets import OVER, sheet
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.wishes import Both, Look, PlayOn

PLAN = "whatif plan"  # the look that holds the turn and the cards that are tried
METER = "whatif meter"
_NAME: Style = theme.STRONG.at(24, 29)
_KEY: Style = theme.FIGURE.at(24, 29)
_ENDS: Style = theme.DENSE.at(23, 28)
_CHANGE: Style = theme.NUMBER_S.at(34, 38)
_SAID: Style = theme.PASSAGE.at(24, 29)
_BUTTON = tuple(theme.STRONG.at(s, s + 4) for s in (24, 21, 19))
_CHART = 330.0
_FIRST = 9  # cards with a key of their own


def what_if_sheet(view: DebriefFace, shown: ReviewView, frame: Frame) -> Boxes:
    """Return the sheet: the hand of the turn at the left, what would come of it at the right."""
    now = debrief_parts.turn(shown, frame)
    if now is None or not now.turn or view.what_if is None or shown.gone:
        return ()
    tried = view.what_if(debrief_parts.team(frame), now.turn - 1, _plan(frame, now.turn))

    def inside(place: Rect) -> Boxes:
        foot = place.foot(frame.big(56))
        body = place.below(0, place.h - foot.h - frame.big(16))
        laid = _wide if frame.scale.text <= 1.0 else _small
        return (*laid(tried, frame, body), *_ways(tried, frame, foot))

    return sheet(frame, tried.title, inside)


def _plan(frame: Frame, turn: int) -> tuple[CardId, ...] | None:
    """Return what is tried on a turn; None as long as nothing was changed there."""
    first, *cards = frame.look(PLAN).split() or [""]
    return tuple(map(CardId, cards)) if first == str(turn) else None


def _with(tried: WhatIfView, plan: tuple[CardId, ...]) -> Look:
    return Look(PLAN, " ".join((str(tried.turn), *plan)))


def _wide(tried: WhatIfView, frame: Frame, body: Rect) -> Boxes:
    left, right = body.across((0.38, 0.62), 44)
    effort = left.top(30)
    results = right.foot(_high(_results(tried, frame, right.w)))
    chart = right.below(56, results.y - right.y - 56 - 16)
    return (
        *book(frame, left.below(44), _hand(tried, frame, left.w), "page whatif"),
        Box("whatif-effort", effort, Words(tried.effort, theme.STRONG, rows=1, ellipsis=True)),
        *_switch(tried, frame, right.top(44)),
        Box("whatif-chart", chart, _timeline(_shown(tried, frame))),
        *book(frame, results, _results(tried, frame, right.w), "page whatif-results"),
    )


def _small(tried: WhatIfView, frame: Frame, body: Rect) -> Boxes:
    """Return the hand, the results and the curves on pages, under the switch of meters."""
    row = body.top(frame.big(44))
    rest = body.below(row.h + frame.big(12))
    high = min(frame.big(_CHART), rest.h - frame.big(60))
    pieces = [
        *(_result(each, frame, rest.w) for each in tried.lines),
        *prose(frame.type, "whatif-effort", tried.effort, theme.STRONG, rest.w, frame.big(10)),
        *_hand(tried, frame, rest.w),
        *_told(tried, frame, rest.w),
        piece("whatif-chart", (rest.w, high), _timeline(_shown(tried, frame)), frame.big(12)),
    ]
    return (*book(frame, rest, pieces, "page whatif"), *_switch(tried, frame, row))


def _high(pieces: list[Piece]) -> float:
    return sum(each.box.rect.h + each.space for each in pieces) + 2


def _hand(tried: WhatIfView, frame: Frame, wide: float) -> list[Piece]:
    return [Piece(_card(each, tried, frame, wide), frame.big(4)) for each in tried.cards]


def _card(each: TriedCard, tried: WhatIfView, frame: Frame, wide: float) -> Box:
    """Return a card as a row: whether it is in, its key, its name, what it takes or why not."""
    type_, side = frame.type, frame.big(28)
    plan = tuple(card for card in tried.plan if card != each.id)
    wish = _with(tried, plan if each.tried else (*plan, each.id))
    key = str(each.number) if each.number <= _FIRST else ""
    left = frame.big(72)
    room = wide - left - frame.big(12)
    was = _("played") if each.played else ""
    below = each.why or " · ".join(filter(None, (each.price, was)))
    name = max(type_.height(each.title, _NAME, room), type_.line(_KEY))
    said = type_.height(below, theme.CAPTION, room)
    mark: Part = Icon("check" if each.tried else "plus", theme.INK, side=side)
    if each.why:
        mark = Icon("lock", theme.INK2, side=side)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(frame.big(12), 4, side, name), mark),
        (Rect(frame.big(46), 4, frame.big(22), name), Words(key, _KEY, middle=True)),
        (Rect(left, 4, room, name), Words(each.title, _NAME)),
        (Rect(left, 4 + name, room, said), Words(below, theme.CAPTION)),
    )
    return Box(
        f"whatif-{each.id}", Rect(0, 0, wide, name + said + 8), Row(parts), "hand", wish,
        (key,) if key else (), why=each.why, chosen=each.tried,
    )  # fmt: skip


def _switch(tried: WhatIfView, frame: Frame, row: Rect) -> Boxes:
    """Return a chip for each meter."""
    now, boxes, left = _shown(tried, frame), list[Box](), row.x
    names = [each.meter.value for each in tried.lines]
    for each in tried.lines:
        chip = Chip(each.chart.name.split()[0], ICONS[each.meter], chosen=each is now)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        wish = Look(METER, each.meter.value)
        boxes.append(Box(f"whatif-{each.meter.value}", place, chip, "", wish, (KEYS[each.meter],)))
        left = place.right + 12
    at = tried.lines.index(now)
    less, more = names[max(0, at - 1)], names[min(len(names) - 1, at + 1)]
    return one_stop("whatif-meters", boxes, at, Look(METER, less), Look(METER, more))


def _shown(tried: WhatIfView, frame: Frame) -> TriedLine:
    look = frame.look(METER, "loyalty")
    return next((each for each in tried.lines if each.meter.value == look), tried.lines[0])


def _timeline(one: TriedLine) -> Timeline:
    chart = one.chart
    tried, was = chart.lines
    series = (
        Series(was.name, was.values, "history", f"{was.end} {was.name}"),
        Series(tried.name, tried.values, "you", f"{tried.end} {tried.name}"),
    )
    band = tuple(zip(one.low, one.high, strict=True))
    return Timeline(series, chart.turns, chart.ticks, chart.low, chart.high, None, band)


def _results(tried: WhatIfView, frame: Frame, wide: float) -> list[Piece]:
    """Return what each meter would have come to, then what to know of it."""
    return [*(_result(each, frame, wide) for each in tried.lines), *_told(tried, frame, wide)]


def _told(tried: WhatIfView, frame: Frame, wide: float) -> list[Piece]:
    """Return what to know of the turns after it, and how it is worked out."""
    type_, pieces = frame.type, list[Piece]()
    for i, text in enumerate(tried.said):
        pieces += prose(type_, f"whatif-said-{i}", text, _SAID, wide, frame.big(8))
    about = f"{_shown(tried, frame).banded} {tried.about}"
    pieces += prose(type_, "whatif-about", about, theme.CAPTION, wide, frame.big(6))
    return pieces


def _result(each: TriedLine, frame: Frame, wide: float) -> Piece:
    type_ = frame.type
    line = max(type_.line(_CHANGE), type_.line(_NAME))
    change = Words(each.change, _CHANGE.on(COLOURS[each.tone]), middle=True)
    far = max(frame.big(150), type_.width(each.change, _CHANGE) + 4)
    room = wide - far - 20
    said = f"{each.name}: {each.ends}"
    words = "; ".join(filter(None, (said, each.between)))
    high = max(line, type_.height(words, _ENDS, room))
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, far, high), change),
        (Rect(far + 20, 0, room, high), Words(words, _ENDS, middle=True)),
    )
    return piece(f"whatif-end-{each.meter.value}", (wide, high), Group(parts), frame.big(4))


def _ways(tried: WhatIfView, frame: Frame, row: Rect) -> Boxes:
    """Return how to try what was played again, and how to play on with what is tried."""
    back, on = row.far(min(row.w, frame.big(860))).columns(2, 16)
    why = _("This is the plan that was played") if tried.same else ""
    again = Button(_("As played"), key=_("B"), steps=_BUTTON, why=why)
    play = Button(_("Play on from here"), "red", _("P"), steps=_BUTTON)
    wish = Both(Look(OVER), PlayOn(tried.team, tried.turn, tried.plan))
    return (
        Box("whatif-back", back, again, "whatif-ways", Look(PLAN), ("b",), why=why),
        Box("whatif-play", on, play, "whatif-ways", wish, ("p",)),
    )
