"""Teams and people, as whoever leads the room arranges them."""

from collections.abc import Callable, Mapping

from game.lan.form import Form
from game.lan.seats import LOOKS_ON
from game.lan.wishes import Asked, Moment
from game.play.room.acts import Call, Enter, Lead, Leave, Rename, Retire, Seat

NOBODY = -1  # a team that there is not


def _move(moment: Moment, form: Form) -> Asked:
    """Seat somebody in a team and a role; in another team they hold what nobody holds there."""
    person, seat = moment.scene.room.person(form.words("person")), form.words("seat")
    team = _team(form)
    if person and person.team != team and not seat:
        return (Seat(person.id, team, None if person.plays else ""),)
    return (Seat(form.words("person"), team, "" if seat == LOOKS_ON else seat or None),)


def _rename(_moment: Moment, form: Form) -> Asked:
    return (Call(form.words("person"), form.words("name")),)


def _hide(_moment: Moment, form: Form) -> Asked:
    return (Call(form.words("person"), hidden=form.words("hidden") == "on"),)


def _hide_all(moment: Moment, form: Form) -> Asked:
    """Hide every nickname, or show them all again."""
    hidden = form.words("hidden") == "on"
    people = moment.scene.room.people
    return tuple(Call(each.id, hidden=hidden) for each in people if each.hidden != hidden)


def _lead(_moment: Moment, form: Form) -> Asked:
    return (Lead(form.words("person")),)


def _remove(_moment: Moment, form: Form) -> Asked:
    return (Leave(form.words("person")),)


def _enter(_moment: Moment, form: Form) -> Asked:
    return (Enter(form.words("name"), form.number("like")),)


def _retire(_moment: Moment, form: Form) -> Asked:
    return (Retire(_team(form), form.number("into")),)


def _retitle(_moment: Moment, form: Form) -> Asked:
    return (Rename(_team(form), form.words("name")),)


def _team(form: Form) -> int:
    found = form.number("team")
    return NOBODY if found is None else found


MANAGING: Mapping[str, Callable[[Moment, Form], Asked]] = {
    "move": _move,
    "rename": _rename,
    "hide": _hide,
    "hide-all": _hide_all,
    "lead": _lead,
    "remove": _remove,
    "enter-team": _enter,
    "retire": _retire,
    "rename-team": _retitle,
}
