"""What both arrangements of the outcome show: teams, keys, the legend, what the paper is."""

from dataclasses import replace

from game.base.words import _
from game.present.outcome import OutcomeView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Mood, Part, named
from game.window.brush import Brush
from game.window.controls import Chip, KeyCap
from game.window.faces import OutcomeFace
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.parts import Words
from game.window.sheets import OVER
from game.window.wishes import Go, Look, Next, Wish

TEAM = "team"  # the look that names the team shown


def chosen(view: OutcomeFace, frame: Frame) -> int:
    """Return the place of the team that is shown."""
    look = frame.look(TEAM)
    return min(int(look), len(view.outcomes) - 1) if look.isdigit() else 0


def other_team(view: OutcomeFace, frame: Frame) -> Look | None:
    """Return the wish to see what the turn brought the next team, where there are several."""
    count = len(view.outcomes)
    return Look(TEAM, str((chosen(view, frame) + 1) % count)) if count > 1 else None


def onward(view: OutcomeFace, frame: Frame) -> tuple[str, Wish]:
    """Return the way on, said and wished: past every team's page, then to what comes after.

    Nobody at the table is passed over, and T still turns back and forth.
    """
    now = chosen(view, frame)
    if now + 1 < len(view.outcomes):
        team = view.outcomes[now + 1].team
        return _("To the page of {team}").format(team=team), Look(TEAM, str(now + 1))
    return view.outcomes[now].next_label, Next()


def teams(view: OutcomeFace, frame: Frame, row: Rect) -> Boxes:
    """Return a chip for each team, where there are several."""
    if len(view.outcomes) < 2:
        return ()
    boxes, left, now = list[Box](), row.x, chosen(view, frame)
    for i, each in enumerate(view.outcomes):
        chip = Chip(each.team, chosen=i == now)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        boxes.append(Box(f"team-{i}", place, chip, wish=Look(TEAM, str(i))))
        left = place.right + 12
    less, more = max(0, now - 1), min(len(boxes) - 1, now + 1)
    chips = one_stop("teams", boxes, now, Look(TEAM, str(less)), Look(TEAM, str(more)))
    cap = KeyCap(_("T"), _("the other team"))
    at = Rect(left + 12, row.y, cap.wide(frame.type), row.h)
    turn = Box("team-key", at, cap, wish=other_team(view, frame), keys=("t",))
    return (*chips, turn) if at.right <= row.right else chips


def turned_by_team(boxes: Boxes, view: OutcomeFace, frame: Frame) -> Boxes:
    """Return a sheet that says which team it speaks of; there, too, T turns to the next."""
    wish, title = other_team(view, frame), named(boxes, "sheet-title")
    if wish is None or title is None:
        return boxes
    team = view.outcomes[chosen(view, frame)].team
    chip = Chip(_("{team} · T").format(team=team), "users", chosen=True)
    place = title.rect.far(min(chip.wide(frame.type), title.rect.w * 0.5))
    narrow = replace(title, rect=title.rect.left(title.rect.w - place.w - 20))
    turn = Box("sheet-team", place, chip, "sheet-team", wish, ("t",), chosen=True,
               layer=title.layer)  # fmt: skip
    return (*(narrow if box is title else box for box in boxes), turn)


def keys(shown: OutcomeView) -> tuple[tuple[str, str, Wish | None], ...]:
    """Return the keys of this screen, what each does and what pressing it asks for."""
    history = ((_("C"), _("compare with history"), Look(OVER, "history")),)
    return (
        (_("1 2 3"), _("open a meter"), Look(OVER, "loyalty")),
        (_("V"), _("more voices"), Look(OVER, "voices")),
        *(history if shown.history or any(shown.history_meters) else ()),
        (_("U"), _("take the turn back"), Look(OVER, "undo")),
        (_("P"), _("pause"), Go("pause")),
        (_("H"), _("help"), Go("help")),
    )


def hints(frame: Frame, row: Rect, shown: OutcomeView) -> Boxes:
    """Return the keys as a strip, as many as there is room for; each can be pressed, too."""
    if frame.scale.low:
        return ()
    boxes, left = [], row.x
    for i, (key, does, wish) in enumerate(keys(shown)):
        part = KeyCap(key, does)
        wide = part.wide(frame.type)
        if left + wide > row.right:
            break
        boxes.append(Box(f"hint-{i}", Rect(left, row.y, wide, row.h), part, wish=wish))
        left += wide + 28
    return tuple(boxes)


class _Swatch(Part):
    """A short bar as the waterfalls draw it."""

    __slots__ = ("good",)

    def __init__(self, good: bool) -> None:
        """Show a gain, or a loss."""
        self.good = good

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Swatch) and other.good == self.good

    def __hash__(self) -> int:
        return hash(self.good)

    def draw(self, brush: Brush, rect: Rect, mood: Mood) -> None:
        """Draw the bar."""
        if self.good:
            brush.fill(rect, theme.GAIN, 2)
        else:
            brush.hatched(rect)


def legend(frame: Frame, row: Rect) -> Boxes:
    """Return what solid and hatched mean, at the right of a row."""
    type_, boxes, right = frame.type, [], row.right
    for good, said in ((False, _("hurts you")), (True, _("helps you"))):
        wide = type_.width(said, theme.CAPTION) + 2
        place = Rect(right - wide, row.y, wide, row.h)
        words = Words(said, theme.CAPTION, middle=True)
        boxes.append(Box(f"legend-{said}", place, words))
        bar = Rect(
            place.x - frame.big(36), row.centre[1] - frame.big(9), frame.big(26), frame.big(18)
        )
        boxes.append(Box(f"legend-bar-{good}", bar, _Swatch(good)))
        right = bar.x - 22
    return tuple(reversed(boxes))


def legend_wide(frame: Frame) -> float:
    """Return how wide the legend is."""
    said = (_("hurts you"), _("helps you"))
    return sum(frame.type.width(each, theme.CAPTION) + frame.big(36) + 24 for each in said)
