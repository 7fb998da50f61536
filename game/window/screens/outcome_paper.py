"""The left of the outcome: an invented front page, as it would lie at the breakfast table."""

from game.present.outcome import OutcomeView
from game.present.parts import VoiceView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.geometry import Rect
from game.window.parts import DoubleRule, Icon, Picture, Rule, Sheet, Upright, Words
from game.window.theme import Style
from game.window.tones import COLOURS, marked

HEADLINE_STEPS = (*theme.HEADLINE_STEPS, theme.HEADLINE_XL.at(52, 54), theme.HEADLINE_XL.at(45, 48))
NAME: Style = theme.TITLE.at(42, 48)
SMALL: Style = theme.CAPTION
STORY: Style = theme.PASSAGE
ASIDE_HEAD: Style = theme.CARD_TITLE
ASIDE: Style = theme.DENSE.at(24, 29).on(theme.INK2)
GROUP: Style = theme.STRONG.at(23, 28).on(theme.INK2)
GROUPS = (GROUP, GROUP.at(21, 26), GROUP.at(19, 24))
VOICE: Style = theme.PASSAGE.at(27, 33)
RISE = 90.0
_PAD = 36.0
_LEAST_PICTURE = 90.0
_WORTH = 150.0


def paper(view: OutcomeView, frame: Frame, place: Rect) -> Boxes:
    """Return the boxes of the front page; it rises when the screen opens."""
    inner = Rect(place.x + _PAD, place.y + 14, place.w - 2 * _PAD, place.h - 34)
    head = inner.top(frame.big(50) + 12)
    voices = _voices(view.voices, frame, inner)
    foot = min((box.rect.y for box in voices), default=inner.bottom) - frame.big(20)
    stories = _stories(view, frame, inner, foot)
    below = min(box.rect.y for box in stories) - frame.big(14)
    headline = _headline(view, frame, inner, head.bottom + 12)
    top = headline.rect.bottom + frame.big(18)
    picture = Box("picture", Rect(inner.x, top, inner.w, below - top), Picture(view.case))
    shown = (picture,) if picture.rect.h >= _LEAST_PICTURE else ()
    boxes = (
        Box("front-page", place, Sheet()),
        *_head(view, frame, head),
        headline,
        *shown,
        *stories,
        *voices,
    )
    return tuple(risen(box) for box in boxes)


def holds(view: OutcomeView, frame: Frame, place: Rect) -> bool:
    """Tell whether a whole front page, with a picture worth seeing, fits into a place."""
    boxes = paper(view, frame, place)
    shown = next((box.rect.h for box in boxes if box.id == "picture"), 0.0)
    return shown >= frame.big(_WORTH)


def risen(box: Box) -> Box:
    """Return a box of the page that rises."""
    return Box(box.id, box.rect, box.part, rises=RISE)


def _head(view: OutcomeView, frame: Frame, row: Rect) -> Boxes:
    page, side = view.paper, row.w * 0.27
    name = Rect(row.x + side, row.y, row.w - 2 * side, frame.big(48))
    steps = (NAME, NAME.at(36, 42), NAME.at(30, 36), NAME.at(24, 30))
    low, high = frame.big(14), frame.big(30)
    sides = (row.left(side - 8).moved(0, low), row.far(side - 8).moved(0, low))
    return (
        Box("edition", sides[0].top(high), Words(page.edition, SMALL, rows=1, ellipsis=True)),
        Box("newspaper", name, Words(page.newspaper, NAME, 0.5, 1, ellipsis=True, steps=steps)),
        Box("paper-date", sides[1].top(high), Words(page.date, SMALL, 1.0, 1, ellipsis=True)),
        Box("paper-rule", row.foot(8), DoubleRule()),
    )


def _headline(view: OutcomeView, frame: Frame, inner: Rect, top: float) -> Box:
    text = view.paper.headline
    style, lines = frame.type.fit(text, HEADLINE_STEPS, inner.w, 2)
    place = Rect(inner.x, top, inner.w, len(lines.lines) * frame.type.line(style))
    return Box("headline", place, Words(text, style, rows=2, steps=HEADLINE_STEPS))


def _stories(view: OutcomeView, frame: Frame, inner: Rect, foot: float) -> Boxes:
    """Return the story and, beside it, the small piece: both stand on the voices."""
    page, type_ = view.paper, frame.type
    beside = bool(page.aside_title or page.aside)
    left, right = inner.across((0.54, 0.46), 64.0) if beside else (inner, inner)
    story = type_.height(page.story, STORY, left.w)
    title = type_.height(page.aside_title, ASIDE_HEAD, right.w) if page.aside_title else 0.0
    aside = type_.height(page.aside, ASIDE, right.w) if page.aside else 0.0
    high = max(story, title + aside + 4 if beside else 0.0)
    top = foot - high
    boxes = [Box("story", Rect(left.x, top, left.w, story), Words(page.story, STORY))]
    if beside:
        boxes.append(Box("aside-rule", Rect(right.x - 33, top, 2, high), Upright()))
    if page.aside_title:
        where = Rect(right.x, top, right.w, title)
        boxes.append(Box("aside-title", where, Words(page.aside_title, ASIDE_HEAD)))
    if page.aside:
        where = Rect(right.x, top + title + 4, right.w, aside)
        boxes.append(Box("aside", where, Words(page.aside, ASIDE)))
    return tuple(boxes)


def _voices(voices: tuple[VoiceView, ...], frame: Frame, inner: Rect) -> Boxes:
    if not voices:
        return ()
    places = inner.columns(max(3, len(voices)), 28)
    head = max(frame.type.line(GROUP), frame.big(30))
    texts = [frame.type.height(v.text, VOICE, inner.columns(3, 28)[0].w) for v in voices]
    high = 12 + head + max(texts) + 4
    return tuple(
        box
        for i, (voice, place) in enumerate(zip(voices, places, strict=False))
        for box in voice_boxes(f"voice-{i}", voice, frame, place.foot(high))
    )


def voice_boxes(id_: str, voice: VoiceView, frame: Frame, place: Rect) -> Boxes:
    """Return a rule, who speaks for whom and how that group moved, and the words."""
    head = max(frame.type.line(GROUP), frame.big(30))
    row = Rect(place.x, place.y + 8, place.w, head)
    icon = frame.big(25)
    moved = marked(voice.change) if voice.change else ""
    figure = theme.FIGURE.at(25, 28)
    wide = frame.type.width(moved, figure) + 2
    name = Rect(row.x + icon + 10, row.y, row.w - icon - 18 - wide, row.h)
    drawn = frame.type.width(voice.group, GROUPS[-1]) <= name.w
    if not drawn:  # a name that is told whole says more than its icon
        name = row.left(row.w - 8 - wide)
    part_icon = Icon(voice.icon, theme.INK2, side=icon)
    boxes = [
        Box(f"{id_}-rule", place.top(3), Rule(thick=2)),
        *((Box(f"{id_}-icon", row.left(icon), part_icon),) if drawn else ()),
        Box(
            f"{id_}-group",
            name,
            Words(voice.group, GROUP, rows=1, ellipsis=True, middle=True, steps=GROUPS),
        ),
        Box(
            f"{id_}-says",
            place.below(12 + head, place.h - 12 - head),
            Words(voice.text, VOICE),
        ),
    ]
    if voice.change:
        part = Words(moved, figure.on(COLOURS[voice.change.tone]), 1.0, middle=True)
        boxes.insert(-1, Box(f"{id_}-change", row.far(wide), part))
    return tuple(boxes)
