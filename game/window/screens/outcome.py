"""What the turn brought: the front page, why each meter moved, and the way on."""

from game.base.words import _
from game.present.outcome import OutcomeView
from game.window import legend, teampages, theme, why
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button, Flag
from game.window.events import Key
from game.window.faces import OutcomeFace
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.masthead import masthead, stops
from game.window.parts import Words
from game.window.screens import (
    outcome_over,
    outcome_paper,
    outcome_parts,
    outcome_results,
    outcome_small,
)
from game.window.sheets import OVER
from game.window.widgets import hint_row, paper
from game.window.wishes import Go, Look, Wish

_BADGE = 174.0


def layout(view: OutcomeFace, frame: Frame) -> Boxes:
    """Return the boxes of the outcome: all at once, or at large text one part after the other."""
    return fitted(frame, lambda fit: _laid(view, fit))


def on(key: Key, view: OutcomeFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    asked: dict[str, Wish | None] = {
        "1": Look(OVER, "loyalty"),
        "2": Look(OVER, "media"),
        "3": Look(OVER, "cost"),
        "r": Look(OVER, "results"),
        "v": Look(OVER, "voices"),
        "c": Look(OVER, "history"),
        "n": Look(OVER, "note"),
        "u": Look(OVER, "undo"),
        "?": Look(OVER, "explain"),
        "t": teampages.other_team(view.teams, frame),
        "p": Go("pause"),
        "escape": Go("pause"),
        "h": Go("help"),
        "space": teampages.onward(view.teams, frame, view.next_label)[1],
    }
    return asked.get(key.name)


def _laid(view: OutcomeFace, frame: Frame) -> Boxes:
    shown = view.outcomes[teampages.chosen(view.teams, frame)]
    whole = _whole if frame.scale.text <= 1.0 else outcome_small.layout
    return (*whole(view, shown, frame), *outcome_over.layout(view, shown, frame))


def _whole(view: OutcomeFace, shown: OutcomeView, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    body = Rect(margin, 104, canvas.w - 2 * margin, canvas.h - 104 - 56)
    left, right = body.across((1080, 704), 40)
    teams = teampages.teams(view.teams, frame, left.top(48))
    news = left.below(62) if teams else left
    return (
        paper(frame),
        *_head(shown, frame),
        *teams,
        *outcome_paper.paper(shown, frame, news),
        *_why(view, shown, frame, right),
        *_foot(shown, frame),
    )


def _head(shown: OutcomeView, frame: Frame) -> Boxes:
    head = shown.masthead
    styles = (theme.KEY.at(22, 26), theme.KEY, theme.KEY.at(18, 22), theme.KEY.at(16, 20))
    flags = [Flag(shown.badge, style=style) for style in styles]
    flag = next((each for each in flags if each.wide(frame.type) <= _BADGE), flags[-1])
    wide = min(flag.wide(frame.type), _BADGE)
    right = frame.canvas.w - frame.scale.margin
    return (
        *masthead(frame, head.title, head.mode, stops(head), head.date, head.length),
        Box("badge", Rect(right - wide, 22, wide, 42), flag),
    )


def _why(view: OutcomeFace, shown: OutcomeView, frame: Frame, place: Rect) -> Boxes:
    strip = outcome_results.strips(shown, frame, place.foot(152).top(62))
    buttons = place.foot(72)
    free = place.h - 72 - 16 - (64 + 10 if strip else 0)
    title = Words(_("Why each meter moved"), theme.TITLE.at(40, 46))
    note, go = buttons.across((0.31, 0.69), 16)
    said, wish = teampages.onward(view.teams, frame, view.next_label)
    return (
        Box("next", go, Button(said, "red", _("Space")), "buttons", wish, ("Space",)),
        Box("note", note, Button(_("Note"), key="N", icon="notes"), "buttons", Look(OVER, "note")),
        Box("why", place.top(46), title),
        *why.meters(shown.waterfalls, frame, Rect(place.x, place.y + 54, place.w, free - 54)),
        *strip,
    )


def _foot(shown: OutcomeView, frame: Frame) -> Boxes:
    row = hint_row(frame)
    words = Words(shown.simulated, theme.CAPTION, 1.0, middle=True)
    wide = frame.type.width(shown.simulated, theme.CAPTION) + 4
    marks = Rect(row.x, row.y, row.w - wide - 26, row.h)
    room = marks.w - legend.legend_wide(frame) - 40
    return (
        *outcome_parts.hints(frame, marks.left(room), shown),
        *legend.legend(frame, marks),
        Box("simulated", row.far(wide), words),
    )
