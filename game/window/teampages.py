"""A page for each team, where several play: whose is shown, how to turn, and the way past all."""

from collections.abc import Sequence

from game.base.words import _
from game.window.box import Box, Boxes, Frame
from game.window.controls import Chip, KeyCap
from game.window.geometry import Rect
from game.window.onestop import one_stop
from game.window.wishes import Look, Next, Wish

TEAM = "team"  # the look that names the team shown


def chosen(names: Sequence[str], frame: Frame) -> int:
    """Return the place of the team that is shown."""
    look = frame.look(TEAM)
    return min(int(look), len(names) - 1) if look.isdigit() else 0


def other_team(names: Sequence[str], frame: Frame) -> Look | None:
    """Return the wish to see the next team's page, where there are several."""
    count = len(names)
    return Look(TEAM, str((chosen(names, frame) + 1) % count)) if count > 1 else None


def onward(names: Sequence[str], frame: Frame, after: str) -> tuple[str, Wish]:
    """Return the way on, said and wished: past every team's page, then to what comes `after`.

    Nobody at the table is passed over, and T still turns back and forth.
    """
    now = chosen(names, frame)
    if now + 1 < len(names):
        return _("To the page of {team}").format(team=names[now + 1]), Look(TEAM, str(now + 1))
    return after, Next()


def team_chip(names: Sequence[str], frame: Frame, row: Rect) -> Boxes:
    """Return whose page is shown, from the left of `row`; pressing it shows the next team's."""
    wish = other_team(names, frame)
    if wish is None:
        return ()
    chip = Chip(_("{team} · T").format(team=names[chosen(names, frame)]), "users", chosen=True)
    return (Box("team", row.left(min(chip.wide(frame.type), row.w)), chip, "team", wish, ("t",)),)


def teams(names: Sequence[str], frame: Frame, row: Rect) -> Boxes:
    """Return a chip for each team, where there are several."""
    if len(names) < 2:
        return ()
    boxes, left, now = list[Box](), row.x, chosen(names, frame)
    for i, name in enumerate(names):
        chip = Chip(name, chosen=i == now)
        place = Rect(left, row.y, chip.wide(frame.type), row.h)
        boxes.append(Box(f"team-{i}", place, chip, wish=Look(TEAM, str(i))))
        left = place.right + 12
    less, more = max(0, now - 1), min(len(boxes) - 1, now + 1)
    chips = one_stop("teams", boxes, now, Look(TEAM, str(less)), Look(TEAM, str(more)))
    cap = KeyCap(_("T"), _("the other team") if len(names) == 2 else _("the next team"))
    at = Rect(left + 12, row.y, cap.wide(frame.type), row.h)
    turn = Box("team-key", at, cap, wish=other_team(names, frame), keys=("t",))
    return (*chips, turn) if at.right <= row.right else chips
