"""The outcome of a turn as a view."""

from dataclasses import replace

from game.debrief.credit import credit
from game.debrief.ending import learned
from game.debrief.history import Past
from game.debrief.record import Record
from game.present.outcome import OutcomeView
from game.present.parts import PromiseView, WaterfallView
from game.present.pieces import groups, waterfall
from game.present.pieces.decisions import real, real_head
from game.present.pieces.masthead import masthead, onward
from game.present.pieces.meters import meters
from game.present.pieces.paper import paper
from game.present.pieces.promises import decisions
from game.present.pieces.rival import Racing, rival_view, with_rival
from game.present.pieces.voices import voices
from game.present.settings import Settings
from game.present.wording import headings, review
from game.present.wording import paper as paper_words
from game.present.wording import promises as promise_words


def outcome(
    record: Record,
    turn: int,
    settings: Settings | None = None,
    past: Past | None = None,
    rival: Racing | None = None,
) -> OutcomeView:
    """Return what came of `turn` (from 0); `past` lets the player look at history beside it.

    A `rival` is shown as far as this turn, whatever it has thought of by now.
    """
    then = record.upto(turn + 1)
    why = credit(record, turn)
    raced = rival_view(rival, turn) if rival else None
    falls = with_rival(waterfall.meters(why, then, turn), raced)
    first, more = voices(record, turn)
    history, figures = _history(record, past, turn)
    return OutcomeView(
        masthead=masthead(record.case, turn, settings or Settings(), ended=True),
        team=record.name,
        badge=headings.badge(record.case.place(turn)),
        case=record.scenario.id,
        paper=paper(why, record, turn),
        voices=first,
        more_voices=more,
        waterfalls=falls,
        groups=groups.everybody(then),
        group_causes=tuple(
            waterfall.group(why, then, turn, place)
            for place in range(len(record.case.index.groups))
        ),
        promises=_decided(record, turn, falls[0]),
        learned=_learned(record, turn),
        history_head=real_head(record, past),
        history=history,
        history_meters=figures,
        history_name=review.history(past.history.who if past else None),
        simulated=paper_words.simulated(),
        next_label=_next(record, turn),
        rival=raced,
    )


def _decided(record: Record, turn: int, loyalty: WaterfallView) -> tuple[PromiseView, ...]:
    """Return the promises that were decided; one that was the only one, with what it did."""
    found = decisions(record, turn)
    if len(found) != 1:
        return found
    amount = next((cause.amount for cause in loyalty.more if cause.promise), "")
    return (replace(found[0], how=promise_words.effect(amount)),)


def _learned(record: Record, turn: int) -> tuple[str, ...]:
    facts = {fact.id: fact.settled_text for fact in record.scenario.facts}
    return tuple(facts[name] for name in learned(record, turn))


def _history(record: Record, past: Past | None, turn: int) -> tuple[str, tuple[str, str, str]]:
    if past is None:
        return "", ("", "", "")
    loyalty, media, cost = meters(past.record.upto(turn + 1))
    return real(record.case, past, turn), (loyalty.figure, media.figure, cost.figure)


def _next(record: Record, turn: int) -> str:
    """Return the label that leads on: the next hour, the next day by its name, or the debrief."""
    if turn + 1 < record.case.turns and turn + 1 not in record.case.plays:
        return headings.in_between()
    return onward(record.case, turn)
