"""Who is quoted in a case. Titles wait for the debrief, since many tell what happened later."""

import re

from game.base.words import _, n_
from game.present.briefing import BriefingView
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.flow import book, height, pages, prose
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.sheets import sheet

_WIDE, _GAP = 1500.0, 48.0
_NAME = theme.BODY.at(24, 31)
_END = re.compile(r"[,(]")  # what follows the name of a source
_ABOUT = theme.CAPTION.at(23, 28)


def sources(frame: Frame, view: BriefingView) -> Boxes:
    """Return the sheet of those the case rests on."""
    columns = 2 if frame.scale.text >= 1.5 else 3
    inner = min(frame.big(_WIDE), frame.canvas.w - 128) - 96
    wide = (inner - _GAP * (columns - 1)) / columns
    about = frame.type.height(_about(view), _ABOUT, inner)
    names = [
        piece
        for i, name in enumerate(quoted(view.sources))
        for piece in prose(frame.type, f"source-{i}", name, _NAME, wide, 4)
    ]
    tall = max((height(column) for column in pages(names, 1e6, columns)[0]), default=0.0)

    def inside(place: Rect) -> Boxes:
        words = Box("sources-about", place.top(about), Words(_about(view), _ABOUT))
        rest = place.below(about + 18)
        return (words, *book(frame, rest, names, "sources-page", columns, _GAP))

    high = tall + about + frame.big(80) + 130
    return sheet(frame, _("Sources"), inside, (_WIDE, high / frame.scale.text))


def quoted(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Return who stands behind the sources, each once, in order of name."""
    return tuple(sorted({_END.split(text)[0].strip() for text in sources}, key=str.casefold))


def _about(view: BriefingView) -> str:
    count = len(view.sources)
    rests = n_(
        "This case rests on one source.", "This case rests on {n} sources, by these authors.", count
    ).format(n=count)
    return f"{rests} {_('Their titles tell what happened, so they are listed in the debrief.')}"
