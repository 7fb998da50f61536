"""What each screen is given to show, as the game stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from game.base.ids import CardId
from game.base.words import _
from game.engine.cut import cut_to
from game.play import places
from game.play.composing import Composing
from game.play.handing import Handing
from game.play.sidebyside import staying
from game.play.views import Views
from game.present.moments import briefing as file_of
from game.present.parts import Meter
from game.present.pieces.work_why import work_of
from game.present.review import ReviewView
from game.present.settings import Assist
from game.present.wording import seat
from game.present.wording.best import looking
from game.window.faces import (
    BriefingFace,
    DebriefFace,
    HomeFace,
    LengthFace,
    MeanwhileFace,
    OutcomeFace,
    PassFace,
    TurnFace,
)
from game.window.roomfaces import SetupFace
from game.window.wanted import race_label

if TYPE_CHECKING:
    from game.play.desk import Desk
    from game.play.lengths import Length
    from game.play.session import Session
    from game.play.settings import UserSettings
    from game.present.explain import Explained
    from game.present.home import HomeView
    from game.scenario.guide import Guide
    from game.window.wanted import Wanted


class Explanations(Mapping[str, "Explained"]):
    """What each number is and what drives it; worked out when it is first asked for."""

    def __init__(self, views: Views, team: int) -> None:
        self._views, self._team = views, team
        meters = tuple(str(meter) for meter in Meter)
        case = views.session.case
        self._names = (*meters, *map(str, case.index.groups), *work_of(case.scenario))
        self._known: dict[str, Explained] = {}

    def __getitem__(self, name: str) -> Explained:
        """Return what a number is; raises KeyError if there is nothing to say."""
        if name not in self._known:
            found = self._views.explained(self._team, name) if name in self._names else None
            if found is None:
                raise KeyError(name)
            self._known[name] = found
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        """Return the names of all numbers."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return how many numbers there are."""
        return len(self._names)


def home(view: HomeView, mode: str) -> HomeFace:
    """Return the shelf."""
    return HomeFace(view, mode)


def setup(desk: Desk, wanted: Wanted) -> SetupFace:
    """Return the page on which a session of several teams is set up."""
    known = desk.find(wanted.case)
    return SetupFace(
        case=wanted.case,
        title=known.case.scenario.title if known else wanted.case,
        names=wanted.names,
        shapes=tuple(seat.shape(team) for team in range(len(wanted.names))),
        lengths=_lengths(desk, wanted),
        minutes=wanted.turn_minutes,
        meters=wanted.meters,
    )


def briefing(desk: Desk, wanted: Wanted) -> BriefingFace:
    """Return the file of a case that nobody has begun, as it is chosen by now."""
    case = wanted.case
    known = desk.find(case)
    if known is None:
        message = f"no case {case!r} can be played"
        raise LookupError(message)
    turned = _turned(desk, wanted)
    plays = turned[0].plays if turned else ()
    lengths = _lengths(desk, wanted) if len(turned) > 1 else ()
    race = race_label(wanted.race, desk.history(case)) if len(wanted.names) == 1 else ""
    return BriefingFace(file_of.briefing(cut_to(known.case, plays)), lengths, race)


def _turned(desk: Desk, wanted: Wanted) -> tuple[Length, ...]:
    """Return the lengths of the case, from the chosen one on."""
    there = desk.lengths(wanted.case)
    now = next((place for place, one in enumerate(there) if _is(one, wanted.minutes)), 0)
    return (*there[now:], *there[:now])


def _lengths(desk: Desk, wanted: Wanted) -> tuple[LengthFace, ...]:
    return tuple(_length(one) for one in _turned(desk, wanted))


def _is(length: Length, minutes: int) -> bool:
    return minutes in length.minutes if minutes else not length.plays


def _length(one: Length) -> LengthFace:
    if one.plays:
        label = _("{minutes} min: {n} turns").format(minutes=one.minutes[0], n=one.turns)
        return LengthFace(one.minutes[0], label)
    return LengthFace(0, _("All {n} turns").format(n=one.turns))


def opened_file(views: Views) -> BriefingFace:
    """Return the file of the case that is played."""
    session = views.session
    open_still = len(session.teams) == 1 and not session.at and not session.read_only
    return BriefingFace(
        views.briefing(),
        race=race_label(session.header.race, views.history) if open_still else "",
    )


def turn(views: Views, team: int, settings: UserSettings) -> TurnFace:
    """Return the table of the team whose turn it is."""
    table = views.table(team)
    return TurnFace(
        table=table,
        details=tuple(views.card(team, CardId(card.id)) for card in table.hand),
        explained=Explanations(views, team),
        signs=settings.assist is Assist.GUIDED,
        read_only=views.session.read_only,
        printed=views.printed,
        own=_composing(views.session),
    )


def _composing(session: Session) -> Composing | None:
    return None if session.over else Composing(session.case.scenario, session.state.turn)


def handover(session: Session) -> PassFace:
    """Return the page between two teams, which shows nothing of the game."""
    whose = session.whose_turn or 0
    done = [session.teams[t] for t in range(whose) if session.committed(t) is not None]
    words = _("{team} is in.").format(team=done[-1]) if done else ""
    where = _("Turn {turn} of {turns}").format(
        turn=len(session.plans) + 1, turns=len(session.case.plays)
    )
    return PassFace(session.teams[whose], words, str(session.header.scenario), where)


def outcome(views: Views) -> OutcomeFace:
    """Return what the last turn brought to each team."""
    rows = range(len(views.session.teams))
    explained = tuple(Explanations(views, team) for team in rows)
    return OutcomeFace(tuple(views.outcome(team) for team in rows), explained)


def page(views: Views, team: int) -> OutcomeFace:
    """Return what the last turn brought to one team of a room; from there, back to all of them."""
    shown = replace(views.outcome(team), next_label=_("Back to all plans"))
    return OutcomeFace((shown,), (Explanations(views, team),))


def meanwhile(views: Views) -> MeanwhileFace:
    """Return what happened to each team on the turns that passed."""
    told = (views.meanwhile(team) for team in staying(views.session.table))
    return MeanwhileFace(tuple(view for view in told if view))


def debrief(views: Views, handing: Handing, guide: Guide | None) -> DebriefFace:
    """Return the whole game, looked back on; the best line comes to it once it is found."""
    if views.session.over:
        for sight in views.lines.every:
            sight.begin()
    looked_back = (views.review(team) for team in range(len(views.session.teams)))
    first, *others = (_looking(views, team, view) for team, view in enumerate(looked_back))
    judged, found = views.judged, views.found
    return DebriefFace(
        review=first,
        others=tuple(others),
        judged=judged,
        found=found,
        banded=views.banded,
        handed=handing.found,
        written=handing.done,
        writing=handing.seconds,
        sketches=views.sketches(),
        hot_wash=views.hot_wash(guide),
        what_if=views.what_if if views.session.over else None,
    )


def _looking(views: Views, team: int, view: ReviewView) -> ReviewView:
    """Say that the best line is still looked for, where it will stand once it is found."""
    if not views.session.over or view.gone or not views.lines.waits(team):
        return view
    return replace(view, beside=" ".join(filter(None, (view.beside, looking()))))


class Wording:
    """Who words the moments of the game that is played: the same for as long as it is played.

    So what takes long to work out, such as what history comes to, is worked out once.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._views: Views | None = None
        self._handing: Handing | None = None
        self._assist = Assist.PLAIN

    def behind(self, session: Session) -> object:
        """Return what changes when a rival is chosen or has thought, or what was asked is there.

        That is a decision that is judged, the best line, a band around what is tried, or the
        report.
        """
        views = self.of(session, self._assist)
        handing = self.handing(session)
        found = (views.found, views.lines.found, views.banded, handing.done, handing.seconds)
        return session.header.race, views.rival_thinks, found

    def of(self, session: Session, assist: Assist) -> Views:
        """Return who words the moments of this session."""
        if self._views is None or self._views.session is not session:
            self.leave()
            history = self._desk.history(str(session.header.scenario))
            self._views = Views(session, history, waits=False)
        self._views.assist = self._assist = assist
        return self._views

    def guide(self, session: Session) -> Guide | None:
        """Return the facilitator's guide of the case that is played."""
        return self._desk.guide(str(session.header.scenario))

    def handing(self, session: Session) -> Handing:
        """Return who writes the report of this session."""
        if self._handing is None or self._handing.session is not session:
            self._handing = Handing(self._desk, session, places.reports)
        return self._handing

    def leave(self) -> None:
        """Stop what goes on behind the game that was played; a report is written to its end."""
        if self._handing:
            self._handing.wait()
        if self._views:
            self._views.stop()
