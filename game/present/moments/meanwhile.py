"""What happened on the turns that passed undecided before this one, as a view."""

from game.debrief.credit import credit
from game.debrief.ending import learned
from game.debrief.record import Record
from game.present.meanwhile import MeanwhileView, PassedView
from game.present.pieces import situation
from game.present.pieces.masthead import masthead, onward, opens
from game.present.pieces.meters import meters
from game.present.pieces.paper import paper
from game.present.pieces.promises import decisions
from game.present.settings import Settings
from game.present.wording import dates
from game.present.wording import meanwhile as words


def meanwhile(record: Record, settings: Settings | None = None) -> MeanwhileView | None:
    """Return what happened since the last decision; nothing if no turn has passed since."""
    case = record.case
    decided = [turn for turn in case.plays if turn < record.turn]
    first = decided[-1] + 1 if decided else 0
    if first == record.turn:
        return None
    return MeanwhileView(
        masthead=masthead(case, record.turn, settings or Settings(), ended=record.over),
        team=record.name,
        title=words.title(_until(record, first)),
        note=words.note(),
        passed=tuple(_passed(record, turn) for turn in range(first, record.turn)),
        meters=_meters(record, first),
        next_label=onward(case, record.turn - 1),
    )


def _until(record: Record, first: int) -> str:
    """Return the day of the next decision, with its year where that is another; or nothing."""
    if record.over:
        return ""
    start, at = opens(record.case, first), opens(record.case, record.turn)
    return dates.short_date(at) if at.year == start.year else dates.day_until(at, start)


def _passed(record: Record, turn: int) -> PassedView:
    then = record.upto(turn)
    page = paper(credit(record, turn), record, turn)
    facts = {fact.id: fact.settled_text for fact in record.scenario.facts}
    return PassedView(
        when=dates.long_date(opens(record.case, turn)),
        line=record.scenario.turns[turn].situation.line,
        came_in=tuple(inject.text for inject in situation.injects(then)),
        learned=tuple(facts[name] for name in learned(record, turn)),
        headline=page.headline,
        story=page.story,
        promises=decisions(record, turn),
    )


def _meters(record: Record, first: int) -> tuple[str, ...]:
    pairs = zip(meters(record.upto(first)), meters(record), strict=True)
    return tuple(words.moved(now.name, before.figure, now.figure) for before, now in pairs)
