"""What each role alone knew, who held it, and whether it reached the plan."""

from collections.abc import Sequence
from dataclasses import replace

from game.base.ids import RoleId
from game.debrief.facts import Fact
from game.debrief.record import Record
from game.present.pieces.masthead import when
from game.present.review import HeldView, ReviewView
from game.present.wording import facts as words
from game.present.wording import review as review_words


def with_facts(view: ReviewView, record: Record, facts: Sequence[Fact]) -> ReviewView:
    """Return a debrief with the facts of a team on the turns that hold."""
    told = [fact for fact in facts if fact.turn < len(record.case.plays)]
    told = [fact for fact in told if record.case.plays[fact.turn] < record.turn]
    if not told:
        return view
    reached = sum(fact.reached for fact in told)
    return replace(
        view,
        facts=tuple(_view(record, fact) for fact in told),
        facts_said=words.over_all(reached, len(told)),
    )


def _view(record: Record, fact: Fact) -> HeldView:
    turn = record.case.plays[fact.turn]
    names = {role.id: role.name for role in record.scenario.roles}
    known = record.upto(turn).seen(RoleId(fact.role)).intel
    told = (
        review_words.turn_at(fact.turn, when(record.case, turn)),
        names[fact.role],
        words.held(fact.people),
        " ".join(text for _role, text in known),
        words.reached() if fact.reached else words.stayed(),
    )
    at, role, held, text, reached = told
    return HeldView(at, role, text, held, reached, words.line(*told), fact.reached)
