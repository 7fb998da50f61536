"""A card read whole, and the plan read whole."""

from collections.abc import Sequence

from game.base.ids import CardId
from game.base.words import _, n_
from game.present.card import CardDetail
from game.present.parts import CardState
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part
from game.window.brush import Brush
from game.window.cardkinds import category
from game.window.cardtouch import METERS, draw_sign, draw_touch
from game.window.controls import Button
from game.window.faces import TurnFace
from game.window.flow import Piece, book, height, pages, piece, prose
from game.window.geometry import Rect
from game.window.listrows import heading, item
from game.window.parts import Group, Words
from game.window.screens.turn_hand import dotted, wish_for
from game.window.screens.turn_lines import TrayLine
from game.window.screens.turn_tray import Reason, refusal
from game.window.sheets import OVER, paged, sheet
from game.window.text import Type
from game.window.theme import Style
from game.window.tokens import draw_effort
from game.window.wishes import Both, Look, TakeBack

_LEAD: Style = theme.PASSAGE.at(30, 37)
_BUTTON = 66.0


def layout(view: TurnFace, frame: Frame, name: str) -> Boxes:
    """Return the sheet of one card: all of it, and the button that plays it or takes it back."""
    detail = next((each for each in view.details if each.card.id == name), None)
    if detail is None:
        return ()
    columns = 2 if frame.scale.text < 1.5 else 1
    wide = 1320.0 if columns > 1 else 1000.0
    inner = min(frame.big(wide), frame.canvas.w - 48) - 96
    made = _pieces(view, frame, detail, (inner - 48 * (columns - 1)) / columns)
    filled = pages(made, frame.canvas.h, columns)[0]
    high = max((height(column) for column in filled), default=0.0)
    button = frame.big(_BUTTON)

    def inside(place: Rect) -> Boxes:
        above = Rect(place.x, place.y, place.w, place.h - button - 20)
        return (
            action(view, detail, place.foot(button)),
            *book(frame, above, made, f"page {name}", columns, 48.0),
        )

    full = high + button + 24 + frame.big(90 + 2 * 40)
    return sheet(frame, detail.card.title, inside, (wide, full / frame.scale.text))


def action(view: TurnFace, detail: CardDetail, place: Rect) -> Box:
    """Return the button that plays the card or takes it back, or says why not."""
    card = detail.card
    why = view.read_only or card.reason
    if why:
        return Box("card-act", place, Reason(why), "act", why=why)
    red = card.state is not CardState.CHOSEN
    part = Button(detail.action, "red" if red else "dark", card.key)
    wish = Both(Look(OVER), wish_for(card))
    keys = (card.key,) if card.key else ()
    return Box("card-act", place, part, "act", wish, keys)


def _pieces(view: TurnFace, frame: Frame, detail: CardDetail, wide: float) -> list[Piece]:
    card, type_ = detail.card, frame.type
    dots = dotted(view.table.hand)
    signs = card.signs if view.signs else (0, 0, 0)
    takes = Takes(card.kind, card.kind_name, card.effort, card.price)
    made = [piece("card-kind", (wide, takes.height(type_)), takes)]
    made += prose(type_, "card-text", card.text, _LEAD, wide, frame.big(14))
    made += prose(type_, "card-more", detail.more, theme.BODY, wide, frame.big(8))
    if detail.does:
        made.append(heading(frame, "card-does", _("What it does"), wide))
    made += [item(frame, f"does-{i}", ("", text), wide) for i, text in enumerate(detail.does)]
    if dots and detail.touches:
        made.append(heading(frame, "card-touches", _("What it touches"), wide))
        for i, words in enumerate(detail.touches):
            part = Touch(METERS[i], card.touches[i], signs[i], words)
            size = (wide, max(frame.big(34), type_.line(theme.BODY)))
            made.append(piece(f"touch-{i}", size, part, frame.big(6)))
        if detail.later:
            made.append(item(frame, "touch-later", ("hourglass", detail.later), wide))
        made += prose(type_, "touch-for", card.meant_for, theme.BODY, wide, frame.big(6))
    return made + _facts(frame, detail, wide)


def _facts(frame: Frame, detail: CardDetail, wide: float) -> list[Piece]:
    facts = (
        ("on-top", "coins", detail.on_top),
        ("hint", "check", detail.card.hint),
        ("promise", "bookmark", detail.promise),
        ("takes", "clock", detail.takes),
        ("priority", "flag", detail.priority),
        ("needs", "lock", detail.needs),
        ("excludes", "x", detail.excludes),
    )
    told = [(id_, icon, text) for id_, icon, text in facts if text]
    if not told:
        return []
    made = [heading(frame, "card-facts", _("Good to know"), wide)]
    return made + [item(frame, f"card-{id_}", (icon, text), wide) for id_, icon, text in told]


class Takes(Part):
    """What kind of card it is, and what it takes: effort and money."""

    __slots__ = ("effort", "kind", "money", "name")

    def __init__(self, kind: str, name: str, effort: int, money: str) -> None:
        """Show these."""
        self.kind, self.name, self.effort, self.money = kind, name, effort, money

    @property
    def says(self) -> str:
        """Return all of it in words."""
        return f"{self.name} · {self._effort} · {self.money}"

    @property
    def _effort(self) -> str:
        return n_("{n} effort", "{n} effort", self.effort).format(n=self.effort)

    def height(self, type_: Type) -> float:
        """Return how high it stands."""
        return type_.line(theme.STRONG) + 18 * type_.scale.text

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the band of its colour with icon and name, then efforts and money."""
        kind, scale, type_ = category(self.kind), brush.scale.text, brush.type
        side, middle = 27 * scale, rect.centre[1]
        wide = type_.width(self.name, theme.STRONG) + side + 40
        band = rect.left(wide)
        brush.fill(band, kind.colour, theme.RADIUS_CHIP)
        brush.icon_at(kind.icon, (band.x + 14 + side / 2, middle), side, kind.text, 2.2)
        top = middle - type_.line(theme.STRONG) / 2
        brush.words(self.name, band.x + 14 + side + 10, top, theme.STRONG.on(kind.text))
        left = band.right + 20
        for i in range(min(self.effort, 8)):
            draw_effort(brush, (left + side / 2 + i * (side + 4), middle), side, theme.SHEET)
        left += min(self.effort, 8) * (side + 4) + (12 if self.effort else 0)
        words = f"{self._effort} · {self.money}"
        if left + type_.width(words, theme.FIGURE) > rect.right:
            words = self.money
        brush.words(words, left, middle - type_.line(theme.FIGURE) / 2, theme.FIGURE)


class Touch(Part):
    """A meter's dot as on the card, with what it means."""

    __slots__ = ("icon", "sign", "touched", "words")

    def __init__(self, icon: str, touched: int, sign: int, words: str) -> None:
        """Show these."""
        self.icon, self.touched, self.sign, self.words = icon, touched, sign, words

    @property
    def says(self) -> str:
        """Return the words."""
        return self.words

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the dot, then the words."""
        side = 31 * brush.scale.text
        at = (rect.x + side / 2, rect.centre[1])
        draw_touch(brush, self.icon, at, side, self.touched)
        if self.sign:
            draw_sign(brush, (at[0] + side * 0.42, at[1] - side * 0.42), side, self.sign)
        top = rect.centre[1] - brush.type.line(theme.BODY) / 2
        brush.words(self.words, rect.x + side + 14, top, theme.BODY)


def plan(view: TurnFace, frame: Frame) -> Boxes:
    """Return the plan read whole: every card in it can be taken back."""
    shown = view.table.plan

    def pieces(wide: float) -> Sequence[Piece]:
        type_ = frame.type
        made = [*prose(type_, "plan-all-sum", shown.arithmetic, theme.BODY, wide)]
        if not shown.lines:
            none = _("No cards yet.")
            made += prose(type_, "plan-all-none", none, theme.BODY.on(theme.INK2), wide, 10)
        for line in shown.lines:
            size = Rect(0, 0, wide, type_.line(theme.STRONG) + frame.big(18))
            wish = None if view.read_only else TakeBack(CardId(line.id))
            box = Box(f"all-{line.id}", size, TrayLine(line), "lines", wish,
                      enter=Look(OVER, f"card {line.id}"))  # fmt: skip
            made.append(Piece(box, frame.big(4 if len(made) > 1 else 14)))
        refused = refusal(view)
        if refused:
            made.append(item(frame, "plan-all-why", ("lock", refused), wide))
        rest = " · ".join(filter(None, (shown.room, view.table.notice)))
        made += prose(type_, "plan-all-rest", rest, theme.CAPTION, wide, 10) if rest else ()
        budget = theme.CAPTION.on(theme.RED if shown.board else theme.INK2)
        told = prose(type_, "plan-all-budget", shown.budget, budget, wide, 6)
        return [*made, _cost(frame, shown.cost, wide), *told]

    title = " · ".join(filter(None, (shown.title, view.table.team)))
    return paged(frame, title, pieces, "page plan", 980.0)


def _cost(frame: Frame, cost: str, wide: float) -> Piece:
    high = frame.type.line(theme.NUMBER_S)
    parts = (
        (Rect(0, 0, wide * 0.5, high), Words(_("Plan costs"), theme.STRONG, middle=True)),
        (Rect(wide * 0.5, 0, wide * 0.5, high), Words(cost, theme.NUMBER_S, 1.0)),
    )
    return piece("plan-all-cost", (wide, high), Group(parts), frame.big(16))
