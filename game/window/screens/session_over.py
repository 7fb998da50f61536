"""What lies over the session when asked for: what is known, the teams, and what is asked once."""

from collections.abc import Callable, Mapping, Sequence

from game.base.words import _
from game.present.room.session import TeamState, TeamView
from game.present.wording import teams
from game.window.box import Boxes, Frame
from game.window.flow import Piece
from game.window.listrows import item, told
from game.window.notesheet import NOTE, note_sheet
from game.window.roomfaces import SessionFace
from game.window.roomwishes import Enter, LockAll, LockOne, Reopen, Reveal, Talk
from game.window.screens import session_teams
from game.window.sheets import OVER, paged
from game.window.widgets import Choice, dialog
from game.window.wishes import Both, Look

_ICONS = {"known": "circle-check", "rumour": "ear", "unknown": "help"}


def layout(view: SessionFace, frame: Frame) -> Boxes:
    """Return what lies over the page now, or nothing."""
    kind, _space, about = frame.look(OVER).partition(" ")
    if kind in _OF_A_TEAM:
        team = next((each for each in view.view.teams if str(each.team) == about), None)
        return _OF_A_TEAM[kind](frame, team) if team else ()
    made: dict[str, Callable[[SessionFace, Frame], Boxes]] = {
        "story": _story,
        "teams": session_teams.layout,
        "lock": _lock,
        "reveal": _reveal,
        NOTE: lambda _view, shown: note_sheet(shown),
    }
    return made[kind](view, frame) if kind in made else ()


def _story(view: SessionFace, frame: Frame) -> Boxes:
    def pieces(wide: float) -> Sequence[Piece]:
        made: list[Piece] = []
        for i, inject in enumerate(view.view.just_in):
            words = (inject.head, inject.text, inject.who)
            made += told(frame, f"inject-{i}", "bolt", words, wide)
        for i, fact in enumerate(view.view.facts):
            made.append(item(frame, f"known-{i}", (_ICONS[fact.coding], fact.text), wide))
        return made

    return paged(frame, _("All that is known"), pieces, "page story", 1240.0)


def _waiting(view: SessionFace) -> str:
    """Return who is not in, by name."""
    names = [team.name for team in view.view.teams if team.state is not TeamState.LOCKED]
    return ", ".join(names)


def _stay() -> Choice:
    return Choice(_("Wait for them"), Look(OVER), _("Esc"), leaves=True)


def _lock(view: SessionFace, frame: Frame) -> Boxes:
    words = _("Not in yet: {names}. What lies there for them goes in as it is.")
    yes = Choice(_("Lock all"), Both(Look(OVER), LockAll()), _("Enter"), red=True)
    said = words.format(names=_waiting(view))
    return dialog(frame, _("Lock every plan?"), said, (yes, _stay()))


def _reveal(view: SessionFace, frame: Frame) -> Boxes:
    title, said = teams.not_in(_waiting(view))
    yes = Choice(_("Reveal"), Both(Look(OVER), Reveal(anyway=True)), _("Enter"), red=True)
    return dialog(frame, title, said, (yes, _stay()))


def _unlock(frame: Frame, team: TeamView) -> Boxes:
    title, said = teams.opened_again(team.name)
    yes = Choice(_("Open it again"), Both(Look(OVER), Enter(team.team)), _("Enter"), red=True)
    no = Choice(_("Leave it locked"), Look(OVER), _("Esc"), leaves=True)
    return dialog(frame, title, said, (yes, no))


def _phones(frame: Frame, team: TeamView) -> Boxes:
    """Return what can be done for a team that plans on phones; its cards stay on them."""
    no = Choice(_("Nothing now"), Look(OVER), _("Esc"), leaves=True)
    if team.state is TeamState.LOCKED:
        words = _("{team} is in. Opened again, the plan can be changed on their phones.")
        yes = Choice(_("Open it again"), Both(Look(OVER), Reopen(team.team)), _("Enter"), red=True)
        return dialog(frame, team.name, words.format(team=team.name), (yes, no))
    words = _("{team} plans on phones: {note}. What lies there can be put in for them.")
    lock = Choice(_("Lock the plan"), Both(Look(OVER), LockOne(team.team)), red=team.talks)
    if team.talks:
        return dialog(frame, team.name, words.format(team=team.name, note=team.note), (lock, no))
    talk = Choice(_("Open the talk"), Both(Look(OVER), Talk(team.team)), _("Enter"), red=True)
    said = words.format(team=team.name, note=team.note)
    return dialog(frame, team.name, said, (talk, lock, no), wide=1100.0)


_OF_A_TEAM: Mapping[str, Callable[[Frame, TeamView], Boxes]] = {
    "unlock": _unlock,
    "phones": _phones,
}
