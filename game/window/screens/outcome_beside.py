"""Over the outcome: what the real company and a rival did on the turn, and their meters beside."""

from collections.abc import Sequence

from game.base.words import _
from game.present.outcome import OutcomeView
from game.window import theme
from game.window.box import Boxes, Frame, Part
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.parts import Group, Rule, Words
from game.window.sheets import paged
from game.window.theme import Style

Three = tuple[str, str, str]
_CARDS: Style = theme.DENSE.at(25, 31)


def compared(shown: OutcomeView) -> str:
    """Return with whom the outcome can be compared, or nothing."""
    if shown.rival:
        return _("compare with your rival")
    there = shown.history or any(shown.history_meters)
    return _("compare with history") if there else ""


def beside_sheet(shown: OutcomeView, frame: Frame) -> Boxes:
    """Return the sheet: what others did, the rival first, then their meters in columns."""
    title = _("You beside your rival") if shown.rival else shown.history_head

    def pieces(wide: float) -> Sequence[Piece]:
        said = (*_raced(shown, frame, wide), *_did(shown, frame, wide))
        return (*said, *_table(shown, frame, wide))

    return paged(frame, title, pieces, "page history")


def _raced(shown: OutcomeView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return what the rival played on this turn, if there is one."""
    if shown.rival is None:
        return ()
    said, head = shown.rival.did or shown.rival.said, shown.rival.did_head
    return (
        *prose(frame.type, "rival-head", head, theme.STRONG, wide),
        *prose(frame.type, "rival", said, _CARDS, wide, 4),
    )


def _did(shown: OutcomeView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return what the real company did, under a head of its own where the rival stands above."""
    text = shown.history or _("The record says nothing of these hours.")
    if shown.rival is None:
        return (*prose(frame.type, "history", text, theme.PASSAGE, wide),)
    head = shown.history_head
    return (
        *prose(frame.type, "history-head", head, theme.STRONG, wide, frame.big(20)),
        *prose(frame.type, "history", text, _CARDS, wide, 4),
    )


def _table(shown: OutcomeView, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return your meters beside those of the others, who met the same luck in the same model."""
    others = _others(shown)
    if not others:
        return ()
    rows = [_row(frame, 0, ("", _("you"), *(name for name, _figures in others)), wide)]
    for i, each in enumerate(shown.waterfalls):
        figures = (each.name, each.after, *(theirs[i] for _name, theirs in others))
        rows.append(_row(frame, i + 1, figures, wide))
    note = _("{name}: a replay in the same model, with the same luck.")
    note = note.format(name=shown.history_name)
    replay = prose(frame.type, "replay", note, theme.CAPTION, wide, frame.big(14))
    return (*rows, *(replay if any(shown.history_meters) else ()))


def _others(shown: OutcomeView) -> list[tuple[str, Three]]:
    """Return whose meters stand beside yours: the rival's, then history's where it is not that."""
    rival, history = shown.rival, (shown.history_name, shown.history_meters)
    named = [(rival.name, rival.figures)] if rival and all(rival.figures) else []
    return [*named, *([history] if any(history[1]) and history not in named else [])]


def _row(frame: Frame, number: int, cells: Sequence[str], wide: float) -> Piece:
    """Return a row: a meter, and its figure for each; the first is the head of the table."""
    type_, (name, *figures) = frame.type, cells
    style = theme.NUMBER_S if number else theme.LABEL
    column = min(frame.big(250), wide * 0.26)
    first = wide - len(figures) * column
    high = max(type_.line(style), type_.line(theme.STRONG)) + frame.big(12)
    steps = tuple(style.at(style.size * part, style.line) for part in (1.0, 0.85, 0.7))
    parts: list[tuple[Rect, Part]] = [(Rect(0, high - 2, wide, 2), Rule(theme.RULE, 2))]
    if name:
        parts.append((Rect(0, 0, first, high - 4), Words(name, theme.STRONG, middle=True)))
    parts += [
        (Rect(first + i * column, 0, column, high - 4),
         Words(text, style, 1.0, rows=1, ellipsis=True, middle=True, steps=steps))
        for i, text in enumerate(figures)
    ]  # fmt: skip
    space = 0.0 if number else 24.0
    return piece(f"beside-{number}", (wide, high), Group(tuple(parts)), space, joined=not number)
