"""What people in their seats may ask for; who asks follows from what their device holds."""

from collections.abc import Callable, Mapping

from game.base.ids import CardId
from game.base.words import _
from game.lan import keys
from game.lan.form import Form
from game.lan.scene import Scene
from game.lan.wishes import Asked, Moment, Wish
from game.play.actions import Action, Commit, Note, Plan
from game.play.answers import NotNow
from game.play.room.acts import Call, Join, Leave, Seat, Share, Talk, Vote, Withdraw
from game.play.room.room import Person

Makes = Callable[[Scene, Person, Form], Action | NotNow]
LOOKS_ON = "-"  # in the list of roles


def join(key: str, form: Form) -> Wish:
    """Ask to come in; whoever holds this key is in already and stays where they are."""
    team, seat = form.number("team"), form.words("seat")

    def wish(moment: Moment) -> Asked:
        if moment.scene.holding(key):
            return ()
        if not moment.scene.newcomers:
            return NotNow(
                _("Nobody new is let in just now. Whoever leads the game can let you in.")
            )
        role = "" if seat == LOOKS_ON else seat or None
        return (Join(keys.name(), form.words("name"), team, role, key),)

    return wish


def returns(key: str, person: str) -> Wish:
    """Ask for a seat of one's own from another device; the one before holds it no longer."""
    return lambda _moment: (Call(person, key=key),)


def asked(key: str, what: str, form: Form) -> Wish:
    """Ask for something from a seat."""

    def wish(moment: Moment) -> Asked:
        person = moment.scene.holding(key)
        make = ASKED.get(what)
        if person is None:
            return NotNow(_("This device has no seat in the room. Come in again."))
        if make is None:
            return NotNow(_("That cannot be done from here."))
        made = make(moment.scene, person, form)
        return made if isinstance(made, NotNow) else (made,)

    return wish


def _vote(_scene: Scene, person: Person, form: Form) -> Action:
    return Vote(person.id, _turn(form), _cards(form), form.number("sure"))


def _commit(scene: Scene, person: Person, form: Form) -> Action | NotNow:
    barred = _not_theirs(scene, person) or _another_turn(scene, form)
    reason = form.words("reason") or None
    return barred or Commit(person.team, _cards(form), form.number("sure"), reason)


def _talk(scene: Scene, person: Person, form: Form) -> Action | NotNow:
    return _not_theirs(scene, person) or _another_turn(scene, form) or Talk(person.team)


def _withdraw(scene: Scene, person: Person, form: Form) -> Action | NotNow:
    return _not_theirs(scene, person) or _another_turn(scene, form) or Withdraw(person.team)


def _share(_scene: Scene, person: Person, form: Form) -> Action:
    return Share(person.id, _turn(form), form.words("role"))


def _note(_scene: Scene, person: Person, form: Form) -> Action:
    return Note(form.words("text"), person.team)


def _sit(_scene: Scene, person: Person, form: Form) -> Action:
    seat = form.words("seat")
    return Seat(person.id, person.team, "" if seat == LOOKS_ON else seat or None)


def _call(_scene: Scene, person: Person, form: Form) -> Action:
    return Call(person.id, form.words("name"))


def _leave(_scene: Scene, person: Person, _form: Form) -> Action:
    return Leave(person.id)


ASKED: Mapping[str, Makes] = {
    "vote": _vote,
    "commit": _commit,
    "talk": _talk,
    "withdraw": _withdraw,
    "share": _share,
    "note": _note,
    "sit": _sit,
    "call": _call,
    "leave": _leave,
}


def _not_theirs(scene: Scene, person: Person) -> NotNow | None:
    """Return why somebody cannot decide for their team: another holds the plan."""
    holder = scene.room.holder(person.team)
    if holder and holder.id == person.id:
        return None
    return NotNow(_("Another person holds the plan of your team."))


def _another_turn(scene: Scene, form: Form) -> NotNow | None:
    if _turn(form) == len(scene.table.plans):
        return None
    return NotNow(_("That was meant for another turn; look again first."))


def _turn(form: Form) -> int:
    found = form.number("turn")
    return -1 if found is None else found


def _cards(form: Form) -> Plan:
    return tuple(CardId(each) for each in form.many("card"))
