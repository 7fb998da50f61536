"""The outcome at large text: the same parts, one at a time, each one key away."""

from collections.abc import Callable

from game.base.words import _
from game.present.outcome import OutcomeView
from game.present.parts import Meter, WaterfallView
from game.window import legend, teampages, theme, why
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button, Chip
from game.window.faces import OutcomeFace
from game.window.flow import Piece, book, piece, prose
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Picture, Words
from game.window.screens import outcome_beside, outcome_paper, outcome_results
from game.window.screens.outcome_over import voice_piece
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.widgets import paper
from game.window.wishes import Go, Look, Wish

PART = "part"  # the look that names the part shown
_LEGEND = 44.0
_HEADLINE: tuple[Style, ...] = tuple(theme.HEADLINE_XL.at(s, s + 3) for s in (52, 46, 40, 34))


def layout(view: OutcomeFace, shown: OutcomeView, frame: Frame) -> Boxes:
    """Return the part that was turned to, with the tabs over it and the way on under it."""
    canvas, margin = frame.canvas, frame.scale.margin
    head = Rect(margin, 12, canvas.w - 2 * margin, frame.big(34) + 12)
    tabs = Rect(margin, head.bottom + 12, head.w, frame.big(44))
    foot = Rect(margin, canvas.h - frame.big(60) - 14, head.w, frame.big(60))
    teams = teampages.teams(view.teams, frame, tabs.moved(0, tabs.h + 10))
    top = tabs.bottom + 26 + (tabs.h + 10 if teams else 0)
    body = Rect(margin, top, head.w, foot.y - 14 - top)
    return (
        paper(frame),
        *_head(shown, frame, head),
        *_tabs(shown, frame, tabs, body),
        *teams,
        *_part(shown, frame, body),
        *_foot(view, shown, frame, foot),
    )


def _head(shown: OutcomeView, frame: Frame, row: Rect) -> Boxes:
    style = theme.STRONG
    date = Rect(row.x, row.y, row.w, frame.big(34))
    right = f"{shown.badge} · {shown.masthead.date}"
    wide = frame.type.width(right, style) + 4
    title = Words(shown.masthead.title, style, rows=1, ellipsis=True, middle=True)
    return (
        Box("case", Rect(date.x, date.y, date.w - wide - 30, date.h), title),
        Box("date", date.far(wide), Words(right, style.on(theme.RED), 1.0, middle=True)),
        Box("head-rule", row.foot(8), DoubleRule()),
    )


def parts(shown: OutcomeView, frame: Frame, body: Rect) -> tuple[tuple[str, str], ...]:
    """Return every part of the outcome with its name; the meters are one part if they fit."""
    meters = tuple((each.meter.value, each.name.split()[0]) for each in shown.waterfalls)
    if body.h - frame.big(_LEGEND) >= frame.big(why.MOST):
        meters = (("why", _("Why each meter moved")),)
    results = (("results", _("Results")),) if outcome_results.found(shown) else ()
    return (("paper", _("Paper")), ("voices", _("Voices")), *meters, *results, ("more", _("More")))


def _now(shown: OutcomeView, frame: Frame, body: Rect) -> str:
    look = frame.look(PART)
    return look if any(look == id_ for id_, _name in parts(shown, frame, body)) else "paper"


def _tabs(shown: OutcomeView, frame: Frame, row: Rect, body: Rect) -> Boxes:
    now, boxes, left = _now(shown, frame, body), list[Box](), row.x
    for id_, name in parts(shown, frame, body):
        chip = Chip(name, chosen=id_ == now)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        wish = Look(PART, id_)
        stop = Box(f"tab-{id_}", place, chip, "tabs", wish, chosen=id_ == now, seen=wish)
        boxes.append(stop)
        left = place.right + 12
    return tuple(boxes)


def _part(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    now = _now(shown, frame, body)
    made: dict[str, Callable[[OutcomeView, Frame, Rect], Boxes]] = {
        "paper": _paper,
        "voices": _voices,
        "why": _why,
        "results": _results,
        "more": _more,
    }
    if now in made:
        return made[now](shown, frame, body)
    meter = next(each for each in shown.waterfalls if each.meter.value == now)
    return _meter(meter, frame, body)


def _voices(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    voices = (*shown.voices, *shown.more_voices)
    said = [voice_piece(f"said-{i}", v, frame, body.w) for i, v in enumerate(voices)]
    none = prose(frame.type, "quiet", _("Nobody spoke up this turn."), theme.BODY, body.w)
    return book(frame, body, said or none, "page voices")


def _why(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    """Return all three meters, each opened by its figure."""
    meters = why.meters(shown.waterfalls, frame, body.below(0, body.h - frame.big(_LEGEND)))
    return (*meters, *legend.legend(frame, body.foot(frame.big(_LEGEND - 8))))


def _paper(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    """Return the front page whole, or as far as it can be read at once."""
    if outcome_paper.holds(shown, frame, body):
        return outcome_paper.paper(shown, frame, body)
    return _columns(shown, frame, body)


def _columns(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    """Return the words of the front page at the left, on pages, and its picture at the right."""
    page, type_ = shown.paper, frame.type
    words = body.left(body.w * 0.68)
    style, lines = type_.fit(page.headline, _HEADLINE, words.w, 3)
    high = len(lines.lines) * type_.line(style)
    headline = Words(page.headline, style, rows=3, steps=_HEADLINE)
    dated = f"{page.newspaper} · {page.date}"
    pieces = [
        *prose(type_, "newspaper", dated, theme.CAPTION, words.w),
        piece("headline", (words.w, high), headline, 12),
        *prose(type_, "story", page.story, theme.PASSAGE, words.w, 14),
        *prose(type_, "aside-title", page.aside_title, theme.CARD_TITLE, words.w, 20),
        *prose(type_, "aside", page.aside, theme.DENSE, words.w, 4),
    ]
    pieces = [each for each in pieces if each.box.says]
    side = body.far(body.w * 0.32 - 40)
    picture = Rect(side.x, side.y + 6, side.w, min(side.w * 0.75, side.h - frame.big(60)))
    return (
        *book(frame, body.left(words.w), pieces, "page paper"),
        Box("picture", picture, Picture(shown.case)),
    )


def _meter(view: WaterfallView, frame: Frame, body: Rect) -> Boxes:
    id_ = view.meter.value
    foot = frame.big(50)
    place = body.below(frame.big(why.HEAD) + 14)
    pitch = min(frame.big(54), (place.h - foot - 12) / max(1, len(view.causes)))
    number = [w.value for w in Meter].index(id_) + 1
    opens = Button(_("Every cause"), key=str(number), steps=(theme.STRONG, theme.STRONG.at(21, 25)))
    row = body.foot(foot)
    return (
        *why.head(view, frame, body.top(frame.big(why.HEAD)), id_),
        *why.causes(view, frame, place, id_, 0.0, pitch),
        Box(f"meter-{id_}", row.left(min(frame.big(260), row.w * 0.45)), opens, "meters",
            Look(OVER, id_)),
        *legend.legend(frame, row.far(row.w * 0.5)),
    )  # fmt: skip


def _results(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    pieces: list[Piece] = []
    for i, (_icon, head, text, _tone) in enumerate(outcome_results.found(shown)):
        title = prose(frame.type, f"result-{i}-head", head, theme.STRONG, body.w, frame.big(20))
        pieces += title
        pieces += prose(frame.type, f"result-{i}", text, theme.PASSAGE.at(26, 33), body.w, 4)
    return book(frame, body, pieces, "page results")


def _more(shown: OutcomeView, frame: Frame, body: Rect) -> Boxes:
    """Return everything else that can be asked for, as buttons."""
    asks: list[tuple[str, str, Wish]] = [(_("Note"), _("N"), Look(OVER, "note"))]
    others = outcome_beside.compared(shown)
    if others:
        asks.append((others[:1].upper() + others[1:], _("C"), Look(OVER, "history")))
    asks += [
        (_("Take the turn back"), _("U"), Look(OVER, "undo")),
        (_("What is loyalty?"), "?", Look(OVER, "explain")),
        (_("Pause"), _("P"), Go("pause")),
        (_("Help"), _("H"), Go("help")),
    ]
    rows = (len(asks) + 1) // 2
    places = body.top(min(body.h, rows * frame.big(76))).grid(2, rows, 24, frame.big(14))
    return tuple(
        Box(f"ask-{i}", place, Button(label, key=key), "more", wish)
        for i, ((label, key, wish), place) in enumerate(zip(asks, places, strict=False))
    )


def _foot(view: OutcomeFace, shown: OutcomeView, frame: Frame, row: Rect) -> Boxes:
    label, wish = teampages.onward(view.teams, frame, view.next_label)
    go = Button(label, "red", _("Space"))
    words = row.left(row.w * 0.5)
    said: Part = Words(shown.simulated, theme.CAPTION, rows=2, ellipsis=True, middle=True)
    return (
        Box("simulated", words, said),
        Box("next", row.far(row.w * 0.46), go, "buttons", wish, ("Space",)),
    )
