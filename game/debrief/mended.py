"""The four lines of the rubric that read what was done: prepared, pain, commit, learn."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from game.base.scale import whole
from game.debrief import deeds, need
from game.debrief.avoidable import Spared, spared
from game.debrief.check import Check, Scored, Trace, unasked
from game.debrief.failures import begun, days_after, failures, hardest_hit, soon, worth
from game.debrief.helped import broken, helping, no_help, unlured
from game.debrief.promises import Given, given
from game.debrief.readied import readied
from game.debrief.record import Record
from game.engine.word import ENDED, FELL_SHORT, Word
from game.scenario.card import Card

MET = 0.8  # of the need, which is as good as all of it
HALF = 0.5  # what a deed is worth that came late or in part
ENOUGH = 2  # deeds of learning that make a change


def prepared(record: Record) -> tuple[Check, ...]:
    """Return how soon people were at work, and whether the company was made readier in time."""
    first, begun_by = _first(record, deeds.mobilises)
    found = failures(record)
    days = days_after(record, found[0], first) if found and first is not None else 0.0
    quick = soon(record, found[0] if found else None, first)
    ready, offered = readied(record), deeds.first_offer(record, deeds.prepares)
    turn = None if ready is None else ready.turn
    place, half = record.case.place, (len(record.case.plays) - 1) / 2
    early = turn is not None and place(turn) <= half
    in_time = offered is not None and place(offered) <= half  # it could have been
    fate = spared(record) or Spared(0, 0)
    off = 1 - fate.came / fate.could if fate.could else 1.0  # of what could be kept away
    done = 0.0 if ready is None else (HALF if in_time and not (early and off) else 1.0)
    met = None if ready is None else fate.came if early else 0
    name, by = ("built" if ready and ready.built else "readied"), ready.title if ready else ""
    return (
        Check("mobilised", quick, first, days, by=begun_by),
        Check(name, None if offered is None else done, turn, by=by),
        Check("readied-early", early * off if in_time else None, met, of=fate.could),
    )


def pain(record: Record) -> tuple[Check, ...]:
    """Return how soon the hardest hit were helped, and how much need was met, and when.

    To have made people beg undoes the rest, but not where no card of that tempts and as good as all
    of the need was met: a claim to fill in keeps few away then.
    """
    hit = hardest_hit(record)
    if hit is None:
        return unasked("worst-first", "met", "in-time", "no-begging")
    failure, segment = hit
    helped, not_helped = _first(record, deeds.helps(segment))
    offered = deeds.first_offer(record, unlured(deeds.helps(segment)))
    quick = soon(record, failure, helped, offered or 0)
    days = max(days_after(record, failure, helped), 0.0) if helped is not None else 0.0
    names = {one.id: one.name for one in record.scenario.segments}
    by = not_helped if helped is None else names[segment]
    begging = _begging(record)
    begged = min((trace.turn for trace in begging), default=None)
    lured = any(card.temptation for card in begging.values())
    met, timely = need.met(record), need.met_in_time(record)
    full = min(met / MET, 1)
    return (
        Check("worst-first", None if offered is None else quick, helped, days, by=by),
        Check("met", full, whole(100 * met)),
        Check("in-time", min(timely / MET, 1), whole(100 * timely)),
        Check(
            "no-begging",
            full if begged is None else 0.0,
            begged,
            undone=lured or (begged is not None and full < 1),
            traces=tuple(begging),
        ),
    )


def _begging(record: Record) -> dict[Trace, Card]:
    """Return the cards that made people beg, each with its turn and with how it did."""
    found = ((turn, card, deeds.begs(card)) for turn, card in record.played())
    return {Trace(card.title, turn, way.value): card for turn, card, way in found if way}


def _first(record: Record, asks: deeds.Asks) -> tuple[int | None, str]:
    """Return the first turn of such help, and its first card; where none was help, that for it."""
    helped = helping(record, asks)
    title = deeds.first_title(record, helped) or next(iter(no_help(record, asks)), "")
    return deeds.first_turn(record, helped), title


def commit(record: Record) -> tuple[Check, ...]:
    """Return whether it was explained in time, and what became of the promises."""
    offered = deeds.first_offer(record, deeds.explains)
    cleared = deeds.first_turn(record, deeds.explains)
    first = next(iter(failures(record)), None)
    timely = worth(record, first, cleared, offered or 0) if first else float(cleared is not None)
    explained = HALF + (1 - HALF) * timely if cleared is not None else 0.0
    made = given(record)
    held = [_held(one.word) for one in made if one.word in ENDED or one.word in FELL_SHORT]
    short = [one for one in made if one.word in FELL_SHORT]
    pledges = bool(record.case.pledges)
    kept = sum(held) / len(held) if held else 0.0
    return (
        Check("explained", None if offered is None else explained, cleared),
        Check(
            "promised",
            float(bool(made)) if pledges else None,
            len(made),
            traces=_traces(record, made),
        ),
        Check(
            "kept",
            kept if pledges else None,
            len(short),
            undone=bool(held) and kept < HALF,
            traces=_traces(record, short),
        ),
    )


def learn(record: Record) -> tuple[Check, ...]:
    """Return what was looked into, what was changed, and whether it kept a failure from coming."""
    looked, looks = _asked(record, deeds.finds_out)
    changes = _changes(record)
    changed, (roots, by) = min(len(changes) / ENOUGH, 1), next(iter(changes), (None, ""))
    offered = deeds.first_offer(record, deeds.changes) is not None
    fate = spared(record)
    came, which = (fate.came, _began(record, fate.which)) if fate else (0, ())
    free = 1 - came / fate.could if fate and fate.could else 0.0
    return (
        Check("looked", float(looked is not None) if looks else None, looked),
        Check("root", changed if offered else None, roots, by=by),
        Check(
            "no-repeat",
            free if fate and fate.could else None,
            came,
            undone=_undoes(came, fate.could) if fate else False,
            traces=which,
            of=fate.could if fate else 0,
        ),
    )


def eased(lines: Sequence[Scored], dear: Collection[str]) -> tuple[Scored, ...]:
    """Return the lines undone by no failure whose title is in `dear`.

    To keep such a one away takes as much as it saves, so that it came with good plans as well.
    """
    return tuple(
        replace(line, checks=tuple(_eased(check, dear) for check in line.checks)) for line in lines
    )


def _eased(check: Check, dear: Collection[str]) -> Check:
    if check.name != "no-repeat":
        return check
    left = sum(trace.name not in dear for trace in check.traces)
    return replace(check, undone=_undoes(left, check.of))


def _undoes(came: int, could: int) -> bool:
    """Tell whether most of the failures that could be kept away came."""
    return came > HALF * could


def _changes(record: Record) -> tuple[tuple[int, str], ...]:
    """Return the cards that changed something for next time, each with its turn.

    What a company is able to do from now on is such a change once something had gone wrong: before
    that it is readiness.
    """
    first, broke = deeds.onset(record), broken(record)
    return tuple(
        (turn, card.title)
        for turn, card in record.played()
        if deeds.changes(card, broke=card.id in broke) or (turn > first and deeds.enables(card))
    )


def _began(record: Record, names: Sequence[str]) -> tuple[Trace, ...]:
    """Return failures with the turn on which each began."""
    places = [record.case.index.incidents[name] for name in names]
    began = {place: turn for turn in range(record.turn) for place in begun(record, turn)}
    titles = record.scenario.incidents
    return tuple(Trace(titles[place].title, began[place]) for place in places)


def _traces(record: Record, promises: Sequence[Given]) -> tuple[Trace, ...]:
    pledges = record.case.pledges
    return tuple(Trace(pledges[one.place].promise.short, one.made) for one in promises)


def _asked(record: Record, asks: deeds.Asks) -> tuple[int | None, bool]:
    """Return the first turn on which such a card was played, and whether any is offered."""
    return deeds.first_turn(record, asks), deeds.first_offer(record, asks) is not None


def _held(word: Word) -> float:
    """Return how far a promise was kept."""
    if word is Word.KEPT:
        return 1.0
    return HALF if word in (Word.LATE, Word.PARTLY) else 0.0
