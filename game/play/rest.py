"""The part of a saved game that can no longer be followed, told as it was played."""

from collections.abc import Iterator, Sequence

from game.base.words import _
from game.engine.case import Case
from game.play.actions import Plan
from game.play.lines import Line
from game.play.standing import Stood, standing
from game.play.stopped import meters, title


def told(case: Case, teams: tuple[str, ...], lines: Sequence[Line], since: int) -> tuple[str, ...]:
    """Return a sentence for each plan of the turns that stand in `lines`, from `since` on.

    Args:
        case: the case as it is now; a card that it does not know is told by its name.
        teams: their names.
        lines: all of the journal that can be read.
        since: the first turn to tell, from 0.
    """
    stood = list(enumerate(standing(lines, len(teams))))[since:]
    return tuple(sentence for turn, each in stood for sentence in _turn(case, teams, turn, each))


def _turn(case: Case, teams: tuple[str, ...], turn: int, stood: Stood) -> Iterator[str]:
    for row, plan in enumerate(stood.plans):
        words = _("Turn {turn}, {team}: {cards}.") if len(teams) > 1 else _("Turn {turn}: {cards}.")
        said = words.format(turn=turn + 1, team=teams[row], cards=_cards(case, plan))
        if stood.came:
            shown = _("It came to {meters}.").format(meters=meters(case, stood.came, row))
            said = f"{said} {shown}"
        yield said


def _cards(case: Case, plan: Plan) -> str:
    named = (_("“{card}”").format(card=title(case, card)) for card in plan)
    return ", ".join(named) or _("no card")
