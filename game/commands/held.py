"""A report held against the games it was made of, file by file."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from pathlib import Path

from game.base.words import _, n_
from game.commands.report import Found, games_from, made
from game.export.kit.paper import PAPERS
from game.play.desk import Desk
from game.play.earlier import earlier
from game.play.handout import fetching
from game.play.howmade import NEEDS, Game, HowMade, said_by
from game.play.proof import Finding
from game.play.reporting import PAGE, Made, how_made
from game.present.wording.listed import listed


def held(ours: Desk, folder: Path, given: Sequence[Found]) -> Iterator[Finding]:
    """Yield for each file of a report whether it is, byte by byte, what the games give.

    How the report was made stands in its page. Where it does not, each way is tried.

    Raises:
        RefusedError: The games are of different cases.
    """
    how = said_by(_bytes(folder / PAGE) or b"")
    games = _as_then(given, how.games) if how else given
    if games is None:
        words = _("The report was made of other games than these.")
        yield Finding("games", holds=False, said=words)
        games = given
    yield from _went_on(games, given)
    yield from _nearest(ours, folder, games, how)


def _nearest(
    ours: Desk, folder: Path, games: Sequence[Found], how: HowMade | None
) -> tuple[Finding, ...]:
    """Return what was found in the way the report was made, or in the one that fits best."""
    ways = [(how.judged, how.paper)] if how else product((False, True), PAPERS)
    best: tuple[Finding, ...] = ()
    for judged, paper in ways:
        with games_from(ours, games, judged=judged) as told:
            ready, now = made(ours, told, paper, how), how_made(told, PAPERS[paper])
        found = tuple(_compared(folder, ready, how, now))
        if not best or sum(each.holds for each in found) > sum(each.holds for each in best):
            best = found
        if all(each.holds for each in best):
            break
    return best


def _went_on(then: Sequence[Found], given: Sequence[Found]) -> Iterator[Finding]:
    """Yield which games went on after the report was made."""
    now = {id(one.loaded) for one in given}
    for one in then:
        if id(one.loaded) not in now:
            words = _("{name} went on later; the report tells of its first {count} entries.")
            count = len(one.loaded.reading.chain.lines)
            yield Finding("later", holds=True, said=words.format(name=one.path.name, count=count))


def _as_then(given: Sequence[Found], then: Sequence[Game]) -> Sequence[Found] | None:
    """Return the games in the order, under the names and as far as then; None if they are others.

    A table may go on after its report was written: it plays a turn, or writes in the hot wash.
    """
    left, found = list(given), list[Found]()
    for game in then:
        stood = next(((one, at) for one in left if (at := earlier(one.loaded, game.seal))), None)
        if stood is None:
            return None
        left.remove(stood[0])
        found.append(Found(stood[0].path.with_name(game.name), stood[1]))
    return None if left else found


def _compared(folder: Path, ready: Made, how: HowMade | None, now: HowMade) -> Iterator[Finding]:
    lacking = _needed(folder, ready, now)
    if lacking:
        yield _lacking(lacking)
    for name in (*ready.files, *ready.missing):
        data = _bytes(folder / name)
        if data is None:
            if name in ready.files or _wrote(how, name):
                yield from _gone(name, how)
        elif name in lacking:
            continue
        elif data == ready.files[name]:
            said = _("{file} is what the games give, byte by byte.").format(file=name)
            yield Finding(name, holds=True, said=said)
        else:
            yield _differs(name, how, now)


def _wrote(how: HowMade | None, name: str) -> bool:
    """Tell whether the package that writes a file was there when the report was made."""
    return how is not None and NEEDS[name][0] in how.packages


def _gone(name: str, how: HowMade | None) -> Iterator[Finding]:
    """Yield that a file is not there, unless what writes it was not there either."""
    if how is None or name not in NEEDS or _wrote(how, name):
        yield Finding(name, holds=False, said=_("{file} is not there.").format(file=name))


def _needed(folder: Path, ready: Made, now: HowMade) -> Mapping[str, Sequence[str]]:
    """Return which files of a report cannot be made here as they were, and the packages for it."""
    found = {
        name: [
            each for each in needs if each not in now.packages or each == ready.missing.get(name)
        ]
        for name, needs in NEEDS.items()
        if (folder / name).is_file()
    }
    return {name: packages for name, packages in found.items() if packages}


def _lacking(needed: Mapping[str, Sequence[str]]) -> Finding:
    """Return in one sentence which files need packages that are not here, and the command."""
    packages = list(dict.fromkeys(each for some in needed.values() for each in some))
    words = n_(
        "Not checked: {files}. That needs {packages}, which is not here; type: {command}",
        "Not checked: {files}. That needs {packages}, which are not here; type: {command}",
        len(packages),
    )
    said = words.format(
        files=listed(list(needed)), packages=listed(packages), command=fetching(packages)
    )
    return Finding("packages", holds=False, said=said, checked=False)


def _differs(name: str, how: HowMade | None, now: HowMade) -> Finding:
    """Return that a file is other than what the games give, or why that cannot be told."""
    others = how.other(name, now) if how else ()
    if others:
        words = _("{file} was not checked: other versions of {packages} wrote it than are here.")
        said = words.format(file=name, packages=listed(others))
        return Finding(name, holds=False, said=said, checked=False)
    if how and how.later(now):
        words = _(
            "{file} was not checked: the game or its case has been changed since it was written."
        )
        return Finding(name, holds=False, said=words.format(file=name), checked=False)
    said = _("{file} is not what the games give now.").format(file=name)
    return Finding(name, holds=False, said=said)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
