"""The shelf of cases as a view."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.base.scale import percent
from game.present.home import ContinueView, FileView, HomeView, ResultView
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
    """A game to go on with."""

    path: str
    cover: Cover
    turn: int  # of those to decide on, from 0
    turns: int  # to decide on in all
    opens: str  # when that turn opens, as the scenario says it


@dataclass(frozen=True, slots=True)
class Finished:
    """A game that was played to its end."""

    path: str
    cover: Cover
    mode: str  # in words: "solo", "3 teams"
    ended: str  # "2026-11-12 18:40"
    loyalty: tuple[float, ...]  # 0-1, start first


def home(
    shelf: Iterable[Shelved],
    left: Unfinished | None = None,
    finished: Sequence[Finished] = (),
    notice: str = "",
) -> HomeView:
    """Return the home screen; the easiest case comes first, cases with problems last."""
    cases = sorted(shelf, key=_order)
    done = {result.cover.id for result in finished}
    first, title = next(((case.id, case.cover.title) for case in cases if case.cover), ("", ""))
    in_play = left.cover.id if left else ""
    return HomeView(
        promise=words.promise(),
        go_on=_continued(left) if left else None,
        files=tuple(_file(case, _flag(case.id, in_play, done, first)) for case in cases),
        results=tuple(_result(result) for result in finished),
        no_results=words.no_results(title),
        notice=notice,
    )


def _order(case: Shelved) -> tuple[int, int, int, str]:
    if case.cover is None:
        return 1, 0, 0, case.id
    return 0, case.cover.difficulty, case.cover.minutes, case.id


def _flag(case: str, in_play: str, done: set[str], first: str) -> str:
    if case == in_play:
        return words.in_play()
    if case in done:
        return words.played()
    return words.start_here() if case == first else ""


def _file(case: Shelved, flag: str) -> FileView:
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
        flag=flag,
        problem=case.problem,
    )


def _continued(left: Unfinished) -> ContinueView:
    return ContinueView(
        path=left.path,
        title=left.cover.title,
        where=headings.turn_of(left.turn, left.turns),
        date=dates.short(dates.moment(left.opens)),
    )


def _result(result: Finished) -> ResultView:
    day = dates.day_month(dates.moment(result.ended))
    return ResultView(
        path=result.path,
        loyalty=percent(result.loyalty[-1]) if result.loyalty else 0,
        title=result.cover.title,
        when=words.result(result.mode, day),
        trace=result.loyalty,
    )
