"""Take somebody out of a journal for good: the nickname they came in under, and their device."""

from dataclasses import replace

from game.base.words import _
from game.play.actions import Action
from game.play.lines import Chain, begun, grown
from game.play.room.acts import Call, Join


def without(chain: Chain, person: str) -> Chain:
    """Return the journal as it would be had somebody come in without a name.

    What was decided stays, and so does what each turn came to; every line is sealed anew.
    """
    found = begun(chain.header)
    for line in chain.lines:
        if line.action:
            found = grown(found, _nameless(line.action, person), line.at, line.came)
    return found


def _nameless(action: Action, person: str) -> Action:
    match action:
        case Join() if action.person == person:
            return replace(action, name=_("Somebody"), key=None)
        case Call() if action.person == person:
            return replace(action, name=action.name and _("Somebody"), key=None)
        case _:
            return action
