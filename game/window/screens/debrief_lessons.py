"""The third page of the debrief: seven lessons, scored from what was done, and your priorities."""

from dataclasses import replace

from game.base.words import _
from game.present.review import ReviewView, RubricLine, ShareView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.controls import Button
from game.window.flow import Piece, book, height, laid, leaf, piece, prose, together
from game.window.geometry import Rect
from game.window.parts import Group, Rule, Sheet, Words
from game.window.screens import debrief_parts
from game.window.sheets import OVER
from game.window.theme import Style
from game.window.tokens import Bar, Steps
from game.window.wishes import Look, Wish

NAME: Style = theme.STRONG.at(26, 31)
EVIDENCE: Style = theme.DENSE.at(25, 31).on(theme.INK2)
TOTAL: Style = theme.NUMBER_M.at(40, 44)
MOST = 3
_WHOLE = 0.4  # of the window: what is no higher stays with its heading on one page
_CAPTIONS = ("credit", "honesty")
_WAY = 68.0  # a button and what is free above it


def page(view: ReviewView, frame: Frame, body: Rect, wash: Wish | None = None) -> Boxes:
    """Return the lessons, and at the right of them what the effort went into.

    The hot wash is opened from here by the wish `wash`, if there is one.
    """
    if frame.scale.text > 1.0:
        pieces = [
            *_lessons(view, frame, body.w),
            *_ask(frame, body.w, wash),
            *_priorities(view, frame, body.w),
            *_sure(view, frame, body.w),
            *_votes(view, frame, body.w),
            *_credit(view, frame, body.w),
            *_honesty(view, frame, body.w),
            *_held(view, frame, body.w),
        ]
        return leaf(frame, *debrief_parts.split(frame, body), pieces, "page lessons")
    left, right = body.across((1200, 584), 40)
    ways = _ways(wash)
    place = right.inset(32, 18)
    sheet = place.below(0, place.h - _WAY * len(ways))
    beside, over = _sides(view, frame, sheet, left.w)
    return (
        *book(
            frame,
            left,
            [*_before(_lessons(view, frame, left.w), over), *_held(view, frame, left.w)],
            "page lessons",
        ),
        Box("side", right, Sheet()),
        *laid((tuple(beside),), sheet, 1, 0),
        *(
            replace(way, rect=place.foot(_WAY - 12).moved(0, -_WAY * i))
            for i, way in enumerate(reversed(ways))
        ),
    )


def _sides(
    view: ReviewView, frame: Frame, place: Rect, left: float
) -> tuple[list[Piece], list[Piece]]:
    """Return what stands on the sheet at the right, and what finds no room on it.

    That follows the lessons, as wide as they are: one page has one way to turn it. A caption that
    does find room stands there all the same, and does not end on a page of its own.
    """
    beside, over = list[Piece](), list[Piece]()
    for part in (_priorities, _sure, _votes, _credit, _honesty):
        made = part(view, frame, place.w)
        fits = height([*beside, *made]) <= place.h
        (beside if fits else over).extend(made if fits else part(view, frame, left))
    return beside, over


def _before(lessons: list[Piece], over: list[Piece]) -> list[Piece]:
    """Return both; a caption that comes first of what is left over stands under a lesson."""
    captions = bool(over) and over[0].box.id in _CAPTIONS
    last = [replace(each, joined=True) for each in lessons[-1:]] if captions else lessons[-1:]
    return [*lessons[:-1], *last, *over]


def questions(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return what each lesson asks, large enough to talk about across a table."""
    pieces: list[Piece] = []
    for i, line in enumerate(view.rubric):
        title = piece(
            f"asked-{i}-head",
            (wide, frame.type.height(line.name, theme.LABEL, wide)),
            Words(line.name, theme.LABEL),
            frame.big(20),
            joined=True,
        )
        asked = prose(frame.type, f"asked-{i}", line.question, theme.PASSAGE.at(30, 37), wide, 2)
        pieces += [title, *asked]
    return pieces


def _lessons(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    pieces = _scored(view, frame, wide)
    for i, line in enumerate(view.rubric):
        pieces += _lesson(f"lesson-{i}", line, frame, wide)
    return [*pieces, *_conduct(view, frame, wide)]


def _conduct(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return how the company went about it, fact by fact."""
    pieces: list[Piece] = []
    for i, one in enumerate(view.conduct):
        side = [debrief_parts.heading(f"conduct-{i}-head", one.name, frame, wide)]
        for j, line in enumerate(one.lines):
            side += prose(frame.type, f"conduct-{i}-{j}", line, EVIDENCE, wide, frame.big(8))
        pieces += together(side, frame.canvas.h * _WHOLE)
    return pieces


def _held(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return what each role alone knew, and whether it reached the plan."""
    if not view.facts:
        return []
    pieces = [debrief_parts.heading("held-head", _("Who held which fact"), frame, wide, "users")]
    pieces += prose(frame.type, "held-said", view.facts_said, theme.CAPTION, wide, frame.big(8))
    for i, one in enumerate(view.facts):
        pieces += prose(frame.type, f"held-{i}", one.said, EVIDENCE, wide, frame.big(8))
    return pieces


def _scored(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return the head over the lines with their sum; where none is scored, what says why."""
    if view.rubric:
        return [_total(view, frame, wide)]
    if not view.rubric_credit:
        return []
    head = debrief_parts.heading("total", _("Scored from what you did"), frame, wide)
    return [head, *prose(frame.type, "not-scored", view.rubric_credit, EVIDENCE, wide, 8)]


def _total(view: ReviewView, frame: Frame, wide: float) -> Piece:
    type_ = frame.type
    steps = tuple(TOTAL.at(size, size + 4) for size in (40, 34, 28, 24))
    style, _lines = type_.fit(view.rubric_total, steps, wide * 0.6, 1)
    far = min(type_.width(view.rubric_total, style) + 4, wide * 0.62)
    high = type_.line(TOTAL)
    label = Words(_("Scored from what you did"), theme.LABEL, rows=2, middle=True)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, wide - far - 20, high), label),
        (Rect(wide - far, 0, far, high), Words(view.rubric_total, style, 1.0, 1, middle=True)),
        (Rect(0, high + 8, wide, 3), Rule()),
    )
    return piece("total", (wide, high + 14), Group(parts), joined=True)


def _lesson(id_: str, line: RubricLine, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return a lesson: its name, its steps, the word, and what it was read from."""
    type_ = frame.type
    narrow = wide / frame.scale.text < 1000
    bars, word = frame.big(132), theme.STRONG.at(23, 28)
    said = type_.width(line.word, word) + 8
    high = max(type_.line(NAME), type_.line(word))
    if narrow:
        return _stacked(id_, line, frame, wide)
    left = wide * 0.28
    room = wide - left - 24
    text = type_.height(line.evidence, EVIDENCE, room) if line.evidence else 0.0
    name = type_.height(line.name, NAME, left)
    level = name + 4 + (type_.line(word) - 14) / 2
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 0, left, name), Words(line.name, NAME)),
        (Rect(0, level, bars, 14), Steps(line.score, MOST, theme.INK, theme.INSET)),
        (
            Rect(bars + 18, name + 4, max(said, left - bars - 18), high),
            Words(line.word, word, 0, 1),
        ),
    ]
    if line.evidence:
        parts.append((Rect(left + 24, 0, room, text), Words(line.evidence, EVIDENCE)))
    tall = max(name + 4 + high, text) + 12
    parts.append((Rect(0, tall, wide, 2), Rule(theme.RULE, 2)))
    return (piece(id_, (wide, tall + 2), Group(tuple(parts)), 12),)


def _stacked(id_: str, line: RubricLine, frame: Frame, wide: float) -> tuple[Piece, ...]:
    type_, word = frame.type, theme.STRONG.at(23, 28)
    bars = frame.big(132)
    name = type_.height(line.name, NAME, wide)
    high = type_.line(word)
    parts = (
        (Rect(0, 0, wide, name), Words(line.name, NAME)),
        (Rect(0, name + high * 0.3, bars, high * 0.45),
         Steps(line.score, MOST, theme.INK, theme.INSET)),
        (Rect(bars + 24, name, wide - bars - 24, high), Words(line.word, word, rows=1)),
    )  # fmt: skip
    head = piece(id_, (wide, name + high), Group(parts), frame.big(18), joined=bool(line.evidence))
    if not line.evidence:
        return (head,)
    return (head, *prose(type_, f"{id_}-read", line.evidence, EVIDENCE, wide, 2))


def _ways(wash: Wish | None) -> Boxes:
    """Return the buttons that open what helps the talk, without a place yet."""
    ask = Button(_("Questions to talk about"), key=_("Q"), steps=(theme.STRONG,))
    write = Button(_("Hot wash"), key=_("O"), icon="notes", steps=(theme.STRONG,))
    nowhere = Rect(0, 0, 0, 0)
    questions = Box("questions", nowhere, ask, "questions", Look(OVER, "questions"), ("q",))
    return (questions, *((Box("wash", nowhere, write, "questions", wash, ("o",)),) if wash else ()))


def _ask(frame: Frame, wide: float, wash: Wish | None) -> list[Piece]:
    size = Rect(0, 0, min(wide, frame.big(380)), frame.big(56))
    return [Piece(replace(way, rect=size), frame.big(18)) for way in _ways(wash)]


def _priorities(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return what the effort served first, a bar each."""
    if not view.priorities:
        return []
    title = _("Where your effort went")
    pieces = [debrief_parts.heading("priorities-head", title, frame, wide, "target")]
    return pieces + [
        _share(f"share-{i}", each, frame, wide) for i, each in enumerate(view.priorities)
    ]


def _sure(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return how often it came true, by how sure the team was: a bar each."""
    if not view.sure:
        return []
    title = _("How sure you were, and what came true")
    rows = [_share(f"sure-{i}", each, frame, wide) for i, each in enumerate(view.sure)]
    said = prose(frame.type, "sure-said", view.sure_said, theme.CAPTION, wide, frame.big(10))
    return [debrief_parts.heading("sure-head", title, frame, wide, "scale"), *rows, *said]


def _votes(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    """Return how alike the team voted in the end: a bar each, with what came before and after."""
    if not view.votes:
        return []
    title = _("Votes before the talk and after it")
    rows = [
        _share(f"vote-{i}", ShareView(each.when, each.agreed, each.said), frame, wide)
        for i, each in enumerate(view.votes)
    ]
    said = prose(frame.type, "votes-said", view.votes_said, theme.CAPTION, wide, frame.big(10))
    return [debrief_parts.heading("votes-head", title, frame, wide, "users"), *said, *rows]


def _share(id_: str, each: ShareView, frame: Frame, wide: float) -> Piece:
    type_ = frame.type
    name, bar = type_.line(NAME), frame.big(14)
    text = type_.height(each.text, EVIDENCE, wide)
    parts: tuple[tuple[Rect, Part], ...] = (
        (Rect(0, 0, wide, name), Words(each.name, NAME, rows=1, ellipsis=True)),
        (Rect(0, name + 6, wide, bar), Bar(each.share)),
        (Rect(0, name + bar + 12, wide, text), Words(each.text, EVIDENCE)),
    )
    return piece(id_, (wide, name + bar + 12 + text), Group(parts), frame.big(12))


def _credit(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    return _caption("credit", view.rubric_credit if view.rubric else "", frame, wide)


def _honesty(view: ReviewView, frame: Frame, wide: float) -> list[Piece]:
    return _caption("honesty", view.honesty, frame, wide)


def _caption(id_: str, text: str, frame: Frame, wide: float) -> list[Piece]:
    return [*prose(frame.type, id_, text, theme.CAPTION, wide, frame.big(14))] if text else []
