"""What lies over the outcome when asked for: a meter, the voices, results, history, a note."""

from collections.abc import Callable

from game.base.words import _
from game.present.explain import Explained
from game.present.outcome import OutcomeView
from game.present.parts import VoiceView
from game.window import teampages, theme, why
from game.window.box import Boxes, Frame, Part
from game.window.faces import OutcomeFace
from game.window.flow import Piece, piece, prose
from game.window.geometry import Rect
from game.window.notesheet import NOTE, note_sheet
from game.window.parts import Group, Icon, Rule, Words
from game.window.screens import outcome_beside, outcome_meter, outcome_parts, outcome_results
from game.window.screens.outcome_paper import GROUP, GROUPS, VOICE
from game.window.sheets import OVER, paged, sheet
from game.window.theme import Style
from game.window.tones import COLOURS, marked
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Look, Undo

WHO: Style = theme.ASIDE.at(23, 28).on(theme.INK2)
METERS = ("loyalty", "media", "cost")


def layout(view: OutcomeFace, shown: OutcomeView, frame: Frame) -> Boxes:
    """Return what lies over the screen now, or nothing."""
    over = frame.look(OVER)
    if over in (NOTE, "undo"):
        return note_sheet(frame) if over == NOTE else _undo(frame)
    return outcome_parts.turned_by_team(_told(view, shown, frame, over), view, frame)


def _told(view: OutcomeFace, shown: OutcomeView, frame: Frame, over: str) -> Boxes:
    """Return the sheet that tells more of what the turn brought one team."""
    if over in METERS:
        return _meter(shown, frame, METERS.index(over))
    if over.startswith("explain"):
        return _explained(view, frame, over.removeprefix("explain").strip())
    made: dict[str, Callable[[OutcomeView, Frame], Boxes]] = {
        "voices": _voices,
        "results": _results,
        "history": outcome_beside.beside_sheet,
    }
    return made[over](shown, frame) if over in made else ()


def _meter(shown: OutcomeView, frame: Frame, which: int) -> Boxes:
    title = _("Why {meter} moved").format(meter=shown.waterfalls[which].name.lower())
    return sheet(frame, title, lambda place: outcome_meter.meter(shown, frame, place, which))


def _voices(shown: OutcomeView, frame: Frame) -> Boxes:
    voices = (*shown.voices, *shown.more_voices)
    columns = 2 if frame.scale.text <= 1.0 and len(voices) > 1 else 1

    def pieces(wide: float) -> tuple[Piece, ...]:
        if not voices:
            return prose(frame.type, "quiet", _("Nobody spoke up this turn."), theme.BODY, wide)
        return tuple(voice_piece(f"said-{i}", v, frame, wide) for i, v in enumerate(voices))

    title = _("What people say (simulated)")
    return paged(frame, title, pieces, "page voices", 1720 if columns > 1 else 1240, columns)


def voice_piece(id_: str, voice: VoiceView, frame: Frame, wide: float) -> Piece:
    """Return a voice with the name of whoever is speaking."""
    type_, icon = frame.type, frame.big(25)
    moved = marked(voice.change) if voice.change else ""
    figure = theme.FIGURE.at(25, 28)
    far = type_.width(moved, figure) + 4 if moved else 0.0
    head, top = max(type_.line(GROUP), icon), 12.0
    room = wide - icon - 12 - far
    parts: list[tuple[Rect, Part]] = [
        (Rect(0, 0, wide, 3), Rule(thick=2)),
        (Rect(0, top, icon, head), Icon(voice.icon, theme.INK2, side=icon)),
        (
            Rect(icon + 10, top, room, head),
            Words(voice.group, GROUP, rows=1, ellipsis=True, middle=True, steps=GROUPS),
        ),
    ]
    if voice.change:
        words = Words(moved, figure.on(COLOURS[voice.change.tone]), 1.0, middle=True)
        parts.append((Rect(wide - far, top, far, head), words))
    top += head + 4
    for text, style in ((voice.text, VOICE), (voice.who, WHO)):
        high = type_.height(text, style, wide)
        parts.append((Rect(0, top, wide, high), Words(text, style)))
        top += high + 4
    return piece(id_, (wide, top), Group(tuple(parts)), frame.big(22))


def _results(shown: OutcomeView, frame: Frame) -> Boxes:
    def pieces(wide: float) -> tuple[Piece, ...]:
        none = _("No promise was decided, and nothing new was found out.")
        made: list[Piece] = []
        for i, (icon, head, text, tone) in enumerate(outcome_results.found(shown)):
            colour = theme.INK if icon == "search" else COLOURS[tone]
            made += _result(f"result-{i}", (icon, head, text), colour, frame, wide)
        return tuple(made) or prose(frame.type, "no-results", none, theme.BODY, wide)

    return paged(frame, _("Promises and answers"), pieces, "page results")


def _result(
    id_: str, said: tuple[str, str, str], colour: theme.Colour, frame: Frame, wide: float
) -> tuple[Piece, ...]:
    icon, head, text = said
    side = frame.big(28)
    style = theme.STRONG.at(26, 32).on(colour)
    high = frame.type.height(head, style, wide - side - 14)
    parts = (
        (Rect(0, 0, side, frame.type.line(style)), Icon(icon, colour, side=side)),
        (Rect(side + 14, 0, wide - side - 14, high), Words(head, style)),
    )
    title = piece(f"{id_}-head", (wide, high), Group(parts), frame.big(26), joined=True)
    return (title, *prose(frame.type, id_, text, theme.PASSAGE.at(26, 33), wide, 6))


def _undo(frame: Frame) -> Boxes:
    return dialog(
        frame,
        _("Take this turn back?"),
        _("The turn opens again with your plan as it lay. What you decide then takes its place."),
        (
            Choice(_("Take it back"), Both(Look(OVER), Undo()), _("Enter")),
            Choice(_("Keep it"), Look(OVER), _("Esc"), leaves=True),
        ),
    )


def _explained(view: OutcomeFace, frame: Frame, id_: str) -> Boxes:
    team = teampages.chosen(view.teams, frame)
    about = view.about(team, id_ or frame.look(why.SEEN, "loyalty"))
    title = about.title if about else _("About this number")

    def pieces(wide: float) -> tuple[Piece, ...]:
        if about is None:
            none = _("There is nothing more to say about this number.")
            return prose(frame.type, "unexplained", none, theme.BODY, wide)
        return _about(about, frame, wide)

    return paged(frame, title, pieces, "page explain")


def _about(about: Explained, frame: Frame, wide: float) -> tuple[Piece, ...]:
    """Return what a number means, what drives it and how far to trust it."""
    type_, pieces = frame.type, list[Piece]()
    if about.figure:
        style = theme.NUMBER_XL.at(64, 66)
        size = (wide, type_.line(style))
        pieces.append(piece("about-figure", size, Words(about.figure, style, rows=1)))
    pieces += prose(type_, "about", about.meaning, theme.PASSAGE.at(26, 33), wide, 8)
    for i, (name, amount, evidence) in enumerate(about.drivers):
        pieces.append(_driver(f"driver-{i}", (name, amount, evidence), frame, wide))
    return (*pieces, *prose(type_, "limits", about.limits, theme.CAPTION, wide, frame.big(22)))


def _driver(id_: str, said: tuple[str, str, str], frame: Frame, wide: float) -> Piece:
    name, amount, evidence = said
    type_ = frame.type
    style, figure = theme.STRONG, theme.FIGURE
    far = type_.width(amount, figure) + 4
    room = wide - far - 20
    high = type_.height(name, style, room)
    below = type_.height(evidence, theme.CAPTION, room) if evidence else 0.0
    parts: list[tuple[Rect, Part]] = [(Rect(0, 0, room, high), Words(name, style))]
    if amount:
        parts.append((Rect(wide - far, 0, far, type_.line(figure)), Words(amount, figure, 1.0)))
    if evidence:
        parts.append((Rect(0, high, room, below), Words(evidence, theme.CAPTION)))
    size = (wide, max(high + below, type_.line(figure)))
    return piece(id_, size, Group(tuple(parts)), frame.big(14))
