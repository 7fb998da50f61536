"""A game that plays itself, told turn by turn: the demo."""

from collections.abc import Iterable, Mapping

from game.base.ids import CardId
from game.base.words import _
from game.play.actions import Commit, Draft
from game.play.answers import Accepted
from game.play.session import Session
from game.play.views import Views
from game.terminal.game import why_not
from game.terminal.moments.briefing import tell_briefing
from game.terminal.moments.outcome import tell_outcome
from game.terminal.moments.pieces import masthead
from game.terminal.moments.review import tell_review, tell_sources
from game.terminal.moments.table import (
    tell_injects,
    tell_meters,
    tell_plan,
    tell_promises,
    tell_situation,
)
from game.terminal.paper import Paper, Style

Plays = Mapping[str, tuple[tuple[str, ...], str]]  # by turn: cards, and what to say of them


def show(session: Session, views: Views, paper: Paper, plays: Plays) -> str:
    """Play every turn as `plays` says and print all of it; return why that stopped, or nothing."""
    tell_briefing(paper, views.briefing())
    while not session.over:
        stopped = _turn(session, views, paper, plays)
        paper.flush()
        if stopped:
            return stopped
    tell_review(paper, [views.review()], views.by_turn())
    tell_sources(paper, views.review())
    paper.gap()
    paper.text(_("The record of this game is kept in"))
    paper.path(session.path)
    return ""


def _turn(session: Session, views: Views, paper: Paper, plays: Plays) -> str:
    """Play and print one turn; return why it could not be played, or nothing."""
    view = views.table(0)
    masthead(paper, view.masthead)
    for tell in (tell_situation, tell_meters, tell_promises):
        tell(paper, view)
    tell_injects(paper, view)
    turn = session.case.scenario.turns[len(session.turned)].id
    cards, words = plays.get(turn, ((), ""))
    for refused in _laid(session, cards):
        paper.text(refused, Style.NOW)
    tell_plan(paper, views.table(0).plan)
    if words:
        paper.text(words)
    answer = session.submit(Commit(0, session.draft(0)), session.at)
    if isinstance(answer, Accepted):
        tell_outcome(paper, views.outcome(0))
        return ""
    return answer.why


def _laid(session: Session, cards: Iterable[str]) -> Iterable[str]:
    """Lay the cards one by one and yield why some of them cannot be played."""
    for card in cards:
        answer = session.submit(Draft(0, (*session.draft(0), CardId(card))), session.at)
        if not isinstance(answer, Accepted):
            yield why_not(answer)
