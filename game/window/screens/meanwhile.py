"""Between two decisions of a shorter game: what happened on the turns that passed, and why.

Space goes on, past every team's page; 1 2 3 open a meter, Page up and down turn the page.
"""

from game.base.words import _
from game.present.meanwhile import MeanwhileView
from game.present.parts import Meter
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import MeanwhileFace
from game.window.flow import height
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.legend import legend, legend_wide
from game.window.masthead import Track, labels, masthead
from game.window.opened import detail, nothing, pieces
from game.window.parts import Words
from game.window.screens import meanwhile_news, meanwhile_small
from game.window.sheets import OVER, sheet
from game.window.teampages import chosen, onward, other_team, team_chip, teams
from game.window.why import meters
from game.window.widgets import hint_row, hints, paper
from game.window.wishes import Go, Look, Wish

_METERS = tuple(meter.value for meter in Meter)
_SHEET, _AROUND, _LEAST = 1400.0, 290.0, 360.0  # an opened meter: its width, its head and foot


def layout(view: MeanwhileFace, frame: Frame) -> Boxes:
    """Return the news of what passed beside the meters; at large text one after the other."""
    return fitted(frame, lambda fit: _laid(view, fit))


def on(key: Key, view: MeanwhileFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    asked: dict[str, Wish | None] = {
        "t": other_team(view.teams, frame),
        "p": Go("pause"),
        "escape": Go("pause"),
        "h": Go("help"),
        **{str(i + 1): Look(OVER, name) for i, name in enumerate(_METERS)},
    }
    return asked.get(key.name)


def _laid(view: MeanwhileFace, frame: Frame) -> Boxes:
    shown = view.views[chosen(view.teams, frame)]
    whole = _whole if frame.scale.text <= 1.0 else _small
    return (*whole(view, shown, frame), *_over(shown, frame))


def _whole(view: MeanwhileFace, shown: MeanwhileView, frame: Frame) -> Boxes:
    canvas, margin, head = frame.canvas, frame.scale.margin, shown.masthead
    body = Rect(margin, 104, canvas.w - 2 * margin, canvas.h - 104 - 56)
    left, right = body.across((1080, 704), 40)
    chips = teams(view.teams, frame, left.top(48))
    now = next((i for i, mark in enumerate(head.track) if mark.now), len(head.track) - 1)
    track = Track(labels(head), now)
    return (
        paper(frame),
        *masthead(frame, head.title, head.mode, track, head.date, head.length),
        *chips,
        *meanwhile_news.news(shown, frame, left.below(62) if chips else left),
        *_why(view, shown, frame, right),
        *_foot(view, frame),
    )


def _why(view: MeanwhileFace, shown: MeanwhileView, frame: Frame, place: Rect) -> Boxes:
    """Return why each meter moved over all of it, over the button that goes on."""
    button = place.foot(72)
    falls = Rect(place.x, place.y + 54, place.w, button.y - 16 - place.y - 54)
    title = Words(_("Why each meter moved"), theme.TITLE.at(40, 46))
    return (
        next_button(view, frame, button),
        Box("why", place.top(46), title),
        *meters(shown.waterfalls, frame, falls),
    )


def next_button(view: MeanwhileFace, frame: Frame, place: Rect) -> Box:
    """Return the way on, past every team's page."""
    said, wish = onward(view.teams, frame, view.views[-1].next_label)
    return Box("next", place, Button(said, "red", _("Space")), "next", wish, ("Space",))


def _foot(view: MeanwhileFace, frame: Frame) -> Boxes:
    row = hint_row(frame)
    other = ((_("T"), _("the other team")),) if len(view.teams) > 1 else ()
    keys = (("1 2 3", _("open a meter")), *other, ("P", _("pause")), ("H", _("help")))
    return (
        *hints(frame, row.left(row.w - legend_wide(frame) - 40), keys),
        *legend(frame, row),
    )


def _small(view: MeanwhileFace, shown: MeanwhileView, frame: Frame) -> Boxes:
    """Return the same on pages, one thing after the other."""
    canvas, margin = frame.canvas, frame.scale.margin
    button = frame.big(60)
    whole = Rect(margin, 16, canvas.w - 2 * margin, canvas.h - 16 - 14)
    row = whole.foot(button)
    return (
        paper(frame),
        *meanwhile_small.told(shown, frame, whole.below(0, whole.h - button - 16)),
        *team_chip(view.teams, frame, row.left(row.w * 0.5)),
        next_button(view, frame, row.far(row.w * 0.46)),
    )


def _over(shown: MeanwhileView, frame: Frame) -> Boxes:
    """Return the meter that was opened, with every cause."""
    over = frame.look(OVER)
    if over not in _METERS:
        return ()
    fall = shown.waterfalls[_METERS.index(over)]
    title = _("Why {meter} moved").format(meter=fall.name.lower())
    if shown.team:
        title = _("{team}: {text}").format(team=shown.team, text=title)
    high = height(pieces(fall, frame, frame.big(_SHEET - 72))) / frame.scale.text + _AROUND
    size = (_SHEET, max(high, _LEAST))
    return sheet(frame, title, lambda place: detail(fall, frame, place, over, nothing), size)
