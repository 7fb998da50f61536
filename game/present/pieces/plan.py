"""The improvement plan: a handful of rows made from this game, for people to make their own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, zip_longest

from game.base.scale import percent
from game.debrief.bill import bill
from game.debrief.check import Scored
from game.debrief.credit import Credit
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.pieces.decisions import none_better
from game.present.pieces.gained import Gained
from game.present.pieces.handled import evidence
from game.present.pieces.lost import deepest, remedy
from game.present.pieces.masthead import turn_name
from game.present.pieces.practices import practice
from game.present.report import ActionView, ObjectiveView
from game.present.review import DecisionView, ReviewView
from game.present.wording import bills, lost, rubric
from game.present.wording import objectives as words
from game.present.wording.currency import currency
from game.present.wording.listed import listed

MOST = 5  # rows: more are not done
FIRST = 3  # of them are told at once
DEAREST = 3  # items of the bill that are named
WEAK = 1  # the score of a line of the rubric up to which it may be in the plan
GRAVEST = "UMSP"  # ratings, the gravest first


def plan(
    record: Record,
    known: Sequence[Credit],
    objectives: Sequence[ObjectiveView],
    lines: Sequence[Scored],
    review: ReviewView,
    worth: Gained | None = None,
) -> tuple[ActionView, ...]:
    """Return the rows of the plan, in turn from the key moment, objectives, goals and the rubric.

    The key moment leads once it is judged: nothing gave away more. Else it follows the goals. The
    gravest of each come first; `known` is the credit of every turn, `worth` what verdicts and the
    best line tell of turns and failures.
    """
    gravest = sorted(objectives, key=lambda one: GRAVEST.find(one.proposed or "P"))
    weakest = sorted(weak(lines), key=lambda line: line.score)
    key = list(_of_key(review.decisions))
    judged = any(one.lost for one in review.decisions)
    rows = zip_longest(
        key if judged else [],
        [row for one in gravest for row in _of_objective(one)],
        list(_of_goals(record, known, review, worth)),
        key if not judged else [],
        [_of_line(line, record, worth) for line in weakest],
    )
    return tuple(islice(_once(filter(None, chain.from_iterable(rows))), MOST))


def _once(rows: Iterable[ActionView]) -> Iterator[ActionView]:
    """Yield each row but those that ask for nothing that a row before has not asked for."""
    said: set[str] = set()
    ready: set[str] = set()
    for row in rows:
        again = bool(row.cards) and ready >= set(row.cards)
        if not again and row.action not in said:
            yield row
        said |= {row.action} - {""}
        ready |= set(row.cards)


def first(rows: Sequence[ActionView], *, well: bool = False) -> tuple[str, ...]:
    """Return what to change first; that it is little where every turn was judged `well`."""
    told = tuple(words.line(row.about, row.action) for row in rows[:FIRST])
    return (words.little_to_change(), *told[: FIRST - 1]) if well else told


def _of_objective(one: ObjectiveView) -> Iterator[ActionView]:
    for finding in one.improve:
        if finding.remedy:
            yield ActionView(one.text, finding.what, finding.remedy, finding.cards)


def _of_goals(
    record: Record, known: Sequence[Credit], review: ReviewView, worth: Gained | None
) -> Iterator[ActionView]:
    """Yield a row for each missed goal of the meters; promises are told with their objectives."""
    for (goal, came, met), meter in zip(review.goals, Meter, strict=False):
        if met is False:
            aim = _aim(meter, record, known, review, worth)
            yield ActionView(words.of_goal(goal), words.missed(came), aim)


def _aim(
    meter: Meter,
    record: Record,
    known: Sequence[Credit],
    review: ReviewView,
    worth: Gained | None,
) -> str:
    """Return what to do about a missed goal, from what moved that meter most in this game."""
    match meter:
        case Meter.LOYALTY:
            led = [one for one in review.decisions if one.points[-1] > record.since]
            return _lost_most(record, known, led, worth)
        case Meter.MEDIA:
            led_from = min(record.since, record.turn - 1)
            heard = [figures.media for figures in record.figures[1:]]
            turn = max(range(led_from, len(heard)), key=heard.__getitem__)
            return words.loudest(turn_name(record.case, turn), percent(heard[turn]))
        case Meter.COST:
            return words.dearest(_dearest(record, known))


def _lost_most(
    record: Record, known: Sequence[Credit], led: Sequence[DecisionView], worth: Gained | None
) -> str:
    """Return what to do about the turn that lost most, of those that had a better plan."""
    could = [one for one in led if not worth or one.points[0] - 1 not in worth.well]
    fall, deeper = deepest(record, could), deepest(record, led)
    if fall == deeper:
        return remedy(record, known, fall, worth.came if worth else ()) if fall else ""
    if fall is None or fall.after >= fall.before:
        return lost.no_single_turn()
    return lost.where_better(remedy(record, known, fall, worth.came if worth else ()))


def _dearest(record: Record, known: Sequence[Credit]) -> str:
    """Return the largest items of the whole game's bill: what cards cost, and all else."""
    sums: defaultdict[str, float] = defaultdict(float)
    for each in known:
        found = bill(each, record)
        for price in found.prices:
            sums[f"“{record.case.card(price.card).title}”"] += price.amount
        for item in found.items:
            sums[bills.item(item.component, record.scenario.wording.lost)] += item.amount
    amount = currency(record.scenario).amount
    most = sorted(sums.items(), key=lambda item: -item[1])[:DEAREST]
    return listed([f"{name} ({amount(spent)})" for name, spent in most])


def _of_key(decisions: Sequence[DecisionView]) -> Iterator[ActionView]:
    for one in decisions:
        if one.chance and not none_better(one):  # else nothing is to be held back
            action = words.held_back(one.instead, one.without)
            about = (*one.instead, *one.without)
            yield ActionView(words.key_moment(one.when), one.chance, action, about)


def weak(lines: Sequence[Scored]) -> list[Scored]:
    """Return the lines of the rubric that scored little."""
    return [line for line in lines if line.applies and line.score <= WEAK]


def _of_line(line: Scored, record: Record, worth: Gained | None) -> ActionView:
    score = rubric.word(line)
    said = evidence(line, record, worth.dear if worth else ())
    issue = words.line(score.capitalize(), said)
    amiss = sorted((check for check in line.checks if check.amiss), key=lambda one: not one.undone)
    action = practice(record, worth, line.line, amiss[0].name if amiss else "")
    return ActionView(words.of_line(rubric.name(line.line)), issue, action)
