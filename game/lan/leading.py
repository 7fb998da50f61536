"""What whoever leads the room may ask for from the console: pace, clock, news, ratings."""

from collections.abc import Callable, Collection, Mapping

from game.base.words import _
from game.lan.form import Form
from game.lan.managing import MANAGING
from game.lan.pacing import PACING
from game.lan.scene import Scene
from game.lan.wishes import Asked, End, Moment, Newcomers, Wish
from game.play.actions import Compose, Note
from game.play.answers import NotNow
from game.play.room.acts import Bulletin, Hold, Rate, Show
from game.scenario.composed import Doing, offered, proposed

Makes = Callable[[Moment, Form], Asked]


def asked(what: str, form: Form) -> Wish:
    """Ask for something from the console."""

    def wish(moment: Moment) -> Asked:
        make = ASKED.get(what)
        return make(moment, form) if make else NotNow(_("That cannot be done from here."))

    return wish


def _send(_moment: Moment, form: Form) -> Asked:
    return (Bulletin(form.words("text"), form.numbers("team")),)


def _hold(_moment: Moment, form: Form) -> Asked:
    return (Hold(form.words("text"), held=form.words("held") != "off"),)


def _note(_moment: Moment, form: Form) -> Asked:
    return (Note(form.words("text"), form.number("team")),)


def _rate(moment: Moment, form: Form) -> Asked:
    """Rate a team, or take the same rating back."""
    objective, team, grade = form.words("objective"), form.number("team"), form.words("grade")
    given = _given(moment.scene, objective, team)
    return (Rate(objective, -1 if team is None else team, "" if given == grade else grade),)


def _given(scene: Scene, objective: str, team: int | None) -> str:
    found = (
        each.grade
        for each in scene.room.ratings
        if (each.objective, each.team) == (objective, team)
    )
    return next(found, "")


def _compose(moment: Moment, form: Form) -> Asked:
    """Lay a response on no card on the table; effort and cost are its acts', unless said."""
    does = doings(form.many("does"))
    usual = usually(moment.scene, does)
    effort, cost = form.number("effort"), form.number("cost")
    return (
        Compose(
            form.words("title"),
            does,
            usual[0] if effort is None else effort,
            usual[1] if cost is None else float(cost),
        ),
    )


def doings(said: Collection[str]) -> tuple[Doing, ...]:
    """Return what a response does, of all that may be said of it."""
    return tuple(each for each in Doing if each.value in said)


def usually(scene: Scene, does: tuple[Doing, ...]) -> tuple[int, float]:
    """Return the effort and the cost that such acts take in this case, as they are proposed."""
    return proposed(scene.table.case.scenario, does) if _offers(scene, does) else (0, 0.0)


def _offers(scene: Scene, does: tuple[Doing, ...]) -> bool:
    """Tell whether a case has cards from which it follows what these acts take."""
    table = scene.table
    if table.over:
        return False
    scenario = table.case.scenario
    return set(does) <= set(offered(scenario, scenario.turns[table.state.turn]))


def _show(_moment: Moment, form: Form) -> Asked:
    return (Show(meters=form.words("meters") == "on"),)


def _newcomers(_moment: Moment, form: Form) -> Asked:
    return (Newcomers(welcome=form.words("newcomers") == "welcome"),)


ASKED: Mapping[str, Makes] = {
    **PACING,
    **MANAGING,
    "send": _send,
    "hold": _hold,
    "compose": _compose,
    "note": _note,
    "rate": _rate,
    "show": _show,
    "newcomers": _newcomers,
    "end": lambda _moment, _form: (End(),),
}
