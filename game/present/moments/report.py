"""The after-action report as a view."""

from collections.abc import Iterator, Sequence

from game.debrief.mended import eased
from game.debrief.objectives import objectives
from game.debrief.overall import overall
from game.debrief.record import Record
from game.present.moments.hotwash import parts as wash_parts
from game.present.moments.review import beside
from game.present.pieces import plan as plans
from game.present.pieces.beside import moved_most, what_history_paid
from game.present.pieces.bestline import beside_best, best_of, best_report
from game.present.pieces.charts import Compared, charts, segments
from game.present.pieces.decisions import none_better
from game.present.pieces.deeds import deeds
from game.present.pieces.faced import faced, met
from game.present.pieces.fallen import fallen
from game.present.pieces.gained import Gained, gained
from game.present.pieces.joint import joint
from game.present.pieces.journey import figures, sides
from game.present.pieces.kept import kept
from game.present.pieces.latecomer import named
from game.present.pieces.objectives import each_lesson_once, objective, scale
from game.present.pieces.questions import questions
from game.present.pieces.sittings import Player, Sitting
from game.present.pieces.together import together
from game.present.pieces.unexplained import unexplained
from game.present.pieces.unfinished import scored
from game.present.pieces.verdicts import came_to
from game.present.report import ReportView, TeamReport
from game.present.review import ChartView, ReviewView
from game.present.wording import dates, headings, ratings
from game.present.wording import report as words
from game.present.wording import review as review_words
from game.present.wording.beside import Named
from game.present.wording.stops import sentence
from game.scenario.guide import Guide

CAUSES = 3  # that are told at once, on each side


def report(played: Sequence[Player], guide: Guide | None = None) -> ReportView:
    """Return the report of one game, or of several of the same case, team by team."""
    sittings = tuple(dict.fromkeys(one.sitting for one in played))
    stayed = [one for one in played if not one.gone]
    records = [one.record for one in played]
    first, scenario = sittings[0], records[0].scenario
    compared = beside(records, first.past)
    together_fell, fell = fallen(stayed)
    teams = tuple(_gone(one) if one.gone else _team(one, fell.get(one, "")) for one in played)
    pairs = [pair for pair in zip(played, teams, strict=True) if not pair[0].gone]
    return ReportView(
        title=words.title(scenario.title),
        case=scenario.title,
        company=scenario.company,
        about=(_mode(sittings, stayed), *_whens(sittings), *_unfinished(sittings)),
        people=", ".join(_people(played)),
        length=_how_long(records[0], sittings),
        facts=tuple(_facts(sittings, played)),
        read_as=tuple(_read_as(sittings, records)),
        situation=scenario.summary,
        content_note=scenario.content_note or "",
        charts=_charts(sittings, records),
        faced=faced(played),
        beside=what_history_paid(compared) if compared else "",
        best=best_report(stayed),
        together=(
            *_first(sittings),
            *together(stayed, compared),
            *together_fell,
            *_went(played),
        ),
        side_by_side=sides(stayed) if len(stayed) > 1 else None,
        joint=joint([deeds(one, team.objectives, gained(one)) for one, team in pairs]),
        teams=teams,
        scale=scale(),
        rule=ratings.rule(),
        questions=questions(first.record, guide),
        wash=wash_parts([each.washed for each in sittings]),
        story=first.review,
        seals=tuple(words.seal(each.journal, each.seal) for each in sittings),
    )


def _charts(sittings: Sequence[Sitting], records: Sequence[Record]) -> tuple[ChartView, ...]:
    """Return the debrief's own charts, or for several tables one with all teams."""
    if len(sittings) == 1:
        return sittings[0].review.charts
    lines = [Compared(named(record), "team", record) for record in records]
    lines += best_of(sittings)
    past = beside(records, sittings[0].past)
    if past:
        lines.append(Compared(review_words.history(past.history.who), "history", past.record))
    return charts(lines)


def _team(one: Player, fell: str) -> TeamReport:
    record, review, known = one.record, one.review, gained(one)
    lines = eased(scored(record), known.dear if known else ())
    towards = objectives(record, one.credits, known.well if known else ())
    views = tuple(
        objective(
            record, number, each, one.sitting.rated.get((each.objective, one.team), ""), known
        )
        for number, each in enumerate(towards, 1)
    )
    ends = came_to(record)
    up, down, since = *_moved(one), record.case.place(record.since) if record.since else None
    rows = plans.plan(record, one.credits, views, lines, review, known)
    raised = words.raised(up, over=record.over, since=since) if up else ""
    why = [raised, words.lowered(down) if down else ""]
    return TeamReport(
        name=record.name,
        review=review,
        fell=fell,
        outcome=words.came_to(review.verdict, *ends) if record.over else words.stood(*ends),
        why=tuple(filter(None, (*why, *_key(review), unexplained(one)))),
        keep=words.keep(kept(record, one.credits, known), judged=known is not None),
        change=plans.first(rows, well=_all_well(one, known)),
        segments=segments(record),
        figures=figures(record),
        met=met(one),
        judged=one.judged,
        said=_said(one),
        objectives=each_lesson_once(views),
        plan=rows,
        best=beside_best(one),
    )


def _all_well(one: Player, known: Gained | None) -> bool:
    """Tell whether every turn that a team led was judged best or good."""
    led = {turn for turn in one.record.case.plays if turn >= one.record.since}
    return known is not None and led <= known.well


def _moved(one: Player) -> tuple[Named, Named]:
    """Return what moved loyalty most up and down, on the turns that the team led."""
    record = one.record
    led = range(record.since, record.turn)
    return moved_most(record, overall(record, one.credits[record.since :]), CAUSES, led)


def _gone(one: Player) -> TeamReport:
    """Return the short chapter of a team that went: what it played, and how far that brought it."""
    record, review = one.record, one.review
    return TeamReport(
        name=record.name,
        review=review,
        fell="",
        outcome=review.gone,
        why=(),
        keep="",
        change=(),
        segments=segments(record),
        figures=figures(record),
        met=met(one),
        judged=None,
        said=_said(one),
        objectives=(),
        plan=(),
    )


def _went(played: Sequence[Player]) -> Iterator[str]:
    """Yield which teams came in later or did not play on, and since when."""
    for one in played:
        yield from (
            words.at_file(one.record.name, said) for said in (one.review.came, one.gone) if said
        )


def _said(one: Player) -> dict[int, str]:
    return {
        place + 1: words.said(sure.confidence, sure.reason or "")
        for (place, team), sure in one.sitting.said.items()
        if team == one.team and (sure.reason or sure.confidence is not None)
    }


def _key(review: ReviewView) -> Iterator[str]:
    for one in review.decisions:
        if one.chance:
            tell = words.no_moment if none_better(one) else words.key_moment
            yield tell(one.when, one.chance)


def _mode(sittings: Sequence[Sitting], played: Sequence[Player]) -> str:
    """Return the case and how it was played; several tables are counted with their teams."""
    first = sittings[0]
    if len(sittings) == 1:
        return first.review.mode
    scenario = first.record.scenario
    how = words.at_tables(len(sittings), len(played))
    return headings.case_line(scenario.company, scenario.period, how)


def _whens(sittings: Sequence[Sitting]) -> Iterator[str]:
    """Yield when each game was played, and of several at which table."""
    for number, each in enumerate(sittings, 1):
        when = _when(each)
        if when:
            yield when if len(sittings) == 1 else words.at_file(words.table(number), when)


def _when(sitting: Sitting) -> str:
    """Return when a game was played, as the clock of its table said."""
    start, end = (_moment(label) for label in (sitting.began, sitting.ended))
    if start is None or end is None:
        return ""
    until = dates.clock(end) if start[:3] == end[:3] else dates.short(end)
    return words.played_on(dates.full_date(start), dates.clock(start), until)


def _moment(label: str) -> dates.Moment | None:
    """Return the minute that a label of the clock names; None if it is none."""
    try:
        return dates.moment(label[:16].replace("T", " "))
    except ValueError:
        return None


def _facts(sittings: Sequence[Sitting], played: Sequence[Player]) -> Iterator[tuple[str, str]]:
    heads, record = words.heads(), played[0].record
    scenario = record.scenario
    yield heads["case"], f"{scenario.title} ({scenario.company}, {scenario.period})"
    for when in _whens(sittings):
        yield heads["played"], when
    names = ", ".join(one.record.name for one in played if one.record.name and not one.gone)
    if names:  # whoever played alone has none
        yield heads["teams"], names
    if people := ", ".join(_people(played)):
        yield heads["people"], people
    yield heads["length"], _how_long(record, sittings)
    yield heads["seed"], ", ".join(dict.fromkeys(str(each.seed) for each in sittings))
    yield heads["journal"], ", ".join(each.journal for each in sittings)


def _people(played: Sequence[Player]) -> Iterator[str]:
    """Yield how many people took part in each team that a room knows."""
    for one in played:
        count = one.sitting.people[one.team] if one.sitting.people else 0
        if count:
            yield words.took_part(one.record.name, count)


def _first(sittings: Sequence[Sitting]) -> Iterator[str]:
    """Yield what to know before all else: which games are damaged, or not over."""
    yield from (words.at_file(each.journal, each.broken) for each in sittings if each.broken)
    yield from (f"{said} {words.so_far()}" for said in _unfinished(sittings))


def _unfinished(sittings: Sequence[Sitting]) -> Iterator[str]:
    """Yield how far each game goes that was not played to its end."""
    for each in sittings:
        record = each.record
        if not record.over:
            done = sum(turn < record.turn for turn in record.case.plays)
            said = words.unfinished(done, len(record.case.plays))
            yield said if len(sittings) == 1 else words.at_file(each.journal, said)


def _how_long(record: Record, sittings: Sequence[Sitting]) -> str:
    """Return how many decisions there were, and which games did not take them all."""
    first, *more = (
        words.decisions(len(record.case.plays), record.case.turns),
        *_unfinished(sittings),
    )
    return " ".join((sentence(first), *more)) if more else first


def _read_as(sittings: Sequence[Sitting], records: Sequence[Record]) -> Iterator[str]:
    """Yield how the report is to be read."""
    yield words.you()
    yield sittings[0].review.honesty
    yield from _first(sittings)
    if len({each.seed for each in sittings}) > 1:
        past = sittings[0].past
        yield words.luck_differs(review_words.history(past.history.who) if past else "")
    if len({each.content for each in sittings}) > 1:
        yield words.case_differs()
    if len({record.case.plays for record in records}) > 1:
        yield words.length_differs()
