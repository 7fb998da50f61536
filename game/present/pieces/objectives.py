"""The objectives: what speaks for a rating, what went well, what could go better."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from game.base.scale import whole
from game.debrief.check import Check, Line
from game.debrief.deeds import acts_for_people
from game.debrief.handled import passed_on
from game.debrief.objectives import LATE, Hindrance, Played, Rating, Towards
from game.debrief.promises import Given
from game.debrief.record import Record
from game.engine.word import FELL_SHORT, Word
from game.present.pieces.gained import Gained, worth_it
from game.present.pieces.preparing import prepared, quoted, titles, worth_most
from game.present.pieces.promises import owner
from game.present.report import FindingView, ObjectiveView
from game.present.wording import composing, figures, ratings
from game.present.wording import objectives as words
from game.present.wording import promises as promise_words
from game.present.wording import rubric as rubric_words
from game.present.wording.listed import listed
from game.present.wording.spared import with_best_too
from game.scenario.card import Card
from game.scenario.scenario import Measure

WORTH = 1  # points of loyalty from which a card is told as a strength
BEGUN = 2  # cards that are named with which it could have begun
NAMED = 4  # cards that stayed in the hand and are named


def objective(
    record: Record, number: int, towards: Towards, given: str = "", known: Gained | None = None
) -> ObjectiveView:
    """Return one objective; numbers count from 1, `given` is the rating of somebody there.

    `known` are the cards that were worth it: no other is to be prepared.
    """
    texts = {each.id: each.text for each in record.scenario.objectives}
    rating = towards.rating
    proposed = rating if record.over else None  # what is undone so far may still be done
    return ObjectiveView(
        number=number,
        text=texts[towards.objective],
        proposed=proposed.value if proposed else "",
        proposed_words=_proposed(record, rating),
        given=given,
        evidence=_evidence(record, towards) if rating else "",
        strengths=tuple(_strengths(record, towards)),
        improve=tuple(_improve(record, towards, known)) if rating else (),
    )


def each_lesson_once(told: Sequence[ObjectiveView]) -> tuple[ObjectiveView, ...]:
    """Return objectives whose areas for improvement say each lesson but the first time."""
    said: set[str] = set()
    return tuple(
        replace(one, improve=tuple(_once(finding, said) for finding in one.improve)) for one in told
    )


def _once(finding: FindingView, said: set[str]) -> FindingView:
    """Return an area without its lesson if that was `said`; else that is said from now on."""
    again = finding.why in said
    said.add(finding.why)
    return replace(finding, why="") if again else finding


def _proposed(record: Record, rating: Rating | None) -> str:
    if rating is None:
        return ratings.unrated()
    return ratings.rating(rating) if record.over else ratings.unfinished()


def scale() -> tuple[tuple[str, str], ...]:
    """Return the letters of the ratings and what they mean."""
    return tuple((each.value, ratings.rating(each)) for each in Rating)


def _evidence(record: Record, towards: Towards) -> str:
    parts = [words.evidence(len(towards.trained), _points(towards.trained))]
    if towards.tempted:
        parts.append(words.tempting(len(towards.tempted), _points(towards.tempted)))
    if towards.promises:
        kept, open_ = (
            sum(one.word is word for one in towards.promises) for word in (Word.KEPT, Word.OPEN)
        )
        parts.append(words.in_time(len(towards.promises), kept, open_))
    if towards.measure is Measure.NEED:
        parts.append(words.met(whole(100 * towards.met), whole(100 * towards.in_time)))
    own_area = towards.begun and towards.late < LATE  # there they are told
    slow = [] if own_area else [_read(record, check) for check in towards.slow]
    apart = [_read(record, check) for check in towards.apart]
    if apart and towards.rating in (Rating.PERFORMED, Rating.SOME) and not towards.measure:
        slow = [*slow, words.said_apart(rubric_words.name(Line.FAST)), *apart]
    return " ".join(["; ".join(parts) + ".", *slow])


def _read(record: Record, check: Check) -> str:
    return rubric_words.told(check, record.case.place)


def _points(played: Sequence[Played]) -> str:
    return figures.signed(whole(100 * sum(amount for _turn, _card, amount in played)))


def _strengths(record: Record, towards: Towards) -> Iterator[FindingView]:
    """Yield what earned trust, the most first and each card once; then promises that were kept.

    What tempts is no strength, nor what passed the blame on, whatever it brought on its turn.
    """
    seen: set[str] = set()
    blaming = {(one.turn, one.name) for one in passed_on(record)}
    for turn, card, amount in sorted(towards.played, key=lambda played: -played[2]):
        fair = not card.temptation and (turn, card.title) not in blaming
        if whole(100 * amount) >= WORTH and fair and card.id not in seen:
            seen.add(card.id)
            yield FindingView(_said(record, turn, card, amount), _reason(card))
    for one in towards.promises:
        if one.word is Word.KEPT:
            title = record.case.pledges[one.place].promise.short
            yield FindingView(words.kept(title), "")


def _improve(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    """Yield what stood in the way, each with its reason and what to do about it."""
    told = dict.fromkeys(towards.hindrances)
    for kind in told if record.over else (each for each in told if each not in _TO_COME):
        yield from _FOUND[kind](record, towards, known)


def _undone(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    one = worth_most(record, towards.offered, known)[:1]
    offered = [*one, *(card for card in towards.offered if card not in one)]  # it is named first
    names = listed([f"“{card.title}”" for card in offered[:NAMED]])
    why = _reason(offered[0]) if offered else ""
    lesson = why if one else f"{why} {words.none_gained()}".strip()
    yield prepared(record, FindingView(words.undone(names), lesson), one)


def _late(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    first = record.case.place(towards.opened or 0)
    what = words.late(first + towards.late, first, _begun_with(record, towards))
    if towards.late < LATE:
        what = " ".join(_read(record, check) for check in towards.slow)
    cards = worth_it(_there(record, towards), known)[:BEGUN]
    yield prepared(record, FindingView(what, words.late_because()), cards)


def _begun_with(record: Record, towards: Towards) -> str:
    """Return the first card that trains an objective, if it began with one; nothing otherwise."""
    first = record.case.place(towards.opened or 0) + towards.late
    began = (c.title for turn, c, _by in towards.trained if record.case.place(turn) == first)
    return next(began, "")


def _there(record: Record, towards: Towards) -> list[Card]:
    """Return the cards with which it could have begun."""
    offered = record.case.card_window[towards.opened or 0]
    cards = zip(record.scenario.cards, offered, strict=True)
    trains = [card for card, there in cards if there and card.objective == towards.objective]
    return [card for card in trains if not card.temptation]


def _unmet(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    there = worth_most(record, towards.offered, known)
    told = there[:1] if Hindrance.UNDONE in towards.hindrances else []
    left = (card for card in there if card not in told)  # one was asked for just before
    helps = [card for card in left if acts_for_people(card)][:BEGUN]
    what = words.unmet(whole(100 * towards.met))
    yield prepared(record, FindingView(what, words.unmet_because(), words.help_more()), helps)


def _short(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    for one in towards.promises:
        if one.word in FELL_SHORT:
            promise = record.case.pledges[one.place].promise
            what = words.short(promise.short, promise_words.looked_back(one.word))
            yield FindingView(what, words.broke_because(), _keep(record, one, known))


def _keep(record: Record, one: Given, known: Gained | None) -> str:
    """Return what to do about a promise that fell short: to leave it, if its card tempts."""
    pledge = record.case.pledges[one.place]
    card, promise = record.scenario.cards[pledge.card], pledge.promise
    if card.temptation:
        return words.resist(card.title, quoted(_in_place_of(record, one.made, card, known)))
    due, days = record.case.place(one.due), sum(record.case.days[one.made : one.due + 1])
    return words.keep(owner(record, promise), promise.text, due, days)


def _tempted(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    """Yield each card that tempts once, on the turn on which it was played first."""
    first: dict[str, tuple[int, Card]] = {}
    for turn, card, _amount in towards.played:
        if card.temptation:
            first.setdefault(card.id, (turn, card))
    for turn, card in first.values():
        paid = known is not None and card.title in known.paid
        what = words.tempted(record.case.place(turn), card.title, paid=paid)
        instead = _in_place_of(record, turn, card, known)
        asked, about = words.resist(card.title, quoted(instead)), titles([card, *instead])
        yield FindingView(what, _reason(card), asked, cards=about)


def _in_place_of(record: Record, turn: int, card: Card, known: Gained | None) -> Sequence[Card]:
    """Return what could have been done then that is of one kind with what tempted; or nothing.

    No statement has its place taken by repair work, though both train the same.
    """
    there = record.case.card_window[turn]
    done = {each.id for _turn, each in record.led()}
    left = [
        each
        for each, so in zip(record.scenario.cards, there, strict=True)
        if bool(so) and each.objective == card.objective and not each.temptation
        if each.kind is card.kind and each.id not in done
    ]
    return worth_it(left, known)[:1]


def _came(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    """Yield each failure that cards would have kept away, and those to prepare for the next one.

    None is to be prepared against what comes with the best line as well.
    """
    for one in towards.let_come:
        what = words.came(one.title, record.case.place(one.turn), quoted(one.cards))
        too_dear = known is not None and one.title in known.came
        cards = [] if too_dear else worth_it(one.cards, known)
        why = f"{_reason(one.cards[0])} {with_best_too((), 1) if too_dear else ''}".rstrip()
        yield prepared(record, FindingView(what, why, failure=one.title), cards)


def _told(record: Record, towards: Towards, known: Gained | None) -> Iterator[FindingView]:
    """Yield each failure that others told first, and who may tell the next one."""
    for one in towards.untold:
        turn, cards = record.case.place(one.turn), worth_it(one.cards, known)[:BEGUN]
        what = words.told_by_others(one.title, turn, quoted(one.cards[:BEGUN]))
        yield prepared(record, FindingView(what, _reason(one.cards[0])), cards)


def _took(record: Record, towards: Towards, _known: Gained | None) -> Iterator[FindingView]:
    turn, card, amount = min(towards.took, key=lambda played: played[2])
    said = _said(record, turn, card, amount)
    effect = figures.signed(whole(100 * towards.effect))
    yield FindingView(words.took(effect), _reason(card), words.try_first(said))


def _said(record: Record, turn: int, card: Card, amount: float) -> str:
    points = figures.signed(whole(100 * amount))
    return words.played(record.case.place(turn), card.title, points)


def _reason(card: Card) -> str:
    return card.principle or composing.why(card)


_TO_COME = (Hindrance.UNDONE, Hindrance.UNMET)  # what later turns may still make good

_FOUND: Mapping[Hindrance, Callable[[Record, Towards, Gained | None], Iterator[FindingView]]] = {
    Hindrance.UNDONE: _undone,
    Hindrance.LATE: _late,
    Hindrance.UNMET: _unmet,
    Hindrance.SHORT: _short,
    Hindrance.TEMPTED: _tempted,
    Hindrance.CAME: _came,
    Hindrance.TOLD: _told,
    Hindrance.TOOK: _took,
}
