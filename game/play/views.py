"""From a session to the view of each moment; the only file here that reads a session's states."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.base.ids import CardId, RoleId
from game.bots.registry import BOTS
from game.debrief.history import Past, past
from game.debrief.record import Record
from game.engine.people import people
from game.play.bestlines import BestLines
from game.play.hands import ALONE, Hands
from game.play.inroom.afterwards import afterwards
from game.play.race import NO_RACE, Race
from game.play.records import records
from game.play.rival import Rival, rival
from game.play.session import Session
from game.play.sidebyside import staying
from game.play.trying import Trying
from game.play.verdicts import Verdicts
from game.present.briefing import BriefingView
from game.present.card import CardDetail
from game.present.explain import Explained
from game.present.hotwash import HotWashView
from game.present.judged import JudgedView
from game.present.meanwhile import MeanwhileView
from game.present.moments import (
    briefing,
    card,
    explain,
    hotwash,
    meanwhile,
    outcome,
    review,
    sketch,
    table,
)
from game.present.outcome import OutcomeView
from game.present.parts import MeterView
from game.present.pieces.best import with_best
from game.present.pieces.charts import Compared
from game.present.pieces.meters import meters
from game.present.pieces.notes import Written, with_notes
from game.present.pieces.number import numbers
from game.present.pieces.race import race, with_race
from game.present.pieces.rival import Racing
from game.present.pieces.sure import with_sure
from game.present.pieces.unfinished import as_far_as_it_went
from game.present.pieces.work_why import work_of
from game.present.review import ReviewView
from game.present.settings import Assist, Mode, Settings
from game.present.sketch import SketchView
from game.present.table import TableView
from game.present.whatif import WhatIfView
from game.scenario.guide import Guide
from game.scenario.history import History

Three = tuple[MeterView, MeterView, MeterView]  # loyalty, media, cost


@dataclass(slots=True, eq=False)
class Views:
    """Asks `present` for what a moment says, as the session stands now."""

    session: Session
    history: History | None = None
    assist: Assist = Assist.PLAIN
    waits: bool = True  # for a rival that still thinks, or a band; a window must not
    judges: bool = False  # every decision is judged before anybody reads a debrief
    lines: BestLines = field(init=False, repr=False)
    _past: Past | None = field(default=None, repr=False)
    _looked_back: dict[int, tuple[object, ReviewView]] = field(default_factory=dict, repr=False)
    _raced: tuple[Race, Rival | None] = field(default=(NO_RACE, None), repr=False)
    _verdicts: tuple[object, Verdicts] | None = field(default=None, repr=False)
    _tried: tuple[object, Trying] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.lines = BestLines(self.session)

    @property
    def settings(self) -> Settings:
        """Return how this table plays."""
        several = len(self.session.teams) > 1
        seats = tuple(RoleId(role.id) for role in self.session.case.scenario.roles)
        mode, minutes = Mode.TEAMS if several else Mode.SOLO, self.session.header.minutes
        return Settings(mode, self.assist, len(staying(self.session.table)), minutes, seats)

    @property
    def past(self) -> Past | None:
        """Return what the real company did, played through with the same luck."""
        if self.history and self._past is None:
            self._past = past(self.session.case, self.history, self.session.luck)
        return self._past

    @property
    def rival(self) -> Rival | None:
        """Return whom the player races; it begins to think when somebody first asks for it."""
        if self._raced[0] != self.session.header.race:
            header, session = self.session.header, self.session
            self._raced = header.race, rival(header, session.case, session.luck, self.past)
        return self._raced[1]

    @property
    def rival_thinks(self) -> bool:
        """Tell whether a rival still thinks about a turn that the player has played.

        To ask for it before a turn is over lets it think while the player does.
        """
        return self.rival is not None and self.rival.thinks(len(self.session.turned))

    def record(self, team: int) -> Record:
        """Return the game so far as one team played it."""
        return records(self.session.table)[team]

    def briefing(self) -> BriefingView:
        """Return the case file."""
        return briefing.briefing(self.session.case)

    def table(self, team: int) -> TableView:
        """Return the turn that is open."""
        return table.table(self.record(team), self.session.draft(team), self.settings)

    def card(self, team: int, name: CardId) -> CardDetail:
        """Return a card of the hand, opened."""
        return card.card(self.record(team), name, self.session.draft(team), self.settings)

    @property
    def printed(self) -> Mapping[int, CardId]:
        """Return the cards of the case by the numbers that they bear on paper."""
        return {number: CardId(name) for name, number in numbers(self.session.case).items()}

    def explained(self, team: int, what: str) -> Explained | None:
        """Return what a number is and what drives it, if there is one of that name."""
        record = self.record(team)
        name = self._figure(record, what)
        draft = () if record.over else self.session.draft(team)
        return explain.explain(record, name, draft) if name else None

    def _figure(self, record: Record, what: str) -> str:
        """Return the name of the one figure that `what` means: by its name or a part of it."""
        parts = people(record.scenario)
        spoken = {name: name for name in explain.figures_of(record)}
        spoken |= {part.name.lower(): part.id for part in parts}
        spoken |= {said.lower(): name for name, said in work_of(record.scenario).items()}
        asked = what.strip().lower()
        holding = {name for words, name in spoken.items() if asked and asked in words}
        return spoken.get(asked) or (holding.pop() if len(holding) == 1 else "")

    def outcome(self, team: int) -> OutcomeView:
        """Return what the last turn brought that was decided on."""
        turn = self.session.case.plays[len(self.session.plans) - 1]
        return outcome.outcome(self.record(team), turn, self.settings, self.past, self._racing)

    @property
    def _racing(self) -> Racing | None:
        """Return the rival with its game as far as the player's."""
        if self.rival is None:
            return None
        turn = len(self.session.turned)
        return Racing(self.rival.name, self.rival.upto(turn, wait=self.waits))

    def meanwhile(self, team: int) -> MeanwhileView | None:
        """Return what happened on the turns that passed before this decision, if any did."""
        return meanwhile.meanwhile(self.record(team), self.settings)

    def review(self, team: int = 0) -> ReviewView:
        """Return a team's debrief of the whole game, with what was written down in it."""
        view, racing, best = self._reviewed(team), self._racing, self.lines.best(team)
        games, view = self._compared(team), self.verdicts.keyed(team, view)
        if racing and racing.record:
            bot, weights = BOTS[self.session.header.rival], self.session.header.weights
            view = with_race(view, games, race(games[0].record, racing.record, weights, bot.way()))
        if best and games[0].record.over:  # no end of a team's own can be held beside it
            view = with_best(view, games, games[0].record, best)
        drawn = [each for each in self.sketches()[team : team + 1] if each.drawn]
        view = replace(view, aside=(*view.aside, *map(sketch.line, drawn)))
        sure = [
            (each.turn, each.confidence)
            for each in self.session.said
            if each.team == team and each.confidence is not None
        ]
        view = with_sure(view, self.record(team), sure)
        room, view = self.session.room, as_far_as_it_went(view, self.record(team))
        if room:
            view = afterwards(view, self.record(team), room, self.session.teams, team)
        return with_notes(view, self.session.case, self._written(), team)

    def sketches(self) -> tuple[SketchView, ...]:
        """Return every team's sketch of its loyalty; none where it cannot be kept or asked for."""
        session = self.session
        if not session.over or session.read_only or session.room:
            return ()
        drawn = {each.team: each.line for each in session.table.sketches}
        rows = range(len(session.teams))
        return tuple(sketch.sketch(self.record(team), drawn.get(team)) for team in rows)

    def hot_wash(self, guide: Guide | None) -> HotWashView | None:
        """Return the lines of the hot wash and what the guide asks; nothing before the end."""
        if not self.session.over:
            return None
        return hotwash.hot_wash(self.record(0), guide, self.session.table.wash)

    def what_if(self, team: int, place: int, cards: tuple[CardId, ...] | None = None) -> WhatIfView:
        """Return what another plan would have come to on a turn, from 0 over those decided on.

        How sure that is follows later where nobody `waits` for it.
        """
        asked = (self.session.plans, team, place, cards)
        if self._tried is None or self._tried[0] != asked:
            if self._tried:
                self._tried[1].stop()
            self._tried = (asked, Trying(self.record(team), place, cards, waits=self.waits))
        return self._tried[1].view

    @property
    def banded(self) -> bool:
        """Tell whether it is known by now how sure that is which was tried last."""
        return self._tried is not None and self._tried[1].banded

    def _reviewed(self, team: int) -> ReviewView:
        """Return it without the notes; it is long work, so another note must not do it again."""
        now = (self._now, self.assist)
        kept = self._looked_back.get(team)
        if kept is None or kept[0] != now:
            games = records(self.session.table)
            shown = (games, self.settings, self.past, team)
            kept = (now, review.review(*shown, keyed=not (self.judges and games[team].over)))
            self._looked_back[team] = kept
        return kept[1]

    @property
    def _now(self) -> object:
        """Return what all games follow from: as long as it is the same, so are they."""
        room = self.session.room
        return self.session.plans, room.gone if room else ()

    def _compared(self, team: int) -> list[Compared]:
        """Return every line of the charts, that of a team first."""
        games = records(self.session.table)
        racing, best = self._racing, self.lines.best(team)
        return review.compared(
            games,
            team,
            self.past,
            best=best.record if best and games[team].over and best.above(games[team]) > 0 else None,
            rival=racing.record if racing else None,
        )

    @property
    def verdicts(self) -> Verdicts:
        """Return what judges the decisions of this game, as it was played to its end."""
        now = self._now
        if self._verdicts is None or self._verdicts[0] != now:
            if self._verdicts:
                self._verdicts[1].stop()
            games = records(self.session.table)
            self._verdicts = (now, Verdicts(games, self.session.header.weights))
        return self._verdicts[1]

    def judged(self, team: int = 0) -> JudgedView:
        """Return the decisions of a team as far as they are judged; the rest goes on meanwhile."""
        return self.verdicts.of(team)

    def all_judged(self, hands: Hands = ALONE) -> tuple[JudgedView, ...]:
        """Return the decisions of every team, once all of them are judged."""
        return self.verdicts.all(hands)

    @property
    def found(self) -> int:
        """Return how many decisions are judged by now."""
        return self._verdicts[1].count if self._verdicts else 0

    def stop(self) -> None:
        """Stop what goes on behind the views."""
        self.lines.stop()
        for kept in (self._verdicts, self._tried):
            if kept:
                kept[1].stop()
        if self._raced[1]:
            self._raced[1].stop()

    def _written(self) -> list[Written]:
        notes = self.session.notes
        return [Written(note.turn, note.text, note.team, note.anew) for note in notes]

    def by_turn(self) -> tuple[tuple[Three, ...], ...]:
        """Return each team's three meters, start first, one a turn, in the order of the charts."""
        games = [game.record for game in self._compared(0)]
        return tuple(
            tuple(meters(game.upto(turn)) for turn in range(game.turn + 1)) for game in games
        )
