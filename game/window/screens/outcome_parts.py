"""What both arrangements of the outcome show: teams, keys and what they ask for."""

from dataclasses import replace

from game.base.words import _
from game.present.outcome import OutcomeView
from game.window.box import Box, Boxes, Frame, named
from game.window.controls import Chip, KeyCap
from game.window.faces import OutcomeFace
from game.window.geometry import Rect
from game.window.screens.outcome_beside import compared
from game.window.sheets import OVER
from game.window.teampages import chosen, other_team
from game.window.wishes import Go, Look, Wish


def turned_by_team(boxes: Boxes, view: OutcomeFace, frame: Frame) -> Boxes:
    """Return a sheet that says which team it speaks of; there, too, T turns to the next."""
    wish, title = other_team(view.teams, frame), named(boxes, "sheet-title")
    if wish is None or title is None:
        return boxes
    team = view.teams[chosen(view.teams, frame)]
    chip = Chip(_("{team} · T").format(team=team), "users", chosen=True)
    place = title.rect.far(min(chip.wide(frame.type), title.rect.w * 0.5))
    narrow = replace(title, rect=title.rect.left(title.rect.w - place.w - 20))
    turn = Box("sheet-team", place, chip, "sheet-team", wish, ("t",), chosen=True,
               layer=title.layer)  # fmt: skip
    return (*(narrow if box is title else box for box in boxes), turn)


def keys(shown: OutcomeView) -> tuple[tuple[str, str, Wish | None], ...]:
    """Return the keys of this screen, what each does and what pressing it asks for."""
    others = compared(shown)
    return (
        (_("1 2 3"), _("open a meter"), Look(OVER, "loyalty")),
        (_("V"), _("more voices"), Look(OVER, "voices")),
        *(((_("C"), others, Look(OVER, "history")),) if others else ()),
        (_("U"), _("take the turn back"), Look(OVER, "undo")),
        (_("P"), _("pause"), Go("pause")),
        (_("H"), _("help"), Go("help")),
    )


def hints(frame: Frame, row: Rect, shown: OutcomeView) -> Boxes:
    """Return the keys as a strip, as many as there is room for; each can be pressed, too."""
    boxes, left = [], row.x
    for i, (key, does, wish) in enumerate(keys(shown)):
        part = KeyCap(key, does)
        wide = part.wide(frame.type)
        if left + wide > row.right:
            break
        boxes.append(Box(f"hint-{i}", Rect(left, row.y, wide, row.h), part, wish=wish))
        left += wide + 28
    return tuple(boxes)
