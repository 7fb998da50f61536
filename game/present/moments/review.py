"""The debrief as a view."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.scale import percent, percents
from game.debrief import need
from game.debrief.failures import failures
from game.debrief.history import Past
from game.debrief.priorities import shares
from game.debrief.promises import given
from game.debrief.record import Record
from game.debrief.rubric import rubric
from game.present.parts import PromiseView
from game.present.pieces.able import able_chart
from game.present.pieces.beside import what_history_paid
from game.present.pieces.charts import Compared, charts, segments
from game.present.pieces.conduct import conducts
from game.present.pieces.decisions import decisions
from game.present.pieces.handled import scores, total
from game.present.pieces.latecomer import named
from game.present.pieces.moment import moment
from game.present.pieces.promises import looked_back
from game.present.pieces.service import service
from game.present.pieces.verdicts import goals, sum_up
from game.present.review import ReviewView, ShareView
from game.present.settings import Settings
from game.present.wording import figures, headings, kinds
from game.present.wording import review as words
from game.present.wording import rubric as rubric_words
from game.present.wording.seat import shape
from game.present.wording.verdict import verdict
from game.scenario.card import Priority
from game.scenario.history import Measured


def review(
    records: Sequence[Record],
    settings: Settings | None = None,
    past: Past | None = None,
    team: int = 0,
    best: Record | None = None,
    *,
    keyed: bool = True,
) -> ReviewView:
    """Return the debrief of the game at place `team` of `records`, beside the others and history.

    It reads well before the end, too. It is not `keyed` where verdicts will tell the key moment.
    """
    record = records[team]
    scenario, how = record.scenario, settings or Settings()
    lines, ended, served = rubric(record), sum_up(record), service(record)
    key, shown = moment(record) if keyed else None, beside(records, past)
    view = ReviewView(
        title=scenario.title,
        mode=headings.case_line(scenario.company, scenario.period, how.mode_name),
        verdict=verdict(ended),
        goals=goals(record),
        charts=charts(compared(records, team, past, best)),
        decisions=decisions(record, past, key),
        promises=_promises(record),
        rubric=scores(record, lines),
        rubric_total=total(record, lines),
        rubric_credit=rubric_words.credit(),
        priorities=_priorities(record),
        story="",
        timeline=(),
        measured=(),
        not_verified=(),
        sources=tuple(source.text for source in scenario.sources),
        honesty=_honesty(record, past),
        teams=tuple(each.name for each in records if each.name),
        key_turn=record.case.place(key.turn) + 1 if key else 0,
        again=headings.again_from(record.case.place(key.turn)) if key else "",
        able=able_chart(record),
        conduct=conducts(record, shown, served.headline if served else ""),
        service=served,
        beside=what_history_paid(shown) if shown else "",
        aside=segments(record).lines,
    )
    return _with_story(view, record, past) if past else view


def beside(records: Sequence[Record], past: Past | None) -> Past | None:
    """Return history to compare with; none beside a single game that is over and is the same."""
    (*others, mine) = records
    same = past is not None and not others and mine.over and past.played_in(mine)
    return None if same else past


def compared(
    records: Sequence[Record],
    team: int,
    past: Past | None,
    best: Record | None = None,
    rival: Record | None = None,
) -> list[Compared]:
    """Return every line of the charts, that of the game at place `team` first, history's last.

    A rival that plays history is not drawn twice.
    """
    mine = records[team]
    same = past is not None and beside(records, past) is None
    you = words.as_it_was() if same else words.you()
    shapes = [shape(place) if len(records) > 1 else "" for place in range(len(records))]
    games = [Compared(named(mine) or you, "you", mine, shapes[team])]
    games += [
        Compared(named(each), "team", each, shapes[place])
        for place, each in enumerate(records)
        if place != team
    ]
    if rival and not (past and past.played_in(rival)):
        games.append(Compared(rival.name, "rival", rival))
    if best:
        games.append(Compared(words.best(), "best", best))
    if past and not same:
        games.append(Compared(words.history(past.history.who), "history", past.record))
    return games


def _promises(record: Record) -> tuple[PromiseView, ...]:
    return tuple(looked_back(record, one) for one in given(record))


def _honesty(record: Record, past: Past | None) -> str:
    """Return what the figures are, and whose goals a shorter game is held against."""
    called = words.history(past.history.who) if past else ""
    shorter = len(record.case.plays) < record.case.turns
    return " ".join(filter(None, (words.honesty(called), words.shorter() if shorter else "")))


def _priorities(record: Record) -> tuple[ShareView, ...]:
    spent = shares(record)
    said = {
        Priority.CUSTOMER: words.customer_share,
        Priority.LEGAL: words.legal_share,
        Priority.PROFIT: words.profit_share,
    }
    rounded = dict(zip(spent, percents(list(spent.values())), strict=True))
    met = words.arrived(percent(need.met(record))) if failures(record) else ""
    return tuple(
        ShareView(
            kinds.priority(each),
            spent[each],
            f"{said[each](rounded[each])} {met if each is Priority.CUSTOMER else ''}".rstrip(),
        )
        for each in Priority
    )


def _with_story(view: ReviewView, record: Record, past: Past) -> ReviewView:
    """Add the real story, every part of it with its source."""
    history, sign = past.history, record.scenario.currency
    sources = {source.id: source.text for source in record.scenario.sources}
    return replace(
        view,
        honesty=" ".join([view.honesty, *_left_out(past)]),
        story=history.summary,
        timeline=tuple(
            (moment.date, moment.text, sources.get(moment.source, ""))
            for moment in history.timeline
        ),
        measured=tuple(
            (f"{fact.quantity} ({fact.date})", _value(fact, sign), sources.get(fact.source, ""))
            for fact in history.measured
        ),
        not_verified=history.not_verified,
    )


def _left_out(past: Past) -> list[str]:
    """Return which cards of history its replay had to leave out, if any."""
    titles = {card.id: card.title for card in past.record.scenario.cards}
    names = [titles[name] for turn in past.left_out for name in turn if name in titles]
    return [words.left_out(", ".join(dict.fromkeys(names)))] if names else []


def _value(fact: Measured, sign: str) -> str:
    """Return a measured fact; one whose unit ends with the currency is money: "million $"."""
    if sign and fact.unit.endswith(sign):
        size = fact.unit.removesuffix(sign).strip()
        value, give = (_money(part, size, sign) for part in (fact.value, fact.tolerance))
        return words.measured_money(value, give)
    return words.measured(figures.plain(fact.value), fact.unit, figures.plain(fact.tolerance))


def _money(value: float, size: str, sign: str) -> str:
    minus = figures.MINUS if value < 0 else ""
    return f"{minus}{sign}{figures.plain(abs(value))} {size}".strip()
