"""What can be typed, moment by moment."""

from game.base.words import _
from game.terminal.paper import Paper

SAMPLE = 3  # the number that examples show, where there are so many


def home_help(paper: Paper, cases: int) -> None:
    """Say what can be typed on the start page, with a number that is on the shelf."""
    number = max(1, min(SAMPLE, cases))
    _told(
        paper,
        (
            (f"{number}", _("opens case {n} for one person or one team").format(n=number)),
            (f"t {number}", _("opens case {n} for two teams who pass the laptop").format(n=number)),
            (f"{number} in 20", _("opens it in its game of 20 minutes, with fewer turns")),
            ("c", _("goes on with the game you left")),
            ("g", _("lists every game in play; c 2 goes on with the second")),
            (_("open FILE"), _("goes on with a game that is kept elsewhere")),
            ("r", _("lists your results; r 1 opens the debrief of the first")),
            ("s", _("changes what cards say before they are played")),
            ("l", _("shows the start page again")),
            ("q", _("ends the game")),
        ),
    )


def briefing_help(paper: Paper, *, alone: bool) -> None:
    """Say what can be typed before the first turn is open, by somebody alone or by teams."""
    race = (
        ("rival", _("lists whom you can race, and changes it")),
        ("weights", _("changes how much loyalty, media, cost and promises count in the race")),
    )
    _told(
        paper,
        (
            (_("Enter"), _("opens the first turn, where you choose what to do")),
            ("b", _("shows the briefing again")),
            (_("sources"), _("says where the facts are from")),
            *(race if alone else ()),
            ("q", _("saves and leaves")),
        ),
    )


def planning_help(paper: Paper) -> None:
    """Say what can be typed while a turn is planned."""
    _told(
        paper,
        (
            ("2 4 6", _("lays cards 2, 4 and 6 into the plan")),
            ("14 21", _("does so by the numbers on printed cards, which are above 10")),
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
            ("o", _("shows again what the turn brought")),
            ("v", _("lets everybody speak")),
            ("causes", _("shows every cause, group by group")),
            ("history", _("tells what the company did in this turn, as history has it")),
            ("rival", _("tells what your rival did in this turn, if you race one")),
            ("? loyalty", _("explains a number: loyalty, media, cost or a group")),
            ("undo", _("takes the turn back")),
            ("rewind 3", _("goes back to the opening of turn 3")),
            (_("note …"), _("writes down what you want to talk about later")),
            ("q", _("saves and leaves")),
        ),
    )
    paper.text(
        _("A mark such as (E6 · medium) names the finding behind a cause and how firm it is.")
    )


def debrief_help(paper: Paper, turns: int) -> None:
    """Say what can be typed in the debrief of a game of so many turns."""
    number = min(SAMPLE, turns)
    _told(
        paper,
        (
            (_("again {n}").format(n=number), _("plays again from turn {n}").format(n=number)),
            (_("decisions"), _("shows your decisions again")),
            ("rival", _("tells who came out ahead, and how your rival played")),
            (_("best"), _("looks for the best that could have been made of this game")),
            (_("judged"), _("holds every decision against what else could have been played")),
            (
                _("what if {n}").format(n=number),
                _("tries another plan on turn {n}").format(n=number),
            ),
            (_("segments"), _("shows loyalty by segment, turn by turn")),
            (_("story"), _("tells what really happened, with its sources")),
            (_("sources"), _("lists what was measured, what is not verified, and all sources")),
            (
                _("hot wash"),
                _("asks what to talk about; well 1 …, improve 1 … and change … write its lines"),
            ),
            (_("report"), _("writes the after-action report into your documents")),
            ("l", _("shows the whole debrief again")),
            (_("note …"), _("writes something down")),
            (_("Enter"), _("ends the debrief; so does q")),
        ),
    )


def _told(paper: Paper, lines: tuple[tuple[str, str], ...]) -> None:
    paper.head(_("You can type"))
    for typed, does in lines:
        paper.item(f"{typed}: {does}.")
