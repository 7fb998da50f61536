"""What came out otherwise than with the better plan, in sentences."""

from typing import assert_never

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.debrief.clashes import Clash, Sort
from game.debrief.record import Record
from game.debrief.review.asked import Stood, Thing
from game.debrief.review.events import Able, Clashed, Event, Helped, Pledged, Struck, Told
from game.engine.case import Case
from game.engine.people import people
from game.present.pieces.masthead import day, turn_within, when
from game.present.wording import clashes as clash_words
from game.present.wording import course as words
from game.present.wording import promises as promise_words

Both = tuple[str, str]  # what happened, and what happens with the better plan
ToldOn = dict[tuple[object, ...], int]  # by promise or sentence: the turn, from 0, it is told on

MOST = 2  # things that a single event is said to have hung on


def course(
    record: Record, events: tuple[Event, ...], turn: int = 0, told: ToldOn | None = None
) -> str:
    """Return what the difference came from, event by event; nothing if none is known.

    `told` is what verdicts have said by now, to which that of `turn`, from 0, is added. What became
    of a promise is told whole on the turn that gave it; all else where it is told first.
    """
    known = {} if told is None else told
    known |= {
        each.about: turn for each in events if isinstance(each, Pledged) and each.made == turn
    }
    return " ".join(_said(record.case, event, turn, known) for event in events)


def _said(case: Case, event: Event, turn: int, known: ToldOn) -> str:
    if isinstance(event, Clashed):
        return _clashed(case, event)
    if isinstance(event, Pledged):
        first = known.setdefault(event.about, turn)
        both = _pledged(case, event) if first == turn else _pledged_again(case, event, first)
        return words.beside(*both)
    name, (was, would) = _named(case, event)
    first = known.setdefault((was,), turn)
    if first != turn:
        return words.again(name, case.place(first), would)
    return words.beside(was, would)


def _named(case: Case, event: Struck | Helped | Able | Told) -> tuple[str, Both]:
    """Return what an event is about by name, and both sides of it."""
    match event:
        case Struck():
            return _incident(case, event.incident), _struck(case, event)
        case Helped():
            return _group(case, event.segment), _helped(case, event)
        case Able():
            return _ability(case, event.capability), _able(case, event)
        case Told():
            return _incident(case, event.incident), _told(case, event)
        case _:
            assert_never(event)


def _struck(case: Case, event: Struck) -> Both:
    title, because = _incident(case, event.incident), _because(case, event.because)
    later = "" if event.later is None else on_turn(case, event.later)
    instead = [_incident(case, each) for each in event.instead]
    return words.struck(title, on_turn(case, event.turn), because), words.spared(instead, later)


def _pledged(case: Case, event: Pledged) -> Both:
    title = _promise(case, event.promise)
    because = [promise_words.lack(one, turn_within(case, one.turn)) for one in event.because][:MOST]
    if event.made is None:
        return words.pledged(title, "", event.word, "", ()), words.pledge_given(event.would)
    ended = words.same_turn() if event.made == event.turn else on_turn(case, event.turn)
    said = words.pledged(title, on_turn(case, event.made), event.word, ended, because)
    return said, words.pledge_ends(event.would)


def _pledged_again(case: Case, event: Pledged, told: int) -> Both:
    """Return the same of a promise that the verdict of another turn has told whole."""
    title, first = _promise(case, event.promise), case.place(told)
    if event.made is None:
        return words.not_given_again(title, first), words.pledge_given(event.would)
    said = words.pledged_again(title, first, event.word, on_turn(case, event.turn))
    return said, words.pledge_ends(event.would)


def _helped(case: Case, event: Helped) -> Both:
    group, incident = _group(case, event.segment), _incident(case, event.incident)
    if event.would is None:
        met, would = percent(event.met), percent(event.would_met)
        return words.helped_less(group, incident, met), words.helped_more(would)
    there = on_turn(case, event.would)
    if event.turn is None:
        return words.helped(group, incident, ""), words.helped_sooner(there, 0)
    sooner = case.place(event.turn) - case.place(event.would)
    here = on_turn(case, event.turn)
    return words.helped(group, incident, here), words.helped_sooner(there, sooner)


def _able(case: Case, event: Able) -> Both:
    title, at = _incident(case, event.incident), on_turn(case, event.turn)
    said = words.stood(_ability(case, event.capability), percent(event.now), title, at)
    return said, words.stands(percent(event.would))


def _told(case: Case, event: Told) -> Both:
    title = _incident(case, event.incident)
    if event.first or event.would is None:
        return words.told_by_others(title), words.tells_first()
    when_ = "" if event.turn is None else on_turn(case, event.turn)
    return words.spoke(title, when_), words.speaks(on_turn(case, event.would))


def _clashed(case: Case, event: Clashed) -> str:
    card = case.card(event.card) if event.card else None
    one = Clash(event.sort, event.turn, card, event.said, event.other, event.before)
    clash = clash_words.told((one,), 1, case.place)
    taken_back = event.sort in (Sort.SAID, Sort.CONCEDED) and not event.kept
    if card and card.temptation and taken_back:
        clash = f"{clash} {words.turned_by(card.title)}"
    if event.holds:
        return words.not_said(clash) if event.gone else words.clashed(clash)
    return words.clashed_less(clash, case.card(event.because).title if event.because else "")


def _because(case: Case, stood: tuple[Stood, ...]) -> list[str]:
    said = (_stood(case, each) for each in stood if not _said_by_another(each, stood))
    return list(dict.fromkeys(filter(None, said)))[:MOST]


def _said_by_another(one: Stood, stood: tuple[Stood, ...]) -> bool:
    """Tell whether a stricter limit of the same figure, passed or not as this one, says it too."""
    over = one.value > one.limit
    same = (each for each in stood if (each.thing, each.name) == (one.thing, one.name))
    limits = [each.limit for each in same if (each.value > each.limit) is over]
    return bool(limits) and one.limit != (max(limits) if over else min(limits))


def _stood(case: Case, one: Stood) -> str:
    value, limit = whole(one.value), whole(one.limit)
    if one.thing in (Thing.CARD, Thing.NOW):
        return _card(case, one)
    if one.thing in (Thing.NEED, Thing.TRUST):
        say = words.need if one.thing is Thing.NEED else words.trust
        return say(_group(case, one.name), value, limit)
    if one.thing is Thing.ABLE:
        return words.able(_ability(case, one.name), value, limit)
    if one.thing is Thing.BEGUN:
        return words.begun(_incident(case, one.name), so=one.so)
    say_word = words.kept if one.thing is Thing.KEPT else words.broken
    return say_word(_promise(case, one.name), so=one.so)


def _card(case: Case, one: Stood) -> str:
    title = case.card(CardId(one.name)).title
    if one.so:
        return words.had_been_played(title)
    if one.later is not None:
        return words.came_only(title, words.on_turn_alone(case.place(one.later)))
    if one.thing is Thing.NOW:
        return words.not_then(title)
    return words.not_working(title) if one.chosen else words.not_played(title)


def on_turn(case: Case, turn: int) -> str:
    """Return when a turn is, within a sentence."""
    if turn in case.plays:
        return words.on_turn(case.place(turn), when(case, turn))
    before = max((each for each in case.plays if each < turn), default=case.plays[0])
    return words.after_turn(case.place(before), day(case, turn))


def _incident(case: Case, name: str) -> str:
    return case.scenario.incidents[case.index.incidents[name]].title


def _promise(case: Case, name: str) -> str:
    return case.pledges[case.index.promises[name]].promise.short


def _group(case: Case, name: str) -> str:
    return people(case.scenario)[case.index.groups[name]].name


def _ability(case: Case, name: str) -> str:
    return case.scenario.capabilities[case.index.capabilities[name]].name
