"""What a wish does to the game that is played."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from game.base.words import _
from game.play import actions
from game.play.answers import Accepted
from game.play.begin import save_as_new
from game.play.noting import note
from game.play.notsaved import NotSaved
from game.play.playon import play_on
from game.scenario.composed import Doing
from game.window.widgets import Trouble
from game.window.wishes import (
    Commit,
    GoOnInCopy,
    Invent,
    Note,
    Play,
    PlayOn,
    Rewind,
    Sketch,
    TakeBack,
    Undo,
    WashLine,
    Wish,
)

if TYPE_CHECKING:
    from game.base.ids import CardId
    from game.play.session import Session


@dataclass(frozen=True, slots=True)
class Moved:
    """The game stands elsewhere now: a plan is in, a turn resolved, or turns are to be redone."""

    resolved: bool = False
    anew: bool = False
    onward: bool = False  # what was revealed has been gone on from


def act(session: Session, wish: Wish, *, looking_back: bool, team: int) -> Moved | Trouble | None:
    """Have the session do what is wished for `team`; where trouble is answered nothing has changed.

    A note that is written while `looking_back` on the last turn is of that turn.
    """
    draft = session.draft(team)
    match wish:
        case Commit():
            return _commit(session, actions.Commit(team, draft))
        case Undo():
            return submit(session, actions.Undo()) or Moved(anew=True)
        case Rewind() | PlayOn():
            return _gone_back(session, wish) or Moved(anew=True)
        case _:
            meant = _meant(session, wish, looking_back=looking_back) or _drawn(team, draft, wish)
            return None if meant is None else submit(session, meant)


def _meant(session: Session, wish: Wish, *, looking_back: bool) -> actions.Action | None:
    """Return what is written or drawn, as the journal keeps it."""
    match wish:
        case Invent(title, does, effort, cost):
            return actions.Compose(title, tuple(Doing(one) for one in does), effort, cost)
        case Note(text) if text.strip():
            return note(session, text.strip(), looking_back=looking_back)
        case Sketch(whose, line):
            return actions.Sketch(whose, line)
        case WashLine(side, place, text):
            return actions.Wash(side, place, text)
        case _:
            return None


def _drawn(team: int, draft: actions.Plan, wish: Wish) -> actions.Draft | None:
    """Return the plan of a team as it lies after a card was laid down or taken back."""
    laid = _laid(draft, wish)
    return None if laid is None else actions.Draft(team, laid)


def _gone_back(session: Session, wish: Rewind | PlayOn) -> Trouble | None:
    """Go back to a turn, and lay the wished cards there, if the team plans there now."""
    failed = submit(session, actions.Rewind(wish.turn - 1))
    if failed or isinstance(wish, Rewind):
        return failed
    room = session.room
    lays = room.plays(wish.team) if room else session.whose_turn == wish.team
    if not lays:
        return None
    return submit(session, actions.Draft(wish.team, wish.cards))


def _laid(draft: actions.Plan, wish: Wish) -> actions.Plan | None:
    """Return the plan after a card was laid down or taken back."""
    match wish:
        case Play(card) if card not in draft:
            return (*draft, card)
        case TakeBack(card) if card in draft:
            return _without(draft, card)
        case _:
            return None


def _without(draft: actions.Plan, gone: CardId) -> actions.Plan:
    return tuple(card for card in draft if card != gone)


def _commit(session: Session, action: actions.Commit) -> Moved | Trouble:
    turns = len(session.plans)
    return submit(session, action) or Moved(resolved=len(session.plans) > turns)


def submit(session: Session, action: actions.Action) -> Trouble | None:
    """Have the session do it; say what is safe and what to do where it does not."""
    told = play_on(session, action)
    if isinstance(told, Accepted):
        return None
    if isinstance(told, NotSaved):
        return stuck(told)
    return Trouble(told.why, _("Nothing has changed."), "")


def broken(case: str) -> Trouble:
    """Return what to show instead of a case that has problems."""
    return Trouble(
        _("This case cannot be opened."),
        _("The other cases are not touched."),
        _("“check {case}” in a terminal names what to mend.").format(case=case),
    )


def unopened(why: str) -> Trouble:
    """Return what to show instead of a saved game that cannot be opened."""
    left = _("The file was left as it is.")
    return Trouble(
        _("This game cannot be opened."),
        f"{why} {left}",
        _("Open another game, or start this case anew."),
    )


def unsaved(failed: NotSaved) -> Trouble:
    """Return what to show when the disk did not take something."""
    return Trouble(failed.why, _("Everything up to here is safe."), failed.what_to_do)


def stuck(failed: NotSaved) -> Trouble:
    """Return the same in mid-game, where the game can go on in another place."""
    told = unsaved(failed)
    return replace(told, way=_("Save in another place"), wish=GoOnInCopy(), passes=True)


def anew(session: Session, folder: Path) -> Trouble | None:
    """Go on in a new file: beside the old one, or else in the first place that takes it."""
    failed: NotSaved | None = None
    for place in (folder, Path.home(), Path(gettempdir())):
        copied = save_as_new(session, place)
        if not isinstance(copied, NotSaved):
            return None
        failed = failed or copied
    return stuck(failed) if failed else None


def moved(session: Session, folder: Path) -> Trouble | None:
    """Return where the game is kept now, if the shelf does not look there."""
    if session.path.parent == folder:
        return None
    return Trouble(
        _("The game goes on in another place."),
        _("The shelf does not look there; bring the file back when there is room. It is now:"),
        str(session.path),
    )


def news(session: Session) -> Trouble | None:
    """Return what should be known of a game that has just been opened, if there is something."""
    if session.read_only and not session.over:
        return Trouble(
            _("This game can only be looked at."),
            session.read_only,
            _("The pause tells what was played beyond.") if session.rest else "",
            way=_("Go on with a copy"),
            wish=GoOnInCopy(),
        )
    said = " ".join(session.notices)
    return Trouble(_("Before you go on"), said) if said else None
