"""`demo`: a case plays itself, as the real company did."""

from game.base.words import _
from game.commands.machine import Machine
from game.commands.refused import RefusedError
from game.commands.shelf import FIRST, names
from game.commands.table import begun, desk_with
from game.library.folder import HISTORY
from game.library.places import data_folder
from game.play import places
from game.play.race import NO_RACE
from game.play.session import Session
from game.play.views import Views
from game.scenario.history import History
from game.scenario.scenario import Scenario
from game.terminal.paper import Paper, Style
from game.terminal.showing import Plays, show

OK = 0


def demo(wanted: str, seed: int | None, machine: Machine, *, plain: bool) -> int:
    """Play a case from its history, print every turn and the debrief, and keep the journal.

    Raises:
        RefusedError: There is no such case, or it cannot be saved.
    """
    ours, case = desk_with(machine, wanted or _first(), places.demos())
    session = begun(ours, case, seed, race=NO_RACE)
    paper = machine.paper(plain=plain)
    history = ours.history(case)
    with session:
        _said(paper, session, history)
        why = show(session, Views(session, history), paper, _plays(session.case.scenario, history))
    if why:
        raise RefusedError(why)
    return OK


def _first() -> str:
    """Return the case to show: the first that was named, or one whose history is written down."""
    known = names()
    told = [each for each in known if (data_folder("scenarios") / each / HISTORY).exists()]
    return FIRST if FIRST in told else (*told, *known, FIRST)[0]


def _said(paper: Paper, session: Session, history: History | None) -> None:
    for notice in session.notices:
        paper.text(notice, Style.NOW)
    if history:
        words = _("This plays what {company} did, on seed {seed}; “you” is {company}.")
    elif session.case.scenario.tests:
        words = _("Nobody wrote down what {company} did; this plays a line of the tests.")
    else:
        words = _("Nobody wrote down what {company} did, and no line is tried: nothing is done.")
    company = session.case.scenario.company
    paper.text(words.format(company=company, seed=session.header.seed), Style.QUIET)


def _plays(scenario: Scenario, history: History | None) -> Plays:
    if history:
        return {turn: (did.cards, did.text) for turn, did in history.plays.items()}
    tried = scenario.tests[0].play if scenario.tests else {}
    return {turn: (cards, "") for turn, cards in tried.items()}
