"""The console as a view: everything whoever leads the room may know and do now."""

from dataclasses import dataclass

from game.play.room.room import Room, Stage
from game.play.room.words import LONGEST_TEXT, line
from game.play.sight.crews import crew, playing
from game.play.sight.hands import cards_of
from game.play.sight.sights import Sights
from game.play.since import ever, since
from game.play.table import Table
from game.present.pieces.masthead import day, onward
from game.present.pieces.objectives import scale
from game.present.room.console import (
    ConsoleView,
    GradeView,
    PaceView,
    RatedView,
    RemarkView,
    ScriptView,
    SpareView,
)
from game.present.wording import console as words
from game.present.wording import seat as seat_words
from game.present.wording.composing import doing
from game.scenario.composed import offered
from game.scenario.guide import Guide, TurnGuide

HOUR = slice(len("2026-11-22T"), len("2026-11-22T09:00"))  # of a moment as lines carry it


@dataclass(frozen=True, slots=True)
class Led:
    """A room with what its leader holds in hand."""

    table: Table
    room: Room
    guide: Guide | None

    @property
    def number(self) -> int:
        """Return the turn that all speak of, from 1: the one that is open, or was revealed."""
        back = self.room.stage is Stage.REVEALED
        return len(self.table.plans) + (0 if back else 1)

    @property
    def turn(self) -> int:
        """Return the place of the same turn among all turns of the case."""
        return self.table.case.plays[self.number - 1]


def console(led: Led, sights: Sights) -> ConsoleView:
    """Return the console."""
    table, room = led.table, led.room
    common = sights.common(table, room, playing(table, room)[0])
    teams = range(len(table.teams))
    return ConsoleView(
        title=common.title,
        turn=common.turn,
        date=common.date,
        stage=words.stage(room.stage.value, over=table.over),
        counts=words.counts(len(playing(table, room)), len(room.people)),
        pace=_pace(led),
        crews=tuple(
            crew(table, room, team, sights.now(table, team), sights.measures(table, room, team))
            for team in teams
        ),
        hand=_hand(led),
        composing=_composing(led),
        script=_script(led),
        spares=_spares(led),
        sent=_sent(led),
        remarks=_remarks(led),
        ratings=tuple(_rated(led, team) for team in playing(table, room)),
        grades=scale(),
        roles=tuple((role.id, role.name) for role in table.case.scenario.roles),
        turns=_turns(led),
        undo=words.undo(len(table.plans)) if table.plans else "",
        anew=since(table, len(table.plans) - 1),
        anew_from=ever(table),
        meters=room.meters,
        shows=words.wall_shows(room.stage.value, over=table.over, meters=room.meters),
        over=table.over,
    )


def _pace(led: Led) -> tuple[PaceView, ...]:
    table, room = led.table, led.room
    teams = playing(table, room)
    inside = sum(table.committed[team] is not None for team in teams)
    lobby, planning = room.stage is Stage.LOBBY, room.stage is Stage.OPEN
    all_in = planning and inside == len(teams)
    states = {
        "open": "now" if lobby else "done",
        "lock": "done"
        if all_in or room.stage is Stage.REVEALED
        else "now"
        if planning
        else "later",
        "reveal": "now" if all_in else "done" if room.stage is Stage.REVEALED else "later",
        "next": "now" if room.stage is Stage.REVEALED else "later",
    }
    following = onward(table.case, led.turn)
    missing = ", ".join(table.teams[team] for team in teams if table.committed[team] is None)
    said = {
        "open": words.open_first() if lobby else words.opened(),
        "lock": words.lock(len(teams) if room.stage is Stage.REVEALED else inside, len(teams)),
        "reveal": words.reveal(),
        "next": words.onward(following),
    }
    doing = {"open": "next"}
    return tuple(
        PaceView(
            do=doing.get(name, name),
            number=number,
            label=said[name][0],
            note=said[name][1],
            state=states[name],
            ask=words.sure(name, missing) if planning and not all_in else "",
        )
        for number, name in enumerate(states, 1)
    )


def _hand(led: Led) -> tuple[tuple[str, str], ...]:
    if led.table.over or led.room.stage is not Stage.OPEN:
        return ()
    team = playing(led.table, led.room)[0]
    cards = cards_of(led.table, team)
    return tuple((str(n), led.table.case.card(card).title) for n, card in enumerate(cards, 1))


def _composing(led: Led) -> tuple[tuple[str, str], ...]:
    """Return what a response on no card may do, while plans are made."""
    if led.table.over or led.room.stage is not Stage.OPEN:
        return ()
    scenario = led.table.case.scenario
    found = offered(scenario, scenario.turns[led.turn])
    return tuple((each.value, doing(each)) for each in found)


def _script(led: Led) -> ScriptView | None:
    if led.guide is None:
        return None
    if led.table.over:
        return ScriptView(words.really(), led.guide.really_happened, (), (), ())
    found = led.guide.turns.get(led.table.case.scenario.turns[led.turn].id)
    if found is None:
        return None
    return _asking(led, found) if led.room.stage is Stage.REVEALED else _reading(led, found)


def _reading(led: Led, found: TurnGuide) -> ScriptView:
    prompts = words.prompts(found.if_stuck, found.if_silent, found.good)
    head = words.read_aloud(led.number)
    return ScriptView(head, found.read_aloud, prompts, (), found.arguments)


def _asking(led: Led, found: TurnGuide) -> ScriptView:
    return ScriptView(words.ask_now(led.number), "", (), found.questions, ())


def _spares(led: Led) -> tuple[SpareView, ...]:
    """Return news to send: those of the guide, then those that were written and kept for later."""
    ready = led.guide.optional_injects if led.guide else ()
    known = {line(text, LONGEST_TEXT) for text in ready}
    own = (text for text in led.room.held if text not in known)
    return tuple(_spare(led, text) for text in (*ready, *own))


def _spare(led: Led, text: str) -> SpareView:
    said = line(text, LONGEST_TEXT)
    sent = [each for each in led.room.told if each.text == said]
    told = words.sent(sent[-1].at[HOUR], _to(led, sent[-1].teams)) if sent else ""
    return SpareView(text, told, held=said in led.room.held)


def _to(led: Led, teams: tuple[int, ...]) -> str:
    return ", ".join(led.table.teams[team] for team in teams) or words.to_all()


def _sent(led: Led) -> tuple[RemarkView, ...]:
    return tuple(
        RemarkView(each.at[HOUR], _to(led, each.teams), words.turn(each.turn + 1), each.text)
        for each in reversed(led.room.told)
    )


def _remarks(led: Led) -> tuple[RemarkView, ...]:
    names = led.table.teams
    return tuple(
        RemarkView(
            note.at[HOUR],
            "" if note.team is None else names[note.team],
            words.turn(note.turn + 1),
            note.text,
        )
        for note in reversed(led.table.notes)
    )


def _rated(led: Led, team: int) -> RatedView:
    given = {each.objective: each.grade for each in led.room.ratings if each.team == team}
    grades = tuple(
        GradeView(each.id, each.text, given.get(each.id, ""))
        for each in led.table.case.scenario.objectives
    )
    return RatedView(team, led.table.teams[team], seat_words.shape(team), grades)


def _turns(led: Led) -> tuple[tuple[int, str], ...]:
    case = led.table.case
    return tuple(
        (place, words.jump(place + 1, day(case, case.plays[place])))
        for place in range(len(led.table.plans))
    )
