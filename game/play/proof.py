"""Whether the file of a game is as it was written, and still comes to what it came to.

The chain of hashes finds whatever was changed, lost or put in by accident or by hand. It is no
lock: who reckons all hashes anew makes another chain. That one ends with another seal, so a report
that was printed before gives it away.
"""

from collections.abc import Iterator
from typing import NamedTuple

from game.base.words import _, n_
from game.play.load import Loaded, broken
from game.play.replay import Diverged, Parted
from game.play.stopped import stopped


class Finding(NamedTuple):
    """One thing that was looked at, whether it holds, and the sentence that says so."""

    name: str  # for programs
    holds: bool
    said: str
    checked: bool = True  # else nothing is proved either way


def proof(loaded: Loaded) -> tuple[Finding, ...]:
    """Return everything that was found about a game."""
    return (_whole(loaded), *_case(loaded), _replayed(loaded), *_end(loaded))


def _whole(loaded: Loaded) -> Finding:
    reading = loaded.reading
    if reading.altered is not None:
        words = _("Entry {number} is not as it was written, or is not in its place.")
        return Finding("whole", holds=False, said=words.format(number=reading.altered))
    if reading.torn:
        words = _("The last line was not written to its end; all before it is as it was written.")
        return Finding("whole", holds=False, said=words)
    count = len(reading.chain.lines)
    words = n_(
        "The file is as it was written: {count} entry.",
        "The file is as it was written: {count} entries, each chained to the last.",
        count,
    )
    return Finding("whole", holds=True, said=words.format(count=count))


def _case(loaded: Loaded) -> Iterator[Finding]:
    """Yield that the case was changed; that alone proves nothing against a game."""
    if loaded.reading.chain.header.content != loaded.known.content:
        words = _("The case has been changed since; what counts is what the decisions come to.")
        yield Finding("case", holds=True, said=words)


def _replayed(loaded: Loaded) -> Finding:
    found, played = loaded.played.diverged, loaded.played
    if isinstance(found, Diverged | Parted):
        said = stopped(loaded.known, loaded.reading.chain.header, found)
        return Finding("replay", holds=False, said=said)
    if not played.compared:
        words = _("Some turns do not say what they came to, so playing them again proves nothing.")
        return Finding("replay", holds=False, said=words)
    count = len(played.table.plans)
    if not count:
        return _nothing(loaded)
    words = n_(
        "Played again, {count} turn comes to what was written beside it.",
        "Played again, all {count} turns come to what was written beside them.",
        count,
    )
    return Finding("replay", holds=True, said=words.format(count=count))


def _nothing(loaded: Loaded) -> Finding:
    """Return that there is no turn to play again, which proves nothing of a damaged file."""
    if loaded.reading.altered is None:
        return Finding("replay", holds=True, said=_("No turn is over yet."))
    words = _("Nothing can be played again: no turn was over before that entry.")
    return Finding("replay", holds=False, said=words)


def _end(loaded: Loaded) -> Iterator[Finding]:
    """Yield that a game does not reach its end: nothing tells a cut file from a game in play."""
    table = loaded.played.table
    if table.over:
        return
    words = _(
        "The game ends after {count} of {whole} turns: it was played so far, or the file was cut "
        "off there."
    )
    if broken(loaded):
        words = _("{count} of {whole} turns are sound; the figures are as they stood then.")
    said = words.format(count=len(table.plans), whole=len(table.case.plays))
    yield Finding("end", holds=True, said=said, checked=False)
