"""First deeds that came late: the checks of the rubric that read them, by objective.

Each belongs to one objective: that of which most cards were on offer when that deed was first asked
for, and could have been it.
"""

from game.debrief import deeds
from game.debrief.check import STEPS, Check, Line
from game.debrief.failures import failures, hardest_hit
from game.debrief.handled import fast
from game.debrief.record import Record
from game.debrief.rubric import rubric

ANSWERS = ("spoke", "before-loud")
READ = (Line.PREPARED, Line.FAST, Line.PAIN)  # lines with checks of first deeds


def first_deeds(record: Record, objective: str) -> tuple[Check, ...]:
    """Return the checks of first deeds that came late or never, and that an objective owns."""
    lines = (each for each in rubric(record) if each.line in READ)
    known = {check.name: check for line in lines for check in line.checks}
    return tuple(
        known[name]
        for name, asks in _asked(record).items()
        if known[name].amiss and _owner(record, asks) == objective
    )


def first_words(record: Record, objective: str) -> tuple[Check, ...]:
    """Return checks of a late first word beside an objective that is about first deeds alone.

    Its cards could have been the first deed and none of them the first word, so that it may be
    reached in time while the rubric finds that people were told late.
    """
    asked = _asked(record)
    words = [name for name in ANSWERS if objective in _there(record, asked.pop(name))]
    if words or objective not in [_owner(record, asks) for asks in asked.values()]:
        return ()
    return tuple(
        check
        for check in fast(record)
        if check.name == ANSWERS[0] and check.worth is not None and check.worth < STEPS[1]
    )


def _asked(record: Record) -> dict[str, deeds.Asks]:
    """Return by check which cards could be the first deed that it reads."""
    hit = hardest_hit(record)
    found: dict[str, deeds.Asks] = {"mobilised": deeds.mobilises}
    found |= dict.fromkeys(ANSWERS, deeds.answers)
    return found | ({"worst-first": deeds.helps(hit[1])} if hit else {})


def _owner(record: Record, asks: deeds.Asks) -> str | None:
    """Return the objective that a first deed is a matter of; None if there was none to be done.

    Of its cards most could be that deed as soon as one was asked for; of equals the one with more
    such cards in the whole case, then the first of the case.
    """
    there = _there(record, asks)
    ever = [card.objective for card in record.scenario.cards if asks(card) and not card.temptation]
    names = [one.id for one in record.scenario.objectives if one.id in there]
    return max(names, key=lambda one: (there.count(one), ever.count(one)), default=None)


def _there(record: Record, asks: deeds.Asks) -> list[str | None]:
    """Return the objective of each card that could be such a deed as soon as one was asked for."""
    began, offered = failures(record), deeds.first_offer(record, asks)
    if not began or offered is None:
        return []
    turn = record.case.coming(max(began[0].turn, offered))
    if turn >= record.case.turns:
        return []
    there = record.case.card_window[turn]
    return [
        card.objective
        for card, on in zip(record.scenario.cards, there, strict=True)
        if not card.temptation and asks(card) and bool(on)
    ]
