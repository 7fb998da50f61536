"""Whether a promise can be kept, as far as anybody can tell who knows the cards that came by now.

A company that names a date has means in mind that are not in the hand yet: the parts come later.
Somebody who took a promise for broken because no card in the hand could keep it would never give
their word, and would rather deny. So what hangs on cards to come is trusted to be done when the
promise is due; what the hand can do has to be done. Where nobody decides again by the due day, no
card comes to any hand before it, and there is nothing to trust in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.scenario.condition import Condition

if TYPE_CHECKING:
    from game.engine.case import Case, Pledge
    from game.engine.trust.setting import Bools


def trusted(case: Case, unseen: Bools, now: int) -> tuple[Pledge, ...]:
    """Return the promises of a case as somebody sees them on turn `now`.

    Args:
        case: the compiled scenario.
        unseen: cards that have not been on offer by now, (cards,).
        now: the turn; what comes to hand later comes on one of the turns to decide on after it.
    """
    hand, next_hand = _Hand(case, unseen), case.coming(now + 1)
    return tuple(
        _seen(pledge, hand) if pledge.due >= next_hand else pledge for pledge in case.pledges
    )


def _seen(pledge: Pledge, hand: _Hand) -> Pledge:
    """Return a promise with nothing asked for but what the hand can do."""
    promise, partly = pledge.promise, pledge.promise.partly_when
    if promise.kept_when is None:  # kept in part at best, which nobody gives their word for
        return pledge
    asked = hand.asked_of(promise.kept_when)
    if asked == promise.kept_when:
        return pledge
    if not promise.each_turn:  # what is left to others is done by the due day, and no sooner
        asked = asked.model_copy(update={"turn": promise.due})
    half = partly and hand.asked_of(partly)
    known = promise.model_copy(update={"kept_when": asked, "partly_when": half})
    return replace(pledge, promise=known)


class _Hand:
    """The cards that have been on offer, and what they can bring about at all."""

    def __init__(self, case: Case, unseen: Bools) -> None:
        index = case.index
        seen = [acts for acts, hidden in zip(case.acts, unseen, strict=True) if not hidden]
        helped = {group for acts in seen for group, _where, _pace in acts.works}
        helped |= {*case.queues.group} if case.queues else set()
        built = {place for acts in seen for place, share in acts.builds if share > 0}
        self.cards = {name for name, place in index.cards.items() if not unseen[place]}
        self.groups = {name for name, place in index.groups.items() if place in helped}
        self.built = {name for name, place in index.capabilities.items() if place in built}

    def asked_of(self, condition: Condition) -> Condition:
        """Return the part of `condition` that these cards decide."""
        either = tuple(map(self.asked_of, condition.any_))
        return condition.model_copy(
            update={
                "played": tuple(name for name in condition.played if name in self.cards),
                "this_turn": tuple(name for name in condition.this_turn if name in self.cards),
                "met": {name: met for name, met in condition.met.items() if name in self.groups},
                "able": {name: able for name, able in condition.able.items() if name in self.built},
                "any_": () if Condition() in either else either,
            }
        )
