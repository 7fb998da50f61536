"""How the company went about it, fact by fact, beside what the real company did."""

from collections.abc import Iterator, Mapping, Sequence

from game.base.scale import percent
from game.debrief.conduct import Conduct, First, conduct
from game.debrief.history import Past
from game.debrief.record import Record
from game.present.pieces.able import able
from game.present.pieces.areas import areas
from game.present.review import ConductView
from game.present.wording import conduct as words
from game.present.wording.dates import lasting


def conducts(record: Record, past: Past | None, left: str) -> tuple[ConductView, ...]:
    """Return it part by part.

    Args:
        record: the game.
        past: what the company did, where it is to be told.
        left: how many left without a word, in a sentence, where people wait.
    """
    if not record.turn:
        return ()
    heads, mine, history = words.headings(), conduct(record), past.record if past else None
    theirs = conduct(history) if history and history.case.plays == record.case.plays else None
    late = record.since > 0
    replayed = (past.who, theirs) if past and theirs else None
    parts = {
        "words": _words(record, mine, replayed),
        "first": _first(record, mine, None if late else replayed),
        "helped": _helped(record, mine),
        "quiet": _quiet(record, mine, left),
        "able": able(record, past),
        "areas": areas(record, past.history.areas if past else None),
    }
    told = {name: tuple(filter(None, lines)) for name, lines in parts.items()}
    return tuple(ConductView(heads[name], lines) for name, lines in told.items() if lines)


def _words(record: Record, mine: Conduct, replayed: tuple[str, Conduct] | None) -> Iterator[str]:
    otherwise = [(kind, _places(record, turns)) for kind, turns in mine.otherwise]
    spoke, acted = _places(record, mine.spoke), _places(record, mine.acted)
    yield words.spoke_and_acted(spoke, acted, otherwise, mine.not_counted)
    yield words.alone(_places(record, mine.alone), len(mine.spoke))
    yield words.effort(mine.words, mine.deeds)
    if replayed:
        who, theirs = replayed
        yield words.they_spoke(who, _places(record, theirs.spoke), _places(record, theirs.acted))


def _first(record: Record, mine: Conduct, replayed: tuple[str, Conduct] | None) -> Iterator[str]:
    yield words.first_word(_when(record, mine.word), mine.word.card if mine.word else "")
    yield words.first_deed(_when(record, mine.deed))
    if replayed:
        who, theirs = replayed
        yield words.they_first(who, _when(record, theirs.word), _when(record, theirs.deed))


def _helped(record: Record, mine: Conduct) -> Iterator[str]:
    """Yield who was served first where people wait, and whom cards were for."""
    if record.scenario.caseload:
        yield words.served_first([*_first_served(record).items()], _on_one_list(record))
    names = {part.id: part.name for part in record.scenario.segments}
    if mine.helped:
        reached = [(names[one], turn) for one, turn in mine.helped if turn is not None]
        if reached or not mine.not_counted:  # else it is said what does not count
            yield words.helped([(name, record.case.place(turn) + 1) for name, turn in reached])
    never = [names[one] for one, turn in mine.helped if turn is None]
    if never:
        yield words.never(never)


def _first_served(record: Record) -> Mapping[str, Sequence[int]]:
    """Return the turns on which each way was served first, by its name."""
    load, found = record.scenario.caseload, dict[str, list[int]]()
    names = {queue.id: queue.name for queue in load.queues} if load else {}
    for turn in (each for each in record.case.plays if record.since <= each < record.turn):
        first = record.upto(turn + 1).served_first[:1]
        for name in first:
            found.setdefault(names[name], []).append(record.case.place(turn) + 1)
    return found


def _on_one_list(record: Record) -> Sequence[int]:
    """Return the turns on which all ways stood on one list, as a card had it."""
    turns = (each for each in record.case.plays if record.since <= each < record.turn)
    return _places(record, [turn for turn in turns if record.upto(turn + 1).one_list])


def _quiet(record: Record, mine: Conduct, left: str) -> Iterator[str]:
    """Yield who left without a word, where people wait, and what those did who only looked on."""
    yield left
    if mine.watched:
        names = {part.id: part.name for part in record.scenario.segments}
        one = mine.watched
        ends = percent(one.before), percent(one.after)
        yield words.watched(names[one.segment], *ends, hurt=one.hurt, later=record.since > 0)


def _places(record: Record, turns: Sequence[int]) -> list[int]:
    return [record.case.place(turn) + 1 for turn in turns]


def _when(record: Record, first: First | None) -> str:
    if first is None:
        return ""
    time = lasting(first.days) if first.days > 0 else ""
    came = 0 < record.since == first.turn
    return words.when(record.case.place(first.turn) + 1, time, at_once=came)
