"""The best line in a report: what could have been reached, by what, and how sure that is.

Somebody who was not there cannot tell from a low end whether more could have been had. A game has
one best line for all its teams, but a team that came in later has its own, from then on; games
with other luck have each their own.
"""

from collections.abc import Iterator, Sequence

from game.base.ids import CardId
from game.base.scale import percent, whole
from game.bots.utility import reached
from game.debrief import own
from game.debrief.credit import credits_of
from game.debrief.promises import given
from game.debrief.record import Record
from game.engine.word import Word
from game.present.parts import Meter
from game.present.pieces.best import Foreseen, lures_of
from game.present.pieces.charts import Compared
from game.present.pieces.latecomer import named
from game.present.pieces.masthead import when
from game.present.pieces.meters import values
from game.present.pieces.race import turns
from game.present.pieces.rival import cards
from game.present.pieces.sittings import Player, Sitting
from game.present.pieces.together import differences
from game.present.report import BestReport, TableView
from game.present.wording import best as best_words
from game.present.wording import bestline as words
from game.present.wording import review as review_words
from game.present.wording.currency import currency
from game.present.wording.together import Row


def best_report(played: Sequence[Player]) -> BestReport | None:
    """Return what could have been reached; nothing where nobody looked for it.

    `played` are the teams that played to the end.
    """
    there = [one for one in played if one.best]
    if not there:
        return None
    first, alone = there[0], len(played) == 1
    best = _of(first)
    gaps = [_gap(one) for one in there]
    return BestReport(
        short=_short(there, gaps),
        ends=tuple(_ends(each) for each in _different(there)),
        said=" ".join(_said(first)) if alone else "",
        sure=f"{best_words.hindsight(lures_of(best.record))} {_sure(there)}",
        weighed=best_words.weights(best.weights, first.record.scenario.goals.weights),
        gaps=None if alone else _table(there, gaps),
        lines=() if alone else tuple(_lines(there)),
    )


def beside_best(one: Player) -> TableView | None:
    """Return a game beside the best line, turn by turn; nothing where none is better."""
    best = one.best
    if best is None or not one.record.over or best.above(one.record) <= 0:
        return None
    rows = ((row.when, row.yours, row.loyalty[0], row.theirs, row.loyalty[1])
            for row in turns(one.record, best.record))  # fmt: skip
    return TableView(words.turns_caption(one.record.name), words.turns_heads(), tuple(rows))


def best_of(sittings: Sequence[Sitting]) -> list[Compared]:
    """Return the best line to draw beside teams of several tables, if it is the same for all."""
    asked = [each.best[each.stayed] for each in sittings if each.best]
    found = [best for best in asked if best and not best.record.since]
    same = {each.best.found.plays for each in found}
    if len(found) < len(sittings) or len(same) > 1:
        return []
    return [Compared(review_words.best(), "best", found[0].record)]


def _of(one: Player) -> Foreseen:
    best = one.best
    if best is None:
        raise TypeError(one.record.name)  # only teams with a best line are asked
    return best


def _worth(best: Foreseen) -> float:
    """Return what a best line is worth in points, as they are printed."""
    return round(100 * best.worth, 1)


def _gap(one: Player) -> float:
    """Return by how many points a game stayed below the best line as printed, at least none.

    So what a game came to and its gap add up to what the best line came to.
    """
    best = _of(one)
    mine = round(100 * (best.worth - best.above(one.record)), 1)
    return max(round(_worth(best) - mine, 1), 0.0)


def _short(there: Sequence[Player], gaps: Sequence[float]) -> str:
    """Return how far all stayed below it: who was there from the start in one sentence."""
    pairs = list(zip(there, gaps, strict=True))
    later = [_short_later(one, gap) for one, gap in pairs if _later(one)]
    first = [(_of(one), gap) for one, gap in pairs if not _later(one)]
    return " ".join((_short_first(first), *later) if first else later)


def _short_first(held: Sequence[tuple[Foreseen, float]]) -> str:
    best = held[0][0]
    ends = [whole(_worth(each) - gap) for each, gap in held]
    loyalty = percent(best.record.figures[-1].loyalty)
    return words.all_below(str(whole(_worth(best))), str(min(ends)), str(max(ends)), loyalty)


def _later(one: Player) -> bool:
    return _of(one).record.since > 0


def _short_later(one: Player, gap: float) -> str:
    """Return how far a team stayed below what could have been reached when it had come in."""
    best = _of(one)
    came = best.record.case.place(best.record.since)
    figures = (str(whole(_worth(best))), str(whole(_worth(best) - gap)))
    return words.later_below(one.record.name, came, *figures)


def _ends(best: Foreseen) -> str:
    """Return what a best line comes to; one that begins later counts from there, as its team."""
    record = best.record
    purse = currency(record.scenario)
    cost = purse.amount(own.cost(record))
    loyalty, media = percent(record.figures[-1].loyalty), percent(own.mean_media(record))
    held = [
        record.case.pledges[one.place].promise.short
        for one in given(record)
        if one.word is Word.KEPT
    ]
    said = words.ends(best_words.points(best.worth), loyalty, media, cost)
    led = (turn for turn in record.case.plays if turn >= record.since)
    idle = [record.case.place(turn) for turn in led if not record.cards(turn)]
    told = " ".join(filter(None, (said, words.kept(held), words.idle(idle))))
    if not record.since:
        return told
    before = record.figures[record.since].cost
    spent = words.spent_before(purse.amount(before)) if before else ""
    return f"{words.from_then(record.case.place(record.since), told)} {spent}".rstrip()


def _said(one: Player) -> Iterator[str]:
    """Yield how far a game alone stayed below it, and by what."""
    best, gap = _of(one), _gap(one)
    if not gap:
        yield words.none_better()
        return
    loyalty = percent(one.record.figures[-1].loyalty)
    mine = f"{_worth(best) - gap:.1f}"
    yield words.below(mine, f"{gap:.1f}", loyalty)
    higher = percent(best.record.figures[-1].loyalty) > loyalty
    yield (
        words.apart(_apart(one)) if higher else words.by_goal(parts(best.record), parts(one.record))
    )


def _apart(one: Player) -> list[Row]:
    """Return by what it gained loyalty; of a team that came in later, since it came.

    What tempts is left out: nobody is asked to have played it.
    """
    best = _of(one).record
    ours, theirs = (known[best.since :] for known in (credits_of(best), one.credits))
    lures = [CardId(card.id) for card in best.scenario.cards if card.temptation]
    return differences((best, ours), (one.record, theirs), but=lures)


def _sure(there: Sequence[Player]) -> str:
    """Return how far the two searches lie apart, of several best lines the furthest."""
    found = [_of(one).best for one in there]
    return best_words.apart(max(found, key=lambda best: best.apart or 0.0))


def _table(there: Sequence[Player], gaps: Sequence[float]) -> TableView:
    rows = tuple(
        (
            named(one.record),
            f"{_worth(_of(one)) - gap:.1f}",
            f"{gap:.1f}" if gap else words.none_better(),
            parts(one.record),
            words.short(_apart(one)) if gap else "–",
        )
        for one, gap in zip(there, gaps, strict=True)
    )
    later = any(map(_later, there))
    return TableView(words.gaps_caption(later=later), words.gaps_heads(), rows)


def parts(record: Record) -> str:
    """Return what the points are made of: how far each goal was reached, in percent."""
    goals = reached(record.case, record.state)
    made = bool(given(record)) or not record.case.pledges
    figures = " · ".join(str(percent(float(part[record.row]))) for part in goals)
    return figures if made else words.none_made(figures)


def _different(there: Sequence[Player]) -> list[Foreseen]:
    """Return each best line once."""
    return list({_of(one).best.found.plays: _of(one) for one in there}.values())


def _lines(there: Sequence[Player]) -> Iterator[TableView]:
    """Yield each best line turn by turn."""
    different = _different(there)
    for best in different:
        who = [named(one.record) for one in there if _of(one).best.found == best.best.found]
        whose = ", ".join(who) if len(different) > 1 else ""
        turns_left = (turn for turn in best.record.case.plays if turn >= best.record.since)
        rows = tuple(_turn(best.record, turn) for turn in turns_left)
        yield TableView(words.line_caption(whose), words.line_heads(), rows)


def _turn(best: Record, turn: int) -> tuple[str, ...]:
    purse = currency(best.scenario)
    loyalty, media, cost = (values(best, meter)[turn + 1] for meter in Meter)
    name = review_words.turn_at(best.case.place(turn), when(best.case, turn))
    shown = (str(percent(loyalty)), str(percent(media)), purse.amount(cost))
    return (name, cards(best, turn), *shown)
