"""Before the first decision: whom to race, and how the outcome is weighed."""

import re
from collections.abc import Sequence

from game.base.words import _
from game.play.race import Race
from game.present.race import RaceFile, RivalChoice
from game.scenario.weights import HEAVIEST
from game.terminal.game import Game
from game.terminal.paper import Style

_OWN = ("own", "case")
_WEIGHT = re.compile(r"([a-z]+)[ =]+([0-9]{1,2}(?:\.[0-9]{1,2})?)")


def tell_race_file(game: Game) -> None:
    """Say whom somebody alone races, and how the outcome is weighed."""
    if game.teams:
        return
    view = _file(game)
    nobody = _("You race nobody; “rival” lists whom you can race.")
    game.paper.text(view.against or nobody, Style.QUIET)
    game.paper.text(view.weighed, Style.QUIET)


def choose_rival(game: Game) -> None:
    """List whom one can race, and take the one whose number or name is typed."""
    if _barred(game):
        return
    view = _file(game)
    game.paper.head(_("Whom to race"))
    game.paper.text(view.about)
    for number, rival in enumerate(view.rivals):
        now = f" [{_('now')}]" if rival.chosen else ""
        game.paper.item(f"{rival.name}: {rival.way}{now}", f"{number}.")
    typed = game.keys.line(_("A number or a name changes it, Enter leaves it>"))
    found = _meant(view.rivals, typed.strip().lower())
    if found is not None:
        _settled(game, game.session.header.race._replace(rival=found.id))
    elif typed.strip():
        words = _("The race is as it was. Type a number from 0 to {last}, or a name in the list.")
        game.paper.text(words.format(last=len(view.rivals) - 1))
    else:
        game.paper.text(_("The race is as it was."))


def _meant(rivals: Sequence[RivalChoice], typed: str) -> RivalChoice | None:
    """Return the rival of that number, of that name, or of the name that `--rival` takes."""
    for number, rival in enumerate(rivals):
        if typed and typed in {str(number), rival.id, rival.name.lower()}:
            return rival
    return None


def choose_weights(game: Game) -> None:
    """Show how the outcome is weighed, and change what is typed."""
    if _barred(game):
        return
    view = _file(game)
    game.paper.head(_("How an outcome is weighed"))
    for part in view.weights:
        game.paper.item(f"{part.id}: {part.shown}")
    game.paper.text(view.points, Style.QUIET)
    prompt = _("A part and its weight, such as “cost 0”; “own” takes the case’s>")
    typed = game.keys.line(prompt).lower()
    race = game.session.header.race
    if typed in _OWN:
        _settled(game, race._replace(weights=None))
    elif (changed := _weighed(game, typed)) is not None:
        _settled(game, changed)
    else:
        words = _(
            "The weights are as they were. Type a part and a number from 0 to {most:g}, loyalty’s "
            "above 0."
        )
        game.paper.text(words.format(most=HEAVIEST))


def _weighed(game: Game, typed: str) -> Race | None:
    """Return the race with the weight that was typed, if there is a part of that name and size."""
    own, found = game.session.case.scenario.goals.weights, _WEIGHT.fullmatch(typed)
    if not found or found[1] not in own.model_dump():
        return None
    part, weight = found[1], float(found[2])
    if weight > HEAVIEST or (weight == 0 and part == "loyalty"):
        return None
    return game.session.header.race.weighing(part, weight, own)


def _settled(game: Game, race: Race) -> None:
    failed = game.desk.settle(game.session, race)
    if failed:
        game.paper.text(f"{failed.why} {failed.what_to_do}", Style.NOW)
    else:
        tell_race_file(game)


def _barred(game: Game) -> bool:
    """Tell whether there is no race to choose here, and say so."""
    if game.teams:
        game.paper.text(_("Teams race each other; a rival is for somebody alone."))
    return bool(game.teams)


def _file(game: Game) -> RaceFile:
    header = game.session.header
    return game.desk.race_file(header.scenario, header.race)
