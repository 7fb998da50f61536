"""What lies over the table when asked for: why a number is so, all that was told, a note."""

from collections.abc import Callable, Sequence

from game.base.typography import quoted
from game.base.words import _
from game.present.explain import Explained
from game.present.parts import GroupView, MeterView, PromiseView, WorkView
from game.window import theme
from game.window.box import Box, Boxes, Frame, Part
from game.window.charts import Spark
from game.window.faces import TurnFace
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.label import sign
from game.window.listrows import heading, item, row, told
from game.window.notesheet import NOTE, note_sheet
from game.window.parts import Group, Words
from game.window.screens import turn_card, turn_held, turn_intel, turn_own, turn_told, turn_work
from game.window.screens.turn_groups import GroupRow
from game.window.sheets import OVER, paged
from game.window.theme import Style
from game.window.tones import COLOURS
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Commit, Look

_WHY: Style = theme.PASSAGE.at(26, 33)


def layout(view: TurnFace, frame: Frame) -> Boxes:
    """Return what lies over the screen now, or nothing."""
    kind, _space, about = frame.look(OVER).partition(" ")
    if kind == "why":
        return _why(view, frame, about)
    if kind == turn_work.SHEET:
        return turn_work.sheet(frame, view.table)
    if kind == "card":
        return turn_card.layout(view, frame, about)
    made: dict[str, Callable[[TurnFace, Frame], Boxes]] = {
        "intel": turn_intel.layout,
        "injects": _injects,
        "promises": _promises,
        "groups": _groups,
        "story": _story,
        "plan": turn_card.plan,
        turn_held.HELD: turn_held.layout,
        turn_own.OWN: turn_own.layout,
        NOTE: lambda _view, shown: note_sheet(shown),
        "sure": _sure,
    }
    return made[kind](view, frame) if kind in made else ()


def _why(view: TurnFace, frame: Frame, about: str) -> Boxes:
    meter = next((m for m in view.table.meters if m.meter.value == about), None)
    everybody = (*view.table.groups, *view.table.others)
    group = next((g for g in everybody if g.id == about), None)
    told_ = view.explained.get(about)
    work = turn_work.found(view.table, about)
    named = meter or group or work
    title = told_.title if told_ else named.name if named else _("Why?")

    def pieces(wide: float) -> Sequence[Piece]:
        made = _figure(frame, wide, named)
        return (*made, *(_explained(frame, told_, wide) if told_ else _unexplained(frame, wide)))

    return paged(frame, title, pieces, f"page {about}", 1240.0)


def _figure(
    frame: Frame, wide: float, shown: MeterView | GroupView | WorkView | None
) -> tuple[Piece, ...]:
    """Return the figure with its unit and change, its way so far, and what danger means."""
    if shown is None:
        return ()
    meter = shown if isinstance(shown, MeterView) else None
    type_, style = frame.type, theme.NUMBER_XL.at(64, 66)
    high = type_.line(style)
    figure = shown.number if isinstance(shown, WorkView) else str(shown.figure)
    left = type_.width(figure, style) + 18
    unit = _("of 100") if isinstance(shown, GroupView) else shown.unit
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 0, left, high), Words(figure, style)),
        (Rect(left, 0, wide * 0.42 - left, high / 2), Words(unit, theme.CAPTION.at(24, 29))),
    ]
    if shown.change:
        change = Words(sign(shown.change), theme.FIGURE.on(COLOURS[shown.change.tone]))
        parts.append((Rect(left, high / 2, wide * 0.42 - left, high / 2), change))
    if meter and meter.change:
        spark = Spark(meter.trace, meter.turns, 0.0, 1.0)
        parts.append((Rect(wide * 0.44, 0, wide * 0.56 - 12, high), spark))
    made = [piece("why-figure", (wide, high), Group(tuple(parts)))]
    if meter and meter.danger:
        made.append(_danger(frame, meter.danger, wide))
    return tuple(made)


def _danger(frame: Frame, text: str, wide: float) -> Piece:
    return item(frame, "why-danger", ("alert-triangle", text), wide, theme.BODY.on(theme.RED))


def _explained(frame: Frame, about: Explained, wide: float) -> list[Piece]:
    pieces = [*prose(frame.type, "why-meaning", about.meaning, _WHY, wide, frame.big(14))]
    if about.drivers:
        pieces.append(heading(frame, "why-drivers", _("What moved it last turn"), wide))
    noted = any(evidence for _cause, _amount, evidence in about.drivers)
    pieces += [row(frame, f"why-{i}", d, wide, noted=noted) for i, d in enumerate(about.drivers)]
    if about.limits:
        said = ("info-circle", about.limits)
        pieces.append(item(frame, "why-limits", said, wide, theme.CAPTION))
    return pieces


def _unexplained(frame: Frame, wide: float) -> tuple[Piece, ...]:
    text = _("There is nothing more to say about this number.")
    return prose(frame.type, "why-nothing", text, _WHY, wide, frame.big(14))


def _injects(view: TurnFace, frame: Frame) -> Boxes:
    def pieces(wide: float) -> Sequence[Piece]:
        made: list[Piece] = []
        for i, inject in enumerate(view.table.injects):
            made += told(frame, f"inject-{i}", "bolt", (inject.head, inject.text, inject.who), wide)
        return made

    return paged(frame, _("Just in"), pieces, "page injects", 1100.0)


def _promises(view: TurnFace, frame: Frame) -> Boxes:
    def pieces(wide: float) -> Sequence[Piece]:
        made: list[Piece] = []
        for promise in view.table.promises:
            made += _promise(frame, promise, wide)
        return made

    return paged(frame, _("Open promises"), pieces, "page promises", 1100.0)


def _promise(frame: Frame, promise: PromiseView, wide: float) -> Sequence[Piece]:
    id_ = f"promised-{promise.id}"
    style = theme.BODY.on(theme.RED) if promise.urgent else theme.BODY
    icon = "bell" if promise.urgent else "clock"
    words = (promise.title, quoted(promise.text), promise.owner)
    made = [*told(frame, id_, "bookmark", words, wide)]
    made.append(item(frame, f"{id_}-due", (icon, promise.status), wide, style))
    if promise.how:
        made.append(item(frame, f"{id_}-how", ("check", promise.how), wide))
    return made


def _groups(view: TurnFace, frame: Frame) -> Boxes:
    """Return everybody on their bars: first the customers, then all others."""
    table = view.table
    heads = (_("Customers: would choose you again"), _("Others: how far they trust you"))

    def pieces(wide: float) -> Sequence[Piece]:
        names = [frame.type.width(g.name, theme.DENSE) for g in (*table.groups, *table.others)]
        named = min(max(names, default=0.0), wide * 0.5)
        made: list[Piece] = []
        for head, groups in zip(heads, (table.groups, table.others), strict=True):
            if groups:
                made.append(heading(frame, f"head-{len(made)}", head, wide))
            made += [_bar(frame, group, named, wide) for group in groups]
            made += _deeds(frame, groups, wide)
        return made

    return paged(frame, _("How everybody sees you"), pieces, "page groups", 1100.0)


def _deeds(frame: Frame, groups: Sequence[GroupView], wide: float) -> Sequence[Piece]:
    """Return in words what the upright marks on the bars stand for, where there are any."""
    told = [f"{group.name}: {group.deed.words}." for group in groups if group.deed]
    if not told:
        return ()
    text = " ".join((_("The upright mark is what they do, not what they say."), *told))
    return (item(frame, "groups-deeds", ("info-circle", text), wide, theme.CAPTION),)


def _bar(frame: Frame, group: GroupView, named: float, wide: float) -> Piece:
    high = frame.type.line(theme.DENSE) + frame.big(12)
    box = Box(
        f"all-{group.id}", Rect(0, 0, wide, high), GroupRow(group.name, group, named), "groups",
        Look(OVER, f"why {group.id}"),
    )  # fmt: skip
    return Piece(box, frame.big(4))


def _story(view: TurnFace, frame: Frame) -> Boxes:
    """Return all that is known, rumoured and unknown."""

    def pieces(wide: float) -> Sequence[Piece]:
        made = [*prose(frame.type, "all-line", view.table.line, theme.TITLE.at(34, 40), wide)]
        for column in turn_told.columns(view.table):
            id_ = f"all-{column.coding}"
            made.append(heading(frame, id_, column.name, wide, column.icon, column.coding))
            if not column.items:
                made += prose(frame.type, f"{id_}-none", column.none, theme.BODY, wide, 6)
            for i, text in enumerate(column.items):
                made.append(item(frame, f"{id_}-{i}", ("", text), wide))
        return made

    return paged(frame, _("What is told"), pieces, "page story", 1240.0)


def _sure(view: TurnFace, frame: Frame) -> Boxes:
    plan = view.table.plan
    if not plan.ask or not plan.can_commit or view.read_only:
        return ()
    wish = Both(Look(OVER), Commit())
    if not plan.lines:
        # Space and Enter one after the other must not let a whole turn pass unplayed.
        stay = Choice(_("Keep planning"), Look(OVER), _("Enter"), leaves=True)
        return dialog(frame, plan.commit, plan.ask, (stay, Choice(plan.commit, wish, red=True)))
    yes = Choice(plan.commit, wish, _("Enter"), red=True)
    no = Choice(_("Keep planning"), Look(OVER), _("Esc"), leaves=True)
    return dialog(frame, plan.commit, plan.ask, (yes, no))
