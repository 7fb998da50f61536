"""The whole game, looked back on: what came of it, what it teaches, what really happened."""

from collections.abc import Callable
from dataclasses import replace

from game.base.words import _
from game.present.review import ReviewView
from game.window import again, theme
from game.window.box import Box, Boxes, Frame
from game.window.controls import Button
from game.window.events import Key
from game.window.faces import DebriefFace
from game.window.flow import Piece
from game.window.geometry import Rect
from game.window.larger import fitted
from game.window.masthead import masthead
from game.window.notesheet import NOTE, note_sheet
from game.window.parts import Words
from game.window.screens import (
    debrief_judged,
    debrief_lessons,
    debrief_lines,
    debrief_list,
    debrief_moment,
    debrief_notes,
    debrief_parts,
    debrief_race,
    debrief_report,
    debrief_service,
    debrief_sketch,
    debrief_small,
    debrief_story,
    debrief_time,
    debrief_turn,
    debrief_wash,
    debrief_whatif,
    debrief_words,
)
from game.window.sheets import OVER, paged
from game.window.theme import Style
from game.window.widgets import hint_row, hints, paper
from game.window.wishes import Again, Both, Go, Look, Wish

Page = Callable[[ReviewView, Frame, Rect], Boxes]
_VERDICT: tuple[Style, ...] = tuple(theme.HEADLINE_L.at(s, s + 4) for s in (62, 56, 50, 44, 38, 32))

_TWO_LINES: tuple[Style, ...] = tuple(theme.HEADLINE_L.at(s, s + 4) for s in (30, 27, 24))


def layout(view: DebriefFace, frame: Frame) -> Boxes:
    """Return the page that is turned to; at large text a page may take several."""
    return fitted(frame, lambda fit: debrief_sketch.page(view, fit) or _laid(view, fit))


def on(key: Key, view: DebriefFace, frame: Frame) -> Wish | None:
    """Return what a key asks for that no box has claimed."""
    if debrief_sketch.shows(view, frame):
        return debrief_sketch.on(key, view, frame)
    shown = view.of(debrief_parts.team(frame))
    asked: dict[str, Wish] = {
        "left": debrief_parts.beside(shown, frame, -1),
        "right": debrief_parts.beside(shown, frame, 1),
        "a": Again(),
        "h": Go("help"),
        "n": Look(OVER, NOTE),
        "e": Look(OVER, debrief_report.REPORT),
        "p": Go("pause"),
        "q": Look(OVER, "questions"),
        "s": Both(Look(debrief_parts.TAB, "5"), Look(debrief_story.AT, debrief_story.SOURCES)),
        "space": Go("home"),
    }
    if view.hot_wash:
        asked["o"] = debrief_wash.opened(view.hot_wash, frame)
    if shown.race:
        asked["v"] = Look(OVER, debrief_race.RACE)
    chart = debrief_time.shown(shown, frame)
    if chart and debrief_parts.tab(shown, frame) == 0:
        asked["f"] = Look(OVER, debrief_lines.LINES)
        switched = debrief_lines.wish(shown, chart, frame, key.name)
        asked |= {key.name: switched} if switched else {}
    now = debrief_parts.turn(shown, frame)
    if now and now.turn and debrief_parts.tab(shown, frame) in debrief_parts.OF_TURNS:
        asked["r"] = Look(OVER, debrief_moment.AGAIN)
        if view.what_if and not shown.gone:  # nothing can be held beside an end that is not theirs
            asked["w"] = Look(OVER, debrief_parts.WHATIF)
    return asked.get(key.name)


def _laid(view: DebriefFace, frame: Frame) -> Boxes:
    shown = view.of(debrief_parts.team(frame))
    whole = _whole if frame.scale.text <= 1.0 else _small
    boxes = debrief_list.stepped(shown, frame, whole(view, shown, frame))
    return (*boxes, *_over(view, shown, frame))


def _whole(view: DebriefFace, shown: ReviewView, frame: Frame) -> Boxes:
    canvas, margin = frame.canvas, frame.scale.margin
    body = Rect(margin, 238, canvas.w - 2 * margin, canvas.h - 238 - 56)
    pages = (
        debrief_time.page,
        debrief_turn.page,
        _lessons(view, frame),
        debrief_words.page,
        debrief_story.page,
        _judged(view, frame),
        debrief_service.page,
    )
    verdict, tab = Rect(margin, 92, body.w, 70), debrief_parts.tab(shown, frame)
    tabs = debrief_parts.tabs(shown, frame, Rect(margin, 172, body.w, 46))
    return (
        paper(frame),
        *masthead(frame, shown.title, shown.mode),
        Box("verdict", verdict, _verdict(shown.verdict, frame, verdict.w)),
        *_ordered(pages[tab](shown, frame, body), tabs, tab),
        *debrief_parts.team_chip(view, frame, Rect(margin, 172, body.w, 46).far(body.w * 0.3)),
        *_ways(frame),
        *hints(frame, hint_row(frame), _keys(tab, shown, others=len(view.others))),
    )


def _verdict(text: str, frame: Frame, wide: float) -> Words:
    """Return the headline on one line, as large as it can be; the longest take two low ones."""
    if not frame.type.fit(text, _VERDICT, wide, 1)[1].cut:
        return Words(text, _VERDICT[0], rows=1, steps=_VERDICT, middle=True)
    return Words(text, _TWO_LINES[0], rows=2, steps=_TWO_LINES, middle=True)


def _judged(view: DebriefFace, frame: Frame) -> Page:
    """Return the page of the judged decisions, which asks for them only if it is turned to."""
    team = debrief_parts.team(frame)
    return lambda shown, fit, body: debrief_judged.page(shown, view.judged(team), fit, body)


def _lessons(view: DebriefFace, frame: Frame) -> Page:
    """Return the page of the lessons, with the way to the hot wash once the game is over."""
    wash = debrief_wash.opened(view.hot_wash, frame) if view.hot_wash else None
    return lambda shown, fit, body: debrief_lessons.page(shown, fit, body, wash)


def _ordered(page: Boxes, tabs: Boxes, tab: int) -> Boxes:
    """Return page and tabs: focus starts in the list of turns if there is one, else on the tab.

    Where there is a list the tabs are no stop, so that focus is in it by whatever way one came.
    """
    listed = tab in debrief_parts.OF_TURNS and any(box.area == debrief_list.AREA for box in page)
    return (*page, *(replace(box, area="") for box in tabs)) if listed else (*tabs, *page)


def _ways(frame: Frame) -> Boxes:
    right = frame.canvas.w - frame.scale.margin
    steps = (theme.ACTION.at(26, 30),)
    finish = Rect(right - 206, 10, 206, 56)
    anew = Rect(finish.x - 262 - 14, 10, 262, 56)
    report = Rect(anew.x - 212 - 14, 10, 212, 56)
    return (
        Box("report", report, Button(_("Report"), key=_("E"), icon="file-text", steps=steps),
            "ways", Look(OVER, debrief_report.REPORT), ("e",)),
        Box("again", anew, Button(_("Play again"), key=_("A"), icon="rotate", steps=steps), "ways",
            Again(), ("a",)),
        Box("finish", finish, Button(_("Finish"), "red", _("Space"), steps=steps), "ways",
            Go("home"), ("Space",)),
    )  # fmt: skip


def _keys(tab: int, shown: ReviewView, others: int) -> tuple[tuple[str, str], ...]:
    """Return the keys of the page that lies open."""
    turns = ((_("↑ ↓"), _("a turn")),)
    team = _("the other team") if others == 1 else _("the next team")
    teams = ((_("T"), team),) if others else ()
    race = ((_("V"), _("the race")),) if shown.race and tab < 2 else ()
    own: tuple[tuple[tuple[str, str], ...], ...] = (
        (*turns, (_("L M C"), _("switch meter")), (_("F"), _("lines")),
         (_("Enter"), _("open the turn")),
         (_("W"), _("what if")), (_("R"), _("play again from it"))),
        (*turns, (_("W"), _("what if")), (_("R"), _("play again from it"))),
        ((_("PgUp PgDn"), _("turn pages")), (_("Q"), _("questions to talk about")),
         (_("O"), _("hot wash")), (_("N"), _("write a note"))),
        (),
        ((_("PgUp PgDn"), _("turn pages")), (_("S"), _("sources"))),
        (*turns, (_("PgUp PgDn"), _("turn pages")), (_("W"), _("what if")),
         (_("R"), _("play again from it"))),
        (),
    )  # fmt: skip
    return (
        (_("← →"), _("another page")),
        *teams,
        *race,
        *(key for key in own[tab] if not (shown.gone and key[0] == _("W"))),
        (_("H"), _("help")),
    )


def _small(view: DebriefFace, shown: ReviewView, frame: Frame) -> Boxes:
    head, tabs, body = debrief_small.places(frame)
    tab = debrief_parts.tab(shown, frame)
    pages = (
        debrief_small.timeline,
        debrief_turn.page,
        _lessons(view, frame),
        debrief_words.page,
        debrief_story.page,
        _judged(view, frame),
        debrief_service.page,
    )
    return (
        paper(frame),
        *debrief_small.head(view, shown, frame, head),
        *_ordered(pages[tab](shown, frame, body), debrief_parts.tabs(shown, frame, tabs), tab),
        *debrief_small.foot(frame, body),
    )


def _over(view: DebriefFace, shown: ReviewView, frame: Frame) -> Boxes:
    """Return the sheet that lies over the page, if one does."""
    now, race = debrief_parts.turn(shown, frame), shown.race
    sheets: dict[str, Callable[[], Boxes]] = {
        NOTE: lambda: note_sheet(frame),
        debrief_report.REPORT: lambda: debrief_report.report_sheet(view, frame),
        debrief_parts.WHATIF: lambda: debrief_whatif.what_if_sheet(view, shown, frame),
        "questions": lambda: _questions(shown if shown.rubric else view.review, shown, frame),
    }
    if view.hot_wash:
        wash = view.hot_wash
        sheets[debrief_wash.WASH] = lambda: debrief_wash.wash_sheet(wash, frame)
    if now and now.turn:
        turn = now.turn
        sheets[debrief_moment.AGAIN] = lambda: again.question(frame, turn, again.kept())
    chart = debrief_time.shown(shown, frame)
    if chart:
        found = chart
        sheets[debrief_lines.LINES] = lambda: debrief_lines.lines_sheet(
            shown, found, frame, lambda place: debrief_turn.charted(shown, frame, place)
        )
    if race:
        sheets[debrief_race.RACE] = lambda: debrief_race.race_sheet(race, frame)
    return sheets.get(frame.look(OVER), tuple)()


def _questions(scored: ReviewView, shown: ReviewView, frame: Frame) -> Boxes:
    """Return what the lines ask, of a team that has them, and what was noted of this one."""

    def pieces(wide: float) -> list[Piece]:
        asked = debrief_lessons.questions(scored, frame, wide)
        return [*asked, *debrief_notes.everybodys(shown, frame, wide)]

    return paged(frame, _("Questions to talk about"), pieces, "page questions")
