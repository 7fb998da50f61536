"""What can be typed, moment by moment."""

from game.base.words import _
from game.terminal.paper import Paper


def home_help(paper: Paper) -> None:
    """Say what can be typed on the start page."""
    _told(
        paper,
        (
            ("3", _("opens case 3 for one person or one team")),
            ("t 3", _("opens case 3 for two teams who pass the laptop")),
            ("c", _("goes on with the game you left")),
            ("r", _("lists your results; r 2 opens the second one’s debrief")),
            ("s", _("changes settings")),
            ("l", _("shows the start page again")),
            ("q", _("ends the game")),
        ),
    )


def planning_help(paper: Paper) -> None:
    """Say what can be typed while a turn is planned."""
    _told(
        paper,
        (
            ("2 4 6", _("lays cards 2, 4 and 6 into the plan")),
            ("-4", _("takes card 4 back; u takes back the last one")),
            ("?3", _("reads card 3 in full")),
            ("? loyalty", _("explains a number: loyalty, media, cost or a group")),
            ("c", _("commits the plan; c! does so without a question")),
            ("l", _("shows all again; s the situation, m meters, p promises, hand, plan")),
            ("r", _("lets one role read what only it knows")),
            ("b", _("shows the briefing; sources says where the facts are from")),
            ("o", _("shows again what the last turn brought")),
            ("undo", _("takes the last turn back")),
            ("rewind 3", _("goes back to the opening of turn 3")),
            (_("note …"), _("writes down what you want to talk about later")),
            (_("save FOLDER"), _("goes on in a new file in another place")),
            ("q", _("saves and leaves; every card you lay is saved at once")),
        ),
    )


def outcome_help(paper: Paper) -> None:
    """Say what can be typed after a turn."""
    _told(
        paper,
        (
            (_("Enter"), _("goes on")),
            ("v", _("lets everybody speak")),
            ("causes", _("shows every cause, group by group")),
            ("history", _("tells what the real company did in this turn")),
            ("? loyalty", _("explains a number: loyalty, media, cost or a group")),
            ("undo", _("takes the turn back")),
            ("rewind 3", _("goes back to the opening of turn 3")),
            ("q", _("saves and leaves")),
        ),
    )


def debrief_help(paper: Paper) -> None:
    """Say what can be typed in the debrief."""
    _told(
        paper,
        (
            (_("again 3"), _("plays again from turn 3")),
            (_("decisions"), _("shows your decisions again")),
            (_("story"), _("tells what really happened, with its sources")),
            (_("sources"), _("lists what was measured, what is not verified, and all sources")),
            ("l", _("shows the whole debrief again")),
            (_("note …"), _("writes something down")),
            (_("Enter"), _("ends the debrief; so does q")),
        ),
    )


def _told(paper: Paper, lines: tuple[tuple[str, str], ...]) -> None:
    paper.head(_("You can type"))
    for typed, does in lines:
        paper.item(f"{typed}: {does}.")
