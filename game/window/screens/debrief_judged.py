"""The sixth page of the debrief: every decision beside what else could have been played."""

from dataclasses import replace
from functools import partial

from game.base.words import _, n_
from game.present.judged import GradeView, JudgedView, VerdictView
from game.present.review import DecisionView, ReviewView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.flow import Piece, laid, piece, prose, together
from game.window.geometry import Rect
from game.window.parts import Sheet, Words
from game.window.screens import debrief_list, debrief_parts, debrief_turn
from game.window.theme import Style
from game.window.tones import COLOURS

_ABOUT = 360.0  # up to which what a point is stands on one page
_WHOLE = 360.0  # up to which what is said of a decision does
SAID: Style = theme.PASSAGE.at(26, 32)
_VERDICT = tuple(theme.TITLE.at(s, s + 6) for s in (42, 36, 30))


def page(review: ReviewView, judged: JudgedView, frame: Frame, body: Rect) -> Boxes:
    """Return the turns with their verdicts at the left, and why that is at the right."""
    listed = _listed(review, judged)
    now = debrief_parts.turn(listed, frame)
    if now is None:
        none = _("There is no decision to judge.")
        return laid((prose(frame.type, "none", none, SAID, body.w),), body, 1, 0)
    verdict = next(each for each in judged.verdicts if each.turn == now.turn)
    told, at = partial(_pieces, judged, verdict, frame), f"page judged {now.key}"
    if frame.scale.text > 1.0:
        return debrief_turn.small(listed, frame, body, told, at)
    left, right = body.across((640, 1144), 40)
    return (
        Box("list", left, Sheet()),
        *debrief_list.rows(listed, frame, left.inset(8, 20), 90.0),
        Box("opened", right, Sheet()),
        *debrief_turn.opened(now, frame, right.inset(36, 28), told, at),
    )


def _listed(review: ReviewView, judged: JudgedView) -> ReviewView:
    """Return the debrief with a list of turns that tells verdicts in place of what they did."""
    return replace(review, decisions=tuple(_row(each) for each in judged.verdicts))


def _row(each: VerdictView) -> DecisionView:
    return DecisionView(
        turn=each.turn,
        cards=each.cards,
        when=each.when,
        effect=each.lost,
        tone=each.tone,
        causes=(),
        lesson="",
        real_head="",
        real="",
        real_source="",
        yours=each.verdict or _("being judged"),
    )


def _pieces(judged: JudgedView, one: VerdictView, frame: Frame, wide: float) -> list[Piece]:
    """Return the verdict beside all that there are, then why, then what a point is."""
    type_ = frame.type
    pieces = [*_verdict(one, frame, wide), *_limits(judged.grades, frame, wide)]
    if frame.scale.text <= 1.0:
        pieces.insert(0, debrief_parts.heading("judged-when", one.when, frame, wide, "scale"))
    if judged.waiting:
        pieces += prose(type_, "judged-waiting", judged.waiting, theme.CAPTION, wide)
    for i, (head, text) in enumerate(one.said):
        pieces += _said(f"said-{i}", head, text, frame, wide)
    if one.shared:
        pieces += prose(type_, "judged-sharing", judged.sharing, theme.CAPTION, wide, frame.big(10))
    title = _("What a point is")
    top = debrief_parts.heading("about-head", title, frame, wide, "help")
    about = [top, *prose(type_, "judged-about", judged.about, theme.CAPTION, wide)]
    return [*pieces, *together(about, frame.big(_ABOUT))]


def _verdict(one: VerdictView, frame: Frame, wide: float) -> list[Piece]:
    """Return what was played, then the verdict and the points, one under the other."""
    type_ = frame.type
    cards = prose(type_, "judged-cards", one.cards, theme.STRONG.at(26, 32), wide)
    if not one.grade:
        words = _("This decision is still being judged.")
        return [*cards, *prose(type_, "judged-soon", words, SAID, wide, frame.big(12))]
    text = one.verdict
    if one.lost:
        words = n_(
            "{verdict}, {points} point at the end",
            "{verdict}, {points} points at the end",
            one.gave,
        )
        text = words.format(verdict=text, points=one.lost)
    if one.between:
        text = _("{verdict} ({between})").format(verdict=text, between=one.between)
    style, lines = type_.fit(text, _VERDICT, wide, 2)
    size = (wide, len(lines.lines) * type_.line(style))
    said = Words(text, style.on(COLOURS[one.tone]), rows=2)
    return [*cards, piece("judged-verdict", size, said, frame.big(10))]


def _said(id_: str, head: str, text: str, frame: Frame, wide: float) -> list[Piece]:
    line = frame.type.line(theme.LABEL)
    title = piece(
        f"{id_}-head", (wide, line + 2), Words(head, theme.LABEL), frame.big(16), joined=True
    )
    said = prose(frame.type, id_, text, SAID, wide)
    return together([title, *said], frame.big(_WHOLE))


def _limits(grades: tuple[GradeView, ...], frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return what verdicts there are and from how many points on each is given."""
    each = "; ".join(f"{one.sign} {one.name} {one.short}" for one in grades)
    said = _("Points given away: {each}.").format(each=each)
    return prose(frame.type, "judged-limits", said, theme.CAPTION, wide, frame.big(6))
