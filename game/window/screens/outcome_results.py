"""What became of promises and questions in a turn: a strip under the meters, a list when opened."""

from game.base.words import _
from game.present.outcome import OutcomeView
from game.present.parts import PromiseView, Tone
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import KeyCap
from game.window.geometry import Rect
from game.window.parts import Fill, Icon, Words
from game.window.sheets import OVER
from game.window.tones import COLOURS
from game.window.why import STRIP, Opens
from game.window.wishes import Look


def found(view: OutcomeView) -> tuple[tuple[str, str, str, Tone], ...]:
    """Return what came of promises and questions: icon, head, words and tone of each."""
    promises = [("bookmark", promised(p), p.text, p.tone) for p in view.promises]
    answers = [("search", _("Found out"), text, Tone.NEUTRAL) for text in view.learned]
    return (*promises, *answers)


def promised(promise: PromiseView) -> str:
    """Return a promise and what became of it."""
    return _("{promise}: {status}").format(promise=promise.title, status=promise.status)


def strips(view: OutcomeView, frame: Frame, place: Rect) -> Boxes:
    """Return one strip for the results: the first in a line, and how many more there are."""
    results = found(view)
    if not results:
        return ()
    icon, first, text, tone = results[0]
    more = len(results) - 1
    said = first if icon == "bookmark" else f"{first}: {text}"
    tail = _("and {n} more").format(n=more) if more else ""
    key = KeyCap(_("R"), tail, theme.STRONG.at(22, 28))
    wide = key.wide(frame.type) + 2
    side = frame.big(28)
    inner = place.inset(20, 0)
    words = Rect(inner.x + side + 14, inner.y, inner.w - side - 34 - wide, inner.h)
    colour = theme.RED if icon == "bookmark" else theme.INK
    said_part = Words(said, STRIP.on(_said(tone)), rows=2, ellipsis=True, middle=True)
    return (
        Box("results-face", place, Fill(theme.INSET, theme.RADIUS_SHEET)),
        Box("results", place, Opens(), "results", Look(OVER, "results"), ("r",)),
        Box("results-icon", inner.left(side), Icon(icon, colour, side=side)),
        Box("results-first", words, said_part),
        Box("results-more", inner.far(wide), key),
    )


def _said(tone: Tone) -> tuple[int, int, int]:
    return theme.INK if tone is Tone.NEUTRAL else COLOURS[tone]
