"""Response cards: 63 x 88 mm, nine a sheet, edge to edge, with marks where to cut.

Titles of later cards tell what is still to be found out, so the deck is the facilitator's to deal:
before the cards of each turn lies one that says when to deal them, in the deck as on the sheet, and
what opens with the first turn shares no sheet with what does later.

Nothing is drawn nearer to the cut than 2.7 mm, so that a printer at home will do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from game.base.words import _, n_
from game.export.kit.faces import INK, PALE, QUIET, SHEET, Face, Lettering, Style, Tag
from game.export.kit.look import KINDS, METERS, SMALL, Kind
from game.export.kit.paper import A4, Paper
from game.export.kit.player import Player, PlayerCard
from game.export.kit.sheet import Box, Icon, Item, Pen, Rule, Sheet

WIDE, HIGH, ACROSS, DOWN = 63.0, 88.0, 3, 3
INSET = 2.7
INNER = WIDE - 2 * INSET
PAD = 2.2  # from the edge of what is drawn to the words
FOOT = 74.8  # from the top of a card: the line above its dots
AIR = 0.8  # between its words and that line

_NUMBER = Style(Face.NUMBER, 62, 20.0)
_KIND = Style(Face.STRONG, 11, 5.0)
_TURNS = Style(Face.STRONG, 9, 5.0, align="right")
_PRICE = Style(Face.NUMBER, 14, 6.0, align="right")
_TITLE = Style(Face.DISPLAY, 16, 6.4, tag=Tag.HEAD)
_LINE = Style(Face.BODY, 10, 4.3)
_NOTE = Style(Face.DENSE, 8, 3.25, QUIET)
_NOTES = (8.0, 7.5, 7.0, 6.5, 6.0)
_TITLES = (16.0, 15.0, 14.0, 13.0, 12.0)


def cards(player: Player, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the cards of a case, by their numbers."""
    pages = list(_pages(player.cards))
    for page, shown in enumerate(pages, 1):
        pen, (left, top) = Pen(type_), _corner(paper)
        _marks(pen, left, top, -(-len(shown) // ACROSS))
        for place, card in enumerate(shown):
            x, y = left + place % ACROSS * WIDE, top + place // ACROSS * HIGH
            if isinstance(card, PlayerCard):
                draw(pen, card, x, y)
            else:
                _divide(pen, card, x, y)
        if paper is A4:
            _rim(pen, paper, player.title, page, len(pages))
        yield pen.sheet(_named(shown), paper)


@dataclass(frozen=True, slots=True)
class _Divider:
    """What lies before the cards of a turn."""

    opens: int  # the turn
    count: int  # how many cards follow


def _named(shown: Sequence[PlayerCard | _Divider]) -> str:
    """Return the name of a sheet: when its cards are dealt."""
    first, last = shown[0].opens, shown[-1].opens
    if first == last:
        return _("Response cards to deal on turn {n}").format(n=first)
    words = _("Response cards to deal on turns {first} to {last}")
    return words.format(first=first, last=last)


def _pages(found: tuple[PlayerCard, ...]) -> Iterator[list[PlayerCard | _Divider]]:
    """Yield what is on each sheet; the cards of the first turn have sheets of their own."""
    dealt: dict[bool, list[PlayerCard | _Divider]] = {True: [], False: []}
    first = min(map(_opens, found), default=0)
    for turn, opening in groupby(sorted(found, key=_opens), _opens):
        cards_ = list(opening)
        dealt[turn == first] += [_Divider(turn, len(cards_)), *cards_]
    each = ACROSS * DOWN
    for part in dealt.values():
        yield from (part[start : start + each] for start in range(0, len(part), each))


def _opens(card: PlayerCard) -> int:
    return card.opens


def _divide(pen: Pen, divider: _Divider, x: float, y: float) -> None:
    """Draw the card that lies before those of a turn in the facilitator's deck."""
    left, top, wide = x + INSET + PAD, y + INSET, INNER - 2 * PAD
    turn, count = divider.opens, divider.count
    pen.put(Box(x + INSET, top, INNER, 9.0, stroke=INK, thick=0.5, round=1.2))
    pen.write(_("for the facilitator"), _KIND, left, top + 2, wide)
    pen.write(str(turn), _NUMBER, left, top + 11.6, wide)
    below = pen.write(_("Deal on turn {n}").format(n=turn), _TITLE, left, top + 31.6, wide)
    words = n_(
        "The next card is dealt as turn {turn} opens. Until then no player sees it.",
        "The next {n} cards are dealt as turn {turn} opens. Until then no player sees them.",
        count,
    )
    pen.write(words.format(n=count, turn=turn), _LINE, left, below + 0.6, wide)


def _corner(paper: Paper) -> tuple[float, float]:
    return (paper.wide - ACROSS * WIDE) / 2, (paper.high - DOWN * HIGH) / 2


def _marks(pen: Pen, left: float, top: float, down: int) -> None:
    """Draw where to cut: lines outside the block, small crosses inside it."""
    right, foot = left + ACROSS * WIDE, top + down * HIGH
    for x in (left + WIDE * place for place in range(ACROSS + 1)):
        pen.put(Rule(x, top - 6, x, top - 1, 0.15), Rule(x, foot + 1, x, foot + 6, 0.15))
        for y in (top + HIGH * place for place in range(down + 1)):
            pen.put(Rule(x - 1.2, y, x + 1.2, y, 0.15), Rule(x, y - 1.2, x, y + 1.2, 0.15))
    for y in (top + HIGH * place for place in range(down + 1)):
        pen.put(Rule(left - 6, y, left - 1, y, 0.15), Rule(right + 1, y, right + 6, y, 0.15))


def _rim(pen: Pen, paper: Paper, title: str, page: int, pages: int) -> None:
    """Write outside of the cards what the sheet is, and a measure to hold a ruler against."""
    words = _("{title} · response cards, sheet {page} of {pages}")
    pen.write(words.format(title=title, page=page, pages=pages), SMALL, 24, 5, 110)
    scale = _("Print at 100 %, on one side: this line is 50 mm long.")
    pen.write(scale, SMALL.but(align="right"), paper.wide - 110, paper.high - 8.6, 86)
    line = paper.high - 6.6
    pen.put(Rule(24, line, 74, line, 0.3))
    for place in range(6):
        pen.put(Rule(24 + 10 * place, line - 1, 24 + 10 * place, line + 1, 0.3))


def draw(pen: Pen, card: PlayerCard, x: float, y: float) -> None:
    """Draw a card with its upper left corner there."""
    left, top = x + INSET, y + INSET
    kind = KINDS[card.kind]
    _band(pen, card, kind, left, top)
    pen.write(str(card.number), _NUMBER, left + PAD, top + 11.6, 32)
    _price(pen, card, left, top)
    pen.put(*_words(pen.type, card, left + PAD, top + 31.6, y + FOOT))
    _foot(pen, card, left, y)


def _words(type_: Lettering, card: PlayerCard, x: float, y: float, foot: float) -> tuple[Item, ...]:
    """Return title, line and notes; the notes are as large as leaves all of it above the foot."""
    wide = INNER - 2 * PAD
    title = type_.fitted(card.title, _TITLE, wide, _TITLES)
    for size in _NOTES:
        pen, note = Pen(type_), _NOTE.at(size)
        below = pen.write(card.title, title, x, y, wide)
        below = pen.write(card.text, _LINE, x, below + 0.6, wide)
        below = pen.write(card.more, note, x, below + 0.8, wide)
        for each in card.notes:
            below = pen.write(each, note.but(ink=INK), x, below + 0.6, wide)
        if below <= foot - AIR:
            break
    return tuple(pen.items)


def _band(pen: Pen, card: PlayerCard, kind: Kind, left: float, top: float) -> None:
    pen.put(Box(left, top, INNER, 9.0, fill=kind.colour, round=1.2))
    pen.put(Icon(kind.icon, left + 2, top + 1.75, 5.5, 5.5, kind.ink))
    pen.write(card.kind_name, _KIND.but(ink=kind.ink), left + 9, top + 2, 26)
    pen.write(card.turns, _TURNS.but(ink=kind.ink), left + 33, top + 2, INNER - 33 - PAD)
    for place in range(kind.rules):
        line = top + 10.3 + 0.9 * place
        thick = 0.5 if kind.rules > 1 else 0.9
        dash, bent = kind.dash, 0.01 in kind.dash
        pen.put(Rule(left, line, left + INNER, line, thick, INK, dash, round=bent))


def _price(pen: Pen, card: PlayerCard, left: float, top: float) -> None:
    right, side = left + INNER - PAD, 5.0
    for place in range(card.effort):
        x = right - side - (side + 0.6) * place
        pen.put(disc(x, top + 13.6, side, fill=INK))
        pen.put(disc(x + 0.8, top + 14.4, side - 1.6, stroke=SHEET, thick=0.4))
    words = _("no effort") if not card.effort else _("effort {n}").format(n=card.effort)
    pen.write(words, SMALL.but(align="right"), right - 22, top + 19, 22)
    pen.write(card.price, _PRICE, right - 25, top + 23.2, 25)


def _foot(pen: Pen, card: PlayerCard, left: float, y: float) -> None:
    top, side = y + FOOT + 1.9, 7.4
    pen.put(Rule(left + PAD, y + FOOT, left + INNER - PAD, y + FOOT, 0.4))
    pen.write(_("touches"), SMALL, left + PAD, top + 2, 20)
    for place, (icon, much) in enumerate(zip(METERS, card.touches, strict=True)):
        touch(pen, icon, much, left + INNER - PAD - (side + 1.2) * (3 - place) + 1.2, top, side)


def touch(pen: Pen, icon: str, much: int, x: float, y: float, side: float) -> None:
    """Draw one meter's dot: empty, filled, or filled with a ring around it where it is much."""
    rim, inner = side * 0.14, side * 0.26
    if much > 1:
        pen.put(disc(x, y, side, stroke=INK, thick=0.45))
    if much:
        pen.put(disc(x + rim, y + rim, side - 2 * rim, fill=INK))
    else:
        pen.put(disc(x + rim, y + rim, side - 2 * rim, stroke=PALE, thick=0.25))
    ink = SHEET if much else PALE
    pen.put(Icon(icon, x + inner, y + inner, side - 2 * inner, side - 2 * inner, ink))


def disc(
    x: float, y: float, side: float, fill: str = "", stroke: str = "", thick: float = 0.3
) -> Box:
    """Return a disc or a circle in a square box."""
    return Box(x, y, side, side, fill, stroke, thick, round=side / 2)
