"""What a room adds to the debrief of a team: its votes, what its roles knew, and when it left."""

from dataclasses import replace

from game.debrief.record import Record
from game.play.inroom.votes import casts
from game.play.room.room import Room
from game.present.pieces.facts import with_facts
from game.present.pieces.latecomer import since_it_came
from game.present.pieces.votes import with_votes
from game.present.review import ReviewView
from game.present.wording import teams


def afterwards(
    view: ReviewView, record: Record, room: Room, names: tuple[str, ...], team: int
) -> ReviewView:
    """Return a team's debrief with what only a room knows; `names` are those of all teams."""
    view = with_votes(view, record, casts(room, team))
    view = with_facts(view, record, [fact for fact in room.facts if fact.team == team])
    return _as_it_went(since_it_came(view, record), room, names, team)


def _as_it_went(view: ReviewView, room: Room, names: tuple[str, ...], team: int) -> ReviewView:
    """Return it as that of a team that went: what it played, and nothing of how it all ended."""
    went = room.went(team)
    if went is None:
        return view
    said = teams.stopped(went.turn, went.whither(names))
    return replace(
        view,
        verdict=said,
        gone=said,
        goals=(),
        decisions=tuple(replace(each, chance="", instead=()) for each in view.decisions),
        rubric=(),
        rubric_total="",
        rubric_credit="",
        priorities=(),
        key_turn=0,
        again="",
        able=None,
        conduct=(),
        service=None,
        beside="",
    )
