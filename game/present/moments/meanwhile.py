"""What happened on the turns that passed undecided before this one, as a view."""

from game.debrief.credit import Credit, credit
from game.debrief.ending import learned
from game.debrief.record import Record
from game.debrief.stretch import stretches
from game.present.meanwhile import MeanwhileView, PassedView
from game.present.pieces import situation, waterfall
from game.present.pieces.masthead import masthead, onward, opens
from game.present.pieces.paper import paper
from game.present.pieces.promises import decisions
from game.present.settings import Settings
from game.present.wording import dates
from game.present.wording import meanwhile as words


def meanwhile(record: Record, settings: Settings | None = None) -> MeanwhileView | None:
    """Return what happened since the last decision; nothing if no turn has passed since."""
    case = record.case
    passed = stretches(record)
    if not passed or passed[-1].stop != record.turn:
        return None
    turns = passed[-1]
    ran = [credit(record, turn) for turn in turns]
    return MeanwhileView(
        masthead=masthead(case, record.turn, settings or Settings(), ended=record.over),
        team=record.name,
        case=record.scenario.id,
        title=words.title(_until(record, turns[0])),
        note=words.note(),
        passed=tuple(_passed(why, record, turn) for why, turn in zip(ran, turns, strict=True)),
        waterfalls=waterfall.went_on(ran, record, turns),
        next_label=onward(case, record.turn - 1),
    )


def _until(record: Record, first: int) -> str:
    """Return the day of the next decision, with its year where that is another; or nothing."""
    if record.over:
        return ""
    start, at = opens(record.case, first), opens(record.case, record.turn)
    return dates.short_date(at) if at.year == start.year else dates.day_until(at, start)


def _passed(why: Credit, record: Record, turn: int) -> PassedView:
    then = record.upto(turn)
    page = paper(why, record, turn)
    facts = {fact.id: fact.settled_text for fact in record.scenario.facts}
    return PassedView(
        when=dates.long_date(opens(record.case, turn)),
        line=situation.line_of([record], turn),
        came_in=tuple(inject.text for inject in situation.injects(then)),
        learned=tuple(facts[name] for name in learned(record, turn)),
        headline=page.headline,
        story=page.story,
        promises=decisions(record, turn),
    )
