"""What can be typed, moment by moment."""

from collections.abc import Sequence

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
            (
                f"t {number}",
                _("opens case {n} for two to eight teams who pass the laptop").format(n=number),
            ),
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


def planning_help(paper: Paper, teams: Sequence[str] = ()) -> None:
    """Say what can be typed while a turn is planned, alone or in a room of which are `teams`."""
    sure = (
        ("c", _("locks the plan; you are asked how sure you are, and why")),
        (_("c 80 …"), _("locks it and says both: 80 percent sure, and why in a few words")),
        ("c!", _("locks it without a question")),
    )
    alone = (("c", _("commits the plan; c! does so without a question")),)
    again = (("compare", _("shows the last turn again, side by side")),)
    _told(
        paper,
        (
            ("2 4 6", _("lays cards 2, 4 and 6 into the plan. 10 or 0 is the tenth")),
            ("14 21", _("does so by the numbers on printed cards, which are above 10")),
            ("-4", _("takes card 4 back; u takes back the last one")),
            ("?3", _("reads card 3 in full")),
            ("? loyalty", _("explains a number: loyalty, media, cost or a group")),
            *(sure if teams else alone),
            ("own", _("writes a response that is on no card")),
            ("l", _("shows all again; s the situation, m meters, p promises, hand, plan")),
            ("r", _("lets one role read what only it knows")),
            ("b", _("shows the briefing; sources says where the facts are from")),
            ("o", _("shows again what the last turn brought")),
            *(again if teams else ()),
            *_back_and_away(room=bool(teams)),
        ),
    )
    if teams:
        _room_help(paper, *teams)


def handing_help(paper: Paper, teams: tuple[str, str]) -> None:
    """Say what can be typed while the laptop goes from one team to the next."""
    _told(
        paper,
        (
            (_("Enter"), _("goes on to the team that is named, or reveals all plans")),
            (teams[1], _("hands the laptop to that team instead; so does its number")),
            ("l", _("shows again what the whole room may read of this turn")),
            ("compare", _("shows the last turn again, side by side")),
            ("own", _("writes a response that is on no card")),
            *_back_and_away(room=True),
        ),
    )
    _room_help(paper, *teams)


def compare_help(paper: Paper, teams: tuple[str, str]) -> None:
    """Say what can be typed once the plans of a room are revealed."""
    _told(
        paper,
        (
            (_("Enter"), _("goes on")),
            (teams[1], _("shows all that the turn brought that team; so does its number")),
            (_("other"), _("asks another question to talk over")),
            ("l", _("shows all plans side by side again")),
            ("o", _("shows what the turn brought every team; v lets everybody speak")),
            ("causes", _("shows every cause, group by group, of every team")),
            ("history", _("tells what the company did in this turn, as history has it")),
            ("? loyalty", _("explains a number: loyalty, media, cost or a group")),
            *_back_and_away(room=True),
        ),
    )
    _room_help(paper, *teams)


def _back_and_away(*, room: bool) -> tuple[tuple[str, str], ...]:
    """Return what can be typed of going back, writing down and leaving."""
    undo = _("takes the last turn back")
    mind = _("takes back the plan that came in last; where none is in, the last turn")
    return (
        ("undo", mind if room else undo),
        ("rewind 3", _("goes back to the opening of turn 3")),
        (_("note …"), _("writes down what you want to talk about later")),
        (_("save FOLDER"), _("goes on in a new file in another place")),
        ("q", _("saves and leaves; every card you lay is saved at once")),
    )


def _room_help(paper: Paper, one: str, other: str) -> None:
    """Say what whoever leads several teams, such as these two, can type at every moment."""
    late, like = _("late Harbor"), _("late Harbor like {team}").format(team=one)
    merge = _("merge {team} into {other}").format(team=other, other=one)
    rename = _("rename {team} to Harbor").format(team=other)
    _told(
        paper,
        (
            ("teams", _("lists the teams, how far each is, and who has gone")),
            (f"pass {other}", _("hands the laptop to that team; if its plan is in, asks first")),
            ("reveal", _("reveals all plans; of a team that is not in, what lies there")),
            (late, _("lets a team of that name come in with nothing done so far")),
            (like, _("lets it come in with the past of another")),
            (f"leaves {other}", _("lets a team leave the game")),
            (merge, _("lets a team go over into another")),
            (rename, _("gives a team another name")),
            ("time", _("says how much time is left; so does every prompt")),
            ("+1", _("gives the turn a minute more; +2 gives two")),
            ("clock 8", _("gives this turn and each after it eight minutes")),
            ("clock stop", _("lets the clock stand still; clock run lets it run")),
            ("pause", _("lets the game and its clock rest, as for lunch")),
            ("hide meters", _("keeps the meters for the debrief; show meters shows them")),
        ),
        _("Whoever leads can type"),
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


def _told(paper: Paper, lines: tuple[tuple[str, str], ...], head: str = "") -> None:
    paper.head(head or _("You can type"))
    for typed, does in lines:
        paper.item(f"{typed}: {does}.")
