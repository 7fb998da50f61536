"""What the lines of the rubric were read from, with the evidence that people ask for."""

from collections.abc import Collection, Iterator, Sequence

from game.debrief.avoidable import let_on_purpose, milder, spared
from game.debrief.blame import true_beside_own
from game.debrief.check import Check, Line, Scored
from game.debrief.clashes import Clash, Sort, clashes
from game.debrief.record import Record
from game.debrief.rubric import total as points
from game.present.pieces.verdicts import sum_up
from game.present.review import RubricLine
from game.present.wording import clashes as clash_words
from game.present.wording import rubric as words
from game.present.wording import spared as spared_words
from game.present.wording.verdict import well

MOST = 2  # clashes that are named


def scores(
    record: Record,
    lines: Sequence[Scored],
    dear: Collection[str] = (),
) -> tuple[RubricLine, ...]:
    """Return the lines of the rubric.

    Args:
        record: the game.
        lines: how it was scored.
        dear: the titles of failures that no better plan of a verdict keeps away.
    """
    return tuple(
        RubricLine(
            name=words.name(line.line),
            score=line.score,
            word=words.word(line),
            evidence=evidence(line, record, dear),
            question=words.question(line.line),
        )
        for line in lines
    )


def total(record: Record, lines: Sequence[Scored]) -> str:
    """Return what the lines come to in all, in words."""
    return words.total(*points(tuple(lines)), well=well(sum_up(record)))


def evidence(scored: Scored, record: Record, dear: Collection[str] = ()) -> str:
    """Return what a score was read from; where the story broke, on what.

    `dear` are the titles of the failures that no better plan of a verdict keeps away.
    """
    said = words.evidence(scored, record.case.place)
    if scored.line is Line.LEARN:
        return " ".join((said, *_of_failures(record, dear)))
    if not any(map(_broke, scored.checks)):
        return said
    return f"{said} {clash_words.told(broke_on(record), MOST, record.case.place)}".rstrip()


def broke_on(record: Record) -> tuple[Clash, ...]:
    """Return on what the story broke, less the answers to blame that was true and not all."""
    return tuple(
        one
        for one in clashes(record)
        if one.sort not in (Sort.ANSWER, Sort.SHOWN)
        or not (one.card and true_beside_own(record, record.cards(one.turn), one.card))
    )


def _of_failures(record: Record, dear: Collection[str]) -> Iterator[str]:
    """Yield what it would have taken to keep failures away, and which were let come on purpose."""
    found, there = spared(record), milder(record)
    if found is None:
        return
    titles = {one.id: one.title for one in record.scenario.incidents}
    came = [titles[name] for name in found.which]
    exchanged = [titles[name] for name in found.which if name in there]
    if exchanged:
        yield spared_words.milder_there(exchanged if exchanged != came else (), len(exchanged))
    if all_dear := [title for title in came if title in dear]:
        yield spared_words.no_verdict(all_dear if all_dear != came else (), len(all_dear))
    if meant := let_on_purpose(record):
        yield spared_words.by_own_deed(meant)


def _broke(check: Check) -> bool:
    return check.name == "one-story" and bool(check.found)
