"""The shelf of cases as a view."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.base.scale import percent
from game.present.home import ContinueView, FileView, HomeView, ResultView, Standing
from game.present.wording import dates, headings
from game.present.wording import shelf as words
from game.scenario.cover import Cover


@dataclass(frozen=True, slots=True)
class Shelved:
    """A case on the shelf: its cover, or why it cannot be opened."""

    id: str
    cover: Cover | None
    problem: str = ""  # one sentence


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A game in play."""

    path: str
    case: str
    cover: Cover | None  # None: its case cannot be opened, and nobody can go on with it
    turn: int  # of those to decide on, from 0
    turns: int  # to decide on in all; 0 if nobody knows
    opens: str  # when that turn opens, as the scenario says it
    teams: tuple[str, ...]  # their names, none for somebody alone
    minutes: int  # the length that was chosen; 0 for the whole case
    last: str  # "2026-11-12 18:40", when it was played last
    problem: str = ""  # why it cannot be gone on with as it is


@dataclass(frozen=True, slots=True)
class Finished:
    """A game that was played to its end."""

    path: str
    cover: Cover
    mode: str  # in words: "solo", "3 teams"
    ended: str  # "2026-11-12 18:40"
    loyalty: tuple[tuple[float, ...], ...]  # of each team, 0-1, start first
    teams: tuple[str, ...] = ()  # their names, where there are several


def home(
    shelf: Iterable[Shelved],
    left: Sequence[Unfinished] = (),
    finished: Sequence[Finished] = (),
    notice: str = "",
) -> HomeView:
    """Return the home screen; the easiest case comes first, cases with problems last."""
    cases = sorted(shelf, key=_order)
    done = {result.cover.id for result in finished}
    first, title = next(((case.id, case.cover.title) for case in cases if case.cover), ("", ""))
    in_play = tuple(_continued(game) for game in left)
    playing = {game.case for game in left}
    return HomeView(
        promise=words.promise(),
        go_on=next((view for view, game in zip(in_play, left, strict=True) if game.cover), None),
        files=tuple(_file(case, _standing(case.id, playing, done, first)) for case in cases),
        results=tuple(_result(result) for result in finished),
        no_results=words.no_results(title),
        notice=notice,
        in_play=in_play,
    )


def _order(case: Shelved) -> tuple[int, int, int, str]:
    if case.cover is None:
        return 1, 0, 0, case.id
    return 0, case.cover.difficulty, case.cover.minutes, case.id


def _standing(case: str, playing: set[str], done: set[str], first: str) -> Standing | None:
    if case in playing:
        return Standing.PLAYING
    if case in done:
        return Standing.PLAYED
    return Standing.FIRST if case == first else None


def _file(case: Shelved, standing: Standing | None) -> FileView:
    cover = case.cover
    if cover is None:
        problem = case.problem or words.cannot_open()
        return FileView(case.id, "", case.id, "", "", 0, "", problem)
    return FileView(
        id=case.id,
        company=cover.company,
        title=cover.title,
        place=f"{cover.place} · {cover.period}",
        minutes=headings.minutes(cover.minutes),
        difficulty=cover.difficulty,
        flag=words.flag(standing),
        problem=case.problem,
        standing=standing,
    )


def _continued(left: Unfinished) -> ContinueView:
    last = dates.moment(left.last)
    return ContinueView(
        path=left.path,
        title=left.cover.title if left.cover else left.case,
        where=_where(left.turn, left.turns),
        date=dates.short(dates.moment(left.opens)) if left.opens else "",
        who=_who(left.teams, left.minutes),
        played=words.last_played(f"{dates.day_month(last)}, {dates.clock(last)}"),
        problem=left.problem,
    )


def _who(teams: Sequence[str], minutes: int) -> str:
    length = headings.minutes(minutes) if minutes else ""
    return " · ".join(filter(None, (words.who(teams), length)))


def _where(turn: int, turns: int) -> str:
    return headings.turn_of(turn, turns) if turns else headings.turns_played(turn)


def _result(result: Finished) -> ResultView:
    day = dates.day_month(dates.moment(result.ended))
    ends = tuple(percent(trace[-1]) if trace else 0 for trace in result.loyalty)
    scores = words.scores(list(zip(result.teams, ends, strict=True))) if result.teams else ""
    return ResultView(
        path=result.path,
        loyalty=ends,
        title=result.cover.title,
        when=words.result(scores, result.mode, day),
        traces=result.loyalty,
    )
